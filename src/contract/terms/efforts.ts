import type { TermKind } from '../term-registry';
import { phrase } from './phrase';

/**
 * Verbs that undertake to try and not to succeed: "commercially reasonable efforts to", "endeavours to", "strives to".
 * "Take all steps" and "with reasonable care" say how a thing is done, and are no efforts.
 */
const efforts = phrase(
  '\\b(?:efforts|endeavou?rs?)\\b(?!,? (?:shall|will|must|are|is)\\b)|\\b(?:strives?|aims?|attempts?|seeks?|tr(?:y|ies)) to\\b',
);
/** Where a duty of its own begins, what was said of efforts before it is over. */
const nextDuty = phrase('[;:]|\\b(?:shall|will|must|undertakes?|warrants?|guarantees?)\\b', '');
const reach = 240;

/** What is owed as a result or as an effort, and says nothing else of its strength. */
const promises: ReadonlySet<TermKind> = new Set<TermKind>([
  'service-level',
  'breach-notice',
  'data-return',
  'exit-assistance',
  'insurance',
  'insurance-types',
]);

/** Whether what stands at `at` of a sentence (in small letters) is only tried for. Linear. */
export function isOnlyTried(plain: string, at: number): boolean {
  const before = plain.slice(Math.max(0, at - reach), at);
  let end = -1;
  for (const match of before.matchAll(efforts)) end = match.index + match[0].length;
  return end >= 0 && !nextDuty.test(before.slice(end));
}

/** Whether words speak of trying, wherever in them. */
export function speaksOfTrying(plain: string): boolean {
  return plain.search(efforts) >= 0;
}

/** `efforts` where a promise of this kind at `at` is only tried for. */
export function strengthOf(kind: TermKind, plain: string, at: number): 'efforts' | undefined {
  return promises.has(kind) && isOnlyTried(plain, at) ? 'efforts' : undefined;
}
