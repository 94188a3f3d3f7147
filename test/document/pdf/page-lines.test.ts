import { describe, expect, it } from 'vitest';
import {
  finishLine,
  ordinaryFaces,
  pageLines,
  type Matrix,
  type RawPage,
  type TextRun,
} from '../../../src/document/pdf/page-lines';

/** Origin at the lower left, as PDF has it, on a page 800 points high. */
const upright: Matrix = [1, 0, 0, -1, 0, 800];

function run(str: string, x: number, y: number, more: Partial<TextRun> & { readonly angle?: number } = {}): TextRun {
  const { angle = 0, ...rest } = more;
  const [cos, sin] = [Math.cos(angle) * 10, Math.sin(angle) * 10];
  return {
    str,
    transform: [cos, sin, -sin, cos, x, 800 - y],
    width: str.length * 5,
    height: 10,
    fontName: 'plain',
    hasEOL: false,
    ...rest,
  };
}

const textOf = (runs: readonly TextRun[]): readonly string[] => pageLines(runs, upright).lines.map(({ text }) => text);
const rest = 'These are many ordinary words that come after it, so that their face is that of most of the text.';

describe('the lines of a page', () => {
  it('are made of the runs on one baseline', () => {
    expect(textOf([run('The fees', 50, 100), run('are due.', 95, 100), run('Next.', 50, 114)])).toEqual([
      'The fees are due.',
      'Next.',
    ]);
  });

  it('keep the parts of a word together', () => {
    expect(textOf([run('in', 50, 100), run('demnify', 60, 100)])).toEqual(['indemnify']);
  });

  it('take a run of nothing but spaces for one space', () => {
    expect(textOf([run('net', 50, 100), run('  ', 65, 100), run('30', 75, 100)])).toEqual(['net 30']);
  });

  it('have a tab where a gap is as wide as between columns, and tell where the words after it begin', () => {
    const [line] = pageLines([run('9.2', 50, 100), run('Renewal', 90, 100)], upright).lines;
    expect(line?.text).toBe('9.2\tRenewal');
    expect(line?.stops).toEqual([90]);
  });

  it('take raised letters into their line', () => {
    expect(textOf([run('the 1', 50, 100), run('st', 75, 96, { height: 6 }), run('day', 90, 100)])).toEqual([
      'the 1st day',
    ]);
  });

  it('set words at a slant aside', () => {
    const page = pageLines([run('The fees are due.', 50, 100), run('DRAFT', 200, 400, { angle: 0.7 })], upright);
    expect(page.lines.map(({ text }) => text)).toEqual(['The fees are due.']);
    expect(page.aside).toEqual(['DRAFT']);
  });

  it('are read as if upright where the whole page is printed sideways', () => {
    const quarter = Math.PI / 2;
    const runs = [run('The fees', 100, 700, { angle: quarter }), run('are due.', 114, 700, { angle: quarter })];
    const page = pageLines(runs, upright);
    expect(page.lines.map(({ text }) => text)).toEqual(['The fees', 'are due.']);
    expect(page.aside).toEqual([]);
  });

  it('have no rules drawn with dashes, but keep the dash of a sentence', () => {
    expect(textOf([run('Fees', 50, 100), run('--------', 50, 104), run('a -- b', 50, 118)])).toEqual([
      'Fees',
      'a -- b',
    ]);
  });

  it('tell what stands out from the ordinary face', () => {
    const raw: RawPage = pageLines([run('Term.', 50, 100, { fontName: 'bold' }), run(rest, 80, 100)], upright);
    const [line] = raw.lines;
    if (line === undefined) throw new Error('There is no line.');
    expect(finishLine(line, ordinaryFaces([raw])).strong).toEqual([{ start: 0, end: 5 }]);
  });

  it('have nothing that stands out where two faces share the text', () => {
    const raw: RawPage = pageLines([run(rest, 50, 100, { fontName: 'curly' }), run(rest, 50, 114)], upright);
    expect(raw.lines.map((line) => finishLine(line, ordinaryFaces([raw])).strong)).toEqual([undefined, undefined]);
  });
});
