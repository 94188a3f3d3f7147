import { describe, expect, it } from 'vitest';
import { readUnderHeading } from '../read-under-heading';
import type { Role } from '../../../src/contract/actor';

function read(heading: string, statement: string, side: Role = 'customer'): string {
  return readUnderHeading(side, heading, statement);
}

describe('a word to look for', () => {
  it.each([
    // What it is taken for, and what it is not.
    ['Warranty', 'Preferred: ONC certification is maintained', '“onc”', 'after'],
    ['Termination', 'Acceptable: Non-cancellable costs are reimbursed', 'non-cancellable', 'lock-in'],
    ['Termination', 'Red flag: Termination payment above 25% of the remaining fees', 'remaining', 'keeps'],
    ['Access', 'Red flag: Remote access to our control systems from outside the UK', 'system', 'precedence'],
    ['Warranty', 'Acceptable: Two years for the drive train', 'drive train', 'training'],
    ['Keys', 'Acceptable: Keys held by supplier in an HSM', 'keeps', 'fixed'],
    ['Appointment', 'Never: Exclusive appointment for more than one country', 'several', 'additional'],
    ['Security', 'Preferred: Supplier holds Cyber Essentials Plus', 'Cyber Essentials', 'insurance'],
    [
      'Bonds',
      'Preferred: A parent company guarantee and a performance bond',
      'parent guarantee · bank',
      'letter of credit',
    ],
    ['Domains', 'Never: Customer uses our trade marks in names', '“names”', 'list'],
    ['Data', 'Red flag: Supplier processes personal data in our own name', 'own', 'ownership'],
    ['Publicity', 'Red flag: Obligation to take part in case studies', 'case study', 'marketing'],
    ['Releases', 'Preferred: 30 days of notice before a major release', 'material', 'high severity'],
    ['Payment', 'Preferred: Payment in euro only', 'euro', 'currency'],
  ])('under %s, “%s”, is “%s”, and not “%s”', (heading, statement, meant, other) => {
    expect(read(heading, statement)).toContain(meant);
    expect(read(heading, statement)).not.toContain(other);
  });
});

describe('what is denied in a part of a statement only', () => {
  it('is denied of the condition that it stands in', () => {
    expect(read('Sub-processors', 'Acceptable: We may terminate if the objection is not resolved')).toContain(
      'termination · object · not · resolution',
    );
    expect(read('Sub-processors', 'Acceptable: We may terminate if the objection is resolved')).not.toContain('not');
  });

  it('is no denial of what is represented', () => {
    const words = 'Preferred: Supplier represents that it and its staff are not excluded, and reports any change';
    expect(read('Exclusion screening', words)).toBe('✗');
  });

  it('is a demand of its own behind a comma', () => {
    expect(read('Hosting', 'Preferred: Data remains in Canada, and no access from abroad')).not.toContain('without');
  });

  it('lets nobody off who answers for a thing by law', () => {
    expect(read('Subcontracting', 'Never: Supplier is not responsible for its subcontractors')).toBe(
      'the contract denies or forbids that supplier: answering for · subcontractor',
    );
    expect(read('Subcontracting', 'Never: Supplier does not list its subcontractors')).toContain(
      'the contract does not say that supplier',
    );
  });

  it('is no permission where something is free of it', () => {
    expect(read('Warranty', 'Red flag: The service is error-free')).not.toContain('allowed');
  });
});

describe('whose a thing is that is looked for', () => {
  it('is not whose the thing before it was', () => {
    expect(read('Fees', 'Acceptable: 45 days, discounts of up to 5% for bulk orders')).not.toContain('that we');
    expect(read('Spares', 'Preferred: Supplier repairs within ten days and bears the cost')).toContain(
      'that supplier: repair · cost-bearing',
    );
  });

  it('is who acts, and not who did something to a thing that is named', () => {
    const words = 'Preferred: We may set off amounts owed by the supplier';
    expect(read('Set-off', words, 'customer')).toContain('says that we may: set-off');
    expect(read('Audit', 'Preferred: We must be notified by the supplier of every audit')).toContain(
      'that supplier: notice',
    );
  });

  it('tells which way notice is better', () => {
    expect(read('Price list', "Preferred: Changes of prices on 60 days' notice", 'supplier')).toContain('at most 60');
    expect(read('Price list', "Preferred: Changes of prices on 60 days' notice", 'customer')).toContain('at least 60');
    expect(read('Records', "Preferred: Inspection of records on 10 days' notice", 'customer')).toContain('at most 10');
  });
});
