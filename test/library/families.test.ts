import { describe, expect, it } from 'vitest';
import { familiesOf, type Grouping } from '../../src/library/families';
import type { RegisterEntry } from '../../src/library/facts-file';

function grouped(
  names: readonly string[],
  grouping: Grouping = 'auto',
  register: readonly RegisterEntry[] = [],
): Readonly<Record<string, readonly string[]>> {
  const files = names.map((name) => ({ name, path: `/${name}` }));
  const families = familiesOf(files, grouping, register);
  return Object.fromEntries(families.map((family) => [family.contract, family.files.map(({ name }) => name)]));
}

describe('which files are one contract', () => {
  it('an agreement and what is added to it, in a folder of their own; the agreement first', () => {
    expect(grouped(['acme/DPA.docx', 'acme/Master Agreement.docx', 'acme/Amendment 1.pdf'])).toEqual({
      acme: ['acme/Master Agreement.docx', 'acme/Amendment 1.pdf', 'acme/DPA.docx'],
    });
  });

  it('not agreements that merely lie in one folder', () => {
    expect(grouped(['2024/acme.docx', '2024/brook.docx', '2024/acme dpa.docx'])).toEqual({
      '2024/acme dpa.docx': ['2024/acme dpa.docx'],
      '2024/acme.docx': ['2024/acme.docx'],
      '2024/brook.docx': ['2024/brook.docx'],
    });
  });

  it('not the files of the folder that is scanned itself', () => {
    expect(Object.keys(grouped(['msa.docx', 'dpa.docx']))).toEqual(['dpa.docx', 'msa.docx']);
  });

  it('not a word that only begins like one of the words for additions', () => {
    expect(Object.keys(grouped(['x/slate supply.docx', 'x/main.docx']))).toEqual([
      'x/main.docx',
      'x/slate supply.docx',
    ]);
  });

  it('as the user says: every folder, or every file', () => {
    expect(grouped(['a/x.docx', 'a/y.docx'], 'folders')).toEqual({ a: ['a/x.docx', 'a/y.docx'] });
    expect(Object.keys(grouped(['a/msa.docx', 'a/dpa.docx'], 'files'))).toEqual(['a/dpa.docx', 'a/msa.docx']);
  });

  it('as the register lists them, in its order, and what is listed and not there is told', () => {
    const register = [{ contract: 'Acme', files: ['b/dpa.docx', 'a.docx', 'gone.docx'], line: 1 }];
    const [family] = familiesOf(
      [
        { name: 'a.docx', path: '/a' },
        { name: 'b/dpa.docx', path: '/b' },
      ],
      'auto',
      register,
    );
    expect(family?.files.map(({ name }) => name)).toEqual(['b/dpa.docx', 'a.docx']);
    expect(family?.missing).toEqual(['gone.docx']);
  });
});
