import { describe, expect, it } from 'vitest';
import { understood } from './reading';

describe('how long the contract runs', () => {
  it.each([
    ['Contract term', 'S', 'Not longer than one year.', 'initial term ≤ 1 year'],
    ['Duration', 'A', 'One to three years', 'initial term ≥ 1 year and initial term ≤ 3 years'],
    [
      'Term',
      'E',
      'Beyond four years, or open-ended',
      'initial term > 4 years or initial term = perpetual or initial term = until terminated',
    ],
    ['Term', 'E', 'It never expires', 'initial term = perpetual or initial term = until terminated'],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it.each([
    ['Term', 'S', 'One year, unless the project needs longer'],
    ['Term', 'E', 'More than three years without a break right'],
  ] as const)('a condition is not dropped: %s, %s: %s', (heading, tier, words) => {
    expect(understood(heading, tier, words)).toContain('✗');
  });
});

describe('whether it goes on', () => {
  it.each([
    [
      'Rollover',
      'S',
      'The contract lapses at the end of the term unless both sides sign an extension',
      'renewal = by agreement',
    ],
    ['Renewal', 'S', 'Renewal requires our written agreement', 'renewal = by agreement'],
    ['Renewal', 'A', 'We can prevent renewal with 31 to 60 days’ notice', 'our renewal notice ≤ 60 days'],
    [
      'Renewal',
      'E',
      'A rollover that needs more than 100 days’ notice to prevent',
      'renewal = automatic and our renewal notice > 100 days',
    ],
    ['Renewal', 'E', 'Evergreen that we cannot stop', 'renewal = automatic and our renewal notice absent'],
    [
      'Renewal',
      'A',
      'Prolongation by a year at most, provided we can refuse it up to a month before expiry',
      'renewal period ≤ 1 year and our renewal notice ≤ 1 month',
    ],
    ['Renewal', 'S', 'No evergreen clause', 'not (renewal = automatic)'],
    ['Renewal', 'A', '45 days’ notice or less stops it', 'our renewal notice ≤ 45 days'],
    [
      'Renewal',
      'A',
      'Renews by itself for a year at most, and notice of 45 days or less stops it',
      'renewal period ≤ 1 year and our renewal notice ≤ 45 days',
    ],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it.each([
    ['Renewal', 'S', 'Automatic renewal with a reminder'],
    ['Renewal', 'E', 'The supplier can stop renewal on 30 days’ notice'],
  ] as const)('is not taken for more: %s, %s: %s', (heading, tier, words) => {
    expect(understood(heading, tier, words)).toContain('✗');
  });
});

describe('how one gets out', () => {
  const conv = 'right to terminate for convenience';
  const breach = 'right to terminate for breach';
  it.each([
    ['Leaving early', 'E', 'Only the supplier has an exit right', `supplier's ${conv} present and our ${conv} absent`],
    ['Termination', 'S', 'Exit right for both parties on six months’ notice', `each side's ${conv} = 6 months`],
    [
      'Termination',
      'E',
      'The supplier has a right to terminate at will that we lack',
      `supplier's ${conv} present and our ${conv} absent`,
    ],
    ['Termination', 'A', 'Termination for unremedied breach only, whatever the remedy period', `our ${breach} present`],
    ['Termination', 'E', 'Termination for breach only', `our ${conv} absent`],
    ['Termination', 'E', 'Neither party can terminate for breach', `our ${breach} absent`],
    [
      'Termination',
      'A',
      'Cancel on 60 days’ notice, no refund',
      `our ${conv} ≤ 60 days and supplier's termination refund absent`,
    ],
    [
      'Termination',
      'S',
      'We can cancel at any time with 30 days’ notice and get a pro-rata refund of prepaid fees',
      `our ${conv} ≤ 30 days and supplier's termination refund present`,
    ],
    [
      'Termination',
      'S',
      'Either party may terminate if the other commits a material breach and fails to remedy it within 20 days of notice',
      `each side's ${breach} present and each side's cure period = 20 days`,
    ],
    ['Exit for convenience', 'S', 'Ours alone, 30 days', `our ${conv} ≤ 30 days and supplier's ${conv} absent`],
    ['Breach', 'E', 'No right for us', `our ${breach} absent`],
    ['Insolvency', 'E', 'No such right', 'our insolvency termination absent'],
    ['Cure period', 'E', 'We have none', `our ${breach} absent`],
    ['Termination', 'E', 'No way out before the end of the term', `our ${conv} absent`],
    ['Ending', 'E', 'We have no right to terminate', `our ${conv} absent and our ${breach} absent`],
    ['Termination', 'E', 'We cannot terminate', `our ${conv} absent and our ${breach} absent`],
    [
      'Termination',
      'E',
      'Supplier may leave at will; we have no right to terminate',
      `supplier's ${conv} present or (our ${conv} absent and our ${breach} absent)`,
    ],
    ['Termination for convenience', 'E', 'We have no right to terminate', `our ${conv} absent`],
    ['Termination', 'E', 'We have no right to terminate at will', `our ${conv} absent`],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it('is closed to a third way where breach and insolvency are the only ones', () => {
    expect(understood('Termination', 'S', 'Only for breach or insolvency')).toBe(
      "our right to terminate for breach present and supplier's right to terminate for convenience absent",
    );
    expect(understood('Termination', 'S', 'Only for material breach not cured within 30 days, or insolvency')).toBe(
      "our right to terminate for breach present and supplier's right to terminate for convenience absent and our cure period ≤ 30 days",
    );
  });

  it.each([
    ['Termination', 'S', 'We may exit after the third delivery'],
    ['Termination', 'S', 'We may cancel on 30 days’ notice if an order is open'],
  ] as const)('a hedged right is not the whole right: %s, %s: %s', (heading, tier, words) => {
    expect(understood(heading, tier, words)).toMatch(/✗|the contract says/);
  });
});
