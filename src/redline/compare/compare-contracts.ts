import { diffArrays } from 'diff';
import type { Contract } from '../../contract/contract';
import type { Citation, Range } from '../../document/contract-text';
import { cite } from '../../document/contract-text';
import { alignUnits, type Match } from './align';
import { unitsOf, type Token, type Unit } from './units';

/** A stretch of words, exactly as they stand in their version but for line ends and spaces. */
export interface ComparedWords {
  readonly kind: 'same' | 'struck' | 'inserted';
  readonly words: string;
}

export interface ComparedPlace extends Citation {
  /** Label and heading; empty where it has neither. */
  readonly section: string;
}

/** One clause of either version. */
export interface ComparedClause {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  /** Where it stands in the old version; more than one where clauses were joined. */
  readonly old: readonly ComparedPlace[];
  /** In the new version; more than one where it was split. */
  readonly fresh: readonly ComparedPlace[];
  /** It stands elsewhere among the others. */
  readonly moved: boolean;
  /** Its number is another one. */
  readonly renumbered: boolean;
  readonly words: readonly ComparedWords[];
  readonly struck: number;
  readonly inserted: number;
}

export interface Comparison {
  /** In the order of the new version; what is gone stands where it was. */
  readonly clauses: readonly ComparedClause[];
  /** Words that both versions have, as a share of the longer one: 0 to 1. */
  readonly likeness: number;
}

/** Two versions of a contract by clause. Total: any two texts can be compared. */
export function compareContracts(old: Contract, fresh: Contract): Comparison {
  const [before, after] = [unitsOf(old), unitsOf(fresh)];
  const clauses = alignUnits(before, after).map((match) => clauseOf(match, before, after, old, fresh));
  const [oldCount, newCount] = [before, after].map((units) =>
    units.reduce((sum, { tokens }) => sum + tokens.length, 0),
  );
  const struck = clauses.reduce((sum, clause) => sum + clause.struck, 0);
  const longest = Math.max(oldCount ?? 0, newCount ?? 0);
  return { clauses, likeness: longest === 0 ? 1 : ((oldCount ?? 0) - struck) / longest };
}

function clauseOf(
  match: Match,
  before: readonly Unit[],
  after: readonly Unit[],
  old: Contract,
  fresh: Contract,
): ComparedClause {
  const olds = match.old.flatMap((index) => before[index] ?? []);
  const news = match.fresh.flatMap((index) => after[index] ?? []);
  const diff = diffOf(olds, news, old.source.text, fresh.source.text);
  const places = (units: readonly Unit[], { source }: Contract): readonly ComparedPlace[] =>
    units.map((unit) => ({ ...cite(source.text, unit), section: unit.name }));
  const numbers = (units: readonly Unit[]) => units.map(({ label }) => label.replace(/\.$/, '')).join(' ');
  return {
    kind:
      olds.length === 0
        ? 'added'
        : news.length === 0
          ? 'removed'
          : diff.struck + diff.inserted > 0
            ? 'changed'
            : 'same',
    old: places(olds, old),
    fresh: places(news, fresh),
    moved: match.moved,
    renumbered:
      olds.length === 1 &&
      news.length === 1 &&
      numbers(olds) !== numbers(news) &&
      olds[0]?.label !== '' &&
      news[0]?.label !== '',
    ...diff,
  };
}

/** Beyond this many changes a clause is another one, and is shown as struck and inserted as a whole. */
const mostChanges = 2_000;

function diffOf(
  olds: readonly Unit[],
  news: readonly Unit[],
  oldText: string,
  newText: string,
): Pick<ComparedClause, 'words' | 'struck' | 'inserted'> {
  const before = olds.flatMap(({ tokens }) => tokens);
  const after = news.flatMap(({ tokens }) => tokens);
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: mostChanges,
  });
  if (changes === undefined)
    return {
      words: [
        { kind: 'struck', words: wordsOf(before, oldText) },
        { kind: 'inserted', words: wordsOf(after, newText) },
      ],
      struck: before.length,
      inserted: after.length,
    };
  const words: ComparedWords[] = [];
  let [struck, inserted, at] = [0, 0, 0];
  for (const [index, { value, added, removed }] of changes.entries()) {
    if (removed && isHyphenation(value, changes[index + 1])) continue;
    if (added && isHyphenation(value, changes[index - 1])) {
      words.push({ kind: 'same', words: wordsOf(after.slice(at, at + value.length), newText, words.length > 0) });
      at += value.length;
      continue;
    }
    if (removed) {
      struck += value.length;
      words.push({ kind: 'struck', words: wordsOf(value, oldText, words.length > 0) });
      continue;
    }
    // What both have is told in the words of the new version.
    const own = after.slice(at, at + value.length);
    at += value.length;
    if (added) inserted += value.length;
    words.push({ kind: added ? 'inserted' : 'same', words: wordsOf(own, newText, words.length > 0) });
  }
  return { words, struck, inserted };
}

/** A line may have ended in the hyphen of a word, or a format without lines may have lost it: that is no other word. */
function isHyphenation(
  value: readonly Token[],
  other: { readonly value: readonly Token[]; readonly added: boolean; readonly removed: boolean } | undefined,
): boolean {
  if (other === undefined || !(other.added || other.removed)) return false;
  const letters = (tokens: readonly Token[]) =>
    tokens
      .map(({ key }) => key)
      .filter((key) => key !== '-')
      .join('');
  return value.length !== other.value.length && letters(value) !== '' && letters(value) === letters(other.value);
}

/** From the first token to the last, with a space for what stands between two that are not joined, and in front where `follows`. */
function wordsOf(tokens: readonly Token[], text: string, follows = false): string {
  const [first] = tokens;
  let words = follows && first !== undefined && /\s/.test(text[first.start - 1] ?? ' ') ? ' ' : '';
  let last: Range | undefined;
  for (const token of tokens) {
    if (last !== undefined && token.start > last.end) words += ' ';
    words += text.slice(token.start, token.end);
    last = token;
  }
  return words;
}
