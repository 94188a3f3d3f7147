import { describe, expect, it } from 'vitest';
import { describeCondition } from '../../../src/playbook/describe-condition';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import { stipulationsIn } from '../../../src/playbook/statement-part';
import { readUnderHeading } from '../read-under-heading';
import type { Role } from '../../../src/contract/actor';

function read(heading: string, label: string, words: string, side: Role = 'customer'): string {
  return readUnderHeading(side, heading, `${label}: ${words}`);
}

describe('a statement without a typed term, as words to look for', () => {
  it.each([
    [
      'Security',
      'Preferred',
      'SOC 2 Type II or ISO 27001 certification',
      'the contract says: SOC 2 type II or ISO 27001 certification',
    ],
    ['Data', 'Preferred', 'Data is kept in the US or EU', 'the contract says: data · keeps · US or EU'],
    [
      'Data',
      'Preferred',
      "Sub-processors are listed, with 30 days' notice of changes",
      'the contract says: sub-processor · list · notice · change · at least 30 days',
    ],
    [
      'Data',
      'Never',
      'Vendor may use our data to improve its products',
      'the contract says that supplier may: use · our data · own purposes',
    ],
    [
      'Insurance',
      'Preferred',
      'We are named as additional insured',
      'the contract says that supplier (to us): list · additional insured (where it speaks of insurance)',
    ],
    ['Recalls', 'Red flag', 'Customer bears recall costs', 'the contract says that we: cost-bearing · recall · cost'],
    [
      'Support',
      'Preferred',
      'Critical incidents answered within 1 hour',
      'the contract says: critical · incident · “answered” · at most 1 hour',
    ],
  ])('%s, %s: “%s”', (heading, label, words, expected) => {
    expect(read(heading, label, words)).toBe(expected);
  });

  it('two demands in one sentence are two, each with its own amount', () => {
    expect(
      read('Spares', 'Preferred', 'Spare parts are kept for 10 years and drawings are handed over within 30 days'),
    ).toBe(
      'the contract says: spare parts · keeps · 10 years and the contract says: “drawings” · provide · at most 30 days (where it speaks of spare parts)',
    );
  });

  it('the year of an act is no word to look for', () => {
    const words = read('Compliance', 'Preferred', 'Supplier complies with the Bribery Act 2010');
    expect(words).toContain('anti-bribery');
    expect(words).not.toMatch(/2010|“act”/);
  });

  it('what is limited to a condition must nowhere be without it', () => {
    expect(read('Suspension', 'Preferred', "Suspension only after 30 days' notice")).toBe(
      'the contract says: suspension, nowhere without: after · notice · at least 30 days',
    );
    expect(read('AI', 'Acceptable', 'Training only with our written consent')).toContain(
      'training, nowhere without: in writing · our consent',
    );
    expect(read('Staff', 'Preferred', 'Key personnel cannot be replaced without our consent')).toBe(
      'the contract says: key personnel · replacement, nowhere without: our consent',
    );
  });

  it('what hangs on a condition, however it is put, is looked for with it', () => {
    expect(read('Distribution', 'Acceptable', 'Exclusive for the territory, conditional on minimum purchases')).toBe(
      'the contract says: exclusive · territory · minimum order',
    );
    expect(read('Sub-processors', 'Preferred', 'We may terminate if our objection is not resolved')).toContain(
      'the contract says that we may: termination',
    );
  });

  it('a right is that of whom it is for, and a right of use is nobody’s', () => {
    expect(read('Ending', 'Red flag', 'Free cancellation right for the customer', 'supplier')).toBe(
      'the contract says that customer may: termination',
    );
    expect(read('Ending', 'Acceptable', 'The right of use may be transferred', 'supplier')).not.toContain('that we');
  });

  it('a burden is that of whom it rests with', () => {
    expect(read('Staff', 'Red flag', 'Liability for transfer of staff rests with us')).toContain('says that we:');
    expect(read('Staff', 'Preferred', 'Recall costs lie with the supplier')).toContain('says that supplier:');
  });

  it('places of one list are a choice', () => {
    expect(read('Data', 'Preferred', 'Personal data is hosted in the EEA, the UK and Switzerland')).toBe(
      'the contract says: personal data · keeps · EU or UK or Switzerland',
    );
    expect(read('Data location', 'Acceptable', 'UK or EEA')).toBe(
      'the contract says: UK or EU (where it speaks of data residency)',
    );
  });

  it('what somebody is in law is looked for like any other term', () => {
    expect(read('Data', 'Preferred', 'Supplier is a processor and complies with the GDPR')).toBe(
      'the contract says that supplier: processor role · comply · GDPR',
    );
    expect(read('Data', 'Preferred', 'Supplier acts as processor on our documented instructions')).toContain(
      'processor role',
    );
  });

  it('words that only join others are not looked for', () => {
    expect(read('Prices', 'Acceptable', 'Adjustment according to an agreed index')).not.toMatch(/according|agree/);
    expect(read('Security', 'Preferred', 'Supplier holds a current ISO 27001 certificate')).not.toContain('current');
    expect(read('Security', 'Acceptable', 'ISO 27001 certification in place of SOC 2')).not.toContain('SOC 2');
  });

  it('a good cause is no goods, and a material part no parts', () => {
    expect(read('Termination', 'Acceptable', 'Termination for good cause after a reminder')).not.toContain('goods');
    expect(read('Sub-outsourcing', 'Preferred', 'Audit of any material part')).not.toContain('goods');
  });

  it('what is feared to be without something is looked for without it', () => {
    expect(read('Suspension', 'Red flag', 'Vendor may suspend without notice')).toBe(
      'the contract says that supplier may: suspension, without: notice',
    );
    expect(read('IP', 'Red flag', 'Joint ownership with no duty to account')).toContain(
      'the contract says: joint ownership, without: duty to account',
    );
  });

  it('a “no” is a ban of an act, and the absence of what needs a clause to be there', () => {
    expect(read('Services', 'Preferred', 'No reduction of functionality during the term')).toBe(
      'the contract denies or forbids: reduction · functionality · during · term',
    );
    expect(read('Continuity', 'Red flag', 'No business continuity plan')).toBe(
      'the contract does not say: business continuity plan',
    );
  });

  it('the heading, or the row of a table, tells what a bare amount is about', () => {
    const table = '| Topic | Green |\n|---|---|\n| Support response | 1 hour for critical |\n';
    const [position] = readPlaybook(`---\nside: customer\n---\n# P\n\n${table}`, { name: 'p.md' }).positions;
    const condition = position?.statements[0]?.condition;
    expect(condition && describeCondition(condition, 'customer')).toBe(
      'the contract says: critical · 1 hour (where it speaks of support)',
    );
  });

  it('a threshold of our own right is no demand for more', () => {
    expect(read('Step-in', 'Preferred', 'We may step in if a critical service fails for more than 48 hours')).toBe(
      'the contract says that we may: step-in · critical function · fail · more than 48 hours',
    );
  });

  it('“all” of a red flag counts', () => {
    expect(read('Fees', 'Red flag', 'All fees are non-refundable')).toBe(
      'the contract says: “all” · price · non-refundable',
    );
  });

  it('words that plain terms leave out are looked for too', () => {
    expect(read('Work', 'Preferred', 'Deliverables are assigned to us on acceptance')).toContain('acceptance');
    expect(read('Patients', 'Preferred', 'Breach of PHI reported within 24 hours of discovery')).toContain('aware');
  });

  it('typed terms come first, and only the rest is looked for', () => {
    const words = 'Uptime of 99.9%; service credits are paid monthly';
    expect(read('Service levels', 'Preferred', words)).toMatch(
      /^supplier's availability ≥ 99\.9%.* and the contract says/,
    );
    const text = '---\nside: customer\n---\n## Payment\n- Preferred: Payment within 60 days\n';
    const [statement] = readPlaybook(text, { name: 'p.md' }).positions[0]?.statements ?? [];
    expect(statement?.condition && stipulationsIn(statement.condition)).toEqual([]);
  });

  it('what cannot be done to a thing that may not be there is not feared of silence', () => {
    expect(read('AI', 'Red flag', 'AI features cannot be switched off')).toBe('✗');
    expect(read('Continuity', 'Red flag', 'No business continuity plan')).toContain('does not say');
  });

  it('the end of the contract is its termination, and liable as for oneself is liable', () => {
    expect(read('Data', 'Preferred', 'Personal data is deleted within 30 days after the end of the contract')).toBe(
      'the contract says: personal data · deletion · after · termination · at most 30 days',
    );
    expect(read('Subcontractors', 'Preferred', 'Vendor is liable for subcontractors as for itself')).toBe(
      'the contract says that supplier: answering for · subcontractor',
    );
  });

  it('an article of a law is named with its paragraphs or without', () => {
    expect(read('Data', 'Preferred', 'The DPA contains the terms of Art. 28(3) GDPR')).toBe(
      'the contract says: data protection agreement · cover · terms of the contract · Article 28 · GDPR',
    );
  });

  it('two things feared, parted by a comma and “or”, are two', () => {
    const words = 'Recall notices later than 10 days, or spare parts for less than 3 years';
    expect(read('Special', 'Red flag', words)).toMatch(
      /^the contract says.*recall.*more than 10 days.* or the contract says.*spare parts.*less than 3 years/,
    );
  });

  it('and are not read where one of them cannot be told from the other', () => {
    expect(read('Special', 'Red flag', 'Recall notices later than 10 days, or blue pens')).toBe('✗');
  });

  it('a condition is no further member of the list before it', () => {
    const words =
      'We may use data from the devices to improve our products, provided it doesn’t identify customer or any individual.';
    expect(read('Customer data', 'Preferred', words, 'supplier')).toBe(
      'the contract says that we may: use · data · goods · improvement · our goods · anonymised or any person',
    );
  });

  it('a general authorisation is a term of art', () => {
    expect(read('Sub-processors', 'Acceptable', "General authorisation with 30 days' notice")).toContain(
      'general authorisation',
    );
  });

  it('we are whatever the playbook says that we are', () => {
    const text =
      '# Trials\n\nIn all of them we are the Sponsor.\n\n## Debarment\n- Preferred: Sponsor may audit records once a year\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    const condition = position?.statements[0]?.condition;
    expect(condition && describeCondition(condition, 'customer')).not.toContain('sponsor');
  });

  it('a supplier’s statement binds the customer', () => {
    expect(read('Forecasts', 'Preferred', 'Customer gives a rolling 12-month forecast', 'supplier')).toContain(
      'the contract says that customer: provide · “rolling” · forecast · 12 months',
    );
  });
});

describe('what is not read as words to look for', () => {
  it.each([
    ['praise', 'Security', 'Our security team does a great job and should be involved early'],
    ['how we work', 'Security', 'Ask the CISO before a penetration test is waived'],
    ['what we think of ourselves', 'Audit', 'We would never sign away audit rights'],
    ['a nested exception', 'Security', 'Encryption of backups unless the vendor is small, except for card data'],
    ['a comparison between things', 'Security', 'Encryption stronger than that of our current vendor'],
    ['a reference to another document', 'Recalls', 'Recall notices as in our last contract with them'],
    ['one thing in place of another', 'Audit', 'Audit reports instead of on-site audits'],
    ['one thing in place of another that we want', 'Security', 'A report in place of a test'],
    ['a limit of which nobody can say how far it reaches', 'Export', 'Export only at cost, deletion at once'],
    ['what is denied of one thing among others', 'AI', 'Use of models that do not retain our data'],
    ['a double negation', 'NDA', 'Injunctive relief without bond is not acceptable'],
    ['a duty that is denied', 'Data Protection', 'Supplier need not notify us of a recall'],
    ['words of nothing known', 'Liability', 'Blue pens for signatures'],
    ['two amounts', 'Continuity', 'A recovery time of 4 hours for 99% of incidents'],
    ['what frames refuse', 'Liability', 'Cap not exceeding 12 months of fees'],
  ])('%s', (_, heading, words) => {
    expect(read(heading, 'Preferred', words)).toBe('✗');
  });

  it.each([
    ['a bare amount under a red flag', 'Safety stock of 4 weeks'],
    ['nouns that may mean each or all', 'Escrow and step-in'],
    ['what they may not do', 'Vendor must not replace key personnel'],
  ])('%s', (_, words) => {
    expect(read('Supply', 'Red flag', words)).toBe('✗');
  });
});

describe('a clause that is said to be missing', () => {
  it('is looked for, and its absence is the flag', () => {
    expect(read('Compliance', 'Never', 'Anti-bribery clause missing')).toBe('the contract does not say: anti-bribery');
  });

  it('of two, nobody says whether one or both are meant', () => {
    expect(read('Compliance', 'Never', 'Sanctions or anti-bribery clause missing')).toBe('✗');
  });
});
