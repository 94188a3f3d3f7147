import { describe, expect, it } from 'vitest';
import { harmless, showsColour } from '../../src/cli/terminal';

describe('colour', () => {
  const terminal = { isTTY: true };

  it('is shown by a terminal and by nothing else', () => {
    expect(showsColour({}, terminal)).toBe(true);
    expect(showsColour({}, {})).toBe(false);
    expect(showsColour({ TERM: 'dumb' }, terminal)).toBe(false);
  });

  it('goes off with NO_COLOR and on with FORCE_COLOR', () => {
    expect(showsColour({ NO_COLOR: '1' }, terminal)).toBe(false);
    expect(showsColour({ NO_COLOR: '' }, terminal)).toBe(true);
    expect(showsColour({ FORCE_COLOR: '1' }, {})).toBe(true);
    expect(showsColour({ FORCE_COLOR: '0' }, terminal)).toBe(false);
  });
});

describe('words for a terminal', () => {
  it('have no control characters but line ends and tabs', () => {
    expect(harmless('a\tb\nc\u001B[31m\u0007\u009B\u202E')).toBe('a\tb\nc\uFFFD[31m\uFFFD\uFFFD\uFFFD');
  });
});
