import type { Actor, Bearer } from '../../src/contract/actor';
import type { ClauseType } from '../../src/contract/clause-type';
import type { Clause, Contract, Passage, Party, Reference, Section } from '../../src/contract/contract';
import type { Term } from '../../src/contract/term';
import type { TermKind } from '../../src/contract/term-registry';
import type { CapLimit, Duration, Items, Money, State, Value } from '../../src/contract/value';
import type { IntakeNote, Paragraph } from '../../src/document/contract-text';
import type { Check, Comparison, Condition, Playbook, Position, Statement, Tier } from '../../src/playbook/playbook';

/** One numbered paragraph of a contract, with what was read in it. */
export interface Written {
  readonly label: string;
  readonly heading?: string;
  readonly words: string;
  readonly types?: readonly ClauseType[];
  readonly terms?: readonly ReadTerm[];
  /** Quotes in `words` that point to something. */
  readonly references?: readonly Pick<Reference, 'quote' | 'target' | 'label' | 'resolved'>[];
}

export interface ReadTerm {
  readonly kind: TermKind;
  readonly actor: Actor;
  readonly value: Value;
  /** The words that say so; all of the paragraph where not given. */
  readonly words?: string;
  readonly hedged?: string;
  readonly strength?: Term['strength'];
}

export function contractOf(written: readonly Written[], more: ContractOptions = {}): Contract {
  let text = '';
  const paragraphs: Paragraph[] = [];
  const passages: Passage[] = [];
  const sections: Section[] = [];
  const clauses: Clause[] = [];
  const terms: Term[] = [];
  const references: Reference[] = [];
  written.forEach(({ label, heading, words, types = [], terms: read = [], references: pointers = [] }, index) => {
    const line = heading === undefined ? words : `${heading}. ${words}`;
    const start = text.length;
    text += `${line}\n`;
    const end = start + line.length;
    const within = (quote: string | undefined) => {
      if (quote === undefined) return { start: end - words.length, end };
      const at = line.indexOf(quote);
      if (at < 0) throw new Error(`“${quote}” is not in “${line}”`);
      return { start: start + at, end: start + at + quote.length };
    };
    paragraphs.push({ start, end, label, part: 'body', address: { kind: 'line', line: index } });
    sections.push({
      start,
      end,
      label,
      depth: 0,
      ...(heading === undefined ? {} : { heading: { ...within(heading), quote: heading } }),
    });
    passages.push({ start, end, section: index, sentences: sentencesIn(text, end - words.length, end) });
    for (const type of types)
      clauses.push({ start, end, type, score: 0.9, passage: index, section: index, because: [] });
    for (const { kind, actor, value, words: quote, hedged, strength } of read) {
      const hedges = hedged === undefined ? {} : { hedges: [within(hedged)] };
      terms.push({ ...within(quote), kind, actor, value, passage: index, ...hedges, ...(strength && { strength }) });
    }
    for (const pointer of pointers) references.push({ ...within(pointer.quote), ...pointer });
  });
  return {
    source: {
      name: 'agreement.docx',
      format: 'docx',
      reader: 'test',
      sha256: '',
      text: text.trimEnd(),
      paragraphs,
      notes: more.notes ?? [],
    },
    kind: 'services',
    parties: more.parties ?? [],
    sections,
    definitions: more.definitions ?? [],
    references,
    exhibits: [],
    passages,
    clauses,
    terms,
    language: more.language ?? 'en',
  };
}

interface ContractOptions {
  readonly notes?: readonly IntakeNote[];
  readonly language?: string;
  readonly parties?: readonly Party[];
  readonly definitions?: Contract['definitions'];
}

function sentencesIn(text: string, start: number, end: number) {
  const sentences = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.;](?=\s|$)/g)) {
    const to = start + (match.index ?? 0) + 1;
    sentences.push({ start: from, end: to });
    from = to + 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** One position: its statements by tier, each with the words and the condition that was read from them. */
export function playbookOf(...positions: readonly WrittenPosition[]): Playbook {
  let text = '';
  const built = positions.map((position): Position => {
    const start = text.length;
    const title = position.title ?? 'Position';
    text += `## ${title}\n`;
    const heading = { start: start + 3, end: start + 3 + title.length, quote: title };
    const statements = position.statements.map(({ tier, words, condition, reading, unread }): Statement => {
      const from = text.length + 2;
      text += `- ${words}\n`;
      return {
        start: from,
        end: from + words.length,
        quote: words,
        tier,
        reading: reading ?? (condition ? 'understood' : 'not-understood'),
        unread: unread === undefined ? [] : [citedIn(words, from, unread)],
        ...(condition ? { condition } : {}),
      };
    });
    const language = (words: string | undefined) => {
      if (words === undefined) return undefined;
      const from = text.length + 2;
      text += `> ${words}\n`;
      return { start: from, end: from + words.length, quote: words };
    };
    const preferredLanguage = language(position.preferredLanguage);
    const fallbackLanguage = language(position.fallbackLanguage);
    return {
      id: title.toLowerCase().replace(/[^a-z]+/g, '-'),
      title,
      start,
      end: text.length,
      heading,
      clauseTypes: position.clauseTypes ?? [],
      statements,
      dealBreaker: position.dealBreaker ?? false,
      ...(preferredLanguage ? { preferredLanguage } : {}),
      ...(fallbackLanguage ? { fallbackLanguage } : {}),
    };
  });
  return { name: 'legal.local.md', text, title: 'Our playbook', kind: 'company', positions: built, problems: [] };
}

interface WrittenPosition {
  readonly title?: string;
  readonly clauseTypes?: readonly ClauseType[];
  readonly statements: readonly WrittenStatement[];
  readonly preferredLanguage?: string;
  readonly fallbackLanguage?: string;
  readonly dealBreaker?: boolean;
}

interface WrittenStatement {
  readonly tier: Tier;
  readonly words: string;
  readonly condition?: Condition;
  readonly reading?: Statement['reading'];
  /** Words of it that were not understood. */
  readonly unread?: string;
}

function citedIn(words: string, from: number, quote: string) {
  const start = from + words.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

export const preferred = (words: string, condition?: Condition): WrittenStatement =>
  write('preferred', words, condition);
export const acceptable = (words: string, condition?: Condition): WrittenStatement =>
  write('acceptable', words, condition);
export const escalate = (words: string, condition?: Condition): WrittenStatement => write('escalate', words, condition);
export const required = (words: string, condition?: Condition): WrittenStatement => write('required', words, condition);

function write(tier: Tier, words: string, condition?: Condition): WrittenStatement {
  return { tier, words, ...(condition ? { condition } : {}) };
}

export function check(term: TermKind, bearer: Bearer, comparison: Comparison, value?: Value): Check {
  const words = { start: 0, end: 0, quote: '' };
  return { op: 'check', term, bearer, comparison, words, ...(value ? { value } : {}) };
}

export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });

export const flag: Value = { shape: 'flag' };
export const state = (name: string): State => ({ shape: 'state', state: name });
export const items = (...ids: readonly string[]): Items => ({ shape: 'items', items: ids });
export const duration = (amount: number, unit: Duration['unit']): Duration => ({ shape: 'duration', amount, unit });
export const days = (amount: number): Duration => duration(amount, 'days');
export const months = (amount: number): Duration => duration(amount, 'months');
export const money = (amount: number, currency = 'USD'): Money => ({ shape: 'money', amount, currency });
export const cap = (limit: CapLimit): Value => ({ shape: 'cap', limit });
export const feesOf = (count: number): Value => cap(feesLimit(count));
export const feesLimit = (
  count: number | undefined,
  scope: 'agreement' | 'order' | 'claim' = 'agreement',
): CapLimit => ({
  kind: 'fees',
  ...(count === undefined ? {} : { months: count }),
  multiple: 1,
  scope,
});
