import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { changedAmount } from '../../src/redline/change-amount';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';

/** Long enough for the language to be told: what cannot be read is not redlined, and would pass for what is left alone. */
const parties =
  'This Services Agreement is made between Alder Tools Ltd (the “Supplier”) and Birch Foods plc (the “Customer”). The parties have agreed that the services are provided on the terms that are set out below, and that no other terms apply to them.';

/** The clause with the preferred redline of the one position made; undefined where none is proposed. */
function redlined(position: string, clause: string): string | undefined {
  const text = readText(`${parties}\n\n${clause}`, { name: 'deal.txt', sha256: '' });
  const playbook = readPlaybook(`# Positions\n\n${position}`, { name: 'p', side: 'customer' });
  const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
  const redline = review.findings[0]?.redlines.find(({ level }) => level === 'preferred');
  return redline && withEdits(text.text, redline.edits).slice(parties.length + 2);
}

describe('a change of a number', () => {
  it('changes the article with it', () => {
    const months = (amount: number) => ({ shape: 'duration', amount, unit: 'months' }) as const;
    const quote = 'This Agreement is made for a thirty-six (36) month initial term.';
    const edits = changedAmount(
      { kind: 'initial-term', actor: 'both', passage: 0, start: 0, end: quote.length, value: months(36) },
      months(18),
      { start: 0, end: quote.length, quote },
    );
    expect(withEdits(quote, edits)).toBe('This Agreement is made for an eighteen (18) month initial term.');
  });

  it('follows to where the same number is taken up again', () => {
    const clause =
      '1. Termination. Either party may terminate this Agreement for material breach on ninety (90) days’ written notice if the breach is not cured within such ninety (90) days.';
    const after = redlined(
      '## Termination\n- Standard: Each party may terminate for uncured material breach; cure period of up to 30 days',
      clause,
    );
    expect(after).toBe(clause.replaceAll('ninety (90)', 'thirty (30)'));
  });
});

describe('a blank', () => {
  it('is filled where the playbook has a value', () => {
    const after = redlined(
      '## Payment\n- Standard: Payment due no earlier than 30 days after the invoice',
      '1. Payment. Customer shall pay each invoice within [__] days after receipt of the invoice.',
    );
    expect(after).toBe('1. Payment. Customer shall pay each invoice within 30 days after receipt of the invoice.');
  });
});

describe('words that are no clause on the matter alone', () => {
  const confidentiality =
    '## Confidentiality\n- Standard: Mutual confidentiality that survives for at least 3 years after termination\n\n**Preferred language:**\n\n> Each party shall keep the other party’s confidential information secret. The duties of confidentiality continue for five (5) years after the end of this Agreement.\n';

  it('are neither struck nor added to: a list of the sections that survive', () => {
    const survival =
      '5. Survival. The following Sections survive termination: Section 2 (Payment), Section 3 (Confidentiality), Section 4 (Warranty) and Section 8 (Liability).';
    expect(redlined(confidentiality, survival)).toBeUndefined();
  });

  it('are not struck: a duty about passwords', () => {
    const passwords =
      '2. Accounts. Customer must protect the confidentiality of its passwords. Supplier may close accounts.';
    const [first, second] = redlined(confidentiality, passwords)?.split('\n') ?? [];
    expect(first).toBe(passwords);
    expect(second).toMatch(/^Confidentiality\. Each party shall keep/);
  });
});

describe('a mutual clause', () => {
  const mutual = '## Confidentiality\n- Standard: Mutual confidentiality\n- Escalate: Confidentiality binds only us';

  it('is made of one that binds one side', () => {
    expect(
      redlined(mutual, '8. Confidentiality. Customer shall keep Supplier’s confidential information secret.'),
    ).toBe('8. Confidentiality. Each party shall keep the other party’s confidential information secret.');
  });

  it('is not made of a sentence in which a name stands before another noun', () => {
    const after = redlined(
      mutual,
      '8. Confidentiality. Customer will protect Confidential Information solely for authorized Supplier purposes.',
    );
    expect(after ?? '').not.toContain('other party');
  });
});

describe('the law of standard contractual clauses', () => {
  it('is left as it is', () => {
    const clause = '4. Transfers. In Clause 17 the EU SCCs will be governed by the laws of Ireland.';
    expect(redlined('## Governing Law\n- Standard: New York', clause)).toBeUndefined();
    const governed = '4. Governing Law. This Agreement is governed by the laws of Ireland.';
    expect(redlined('## Governing Law\n- Standard: New York', governed)).toContain('New York');
  });
});
