import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on caps for some matters', () => {
  it.each([
    [
      'Liability',
      'Preferred: Data breach capped at 3x annual fees',
      "supplier's liability cap for data breach ≥ 3 × 12 months of fees",
    ],
    ['Liability', 'Acceptable: 5x for data breach', "supplier's liability cap for data breach ≥ 5 × 12 months of fees"],
    [
      'Liability',
      'Acceptable: Super-cap of $5M for data breach',
      "supplier's liability cap for data breach ≥ USD 5,000,000",
    ],
    [
      'Liability',
      'Acceptable: Data protection liability capped at no less than £10 million',
      "supplier's liability cap for data breach ≥ GBP 10,000,000",
    ],
    [
      'Liability',
      'Preferred: Uncapped for IP indemnity; 2x for confidentiality',
      "supplier's carve-outs from the liability cap includes indemnification and supplier's liability cap for confidentiality ≥ 2 × 12 months of fees",
    ],
    [
      'Liability',
      'Preferred: Uncapped for data breach, otherwise capped at 200 % of the contract value',
      "supplier's carve-outs from the liability cap includes data breach and supplier's liability cap ≥ 2 × all fees",
    ],
    [
      'Liability',
      "Preferred: 6 months' fees, 36 months for data breach",
      "supplier's liability cap ≥ 6 months of fees and supplier's liability cap for data breach ≥ 36 months of fees",
    ],
    [
      'Liability',
      'Preferred: Cap at 12 months of fees with a 3x super-cap for data breach and confidentiality',
      "supplier's liability cap ≥ 12 months of fees and supplier's liability cap for data breach ≥ 3 × 12 months of fees and supplier's liability cap for confidentiality ≥ 3 × 12 months of fees",
    ],
    [
      'Liability',
      'Acceptable: Data breach costs up to $10m',
      "supplier's liability cap for data breach ≥ USD 10,000,000",
    ],
    [
      'Liability',
      'Escalate: Data breach super-cap below 2x annual fees',
      "supplier's liability cap for data breach < 2 × 12 months of fees",
    ],
    [
      'Data breach',
      'Escalate: Below 3x annual fees',
      "supplier's liability cap for data breach < 3 × 12 months of fees",
    ],
    [
      'Super-cap for data incidents',
      'Preferred: 3x annual fees',
      "supplier's liability cap for data breach ≥ 3 × 12 months of fees",
    ],
  ] as const)('%s, “%s”', (heading, words, expected) => {
    expect(readUnderHeading('customer', heading, words)).toBe(expected);
  });

  it('ask less of us where we are the supplier', () => {
    expect(readUnderHeading('supplier', 'Liability', 'Acceptable: Data breach capped at 3x annual fees')).toBe(
      'our liability cap for data breach ≤ 3 × 12 months of fees',
    );
    expect(readUnderHeading('supplier', 'Liability', 'Escalate: Data breach super-cap above $5m')).toBe(
      'our liability cap for data breach > USD 5,000,000',
    );
  });

  it.each([
    // Of what three times is meant nobody says.
    ['Liability', 'Preferred: Three times the general cap for data breach'],
    // On which side of it trouble begins is not said.
    ['Liability', 'Escalate: 3x annual fees for data breach'],
    ['Liability', 'Preferred: Data breach: $3M/$5M'],
    ['Data breach', 'Acceptable: $5m'],
    // Whose it is nobody says, and no customer asks its supplier for no more.
    ['Liability', 'Preferred: Data breach capped at no more than $10m'],
  ] as const)('%s, “%s” says more or less than is read', (heading, words) => {
    expect(readUnderHeading('customer', heading, words)).toContain('✗');
  });

  it('are not read as the cap on all liability', () => {
    expect(readUnderHeading('customer', 'Liability', 'Preferred: Cap at $1m; $5m for data breach')).toBe(
      "supplier's liability cap ≥ USD 1,000,000 and supplier's liability cap for data breach ≥ USD 5,000,000",
    );
    expect(readUnderHeading('customer', 'Indemnity', 'Preferred: Indemnities capped at $5m')).not.toContain(
      'liability cap ≥',
    );
  });
});
