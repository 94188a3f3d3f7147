import { stemOf } from '../../contract/stem';
import type { ContractIndex } from '../requirements/contract-index';
import { isNegation, modalOf } from '../requirements/speaks-for';
import type { FoundWords } from './found-words';

const prohibitions = new Set(
  ['prohibited', 'forbidden', 'refrain', 'prohibit', 'prohibits', 'restrained', 'restricted'].map(stemOf),
);

const denying: ReadonlySet<string> = new Set(['nothing', 'neither', 'nor', 'none', 'nobody'].map(stemOf));
const farthest = 40;
const nearest = 9;

/** "Nothing in this Agreement … shall be deemed to grant": what is denied far before the act. */
export function isFarDenied({ unit, verb }: FoundWords, { stems, breaks }: ContractIndex): boolean {
  // "No person shall acquire any right as …".
  for (let at = verb - 4; at >= Math.max(unit.own, verb - farthest); at -= 1) {
    const opens = at === unit.own || breaks[at] || /^(?:and|but|that)$/.test(stems[at - 1] ?? '');
    if (opens && stems[at] === 'no' && !isHarmlessNo(stems, at)) return true;
  }
  for (let at = verb - nearest - 1; at >= Math.max(unit.first, verb - farthest); at -= 1) {
    if (denying.has(stems[at] ?? '')) return true;
  }
  return false;
}

/** "Shall not exceed the licences granted" denies no grant: what is denied stands right behind the negation. */
export function isDeniedItself(found: FoundWords, index: ContractIndex): boolean {
  if (isNominallyDenied(found, index) || isProhibited(found, index)) return true;
  const { stems } = index;
  const starts = [found.from, found.verb];
  return starts.some((start) =>
    [1, 2, 3, 4].some((back) => {
      const at = start - back;
      return at >= found.unit.first && (isNegation(stems, at, false) || modalOf(stems[at] ?? '') !== undefined);
    }),
  );
}

/** "No licence is granted", "without a bond". */
export function isNominallyDenied({ from, unit }: FoundWords, { stems, breaks }: ContractIndex): boolean {
  for (let at = from - 1; at >= Math.max(unit.first, from - 3); at -= 1) {
    if (breaks[at + 1]) return false;
    if (/^(?:no|neither|nor|without)$/.test(stems[at] ?? '')) return !isHarmlessNo(stems, at);
  }
  return false;
}

function isHarmlessNo(stems: readonly string[], at: number): boolean {
  return /^(?:less|more|later|earlier|fewer|longer|event|case|limit|way)$/.test(stems[at + 1] ?? '');
}

export function isProhibited({ from, to, unit }: FoundWords, { stems }: ContractIndex): boolean {
  for (let at = Math.max(unit.first, from - 6); at < Math.min(unit.last, to + 6); at += 1) {
    if (prohibitions.has(stems[at] ?? '')) return true;
  }
  return false;
}

/** A negation among the words, which none of the concepts holds itself. */
export function hasInnerNegation({ from, to, hits }: FoundWords, { stems }: ContractIndex): boolean {
  for (let at = from; at < to; at += 1) {
    const isOwn = hits.some((hit) => hit.from <= at && at < hit.to);
    if (isOwn) continue;
    if (isNegation(stems, at, false)) return true;
    if (stems[at] === 'no' && !isHarmlessNo(stems, at)) return true;
  }
  return false;
}
