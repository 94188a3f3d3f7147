import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { insertionAnchor } from '../../src/review/missing';
import { termsEnd } from '../../src/review/terms-end';
import { ContractView } from '../../src/review/view';

const opening = [
  'HOSTING AGREEMENT',
  'This Agreement is made between Alder Works Ltd (“Supplier”) and Birch Mills Inc. (“Customer”) as of the date of the last signature.',
];
const terms = [
  '1. Services. Supplier shall host the application for Customer and shall keep it available as described in the order that the parties have signed.',
  '2. Payment. Customer shall pay undisputed invoices within thirty (30) days after receipt. Overdue amounts bear interest at one percent per month until they are paid in full.',
  '3. Confidentiality. Each party shall keep the other party’s confidential information secret and use it only to perform this Agreement, and shall return it at the end.',
  '4. Liability. The total liability of each party under this Agreement shall not exceed the fees paid in the twelve (12) months before the claim arose.',
  '5. Notices. Notices must be in writing and are effective when they are received at the address that stands below the name of the party.',
];
const witness = 'IN WITNESS WHEREOF, the parties have caused this Agreement to be signed by their authorised officers.';
const exhibit = [
  'Exhibit A – Support',
  'Supplier answers every call of Customer within one business day and keeps a log of all calls that it shows on request.',
];

function contractOf(...lines: readonly string[]) {
  return understand(readText(lines.join('\n\n'), { name: 'agreement.txt', sha256: '' }));
}

function rest(...lines: readonly string[]): string {
  const contract = contractOf(...lines);
  return contract.source.text.slice(termsEnd(contract)).split('\n')[0] ?? '';
}

describe('the end of the terms', () => {
  it('is where the parties sign, whatever is written above the names', () => {
    expect(rest(...opening, ...terms, witness, 'ALDER WORKS LTD', 'By: Jo Finch')).toBe(witness);
    expect(rest(...opening, ...terms, 'Signatures', 'ALDER WORKS LTD', '____________________')).toBe('Signatures');
    expect(rest(...opening, ...terms, 'By: Jo Finch, for Alder Works Ltd')).toBe('By: Jo Finch, for Alder Works Ltd');
  });

  it('is where the first exhibit begins, and not where the exhibits are listed', () => {
    expect(rest(...opening, ...terms, ...exhibit)).toBe('Exhibit A – Support');
    const listed = ['Schedule 1 Hours', 'Schedule 2 Prices', 'Schedule 3 People'];
    expect(rest(...opening, ...terms.slice(0, 3), ...listed, ...terms.slice(3), ...terms)).toBe('');
    expect(rest(opening[0] ?? '', 'Exhibit A – Support', 'Exhibit B – Prices', ...opening.slice(1), ...terms)).toBe('');
  });

  it('is not where a cover page is signed that stands before the terms', () => {
    expect(rest(...opening, 'Signatures', 'By: Jo Finch', ...terms)).toBe('');
  });

  it('is the end of the text where nothing follows, and where a clause speaks of signatures', () => {
    const clause =
      '6. Form. Signatures may be exchanged by e-mail. Signed copies are originals, and each of them proves the terms.';
    expect(rest(...opening, ...terms, clause)).toBe('');
  });
});

describe('the place of a missing clause', () => {
  const anchorOf = (contract: ReturnType<typeof contractOf>, ...types: Parameters<typeof insertionAnchor>[0]) => {
    const { start, end } = insertionAnchor(types, new ContractView(contract, 'customer'));
    return contract.source.text.slice(start, end);
  };

  it('is before the signatures, though what stands between them names a clause that comes before it', () => {
    const signed = contractOf(
      ...opening,
      ...terms.slice(0, 4),
      witness,
      'By: Jo Finch',
      'Notices. Notices to Supplier go to 4 Alder Lane.',
    );
    expect(anchorOf(signed, 'governing-law')).toBe(terms[3]?.slice('4. '.length));
  });

  it('is not among the definitions', () => {
    const defined =
      '1. Definitions. “Orders” means the orders that both parties sign under this Agreement. “Fees” means what an order says.';
    const scope =
      '2. Scope. This Agreement applies to all orders that the parties sign while it is in force, and to nothing else at all.';
    expect(anchorOf(contractOf(...opening, defined, scope), 'payment')).toBe(scope.slice('2. '.length));
  });
});
