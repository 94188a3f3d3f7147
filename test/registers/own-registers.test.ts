import { describe, expect, it } from 'vitest';
import { ownCells } from './own-registers';

const cells = ownCells();
const folders = [...new Set(cells.map(({ folder }) => folder))];

describe.each(folders)('the register of %s', (folder) => {
  const own = cells.filter((cell) => cell.folder === folder);

  it('has the states that are expected', () => {
    const told = own.map(({ requirement, cell }) => `${requirement}: ${cell?.state ?? 'none'}`);
    expect(told).toEqual(own.map(({ requirement, expected }) => `${requirement}: ${expected}`));
  });

  it('quotes the very words of the contract, and none where nothing was found', () => {
    for (const { cell, text } of own) {
      for (const { start, end, quote } of cell?.citations ?? []) expect(text.slice(start, end)).toBe(quote);
      expect((cell?.citations ?? []).length > 0).toBe(cell?.state !== 'absent');
    }
  });
});
