import { metadataCategories, modelCategories } from '../contract/model/categories';
import type { Spotted } from '../contract/model/clause-model';
import type { GoldSpan } from './corpus';

/** The measures of `score_clauses.py`, which says what each means. */
export interface Scores {
  readonly contracts: number;
  readonly goldSpans: number;
  readonly aupr: number;
  readonly precisionAt80: number;
  readonly mostRecall: number;
  readonly f1: number;
  readonly f1Strict: number;
  readonly lengthRatio: number;
  readonly presenceMicro: number;
  readonly presenceMacro: number;
  readonly categories: readonly CategoryScores[];
}

export interface CategoryScores {
  readonly category: string;
  readonly contracts: number;
  readonly spans: number;
  readonly aupr: number;
  readonly presence: number;
  readonly f1: number;
}

export interface Scored {
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  readonly spans: readonly Spotted[];
}

/** So many candidates a category are scored. */
export const mostCandidates = 20;
const sameSpan = 0.5;

type Counts = Record<'tp' | 'fp' | 'fn', number>;

interface Event {
  readonly score: number;
  readonly category: string;
  readonly hits: readonly string[];
}

export function scoresOf(contracts: readonly Scored[]): Scores {
  const events: Event[] = [];
  const { lenient, strict, presence, answers, holders, lengthRatio } = tallied(contracts);
  const spans = new Map<string, number>();
  for (const [index, { text, gold, spans: spotted }] of contracts.entries()) {
    for (const category of modelCategories) {
      const golds = gold.filter((span) => span.category === category);
      const own = spotted.filter((span) => span.category === category).sort((one, other) => other.score - one.score);
      spans.set(category, (spans.get(category) ?? 0) + golds.length);
      const goldWords = golds.map((span) => scoredWords(span.text));
      for (const span of own.slice(0, mostCandidates)) {
        const hits = hitsOf(text.slice(span.start, span.end), category, golds, goldWords);
        events.push({ score: span.score, category, hits: hits.map((hit) => `${index} ${category} ${hit}`) });
      }
    }
  }
  const total = [...spans.values()].reduce((sum, one) => sum + one, 0);
  const curve = curveOf(events, total);
  const words = modelCategories.slice(metadataCategories).filter((category) => holders.has(category));
  const per = words.map((category) => f1(counter(presence, category)));
  return {
    contracts: contracts.length,
    goldSpans: total,
    aupr: curve.area,
    precisionAt80: curve.precisionAt80,
    mostRecall: curve.mostRecall,
    f1: f1(lenient),
    f1Strict: f1(strict),
    lengthRatio,
    presenceMicro: f1(sum(modelCategories.slice(metadataCategories).map((category) => counter(presence, category)))),
    presenceMacro: per.reduce((all, one) => all + one, 0) / Math.max(1, per.length),
    categories: modelCategories.map((category) => ({
      category,
      contracts: holders.get(category) ?? 0,
      spans: spans.get(category) ?? 0,
      aupr: curveOf(
        events.filter((event) => event.category === category),
        spans.get(category) ?? 0,
      ).area,
      presence: f1(counter(presence, category)),
      f1: f1(counter(answers, category)),
    })),
  };
}

export function answersOf(contracts: readonly Scored[]): Pick<Scores, 'f1' | 'lengthRatio'> {
  const { lenient, lengthRatio } = tallied(contracts);
  return { f1: f1(lenient), lengthRatio };
}

interface Tally {
  readonly lenient: Counts;
  readonly strict: Counts;
  /** By category. */
  readonly presence: Map<string, Counts>;
  readonly answers: Map<string, Counts>;
  readonly holders: Map<string, number>;
  readonly lengthRatio: number;
}

/** What is reported against what people marked. */
function tallied(contracts: readonly Scored[]): Tally {
  const lenient = zero();
  const strict = zero();
  const presence = new Map<string, Counts>();
  const answers = new Map<string, Counts>();
  const holders = new Map<string, number>();
  let [outLength, goldLength] = [0, 0];
  for (const { text, gold, spans } of contracts) {
    const reported = spans.filter((span) => span.selected);
    for (const category of modelCategories) {
      const golds = gold.filter((span) => span.category === category);
      const selected = reported.filter((span) => span.category === category);
      const counts = counter(answers, category);
      if (golds.length > 0) {
        holders.set(category, (holders.get(category) ?? 0) + 1);
        const covered = golds.map((span) => selected.length > 0 && isCovered(text, span, selected));
        count(lenient, covered.some(Boolean) ? 'tp' : 'fn');
        count(counts, covered.some(Boolean) ? 'tp' : 'fn');
        count(strict, covered.every(Boolean) ? 'tp' : 'fn');
        outLength += selected.reduce((sum, span) => sum + span.end - span.start, 0);
        goldLength += golds.reduce((sum, span) => sum + span.end - span.start, 0);
        count(counter(presence, category), selected.length > 0 ? 'tp' : 'fn');
      } else if (selected.length > 0) {
        for (const one of [lenient, strict, counts, counter(presence, category)]) count(one, 'fp');
      }
    }
  }
  return { lenient, strict, presence, answers, holders, lengthRatio: outLength / Math.max(1, goldLength) };
}

/** Which of the gold spans a span is. */
export function hitsOf(
  words: string,
  category: string,
  golds: readonly GoldSpan[],
  goldWords: readonly ReadonlySet<string>[],
): readonly number[] {
  const own = scoredWords(words);
  return golds.flatMap((gold, i) => {
    const other = goldWords[i];
    if (category === 'Parties' && words.includes(gold.text)) return [i];
    return other && overlap(own, other) >= sameSpan ? [i] : [];
  });
}

export function scoredWords(words: string): ReadonlySet<string> {
  const plain = words
    .replace(/[.,;:]/g, '')
    .toLowerCase()
    .replaceAll('/', ' ');
  return new Set(plain.split(/\s+/).filter((word) => word !== ''));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

const alphanumeric = /[\p{L}\p{N}]/u;

/** Every letter and digit of the gold span lies in a selected one. */
function isCovered(
  text: string,
  gold: GoldSpan,
  selected: readonly { readonly start: number; readonly end: number }[],
): boolean {
  for (let i = gold.start; i < gold.end; i++) {
    const inside = selected.find((span) => span.start <= i && i < span.end);
    if (inside) i = inside.end - 1;
    else if (alphanumeric.test(text.charAt(i))) return false;
  }
  return true;
}

function curveOf(
  events: readonly Event[],
  total: number,
): { readonly area: number; readonly precisionAt80: number; readonly mostRecall: number } {
  const ordered = [...events].sort((one, other) => other.score - one.score);
  const found = new Set<string>();
  let wrong = 0;
  const points: [number, number][] = [[0, 1]];
  for (const { hits } of ordered) {
    if (hits.length > 0) for (const hit of hits) found.add(hit);
    else wrong += 1;
    points.push([found.size / Math.max(1, total), found.size / Math.max(1, found.size + wrong)]);
  }
  let best = 0;
  for (const point of points.toReversed()) {
    best = Math.max(best, point[1]);
    point[1] = best;
  }
  let area = 0;
  for (const [i, [recall, precision]] of points.entries()) {
    const [lastRecall, lastPrecision] = points[i - 1] ?? [recall, precision];
    area += ((recall - lastRecall) * (precision + lastPrecision)) / 2;
  }
  return {
    area,
    precisionAt80: points.find(([recall]) => recall >= 0.8)?.[1] ?? 0,
    mostRecall: points.at(-1)?.[0] ?? 0,
  };
}

function zero(): Counts {
  return { tp: 0, fp: 0, fn: 0 };
}

function count(counts: Counts, which: keyof Counts): void {
  counts[which] += 1;
}

function counter(counters: Map<string, Counts>, category: string): Counts {
  const known = counters.get(category) ?? zero();
  counters.set(category, known);
  return known;
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce((all, one) => ({ tp: all.tp + one.tp, fp: all.fp + one.fp, fn: all.fn + one.fn }), zero());
}

function f1({ tp, fp, fn }: Counts): number {
  return tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn);
}
