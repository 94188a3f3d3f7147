import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';

const parties =
  'This Services Agreement is made between Alder Tools Ltd (the “Supplier”) and Birch Foods plc (the “Customer”). The parties have agreed that the services are provided on the terms that are set out below, and that no other terms apply to them.';

const playbook = readPlaybook(
  '# Standards\n\n## Indemnification\n- Standard: We indemnify for IP infringement.\n- Escalate: We indemnify for any breach of the agreement.\n',
  { name: 'p', side: 'supplier' },
);

function redlined(...clause: readonly string[]): string | undefined {
  const text = readText([parties, ...clause].join('\n\n'), { name: 'deal.txt', sha256: '' });
  const review = withRedlines(reviewContract(understand(text), playbook, { side: 'supplier' }));
  const redline = review.findings[0]?.redlines.find(({ level }) => level === 'preferred');
  return redline && withEdits(text.text, redline.edits).slice(parties.length + 2);
}

const opening = '8. Indemnity. Supplier shall indemnify Customer against all losses that arise from';

describe('a limb that the playbook does not accept', () => {
  it('is reserved, so that the other labels stay as they are', () => {
    const limbs = (first: string) =>
      `${opening} any of the following: (i) ${first}; (ii) infringement of intellectual property rights by the services; or (iii) the negligence of Supplier.`;
    expect(redlined(limbs('any breach of this Agreement by Supplier'))).toBe(limbs('[reserved]'));
  });

  it('is reserved where each limb is a paragraph, its conjunction kept', () => {
    const limbs = (second: string) => [
      `${opening}:`,
      '(a) infringement of intellectual property rights by the services;',
      `(b) ${second}; and`,
      '(c) the negligence of Supplier.',
    ];
    expect(redlined(...limbs('a breach of this Agreement'))).toBe(limbs('[reserved]').join('\n\n'));
  });

  it('goes with its conjunction where it is the second of two', () => {
    const clause = `${opening} infringement of intellectual property rights by the services`;
    expect(redlined(`${clause}, or Supplier’s breach of this Agreement.`)).toBe(`${clause}.`);
    expect(redlined(`${clause} or any breach of this Agreement.`)).toBe(`${clause}.`);
  });

  it('is not what opens the list under it', () => {
    const clause = (first: string) => [
      '8. Indemnity.',
      '(a) Supplier shall indemnify Customer against any loss that results from any of the following:',
      `(i) ${first}; or`,
      '(ii) infringement of intellectual property rights by the services.',
    ];
    expect(redlined(...clause('any breach of this Agreement by Supplier'))).toBe(clause('[reserved]').join('\n\n'));
  });

  it('stays where it is what the other side answers for', () => {
    const theirs =
      '8. Indemnity. Supplier shall indemnify Customer against claims of infringement of intellectual property rights. Customer shall indemnify Supplier against all losses that arise from: (i) any breach of this Agreement by Customer; or (ii) the negligence of Customer.';
    expect(redlined(theirs)).toBeUndefined();
  });
});
