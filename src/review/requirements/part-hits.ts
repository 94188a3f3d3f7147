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
  const { byStem, stems, unitOf, units } = index;
  const found = new Map<number, PartHit[]>(part.places ? placesOf(index) : []);
  for (const sequence of part.sequences) {
    const [first] = sequence;
    if (first === undefined) continue;
    for (const from of byStem.get(first) ?? []) {
      const unit = unitOf[from] ?? 0;
      const to = from + sequence.length;
      if (to > (units[unit]?.last ?? 0) || !sequence.every((stem, i) => stems[from + i] === stem)) continue;
      const hits = found.get(unit);
      if (hits) hits.push({ from, to });
      else found.set(unit, [{ from, to }]);
    }
  }
  for (const hits of found.values()) hits.sort((a, b) => a.from - b.from || b.to - a.to);
  return found;
}

/** Countries, states and cities: they are found by the gazetteer and not by a list of words. */
function* placesOf({ contract, starts, unitOf, units }: ContractIndex): Iterable<[number, PartHit[]]> {
  const found = new Map<number, PartHit[]>();
  let at = 0;
  for (const { start, end } of placesIn(contract.source.text)) {
    while (at < starts.length && ((starts[at] ?? 0) < start || at < (units[unitOf[at] ?? 0]?.own ?? 0))) at += 1;
    let to = at;
    while (to < starts.length && (starts[to] ?? 0) < end && unitOf[to] === unitOf[at]) to += 1;
    if (to === at) continue;
    const unit = unitOf[at] ?? 0;
    found.set(unit, [...(found.get(unit) ?? []), { from: at, to }]);
  }
  yield* found;
}
