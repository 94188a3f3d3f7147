import { stemOf } from '../../contract/stem';
import type { Weakener } from '../../playbook/framework/weakeners';
import { type ContractIndex, leadInOf } from './contract-index';
import type { Found, Weakening } from './evidence';
import type { Family } from './family';
import { matchesOf, type PhraseMatch } from './match-phrase';

/** So many words before a verb may efforts stand and still be what is owed. */
const verbReach = 14;

/** The weakeners that govern the words of `found`. */
export function* weakeningOf(family: Family, found: Found, weakeners: readonly Weakener[]): Iterable<Weakening> {
  const index = family.files[found.file];
  if (!index) return;
  for (const weakener of weakeners) {
    const match = weakener.phrases
      .flatMap((phrase) => matchesByPassage(index, weakener, phrase.words, found.unit.passage))
      .find((one) => governs(index, weakener, one, found.match));
    if (match) yield { weakener, file: found.file, unit: match.unit, words: wordsOf(index, match), of: found };
  }
}

const known = new WeakMap<ContractIndex, Map<string, ReadonlyMap<number, readonly PhraseMatch[]>>>();

/** Weakeners are asked once for each place that they may govern. */
function matchesByPassage(
  index: ContractIndex,
  { phrases }: Weakener,
  words: string,
  passage: number,
): readonly PhraseMatch[] {
  const cache = known.get(index) ?? new Map<string, ReadonlyMap<number, readonly PhraseMatch[]>>();
  known.set(index, cache);
  let matches = cache.get(words);
  if (!matches) {
    const phrase = phrases.find((one) => one.words === words);
    matches = byPassage(phrase ? matchesOf(index, phrase) : []);
    cache.set(words, matches);
  }
  return matches.get(passage) ?? [];
}

function byPassage(matches: readonly PhraseMatch[]): ReadonlyMap<number, readonly PhraseMatch[]> {
  const found = new Map<number, PhraseMatch[]>();
  for (const match of matches) found.set(match.unit.passage, [...(found.get(match.unit.passage) ?? []), match]);
  return found;
}

function governs(index: ContractIndex, weakener: Weakener, by: PhraseMatch, match: PhraseMatch): boolean {
  if (weakener.of === 'provider' && !isOfProvider(index, by)) return false;
  if (isDenied(index, by)) return false;
  switch (weakener.reach) {
    case 'section':
      return true;
    case 'sentence':
      return by.unit.index === match.unit.index || leadInOf(index, match.unit) === by.unit;
    case 'verb':
      return by.unit.index === match.unit.index && by.from < match.to && by.from >= match.verb - verbReach;
  }
}

const customerOwn = 40;

/** "Subject to Customer's consent" takes nothing from the customer. */
function isOfProvider(index: ContractIndex, { unit, from, to }: PhraseMatch): boolean {
  const reading = index.readings[unit.passage];
  if (!reading) return true;
  const start = (index.starts[from] ?? 0) - reading.start;
  const end = (index.ends[to - 1] ?? 0) - reading.start;
  const near = index.actors
    .mentions(reading.words)
    .filter((mention) => mention.end > start - 2 && mention.start < end + customerOwn);
  const owner =
    near.find(({ possessive, start: at, end: till }) => possessive || (at >= start && till <= end)) ?? near[0];
  return owner === undefined ? true : owner.actor !== 'customer';
}

const denials: ReadonlySet<string> = new Set(['not', 'without', 'nor', 'least'].map(stemOf));

/** "shall not be subject to consent", "without the consent", "at least once a year": nothing is taken. */
function isDenied({ stems }: ContractIndex, { from, unit }: PhraseMatch): boolean {
  for (let at = from - 1; at >= Math.max(unit.first, from - 3); at -= 1) {
    if (denials.has(stems[at] ?? '')) return true;
  }
  return false;
}

function wordsOf({ contract, starts, ends }: ContractIndex, { from, to }: PhraseMatch): string {
  return contract.source.text.slice(starts[from] ?? 0, ends[to - 1] ?? 0).replace(/\s+/g, ' ');
}
