import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/contract/understand';
import { readText } from '../../../src/document/text';
import { compareContracts, type ComparedClause } from '../../../src/redline/compare/compare-contracts';

const clauses = {
  term: 'Term. This Agreement begins on the Effective Date and continues for twelve (12) months unless it is ended earlier.',
  fees: 'Fees. Customer shall pay the fees set out in the Order Form within thirty (30) days of receipt of an invoice.',
  secrecy:
    'Confidentiality. Each party shall keep the confidential information of the other party secret and use it only to perform this Agreement.',
  law: 'Governing Law. This Agreement is governed by the laws of the State of Delaware, without its conflict rules.',
  notices:
    'Notices. Notices under this Agreement must be in writing and are effective on delivery to the address above.',
};

const intro =
  'SERVICES AGREEMENT\n\nThis Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”).\n\n';

function contract(...words: readonly string[]) {
  const text = intro + words.map((clause, index) => `${String(index + 1)}. ${clause}`).join('\n\n') + '\n';
  return understand(readText(text, { name: 'deal.txt', sha256: '0'.repeat(64) }));
}

const { term, fees, secrecy, law, notices } = clauses;
const old = contract(term, fees, secrecy, law, notices);

function compared(...words: readonly string[]): readonly ComparedClause[] {
  return compareContracts(old, contract(...words)).clauses.filter(
    ({ kind, moved, renumbered, fresh, old: olds }) =>
      kind !== 'same' || moved || renumbered || fresh.length + olds.length !== 2,
  );
}

const told = (found: readonly ComparedClause[]) =>
  found.map(({ kind, moved, renumbered, old: olds, fresh }) =>
    [
      fresh[0]?.section ?? olds[0]?.section,
      kind,
      ...(moved ? ['moved'] : []),
      ...(renumbered ? ['renumbered'] : []),
    ].join(' '),
  );

describe('Two versions of a contract', () => {
  it('are the same where no word differs', () => {
    expect(compared(term, fees, secrecy, law, notices)).toEqual([]);
  });

  it('show the words that changed, exactly as they stand', () => {
    const [changed, ...others] = compared(term.replace('twelve (12)', 'twenty-four (24)'), fees, secrecy, law, notices);
    expect(others).toEqual([]);
    expect(changed?.words.filter(({ kind }) => kind !== 'same').map(({ kind, words }) => [kind, words.trim()])).toEqual(
      [
        ['struck', 'twelve'],
        ['inserted', 'twenty-four'],
        ['struck', '12'],
        ['inserted', '24'],
      ],
    );
  });

  it('follow a clause that was moved, and tell those that only have another number', () => {
    expect(told(compared(term, law, fees, secrecy, notices))).toEqual([
      '2 Governing Law same moved renumbered',
      '3 Fees same renumbered',
      '4 Confidentiality same renumbered',
    ]);
  });

  it('follow a clause that was moved and edited', () => {
    const found = compared(term, fees, secrecy, notices, law.replace('Delaware', 'New York'));
    expect(told(found)).toContain('5 Governing Law changed moved renumbered');
  });

  it('have what was added and what was taken out at its place', () => {
    const insurance =
      'Insurance. Supplier shall maintain commercial general liability insurance of one million dollars.';
    expect(told(compared(term, insurance, fees, law, notices)).filter((line) => !line.includes('renumbered'))).toEqual([
      '2 Insurance added',
      '3 Confidentiality removed',
    ]);
  });

  it('tell a clause that was split', () => {
    const [half, other] = secrecy.split(' and use it only ');
    const found = compared(term, fees, `${half}.`, `Use. Each party shall use it only ${other}`, law, notices);
    expect(found.find(({ fresh }) => fresh.length === 2)?.old[0]?.section).toBe('3 Confidentiality');
  });

  it('keep a heading together with its clause however much was rewritten', () => {
    const found = compared(term, 'Fees. All amounts fall due monthly in advance.', secrecy, law, notices);
    expect(told(found)).toEqual(['2 Fees changed']);
  });

  it('are told to have little in common where they are two contracts', () => {
    const lease = 'Premises. The landlord lets the second floor of the building to the tenant for storage of goods.';
    expect(compareContracts(old, contract(lease)).likeness).toBeLessThan(0.4);
    expect(compareContracts(old, old).likeness).toBe(1);
  });

  it('are compared without regard to typographic quotes, dashes and line breaks', () => {
    const plain = understand(
      readText(old.source.text.replaceAll('“', '"').replaceAll('”', '"').replace('Order Form', 'Order\u00A0Form'), {
        name: 'plain.txt',
        sha256: '1'.repeat(64),
      }),
    );
    expect(compareContracts(old, plain).clauses.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('are the same where a hyphen was lost at the end of a line', () => {
    const hyphened = contract(term.replace('continues', 'co-continues'), fees, secrecy, law, notices);
    const lost = contract(term.replace('continues', 'cocontinues'), fees, secrecy, law, notices);
    expect(compareContracts(hyphened, lost).clauses.every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('cite their own words at their place', () => {
    const fresh = contract(term.replace('twelve', 'six'), fees, law, notices);
    for (const clause of compareContracts(old, fresh).clauses) {
      for (const { start, end, quote } of clause.old) expect(old.source.text.slice(start, end)).toBe(quote);
      for (const { start, end, quote } of clause.fresh) expect(fresh.source.text.slice(start, end)).toBe(quote);
    }
  });
});
