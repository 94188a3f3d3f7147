import { describe, expect, it } from 'vitest';
import { ExpressionGate } from '../../src/contract/expression-gate';
import { lexicon } from '../../src/contract/lexicon';
import { needsOf } from '../../src/contract/literals';
import { readersFor } from '../../src/contract/readers-for';
import { termReaders } from '../../src/contract/term-registry';
import { WordFinder } from '../../src/contract/word-finder';

describe('what an expression needs', () => {
  it.each([
    [/\bliab(?:ility|le)\b/, [[['liab'], ['ility', 'le']]]],
    [/assign|transfer/, [[['assign']], [['transfer']]]],
    [/\b(?:courts?|venue)\b/, [[['court', 'venue']]]],
    [/not(?: apply)?\s+to/, [[['not'], ['to']]]],
    [/no (?:party|one of (?:us|them))\b[^.]{0,80}\bliable/, [[['no '], ['party', 'one of '], ['liable']]]],
    [/a(?=following)b|c(?!other)/, [[['a'], ['b']], [['c']]]],
    [/colou?r/, [[['colo'], ['r']]]],
    [/x{0,2}yes|no{2,}/, [[['yes']], [['no']]]],
    [/[;(]\s*\$\s?\.5/, [[['$'], ['.5']]]],
    [/Big/i, [[['big']]]],
    [/a\.b/, [[['a.b']]]],
  ])('%s: of each of %j one', (expression, needs) => {
    expect(needsOf(expression)).toEqual(needs);
  });

  it.each([/\blaws?\b|^[^.]{1,160}$/, /(?:a|\w+)/, /x?/, /\u0041b/, /(?:one)?/])(
    '%s may match without any words that are certain',
    (expression) => {
      expect(needsOf(expression)).toContainEqual([]);
    },
  );
});

describe('finding strings', () => {
  const finder = new WordFinder(['he', 'his', 'she', 'hers', '%', 'limitations of']);

  it('gives each string that occurs once, inside words as well', () => {
    expect([...finder.in('ushers and ushers')].sort()).toEqual([0, 2, 3]);
    expect(finder.in('5 %')).toEqual([4]);
    expect(finder.in('it is')).toEqual([]);
    expect(finder.in('')).toEqual([]);
  });

  it('looks for the first letters of long strings only, which may find too much and never too little', () => {
    expect(finder.in('limitations of')).toContain(5);
  });
});

describe('the gate of expressions', () => {
  const gate = new ExpressionGate([
    /liab\w+\b.{0,99}(?:exceed|more than)/,
    /fee|\bcharge/,
    /^.{3}$/,
    /“quoted/,
    /exceed/,
  ]);

  it('lets through those that have all their words, and those of which nothing is known, in order', () => {
    expect(gate.in('liability is not to exceed the fees')).toEqual([0, 1, 2, 3, 4]);
    expect(gate.in('liability')).toEqual([2, 3]);
    expect(gate.in('a charge of more than ten')).toEqual([1, 2, 3]);
    expect(gate.in('')).toEqual([2, 3]);
  });

  it('shuts out none that matches: no word of the lexicon is lost', () => {
    const words = lexicon.flatMap((entry) => entry.words).map((source) => new RegExp(source.replaceAll(' ', '\\s+')));
    const all = new ExpressionGate(words);
    for (const plain of passages) {
      const open = all.in(plain);
      for (const [i, expression] of words.entries())
        if (expression.test(plain)) expect(open, expression.source).toContain(i);
    }
  });
});

describe('readers for words', () => {
  it('are those whose cue matches, in the order of the registry', () => {
    for (const plain of passages) expect(readersFor(plain)).toEqual(termReaders.filter(({ cue }) => cue.test(plain)));
  });
});

const passages = [
  'in no event shall the total liability of supplier exceed the fees of twelve months.',
  'this agreement renews each year unless a party gives sixty days notice; interest of 1.5 % a month',
  'liabil',
  '',
  'the parties agree to arbitration, force majeure, insurance and any assignment of logos “in case studies”',
];
