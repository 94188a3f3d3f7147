import type { Actor, Bearer, Role } from '../contract/actor';
import { bearerOf, opposite } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import type { Clause, Contract, Passage, Section } from '../contract/contract';
import { plainOf } from '../contract/plain';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Sentence } from '../contract/terms/reading';
import { splitIntoSentences } from '../contract/terms/reading';
import type { Citation, Range } from '../document/contract-text';
import { cite } from '../document/contract-text';
import { presumedActor } from './stakes';

/** A contract as one of its sides sees it, with the look-ups that grading needs. */
export class ContractView {
  private readonly byKind = new Map<TermKind, Term[]>();
  private readonly byPassage = new Map<number, Set<TermKind>>();
  private readonly split = new Map<Passage, readonly Sentence[]>();
  private readonly found = new Map<string, unknown>();
  private lower: string | undefined;

  constructor(
    readonly contract: Contract,
    readonly ours: Role,
  ) {
    for (const term of contract.terms) {
      const terms = this.byKind.get(term.kind);
      if (terms) terms.push(term);
      else this.byKind.set(term.kind, [term]);
      const kinds = this.byPassage.get(term.passage);
      if (kinds) kinds.add(term.kind);
      else this.byPassage.set(term.passage, new Set([term.kind]));
    }
  }

  /** The kinds of terms that a passage gave. */
  kindsIn(passage: number): ReadonlySet<TermKind> {
    return this.byPassage.get(passage) ?? none;
  }

  /** What many positions ask of the whole contract, worked out once. */
  once<T>(key: string, make: () => T): T {
    if (!this.found.has(key)) this.found.set(key, make());
    return this.found.get(key) as T;
  }

  /** The whole text in lower case, made once it is asked for. */
  get lowerText(): string {
    this.lower ??= this.contract.source.text.toLowerCase();
    return this.lower;
  }

  terms(kind: TermKind): readonly Term[] {
    return this.byKind.get(kind) ?? [];
  }

  /** The same contract as if `term` were the only one of its kind. */
  withOnly(kind: TermKind, term: Term): ContractView {
    const terms = this.contract.terms.filter((other) => other.kind !== kind);
    return new ContractView({ ...this.contract, terms: [...terms, term] }, this.ours);
  }

  bearer(term: Term): Bearer {
    const actor = term.actor === 'unknown' ? this.presumed(term.kind) : term.actor;
    return bearerOf(actor, this.ours);
  }

  /** "These duties last three years": how long and but for what secrets are kept is said of whoever has to keep them. */
  private presumed(kind: TermKind): Actor {
    if (kind === 'confidentiality-period' || kind === 'confidentiality-carve-outs') {
      const bound = new Set(this.terms('confidentiality').map(({ actor }) => actor));
      const [only] = bound;
      if (bound.size === 1 && only !== undefined) return only;
      if (bound.has('both')) return 'both';
    }
    return presumedActor(kind) ?? 'unknown';
  }

  /** Terms whose actor is this side or both sides; a term of nobody named is not among them. */
  termsOf(kind: TermKind, side: 'us' | 'them'): readonly Term[] {
    return this.terms(kind).filter((term) => {
      const bearer = this.bearer(term);
      return bearer === side || bearer === 'both';
    });
  }

  clauses(types: readonly ClauseType[], atLeastScore = 0): readonly Clause[] {
    return this.contract.clauses.filter((clause) => types.includes(clause.type) && clause.score >= atLeastScore);
  }

  /** The sentence or sentences that hold the range, without the white space around them. */
  sentence(range: Range & { readonly passage?: number }): Citation {
    const { text } = this.contract.source;
    const passage = this.passageAt(range);
    if (!passage) return cite(text, trimmed(text, range));
    const inside = passage.sentences.filter((sentence) => sentence.start < range.end && range.start < sentence.end);
    const held = [...inside, ...this.headedBy(inside, passage)];
    const start = Math.min(range.start, ...held.map((sentence) => sentence.start));
    const end = Math.max(range.end, ...held.map((sentence) => sentence.end));
    return cite(text, trimmed(text, { start, end }));
  }

  /** What a bare heading heads: nobody is shown a heading alone. */
  private headedBy(inside: readonly Range[], passage: Passage): readonly Range[] {
    const [only] = inside;
    if (!only || inside.length > 1) return [];
    const heading = passage.section === undefined ? undefined : this.contract.sections[passage.section]?.heading;
    if (!heading || heading.start < only.start || only.end > heading.end + 1) return [];
    return passage.sentences.filter(({ start }) => start >= only.end).slice(0, 1);
  }

  /** The sentence that a list item completes; undefined for words that stand by themselves. */
  leadIn(range: Range & { readonly passage?: number }): Citation | undefined {
    const { text } = this.contract.source;
    const passage = this.passageAt(range);
    if (!passage) return undefined;
    const words = text.slice(passage.start, passage.end);
    const sentences = this.split.get(passage) ?? splitIntoSentences({ ...passage, words, plain: plainOf(words) });
    this.split.set(passage, sentences);
    const at = range.start - passage.start;
    const item = sentences.find(({ start, end }) => start <= at && at < end);
    if (!item || item.leadIn === item.start) return undefined;
    const lead = sentences.find(({ start }) => start === item.leadIn);
    const heading = passage.section === undefined ? undefined : this.contract.sections[passage.section]?.heading;
    if (lead && heading && heading.start - passage.start >= lead.start && heading.end - passage.start <= lead.end + 1)
      return undefined;
    return lead && this.sentence({ start: passage.start + lead.start, end: passage.start + lead.end });
  }

  /** The first sentence of a clause that says something: a bare heading is not one. */
  leadSentence(range: Range & { readonly passage?: number }): Citation {
    const sentences = this.passageAt(range)?.sentences ?? [];
    const inside = sentences.filter((sentence) => sentence.start >= range.start && sentence.end <= range.end);
    const telling = inside.find((sentence) => this.lettersIn(sentence) >= tellingLength) ?? inside[0];
    return telling
      ? this.sentence(telling)
      : cite(this.contract.source.text, trimmed(this.contract.source.text, range));
  }

  /** The same words from the heading on, where nothing but the heading stands before them. */
  withHeading(words: Citation): Citation {
    const passage = this.passageAt(words);
    const heading = passage?.section === undefined ? undefined : this.contract.sections[passage.section]?.heading;
    if (!passage || !heading || heading.start < passage.start || words.start <= heading.start) return words;
    const between = passage.sentences.filter(({ start }) => start >= heading.end && start < words.start);
    return between.length > 0 ? words : cite(this.contract.source.text, { start: heading.start, end: words.end });
  }

  private lettersIn({ start, end }: Range): number {
    return this.contract.source.text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }

  /** Label and heading of the smallest section around a place, e.g. "11.2 Limitation of Liability". */
  sectionName(range: Range): string | undefined {
    const section = this.sectionAt(range);
    if (!section) return undefined;
    const name = [section.label, heading(section) ?? this.inheritedHeading(section)].filter(Boolean).join(' ');
    return name === '' ? undefined : name;
  }

  sectionLabel(range: Range): string | undefined {
    const section = this.sectionAt(range);
    return section?.label === '' ? heading(section) : section?.label;
  }

  sectionAt(range: Range): Section | undefined {
    const passage = this.passageAt(range);
    const index = passage?.section;
    if (index !== undefined) return this.contract.sections[index];
    return this.contract.sections.findLast((section) => section.start <= range.start && range.start < section.end);
  }

  passageAt(range: Range & { readonly passage?: number }) {
    const { passages } = this.contract;
    if (range.passage !== undefined && range.passage >= 0) return passages[range.passage];
    return passages[lastStartingAt(passages, range.start)];
  }

  /** What we are called, and what the other side is, in this contract. */
  nameOf(side: 'us' | 'them'): string {
    const role = side === 'us' ? this.ours : opposite(this.ours);
    return roleNames[role];
  }

  private inheritedHeading(section: Section): string | undefined {
    for (let parent = section.parent; parent !== undefined;) {
      const above: Section | undefined = this.contract.sections[parent];
      if (!above) return undefined;
      const words = heading(above);
      if (words) return words;
      parent = above.parent;
    }
    return undefined;
  }
}

/** Index of the last of the ordered ranges that starts at or before `offset`, where it also holds it; else -1. */
function lastStartingAt(ranges: readonly Range[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return offset < (ranges[high]?.end ?? 0) ? high : -1;
}

const none: ReadonlySet<TermKind> = new Set();

const roleNames: Readonly<Record<Role, string>> = {
  customer: 'Customer',
  supplier: 'Supplier',
  discloser: 'Discloser',
  recipient: 'Recipient',
};

const longestHeading = 80;

/** Letters: shorter sentences at the head of a clause are headings. */
const tellingLength = 30;

function heading(section: Section): string | undefined {
  const words = section.heading?.quote.replace(/\s+/g, ' ').trim();
  return words === undefined || words === '' || words.length > longestHeading ? undefined : words;
}

function trimmed(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end);
  const start = range.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, range.end - (words.length - words.trimEnd().length)) };
}
