import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';

const file = { name: 'deal.txt', sha256: '' };
const buying = readPlaybook('---\nside: customer\n---\n\n### Payment\n- Standard position: Net 30 days or longer\n', {
  name: 'buying',
});

function contractBetween(first: string, second: string): string {
  return `SERVICES AGREEMENT

This Agreement is made between ${first} and ${second}.

1. Services. Arbor shall provide the Services described in Schedule 1 and shall deliver the reports.

2. Fees. Brook shall pay the fees within forty-five (45) days of each invoice.
`;
}

const byName = contractBetween('Arbor Inc. (“Supplier”)', 'Brook Ltd. (“Customer”)')
  .replaceAll('Arbor shall', 'Supplier shall')
  .replaceAll('Brook shall', 'Customer shall');
const byDeeds = contractBetween('Arbor Inc. (“Arbor”)', 'Brook Ltd. (“Brook”)');
const unknown = byDeeds.replace(/\n1\. [\s\S]*/, '\n1. Notices. Notices are given in writing.\n');

const notes = (text: string, party?: string) =>
  reviewText(readText(text, file), buying, party === undefined ? {} : { party }).notes.map(({ message }) => message);

describe('what is said of how the sides were told', () => {
  it('is nothing where the parties are called what they are', () => {
    expect(notes(byName)).toEqual([]);
  });

  it('is that only deeds tell them', () => {
    expect(notes(byDeeds)).toEqual([
      expect.stringMatching(/^Nothing but what the parties do .*Arbor as supplier and Brook as customer\./),
    ]);
  });

  it('is that nothing tells them', () => {
    expect(notes(unknown)).toEqual([expect.stringMatching(/^It could not be told who supplies and who buys/)]);
  });

  it('is nothing where the user has named our party, whose pole is then the playbook’s', () => {
    const review = reviewText(readText(byDeeds, file), buying, { party: 'Arbor' });
    expect(review.notes).toEqual([]);
    expect(review.contract.parties.map(({ role }) => role)).toEqual(['customer', 'supplier']);
  });

  it('is that no party has the name given', () => {
    expect(notes(byDeeds, 'Cedar')).toEqual([
      'No party of this contract is called “Cedar”: the parties read are Arbor and Brook.',
    ]);
  });
});
