import { sameCurrency } from '../../contract/value';
import { compareValues } from '../compare-values';
import {
  atLeast,
  atMost,
  compareNumbers,
  equal,
  less,
  more,
  type Relation,
  surely,
  surelyNot,
  unknown,
} from '../relation';
import { plainOf } from '../../contract/plain';
import { amountsIn, comparisonAt, type FoundAmount } from '../../playbook/stipulation/amounts';
import type { SoughtAmount } from '../../playbook/stipulation/stipulation';
import type { ContractIndex } from '../requirements/contract-index';
import type { FoundWords } from './found-words';

/** How an amount of the contract stands to the one that is asked for; `none`: it names none that can be compared. */
export interface AmountVerdict {
  readonly kind: 'met' | 'worse' | 'none' | 'several';
  /** As the contract writes it. */
  readonly words?: string;
}

/** So many characters may stand between the words and their amount. */
const reach = 160;

export function amountVerdict(found: FoundWords, sought: SoughtAmount, index: ContractIndex): AmountVerdict {
  const { unit } = found;
  const text = index.contract.source.text;
  const base = Math.min(unit.start, index.starts[unit.first] ?? unit.start);
  const words = text.slice(base, unit.end);
  const plain = plainOf(words);
  const from = (index.starts[found.from] ?? 0) - base;
  const to = (index.ends[found.to - 1] ?? 0) - base;
  const near = amountsIn(plain).filter(
    (amount) => isAlike(amount, sought) && amount.end > from - reach && amount.start < to + reach,
  );
  if (near.length === 0 || near.some(({ doubtful }) => doubtful)) return { kind: 'none' };
  const verdicts = near.map((amount) => ({
    isMet: meets(amount, sought, plain),
    words: words.slice(amount.start, amount.end).replace(/\s+/g, ' '),
  }));
  const [first] = verdicts;
  if (verdicts.some(({ isMet }) => isMet === undefined)) return { kind: 'none' };
  if (verdicts.every(({ isMet }) => isMet)) return { kind: 'met', words: first?.words ?? '' };
  if (verdicts.every(({ isMet }) => isMet === false)) return { kind: 'worse', words: first?.words ?? '' };
  return { kind: 'several', words: verdicts.map((one) => one.words).join(', ') };
}

function isAlike({ value }: FoundAmount, sought: SoughtAmount): boolean {
  if (value.shape !== sought.value.shape) return false;
  if (value.shape === 'money' && sought.value.shape === 'money') {
    return sameCurrency(value, sought.value);
  }
  return true;
}

/**
 * Undefined where the two point in different ways: whoever asks for at least 30 days is not served by "at most 30 days", nor
 * harmed by it for sure.
 */
function meets(amount: FoundAmount, { comparison, value }: SoughtAmount, plain: string): boolean | undefined {
  const relation = relationOf(amount.value, value);
  if (relation === unknown) return undefined;
  if (comparison === 'equals') return relation === equal ? true : undefined;
  const order = comparisonAt(plain, amount)?.order;
  const isUpper = order === 'at-most' || order === 'less-than';
  const isLower = order === 'at-least' || order === 'more-than';
  const wantsMore = comparison === 'at-least' || comparison === 'more-than';
  const isStrict = comparison === 'more-than' || comparison === 'less-than';
  const enough = wantsMore ? (isStrict ? more : atLeast) : isStrict ? less : atMost;
  const isEnough = surely(relation, enough);
  if (!isEnough && !surelyNot(relation, enough)) return undefined;
  // A bound of the contract that points the other way leaves it open.
  const isOpen = wantsMore === isEnough ? isUpper : isLower;
  return isOpen ? undefined : isEnough;
}

function relationOf(a: FoundAmount['value'], b: SoughtAmount['value']): Relation {
  if (a.shape !== 'multiple') return b.shape === 'multiple' ? unknown : compareValues(a, b);
  return b.shape === 'multiple' ? compareNumbers(a.times, b.times) : unknown;
}
