import { actorsOf } from '../../contract/actors';
import type { Actors, Contract } from '../../contract/contract';
import type { ReadingPassage } from '../../contract/term';
import { sentencesIn } from '../../contract/terms/reading';
import { readingOf } from '../../contract/understand';
import type { Range } from '../../document/contract-text';
import { stemOfWord, stemsIn, wordPattern } from '../../playbook/framework/stems-in';
import { asidesIn } from './asides';
import { blankIn, isBareLabel, isUnticked } from './unfilled';

/**
 * One sentence with the lead-in that it completes, as words. Words are numbered through the whole contract: those of the
 * lead-in are `first` to `own`, its own are `own` to `last`.
 */
export interface Unit extends Range {
  /** Index into `ContractIndex.units`. */
  readonly index: number;
  /** Index into `Contract.passages`. */
  readonly passage: number;
  readonly first: number;
  readonly own: number;
  readonly last: number;
  /**
   * A definition binds nobody; a row that was left to be filled says nothing yet; headings, recitals, notes to whoever drafts
   * and lists of what survives say nothing of their own.
   */
  readonly kind: 'sentence' | 'definition' | 'row' | 'unfilled' | 'idle';
}

/** The words of one contract by stem, built once and asked by every requirement. */
export interface ContractIndex {
  readonly contract: Contract;
  readonly actors: Actors;
  readonly units: readonly Unit[];
  readonly readings: readonly ReadingPassage[];
  /** Stem of each word. */
  readonly stems: readonly string[];
  /** Offset of each word in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a comma, semicolon, colon or bracket stands before the word. */
  readonly breaks: readonly boolean[];
  /** Index of the unit of each word. */
  readonly unitOf: readonly number[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Headed sections with the stems of their headings. */
  readonly headed: readonly (Range & { readonly stems: readonly string[] })[];
}

/** A lead-in longer than this gives its last words. */
const longestLeadIn = 80;
const leader = /[.…·]{4,}\s*\d*\s*$/;
/** "9.1 Adjustments 31 9.2 Expenses 32": titles with their labels and pages in one line, as text taken from a page has them. */
const titleWithPage = /\b\d{1,2}\.\d{1,2}\s+[A-Z][A-Za-z ,’'()&/–-]{2,80}\s\d{1,3}(?=\s|$)/g;
const attachmentLabel = /\b(?:Appendix|Annex|Exhibit|Schedule|Attachment)\s?(?:\d{1,2}|[A-Z])\b/gi;
const recital = /^\s*(?:\(?[a-z0-9]{1,3}[.)]\s*)?whereas\b/i;
const survival =
  /\b(?:sections?|paragraphs?|articles?|clauses?|provisions?|obligations?|rights)\b[^;]{0,600}\b(?:shall|will)\s+survive\b|\bsurviv(?:e|al)\b[^.;]{0,80}\bterminat[^;]{0,60}:\s/i;
/** “Term” means …, with a label or list mark before it. */
const definition =
  /^\s*(?:\(?[a-z0-9.]{1,8}[.)]?\s+)?["“][^"”]{1,80}["”](?:\s+(?:or|and)\s+["“][^"”]{1,80}["”])?\s+(?:means?|shall\s+mean|will\s+mean|(?:has|have|shall\s+have|will\s+have)\s+the\s+meanings?|refers?\s+to|includes?|is|are)\b/i;

const known = new WeakMap<Contract['passages'], ContractIndex>();

/** Built once for the words of a contract, whatever else is read of them. */
export function indexOf(contract: Contract): ContractIndex {
  const before = known.get(contract.passages);
  if (before) return before;
  const index = build(contract);
  known.set(contract.passages, index);
  return index;
}

function build(contract: Contract): ContractIndex {
  const actors = actorsOf(contract.parties);
  const builder = new IndexBuilder(contract);
  const readings = contract.passages.map((passage) => readingOf(contract, passage, new Map(), actors));
  for (const [passage, reading] of readings.entries()) builder.add(passage, reading);
  const headed = contract.sections.flatMap(({ start, end, heading }) =>
    heading ? [{ start, end, stems: stemsIn(heading.quote) }] : [],
  );
  return { contract, actors, readings, headed, ...builder };
}

/** The unit that an item of a list completes. */
export function leadInOf({ units, starts }: ContractIndex, unit: Unit): Unit | undefined {
  if (unit.own === unit.first) return undefined;
  const at = starts[unit.first] ?? 0;
  return units.find(({ index, start, end }) => index < unit.index && start <= at && at < end);
}

class IndexBuilder {
  readonly units: Unit[] = [];
  readonly stems: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly breaks: boolean[] = [];
  readonly unitOf: number[] = [];
  readonly byStem = new Map<string, number[]>();
  readonly #headings: ReadonlySet<number>;
  readonly #cells: ReadonlySet<number>;
  readonly #asides: readonly Range[];
  readonly #text: string;

  constructor({ sections, source }: Contract) {
    this.#text = source.text;
    this.#headings = new Set(sections.flatMap(({ heading }) => (heading ? [heading.end] : [])));
    this.#asides = asidesIn(source.text);
    this.#cells = new Set(source.paragraphs.flatMap(({ start, cell }) => (cell ? [start] : [])));
  }

  add(passage: number, reading: ReadingPassage): void {
    if (this.#cells.has(reading.start)) {
      const { words } = reading;
      this.#unit(passage, reading, reading, blankIn(words) || isBareLabel(words) ? 'unfilled' : 'row');
      return;
    }
    for (const { start, end, leadIn, words } of sentencesIn(reading)) {
      const range = { start: reading.start + start, end: reading.start + end };
      const before = leadIn < start ? this.#leadInAt(reading.start + leadIn) : undefined;
      this.#unit(passage, reading, range, this.#kindOf(range, words), before);
    }
  }

  #kindOf({ start, end }: Range, words: string): Unit['kind'] {
    const bare = start + words.replace(/[\s.:–—-]+$/, '').length;
    if (this.#isAside(start)) return 'idle';
    if (leader.test(words) || isContents(words) || recital.test(words) || survival.test(words)) return 'idle';
    if (end - start < 160 && (this.#headings.has(end) || this.#headings.has(bare))) return 'idle';
    if (definition.test(words)) return 'definition';
    return isListOfAttachments(words) ? 'row' : 'sentence';
  }

  #isAside(at: number): boolean {
    return this.#asides.some(({ start, end }) => start <= at && at < end);
  }

  #leadInAt(start: number): Unit | undefined {
    return this.units.findLast((unit) => unit.start === start);
  }

  #unit(passage: number, reading: ReadingPassage, range: Range, kind: Unit['kind'], leadIn?: Unit): void {
    const index = this.units.length;
    const first = this.stems.length;
    if (leadIn) {
      for (let at = Math.max(leadIn.own, leadIn.last - longestLeadIn); at < leadIn.last; at += 1)
        this.#word(this.stems[at] ?? '', this.starts[at] ?? 0, this.ends[at] ?? 0, this.breaks[at] ?? false, index);
    }
    const own = this.stems.length;
    const plain = reading.plain.slice(range.start - reading.start, range.end - reading.start);
    let previous = 0;
    for (const line of linesOf(plain, this.#text.slice(range.start, range.end))) {
      for (const match of line.words.matchAll(wordPattern)) {
        const start = line.at + match.index;
        if (this.#isAside(range.start + start)) continue;
        const broken = /[,;:()|\n–—]/.test(this.#text.slice(range.start + previous, range.start + start));
        previous = start + match[0].length;
        this.#word(stemOfWord(match[0]), range.start + start, range.start + previous, broken, index);
      }
    }
    this.units.push({ ...range, index, passage, first, own, last: this.stems.length, kind });
  }

  #word(stem: string, start: number, end: number, broken: boolean, unit: number): void {
    const at = this.stems.length;
    this.stems.push(stem);
    this.starts.push(start);
    this.ends.push(end);
    this.breaks.push(broken);
    this.unitOf.push(unit);
    const known = this.byStem.get(stem);
    if (known) known.push(at);
    else this.byStem.set(stem, [at]);
  }
}

/** "Appendix 1 Services Appendix 2 Fees …": which papers there are, and nothing about them. */
function isListOfAttachments(words: string): boolean {
  return (words.match(attachmentLabel)?.length ?? 0) > 3 && !/\b(?:shall|will|must|may)\b/i.test(words);
}

function isContents(words: string): boolean {
  return (words.match(titleWithPage)?.length ?? 0) > 1;
}

/** The lines of a sentence without those that a box left unticked takes out. */
function linesOf(plain: string, words: string): readonly { readonly words: string; readonly at: number }[] {
  if (!isUnticked(words)) return [{ words: plain, at: 0 }];
  let at = 0;
  return words.split('\n').flatMap((line) => {
    const here = at;
    at += line.length + 1;
    return isUnticked(line) ? [] : [{ words: plain.slice(here, here + line.length), at: here }];
  });
}
