import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { spotClauses, type ClauseModel } from '../../../src/contract/model/clause-model';
import { readModel, UnusableModel, writeModel } from '../../../src/contract/model/model-file';
import { contractOf } from '../../../src/training/corpus';
import { tinyContract } from '../../training/tiny-corpus';
import { tinyModel } from '../../training/tiny-model';

describe('the model file', () => {
  let model: ClauseModel;
  let bytes: Uint8Array;
  beforeAll(() => {
    model = tinyModel();
    bytes = writeModel(model);
  }, 60_000);

  it('gives the model that was written', () => {
    const contract = contractOf(tinyContract(40));
    const again = readModel(bytes);
    expect(again.id).toBe('tiny 1');
    expect(spotClauses(again, contract, contract).spans).toEqual(spotClauses(model, contract, contract).spans);
  });

  const damaged: readonly (readonly [string, (whole: Uint8Array) => Uint8Array, RegExp])[] = [
    ['empty', () => new Uint8Array(0), /empty or cut off/],
    ['cut off', (whole) => whole.slice(0, whole.length - 7), /cut off/],
    [
      'something else',
      () => new TextEncoder().encode('# Not a model, but a text of some length.'),
      /not a clause model/,
    ],
    ['of an older format', (whole) => changed(whole, 4), /format/],
    ['changed in one byte', (whole) => changed(whole, whole.length - 40), /damaged/],
  ];
  it.each(damaged)('is refused with a reason where it is %s', (_name, damage, reason) => {
    expect(() => readModel(damage(bytes))).toThrow(UnusableModel);
    expect(() => readModel(damage(bytes))).toThrow(reason);
  });

  it('that ships can be read and is small', () => {
    const file = 'media/clause-model.bin';
    expect(existsSync(file)).toBe(true);
    const shipped = readFileSync(file);
    expect(shipped.length).toBeLessThan(3_000_000);
    expect(readModel(new Uint8Array(shipped)).id).toContain('trained-on-cuad');
  });
});

function changed(whole: Uint8Array, at: number): Uint8Array {
  const copy = whole.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
}
