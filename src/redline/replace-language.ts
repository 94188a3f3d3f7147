import { diffWordsWithSpace } from 'diff';
import type { Citation } from '../document/contract-text';
import { cite } from '../document/contract-text';
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
  const deciding = decidingStretch(finding, review);
  const language = languageFor(position, level, review.contract);
  if (!deciding || language === undefined) return undefined;
  const edits = wordEdits(deciding.start, deciding.quote, language.replace(/\n/g, ' '));
  if (edits.length === 0) return undefined;
  return { level, kind: 'change', title: 'Replace by the playbook’s language', edits };
}

const longestStretch = 3000;

/** The deciding sentence; where several of one paragraph decided, all of them and what stands between. */
function decidingStretch(finding: Finding, review: Review): Citation | undefined {
  const [first] = finding.citations;
  if (!first) return undefined;
  const { text, paragraphs } = review.contract.source;
  const paragraph = paragraphs.find(({ start, end }) => start <= first.start && first.end <= end);
  const beside = finding.citations.filter(
    ({ start, end }) => paragraph !== undefined && paragraph.start <= start && end <= paragraph.end,
  );
  const start = Math.min(first.start, ...beside.map((citation) => citation.start));
  const end = Math.max(first.end, ...beside.map((citation) => citation.end));
  return end - start > longestStretch ? first : cite(text, { start, end });
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
