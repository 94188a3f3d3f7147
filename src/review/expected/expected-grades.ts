import type { Role } from '../../contract/actor';
import type { Range } from '../../document/contract-text';
import { lineFinder } from '../../document/lines';
import { readFrontMatter } from '../../playbook/front-matter';
import { readMarkdown } from '../../playbook/markdown';
import { sideNamed } from '../../playbook/side-name';
import type { Grade } from '../review';

/**
 * What a lawyer expects of one contract under a playbook, kept as `NAME.expected.md` so that a position can be changed with
 * its effect in view: a table with a row for each position that matters.
 */
export interface ExpectedGrades {
  /** Path of the contract, relative to this file; where absent, the contract of the same name beside it. */
  readonly contract?: string;
  /** Path of the playbook, relative to this file; where absent, it is found as for a review. */
  readonly playbook?: string;
  readonly side?: Role;
  readonly rows: readonly ExpectedGrade[];
  /** One sentence each, with its line; a row with a problem is not tested. */
  readonly problems: readonly string[];
}

/** Offsets are into the file. */
export interface ExpectedGrade extends Range {
  /** Id or title of the position. */
  readonly position: string;
  /** Any of them will do: "YELLOW or RED". */
  readonly grades: readonly Grade[];
  /** Words that a citation must hold; `missing` where the contract has no such clause. */
  readonly words?: string;
  /** From 1. */
  readonly line: number;
}

/** Never throws: what cannot be used is told in `problems`. */
export function readExpectedGrades(text: string): ExpectedGrades {
  const { data, range, problems: broken } = readFrontMatter(text);
  const { blocks, prose } = readMarkdown(text.slice(0, range.end).replace(/[^\n]/g, ' ') + text.slice(range.end));
  const lineOf = lineFinder(text);
  const problems = broken.map(({ message }) => message);
  const rows: ExpectedGrade[] = [];
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    for (const cells of block.rows.slice(1)) {
      const row = rowOf(cells, prose, lineOf);
      if (typeof row === 'string') problems.push(row);
      else if (row) rows.push(row);
    }
  }
  if (rows.length === 0 && problems.length === 0)
    problems.push('It holds no table of positions and grades: | Position | Grade | Words |.');
  const contract = wordsOf(data.get('contract'));
  const playbook = wordsOf(data.get('playbook'));
  const side = sideNamed(wordsOf(data.get('side')) ?? '');
  return {
    ...(contract === undefined ? {} : { contract }),
    ...(playbook === undefined ? {} : { playbook }),
    ...(side === undefined ? {} : { side }),
    rows,
    problems,
  };
}

/** A row of the table, or what is wrong with it; nothing where it is empty. */
function rowOf(
  cells: readonly Range[],
  prose: string,
  lineOf: (offset: number) => number,
): ExpectedGrade | string | undefined {
  const [position = '', grade = '', words = ''] = cells.map(({ start, end }) => prose.slice(start, end).trim());
  const [first] = cells;
  if (!first || (position === '' && grade === '')) return undefined;
  const line = lineOf(first.start);
  if (position === '') return `Line ${line} names no position.`;
  const grades = gradesIn(grade);
  if (grades.length === 0) return `Line ${line}: “${grade}” is no grade; write GREEN, YELLOW, RED, or two with “or”.`;
  const end = cells.at(-1)?.end ?? first.end;
  return { start: first.start, end, position, grades, line, ...(words === '' ? {} : { words }) };
}

function gradesIn(words: string): readonly Grade[] {
  const found: Grade[] = [];
  for (const part of words.toUpperCase().split(/\s*(?:\bOR\b|[/,])\s*/)) {
    if (part !== 'GREEN' && part !== 'YELLOW' && part !== 'RED') return [];
    found.push(part);
  }
  return found;
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
