import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';
import type { Role } from '../../src/contract/actor';

describe('a statement that was read wrongly', () => {
  it.each<[Role, string, string, string]>([
    [
      'supplier',
      'Excluded losses',
      'Red flag: Liability for lost profit',
      'our exclusion of consequential damages absent',
    ],
    [
      'supplier',
      'Excluded losses',
      'Preferred: Lost profit excluded for both',
      "each side's exclusion of consequential damages present",
    ],
    ['supplier', 'Compliance audit', 'Red flag: No audit right', 'our audit right absent'],
    ['supplier', 'Compliance audit', 'Red flag: An audit right', "customer's audit right present"],
    [
      'customer',
      'Governing law',
      'Preferred: Norway, exclusive jurisdiction',
      'governing law is Norway and forum is Norway',
    ],
    [
      'customer',
      'Term',
      'Preferred: 18 months, rolling thereafter',
      'initial term = 18 months and renewal = automatic',
    ],
    [
      'supplier',
      'Termination for breach',
      'Acceptable: Cure period 20-40 days',
      "each side's cure period ≥ 20 days and each side's cure period ≤ 40 days",
    ],
    ['customer', 'Termination for breach', 'Acceptable: Cure period of 20 days', 'our cure period ≤ 20 days'],
    ['supplier', 'Renewal', 'Preferred: Auto-renews for two years', 'renewal period = 2 years'],
    ['customer', 'Renewal', 'Preferred: Auto-renews for one year', 'renewal period ≤ 1 year'],
    ['supplier', 'Price increases', 'Preferred: Increase of up to 4% a year', 'our price increase ≥ 4% a year'],
    ['customer', 'Price increases', 'Preferred: Increase of up to 4% a year', "supplier's price increase ≤ 4% a year"],
    ['supplier', 'Publicity', "Acceptable: With customer's consent", 'our publicity = consent'],
    [
      'customer',
      'Confidentiality',
      'Preferred: Term: two years standard; three years OK',
      'confidentiality period = 2 years or confidentiality period = 3 years',
    ],
  ])('to a %s, under %s, “%s”', (side, heading, statement, expected) => {
    expect(readUnderHeading(side, heading, statement)).toBe(expected);
  });

  it('is no right to terminate where it speaks of audits for cause', () => {
    expect(
      readUnderHeading('customer', 'Audit', 'Preferred: We may audit once a year, and for cause at any time'),
    ).not.toContain('terminate');
  });

  it('is not read where what it asks for could never be', () => {
    const words = 'Acceptable: The cap is 100% of annual charges, but not for data breaches, which stay uncapped';
    expect(readUnderHeading('customer', 'Liability', words)).toBe('✗');
  });

  it('asks for no more than law where it names a protocol beside it', () => {
    const words = 'Preferred: Services performed in accordance with the protocol and applicable law';
    expect(readUnderHeading('customer', 'Standard of care', words)).toContain('protocol');
  });

  it('says how often is paid in advance, or that it was not read', () => {
    expect(readUnderHeading('supplier', 'Payment', 'Preferred: Quarterly in advance')).not.toContain('prepayment');
    expect(readUnderHeading('supplier', 'Payment', 'Preferred: Payment in advance')).toContain('prepayment');
  });

  it('keeps what a licence is to be besides perpetual', () => {
    const words = 'Preferred: A perpetual, irrevocable licence';
    expect(readUnderHeading('customer', 'Licence', words)).not.toBe('our licence = perpetual');
  });

  it('is two fears where a comma parts two things', () => {
    const words = 'Red flag: On-site audits without notice, access to data of other customers';
    expect(readUnderHeading('supplier', 'Special matters', words)).toMatch(/audit.* or the contract says: access/);
    expect(readUnderHeading('supplier', 'Special matters', 'Red flag: Suspension of access, at any time')).not.toMatch(
      / or /,
    );
  });

  it('is not torn within the greater of two amounts', () => {
    const words = 'Acceptable: Super-cap for fraud of the greater of $5 million or 4x annual fees';
    expect(readUnderHeading('customer', 'Liability', words)).not.toContain('“greater”');
  });
});
