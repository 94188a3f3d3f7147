import { readText } from '../../src/document/text';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { reviewReport, type ReviewReport } from '../../src/report/review-report';

/** The report on a contract and a playbook written out in a test. */
export function reportOf(contract: string, playbook: string): ReviewReport {
  const text = readText(contract, { name: 'contract.txt', sha256: '0'.repeat(64) });
  return reviewReport(reviewText(text, readPlaybook(playbook, { name: 'legal.local.md' }), { side: 'customer' }));
}

export const contract = `SERVICES AGREEMENT

This Services Agreement is made as of May 4, 2026 between Larkfield Systems, Inc. ("Supplier") and Osier Mills Limited ("Customer").

1. Governing Law. This Agreement is governed by the laws of the State of Texas.

2. Payment. Customer shall pay each invoice within twenty (20) days of receipt.

3. Insurance. Supplier shall carry commercial general liability insurance of at least $2,000,000 per occurrence.
`;

export const playbook = `# Playbook

## Governing Law
- Preferred: New York
- Escalation trigger: Texas
- Approver: General Counsel

## Payment
- Standard position: Payment 30 days or more after invoice
- Acceptable range: 15-29 days

## Insurance
- Standard position: Supplier carries liability insurance of at least $1,000,000
`;
