import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { withRedlines } from '../../src/redline/propose';
import { WholeReading } from '../../src/redline/whole-reading';
import { reviewContract } from '../../src/review/review-contract';

const contract = understand(
  readText(
    [
      'DEVELOPMENT AGREEMENT',
      'This Agreement is made between Tern Works Ltd (“Supplier”) and Mill Lane Foods Inc. (“Customer”).',
      '1. Services. Supplier shall design and build the oven line that is described in the order.',
      '2. Ownership. Customer owns all rights, title and interest in the deliverables and in Customer’s materials.',
      '3. Notices. Notices must be in writing and are effective when they are received.',
    ].join('\n\n'),
    { name: 'agreement.txt', sha256: '' },
  ),
);

function reviewWith(language: string) {
  const playbook = readPlaybook(
    `# Standards\n\n## Intellectual Property\n- **Standard:** We own our data and our materials; deliverables belong to us.\n\n## Data Protection\n- **Standard:** Data processing agreement signed.\n\n**Preferred language:**\n\n> ${language}\n`,
    { name: 'legal.local.md', side: 'customer' },
  );
  return reviewContract(contract, playbook, { side: 'customer' });
}

const agreed =
  'The data processing agreement attached applies to all personal data that Supplier processes for Customer';

describe('a proposal that makes another clause wanting', () => {
  it('is not made: who owns the data is open once there is data', () => {
    const { findings } = withRedlines(reviewWith(`${agreed}.`));
    expect(findings.map(({ id, grade }) => `${id} ${grade}`)).toEqual([
      'intellectual-property GREEN',
      'data-protection YELLOW',
    ]);
    expect(findings[1]?.redlines).toEqual([]);
  });

  it('is made where its words settle that too', () => {
    const { findings } = withRedlines(
      reviewWith(`${agreed}; as between the parties, Customer keeps all rights in that data.`),
    );
    expect(findings[1]?.redlines.map(({ kind }) => kind)).toEqual(['insert-clause']);
  });
});

describe('reading the whole contract with a change', () => {
  it('gives every grade as it would be, and names what gets worse', () => {
    const review = reviewWith(`${agreed}.`);
    const [owned, protection] = review.findings;
    if (!owned || !protection) throw new Error('no findings');
    const place = contract.source.text.indexOf('2. Ownership') - 1;
    const edits = [{ start: place, end: place, text: `\n1A. Data. ${agreed}.\n` }];
    const whole = new WholeReading(review);
    expect(Object.fromEntries(whole.gradesAfter(edits))).toEqual({
      'intellectual-property': 'YELLOW',
      'data-protection': 'GREEN',
    });
    expect(whole.worse(edits, protection)).toEqual([owned]);
  });
});
