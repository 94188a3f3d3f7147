import { PendingRound } from '../../../src/document/docx/pending-round';
import type { PendingChange } from '../../../src/document/docx/pending-changes';
import { readDocx } from '../../../src/document/docx/read-docx';
import { resolveChanges } from '../../../src/redline/docx/resolve-changes';
import { docx, type DocxParts } from '../../fixtures/docx-builder';
import { part } from '../docx/writing';

/** A file that came back, and what a decision makes of it. */
export async function cameBack(parts: DocxParts | string | Uint8Array) {
  const bytes = parts instanceof Uint8Array ? parts : docx(parts);
  const round = PendingRound.open(bytes, await readDocx(bytes, 'deal.docx'));
  if (round === undefined) throw new Error('The file could not be read.');
  const resolved = async (accept: Wanted, reject: Wanted = none) => {
    const written = resolveChanges(bytes, round, {
      accept: round.changes.filter(accept),
      reject: round.changes.filter(reject),
    });
    const again = PendingRound.open(written, await readDocx(written, 'deal.docx'));
    if (again === undefined) throw new Error('The written file could not be read.');
    const body = part(written, 'word/document.xml').replace(/^[\s\S]*<w:body>|<\/w:body>[\s\S]*$/g, '');
    return { written, body, text: again.text.text, changes: again.changes };
  };
  return { bytes, round, changes: round.changes, text: round.text.text, resolved };
}

type Wanted = (change: PendingChange) => boolean;

export const none: Wanted = () => false;
export const all: Wanted = () => true;
export const by =
  (author: string): Wanted =>
  (change) =>
    change.author === author;
export const numbered =
  (...ids: readonly string[]): Wanted =>
  (change) =>
    ids.includes(change.id);

/** `kind “struck” → “inserted”`, a line a change. */
export function told({ changes, text }: { readonly changes: readonly PendingChange[]; readonly text: string }) {
  return changes.map(
    ({ id, kind, author, struck, range }) =>
      `${id} ${kind} ${author}: ${JSON.stringify(struck)} → ${JSON.stringify(text.slice(range.start, range.end))}`,
  );
}
