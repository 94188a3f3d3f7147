import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';

/**
 * A case is a folder: contract.txt, legal.local.md, and expected.md, a table of the grade on each position that matters and
 * the words that decide ("" where the contract is silent). A lawyer can read, check and add one.
 */
const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/expected.md`, folder)));

describe.each(names)('%s', (name) => {
  const read = (file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8');
  const contract = read('contract.txt');
  const text = readText(contract, { name: 'contract.txt', sha256: '' });
  const { findings } = reviewText(text, readPlaybook(read('legal.local.md'), { name: 'legal.local.md' }));

  it.each(expectations(read('expected.md')))('$position is $grade', ({ position, grade, words }) => {
    const finding = findings.find((candidate) => candidate.position === position);
    expect(finding?.grade, finding?.reason).toBe(grade);
    if (words === '') return expect(finding?.presence).toBe('missing');
    const quotes = finding?.citations.map((citation) => citation.quote) ?? [];
    expect(
      quotes.some((quote) => words.includes(quote) || quote.includes(words)),
      quotes.join('\n'),
    ).toBe(true);
  });
});

function expectations(
  table: string,
): readonly { readonly position: string; readonly grade: string; readonly words: string }[] {
  return table
    .split('\n')
    .slice(2)
    .filter((row) => row.startsWith('|'))
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, position = '', grade = '', words = '']) => ({ position, grade, words }));
}
