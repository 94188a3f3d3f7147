import { describe, expect, it } from 'vitest';
import { indemnity } from '../../../src/contract/terms/indemnity';
import { indemnityCap } from '../../../src/contract/terms/indemnity-cap';
import { indemnityForOwnNegligence } from '../../../src/contract/terms/indemnity-for-own-negligence';
import { inContract, inPlaybook } from './reading-passage';

const given = (words: string) => inContract(indemnity, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('an indemnity', () => {
  it.each([
    [
      'Supplier shall, at its own expense, defend, indemnify and hold harmless Customer from any third-party claim that the Services infringe a patent or copyright.',
      'supplier: ip-infringement, products, third-party-claims',
    ],
    [
      'Customer agrees to indemnify Supplier against all losses arising from any breach by Customer of this Agreement.',
      'customer: breach',
    ],
    [
      'Each party shall indemnify the other against claims for bodily injury caused by its negligence.',
      'both: negligence, injury',
    ],
    [
      'Each party (the "Indemnifying Party") shall indemnify the other party (the "Indemnified Party") against claims for bodily injury caused by its negligence.',
      'both: negligence, injury',
    ],
    ['Each party shall at all times indemnify the other against claims for bodily injury.', 'both: injury'],
    [
      'Supplier will indemnify Customer from all losses arising out of a material breach of this Agreement, fraud or wilful misconduct.',
      'supplier: material-breach, misconduct',
    ],
    [
      'If a third party claims that the Software infringes its rights, then Vendor will indemnify and defend Customer against that claim.',
      'supplier: ip-infringement, products, third-party-claims',
    ],
    ['Customer shall be indemnified by Supplier against claims arising out of a violation of law.', 'supplier: law'],
    [
      'Provider agrees to defend any action brought against Client alleging misappropriation of trade secrets.',
      'supplier: ip-infringement, third-party-claims',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(given(words)).toEqual([expected]);
  });

  it('reads the two sides of one passage and the items of a list', () => {
    expect(
      given(
        'Supplier shall indemnify Customer against claims arising from: (a) infringement; (b) a data breach. Customer shall indemnify Supplier against claims arising from Customer Data.',
      ),
    ).toEqual(['supplier: ip-infringement, data-breach', 'customer: customer-data']);
  });

  it('leaves out what is excepted', () => {
    const [found] = inContract(
      indemnity,
      'Supplier shall indemnify Customer against any claim arising from the infringement of a patent, except to the extent caused by negligence of Customer.',
    );
    expect(found!.value).toBe('ip-infringement');
    expect(found!.quote).toMatch(/infringement of a patent$/);
  });

  it('reads covered claims from their definition', () => {
    expect(
      given('“Provider-Covered Claim” means a claim by a third party that the Service infringes a copyright.'),
    ).toEqual(['supplier: ip-infringement, products, third-party-claims']);
  });

  it('reads covered claims from the ticked box of a form, and not from the other', () => {
    expect(given('[ x ] Provider Covered Claims: [Any claim that the Service infringes a patent.]')).toEqual([
      'supplier: ip-infringement, products',
    ]);
    expect(given('[ ] Provider Covered Claims: [Any claim that the Service infringes a patent.]')).toEqual([]);
  });

  it.each([
    'Supplier shall not be required to indemnify Customer.',
    'The indemnified party shall give prompt notice of each claim for which it seeks indemnification.',
    'Supplier has no obligation under this Section where Customer fails to defend its own marks.',
  ])('sees none in "%s"', (words) => {
    expect(given(words)).toEqual([]);
  });

  it.each([
    [
      'Supplier defends and indemnifies us against third-party claims that its product infringes intellectual property.',
      ['supplier: ip-infringement, third-party-claims'],
    ],
    ['Mutual indemnity for IP infringement and data breach', ['both: ip-infringement, data-breach']],
    [
      'Mutual: we for IP infringement, customer for its data and misuse',
      ['supplier: ip-infringement', 'customer: customer-data, misuse'],
    ],
    ['We indemnify for any breach of the agreement', ['supplier: breach']],
  ])('reads the statement "%s"', (words, expected) => {
    const side = words.includes('us against') ? 'customer' : 'supplier';
    expect(inPlaybook(indemnity, words, ['indemnification'], side).map((r) => `${r.actor}: ${r.value}`)).toEqual(
      expected,
    );
  });

  it('reads both givers of a statement that sets them against each other', () => {
    expect(
      inPlaybook(indemnity, 'We give an indemnity and the supplier gives none').map((r) => [r.actor, r.quote]),
    ).toEqual([
      ['customer', 'give an indemnity and the supplier'],
      ['supplier', 'gives none'],
    ]);
  });
});

it('takes indemnification among carve-outs of a cap for no indemnity', () => {
  expect(inPlaybook(indemnity, 'Carve-outs: indemnification, confidentiality', ['limitation-of-liability'])).toEqual(
    [],
  );
});

describe('a cap on the indemnity', () => {
  it('is read with whose it is', () => {
    expect(
      inContract(
        indemnityCap,
        "Supplier's indemnification obligations under this Section shall not exceed the fees paid in the preceding twelve (12) months.",
      ),
    ).toMatchObject([{ actor: 'supplier', value: 'fees 12 months' }]);
    expect(inContract(indemnityCap, "Supplier's indemnification obligations are unlimited.")).toMatchObject([
      { value: 'none' },
    ]);
    expect(inPlaybook(indemnityCap, 'Uncapped indemnity by us')).toMatchObject([{ value: 'none' }]);
  });

  it.each([
    'Supplier shall indemnify Customer, and its liability for free trials shall not exceed $1,000.',
    'The indemnification obligations of Customer shall not be limited by the amount of its insurance.',
    'No indemnity is due until the losses exceed a deductible of $5,000.',
  ])('is not seen in "%s"', (words) => {
    expect(inContract(indemnityCap, words)).toEqual([]);
  });
});

describe("an indemnity for the other side's own negligence", () => {
  it.each([
    ['Customer shall indemnify Supplier against all claims, even if caused by the negligence of Supplier.', 'customer'],
    [
      'Customer shall indemnify Supplier against all claims, regardless of any negligence of the indemnified party.',
      'customer',
    ],
    [
      "Supplier shall indemnify Customer against any loss, including any loss caused by Customer's sole negligence.",
      'supplier',
    ],
  ])('is read from "%s"', (words, actor) => {
    expect(inContract(indemnityForOwnNegligence, words)).toMatchObject([{ actor, value: 'flag' }]);
  });

  it.each([
    'Customer shall indemnify Supplier except to the extent caused by the negligence of Supplier.',
    'Supplier shall indemnify Customer against claims, including reasonable fees, arising from its negligence.',
    'Customer shall indemnify Supplier against claims, including those that arise from the negligent acts of Customer.',
  ])('is not seen in "%s"', (words) => {
    expect(inContract(indemnityForOwnNegligence, words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(inPlaybook(indemnityForOwnNegligence, "our indemnity covers the supplier's own negligence")).toMatchObject([
      { actor: 'customer' },
    ]);
  });
});
