import { plainOf } from '../../contract/plain';
import type { Citation, Range } from '../../document/contract-text';
import { isBare, isQualification, mayBeSplit } from '../statement-caution';
import { isOfSentences, loosest, splitsOf, type Split } from '../statement-joints';
import type { Inherited, PartContext } from '../statement-part';
import { joinedReading, type PartReading, wordsIn } from '../statement-reading';
import { readStipulation, type StipulationContext } from './read-stipulation';
import { conceptsIn, isTelling, type Stipulation } from './stipulation';

/** Whoever reads parts by the frames of typed terms. */
interface FrameReader {
  readonly context: PartContext;
  read(range: Range, inherited: Inherited): PartReading;
}

/** Two words or more of which one says that it is a clause, a right or a burden, and none ties it to what stands before. */
const namesClause =
  /^\W*(?!(?:including|such|and|or|with|without|for|of|in|to|by)\b)(?:[\w-]+ ){1,5}?(?:clauses?|provisions?|terms|rights?|obligations?|requirements?|restrictions?|commitments?|covenants?|licen[cs]es?|assignments?|transfers?|waivers?|disclaimers?|guarantees?)\b/;

/** "Access to data of others", "audits without notice": a thing with what belongs to it, and tied to nothing before it. */
const standsAlone =
  /^\W*(?!(?:including|such|and|or|with|without|for|of|in|to|by|on|at|from|under|after|before|during|within|if|when|where|unless|except|even|only|not|then|but|as|than|per|over|above|below|up|less|more|which|that|no)(?![\w-]))(?:[\w-]+ ){1,4}?(?:of|on|to|from|without|in|by|before|after)\b [^,]*\w/;

/** Whether a range is a member of a list, hangs on another part ("…, if …"), or is a statement of its own. */
type PartOf = 'listed' | 'joined' | false;

/** Deeper than this no statement of a playbook is nested. */
const deepest = 4;

/** Reads what the frames of typed terms have left of a statement, as words to look for. */
export class RestReader {
  constructor(
    readonly frames: FrameReader,
    readonly context: StipulationContext,
    /** All that the author wrote for a range of the plain terms. */
    readonly words: (range: Range) => Citation,
  ) {}

  read(range: Range, inherited: Inherited = { checks: [] }, isPart: PartOf = false, depth = 0): PartReading {
    const { context } = this.frames;
    const framed = this.frames.read(range, inherited);
    if (framed.unread.length === 0 || depth > deepest) return framed;
    const plain = plainOf(context.prose.slice(range.start, range.end));
    const splits = loosest(splitsOf(plain, range.start));
    const areSentences = splits.some(isOfSentences);
    if (!framed.condition && !areSentences) {
      const whole = (): PartReading | undefined => this.#last(range, inherited, isPart);
      const demands = (): PartReading | undefined => this.#demands(splits, inherited, depth);
      return (
        (this.#areTwoFears(splits)
          ? (demands() ?? (/\d/.test(plain) ? undefined : whole()))
          : (whole() ?? demands())) ?? framed
      );
    }
    let best = framed;
    for (const split of splits) {
      const reading = this.#readSplit(split, inherited, depth);
      if (reading?.condition && wordsIn(reading.unread) < wordsIn(best.unread)) best = reading;
    }
    return best;
  }

  /** "Notice of more than 90 days, or renewal for several years": an amount of the one would be looked for with the other. */
  #areTwoFears(splits: readonly Split[]): boolean {
    const { tier } = this.context;
    return (
      (tier === 'escalate' || tier === 'never') &&
      splits.some((split) => /^,\s*or$/.test(split.joint) || this.#areThingsFeared(split))
    );
  }

  /** "Prices are fixed for two years and payment falls due in 60 days": two demands, each a clause and each wholly read. */
  #demands(splits: readonly Split[], inherited: Inherited, depth: number): PartReading | undefined {
    for (const split of splits) {
      // What a bare comma adds ("…, 24 hours for others") leans on the words before it.
      const isLeaning = split.joint === ',' || split.parts.some((part) => isBare(part, this.frames.context));
      if (isLeaning && !this.#areThingsFeared(split)) continue;
      const reading = this.#readSplit(split, inherited, depth);
      if (reading?.condition && reading.unread.length === 0) return reading;
    }
    return undefined;
  }

  /** "Broad assignment clauses, work-for-hire provisions": each names a clause that nobody wants. */
  #areThingsFeared(split: Split): boolean {
    const { tier, prose } = this.frames.context;
    if (!/^,/.test(split.joint) || (tier !== 'escalate' && tier !== 'never')) return false;
    return (
      this.#areAllAlone(split) ||
      split.parts.every(({ start, end }) => namesClause.test(plainOf(prose.slice(start, end))))
    );
  }

  /** Under a red flag: what is denied of the first is denied of it alone. */
  #areAllAlone({ joint, parts }: Split): boolean {
    const { tier, prose } = this.frames.context;
    if (joint !== ',' || (tier !== 'escalate' && tier !== 'never')) return false;
    return parts.every(({ start, end }) => standsAlone.test(plainOf(prose.slice(start, end))));
  }

  #readSplit(split: Split, inherited: Inherited, depth: number): PartReading | undefined {
    const { context } = this.frames;
    const isBad = context.tier === 'escalate' || context.tier === 'never';
    if (!this.#areAllAlone(split) && !mayBeSplit(split, context, isBad)) return undefined;
    const readings: PartReading[] = [];
    let carried = inherited;
    for (const [at, part] of split.parts.entries()) {
      const isWhole = isOfSentences(split) || this.#areThingsFeared(split);
      const isPart = isWhole ? false : at > 0 && /^(?:,|and\b|plus\b)/.test(split.joint) ? 'listed' : 'joined';
      const reading = this.read(part, carried, isPart, depth + 1);
      readings.push(reading);
      carried = reading.inherited;
    }
    return joinedReading(split, readings, context, carried);
  }

  /** "…, certificate on request": wanted beside what stands before, and of more words than a list goes on with. */
  #standsAlone({ concepts, asks, about }: Stipulation): boolean {
    const { tier } = this.context;
    const isWanted = tier === 'preferred' || tier === 'required' || tier === 'acceptable';
    const all = conceptsIn(concepts);
    const telling = all.filter(isTelling);
    if (all.filter(({ kind }) => kind === 'word').length * 2 > all.length) return false;
    return isWanted && asks === 'said' && concepts.length > 1 && telling.length + about.length > 0;
  }

  /** A part that narrows the one before it, or goes on with its list, says nothing by itself. */
  #last(range: Range, inherited: Inherited, isPart: PartOf): PartReading | undefined {
    const { context } = this.frames;
    if (isPart !== false && isQualification(range, context)) return undefined;
    const isMember = isPart !== false && isBare(range, context);
    if (isMember && isPart !== 'listed') return undefined;
    // Nobody who was named before need be the one who owes a thing that is only named.
    const stipulation = readStipulation(this.words(range), this.context, isMember ? undefined : inherited.bearer);
    if (!stipulation || (isMember && !this.#standsAlone(stipulation))) return undefined;
    // "Supplier repairs within ten days and bears the cost": the one who does the first does the second.
    const { bearer } = stipulation;
    const goesOn = isPart !== false && bearer !== 'unknown' ? { ...inherited, bearer } : inherited;
    return { condition: stipulation, unread: [], inherited: goesOn };
  }
}
