import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('the prose of a law department', () => {
  it.each([
    [
      'Limitation of Liability',
      'Fallback: We can live with a cap equal to the total fees payable under the agreement.',
      'supplier’s liability cap ≥ all fees',
    ],
    [
      'Limitation of Liability',
      "Standard: Supplier's cap equal to all the fees paid or payable under this contract",
      'supplier’s liability cap ≥ all fees',
    ],
    [
      'Limitation of Liability',
      'Red flag: A cap under 6 months of fees',
      'supplier’s liability cap < 6 months of fees',
    ],
    [
      'Warranty',
      'Walk-away: We do not accept goods "as is", nor a warranty of less than six months.',
      'supplier’s warranty disclaimer = as is or (supplier’s warranty present and supplier’s warranty period < 6 months)',
    ],
    [
      'Warranty',
      'Walk-away: We will never agree to a warranty of less than six months',
      'supplier’s warranty present and supplier’s warranty period < 6 months',
    ],
    [
      'Indemnity',
      'Walk-away: Any obligation on our part to indemnify the supplier for its own negligence.',
      'our indemnity for the other side’s own negligence present',
    ],
  ])('is read under %s: %s', (heading, words, reading) => {
    expect(readUnderHeading('customer', heading, words).replaceAll("'", '’')).toBe(reading);
  });

  it('takes what is payable under an agreement for no comparison', () => {
    for (const words of [
      'Cap equal to the amounts due under the order',
      'Liability capped at what we pay under the contract',
    ])
      expect(readUnderHeading('customer', 'Limitation of Liability', `Standard: ${words}`)).not.toContain('<');
  });

  it('does not turn a refusal of ours around where we ask for it', () => {
    expect(readUnderHeading('customer', 'Warranty', 'Standard: We do not accept goods "as is"')).not.toBe(
      readUnderHeading('customer', 'Warranty', 'Standard: goods "as is"'),
    );
  });
});
