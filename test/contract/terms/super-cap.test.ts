import { describe, expect, it } from 'vitest';
import { liabilityCap } from '../../../src/contract/terms/liability-cap';
import { superCap } from '../../../src/contract/terms/super-cap';
import { inContract } from './reading-passage';

const apart = (words: string) => inContract(superCap, words).map(({ actor, value }) => `${actor}: ${value}`);
const general = (words: string) =>
  inContract(liabilityCap, words)
    .filter(({ hedges }) => hedges.length === 0)
    .map(({ value }) => value);

describe('a cap for some matters in a contract', () => {
  it.each([
    [
      "Supplier's liability for breach of Section 8 (Data Protection) shall not exceed three times the fees paid in the twelve months before the claim.",
      'supplier: 3 x fees 12 months for data-breach',
    ],
    [
      "For breach of its data protection obligations, Supplier's aggregate liability shall not exceed £10,000,000.",
      'supplier: GBP 10000000 per aggregate for data-breach',
    ],
    [
      'The total liability of Supplier arising out of or in connection with any Data Breach or breach of confidentiality will be limited to $5,000,000.',
      'supplier: USD 5000000 per aggregate for confidentiality data-breach',
    ],
    [
      "In no event shall either party's liability exceed $3,000,000 for breach of its confidentiality obligations under this Agreement.",
      'both: USD 3000000 for confidentiality',
    ],
    [
      'In no event shall Supplier be liable for breach of Section 9 (Confidentiality) in excess of $2,000,000.',
      'supplier: USD 2000000 for confidentiality',
    ],
    [
      "With respect to claims under the indemnities in Section 12, each party's total liability shall not exceed five times the annual fees.",
      'both: 5 x fees 12 months per aggregate for indemnification section 12',
    ],
    [
      "Where Supplier's liability arises from a personal data breach, the cap in clause 12.2 shall be increased to £4 million.",
      'supplier: GBP 4000000 for data-breach',
    ],
    [
      "Supplier's liability shall not exceed the fees paid in the prior year, except that for breach of confidentiality its liability shall not exceed $4,000,000.",
      'supplier: USD 4000000 for confidentiality',
    ],
    [
      "The foregoing limit does not apply to Supplier's breach of its data protection obligations, for which Supplier's liability shall not exceed $9,000,000.",
      'supplier: USD 9000000 for data-breach',
    ],
    [
      "Each party's liability shall not exceed $100,000, except for breach of confidentiality, in which case its liability shall not exceed $900,000.",
      'both: USD 900000 for confidentiality',
    ],
    [
      "The Supplier's total liability: (a) for breach of data protection law shall not exceed £8 million; and (b) for all other claims shall not exceed £1 million.",
      'supplier: GBP 8000000 per aggregate for data-breach',
    ],
  ])('is read from “%s”', (words, read) => {
    expect(apart(words)).toEqual([read]);
  });

  it('is not taken for the general cap, nor the general cap for it', () => {
    const words =
      "Supplier's liability shall not exceed the fees paid in the prior year, except that for breach of confidentiality its liability shall not exceed $4,000,000.";
    expect(general(words)).toEqual(['fees 12 months']);
    expect(
      general(
        "The Supplier's total liability: (a) for breach of data protection law shall not exceed £8 million; and (b) for all other claims shall not exceed £1 million.",
      ),
    ).toEqual(['GBP 1000000 per aggregate']);
  });

  it.each([
    "Except for breach of Section 8 (Data Protection), Supplier's liability shall not exceed the fees paid in the prior year.",
    "Other than liability for breach of confidentiality, each party's total liability shall not exceed $100,000.",
    "Supplier's liability arising out of this Agreement, whether in contract, tort or breach of confidentiality, shall not exceed $100,000.",
    "Supplier's liability for breach of contract, negligence, breach of confidentiality or otherwise shall not exceed $100,000.",
    "Supplier's liability under this Agreement, including for data breaches, is limited to $100,000.",
    "Subject to clause 9 (Indemnities), Supplier's liability shall not exceed $100,000.",
    'Supplier is liable for no more than (a) its indemnification obligations and (b) any other direct damages, up to $100,000.',
    "Supplier's liability shall not exceed the fees paid in the 12 months before the data breach.",
  ])('is none in “%s”', (words) => {
    expect(apart(words)).toEqual([]);
    expect(general(words)).toHaveLength(1);
  });

  it('leaves open what fees are meant by “such fees”', () => {
    expect(apart("Supplier's liability for data breaches shall not exceed three times such fees.")).toEqual([
      'supplier: unread for data-breach',
    ]);
  });
});
