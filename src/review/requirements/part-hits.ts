import { placesIn } from '../../contract/places';
import type { Part } from '../../playbook/framework/phrase';
import type { ContractIndex } from './contract-index';

/** Where a part of a phrase stands: words `from` to `to` of one unit. */
export interface PartHit {
  readonly from: number;
  readonly to: number;
}

/** The hits of one part in one contract, by unit and in order. */
export type HitsByUnit = ReadonlyMap<number, readonly PartHit[]>;

const known = new WeakMap<ContractIndex, Map<string, HitsByUnit>>();

/** Each part is looked for once in a contract, however many phrases use it. */
export function hitsOf(index: ContractIndex, part: Part): HitsByUnit {
  const cache = known.get(index) ?? new Map<string, HitsByUnit>();
  known.set(index, cache);
  const before = cache.get(part.key);
  if (before) return before;
  const hits = find(index, part);
  cache.set(part.key, hits);
  return hits;
}

function find(index: ContractIndex, part: Part): HitsByUnit {
  const found = new Map<number, PartHit[]>();
  const take = (hits: readonly PartHit[]): void => {
    for (const hit of hits) {
      const unit = index.unitOf[hit.from] ?? 0;
      const known = found.get(unit);
      if (known) known.push(hit);
      else found.set(unit, [hit]);
    }
  };
  for (const sequence of part.sequences) take(sequenceHits(index, sequence));
  if (part.places) take(placeHits(index));
  for (const hits of found.values()) if (hits.length > 1) hits.sort((a, b) => a.from - b.from || b.to - a.to);
  return found;
}

const sequences = new WeakMap<ContractIndex, WeakMap<readonly string[], readonly PartHit[]>>();

/** Concepts share their sequences, so each is looked for once, whatever parts it is in. */
function sequenceHits(index: ContractIndex, sequence: readonly string[]): readonly PartHit[] {
  const cache = sequences.get(index) ?? new WeakMap<readonly string[], readonly PartHit[]>();
  sequences.set(index, cache);
  const before = cache.get(sequence);
  if (before) return before;
  const { byStem, stems, unitOf, units } = index;
  const hits: PartHit[] = [];
  for (const from of byStem.get(sequence[0] ?? '') ?? []) {
    const to = from + sequence.length;
    let i = 1;
    while (i < sequence.length && stems[from + i] === sequence[i]) i += 1;
    if (i >= sequence.length && to <= (units[unitOf[from] ?? 0]?.last ?? 0)) hits.push({ from, to });
  }
  cache.set(sequence, hits);
  return hits;
}

const places = new WeakMap<ContractIndex, readonly PartHit[]>();

/** Countries, states and cities: they are found by the gazetteer and not by a list of words. */
function placeHits(index: ContractIndex): readonly PartHit[] {
  const before = places.get(index);
  if (before) return before;
  const { contract, starts, unitOf, units } = index;
  const hits: PartHit[] = [];
  let at = 0;
  const { text } = contract.source;
  for (const { start, end } of placesIn(text)) {
    // "US$ 100" is a sum.
    if (/^\s?[$€£]/.test(text.slice(end, end + 2))) continue;
    while (at < starts.length && ((starts[at] ?? 0) < start || at < (units[unitOf[at] ?? 0]?.own ?? 0))) at += 1;
    let to = at;
    while (to < starts.length && (starts[to] ?? 0) < end && unitOf[to] === unitOf[at]) to += 1;
    if (to > at) hits.push({ from: at, to });
  }
  places.set(index, hits);
  return hits;
}
