import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../src/contract/literals';
import { readersFor } from '../../src/contract/readers-for';
import { termReaders } from '../../src/contract/term-registry';
import { WordFinder } from '../../src/contract/word-finder';

describe('the literals of an expression', () => {
  it.each([
    [/\bliab(?:ility|le)\b/, ['liab']],
    [/assign|transfer/, ['assign', 'transfer']],
    [/\b(?:courts?|venue)\b/, ['court', 'venue']],
    [/not(?: apply)?\s+to/, ['not']],
    [/a(?=following)b|c(?!other)/, ['a', 'c']],
    [/colou?r/, ['colo']],
    [/x{0,2}yes|no{2,}/, ['yes', 'no']],
    [/[;(]\s*\$\s?\.5/, ['.5']],
    [/Big/i, ['big']],
    [/a\.b/, ['a.b']],
  ])('%s cannot match without one of %j', (expression, literals) => {
    expect(literalsOf(expression)).toEqual(literals);
  });

  it.each([/\blaws?\b|^[^.]{1,160}$/, /(?:a|\w+)/, /x?/, /\u0041b/, /(?:one)?/])(
    '%s may match without any',
    (expression) => {
      expect(literalsOf(expression)).toBeUndefined();
    },
  );
});

describe('finding strings', () => {
  const finder = new WordFinder([['he', 'his'], ['she'], ['hers', '%'], ['limitations of']]);

  it('gives each list of which a string occurs once, inside words as well', () => {
    expect([...finder.in('ushers and ushers')].sort()).toEqual([0, 1, 2]);
    expect(finder.in('5 %')).toEqual([2]);
    expect(finder.in('it is')).toEqual([]);
    expect(finder.in('')).toEqual([]);
  });

  it('looks for the first letters of long strings only, which may find too much and never too little', () => {
    expect(finder.in('limitations of')).toContain(3);
  });
});

describe('readers for words', () => {
  it('are those whose cue matches, in the order of the registry', () => {
    const passages = [
      'in no event shall the total liability of supplier exceed the fees of twelve months.',
      'this agreement renews each year unless a party gives sixty days notice; interest of 1.5 % a month',
      'liabil',
      '',
      'the parties agree to arbitration, force majeure, insurance and any assignment of logos “in case studies”',
    ];
    for (const plain of passages) expect(readersFor(plain)).toEqual(termReaders.filter(({ cue }) => cue.test(plain)));
  });
});
