import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/contract/actor';
import { understand } from '../../../src/contract/understand';
import { readText } from '../../../src/document/text';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import { reviewContract } from '../../../src/review/review-contract';

const opening =
  'SERVICES AGREEMENT\n\nThis Agreement is between Quillon Systems Inc. (“Supplier”) and Marrow Foods Ltd (“Customer”).\n\n1. Services\nSupplier shall provide the Services to Customer.\n\n2. Particular Terms\n';

function review(statements: readonly string[], clause: string, side: Role = 'customer', heading = 'Special terms') {
  const playbook = readPlaybook(
    `---\nside: ${side}\n---\n## ${heading}\n${statements.map((one) => `- ${one}`).join('\n')}\n`,
    {
      name: 'p.md',
    },
  );
  const text = `${opening}${clause}\n\n3. General\nThis Agreement may be signed in counterparts.\n`;
  const [finding] = reviewContract(understand(readText(text, { name: 'c.txt', sha256: '' })), playbook, {
    side,
  }).findings;
  if (!finding) throw new Error('no finding');
  for (const { start, end, quote } of finding.citations) expect(text.slice(start, end)).toBe(quote);
  return { grade: finding.grade, reason: finding.reason, quotes: finding.citations.map(({ quote }) => quote) };
}

describe('a demand that is looked for by its words', () => {
  const certified = 'Preferred: SOC 2 Type II or ISO 27001 certification';

  it('is met by a sentence that holds all of it, which is cited', () => {
    const clause = 'Supplier shall maintain a current SOC 2, Type II report for the Services.';
    expect(review([certified], clause)).toMatchObject({ grade: 'GREEN', quotes: [clause] });
  });

  it('leaves a clause to be looked at where half of what is feared stands together there', () => {
    const book = ['Preferred: Net 60', 'Red flag: Vendor may charge a storage fee for unpaid goods'];
    const paid = 'Customer shall pay invoices within 60 days of receipt.';
    expect(review(book, paid, 'customer', 'Payment').grade).toBe('GREEN');
    const near = review(book, `${paid} Storage fees accrue from the due date.`, 'customer', 'Payment');
    expect(near).toMatchObject({ grade: 'YELLOW', quotes: ['Storage fees accrue from the due date.'] });
  });

  it('is met by one of the places that it names, and not where others are named too', () => {
    const wish = ['Preferred: Personal data is stored in the EEA, the UK or Switzerland'];
    expect(review(wish, 'Supplier shall store all personal data in the EEA only.').grade).toBe('GREEN');
    expect(review(wish, 'Supplier shall store personal data in the EEA, the UK and India.').grade).toBe('YELLOW');
    expect(review(wish, 'Supplier shall store personal data in the EU or anywhere it sees fit.').grade).toBe('YELLOW');
    expect(review(wish, 'Supplier shall store personal data in the United States.').grade).toBe('YELLOW');
  });

  it('takes a cost for that of the party in the genitive before it, whoever else is near', () => {
    const feared = ['Red flag: Audits at our cost'];
    const clause = (whose: string) => `Supplier may have a representative, at ${whose} cost, audit Customer’s records.`;
    expect(review(feared, clause('Supplier’s'), 'customer', 'Audit').grade).toBe('YELLOW');
    expect(review(feared, clause('Customer’s'), 'customer', 'Audit').grade).toBe('RED');
  });

  it('shows the words that may be what is feared, and does not say that there are none', () => {
    const clause = 'Audits are made at Customer’s cost.';
    const found = review(['Red flag: Audits at our cost'], clause, 'customer', 'Audit');
    expect(found).toMatchObject({ grade: 'YELLOW', quotes: [clause] });
    expect(found.reason).not.toContain('says nothing');
  });

  it('is not met by half of it', () => {
    expect(review([certified], 'Supplier shall maintain a SOC 1 report and a security programme.').grade).toBe(
      'YELLOW',
    );
    const near = review([certified], 'Supplier shall maintain a SOC 2 Type I report.');
    expect(near.grade).toBe('YELLOW');
  });

  it('is not met by the other side’s duty, by a right, or by an effort', () => {
    const wish = ['Preferred: Supplier maintains a penetration test programme'];
    expect(review(wish, 'Supplier shall maintain a penetration testing program.').grade).toBe('GREEN');
    for (const clause of [
      'Customer shall maintain a penetration testing program.',
      'Supplier may maintain a penetration testing program.',
      'Supplier shall use commercially reasonable efforts to maintain a penetration testing program.',
      'Supplier shall maintain a penetration testing program if Customer pays for it.',
      'Supplier shall not be obliged to maintain a penetration testing program.',
      'Supplier shall maintain a penetration testing program or a questionnaire.',
    ]) {
      expect([clause, review(wish, clause).grade]).toEqual([clause, 'YELLOW']);
    }
  });

  it('compares the amount, and says both where it is worse', () => {
    const wish = ["Preferred: 30 days' notice of changes of sub-processors"];
    const clause = (days: string) => `Supplier shall give Customer ${days} notice of any change of its subprocessors.`;
    expect(review(wish, clause('at least forty-five (45) days’')).grade).toBe('GREEN');
    const worse = review(wish, clause('ten (10) days’'));
    expect(worse.grade).toBe('YELLOW');
    expect(worse.reason).toMatch(/ten \(10\) days’? where the playbook says at least 30 days/);
    expect(review(wish, clause('timely')).grade).toBe('YELLOW');
  });

  it('is YELLOW where the contract is silent, and RED where the playbook requires it', () => {
    const silent = 'Supplier shall keep its staff properly trained.';
    expect(review(['Preferred: Source code escrow'], silent).grade).toBe('YELLOW');
    const required = review(['Must have: Source code escrow'], silent);
    expect(required.grade).toBe('RED');
    expect(required.reason).toMatch(/no words on source code and escrow/);
  });

  it('wants what is ours to be ours', () => {
    const wish = ['Preferred: Supplier encrypts our data at rest'];
    expect(review(wish, 'Supplier shall encrypt Customer Data at rest.').grade).toBe('GREEN');
    expect(review(wish, 'Supplier shall encrypt its own accounting data at rest.').grade).toBe('YELLOW');
    const named = ['Preferred: We are named as additional insured'];
    const insured = (whom: string) => `Supplier shall carry insurance and name ${whom} as an additional insured.`;
    expect(review(named, insured('Customer')).grade).toBe('GREEN');
    expect(review(named, insured('its lender')).grade).toBe('YELLOW');
  });
});

describe('what limits a burden on us', () => {
  it('is met by silence', () => {
    const wish = ['Preferred: No most-favoured-customer obligation on us'];
    expect(review(wish, 'Supplier shall send monthly invoices.', 'supplier', 'Pricing').grade).toBe('GREEN');
    const clause = 'Supplier shall treat Customer as its most favoured customer.';
    expect(review(wish, clause, 'supplier', 'Pricing')).toMatchObject({ grade: 'YELLOW' });
  });

  it('is a power of theirs that must nowhere be without its condition', () => {
    const wish = ["Preferred: Suspension only after 30 days' notice"];
    expect(review(wish, 'Supplier shall send monthly invoices.').grade).toBe('GREEN');
    expect(review(wish, 'Supplier may suspend the Services after thirty (30) days’ written notice.').grade).toBe(
      'GREEN',
    );
    expect(review(wish, 'Supplier may suspend the Services after five (5) days’ written notice.').grade).toBe('YELLOW');
    expect(review(wish, 'Supplier may suspend the Services at once.').grade).toBe('YELLOW');
  });

  it('is not met by silence where only a ban would help', () => {
    const wish = ['Preferred: No reduction of functionality during the term'];
    expect(review(wish, 'Supplier shall send monthly invoices.').grade).toBe('YELLOW');
    expect(review(wish, 'Supplier shall not reduce the functionality of the Services during the term.').grade).toBe(
      'GREEN',
    );
  });
});

describe('a red flag that is looked for by its words', () => {
  const wish = 'Preferred: Supplier maintains a penetration test programme';
  const met = 'Supplier shall maintain a penetration testing program.';

  it('is RED where a sentence says it', () => {
    const flag = 'Red flag: Feedback licence that covers our confidential information';
    const clause = 'The feedback licence shall cover Customer’s Confidential Information.';
    expect(review([wish, flag], `${met}\n\n${clause}`)).toMatchObject({ grade: 'RED', quotes: [clause] });
  });

  it('leaves GREEN what says nothing of it', () => {
    expect(review([wish, 'Red flag: Vendor may suspend without notice'], met).grade).toBe('GREEN');
  });

  it('is never GREEN where its words occur and it could not be told', () => {
    const flag = 'Red flag: Vendor may suspend without notice';
    const doubt = 'Any suspension of the Services is at the risk of the party that caused it.';
    expect(review([wish, flag], `${met}\n\n${doubt}`).grade).toBe('YELLOW');
    expect(review([wish, flag], `${met}\n\nSupplier may suspend the Services without prior notice.`).grade).toBe('RED');
    expect(review([wish, flag], `${met}\n\nSupplier may suspend the Services on ten days’ notice.`).grade).toBe(
      'GREEN',
    );
  });

  it('that names an absence is RED where nothing speaks of it', () => {
    const flag = ['Red flag: No business continuity plan'];
    expect(review(flag, 'Supplier shall send monthly invoices.').grade).toBe('RED');
    expect(review([wish, ...flag], `${met}\n\nSupplier shall maintain a business continuity plan.`).grade).toBe(
      'GREEN',
    );
    expect(review(flag, 'The parties may discuss a business continuity plan.').grade).toBe('YELLOW');
  });

  it('wants all where it says all', () => {
    const flag = 'Red flag: All fees are non-refundable';
    expect(review([wish, flag], `${met}\n\nAll fees are non-refundable.`).grade).not.toBe('GREEN');
    expect(review([wish, flag], `${met}\n\nThe set-up fee shall be non-refundable.`).grade).toBe('YELLOW');
  });
});

describe('demands that a contract puts into several sentences', () => {
  const plan = ['Preferred: Supplier maintains a business continuity plan and provides it on request'];
  const kept = 'Supplier shall develop and maintain a business continuity plan for the Services.';

  it('are met together, and each sentence is cited', () => {
    const shown = 'Upon Customer’s written request, Supplier shall submit the business continuity plan to Customer.';
    const found = review(plan, `${kept} ${shown}`, 'customer', 'Business continuity');
    expect(found).toMatchObject({ grade: 'GREEN', quotes: [kept, shown] });
  });

  it('are met where the next sentence says “it”', () => {
    const shown = 'Supplier shall provide it to Customer upon request.';
    expect(review(plan, `${kept} ${shown}`, 'customer', 'Business continuity').grade).toBe('GREEN');
  });

  it('are not met by half of them, by another thing that is provided, by the other side or where one is denied', () => {
    for (const clause of [
      kept,
      `${kept} Supplier shall provide its price list to Customer upon request.`,
      `${kept} Customer shall provide its business continuity plan upon request.`,
      `${kept} Supplier shall not be obliged to provide the business continuity plan upon request.`,
      `${kept} Supplier may provide the business continuity plan upon request.`,
    ]) {
      expect([clause, review(plan, clause, 'customer', 'Business continuity').grade]).toEqual([clause, 'YELLOW']);
    }
  });

  it('are met by a notice that a sentence of the same clause asks for, of the days that it names', () => {
    const wish = ['Preferred: Customer may inspect the storage premises on 10 days’ notice'];
    const clause = (days: string) =>
      `Customer may inspect Supplier’s storage premises. Customer shall give ${days} notice of an inspection of the storage premises.`;
    expect(review(wish, clause('ten (10) days’')).grade).toBe('GREEN');
    expect(review(wish, clause('thirty (30) days’')).grade).toBe('YELLOW');
  });

  it('are met where a heading names the occasion', () => {
    const wish = ['Preferred: Refund of prepaid fees on termination for force majeure'];
    const clause = (heading: string) =>
      `2.1 ${heading}\nEither party may terminate the order and Supplier shall refund to Customer any prepaid fees.`;
    expect(review(wish, clause('Force Majeure')).grade).toBe('GREEN');
    expect(review(wish, clause('Change of Control')).grade).not.toBe('GREEN');
  });
});

describe('what must be, put as what is not without it', () => {
  const wish = ['Preferred: Amendments must be in writing and signed by both parties'];
  const under = (clause: string) => review(wish, clause, 'customer', 'Amendments').grade;

  it('is met', () => {
    expect(
      under('No amendment of this Agreement shall be binding unless made in writing and signed by both parties.'),
    ).toBe('GREEN');
    expect(under('This Agreement may not be amended except by a writing signed by each of the parties.')).toBe('GREEN');
  });

  it('is not met where one of the two signs, where something else would do or where nobody needs to', () => {
    expect(under('This Agreement may not be amended except in writing signed by the party to be charged.')).not.toBe(
      'GREEN',
    );
    expect(under('Amendments may be made in writing or by conduct of both parties.')).not.toBe('GREEN');
    expect(under('Amendments need not be in writing or signed by both parties.')).not.toBe('GREEN');
    expect(
      under('IN WITNESS WHEREOF the parties have signed this Amendment on the date first above written.'),
    ).not.toBe('GREEN');
  });
});

describe('which of two papers comes first', () => {
  const wish = ['Preferred: The agreement prevails over order forms'];
  const red = ['Red flag: Order form prevails over the agreement'];
  const ours = 'This Agreement shall govern over any inconsistent provision of an Order Form.';
  const theirs = 'In the event of any conflict, the Order Form shall prevail over this Agreement.';

  it('is told by which stands before the verb', () => {
    expect(review(wish, ours, 'customer', 'Order of precedence').grade).toBe('GREEN');
    expect(review(wish, theirs, 'customer', 'Order of precedence').grade).not.toBe('GREEN');
    expect(review(red, theirs, 'customer', 'Order of precedence').grade).toBe('RED');
    expect(review(red, ours, 'customer', 'Order of precedence').grade).not.toBe('RED');
  });
});

describe('whom the words are for', () => {
  it('is told from who is named, not from who is near', () => {
    const wish = ['Preferred: We are named as additional insured'];
    const clause = 'Customer shall carry insurance under which Supplier is named as an additional insured.';
    expect(review(wish, clause, 'customer', 'Insurance').grade).not.toBe('GREEN');
  });
});

describe('times of support', () => {
  it('are compared in minutes', () => {
    const wish = ['Preferred: Supplier responds to critical incidents within 30 minutes'];
    const clause = (time: string) => `Supplier shall respond to each critical incident within ${time}.`;
    expect(review(wish, clause('fifteen (15) minutes'), 'customer', 'Support').grade).toBe('GREEN');
    expect(review(wish, clause('two (2) hours'), 'customer', 'Support').grade).toBe('YELLOW');
  });
});

describe('a paper that hangs on the contract', () => {
  it('may have another number than in the playbook', () => {
    const wish = ['Preferred: Supplier complies with the security requirements in Annex 1'];
    const clause = 'Supplier shall comply with the security requirements set out in Schedule 4.';
    expect(review(wish, clause, 'customer', 'Security').grade).toBe('GREEN');
  });
});

describe('what is feared and not found as a whole', () => {
  it('is shown where a term of art of it stands there of a thing with another name', () => {
    const flag = ['Preferred: Net 60', 'Red flag: Deliverables are deemed accepted if we do not respond'];
    const paid = 'Customer shall pay invoices within 60 days of receipt.';
    const clause = 'Unless Customer objects within ten days, the Equipment shall be deemed accepted.';
    expect(review(flag, `${paid} ${clause}`, 'customer', 'Payment').grade).toBe('YELLOW');
    const other = 'The Equipment shall be tested within ten days.';
    expect(review(flag, `${paid} ${other}`, 'customer', 'Payment').grade).toBe('GREEN');
  });

  it('is shown where one of two things feared together is said', () => {
    const flag = ['Red flag: We must keep records and let the supplier inspect them'];
    const clause = 'Customer shall keep suitable records of its sales.';
    expect(review(flag, clause, 'customer', 'Records').grade).not.toBe('GREEN');
  });

  it('is “as is” as a term, and not “as is reasonable”', () => {
    const flag = ['Preferred: Net 60', 'Red flag: Deliverables are provided as is'];
    const paid = 'Customer shall pay invoices within 60 days of receipt.';
    expect(review(flag, `${paid} The Deliverables are provided “AS IS”.`, 'customer', 'Payment').grade).not.toBe(
      'GREEN',
    );
    const other = 'Supplier shall correct each defect as is reasonable.';
    expect(review(flag, `${paid} ${other}`, 'customer', 'Payment').grade).toBe('GREEN');
  });

  it('is told from another choice beside it', () => {
    const wish = ['Preferred: Title and risk pass on delivery'];
    const clause = (when: string) => `Title and risk shall pass to Customer upon ${when}.`;
    expect(review(wish, clause('delivery'), 'customer', 'Delivery').grade).toBe('GREEN');
    expect(review(wish, clause('delivery or the date of the invoice'), 'customer', 'Delivery').grade).not.toBe('GREEN');
  });
});
