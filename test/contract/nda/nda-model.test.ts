import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNdaModel, UnusableNdaModel, writeNdaModel } from '../../../src/contract/nda/nda-model';
import { readNda } from '../../../src/contract/nda/read-nda';
import { ndaStatements } from '../../../src/contract/nda/statements';
import { structureOf } from '../../../src/contract/structure';
import { readText } from '../../../src/document/text';
import { cpuTime } from '../../cpu-time';

const file = 'media/nda-model.bin';
const words = [
  'NON-DISCLOSURE AGREEMENT',
  '1. The Recipient shall use the Confidential Information only to judge the purchase.',
  '2. The Recipient may disclose it to employees and professional advisers who need to know it.',
  '3. Nothing in this Agreement grants any licence under a patent.',
].join('\n\n');

describe('the NDA model that ships', () => {
  const bytes = new Uint8Array(readFileSync(file));
  const model = readNdaModel(bytes);
  const structure = structureOf(readText(words, { name: 'nda.txt', sha256: '' }));

  it('is there and small', () => {
    expect(existsSync(file)).toBe(true);
    expect(bytes.length).toBeLessThan(1_000_000);
  });

  it('is written as it was read', () => {
    expect(writeNdaModel(model)).toEqual(bytes);
  });

  it('answers every statement, with a sentence wherever it is not silent', () => {
    const answers = readNda(structure, model);
    expect(answers.map(({ statement }) => statement)).toEqual(ndaStatements.map(({ id }) => id));
    for (const { verdict, evidence } of answers) expect(evidence.length > 0).toBe(verdict !== 'not-mentioned');
    expect(answers.find(({ statement }) => statement === 'limited-use')?.verdict).toBe('entailed');
    expect(answers.find(({ statement }) => statement === 'no-solicitation')?.verdict).toBe('not-mentioned');
  });

  it('is refused where it is cut off, damaged or something else', () => {
    expect(() => readNdaModel(bytes.subarray(0, 1000))).toThrow('file is cut off');
    const damaged = bytes.slice();
    damaged[5000] = (damaged[5000] ?? 0) ^ 1;
    expect(() => readNdaModel(damaged)).toThrow('file is damaged');
    expect(() => readNdaModel(new Uint8Array(0))).toThrow(UnusableNdaModel);
  });

  it('reads hostile sentences in linear time', () => {
    const hostile = ['the recipient may not ', 'only to its ', 'any and all information ', 'return all copies '].map(
      (part) => part.repeat(4000),
    );
    const spent = cpuTime(() => {
      for (const text of hostile) readNda(structureOf(readText(text, { name: 'x.txt', sha256: '' })), model);
    });
    expect(spent).toBeLessThan(8000);
  });
});
