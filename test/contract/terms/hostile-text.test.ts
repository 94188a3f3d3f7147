import { describe, expect, it } from 'vitest';
import { termReaders } from '../../../src/contract/term-registry';
import { cpuTime } from '../../cpu-time';
import { inContract } from './reading-passage';

const length = 100_000;
const repeated = (words: string): string => words.repeat(Math.ceil(length / words.length));

function readAll(text: string): void {
  for (const reader of termReaders) inContract(reader, text);
}

describe('one sentence of a hundred thousand characters', () => {
  it.each([
    'supplier shall not be liable for damages exceeding the fees paid ',
    'supplier shall indemnify and hold harmless against negligence ',
    'supplier warrants as described the services as is no warranty ',
    'pay the invoice within 30 days or interest of 1% a month when overdue ',
    'may increase the fees by one (1) percent ',
    'shall maintain liability insurance policy of $1,000,000 ',
    'sole and exclusive remedy except for consequential damages ((',
  ])(
    'of "%s" is read in linear time',
    (words) => {
      const text = repeated(words);
      // Quadratic work takes minutes here.
      expect(cpuTime(() => readAll(text))).toBeLessThan(20_000);
    },
    300_000,
  );

  it('of white space is read in linear time', () => {
    const text = `supplier's liability shall not exceed${' '.repeat(length)}the fees, indemnify, warrants, pay, interest, insurance`;
    expect(cpuTime(() => readAll(text))).toBeLessThan(20_000);
  }, 300_000);
});
