import { isVerb } from '../../playbook/stipulation/demands';
import { type Concept, type Sought } from '../../playbook/stipulation/stipulation';
import type { ContractIndex, Unit } from '../requirements/contract-index';
import type { PartHit } from '../requirements/part-hits';
import { conceptHits } from './concept-hits';

/** Every concept of a demand in one sentence: words `from` to `to`, and where each of them stands. */
export interface FoundWords {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  /** Where the act stands, or else the first concept. */
  readonly verb: number;
  readonly hits: readonly PartHit[];
  /** They stand as near together as the words of one thought do. */
  readonly isTight: boolean;
  /** Nearer still: what denies is read of nothing farther off. */
  readonly isClose: boolean;
}

/** The most words between the first and the last concept. */
const widest = 45;

/** The sentences that hold all that is sought, near together. */
export function sentencesWith(index: ContractIndex, sought: readonly Sought[]): readonly FoundWords[] {
  const [rarest] = sought.map((one) => unitsWith(index, one)).sort((a, b) => a.size - b.size);
  const found: FoundWords[] = [];
  for (const at of [...(rarest ?? [])].sort((a, b) => a - b)) {
    const unit = index.units[at];
    if (!unit || unit.kind === 'idle' || unit.kind === 'unfilled' || unit.kind === 'definition') continue;
    if (isContents(index, unit) || isTestimonium(index, unit)) continue;
    const words = wordsIn(index, unit, sought);
    if (words && words.to > unit.own && words.to - words.from <= widest) found.push(words);
  }
  return found;
}

const numbers = /\b\d{1,2}\.\d{1,2}\b/g;
const mostNumbers = 2;

/** A table of contents that ran into one paragraph. */
function isContents({ contract }: ContractIndex, { start, end }: Unit): boolean {
  const words = contract.source.text.slice(start, end);
  return (words.match(numbers)?.length ?? 0) > mostNumbers && !/\b(?:shall|will|may|must)\b/.test(words);
}

/** "In witness whereof the parties have executed …": who signed, and when. */
function isTestimonium({ contract }: ContractIndex, { start, end }: Unit): boolean {
  return /\bin witness whereof\b|\b(?:date|day|year)(?: and year)? first (?:above )?(?:written|mentioned|set forth)\b/i.test(
    contract.source.text.slice(start, end),
  );
}

/** The units that hold one alternative of what is sought. */
export function unitsWith(index: ContractIndex, sought: Sought): ReadonlySet<number> {
  const units = new Set<number>();
  for (const run of sought) {
    const [first, ...others] = run.map((concept) => conceptHits(index, concept));
    for (const at of first?.keys() ?? []) if (others.every((hits) => hits.has(at))) units.add(at);
  }
  return units;
}

/** The nearest words of a unit that hold all that is sought. */
export function wordsIn(index: ContractIndex, unit: Unit, sought: readonly Sought[]): FoundWords | undefined {
  const anchors = sought.map((one) => hitsIn(index, unit, one));
  const [anchor] = [...anchors].sort((a, b) => a.length - b.length);
  let best: FoundWords | undefined;
  for (const hit of anchor ?? []) {
    const words = around(index, unit, sought, hit[0] ?? { from: unit.own, to: unit.own });
    if (words && (!best || words.to - words.from < best.to - best.from)) best = words;
  }
  return best;
}

/** Each way in which a unit holds what is sought: the first concept of the alternative first. */
function hitsIn(index: ContractIndex, unit: Unit, sought: Sought): readonly (readonly PartHit[])[] {
  return sought.flatMap((run) => {
    const [first, ...others] = run.map((concept) => conceptHits(index, concept).get(unit.index) ?? []);
    return (first ?? []).flatMap((hit) => {
      const rest = others.map((hits) => nearest(hits, hit));
      return rest.every((one) => one !== undefined) ? [[hit, ...rest]] : [];
    });
  });
}

function around(index: ContractIndex, unit: Unit, sought: readonly Sought[], anchor: PartHit): FoundWords | undefined {
  const taken: { readonly concept: Concept; readonly hit: PartHit }[] = [];
  for (const one of sought) {
    const options = one.flatMap((run) => {
      const hits = run.map((concept) => {
        const free = (conceptHits(index, concept).get(unit.index) ?? []).filter(
          (hit) => !taken.some((other) => hit.from < other.hit.to && other.hit.from < hit.to),
        );
        const hit = nearest(free, anchor);
        return hit && { concept, hit };
      });
      return hits.every((hit) => hit !== undefined) ? [hits] : [];
    });
    const [best] = options.sort((a, b) => distance(a, anchor) - distance(b, anchor));
    if (!best) return undefined;
    taken.push(...best);
  }
  const hits = taken.map(({ hit }) => hit);
  const act =
    taken.find(({ concept }) => concept.kind === 'act' || concept.kind === 'power') ??
    taken.find(({ concept }) => isVerb(concept));
  const from = Math.min(...hits.map((hit) => hit.from));
  const to = Math.max(...hits.map((hit) => hit.to));
  return {
    unit,
    from,
    to,
    verb: act?.hit.from ?? from,
    hits,
    isTight: isTight(index, unit, hits, loose),
    isClose: isTight(index, unit, hits, strict),
  };
}

/** How many words may stand between two of one thought, between those of many, and between the first and the last. */
interface Reach {
  readonly nearby: number;
  readonly farther: number;
  readonly furthest: number;
}

const strict: Reach = { nearby: 7, farther: 7, furthest: 28 };
const loose: Reach = { nearby: 14, farther: 20, furthest: 40 };
/** The more of them there are, the less they stand together by chance. */
const few = 3;
/** A semicolon or a list mark parts them. */
const parting = /[;:]|\n\s*\n|\([a-z]{1,4}\)\s/;

function isTight(
  { starts, ends, contract }: ContractIndex,
  unit: Unit,
  hits: readonly PartHit[],
  { nearby, farther, furthest }: Reach,
): boolean {
  const ordered = [...hits].sort((a, b) => a.from - b.from);
  const first = ordered[0]?.from ?? 0;
  const last = ordered.at(-1)?.to ?? 0;
  if (last - first > furthest) return false;
  return ordered.every((hit, at) => {
    const next = ordered[at + 1];
    if (!next) return true;
    if (next.from - hit.to > (hits.length > few ? farther : nearby)) return false;
    if (hit.from < unit.own) return true;
    return !parting.test(contract.source.text.slice(ends[hit.to - 1] ?? 0, starts[next.from] ?? 0));
  });
}

function distance(run: readonly { readonly hit: PartHit }[], anchor: PartHit): number {
  return Math.max(0, ...run.map(({ hit }) => gap(hit, anchor)));
}

function nearest(hits: readonly PartHit[], to: PartHit): PartHit | undefined {
  return hits.reduce<PartHit | undefined>(
    (best, hit) => (best && gap(best, to) <= gap(hit, to) ? best : hit),
    undefined,
  );
}

function gap(a: PartHit, b: PartHit): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}
