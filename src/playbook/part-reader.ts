import type { TermKind } from '../contract/term-registry';
import { plainOf } from '../contract/plain';
import type { Range } from '../document/contract-text';
import { permission } from './frames/term-and-termination';
import { frames, ownWordFrames } from './frames/registry';
import type { Condition } from './playbook';
import { isBare, mayBeSplit } from './statement-caution';
import { loosest, splitsOf, type Split } from './statement-joints';
import { checksIn, type Frame, type Inherited, Part, type PartContext, wordedPart } from './statement-part';
import { headedOrder } from './statement-subject';
import { joinedReading, type PartReading, wordsIn } from './statement-reading';

/** No frame reads across these: what stands behind them is a statement of its own. */
const severalSentences = /;|[a-z0-9)]{2}\.\s+\S/;

/** Splits multiply: a statement of words that nobody understands must not be tried in every way there is. */
const mostParts = 600;

/** Reads the parts of one statement; what was read once is kept. */
export class PartReader {
  readonly #known = new Map<string, PartReading>();
  #left = mostParts;

  constructor(readonly context: PartContext) {}

  read(range: Range, inherited: Inherited = { checks: [] }): PartReading {
    const before = inherited.checks.map(({ term, bearer, comparison }) => `${term} ${bearer} ${comparison}`).join();
    const key = `${range.start} ${range.end} ${inherited.bearer ?? ''} ${String(inherited.afterUnread)} ${before}`;
    const known = this.#known.get(key);
    if (known) return known;
    const reading = this.#read(range, inherited);
    this.#known.set(key, reading);
    return reading;
  }

  #read(range: Range, inherited: Inherited): PartReading {
    const nothing: PartReading = { unread: [range], inherited };
    if (this.#left <= 0) return nothing;
    this.#left -= 1;
    const whole = readWhole(range, this.context, inherited);
    if (whole) return whole;
    const plain = plainOf(this.context.prose.slice(range.start, range.end));
    let best = nothing;
    for (const split of loosest(splitsOf(plain, range.start))) {
      const reading = this.#readSplit(split, inherited);
      if (!reading?.condition) continue;
      if (reading.unread.length === 0) return reading;
      if (wordsIn(reading.unread) < wordsIn(best.unread)) best = reading;
    }
    return best;
  }

  #readSplit(split: Split, inherited: Inherited): PartReading | undefined {
    const isBad = this.context.tier === 'escalate' || this.context.tier === 'never';
    if (!mayBeSplit(split, this.context, isBad)) return undefined;
    const readings: PartReading[] = [];
    const listed = split.joint.startsWith(',') || split.joining === 'both';
    let carried = inherited;
    let from: { readonly part: Range; readonly inherited: Inherited } | undefined;
    for (const part of split.parts) {
      // "for IP infringement, personal injury and data breach": what is no clause of its own goes on with the one before.
      const longer = from && isBare(part, this.context) ? { start: from.part.start, end: part.end } : undefined;
      const whole = longer && from ? readWhole(longer, this.context, from.inherited) : undefined;
      if (whole && longer && from) {
        readings[readings.length - 1] = whole;
        from = { part: longer, inherited: from.inherited };
        carried = whole.inherited;
        continue;
      }
      from = { part, inherited: carried };
      const reading = this.read(part, carried);
      readings.push(reading);
      carried = listed && !reading.condition ? { ...reading.inherited, afterUnread: true } : reading.inherited;
    }
    return joinedReading(split, readings, this.context, carried);
  }
}

function readWhole(range: Range, context: PartContext, inherited: Inherited): PartReading | undefined {
  const plain = wordedPart(range, context).plain.trim().replace(/\.$/, '');
  // Alone it says what is to be in the contract; beside something else, what may be.
  const isWhole = range.start === 0 && range.end === context.prose.length;
  if (!isWhole && permission.test(plain)) return { unread: [], inherited };
  if (severalSentences.test(plain)) return undefined;
  const orders = inherited.afterUnread === true ? [false] : headedOrder(plain, range, context);
  for (const isHeaded of orders) {
    const words = isHeaded ? wordedPart(range, context, true).plain : plain;
    for (const frame of framesFor(words, context)) {
      for (const read of frame.readers) {
        const part = new Part(range, context, inherited, isHeaded);
        const condition = read(part);
        if (condition && part.leftover() === '') return understood(condition, inherited);
      }
    }
  }
  return undefined;
}

/** Frames of what the position is about come first: "term" under Confidentiality is the term of that. */
function framesFor(plain: string, { kinds, isInOwnWords }: PartContext): readonly Frame[] {
  const { own, others } = framesOf(kinds, isInOwnWords);
  return [...own, ...others.filter(({ cue }) => cue.test(plain))];
}

interface FramesOfKinds {
  readonly own: readonly Frame[];
  readonly others: readonly Frame[];
}

const framesByKinds = new Map<string, FramesOfKinds>();

function framesOf(kinds: readonly TermKind[], isInOwnWords: boolean): FramesOfKinds {
  const key = `${String(isInOwnWords)} ${kinds.join()}`;
  const known = framesByKinds.get(key);
  if (known) return known;
  const isOwn = (frame: Frame): boolean => frame.kinds === 'every' || frame.kinds.some((kind) => kinds.includes(kind));
  const tried = isInOwnWords ? ownWordFrames : frames;
  const made = { own: tried.filter(isOwn), others: tried.filter((frame) => !isOwn(frame)) };
  framesByKinds.set(key, made);
  return made;
}

function understood(condition: Condition, inherited: Inherited): PartReading {
  const checks = checksIn(condition);
  const bearer = checks.map((check) => check.bearer).find((one) => one !== 'unknown') ?? inherited.bearer;
  return {
    condition,
    unread: [],
    inherited: { checks: [...inherited.checks, ...checks], ...(bearer ? { bearer } : {}) },
  };
}
