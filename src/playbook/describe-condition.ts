import type { Bearer, Role } from '../contract/actor';
import { placeName } from '../contract/places';
import type { TermKind } from '../contract/term-registry';
import type { CapLimit, Value } from '../contract/value';
import type { Check, Comparison, Condition } from './playbook';
import { describeStipulation } from './stipulation/describe-stipulation';

const signs: Readonly<Record<Comparison, string>> = {
  present: '',
  absent: '',
  equals: '=',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
  includes: 'includes',
  'one-of': 'is one of',
  excludes: 'is none of',
};

/** A law or a place is one, or one of several; of matters a contract holds several at once. */
function signOf(comparison: Comparison, value: Value | undefined): string {
  if (value?.shape !== 'items' || (comparison !== 'one-of' && comparison !== 'excludes')) return signs[comparison];
  const isSingle = value.items.length === 1;
  if (!value.items.every(isPlace)) {
    if (comparison === 'one-of') return 'includes only';
    return isSingle ? 'does not include' : 'includes none of';
  }
  if (comparison === 'one-of') return isSingle ? 'is' : 'is one of';
  return isSingle ? 'is not' : 'is none of';
}

/** A condition in plain words, from our side: "supplier's liability cap ≥ 12 months of fees". For findings and the playbook check. */
export function describeCondition(condition: Condition, side: Role): string {
  switch (condition.op) {
    case 'check':
      return describeCheck(condition, side);
    case 'stipulation':
      return describeStipulation(condition, side);
    case 'not':
      return `not (${describeCondition(condition.of, side)})`;
    case 'all':
    case 'any':
      return condition.of
        .map((part) =>
          part.op === 'all' || part.op === 'any' ? `(${describeCondition(part, side)})` : describeCondition(part, side),
        )
        .join(condition.op === 'all' ? ' and ' : ' or ');
  }
}

function describeCheck({ term, bearer, comparison, value }: Check, side: Role): string {
  const matters = value?.shape === 'cap' ? value.matters : value?.shape === 'money' ? value.covers : undefined;
  const name = `${whose(bearer, side)}${titleOf(term)}${matters ? ` for ${matters.map(placeOr).join(' or ')}` : ''}`;
  if (comparison === 'present') return `${name} present`;
  if (comparison === 'absent') return bearer === 'unknown' ? `no ${name}` : `${name} absent`;
  const words = value === undefined ? '?' : describeValue(value);
  // These are no carve-out: they stay secret for longer.
  const plain =
    term === 'confidentiality-carve-outs' ? words.replace('trade secrets', 'trade secrets (kept longer)') : words;
  return `${name} ${signOf(comparison, value)} ${plain}`;
}

function whose(bearer: Bearer, side: Role): string {
  if (bearer === 'us') return 'our ';
  if (bearer === 'both') return "each side's ";
  return bearer === 'them' ? `${theirName[side]} ` : '';
}

const theirName: Readonly<Record<Role, string>> = {
  customer: "supplier's",
  supplier: "customer's",
  discloser: "recipient's",
  recipient: "discloser's",
};

const titles: Partial<Record<TermKind, string>> = {
  'liability-carve-outs': 'carve-outs from the liability cap',
  'consequential-damages-exclusion': 'exclusion of consequential damages',
  'indemnity-for-own-negligence': 'indemnity for the other side’s own negligence',
  'ip-ownership': 'ownership',
  'convenience-termination': 'right to terminate for convenience',
  'breach-termination': 'right to terminate for breach',
  'breach-notice': 'notice of a breach',
  license: 'licence',
  'ai-training': 'training of models',
  'service-level': 'availability',
  'non-compete': 'non-compete',
  'super-cap': 'liability cap',
};

function titleOf(term: TermKind): string {
  return titles[term] ?? term.replaceAll('-', ' ');
}

const perWords = { claim: ' for each claim', aggregate: ' in total' } as const;

/** A value in plain words: "30 days", "12 months of fees", "USD 250,000", "New York or Massachusetts". */
function describeValue(value: Value): string {
  switch (value.shape) {
    case 'flag':
      return 'present';
    case 'state':
      return value.state.replaceAll('-', ' ');
    case 'duration':
      return `${value.amount} ${value.amount === 1 ? value.unit.replace(/s$/, '') : value.unit}`.replace(
        'business-',
        'business ',
      );
    case 'money':
      return `${value.currency} ${value.amount.toLocaleString('en-US')}${value.per ? perWords[value.per] : ''}`;
    case 'rate':
      return `${value.percent}%${value.per === 'once' ? '' : ` a ${value.per}`}`;
    case 'items':
      return value.items.map((item) => placeOr(item)).join(', ');
    case 'cap':
      return describeLimit(value.limit);
  }
}

function placeOr(item: string): string {
  return /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(item)
    ? placeName(item)
    : item.replaceAll('-', ' ').replace(/^ip\b/, 'IP');
}

function describeLimit(limit: CapLimit): string {
  switch (limit.kind) {
    case 'fees': {
      const times = limit.multiple === 1 ? '' : `${limit.multiple} × `;
      return `${times}${limit.months === undefined ? 'all fees' : `${limit.months} month${limit.months === 1 ? '' : 's'} of fees`}`;
    }
    case 'amount':
      return describeValue(limit.money);
    case 'greater-of':
    case 'lesser-of':
      return `the ${limit.kind === 'greater-of' ? 'greater' : 'lesser'} of ${limit.of.map(describeLimit).join(' and ')}`;
    case 'none':
      return 'no limit';
    case 'all-excluded':
      return 'all liability excluded';
    case 'unread':
      return 'an amount that is not read';
  }
}

/** ISO 3166, see `placeName`. */
function isPlace(item: string): boolean {
  return /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(item);
}
