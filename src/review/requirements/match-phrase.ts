import type { Part, PartRun, Phrase } from '../../playbook/framework/phrase';
import type { ContractIndex, Unit } from './contract-index';
import { type HitsByUnit, hitsOf, type PartHit } from './part-hits';
import { speaksFor } from './speaks-for';

/** A phrase found in one unit: words `from` to `to`; `verb` is where its first word stands. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** The most words from the first to the last word of a phrase. */
const widest = 60;

/** Every unit of a contract in which `phrase` stands and means what it must: one match a unit, in order. */
export function matchesOf(index: ContractIndex, phrase: Phrase): readonly PhraseMatch[] {
  const runs = phrase.runs.map((run) => ({ run, hits: run.parts.map(({ part }) => hitsOf(index, part)) }));
  const without = phrase.without.map((part) => hitsOf(index, part));
  const nearby = phrase.nearby.map((part) => passagesWith(index, hitsOf(index, part)));
  const rarest = runs.flatMap(({ hits }) => hits).reduce((a, b) => (b.size < a.size ? b : a));
  const found: PhraseMatch[] = [];
  for (const at of [...rarest.keys()].sort((a, b) => a - b)) {
    const unit = index.units[at];
    if (
      !unit ||
      unit.kind === 'idle' ||
      (unit.kind === 'definition' && phrase.bearer && phrase.bearer.as !== 'statement')
    )
      continue;
    if (without.some((hits) => hits.has(at)) || !nearby.every((passages) => passages.has(unit.passage))) continue;
    const match = matchIn(index, phrase, unit, runs);
    if (match) found.push(match);
  }
  return found;
}

function passagesWith({ units }: ContractIndex, hits: HitsByUnit): ReadonlySet<number> {
  return new Set([...hits.keys()].map((at) => units[at]?.passage ?? -1));
}

interface RunHits {
  readonly run: PartRun;
  readonly hits: readonly HitsByUnit[];
}

function matchIn(
  index: ContractIndex,
  phrase: Phrase,
  unit: Unit,
  [first, ...rest]: readonly RunHits[],
): PhraseMatch | undefined {
  if (!first) return undefined;
  const others = rest.map((run) => spansOf(run, unit.index)[0]);
  if (others.some((span) => span === undefined)) return undefined;
  for (const span of spansOf(first, unit.index)) {
    const spans = [span, ...others.filter((other) => other !== undefined)];
    const from = Math.min(...spans.map((one) => one.from));
    const to = Math.max(...spans.map((one) => one.to));
    // What stands in the lead-in alone was found there; words at both ends of a page-long sentence belong to two thoughts.
    if (to <= unit.own || to - from > widest) continue;
    const match = { phrase, unit, from, to, verb: span.from };
    if (speaksFor(index, match)) return match;
  }
  return undefined;
}

/** The shortest stretch behind each hit of the first part that holds the parts of a run in order. */
function spansOf({ run, hits }: RunHits, unit: number): readonly PartHit[] {
  const spans: PartHit[] = [];
  for (const start of hits[0]?.get(unit) ?? []) {
    let at: PartHit | undefined = start;
    for (let i = 1; i < run.parts.length && at; i += 1) {
      const { to }: PartHit = at;
      const gap = run.parts[i]?.gap ?? 0;
      at = hits[i]?.get(unit)?.find(({ from }) => from >= to && from - to <= gap);
    }
    if (at) spans.push({ from: start.from, to: at.to });
  }
  return spans;
}

/** Whether a heading, given by its stems, holds all the words of a phrase, in any order. */
export function isNamedBy({ runs }: Phrase, stems: readonly string[]): boolean {
  return runs.every(({ parts }) => parts.every(({ part }) => holds(stems, part)));
}

/** Whether a heading, given by its stems, holds any of the words of a phrase. */
export function isTouchedBy({ runs }: Phrase, stems: readonly string[]): boolean {
  return runs.some(({ parts }) => parts.some(({ part }) => holds(stems, part)));
}

function holds(stems: readonly string[], { sequences }: Part): boolean {
  return sequences.some((sequence) => stems.some((_, at) => sequence.every((stem, i) => stems[at + i] === stem)));
}
