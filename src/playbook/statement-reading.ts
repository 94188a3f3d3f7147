import type { Range } from '../document/contract-text';
import type { Condition } from './playbook';
import { isQualification } from './statement-caution';
import { combined } from './statement-combination';
import type { Split } from './statement-joints';
import type { Inherited, PartContext } from './statement-part';

/** What a statement, or a part of it, was understood as. */
export interface PartReading {
  readonly condition?: Condition;
  /** Parts that were not understood. */
  readonly unread: readonly Range[];
  /** Carried over to the next part. */
  readonly inherited: Inherited;
}

/** The parts of a split as one reading; undefined where what is left of it would be met too easily. */
export function joinedReading(
  split: Split,
  readings: readonly PartReading[],
  context: PartContext,
  inherited: Inherited,
): PartReading | undefined {
  const isBad = context.tier === 'escalate' || context.tier === 'never';
  const unread = readings.flatMap((reading) => reading.unread);
  // What is left of a conjunction, or of a statement whose exception was not read, would be met too easily.
  const isNarrowed = split.joining === 'both' || unread.some((part) => isQualification(part, context));
  if (isBad && unread.length > 0 && isNarrowed) return undefined;
  const conditions = readings.map((reading) => reading.condition);
  const condition = combined(split.joining, conditions, isBad);
  return { ...(condition ? { condition } : {}), unread, inherited };
}

export function wordsIn(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
