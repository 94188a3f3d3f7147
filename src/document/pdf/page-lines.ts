import type { Range } from '../contract-text';
import type { PageLine } from './pages';

/** A run of text as pdf.js gives it: `transform` is the text matrix in page space. */
export interface TextRun {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** The matrix that turns page space into one with the origin at the top left. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A line with the face of each run still in it; faces are weighed over the whole document. */
export interface RawLine {
  text: string;
  x: number;
  y: number;
  right: number;
  height: number;
  readonly stops: number[];
  readonly faces: { end: number; readonly font: string }[];
}

export interface RawPage {
  readonly lines: readonly RawLine[];
  readonly aside: readonly string[];
}

/** In letter heights: how far a raised letter may stand off its line, and what gap is a column and what a space. */
const raised = 0.45;
const column = 1.6;
const space = 0.25;
/** Letters of one word may overlap a little. */
const overlap = 0.6;

/** Underlining and rules drawn with a typewriter's signs say nothing. */
const rules = /[-=]{5,}|^\s*[-=]{4,}\s*$/g;
const onlyDashes = /^[-–—=\s]+$/;

type Direction = 0 | 1 | 2 | 3;

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly direction: Direction | undefined;
  readonly endsLine: boolean;
}

/** Lines of one page in the order in which the file has them; words that run another way than most are set aside. */
export function pageLines(runs: readonly TextRun[], viewport: Matrix): RawPage {
  const pieces = runs.map((run) => pieceOf(run, viewport));
  const main = mainDirection(pieces);
  const lines: RawLine[] = [];
  const aside: string[] = [];
  let spaced = false;
  let broken = true;
  for (const piece of pieces) {
    const blank = piece.text.trim() === '';
    if (!blank && piece.direction !== main) {
      aside.push(piece.text.trim());
      broken = true;
      continue;
    }
    if (blank) {
      spaced ||= piece.text !== '';
      broken ||= piece.endsLine;
      continue;
    }
    const turned = turn(piece, main);
    const line = lines.at(-1);
    if (line === undefined || !joins(line, turned, broken)) lines.push(newLine(turned));
    else append(line, turned, spaced);
    spaced = false;
    broken = piece.endsLine;
  }
  return { lines: lines.map(tidy).filter((line) => !onlyDashes.test(line.text)), aside };
}

/** Lines as others see them: faces become the ranges that stand out. */
export function finishLine(line: RawLine, ordinary: ReadonlySet<string>): PageLine {
  const strong: Range[] = [];
  let start = 0;
  for (const face of line.faces) {
    if (!ordinary.has(face.font) && face.end > start) {
      const last = strong.at(-1);
      if (last?.end === start) strong[strong.length - 1] = { start: last.start, end: face.end };
      else strong.push({ start, end: face.end });
    }
    start = face.end;
  }
  return {
    text: line.text,
    x: round(line.x),
    y: round(line.y),
    width: round(line.right - line.x),
    height: round(line.height),
    ...(line.stops.length > 0 ? { stops: line.stops.map(round) } : {}),
    ...(strong.length > 0 ? { strong } : {}),
  };
}

/** Letters that make a face an ordinary one, as a share of all: curly quotes alone can bring in a second one. */
const ordinaryShare = 0.12;

/** The faces of most of the text. */
export function ordinaryFaces(pages: readonly RawPage[]): ReadonlySet<string> {
  const letters = new Map<string, number>();
  let total = 0;
  for (const page of pages) {
    for (const line of page.lines) {
      let start = 0;
      for (const face of line.faces) {
        letters.set(face.font, (letters.get(face.font) ?? 0) + face.end - start);
        start = face.end;
      }
      total += start;
    }
  }
  return new Set([...letters].filter(([, count]) => count >= total * ordinaryShare).map(([font]) => font));
}

function pieceOf(run: TextRun, viewport: Matrix): Piece {
  const [a = 1, b = 0, , , e = 0, f = 0] = run.transform;
  const [va, vb, vc, vd, ve, vf] = viewport;
  const leading = run.str.length - run.str.trimStart().length;
  const indent = run.str.length > 0 ? (run.width * leading) / run.str.length : 0;
  return {
    text: /----|====/.test(run.str) ? run.str.replace(rules, '') : run.str,
    x: va * e + vc * f + ve + indent,
    y: vb * e + vd * f + vf,
    width: run.width - indent,
    height: run.height,
    font: run.fontName,
    direction: directionOf(va * a + vc * b, vb * a + vd * b),
    endsLine: run.hasEOL,
  };
}

/** Quarter turns of the writing direction; undefined where it runs at a slant. */
function directionOf(x: number, y: number): Direction | undefined {
  const length = Math.hypot(x, y) || 1;
  if (Math.abs(y) < 0.05 * length) return x >= 0 ? 0 : 2;
  if (Math.abs(x) < 0.05 * length) return y >= 0 ? 1 : 3;
  return undefined;
}

function mainDirection(pieces: readonly Piece[]): Direction {
  const letters = [0, 0, 0, 0];
  for (const piece of pieces) {
    if (piece.direction !== undefined) letters[piece.direction] = (letters[piece.direction] ?? 0) + piece.text.length;
  }
  const most = Math.max(...letters);
  const found = ([0, 1, 2, 3] as const).find((direction) => letters[direction] === most);
  return found ?? 0;
}

/** A page printed sideways reads as if it were upright. */
function turn(piece: Piece, direction: Direction): Piece {
  switch (direction) {
    case 0:
      return piece;
    case 1:
      return { ...piece, x: piece.y, y: -piece.x };
    case 2:
      return { ...piece, x: -piece.x, y: -piece.y };
    case 3:
      return { ...piece, x: -piece.y, y: piece.x };
  }
}

function joins(line: RawLine, piece: Piece, broken: boolean): boolean {
  const height = Math.max(line.height, piece.height);
  const rise = Math.abs(piece.y - line.y);
  if (piece.x < line.right - overlap * height) return false;
  return broken ? rise <= 0.2 * height : rise <= raised * height;
}

function newLine(piece: Piece): RawLine {
  const text = tidyRun(piece.text.trimStart());
  return {
    text,
    x: piece.x,
    y: piece.y,
    right: piece.x + piece.width,
    height: piece.height,
    stops: innerStops(piece, text),
    faces: [{ end: text.length, font: piece.font }],
  };
}

function append(line: RawLine, piece: Piece, spaced: boolean): void {
  const height = Math.max(line.height, piece.height);
  const gap = piece.x - line.right;
  const text = tidyRun(piece.text.trimStart());
  const open = line.text.endsWith(' ') || line.text.endsWith('\t');
  if (gap > Math.max(column * height, 7)) {
    line.text = `${line.text.trimEnd()}\t`;
    line.stops.push(piece.x);
  } else if (!open && (spaced || piece.text !== piece.text.trimStart() || gap > space * height)) {
    line.text += ' ';
  }
  line.text += text;
  line.stops.push(...innerStops(piece, text));
  line.right = piece.x + piece.width;
  if (piece.height > line.height) line.y = piece.y;
  line.height = height;
  const face = line.faces.at(-1);
  if (face?.font === piece.font) face.end = line.text.length;
  else line.faces.push({ end: line.text.length, font: piece.font });
}

/** Runs of spaces that a typewriter would have used to reach a column are a tab. */
function tidyRun(text: string): string {
  return text
    .replace(/[\s\u00A0]{3,}/g, '\t')
    .replace(/[^\S\t]{1,2}/g, ' ')
    .replace(/\u00AD(?=\S)/g, '');
}

/** Where the words after a tab within one run begin, about. */
function innerStops(piece: Piece, text: string): number[] {
  const stops: number[] = [];
  for (let at = text.indexOf('\t'); at >= 0 && at < text.length - 1; at = text.indexOf('\t', at + 1)) {
    stops.push(piece.x + (piece.width * (at + 1)) / text.length);
  }
  return stops;
}

function tidy(line: RawLine): RawLine {
  line.text = line.text.trimEnd();
  for (const face of line.faces) face.end = Math.min(face.end, line.text.length);
  return line;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
