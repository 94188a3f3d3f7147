import { describe, expect, it } from 'vitest';
import { exclusiveRemedy } from '../../../src/contract/terms/exclusive-remedy';
import { warranty } from '../../../src/contract/terms/warranty';
import { warrantyDisclaimer } from '../../../src/contract/terms/warranty-disclaimer';
import { warrantyPeriod } from '../../../src/contract/terms/warranty-period';
import { inContract, inPlaybook } from './reading-passage';

const warranted = (words: string) => inContract(warranty, words).map(({ actor, value }) => `${actor}: ${value}`);
const periods = (words: string) => inContract(warrantyPeriod, words).map(({ actor, value }) => `${actor}: ${value}`);
const disclaimed = (words: string) =>
  inContract(warrantyDisclaimer, words).map(({ actor, value }) => `${actor}: ${value}`);
const remedies = (words: string) => inContract(exclusiveRemedy, words).map(({ actor, value }) => `${actor}: ${value}`);

describe('a warranty', () => {
  it('is no word on performance where a party may only perform at all', () => {
    const power =
      'Each party represents and warrants that it is duly authorized to enter into this Agreement and to perform its obligations as described in this Agreement';
    expect(warranted(`${power}.`).join()).not.toContain('performance');
    expect(warranted(`${power}, and that the Services will conform to the Specifications.`).join()).toContain(
      'performance',
    );
  });

  it('is given for services that shall be performed professionally by whoever performs them', () => {
    expect(warranted('The Services shall be performed in a professional and workmanlike manner.')).toEqual([
      'supplier: performance',
    ]);
    expect(
      warranted('Customer agrees that the installation work will be carried out in a workmanlike manner.'),
    ).toEqual(['customer: performance']);
    expect(warranted('The Services shall be performed at the professional offices of Supplier.')).toEqual([]);
  });

  it('is given by a party that is called by a letter', () => {
    expect(warranted('Party A warrants that it owns the licence.')).toHaveLength(1);
  });

  it('is not a warrant for shares', () => {
    expect(
      warranted(
        'This Warrant shall be governed by the law of Ohio and its shares issued in accordance with applicable laws.',
      ),
    ).toEqual([]);
  });

  it('is an undertaking to act with skill', () => {
    expect(warranted('Supplier shall act honestly and with due skill and care in all that it does.')).toEqual([
      'supplier: performance',
    ]);
    expect(warranted('Supplier shall act honestly in all that it does.')).toEqual([]);
  });

  it.each([
    [
      'Supplier warrants that the Software will perform substantially in accordance with the Documentation.',
      'supplier: performance, conformity',
    ],
    [
      'Each party represents and warrants that it has full power and authority to enter into this Agreement.',
      'both: authority',
    ],
    [
      'Supplier represents and warrants that: (a) the Software contains no virus; (b) it does not infringe any patent; and (c) it complies with applicable laws.',
      'supplier: non-infringement, malware, law',
    ],
    ['Customer warrants that it owns the Customer Content.', 'customer: title'],
    [
      'Supplier warrants that the Products will be free from defects in materials and workmanship.',
      'supplier: soundness',
    ],
    ['Supplier shall perform the Services in a professional and workmanlike manner.', 'supplier: performance'],
    ['Provider will provide the Services with reasonable care and skill.', 'supplier: performance'],
    [
      'Supplier warrants that it will not materially reduce the general functionality of the Service.',
      'supplier: functionality',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(warranted(words)).toEqual([expected]);
  });

  it('says where only efforts are promised', () => {
    expect(
      inContract(warranty, 'Supplier will use reasonable efforts to provide the Services in a professional manner.'),
    ).toMatchObject([{ value: 'performance', strength: 'efforts' }]);
  });

  it.each([
    'Supplier makes no warranty that the Software will conform to the Documentation.',
    'Supplier does not warrant that the Software is free from defects.',
    'Customer shall pay professional fees.',
    'The Annual Minimum Guarantee means the amount due for professional services.',
  ])('sees none in "%s"', (words) => {
    expect(warranted(words)).toEqual([]);
  });

  it('is read from a playbook with words tight around it', () => {
    expect(inPlaybook(warranty, 'No performance warranty, or as is.')).toMatchObject([
      { value: 'performance', quote: 'performance warranty' },
    ]);
    expect(
      inPlaybook(warranty, 'Supplier warrants performance (to specification or professional standard) for the term'),
    ).toMatchObject([{ actor: 'supplier', value: 'performance, conformity, workmanship' }]);
  });
});

describe('a warranty period', () => {
  it.each([
    [
      'For ninety (90) days after delivery, Supplier warrants that the Software will conform to the Documentation.',
      'supplier: 90 days',
    ],
    ['Supplier warrants the Products to be free from defects for a period of one (1) year.', 'supplier: 1 years'],
    ['The twelve (12) month warranty period begins on delivery of the Products.', 'unknown: 12 months'],
    ['The minimum warranty period for all Products is ninety days.', 'unknown: 90 days'],
    [
      'The Warranty Period means the time from the Launch Date and ending sixty (60) days thereafter.',
      'unknown: 60 days',
    ],
    [
      'Supplier warrants that the Service will perform materially as described in the Documentation during the Subscription Term.',
      'supplier: term',
    ],
    [
      'Customer must report any breach of the warranty of workmanship within 30 days after delivery of the Services.',
      'unknown: 30 days',
    ],
    ['Supplier warrants to Customer at all times during the Term that: (a) it exists as a company;', 'supplier: term'],
    ['Supplier warrants the Products to be free from defects for thirty (60) days.', 'supplier: unclear'],
  ])('reads "%s"', (words, expected) => {
    expect(periods(words)).toEqual([expected]);
  });

  it.each([
    'Supplier warrants that it will comply with all laws during the Term.',
    'Customer shall give notice of a breach of warranty within 45 days of discovering the defect.',
    'If the Software does not conform to the warranty, Supplier shall repair it within 30 days.',
    'In the warranty period notice of a visit is given thirty (30) days before it.',
    'The warrants have an exercise price of $1 and expire after a period of 5 years.',
  ])('sees none in "%s"', (words) => {
    expect(periods(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    const read = inPlaybook(warrantyPeriod, 'Supplier warrants performance for at least 90 days or the term.');
    expect(read.map((r) => `${r.value}: ${r.quote}`)).toEqual(['90 days: 90 days', 'term: the term']);
  });
});

describe('a disclaimer of warranties', () => {
  it.each([
    ['The Software is provided “AS IS” without warranty of any kind.', 'unknown: as-is'],
    ['Supplier makes no warranty of any kind, express or implied.', 'supplier: as-is'],
    [
      'Except as expressly set forth in this Agreement, each party disclaims all warranties, express or implied.',
      'both: implied-only',
    ],
    ['Except for the limited warranty in Section 5, the Software is sold “as is”.', 'unknown: implied-only'],
    [
      'Supplier disclaims all other warranties, including any implied warranty of merchantability.',
      'supplier: implied-only',
    ],
  ])('reads "%s"', (words, expected) => {
    expect(disclaimed(words)).toEqual([expected]);
  });

  it('marks what is only for a side matter', () => {
    expect(
      inContract(warrantyDisclaimer, 'Supplier makes no warranty, express or implied, as to the revenue of Customer.'),
    ).toMatchObject([{ hedges: ['as to the revenue of Customer'] }]);
    expect(
      inContract(warrantyDisclaimer, 'Supplier makes no warranty that the Service is error-free or uninterrupted.'),
    ).toMatchObject([{ hedges: [] }]);
    expect(inContract(warrantyDisclaimer, 'Beta features are provided “AS IS”.')).toMatchObject([{ hedges: ['Beta'] }]);
  });

  it.each([
    'Supplier shall provide such information as is reasonably requested by Customer.',
    'Distributor shall not make any warranties to its customers.',
    'Supplier warrants the Software.',
  ])('sees none in "%s"', (words) => {
    expect(disclaimed(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(inPlaybook(warrantyDisclaimer, 'No performance warranty, or as is.')).toMatchObject([
      { value: 'as-is', quote: 'as is' },
    ]);
  });
});

describe('an exclusive remedy', () => {
  it.each([
    [
      "Re-performance is Customer's sole and exclusive remedy and Supplier's entire liability for breach of this warranty.",
      'supplier: warranty',
    ],
    [
      "Service credits are Customer's sole remedy for a failure to meet the service levels.",
      'supplier: service-levels',
    ],
    [
      "This Section states the entire liability of Supplier and Customer's sole remedy for infringement.",
      'supplier: infringement',
    ],
    ['This Section states the exclusive remedy of Customer for infringement claims.', 'supplier: infringement'],
  ])('reads "%s"', (words, expected) => {
    expect(remedies(words)).toEqual([expected]);
  });

  it.each([
    'The remedies in this Agreement are cumulative and not exclusive.',
    'Termination is not the sole remedy of either party.',
    'Except where this Agreement provides for an exclusive remedy, all remedies remain available to either party.',
  ])('sees none in "%s"', (words) => {
    expect(remedies(words)).toEqual([]);
  });

  it('is read from a playbook', () => {
    expect(
      inPlaybook(exclusiveRemedy, 'Limited warranty with re-performance or refund as sole remedy', ['warranty']),
    ).toMatchObject([{ value: 'warranty', quote: 'sole remedy' }]);
  });
});
