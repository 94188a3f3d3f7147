import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readDocx } from '../../src/document/docx/read-docx';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { changedAmount } from '../../src/redline/change-amount';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';
import { abstractList, docx, item, level, list, p, r } from '../fixtures/docx-builder';

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

describe('efforts', () => {
  const position = '## Service levels\n- Standard: Availability of at least 99.5% each month';

  it('become an undertaking', () => {
    const clause = (verb: string) =>
      `1. Service levels. Supplier will ${verb} the service available 99.9% of each month.`;
    expect(redlined(position, clause('use commercially reasonable efforts to keep'))).toBe(clause('keep'));
    expect(redlined(position, clause('endeavour to make'))).toBe(clause('make'));
  });

  it('that only describe the service stay', () => {
    const clause =
      '1. Service levels. The reasonable efforts of Supplier to keep the service up aim to reach 99.9% of each month.';
    expect(redlined(position, clause)).toBeUndefined();
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
    expect(second).toMatch(/^3\. Confidentiality\. Each party shall keep/);
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

describe('a clause that states no amount', () => {
  it('gets the limits of the insurance that is asked for, unless it names one', () => {
    const insurance = '## Insurance\n- Standard: Supplier maintains insurance of at least USD 1,000,000';
    const clause = '9. Insurance. Supplier shall maintain commercial general liability insurance during the term.';
    expect(redlined(insurance, clause)).toBe(
      clause.replace('liability insurance', 'liability insurance with limits of at least USD 1,000,000 per claim'),
    );
    const named = '9. Insurance. Supplier shall maintain cyber insurance of USD 500,000.';
    expect(redlined(insurance, named)).not.toContain('with limits of');
  });

  it('gets the time for which a warranty of performance holds, not one of authority', () => {
    const warranty = '## Warranties\n- Standard: Supplier warrants performance to documentation for at least 90 days';
    const clause =
      '7. Warranty. Supplier warrants that the services will perform in accordance with their documentation.';
    expect(redlined(warranty, clause)).toBe(
      clause.replace('warrants that', 'warrants, for at least 90 days after delivery or performance, that'),
    );
    const authority =
      '7. Warranty. Supplier warrants that it has the authority to sign and that the services will perform in accordance with their documentation.';
    expect(redlined(warranty, authority) ?? '').not.toContain('for at least');
  });

  it('gives no end to a warranty of prices: that would take away what is there', () => {
    const warranty = '## Warranties\n- Standard: Supplier warrants conformity for at least 90 days';
    const prices =
      '7. Warranty. Supplier warrants that the prices in Schedule 2 are its list prices and conform to the quotation.';
    expect(redlined(warranty, prices) ?? '').not.toContain('warrants, for');
    const priced =
      '7. Warranty. Supplier warrants that the pricing in Schedule 2 and the services conform to the quotation.';
    expect(redlined(warranty, priced) ?? '').not.toContain('warrants, for');
  });

  it('gives no period to all that survives together', () => {
    const confidentiality = '## Confidentiality\n- Standard: Mutual confidentiality that survives for at most 3 years';
    const secret = 'Each party shall keep the confidential information of the other party secret.';
    const alone = `9. Confidentiality. ${secret} This Section 9 shall survive termination of this Agreement.`;
    expect(redlined(confidentiality, alone)).toContain('survive for 3 years after termination');
    const several = `9. Confidentiality. ${secret} The right to be paid and Sections 3 through 10 shall survive termination of this Agreement.`;
    expect(redlined(confidentiality, several) ?? '').not.toContain('survive for');
  });
});

describe('two changes of the same words', () => {
  it('are not both made: what is prohibited is not permitted with consent beside', () => {
    const after = redlined(
      '## Subcontracting\n- Standard: No subcontracting without our consent\n- Never: Supplier may subcontract freely',
      '6. Subcontracting. Supplier may subcontract any part of the services.',
    );
    expect(after).toContain('consent');
    expect(after).not.toMatch(/shall not, with/);
  });
});

describe('what one side owns already', () => {
  const ownership =
    '## Intellectual Property\n- Standard: We own our data and our materials; deliverables belong to us\n- Acceptable: Supplier owns the deliverables and our licence is perpetual or for the term\n\n**Preferred language:**\n\n> Customer owns all rights in Customer’s data and Customer’s materials and in the deliverables.\n\n**Fallback language:**\n\n> Supplier keeps all rights in its products and deliverables, and grants Customer a perpetual licence to use the deliverables.\n';
  const fallbacks = (clause: string) => {
    const text = readText(`${parties}\n\n${clause}`, { name: 'deal.txt', sha256: '' });
    const playbook = readPlaybook(`# Positions\n\n${ownership}`, { name: 'p', side: 'customer' });
    const { findings } = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
    return findings.flatMap(({ redlines }) => redlines.filter(({ level }) => level === 'fallback'));
  };

  it('is not given away by a fallback beside it', () => {
    expect(fallbacks('5. Results. Customer owns all rights in the deliverables.')).toEqual([]);
  });
});

describe('a clause put into a contract', () => {
  const insurance =
    '## Insurance\n- Standard: Supplier maintains insurance\n\n**Preferred language:**\n\n> Supplier shall carry liability insurance. Supplier shall show Customer a certificate.\n';

  function inserted(opening: string, clauses: string): string {
    const text = readText(`${opening}\n\n${clauses}`, { name: 'deal.txt', sha256: '' });
    const playbook = readPlaybook(`# Positions\n\n${insurance}`, { name: 'p', side: 'customer' });
    const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
    return review.findings[0]?.redlines[0]?.edits[0]?.text ?? '';
  }

  it('writes the names of the parties with the article that the contract gives them', () => {
    const opening =
      'This Services Agreement is made between Alder Tools Ltd (the “Provider”) and Birch Foods plc (the “Client”). The parties have agreed as follows.';
    const clauses =
      '1. Services. The Provider shall provide the services to the Client. The Client shall pay the Provider for the services within thirty days.\n\n2. Notices. Notices to the Provider or the Client are given in writing.';
    expect(inserted(opening, clauses)).toContain(
      'The Provider shall carry liability insurance. The Provider shall show the Client a certificate.',
    );
  });

  it('calls the document what it calls itself, in its own letters', () => {
    const opening =
      'This agreement is made between Alder Tools Ltd (the “Supplier”) and Birch Foods plc (the “Customer”). The parties have agreed as follows.';
    const clauses = '1. Services. The Supplier shall provide the services under this agreement to the Customer.';
    const text = readText(`${opening}\n\n${clauses}`, { name: 'deal.txt', sha256: '' });
    const playbook = readPlaybook(
      '# Positions\n\n## Governing Law\n- Standard: New York\n\n**Preferred language:**\n\n> This Agreement is governed by the laws of the State of New York.\n',
      { name: 'p', side: 'customer' },
    );
    const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
    expect(review.findings[0]?.redlines[0]?.edits[0]?.text).toContain('This agreement is governed by');
  });

  it('leaves a name in brackets to be filled in where the contract does not tell who supplies', () => {
    const opening =
      'This Filing Agreement is made between Alder Tools Ltd and Birch Foods plc. The parties have agreed that one statement is filed for both of them on the terms below.';
    expect(
      inserted(opening, '1. Filing. The parties file one statement together, and each is answerable for its own part.'),
    ).toContain('[Supplier] shall carry liability insurance.');
  });

  it('stands at the end of its article, so that no number behind it moves', async () => {
    const clause = (words: string) => p(r(words), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
    const numbering = abstractList(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) + list(1, 1);
    const body =
      p(r(parties)) +
      item('Liability') +
      clause(
        'Indemnification. Supplier shall indemnify Customer against third-party claims of infringement of rights.',
      ) +
      clause(
        'Notices. Notices under this Agreement are given in writing and are sent to the seat of the other party.',
      ) +
      clause('Waiver. No waiver of a right under this Agreement holds unless it is given in writing by the party.') +
      item('Law') +
      clause('Governing Law. This Agreement is governed by the laws of the State of New York in all its parts.');
    const text = await readDocx(docx({ body, numbering }), 'deal.docx');
    const playbook = readPlaybook(`# Positions\n\n${insurance}`, { name: 'p', side: 'customer' });
    const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
    const edit = review.findings[0]?.redlines[0]?.edits[0];
    expect(edit?.text).toContain('shall carry liability insurance');
    expect(text.text.slice(0, edit?.start)).toMatch(/by the party\.$/);
  });

  it('stands behind the article on the matter, not among the definitions that name it', () => {
    const clause = [
      '1. Data.',
      '1.1. Security. Supplier shall maintain appropriate technical and organisational measures to protect the data of Customer.',
      '1.2. Protection. Supplier shall process personal data only on the documented instructions of Customer.',
      '2. Notices. Notices under this Agreement are given in writing and are sent to the seat of the other party.',
      '3. Definitions.',
      '“Personal Data” means data of Customer that relates to an identified person under the data protection laws.',
    ].join('\n\n');
    const position =
      '## AI training on our data\n- Standard: No training of models on our data.\n\n**Preferred language:**\n\n> Supplier shall not use Customer’s data to train any artificial intelligence model.\n';
    const [, behind] = redlined(position, clause)?.split('instructions of Customer.') ?? [];
    expect(behind?.trim()).toMatch(/^1\.3\. AI Training[^.]*\. Supplier shall not use Customer’s data to train/i);
  });

  it('is a sentence more where a clause on the matter stands that could not be read', () => {
    const clause =
      '1. Publicity. Neither party may announce this Agreement to the world before the other party approves.';
    const position =
      '## Publicity\n- Standard: Supplier needs our consent to use our name or logo.\n\n**Preferred language:**\n\n> Supplier shall not use Customer’s name or logo in publicity without Customer’s prior written consent.\n';
    const after = redlined(position, clause) ?? '';
    expect(after.startsWith(`${clause} `)).toBe(true);
    expect(after).toMatch(/ shall not use [^.]* name or logo in publicity without [^.]* prior written consent\.$/);
  });

  it('stands behind the items of the last clause of its article, where they would else be numbered on', async () => {
    const clause = (words: string, depth = 1) =>
      p(r(words), `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="1"/></w:numPr>`);
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)');
    const body =
      p(r(parties)) +
      item('Liability') +
      clause('Indemnification. Supplier shall indemnify Customer against third-party claims of infringement.') +
      clause('Survival. These last beyond the end of this Agreement, whatever the reason for its end may be:') +
      clause('the duty to pay what is due at the end of this Agreement; and', 2) +
      clause('the duty to keep secret what was learnt of the other party during this Agreement.', 2) +
      item('Law') +
      clause('Governing Law. This Agreement is governed by the laws of the State of New York in all its parts.');
    const text = await readDocx(docx({ body, numbering: abstractList(1, levels) + list(1, 1) }), 'deal.docx');
    const playbook = readPlaybook(`# Positions\n\n${insurance}`, { name: 'p', side: 'customer' });
    const review = withRedlines(reviewContract(understand(text), playbook, { side: 'customer' }));
    const edit = review.findings[0]?.redlines[0]?.edits[0];
    expect(text.text.slice(0, edit?.start)).toMatch(/during this Agreement\.$/);
  });

  it('stands before the words of signing, also where a section runs on into them', () => {
    const opening = parties;
    const clauses =
      '1. Services. Supplier shall provide the services.\n\n2. Entire Agreement. This Agreement is all that the parties have agreed on its subject, and it replaces what they agreed before.\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n\nBy: ____________________';
    const text = `${opening}\n\n${clauses}`;
    const source = readText(text, { name: 'deal.txt', sha256: '' });
    const playbook = readPlaybook(`# Positions\n\n${insurance}`, { name: 'p', side: 'customer' });
    const review = withRedlines(reviewContract(understand(source), playbook, { side: 'customer' }));
    const edit = review.findings[0]?.redlines[0]?.edits[0];
    expect(edit).toBeDefined();
    expect(edit?.start).toBeLessThanOrEqual(text.indexOf('IN WITNESS'));
  });
});
