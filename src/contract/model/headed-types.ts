import type { ClauseType } from '../clause-type';
import type { FeatureRoom } from './features';
import { addWords } from './features';
import { addWeights, sharedRoom, type LinearModel } from './linear-model';
import type { ReadSentence } from './read-sentences';

/** Types that nobody marked in the data: the headings of sections tell them, and what stands below teaches their words. */
export const headedTypes: readonly ClauseType[] = [
  'indemnification',
  'limitation-of-liability',
  'termination',
  'confidentiality',
  'residuals',
  'data-protection',
  'security',
  'ai-and-training',
  'service-levels',
  'support',
  'acceptance',
  'payment',
  'taxes',
  'warranty',
  'warranty-disclaimer',
  'dispute-resolution',
  'jurisdiction',
  'injunctive-relief',
  'force-majeure',
  'notices',
  'entire-agreement',
  'order-of-precedence',
  'amendment',
  'severability',
  'waiver',
  'survival',
  'counterparts',
  'independent-contractors',
  'publicity',
  'compliance-with-laws',
  'subcontracting',
  'business-continuity',
  'exhibits',
];

/** Tells these types by the words of a passage without its heading. */
export interface HeadedModel {
  readonly words: LinearModel;
  /** By type, what makes a chance of log-odds. */
  readonly slopes: Float32Array;
  readonly shifts: Float32Array;
  /** By type the chance from which on it is told; above 1 where the model abstains. */
  readonly thresholds: Float32Array;
}

/** From this sentence to before that one: a passage. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Sentences of one passage stand together. */
export function stretchesOf(sentences: readonly ReadSentence[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let to = 1; to <= sentences.length; to++) {
    if (to < sentences.length && sentences[to]?.passage === sentences[from]?.passage) continue;
    stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

/** Each word of the stretch once, but for those of titles and those that are `hidden`. */
export function featuresOfStretch(
  sentences: readonly ReadSentence[],
  { from, to }: Stretch,
  room: FeatureRoom,
  hidden?: ReadonlySet<number>,
): void {
  addWords(
    sentences.slice(from, to).filter(({ isTitle }) => !isTitle),
    room,
    hidden,
  );
}

/** Log-odds of each type, not yet calibrated. */
export function headedLogits(words: LinearModel, sentences: readonly ReadSentence[], stretch: Stretch): Float64Array {
  const room = sharedRoom();
  featuresOfStretch(sentences, stretch, room);
  const sums = new Float64Array(words.categories);
  addWeights(words, room, sums, 0);
  for (let type = 0; type < sums.length; type++) sums[type] = (sums[type] ?? 0) * (words.scales[type] ?? 0);
  return sums;
}

export interface HeadedSpan extends Stretch {
  /** Index into {@link headedTypes}. */
  readonly type: number;
  readonly score: number;
}

/** A passage of so many sentences is one clause; of a longer one the sentences that say so themselves. */
const shortPassage = 3;

/** The stretches of sentences that are of a type, with the chance that they are. */
export function headedSpans(model: HeadedModel, sentences: readonly ReadSentence[]): readonly HeadedSpan[] {
  const bounds = model.thresholds.map((threshold, type) => boundOf(model, type, threshold));
  const spans: HeadedSpan[] = [];
  for (const whole of stretchesOf(sentences)) {
    const body = { from: whole.from + (sentences[whole.from]?.isTitle ? 1 : 0), to: whole.to };
    if (body.from >= body.to) continue;
    const logits = headedLogits(model.words, sentences, body);
    for (const [type, logit] of logits.entries()) {
      if (logit < (bounds[type] ?? Infinity)) continue;
      const score = chance(model, type, logit);
      for (const part of partsOf(model, sentences, body, type)) spans.push({ ...part, type, score });
    }
  }
  return spans;
}

function chance({ slopes, shifts }: HeadedModel, type: number, logit: number): number {
  return 1 / (1 + Math.exp(-((slopes[type] ?? 1) * logit + (shifts[type] ?? 0))));
}

/** The log-odds from which on the chance reaches a threshold. */
function boundOf({ slopes, shifts }: HeadedModel, type: number, threshold: number): number {
  return threshold >= 1
    ? Infinity
    : (Math.log(threshold / (1 - threshold)) - (shifts[type] ?? 0)) / (slopes[type] ?? 1);
}

function partsOf(
  model: HeadedModel,
  sentences: readonly ReadSentence[],
  body: Stretch,
  type: number,
): readonly Stretch[] {
  if (body.to - body.from <= shortPassage) return [body];
  const alone: number[] = [];
  for (let i = body.from; i < body.to; i++) {
    alone.push(chance(model, type, headedLogits(model.words, sentences, { from: i, to: i + 1 })[type] ?? 0));
  }
  const bound = Math.min(0.5, Math.max(...alone));
  const parts: Stretch[] = [];
  for (const [i, one] of alone.entries()) {
    if (one < bound) continue;
    const at = body.from + i;
    const last = parts.at(-1);
    if (last?.to === at) parts[parts.length - 1] = { from: last.from, to: at + 1 };
    else parts.push({ from: at, to: at + 1 });
  }
  return parts;
}
