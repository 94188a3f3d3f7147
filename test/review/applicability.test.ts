import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { notGraded } from '../../src/report/not-graded';
import { reviewContract } from '../../src/review/review-contract';
import { textContract } from '../contract/contract-texts';

const nda =
  'MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Quillon") and Fable Foods Limited ("Fable").\n\n1. Secrecy. The Recipient shall keep the Confidential Information of the Discloser in confidence.\n\n2. Time. The duties of confidentiality survive for four (4) years after termination of this Agreement.\n\n3. Law. This Agreement is governed by the laws of Delaware.';
const services =
  'SERVICES AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Supplier") and Fable Foods Limited ("Customer").\n\n1. Services. Supplier shall provide the services.\n\n2. Law. This Agreement is governed by the laws of Delaware.';

const playbook = `# Playbook

## Insurance
- Standard: Supplier carries liability insurance of at least $1,000,000
- Escalate: Supplier carries no insurance

## Confidentiality
- Standard: Mutual confidentiality for at least 3 years after termination
`;
const withNda = `${playbook}
## Governing Law
- Standard: Delaware

## NDA Defaults
- Mutual obligations
- Governing law: Delaware
`;

function review(text: string, words: string) {
  return reviewContract(understand(textContract(text)), readPlaybook(words, { name: 'p.md', side: 'customer' }));
}

const grades = (text: string, words: string) =>
  review(text, words).findings.map(({ position, grade }) => `${position} ${grade}`);

describe('what a playbook says of a kind of contract', () => {
  it('is not graded where such a contract never has the clause, and one sentence says so', () => {
    expect(grades(nda, playbook)).toEqual(['confidentiality GREEN']);
    expect(notGraded(review(nda, playbook))).toEqual([
      'Not applicable to a non-disclosure agreement, which is silent on them as usual: Insurance.',
    ]);
  });

  it('is graded where the contract has the clause after all', () => {
    const insured = `${nda}\n\n4. Insurance. Each party shall maintain liability insurance of at least USD 500,000.`;
    expect(grades(insured, playbook)).toContain('insurance YELLOW');
  });

  it('is graded where other contracts lack the clause', () => {
    expect(grades(services, playbook)).toContain('insurance RED');
    expect(notGraded(review(services, playbook))).toEqual([]);
  });

  it('comes first where it is meant for this kind, and in place of the general position', () => {
    expect(grades(nda, withNda)).toEqual(['nda-defaults GREEN', 'confidentiality GREEN']);
    expect(notGraded(review(nda, withNda))).toContain(
      'Left to the playbook’s own positions for a non-disclosure agreement: Governing Law.',
    );
  });

  it('is left aside in contracts of other kinds', () => {
    expect(grades(services, withNda)).not.toContainEqual(expect.stringContaining('nda-defaults'));
    expect(grades(services, withNda)).toContain('governing-law GREEN');
  });

  it('holds of the secrets of both where the contract binds both', () => {
    const [finding] = review(nda, playbook).findings;
    expect(finding?.citations.map(({ quote }) => quote)).toContainEqual(expect.stringContaining('four (4) years'));
  });

  it('raises no red flag in an NDA for what NDAs lack or say in passing', () => {
    const words = `# Playbook

## Data Protection
- Standard: Security measures; notice of a breach within 72 hours
- Escalate: No security measures

## Warranties
- Standard: Supplier warrants performance
- Escalate: As is
`;
    const clauses =
      '4. Breach. Each party shall notify the other of any unauthorised disclosure of its data within 24 hours.\n\n5. Warranties. Each party warrants its authority to sign. All information of the Supplier is provided "as is" without warranty of any kind.';
    expect(grades(`${nda}\n\n${clauses}`, words).filter((grade) => grade.endsWith('RED'))).toEqual([]);
    expect(grades(`${services}\n\n${clauses}`, words)).toEqual(['data-protection RED', 'warranties RED']);
  });

  it('leaves how long secrets are kept to the section on NDAs, and what only other contracts have to these', () => {
    const words = `## Confidentiality
- Standard: Mutual confidentiality for at least 5 years after termination

## Term
- Standard: Initial term of 12 months or less

## Payment
- Standard: Net 60; we may withhold disputed amounts

## Audit
- Standard: We may audit the supplier once a year

## NDA Defaults
- Confidentiality period of at least 3 years
`;
    expect(grades(nda, words)).toEqual(['nda-defaults GREEN']);
    expect(notGraded(review(nda, words))).toEqual([
      'Not applicable to a non-disclosure agreement, which is silent on them as usual: Payment; Audit.',
      'Left to the playbook’s own positions for a non-disclosure agreement: Confidentiality; Term.',
    ]);
  });
});
