import type { Range } from '../document/contract-text';
import { type DraftPosition, priorityOf } from './draft-position';
import type { Label } from './labels';
import { trimmed } from './pieces';

/** Adds what stands behind a label to its position: a statement, an approver, why it matters … */
export function addLabelled(open: DraftPosition, label: Label | 'unknown', words: Range, prose: string): void {
  const text = prose.slice(words.start, words.end).replace(/\s+/g, ' ').trim();
  if (text === '') return;
  const { start, end } = words;
  if (label === 'unknown') {
    open.statements.push({ start, end, tier: 'preferred', doubtful: true });
    return;
  }
  switch (label.kind) {
    case 'tier':
      return addStatement(open, label, { start, end }, text);
    case 'language':
      return addLanguage(open, label.level, words, prose);
    case 'approver':
      open.approver ??= text;
      return;
    case 'priority':
      open.priority ??= priorityOf(text);
      return;
    case 'impact':
      open.impact = joined(open.impact, text);
      return;
    case 'rationale':
      open.rationale = joined(open.rationale, text);
      return;
    case 'counterparty':
      open.counterpartyRationale = joined(open.counterpartyRationale, text);
      return;
    case 'note':
      return;
  }
}

function addStatement(open: DraftPosition, label: Label & { readonly kind: 'tier' }, words: Range, text: string): void {
  if (label.dealBreaker && /^(?:yes|no|true|false)\b/i.test(text) && text.length <= 6) {
    open.dealBreaker = /^(?:yes|true)/i.test(text);
    return;
  }
  if (
    label.approver !== undefined &&
    (open.approver === undefined || (open.isOfFallback && label.tier !== 'acceptable'))
  ) {
    // Who decides on a red flag decides on the position; who may grant a fallback only where nobody else is named.
    open.approver = label.approver;
    open.isOfFallback = label.tier === 'acceptable';
  }
  open.statements.push({ ...words, tier: label.tier });
}

/** Contract language; the first of its level counts, and goes on where the next paragraph follows it. */
export function addLanguage(open: DraftPosition, level: 'preferred' | 'fallback', words: Range, prose: string): void {
  const key = level === 'preferred' ? 'preferredLanguage' : 'fallbackLanguage';
  const range = trimmed(prose, words);
  const before = open[key];
  // Paragraphs of one quote go on where the last ended.
  const goesOn = before !== undefined && prose.slice(before.end, range.start).trim() === '';
  if (before === undefined) open[key] = range;
  else if (goesOn) open[key] = { start: before.start, end: range.end };
}

/** Of which level a quote or a fenced block is: of the label before it, preferred where there is none; of none under a red flag. */
export function languageLevel(label: Label | 'unknown' | undefined): 'preferred' | 'fallback' | undefined {
  if (label === 'unknown') return undefined;
  if (label === undefined) return 'preferred';
  if (label.kind === 'language') return label.level;
  if (label.kind !== 'tier') return undefined;
  if (label.tier === 'acceptable') return 'fallback';
  return label.tier === 'preferred' || label.tier === 'required' ? 'preferred' : undefined;
}

function joined(before: string | undefined, text: string): string {
  return before === undefined ? text : `${before} ${text}`;
}
