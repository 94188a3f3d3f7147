import type { Range } from '../../document/contract-text';
import { cuadCategories } from '../cuad-categories';
import { clauseTypes } from '../clause-type';
import type { ContractStructure } from '../contract';
import { metadataSpans, spanSources, type MetadataSpan, type MetadataSpans } from './metadata-spans';
import type { ReadSentence } from './read-sentences';

/** The categories of the model in its order: those of metadata first. */
export const modelCategories: readonly string[] = Object.keys(cuadCategories);
/** So many categories of metadata there are. */
export const metadataCategories = 5;

/** A span that may be of a category, before the second level has said how sure that is. */
export interface Candidate extends Range {
  readonly category: number;
  readonly sentence: number;
  readonly source: number;
}

export interface Candidates {
  readonly list: readonly Candidate[];
  /** What the second level looks at, `rowLength` numbers a candidate. */
  readonly rows: Float32Array;
}

export const rowLength = 28;
/** So many sentences a category are looked at again. */
const mostSentences = 12;
const lowestLogit = -9.5;
const nowhere = -12;
/** A whole preamble is no name, title or date. */
const longestMetadataSentence = 300;

const typeOfCategory: readonly number[] = modelCategories.map((name) => {
  const type = cuadCategories[name];
  return type === undefined ? -1 : clauseTypes.indexOf(type);
});

/** The likeliest sentences of each category, and for metadata the spans that the structure gives. `logits` are those of each model of the first level. */
export function candidatesOf(
  structure: ContractStructure,
  sentences: readonly ReadSentence[],
  logits: readonly Float32Array[],
): Candidates {
  const view = new LogitView(sentences, logits);
  const list: Candidate[] = [];
  const rows: number[] = [];
  const spans = metadataSpans(structure);
  const length = Math.max(1, structure.source.text.length);
  for (let category = 0; category < modelCategories.length; category++) {
    view.look(category);
    const facts: CategoryFacts = { view, category, sentences, length };
    for (const [rank, index] of view.best.slice(0, mostSentences).entries()) {
      const sentence = sentences[index];
      if (!sentence || view.at(index) < lowestLogit) break;
      if (shortOnly(category) && sentence.end - sentence.start > longestMetadataSentence) continue;
      const candidate = {
        category,
        sentence: index,
        source: spanSources.sentence,
        start: sentence.start,
        end: sentence.end,
      };
      list.push(candidate);
      pushRow(rows, facts, candidate, rank, 0);
    }
    for (const [rank, span] of spansFor(category, spans).entries()) {
      const index = sentenceAt(sentences, span.start);
      const candidate = { category, sentence: index, source: span.source, start: span.start, end: span.end };
      list.push(candidate);
      pushRow(rows, facts, candidate, rank, span.cue);
    }
  }
  return { list, rows: Float32Array.from(rows) };
}

function shortOnly(category: number): boolean {
  const name = modelCategories[category];
  return name === 'Document Name' || name === 'Parties' || name === 'Agreement Date';
}

function spansFor(category: number, spans: MetadataSpans): readonly MetadataSpan[] {
  switch (modelCategories[category]) {
    case 'Document Name':
      return spans.title;
    case 'Parties':
      return spans.parties;
    case 'Agreement Date':
    case 'Effective Date':
      return spans.dates;
    default:
      return [];
  }
}

interface CategoryFacts {
  readonly view: LogitView;
  readonly category: number;
  readonly sentences: readonly ReadSentence[];
  readonly length: number;
}

function pushRow(rows: number[], facts: CategoryFacts, candidate: Candidate, rank: number, cue: number): void {
  const { view, category, sentences, length } = facts;
  const i = candidate.sentence;
  const sentence = sentences[i];
  const own = view.at(i);
  const [other, otherCategory] = view.strongestOther(i, category);
  const type = typeOfCategory[category] ?? -1;
  rows.push(
    category,
    candidate.source,
    cue,
    rank,
    own,
    view.ofModel(0, i),
    view.ofModel(1, i),
    view.top - own,
    rank === 0 ? own - view.second : own - view.top,
    view.above(0),
    view.above(-2),
    view.at(i - 1),
    view.at(i + 1),
    Math.max(view.at(i - 2), view.at(i - 3)),
    Math.max(view.at(i + 2), view.at(i + 3)),
    view.bestInPassage(i),
    sentence?.tokens.count ?? 0,
    candidate.end - candidate.start,
    i / Math.max(1, sentences.length),
    candidate.start / length,
    sentences.length,
    sentence?.isHeading ? 1 : 0,
    sentence?.kinds.length ?? 0,
    sentence?.types.length ?? 0,
    sentence?.types.includes(type) ? 1 : 0,
    view.typed(type),
    other,
    otherCategory,
  );
}

/** The mean log-odds of one category over the sentences, and what follows from it. */
class LogitView {
  private readonly categories = modelCategories.length;
  private readonly mean: Float32Array;
  private readonly own: Float32Array;
  private readonly typeCounts = new Map<number, number>();
  private category = 0;
  best: readonly number[] = [];

  constructor(
    private readonly sentences: readonly ReadSentence[],
    private readonly logits: readonly Float32Array[],
  ) {
    this.mean = new Float32Array(sentences.length * this.categories);
    for (const one of logits) {
      for (let i = 0; i < this.mean.length; i++) this.mean[i] = (this.mean[i] ?? 0) + (one[i] ?? 0) / logits.length;
    }
    this.own = new Float32Array(sentences.length);
    for (const sentence of sentences) {
      for (const type of sentence.types) this.typeCounts.set(type, (this.typeCounts.get(type) ?? 0) + 1);
    }
  }

  look(category: number): void {
    this.category = category;
    for (let i = 0; i < this.own.length; i++) this.own[i] = this.mean[i * this.categories + category] ?? 0;
    this.best = topOf(this.own, mostSentences);
  }

  get top(): number {
    return this.at(this.best[0] ?? -1);
  }

  get second(): number {
    return this.at(this.best[1] ?? -1);
  }

  at(i: number): number {
    return this.own[i] ?? nowhere;
  }

  ofModel(model: number, i: number): number {
    return this.logits[model]?.[i * this.categories + this.category] ?? 0;
  }

  /** How many of the best sentences have log-odds above a bound. */
  above(bound: number): number {
    return this.best.filter((i) => this.at(i) > bound).length;
  }

  /** The best of the other sentences of the same passage. */
  bestInPassage(i: number): number {
    const passage = this.sentences[i]?.passage;
    let best = nowhere;
    for (let j = i - 1; this.sentences[j]?.passage === passage && j >= 0; j--) best = Math.max(best, this.at(j));
    for (let j = i + 1; this.sentences[j]?.passage === passage && j < this.own.length; j++)
      best = Math.max(best, this.at(j));
    return best;
  }

  /** Of how many sentences the lexicon says this type. */
  typed(type: number): number {
    return this.typeCounts.get(type) ?? 0;
  }

  strongestOther(i: number, category: number): readonly [number, number] {
    let [best, which] = [nowhere, -1];
    for (let c = 0; c < this.categories; c++) {
      const logit = this.mean[i * this.categories + c] ?? nowhere;
      if (c !== category && logit > best) [best, which] = [logit, c];
    }
    return [best, which];
  }
}

/** Indices of the largest values, largest first; of equals the earlier. */
function topOf(values: Float32Array, many: number): readonly number[] {
  const best: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (best.length === many && value <= (values[best[many - 1] ?? 0] ?? 0)) continue;
    let at = best.length;
    while (at > 0 && value > (values[best[at - 1] ?? 0] ?? 0)) at -= 1;
    best.splice(at, 0, i);
    if (best.length > many) best.pop();
  }
  return best;
}

function sentenceAt(sentences: readonly ReadSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
