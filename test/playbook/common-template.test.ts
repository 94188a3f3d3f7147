import { describe, expect, it } from 'vitest';
import { lastStatement, readUnderHeading, understoodAs } from './read-under-heading';

describe('statements in the style of the common template', () => {
  it.each([
    [
      'Term and Termination',
      'Acceptable: Multi-year with termination for convenience after the first term',
      'initial term present and our right to terminate for convenience present',
    ],
    [
      'Term and Termination',
      'Acceptable: Multi-year terms up to 4 years with termination for convenience after year one',
      'initial term ≤ 4 years and our right to terminate for convenience present',
    ],
    [
      'Term and Termination',
      'Acceptable: Termination for convenience in renewal terms on 60 days’ notice',
      'our right to terminate for convenience ≤ 60 days',
    ],
    [
      'Data Protection',
      'Requirements: Sub-processor notification, data deletion at the end, breach notice within 48 hours',
      "supplier's subcontracting = notice and supplier's data return present and supplier's notice of a breach ≤ 48 hours",
    ],
    [
      'IP Ownership',
      'Escalation trigger: Sweeping IP assignment clauses, work-for-hire provisions for background IP',
      'the contract says: “sweeping” · intellectual property · assignment or the contract says: work for hire · background',
    ],
  ])('%s – %s', (heading, words, expected) => {
    expect(readUnderHeading('customer', heading, words)).toBe(expected);
  });

  it('take unusual places for those that the tiers above do not name', () => {
    const read = (words: string) =>
      understoodAs(
        lastStatement(`## Governing Law\n- Standard: New York or Delaware\n- Escalate: ${words}\n`, 'customer'),
        'customer',
      );
    expect(read('Non-standard jurisdictions')).toBe(
      'governing law present and governing law is none of New York, Delaware',
    );
    expect(read('Unfavourable venue')).toBe('forum present and forum is none of New York, Delaware');
    expect(read('Compulsory arbitration in an inconvenient venue')).toBe(
      'dispute resolution = arbitration and forum present and forum is none of New York, Delaware',
    );
    // Without a place that is wanted nothing is unusual.
    expect(readUnderHeading('customer', 'Governing Law', 'Escalate: Non-standard jurisdictions')).toBe('✗');
  });
});
