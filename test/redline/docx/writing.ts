import { strFromU8, unzipSync } from 'fflate';
import type { ContractText } from '../../../src/document/contract-text';
import { readDocx } from '../../../src/document/docx/read-docx';
import { writeTrackedChanges } from '../../../src/redline/docx/tracked-changes';
import { docx, type DocxParts } from '../../fixtures/docx-builder';

const options = { author: 'Dana Quill', date: new Date('2026-02-02T09:00:00Z') };

export interface WrittenFile {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly original: ContractText;
  /** The file read again, all changes accepted. */
  readonly text: string;
  /** The markup of the body. */
  readonly body: string;
}

/** A replacement of words that stand once in the text: `['ninety', 'thirty']`; `['Fees.', 'Fees.\nNew.']`. */
export type Replacement = readonly [from: string, to: string];

/** Builds a file, replaces words in it and reads it again. */
export async function write(parts: DocxParts | string, ...replacements: readonly Replacement[]): Promise<WrittenFile> {
  const before = docx(parts);
  const original = await readDocx(before, 'deal.docx');
  const edits = replacements
    .map(([from, to]) => trimmed(original.text, from, to))
    .sort((one, other) => one.start - other.start);
  const after = writeTrackedChanges(before, original, edits, options);
  return { before, after, original, text: (await readDocx(after, 'deal.docx')).text, body: bodyOf(after) };
}

function bodyOf(bytes: Uint8Array): string {
  return part(bytes, 'word/document.xml').replace(/^[\s\S]*<w:body>|<\/w:body>[\s\S]*$/g, '');
}

export function part(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  return content === undefined ? '' : strFromU8(content);
}

/** Markup without the particulars of revisions: author, date and id. */
export function plain(markup: string): string {
  return markup.replaceAll(/ w:(?:id|author|date)="[^"]*"/g, '').replaceAll(' xml:space="preserve"', '');
}

function trimmed(text: string, from: string, to: string): { start: number; end: number; text: string } {
  const at = text.indexOf(from);
  if (at < 0 || text.includes(from, at + 1)) throw new Error(`“${from}” must stand once in the text`);
  let head = 0;
  while (head < from.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { start: at + head, end: at + from.length - tail, text: to.slice(head, to.length - tail) };
}
