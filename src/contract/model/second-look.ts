import { calibratedColumn, rowLength, type Candidate, type Candidates } from './candidates';
import { spanSources } from './metadata-spans';
import { treesLogits, type Trees } from './trees';
import { sharedWords, wordSetOf, type WordSet } from './word-sets';

/** Trees order what is likely well and what is unlikely badly; a share of what the first level says steadies them. */
const firstLevelShare = 0.15;
/** A candidate less likely at first look is not looked at again. */
const leastFirstLook = -4.5;
const addedNumbers = 11;
/** A row of the second look: that of the first, and how the candidate stands to the likelier ones of its category. */
export const secondRowLength = rowLength + addedNumbers;
const nowhere = 9;

/** Log-odds of every candidate by itself. */
export function firstLook(trees: Trees, { list, rows }: Candidates): Float32Array {
  const told = treesLogits(trees, rows, rowLength);
  return Float32Array.from(list, (candidate, i) => steadied(told[i] ?? trees.base, candidate, rows, i * rowLength));
}

/**
 * What one sees after the first look: two candidates that say the same are not two clauses, and behind a sure one others are
 * rarely meant. `rows` are those of the candidates in `looked`, by index into the list; `sameAs` tells for each the likelier
 * candidate of its category that has the same words, -1 where there is none.
 */
export interface SecondLook {
  readonly looked: readonly number[];
  readonly rows: Float32Array;
  readonly sameAs: Int32Array;
}

export function secondLook(text: string, { list, rows }: Candidates, first: Float32Array): SecondLook {
  const looked: number[] = [];
  const sameAs = new Int32Array(list.length).fill(-1);
  const numbers: number[] = [];
  const sets = new Map<string, WordSet>();
  const wordsOf = (candidate: Candidate): WordSet => {
    const key = `${candidate.start} ${candidate.end}`;
    const known = sets.get(key) ?? wordSetOf(text, candidate);
    sets.set(key, known);
    return known;
  };
  for (const group of inOrder(list, first)) {
    const above: Above[] = [];
    let [expected, none] = [0, 1];
    const top = first[group[0] ?? 0] ?? 0;
    for (const [rank, index] of group.entries()) {
      const candidate = list[index];
      const own = first[index] ?? 0;
      if (!candidate || own < leastFirstLook) break;
      const words = wordsOf(candidate);
      const near = nearest(words, above);
      sameAs[index] = near.same;
      looked.push(index);
      const [likelier, next] = [group[rank - 1], group[rank + 1]];
      numbers.push(
        own,
        rank,
        own - top,
        top,
        likelier === undefined ? nowhere : (first[likelier] ?? 0),
        next === undefined ? -nowhere : (first[next] ?? 0),
        expected,
        none,
        near.closeness,
        near.chance,
        near.holder,
      );
      const chance = chanceOf(own);
      expected += chance;
      none *= 1 - chance;
      above.push({ words, chance, index });
    }
  }
  return { looked, rows: joined(rows, looked, numbers), sameAs };
}

/** The chance of each candidate that it is a span which no likelier one is; 0 for those that say the same again. */
export function finalScores(
  trees: Trees,
  { list }: Candidates,
  first: Float32Array,
  { looked, rows, sameAs }: SecondLook,
): Float32Array {
  const scores = Float32Array.from(first, chanceOf);
  const told = treesLogits(trees, rows, secondRowLength);
  for (const [place, index] of looked.entries()) {
    const candidate = list[index];
    const base = place * secondRowLength;
    if (!candidate) continue;
    scores[index] =
      (sameAs[index] ?? -1) >= 0 ? 0 : chanceOf(steadied(told[place] ?? trees.base, candidate, rows, base));
  }
  return scores;
}

function steadied(told: number, { source }: Candidate, rows: Float32Array, base: number): number {
  const first = source === spanSources.sentence ? (rows[base + calibratedColumn] ?? told) : told;
  return told + firstLevelShare * (first - told);
}

function chanceOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** Candidates by category, likeliest first; of equals the earlier in the list. */
function inOrder(list: readonly Candidate[], first: Float32Array): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [i, { category }] of list.entries()) {
    const group = groups.get(category);
    if (group) group.push(i);
    else groups.set(category, [i]);
  }
  return [...groups.values()].map((group) =>
    group.sort((one, other) => (first[other] ?? 0) - (first[one] ?? 0) || one - other),
  );
}

interface Above {
  readonly words: WordSet;
  readonly chance: number;
  readonly index: number;
}

interface Nearest {
  /** Shared part of the words of both, of the likelier candidate that is closest, and how likely that one is. */
  readonly closeness: number;
  readonly chance: number;
  /** How likely the likeliest is that has all the words of this one. */
  readonly holder: number;
  /** The first that has just the same words, by index. */
  readonly same: number;
}

function nearest(words: WordSet, above: readonly Above[]): Nearest {
  let [closeness, chance, holder, same] = [0, 0, 0, -1];
  for (const other of above) {
    // What is too short to hold all words of this one, and too short or long to be closer, need not be compared.
    const [fewer, more] = [Math.min(words.length, other.words.length), Math.max(words.length, other.words.length)];
    if (other.words.length < words.length && fewer <= closeness * more) continue;
    const both = sharedWords(words, other.words);
    const part = both / Math.max(1, words.length + other.words.length - both);
    if (part > closeness) [closeness, chance] = [part, other.chance];
    if (both === words.length) holder = Math.max(holder, other.chance);
    if (same < 0 && both === words.length && both === other.words.length) same = other.index;
  }
  return { closeness, chance, holder, same };
}

function joined(rows: Float32Array, looked: readonly number[], numbers: readonly number[]): Float32Array {
  const all = new Float32Array(looked.length * secondRowLength);
  for (const [place, index] of looked.entries()) {
    all.set(rows.subarray(index * rowLength, (index + 1) * rowLength), place * secondRowLength);
    all.set(numbers.slice(place * addedNumbers, (place + 1) * addedNumbers), place * secondRowLength + rowLength);
  }
  return all;
}
