import type { Range } from '../../document/contract-text';
import { clauseTypes, type ClauseType } from '../clause-type';
import type { ClauseEvidence, ContractStructure, Section } from '../contract';
import { termKinds, type TermKind } from '../term-registry';
import { hashOf, tokensOf, type Tokens } from './tokens';

/** One sentence or list item with all that the model looks at. */
export interface ReadSentence extends Range {
  readonly passage: number;
  readonly section: number | undefined;
  readonly tokens: Tokens;
  /** Hashes of its words, each once, without the commonest. */
  readonly telling: Uint32Array;
  /** Hashes of the words of the headings it stands under. */
  readonly headings: Uint32Array;
  /** Indices into `clauseTypes`: what headings and lexicon say of it. */
  readonly types: readonly number[];
  /** Indices into `termKinds`: the kinds of terms read in it. */
  readonly kinds: readonly number[];
  readonly isHeading: boolean;
  /** It is the heading of the section it opens. */
  readonly isTitle: boolean;
}

const typeIndex: ReadonlyMap<ClauseType, number> = new Map(clauseTypes.map((type, i) => [type, i]));
const kindIndex: ReadonlyMap<TermKind, number> = new Map(termKinds.map((kind, i) => [kind, i]));
/** A run of words longer than this is no sentence (tables, lists of names); only its beginning is looked at. */
const longestSentence = 6000;
const deepestHeading = 6;

export function readSentences(structure: ContractStructure, evidence: ClauseEvidence): readonly ReadSentence[] {
  const { text } = structure.source;
  const headings = headingWords(text, structure.sections);
  const none = new Uint32Array(0);
  const read: (ReadSentence & { types: number[]; kinds: number[] })[] = [];
  for (const [index, passage] of structure.passages.entries()) {
    const { section } = passage;
    const title = section === undefined ? undefined : structure.sections[section]?.heading;
    for (const { start, end } of passage.sentences) {
      const tokens = tokensOf(text, start, Math.min(end, start + longestSentence));
      read.push({
        start,
        end,
        passage: index,
        section,
        tokens,
        telling: tellingOf(tokens),
        headings: section === undefined ? none : (headings[section] ?? none),
        types: [],
        kinds: [],
        isHeading: looksLikeHeading(text, tokens),
        isTitle: title !== undefined && isOnly(title, start, end),
      });
    }
  }
  const starts = Float64Array.from(read, (sentence) => sentence.start);
  for (const clause of evidence.clauses) {
    const type = typeIndex.get(clause.type);
    if (type === undefined) continue;
    for (let i = firstAfter(starts, clause.start); i < read.length; i++) {
      const sentence = read[i];
      if (!sentence || sentence.start >= clause.end) break;
      if (sentence.end > clause.start && !sentence.types.includes(type)) sentence.types.push(type);
    }
  }
  for (const term of evidence.terms) {
    const kind = kindIndex.get(term.kind);
    const sentence = read[firstAfter(starts, term.start)];
    if (kind === undefined || !sentence || sentence.end <= term.start) continue;
    if (!sentence.kinds.includes(kind)) sentence.kinds.push(kind);
  }
  return read;
}

/** Words that stand in every sentence and say nothing of the one beside it. */
const common: ReadonlySet<number> = new Set(
  'the of and to in a by be for with as that is on at which from an it its this such are has have'
    .split(' ')
    .map(hashOf),
);

function tellingOf({ hashes }: Tokens): Uint32Array {
  const telling = new Set<number>();
  for (const hash of hashes) if (!common.has(hash)) telling.add(hash);
  return Uint32Array.from(telling);
}

/** A sentence that is the heading, with its label and a full stop. */
function isOnly(heading: Range, start: number, end: number): boolean {
  return start <= heading.start && end > heading.start && end <= heading.end + 2;
}

/** The last sentence that starts at or before `offset`. */
function firstAfter(starts: Float64Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function headingWords(text: string, sections: readonly Section[]): readonly Uint32Array[] {
  const chains: { readonly words: Uint32Array; readonly depth: number }[] = [];
  for (const section of sections) {
    const above = section.parent === undefined ? undefined : chains[section.parent];
    if (!section.heading) {
      chains.push(above ?? { words: new Uint32Array(0), depth: 0 });
      continue;
    }
    const own = tokensOf(text, section.heading.start, section.heading.end).hashes;
    const inherited = above && above.depth < deepestHeading ? above.words : new Uint32Array(0);
    const words = Uint32Array.from(new Set([...own, ...inherited]));
    chains.push({ words, depth: (above?.depth ?? 0) + 1 });
  }
  return chains.map((chain) => chain.words);
}

/** Few words, most of them capitalised. */
function looksLikeHeading(text: string, { count, places }: Tokens): boolean {
  if (count === 0 || count > 9) return false;
  let [words, capitals] = [0, 0];
  for (let i = 0; i < count; i++) {
    const [start = 0, end = 0] = [places[i * 2], places[i * 2 + 1]];
    if (end - start < 3) continue;
    words += 1;
    const code = text.charCodeAt(start);
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return words > 0 && capitals / words >= 0.6;
}
