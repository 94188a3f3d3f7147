import { describe, expect, it } from 'vitest';
import { auditRight } from '../../../src/contract/terms/audit-right';
import { inContract, inPlaybook } from './reading-passage';

const whose = (words: string): readonly string[] => inContract(auditRight, words).map(({ actor }) => actor);

describe('the right to audit', () => {
  it.each([
    'Supplier shall permit Customer and its advisers, on ten days’ notice, to inspect the books that relate to the fees.',
    'Customer may, not more than once a year and at its own cost, have an independent accountant examine Supplier’s accounts.',
    'Supplier will make its files available at reasonable hours for inspection by Customer.',
    'Supplier’s records of the services may be inspected by Customer during business hours.',
    'Supplier shall keep full records of all charges. Such records shall be open for audit by an accountant whom the parties choose.',
    'Customer has the right to conduct audits of the sites where the services are performed.',
    'Customer shall have access to the records that Supplier keeps under this Agreement.',
  ])('is the customer’s: “%s”', (words) => {
    expect(whose(words)).toEqual(['customer']);
  });

  it.each([
    'Customer shall allow Supplier, on reasonable notice, access to its accounts that concern the Products, for inspection once a year.',
    'Supplier reserves the right to audit Customer’s use of the Software.',
  ])('is the supplier’s: “%s”', (words) => {
    expect(whose(words)).toEqual(['supplier']);
  });

  it('is of both where each lets the other in', () => {
    expect(whose('Each party shall permit the other to examine its books once a year.')).toEqual(['both']);
  });

  it.each([
    'Customer may inspect the Products within ten days after delivery and reject those that are defective.',
    'Customer shall have no right to audit Supplier’s records.',
    'Supplier shall permit inspections by the regulatory authorities.',
    'The cost of the audit shall be borne by Customer.',
    'Supplier shall deliver its audited financial statements to Customer.',
    'The parties shall review the forecast each quarter.',
    'Customer has the right to terminate if the audit committee of its board so decides.',
  ])('is not in “%s”', (words) => {
    expect(whose(words)).toEqual([]);
  });

  it('is read from the short words of a playbook', () => {
    const said = (words: string) => inPlaybook(auditRight, words).map(({ actor }) => actor);
    expect(said('We may audit the vendor’s records once a year')).toEqual(['customer']);
    expect(said('Only the vendor may audit us')).toEqual(['supplier']);
    expect(said('Audit rights for the customer')).toEqual(['customer']);
    expect(said('No audit right')).toEqual([]);
  });
});
