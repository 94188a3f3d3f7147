import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Memory } from '../../src/contract/memory';
import { termReaders } from '../../src/contract/term-registry';
import { understand } from '../../src/contract/understand';
import { textContract } from './contract-texts';

const agreement = readFileSync('test/samples/vendor-agreement.md', 'utf8')
  .split(/\n+/)
  .map((line) => line.replace(/^#+ /, ''))
  .join('\n\n');

/** Numbers that look random and are the same in each run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

const typed = [
  '',
  ' not',
  ' sixty (60) days',
  '.',
  '\n\n',
  '\n\n7.9 Notices. ',
  ' “Provider” means Customer.',
  ' İ',
  'é',
];

/** Words are put in, taken out, or moved elsewhere. */
function edited(text: string, next: (below: number) => number): string {
  const start = next(text.length);
  const end = Math.min(text.length, start + next(2) * next(300));
  const words = next(3) === 0 ? text.slice(start, end + 40) : (typed[next(typed.length)] ?? '');
  const rest = text.slice(0, start) + text.slice(end);
  const place = next(2) === 0 ? start : next(rest.length);
  return rest.slice(0, place) + words + rest.slice(place);
}

describe('a memory of what was read', () => {
  it.each([1, 2, 3])('gives after each of many edits what reading anew gives (%i)', (seed) => {
    const next = numbersFrom(seed);
    const memory = new Memory();
    let text = agreement;
    for (let edit = 0; edit < 20; edit += 1) {
      const contract = textContract(text);
      expect(understand(contract, { memory })).toEqual(understand(contract));
      text = edited(text, next);
    }
  });

  it('spares the readers the passages that were not touched', () => {
    const memory = new Memory();
    const first = understand(textContract(agreement), { memory });
    const before = reads;
    const again = understand(textContract(agreement.replace('laws', 'rules')), { memory });
    expect(first.passages.length).toBeGreaterThan(20);
    expect(again.passages.length).toBe(first.passages.length);
    expect(reads - before).toBe(1);
  });

  it('reads all terms again once a party goes by another name', () => {
    const memory = new Memory();
    understand(textContract(agreement), { memory });
    const renamed = textContract(agreement.replace(/"(?:Supplier|Vendor)"|“(?:Supplier|Vendor)”/, '“Obligor”'));
    expect(understand(renamed, { memory })).toEqual(understand(renamed));
  });
});

/** Passages given to the readers, counted by the one reader whose cue every passage is asked for. */
let reads = 0;
for (const reader of termReaders.filter(({ kind }) => kind === 'governing-law')) {
  const { cue } = reader;
  const test = cue.test.bind(cue);
  cue.test = (plain: string) => {
    reads += 1;
    return test(plain);
  };
}
