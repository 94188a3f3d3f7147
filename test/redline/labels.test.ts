import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { combined, inOrder } from '../../src/redline/combine';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';

const parties =
  'This Services Agreement is made between Alder Tools Ltd (the “Supplier”) and Birch Foods plc (the “Customer”). The parties have agreed that the services are provided on the terms that are set out below.';
const playbook = readPlaybook(
  '# Standards\n\n## Insurance\n- Standard: Supplier maintains insurance\n\n**Preferred language:**\n\n> Supplier shall carry liability insurance.\n\n## Warranties\n- Standard: Supplier warrants performance\n\n**Preferred language:**\n\n> Supplier warrants that the services will perform materially in accordance with their documentation.\n',
  { name: 'p', side: 'customer' },
);

/** The lines of the contract that are new once both clauses are put in. */
function newLines(...clauses: readonly string[]): readonly string[] {
  const text = readText([parties, ...clauses].join('\n\n'), { name: 'deal.txt', sha256: '' });
  const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
  const chosen = review.findings.flatMap((finding) => {
    const [redline] = finding.redlines;
    return redline ? [{ finding, redline }] : [];
  });
  const edits = inOrder(combined(chosen).applied.flatMap(({ redline }) => redline.edits));
  const before = text.text.split('\n');
  return withEdits(text.text, edits)
    .split('\n')
    .filter((line) => !before.includes(line))
    .map((line) => line.slice(0, line.indexOf('. ', 5) + 1));
}

const support = (number: string) =>
  `${number} Support. Supplier shall provide support for the services that are described in the order on every business day.`;
const notices = (number: string) =>
  `${number} Notices. Notices under this Agreement are given in writing and are effective when they are received.`;

describe('the number of a clause that is put in', () => {
  it('takes a letter between two articles, so that no number behind it moves', () => {
    expect(newLines(support('1.'), notices('2.'))).toEqual(['1A. Insurance.', '1B. Warranties.']);
    expect(newLines(support('Section 1.'), notices('Section 2.'))).toEqual(['Section 1A.', 'Section 1B.']);
  });

  it('is the next one at the end of the contract, and of an article', () => {
    expect(newLines(support('1.'))).toEqual(['2. Insurance.', '3. Warranties.']);
    expect(newLines('1. Support', support('1.1'), '2. General', notices('2.1'))).toEqual([
      '1.2 Insurance.',
      '1.3 Warranties.',
    ]);
  });

  it('is left out where the clauses have none', () => {
    expect(newLines(support('').trim(), notices('').trim())).toEqual(['Insurance.', 'Warranties.']);
  });
});
