import { describe, expect, it } from 'vitest';
import { liabilityCarveOuts } from '../../../src/contract/terms/liability-carve-outs';
import { inContract, inPlaybook } from './reading-passage';

const carved = (words: string) => inContract(liabilityCarveOuts, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('carve-outs from a limit of liability', () => {
  it.each([
    [
      'Except for breach of Section 9 (Confidentiality) or its indemnification obligations, in no event will either party be liable for more than the fees paid.',
      'both: confidentiality, indemnification',
    ],
    [
      "Supplier's liability (other than for gross negligence or wilful misconduct) shall not exceed the fees paid.",
      'supplier: gross-negligence, wilful-misconduct',
    ],
    [
      'The limitations in this Section 11 shall not apply to either party’s fraud, death or bodily injury.',
      'both: fraud, death-or-injury',
    ],
    ['Nothing in this Agreement limits or excludes liability for fraud.', 'unknown: fraud'],
    [
      '“Uncapped Claims” means (a) either party’s infringement of the other’s intellectual property and (b) any breach of Section 12 (Confidentiality).',
      'both: confidentiality, ip-infringement',
    ],
    [
      'Neither party shall be liable for indirect damages. This limitation of liability shall not apply to breaches of Sections 13 and 14.',
      'both: section 13, section 14',
    ],
    [
      "Except for Customer's obligation to pay fees due, each party's liability shall not exceed $10,000.",
      'both: payment',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(carved(words)).toEqual([expected]);
  });

  it('ends where the rule begins', () => {
    const [found] = inContract(
      liabilityCarveOuts,
      'Except for breach of confidentiality, neither party shall be liable for indirect damages, infringement included.',
    );
    expect(found).toMatchObject({ value: 'confidentiality', quote: 'Except for breach of confidentiality' });
  });

  it.each([
    [
      "Neither party's liability shall exceed the fees paid, except that Supplier's liability for breach of confidentiality and data breaches is unlimited.",
      'supplier: confidentiality, data-breach',
    ],
    [
      "Supplier's total liability shall not exceed USD 100,000. Supplier's liability for infringement of intellectual property rights shall be uncapped.",
      'supplier: ip-infringement',
    ],
  ])('reads what is said to be unlimited, of whose liability it is said: "%s"', (words, expected) => {
    expect(carved(words)).toEqual([expected]);
  });

  it('takes no limit for none', () => {
    expect(carved("Supplier's liability for breach of confidentiality is not more than USD 100,000.")).toEqual([]);
  });

  it.each([
    'Except for the warranties in Section 6, Supplier makes no warranty of non-infringement.',
    'Neither party may assign this Agreement except with consent, and the confidentiality terms survive.',
    "Supplier's liability shall not exceed the fees paid.",
  ])('sees none in "%s"', (words) => {
    expect(carved(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(
      inPlaybook(liabilityCarveOuts, 'Mutual cap, carve-outs for data breach, gross negligence and confidentiality'),
    ).toMatchObject([{ actor: 'both', value: 'confidentiality, data-breach, gross-negligence' }]);
  });
});
