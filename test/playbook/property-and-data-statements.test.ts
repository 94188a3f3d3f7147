import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on property, data and models', () => {
  it.each([
    ['customer', 'IP', 'Preferred: What the supplier makes for us is ours', 'our ownership includes deliverables'],
    ['customer', 'Title to reports', 'Preferred: ours', 'our ownership includes deliverables'],
    [
      'customer',
      'IP',
      'Escalate: Supplier acquires ownership of our data or materials',
      "supplier's ownership includes customer data or supplier's ownership includes customer materials",
    ],
    [
      'customer',
      'IP',
      'Escalate: Any assignment of our know-how to the vendor',
      "supplier's ownership includes customer materials",
    ],
    [
      'customer',
      'IP',
      'Acceptable: Vendor owns what it creates but grants us a perpetual licence or one for the duration of the contract',
      "supplier's ownership includes deliverables and (our licence = perpetual or our licence = term)",
    ],
    [
      'customer',
      'IP',
      'Acceptable: We hold a licence that does not end before the agreement does',
      'our licence = perpetual or our licence = term',
    ],
    [
      'customer',
      'IP',
      'Escalate: Vendor owns the results, no licence',
      "supplier's ownership includes deliverables and our licence absent",
    ],
    [
      'customer',
      'Title to reports',
      'Escalate: theirs with no licence',
      "supplier's ownership includes deliverables and our licence absent",
    ],
    ['supplier', 'IP', 'Preferred: Customer gets a licence for the subscription term', "customer's licence = term"],
    ['supplier', 'IP', 'Never: Assignment of our patents or know-how', "customer's ownership includes pre existing"],
    [
      'customer',
      'Security',
      'Preferred: Supplier protects our data with reasonable security',
      "supplier's security measures present",
    ],
    [
      'customer',
      'Security',
      'Escalate: Supplier hosts our data without any security commitment',
      "supplier's security measures absent and supplier's data handling present",
    ],
    [
      'customer',
      'Breach notification',
      'Preferred: Notice without undue delay and no later than 48 hours after discovery of an incident affecting our data',
      "supplier's notice of a breach ≤ 48 hours",
    ],
    [
      'customer',
      'Regulatory inspections',
      'Escalate: No duty to inform',
      'the contract does not say: notice (where it speaks of regulation, inspection)',
    ],
    [
      'customer',
      'Subcontracting',
      'Escalate: Supplier may subcontract without notice',
      "supplier's subcontracting = free",
    ],
    ['customer', 'Subcontracting', 'Acceptable: On notice', "supplier's subcontracting = notice"],
    [
      'customer',
      'Subcontracting',
      'Preferred: Supplier remains fully liable for its subcontractors',
      'the contract says that supplier: answering for · subcontractor',
    ],
    [
      'customer',
      'Continuity',
      'Preferred: RTO 4 hours / RPO 1 hour',
      'the contract says: recovery time · 4 hours and the contract says: recovery point · 1 hour',
    ],
    ['customer', 'Data breach reporting', 'Preferred: 24 hours', "supplier's notice of a breach ≤ 24 hours"],
    [
      'customer',
      'Data breach reporting',
      'Escalate: More than 72 hours or no period given',
      "supplier's notice of a breach > 72 hours or supplier's notice of a breach absent or supplier's notice of a breach = prompt",
    ],
    [
      'customer',
      'Security',
      'Escalate: Security measures without a stated notice time',
      "supplier's security measures present and (supplier's notice of a breach absent or supplier's notice of a breach = prompt)",
    ],
    [
      'customer',
      'Data protection',
      'Escalate: Supplier refuses a DPA; right to sell or share personal data',
      "no data processing agreement or supplier's data sale present",
    ],
    ['customer', 'Data protection', "Acceptable: DPA on the supplier's form", 'data processing agreement present'],
    ['customer', 'Training AI on patient data', 'Preferred: banned', "supplier's training of models = prohibited"],
    [
      'customer',
      'AI',
      'Escalate: Vendor can use our data to improve or train its models',
      "supplier's training of models = permitted",
    ],
    [
      'customer',
      'AI training',
      'Escalate: permitted / silent',
      "supplier's training of models = permitted or supplier's training of models absent",
    ],
    [
      'customer',
      'IP in custom work',
      'Acceptable: Vendor, with perpetual licence to us',
      "supplier's ownership includes deliverables and our licence = perpetual",
    ],
    ['customer', 'IP in custom work', 'Preferred: Us', 'our ownership includes deliverables'],
    ['customer', 'Results', 'Escalate: A licence that the supplier can withdraw', 'our licence = revocable'],
    ['customer', 'Student data', 'Preferred: No sale', "supplier's data sale absent"],
    ['customer', 'Cyber incidents', 'Preferred: Within three days', "supplier's notice of a breach ≤ 3 days"],
    [
      'customer',
      'Incident response',
      'Escalate: "Promptly" only; more than 72 hours',
      "supplier's notice of a breach absent or supplier's notice of a breach = prompt or supplier's notice of a breach > 72 hours",
    ],
    [
      'customer',
      'Machine learning',
      'Preferred: Supplier will not use our data for machine learning',
      "supplier's training of models = prohibited",
    ],
    [
      'customer',
      'AI',
      'Escalate: Supplier reserves a right to train on our data',
      "supplier's training of models = permitted",
    ],
  ] as const)('%s, %s, “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });
});

describe('statements on property, data and models that say more than is read', () => {
  it.each([
    ['customer', 'Security', 'Escalate: Only commercially reasonable security'],
    ['customer', 'Data protection', 'Preferred: DPA on our form'],
    ['customer', 'Results', 'Acceptable: Exclusive, perpetual licence'],
  ] as const)('%s, %s, “%s”', (side, heading, words) => {
    expect(readUnderHeading(side, heading, words)).toContain('✗');
  });
});
