import type { Role } from '../contract/actor';
import type { Range } from '../document/contract-text';
import type { FrontMatter } from './front-matter';
import type { Playbook, PlaybookProblem, Position, Statement } from './playbook';
import { sideNamed } from './side-name';

/** What the author should do about a file in which no position was found. */
export function whyNoPosition({ text, problems }: Pick<Playbook, 'text' | 'problems'>): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ start, message }) => `Line ${text.slice(0, start).split('\n').length}: ${message}`)
    .slice(0, mostCauses)
    .join(' ');
}

/** The first few tell enough. */
const mostCauses = 3;

interface WhatWasRead {
  readonly text: string;
  readonly front: FrontMatter;
  readonly positions: readonly Position[];
  /** Sides that sections of the file are for. */
  readonly sides: readonly Role[];
  readonly side: Role | undefined;
  readonly longest: number;
}

/** Everything the author should know, in the order of the file. */
export function problemsOf(read: WhatWasRead): readonly PlaybookProblem[] {
  const found = [
    ...read.front.problems,
    ...fileProblems(read),
    ...read.positions.flatMap((position) => [...positionProblems(position)]),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function* fileProblems({ text, front, positions, sides, side, longest }: WhatWasRead): Iterable<PlaybookProblem> {
  const top = firstLine(text, front.range.end);
  if (text.trim() === '') yield problem({ start: 0, end: text.length }, 'error', 'The playbook is empty.');
  else if (positions.length === 0) {
    yield problem(
      top,
      'error',
      sides.length > 0
        ? `No position was found for the ${side ?? 'customer'}: those of the file are for the ${sides.join(' and the ')}, as its headings say.`
        : 'No position was found: write a heading per clause and under it what is standard, acceptable and a red flag.',
    );
  }
  if (text.length > longest) {
    yield problem(
      { start: longest, end: text.length },
      'error',
      `Only the first ${longest.toLocaleString('en')} characters were read.`,
    );
  }
  const setting = front.data.get('side');
  if (setting !== undefined && sideNamed(String(setting)) === undefined) {
    yield problem(
      front.range,
      'error',
      `“side: ${String(setting).slice(0, 40)}” is not known: use customer, supplier, discloser or recipient.`,
    );
  }
  for (const key of front.data.keys()) {
    const meant = settings.find((one) => one !== key && isNearly(key, one));
    if (meant !== undefined && !settings.includes(key))
      yield problem(front.range, 'error', `“${key}” is not known on top of the file; is “${meant}” meant?`);
  }
  if (side) return;
  const two = 'The playbook has a part for each side; the customer’s was read. Choose a side to read the other.';
  const none =
    'The playbook does not say our side; it was read for the customer. Add “side: customer” or “side: supplier” on top.';
  yield problem(top, 'warning', sides.length > 1 ? two : none);
}

/** What a mistyped key may have been meant for; others are the author's own and nobody's business. */
const settings: readonly string[] = ['positions', 'side', 'title', 'version'];

const shortest = 5;

/** One letter too many, too few, changed places with the next, or wrong in a long word: a “size” is no “side”. */
function isNearly(key: string, wanted: string): boolean {
  let at = 0;
  while (at < key.length && key[at] === wanted[at]) at += 1;
  const [rest, meant] = [key.slice(at), wanted.slice(at)];
  const isSwapped = rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2);
  return (
    rest.slice(1) === meant ||
    rest === meant.slice(1) ||
    isSwapped ||
    (wanted.length > shortest && rest.slice(1) === meant.slice(1))
  );
}

function* positionProblems(position: Position): Iterable<PlaybookProblem> {
  if (position.clauseTypes.length === 0) {
    yield problem(
      position.heading,
      'warning',
      `“${position.title}” names no kind of clause that is known; its statements are looked for in the whole contract.`,
    );
  }
  for (const statement of position.statements) yield* statementProblems(statement);
}

function* statementProblems(statement: Statement): Iterable<PlaybookProblem> {
  if (statement.reading === 'unset') {
    yield problem(statement, 'warning', 'A placeholder stands here; it is not compared with anything.');
  } else if (statement.reading === 'not-understood') {
    yield problem(statement, 'warning', 'Not understood: it is shown with its clause and never counts as met.');
  } else if (statement.reading === 'partly') {
    for (const part of statement.unread) {
      yield problem(
        part,
        'warning',
        `Not understood: “${part.quote.slice(0, 80)}”. The rest is compared; this part never counts as met.`,
      );
    }
  }
}

function problem({ start, end }: Range, severity: PlaybookProblem['severity'], message: string): PlaybookProblem {
  return { start, end, severity, message };
}

function firstLine(text: string, from: number): Range {
  const words = /\S[^\n]*/.exec(text.slice(from));
  const start = words ? from + words.index : 0;
  return { start, end: words ? start + words[0].trimEnd().length : 0 };
}
