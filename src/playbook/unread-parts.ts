import type { Range } from '../document/contract-text';
import type { MarkdownText } from './markdown';
import type { Outline } from './outline';
import type { PlaybookProblem } from './playbook';

/** A page of which so little was left out says nothing about how it is written. */
const fewestWords = 40;

/** What of a playbook is not read, and why: HTML, a table that Markdown takes for none, words in no position. */
export function unreadParts(markdown: MarkdownText, outline: Outline): readonly PlaybookProblem[] {
  return [
    ...htmlProblems(markdown),
    ...tableProblems(markdown),
    ...cellProblems(outline),
    ...coverageProblems(markdown, outline),
  ];
}

function* htmlProblems({ html }: MarkdownText): Iterable<PlaybookProblem> {
  const [first] = html;
  if (!first) return;
  const words = html.reduce((sum, { words: held }) => sum + held, 0);
  const message = `${words === 1 ? '1 word' : `${words} words`} of this file, from here on, stand in HTML, which is not read: write headings, lists and tables in Markdown.`;
  yield { start: first.start, end: first.end, severity: 'error', message };
}

const delimiterRow = /^[ \t|:-]*-[ \t|:-]*\r?$/;

/** Two lines that were meant as the top of a table, of which the second has more or fewer cells than the first. */
function* tableProblems({ blocks, prose, source }: MarkdownText): Iterable<PlaybookProblem> {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const lines = source.slice(start, end).split('\n');
    const at = lines.findIndex((line, index) => index > 0 && line.includes('|') && delimiterRow.test(line));
    const header = lines[at - 1];
    const row = lines[at];
    if (header === undefined || row === undefined || !header.includes('|')) continue;
    const [wanted, found] = [cellsOf(header), cellsOf(row)];
    if (wanted === found) continue;
    const message = `This is no table to Markdown: its first row has ${wanted} cells and the row of dashes under it ${found}. Write one “---” for each column.`;
    const from = start + lines.slice(0, at - 1).reduce((sum, line) => sum + line.length + 1, 0);
    yield { start: from, end: Math.min(from + header.trimEnd().length, prose.length), severity: 'error', message };
  }
}

function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

/** Said once: the whole column is meant. */
function* cellProblems({ unreadCells }: Outline): Iterable<PlaybookProblem> {
  const [first] = unreadCells;
  if (!first) return;
  const count = unreadCells.length === 1 ? '1 cell' : `${unreadCells.length} cells`;
  const message = `${count} of this table, from here on, are not read, since their head names no tier: call it Standard, Acceptable, Red flag or Notes.`;
  yield { start: first.start, end: first.end, severity: 'warning', message };
}

/** More than half of the words outside sections about the department stand in no position: the file has another form than it seems. */
function* coverageProblems({ prose }: MarkdownText, { drafts, unread }: Outline): Iterable<PlaybookProblem> {
  const wordsOf = ({ start, end }: Range): number => prose.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const sum = (ranges: readonly Range[]): number => ranges.reduce((all, one) => all + wordsOf(one), 0);
  const left = sum(unread);
  const read = drafts.reduce((all, draft) => all + sum(draft.statements), 0);
  const first = unread.find((part) => wordsOf(part) > 3) ?? unread[0];
  if (!first || read === 0 || left < fewestWords || left <= read) return;
  const message = `Most of this file was not read: ${left} of its ${left + read} words stand in no position, from here on. Put them under a heading that names the clause, or with a label (Standard, Acceptable, Red flag).`;
  yield { start: first.start, end: first.end, severity: 'warning', message };
}
