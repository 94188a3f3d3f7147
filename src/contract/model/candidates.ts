import type { Range } from '../../document/contract-text';
import type { ContractStructure } from '../contract';
import type { Calibration } from './calibration';
import { modelCategories, typeOfCategory } from './categories';
import { LogitView, mostSentences } from './logit-view';
import { metadataSpans, spanSources, type MetadataSpan, type MetadataSpans } from './metadata-spans';
import type { ReadSentence } from './read-sentences';

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

export const rowLength = 34;
/** Where in a row the calibrated log-odds of its sentence stand. */
export const calibratedColumn = 28;
/** Less likely sentences, by log-odds that compare between categories, are no candidates. */
const lowestLogit = -5.5;
/** A whole preamble is no name, title or date. */
const longestMetadataSentence = 300;
const longestPreamble = 4000;

/** The likeliest sentences of each category, and for metadata the spans that the structure gives. `logits` are those of each model of the first level. */
export function candidatesOf(
  structure: ContractStructure,
  sentences: readonly ReadSentence[],
  logits: readonly Float32Array[],
  calibration: Calibration,
): Candidates {
  const view = new LogitView(sentences, logits, calibration);
  const list: Candidate[] = [];
  const rows: number[] = [];
  const spans = metadataSpans(structure);
  const length = Math.max(1, structure.source.text.length);
  for (let category = 0; category < modelCategories.length; category++) {
    view.look(category);
    const facts: CategoryFacts = { view, category, sentences, length };
    for (const [rank, index] of view.best.slice(0, mostSentences).entries()) {
      const sentence = sentences[index];
      if (!sentence || view.calibrated(view.at(index)) < lowestLogit) break;
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
    for (const [rank, span] of spansFor(category, spans, sentences).entries()) {
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

function spansFor(category: number, spans: MetadataSpans, sentences: readonly ReadSentence[]): readonly MetadataSpan[] {
  switch (modelCategories[category]) {
    case 'Document Name':
      return spans.title;
    case 'Parties':
      return [...preambles(spans.parties, sentences), ...spans.parties];
    case 'Agreement Date':
    case 'Effective Date':
      return spans.dates;
    default:
      return [];
  }
}

/** The long sentences that name parties, and all of them from the first to the last: what people mark there as a whole. */
function preambles(parties: readonly MetadataSpan[], sentences: readonly ReadSentence[]): readonly MetadataSpan[] {
  const named = parties.filter(({ source }) => source === spanSources.partyName);
  const places = [...new Set(named.map(({ start }) => sentenceAt(sentences, start)))].sort((one, other) => one - other);
  const cue = named.length;
  const found: MetadataSpan[] = [];
  for (const place of places) {
    const sentence = sentences[place];
    if (!sentence || sentence.end - sentence.start <= longestMetadataSentence) continue;
    found.push({ start: sentence.start, end: sentence.end, source: spanSources.preamble, cue });
  }
  const [first, last] = [sentences[places[0] ?? -1], sentences[places.at(-1) ?? -1]];
  if (first && last && first !== last && last.end - first.start < longestPreamble) {
    found.push({ start: first.start, end: last.end, source: spanSources.preambles, cue });
  }
  return found;
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
    view.calibrated(own),
    view.calibration.shares[category] ?? 0,
    view.expected,
    view.present,
    view.calibrated(rank === 0 ? view.second : view.top),
    view.ofModel(2, i),
  );
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
