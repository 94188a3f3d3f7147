import { durationsIn, type Quantity } from '../../contract/quantities';
import { moneyIn } from '../../contract/money';
import { numbersIn } from '../../contract/numbers';
import { multiplesIn, ratesIn } from '../../contract/rates';
import type { Range } from '../../document/contract-text';
import type { SoughtAmount } from './stipulation';

type Value = SoughtAmount['value'];
type Order = SoughtAmount['comparison'];

/** An amount of a text, with its range there. */
export interface FoundAmount extends Range {
  readonly value: Value;
  /** Words and figure differ. */
  readonly doubtful: boolean;
  readonly bound?: 'low' | 'high';
}

/** Every amount of a text in plain words, in order. */
export function amountsIn(plain: string): readonly FoundAmount[] {
  const found = [
    ...durationsIn(plain).map(amountOf),
    ...minutesIn(plain),
    ...moneyIn(plain).map(amountOf),
    ...ratesIn(plain).map(amountOf),
    ...multiplesIn(plain).map((one) => amountOf({ ...one, value: { shape: 'multiple', times: one.value } as const })),
  ];
  const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter(
    (one, at) => !ordered.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  );
}

/** "15 minutes", "thirty (30) minutes": of support only, so no other reader knows them. */
function minutesIn(plain: string): readonly FoundAmount[] {
  return numbersIn(plain).flatMap((number) => {
    const unit = /^[)\]]?[ -]*min(?:ute)?s?\b\.?/.exec(plain.slice(number.end));
    if (!unit) return [];
    const value = { shape: 'duration', unit: 'hours', amount: number.value / 60 } as const;
    return [{ start: number.start, end: number.end + unit[0].length, value, doubtful: number.mismatch !== undefined }];
  });
}

function amountOf<V extends Value>({ start, end, value, mismatch, bound }: Quantity<V>): FoundAmount {
  return { start, end, value, doubtful: mismatch !== undefined, ...(bound && { bound }) };
}

const before: readonly (readonly [RegExp, Order])[] = [
  [
    /\b(?:(?:no|not) (?:less|fewer|shorter|lower|earlier|sooner) than|at least|a?\s?minimum(?: of)?|min\.?|≥|>=)\s*$/,
    'at-least',
  ],
  [
    /\b(?:(?:no|not) (?:more|longer|greater|higher|later) than|at most|a?\s?maximum(?: of)?|max\.?|up to|within|inside|in under|≤|<=)\s*$/,
    'at-most',
  ],
  [
    /\b(?:(?:more|longer|greater|higher|larger|later) than|in excess of|exceed(?:s|ing)?|(?<!\b(?:rata|straight-line|spread|amorti[sz]ed|depreciated|refund(?:ed)?|refunds|paid|payable|averaged|measured|calculated) )over|above|beyond|>)\s*$/,
    'more-than',
  ],
  [/\b(?:(?:less|fewer|shorter|lower|smaller|earlier|sooner) than|under|below|<)\s*$/, 'less-than'],
];
const after: readonly (readonly [RegExp, Order])[] = [
  [/^\s*(?:or (?:more|longer|greater|higher|above|over)\b|\+)/, 'at-least'],
  [/^\s*or (?:less|fewer|shorter|lower|under|below|sooner|earlier)\b/, 'at-most'],
];
const reach = 24;

/** How an amount is compared, and the words that say so; undefined where none do. */
export function comparisonAt(plain: string, { start, end }: Range): (Range & { readonly order: Order }) | undefined {
  const lead = plain.slice(Math.max(0, start - reach), start);
  for (const [expression, order] of before) {
    const match = expression.exec(lead);
    if (match) return { start: start - lead.length + match.index, end, order };
  }
  const trail = plain.slice(end, end + reach);
  for (const [expression, order] of after) {
    const match = expression.exec(trail);
    if (match) return { start, end: end + match[0].length, order };
  }
  return undefined;
}
