import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/contract/actor';
import { generalPlaybook } from '../../src/playbook/general-playbook';
import { clauseWords, readPlaybook } from '../../src/playbook/read-playbook';

function read(side: Role) {
  const { id, file } = generalPlaybook(side);
  const text = readFileSync(new URL(`../../playbooks/${file}`, import.meta.url), 'utf8');
  return readPlaybook(text, { name: id, kind: 'general' });
}

describe.each(['customer', 'supplier'] as const)('the general playbook for a %s', (side) => {
  const book = read(side);

  it('says whose it is and has no problem', () => {
    expect(book).toMatchObject({ side, version: '1', kind: 'general', problems: [] });
    expect(book.title).toContain(side);
  });

  it('has every statement understood', () => {
    const statements = book.positions.flatMap((position) => position.statements);
    expect(statements.length).toBeGreaterThan(50);
    expect(statements.filter(({ reading }) => reading !== 'understood').map(({ quote }) => quote)).toEqual([]);
  });

  it('covers what a review must cover, each with language, fallback, impact and approver', () => {
    expect(book.positions.length).toBeGreaterThanOrEqual(20);
    for (const position of book.positions) {
      expect(position.clauseTypes, position.id).not.toEqual([]);
      expect(
        position.statements.some(({ tier }) => tier === 'preferred'),
        position.id,
      ).toBe(true);
      expect(position.impact, position.id).toBeTruthy();
      expect(position.approver, position.id).toBeTruthy();
      for (const language of [position.preferredLanguage, position.fallbackLanguage]) {
        expect(clauseWords(language ?? { start: 0, end: 0, quote: '' }), position.id).toMatch(/^[A-Z“].*\.$/s);
      }
    }
    const types = new Set(book.positions.flatMap(({ clauseTypes }) => clauseTypes));
    for (const type of [
      'limitation-of-liability',
      'indemnification',
      'ip-ownership',
      'data-protection',
      'confidentiality',
      'warranty',
      'term',
      'renewal',
      'termination',
      'governing-law',
      'dispute-resolution',
      'insurance',
      'assignment',
      'change-of-control',
      'force-majeure',
      'payment',
    ] as const) {
      expect(types).toContain(type);
    }
  });
});

it('the recipient of information is treated as a customer, its discloser as a supplier', () => {
  expect(generalPlaybook('recipient').id).toBe('general-customer');
  expect(generalPlaybook('discloser').id).toBe('general-supplier');
  expect(generalPlaybook().id).toBe('general-customer');
});
