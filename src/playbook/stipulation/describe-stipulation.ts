import type { Role } from '../../contract/actor';
import { type Concept, type SoughtAmount, type Sought, type Stipulation } from './stipulation';

const comparisons: Readonly<Record<SoughtAmount['comparison'], string>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  equals: '',
};

const theirName: Readonly<Record<Role, string>> = {
  customer: 'supplier',
  supplier: 'customer',
  discloser: 'recipient',
  recipient: 'discloser',
};

/** What is looked for, in plain words: "the contract says that supplier: notice · change · sub-processor · at least 30 days". */
export function describeStipulation(stipulation: Stipulation, side: Role): string {
  const { asks, concepts, conditions, amounts, about } = stipulation;
  const bound = boundWords(stipulation, side);
  const amount = amounts.map(describeAmount);
  const under = about.length === 0 ? '' : ` (where it speaks of ${about.map(({ name }) => name).join(', ')})`;
  const head = listed(concepts);
  const all = [head, ...amount].join(' · ');
  switch (asks) {
    case 'said':
      return `the contract says${bound}: ${all}${under}`;
    case 'denied':
      return `the contract denies or forbids${bound}: ${all}${under}`;
    case 'unsaid':
      return `the contract does not say${bound}: ${all}${under}`;
    case 'only':
      return `the contract says${bound}: ${head}, nowhere without: ${[listed(conditions), ...amount].filter(Boolean).join(' · ')}${under}`;
    case 'lacking':
      return `the contract says${bound}: ${head}, without: ${[listed(conditions), ...amount].filter(Boolean).join(' · ')}${under}`;
  }
}

function boundWords(stipulation: Stipulation, side: Role): string {
  const { bearer, modality } = stipulation;
  const name = bearer === 'us' ? 'we' : bearer === 'them' ? theirName[side] : bearer === 'both' ? 'each party' : '';
  if (name === '') return modality === 'right' ? ' that it is allowed' : '';
  const object = stipulation.object === undefined ? '' : ' (to us)';
  return ` that ${name}${modality === 'right' ? ' may' : ''}${object}`;
}

function listed(sought: readonly Sought[]): string {
  return sought.map((alternatives) => alternatives.map((run) => run.map(nameOf).join(' ')).join(' or ')).join(' · ');
}

function nameOf({ name, owner, kind }: Concept): string {
  const words = kind === 'word' ? `“${name}”` : name;
  return owner === undefined ? words : `${owner === 'us' ? 'our' : 'their'} ${words}`;
}

export function describeAmount({ comparison, words }: SoughtAmount): string {
  return `${comparisons[comparison]}${words}`;
}
