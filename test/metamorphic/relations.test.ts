import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { type Relation, relations, trialsOn } from './relations';

const playbook = (side: 'customer' | 'supplier') =>
  readPlaybook(readFileSync(`playbooks/general-${side}.md`, 'utf8'), { name: `general-${side}.md`, side });

const contract = `SOFTWARE SERVICES AGREEMENT

This Agreement is made between Northfield Mills Ltd ("Northfield") and Quarry Software Inc. ("Quarry"). Quarry will provide the Services as supplier to Northfield as its customer.

1. Term. The initial term of this Agreement is twelve (12) months from the Effective Date. It shall automatically renew for successive terms of one (1) year unless either party gives thirty (30) days' notice before the end of the term.

2. Payment. Northfield shall pay each invoice within forty-five (45) days of receipt.

3. Confidentiality. Each party shall keep the Confidential Information of the other secret during the term and for five (5) years after its end.

4. Insurance. Quarry shall maintain commercial general liability insurance of USD 2,000,000 per occurrence.

5. Limitation of Liability. Each party's total liability under this Agreement is limited to the fees paid in the twelve (12) months before the claim, as Section 6 explains.

6. Consequential Damages. Neither party is liable for indirect or consequential damages.

7. Termination. Either party may terminate this Agreement:
(a) for convenience on sixty (60) days' notice; or
(b) if the other is in material breach and does not cure it within thirty (30) days of notice.

8. Governing Law. This Agreement shall be governed by the laws of the State of New York.

9. Assignment. Neither party may assign this Agreement without the consent of the other, except to an affiliate or to the buyer of its business.
`;

describe.each(['customer', 'supplier'] as const)('a contract rewritten, reviewed for the %s', (side) => {
  const trials = [...trialsOn(contract, playbook(side), side, 20)];

  it.each(relations)('%s', (relation: Relation) => {
    const own = trials.filter((trial) => trial.relation === relation);
    expect(own.filter(({ held }) => !held).map(({ position, said }) => `${position}: ${said}`)).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});
