import { diffWordsWithSpace } from 'diff';
import type { Position } from '../playbook/playbook';
import type { Edit, Finding, Redline, Review } from '../review/review';
import { languageFor } from './playbook-language';

/** The deciding sentences turned into the playbook's own language, word by word. */
export function replacedByLanguage(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  review: Review,
): Redline | undefined {
  const [first] = finding.citations;
  const language = languageFor(position, level, review.contract);
  if (!first || language === undefined || finding.citations.length > 1) return undefined;
  const edits = wordEdits(first.start, first.quote, language.replace(/\n/g, ' '));
  if (edits.length === 0) return undefined;
  return { level, kind: 'change', title: 'Replace by the playbook’s language', edits };
}

/** Touching changes are one edit, so that a replaced word is struck and inserted in one step. */
function wordEdits(offset: number, before: string, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = offset;
  let open: Edit | undefined;
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (!added && !removed) {
      if (open) edits.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    const start: number = open?.start ?? at;
    const end: number = removed ? at + value.length : (open?.end ?? at);
    open = { start, end, text: (open?.text ?? '') + (added ? value : '') };
    if (removed) at += value.length;
  }
  if (open) edits.push(open);
  return edits;
}
