import { plainOf } from '../contract/plain';
import { placesIn } from '../contract/places';
import { durationsIn } from '../contract/quantities';
import { moneyIn } from '../contract/money';
import { ratesIn } from '../contract/rates';
import type { TermKind } from '../contract/term-registry';
import { limitFrom } from '../contract/terms/cap-limit';
import {
  arbitrationInstitutions,
  carvedMatters,
  indemnifiedMatters,
  insuredRisks,
  remediedMatters,
  warrantedMatters,
} from '../contract/terms/matters';
import type { Value } from '../contract/value';
import type { Comparison } from './playbook';

/** What values of a term an exact check may name. A term that is not here is only present or absent. */
interface ExactTerm {
  readonly amount?: 'cap' | 'duration' | 'money' | 'rate';
  readonly states?: readonly string[];
  /** Ids, or laws and places by name. */
  readonly items?: readonly string[] | 'places';
}

const consents = ['consent', 'prohibited', 'notice', 'free'] as const;
const ids = (matters: readonly (readonly [string, RegExp])[]): readonly string[] => [
  ...new Set(matters.map(([id]) => id)),
];

const exactTerms: Partial<Record<TermKind, ExactTerm>> = {
  'liability-cap': { amount: 'cap' },
  'indemnity-cap': { amount: 'cap' },
  'liability-carve-outs': { items: ids(carvedMatters) },
  indemnity: { items: ids(indemnifiedMatters) },
  warranty: { items: ids(warrantedMatters) },
  'exclusive-remedy': { items: ids(remediedMatters) },
  'warranty-period': { amount: 'duration', states: ['term'] },
  'warranty-disclaimer': { states: ['as-is', 'implied-only'] },
  insurance: { amount: 'money' },
  'initial-term': { amount: 'duration', states: ['perpetual', 'until-terminated'] },
  renewal: { states: ['automatic', 'by-agreement', 'optional', 'none'] },
  'renewal-period': { amount: 'duration' },
  'renewal-notice': { amount: 'duration' },
  'price-increase': { amount: 'rate', states: ['uncapped', 'index'] },
  'convenience-termination': { amount: 'duration' },
  'cure-period': { amount: 'duration' },
  'governing-law': { items: 'places' },
  forum: { items: 'places' },
  'dispute-resolution': { items: ['courts', 'arbitration', 'negotiation', 'mediation'] },
  assignment: { states: consents },
  'assignment-exceptions': { items: ['affiliate', 'successor', 'merger', 'sale-of-assets'] },
  'change-of-control': { states: ['deemed-assignment', 'termination-right', 'consent', 'notice'] },
  'payment-period': { amount: 'duration' },
  'late-interest': { amount: 'rate' },
  'confidentiality-period': { amount: 'duration', states: ['indefinite', 'term-only'] },
  'confidentiality-carve-outs': {
    items: ['public', 'known', 'received', 'independent', 'required-by-law', 'trade-secrets'],
  },
  'breach-notice': { amount: 'duration', states: ['prompt'] },
  'ip-ownership': {
    items: [
      'customer-data',
      'customer-materials',
      'supplier-product',
      'deliverables',
      'improvements',
      'feedback',
      'outputs',
      'pre-existing',
    ],
  },
  license: { states: ['perpetual', 'term', 'revocable'] },
  exclusivity: { items: ['territory', 'field'] },
  'ai-training': { states: ['prohibited', 'permitted'] },
  subcontracting: { states: consents },
  publicity: { states: ['consent', 'prohibited', 'free'] },
  'service-level': { amount: 'rate' },
  'force-majeure-termination': { amount: 'duration' },
  'insurance-types': { items: ids(insuredRisks) },
  'arbitration-rules': { items: ids(arbitrationInstitutions) },
};

export type ExactValue =
  { readonly kind: 'value'; readonly value?: Value } | { readonly kind: 'problem'; readonly message: string };

const orders: ReadonlySet<Comparison> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);
const choices: ReadonlySet<Comparison> = new Set(['includes', 'one-of', 'excludes']);

/** The value of an exact check as its words say it, each item of a list by itself. What is not wholly read is a problem. */
export function exactValue(term: TermKind, comparison: Comparison, words: readonly string[]): ExactValue {
  if (comparison === 'present' || comparison === 'absent') {
    return words.length === 0 ? { kind: 'value' } : problem(`“${comparison}” takes no value.`);
  }
  const known = exactTerms[term] ?? {};
  const [first] = words;
  if (first === undefined) return problem(`“${comparison}” needs a value.`);
  if (choices.has(comparison)) return itemsValue(term, known, words);
  if (words.length > 1) return problem(`“${comparison}” takes one value; a list is for includes, one-of and excludes.`);
  const state = first.trim().toLowerCase().replace(/ /g, '-');
  if (comparison === 'equals' && known.states?.includes(state)) {
    return { kind: 'value', value: { shape: 'state', state } };
  }
  const value = known.amount && amount(known.amount, term, first);
  if (value?.kind === 'value') return value;
  if (value && (orders.has(comparison) || !known.states)) return value;
  return problem(expected(term, comparison, known));
}

/** Terms whose value says nothing without the time that it is counted by. */
const perTime: ReadonlySet<TermKind> = new Set(['late-interest', 'price-increase']);

function amount(kind: NonNullable<ExactTerm['amount']>, term: TermKind, words: string): ExactValue {
  const plain = plainOf(words).replace(/\s+/g, ' ').trim();
  const unread = problem(`“${words}” is not read as ${kindNames[kind]}.`);
  if (kind === 'cap') {
    if (/^(?:none|uncapped|unlimited|no limit)$/.test(plain)) {
      return { kind: 'value', value: { shape: 'cap', limit: { kind: 'none' } } };
    }
    const found = limitFrom(plain, 0);
    if (!found || found.limit.kind === 'unread' || !isWhole(plain, found)) return unread;
    return { kind: 'value', value: { shape: 'cap', limit: found.limit } };
  }
  const readings = { duration: durationsIn, money: moneyIn, rate: ratesIn }[kind](plain);
  const [found] = readings;
  if (!found || readings.length > 1 || found.mismatch || !isWhole(plain, found)) return unread;
  const { value } = found;
  if (value.shape !== 'rate' || value.per !== 'once') return { kind: 'value', value };
  if (term === 'service-level') return { kind: 'value', value: { ...value, per: 'month' } };
  return perTime.has(term) ? problem(`“${words}” does not say for how long: add “a month” or “a year”.`) : unread;
}

/** Words that may stand around an amount without changing it; what "greater" says is in the limit that was read. */
const idle: ReadonlySet<string> = new Set(
  'of the a an paid payable or and to be due greater lesser higher lower'.split(' '),
);

function isWhole(plain: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const rest = `${plain.slice(0, start)} ${plain.slice(end)}`;
  return rest.split(/[\s.,/]+/).every((word) => word === '' || idle.has(word));
}

const kindNames = {
  cap: 'an amount of money or as fees of a time (“12 months of fees”)',
  duration: 'a time (“30 days”)',
  money: 'an amount of money (“USD 250,000”)',
  rate: 'a percentage (“1.5% a month”)',
} as const;

function itemsValue(term: TermKind, { items, states }: ExactTerm, words: readonly string[]): ExactValue {
  const known = items ?? states;
  if (known === undefined) return problem(`“${term}” has no list of values; use at-least, at-most, present or absent.`);
  const read: string[] = [];
  for (const word of words) {
    const found = known === 'places' ? placeIn(word) : idIn(word, known);
    if (found === undefined) {
      const list = known === 'places' ? 'a law or a place that is known' : `one of ${known.join(', ')}`;
      return problem(`“${word}” is not ${list}.`);
    }
    read.push(found);
  }
  return { kind: 'value', value: { shape: 'items', items: [...new Set(read)] } };
}

function placeIn(words: string): string | undefined {
  const [place, ...others] = placesIn(words);
  const isAll = place && others.length === 0 && words.slice(0, place.start).trim() === '';
  return isAll && /^[\s.]*$/.test(words.slice(place.end)) ? place.id : undefined;
}

function idIn(words: string, known: readonly string[]): string | undefined {
  const id = words
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return known.includes(id) ? id : undefined;
}

function expected(term: TermKind, comparison: Comparison, { amount, states, items }: ExactTerm): string {
  const lists = [
    ...(amount ? [`${kindNames[amount]} with at-least, at-most, more-than, less-than or equals`] : []),
    ...(states ? [`equals ${states.join(', ')}`] : []),
    ...(items ? ['a list with includes, one-of or excludes'] : []),
    'present or absent',
  ];
  return `“${comparison}” with this value is not known for “${term}”: write ${lists.join('; or ')}.`;
}

function problem(message: string): ExactValue {
  return { kind: 'problem', message };
}
