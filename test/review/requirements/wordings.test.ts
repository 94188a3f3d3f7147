import { describe, expect, it } from 'vitest';
import { cellOf, fileOf, shipped, stateOf } from './shipped';

/** Wordings of the frameworks that ship: what a duty may be called, and what only looks like it. */
const dora = shipped('dora');
const gdpr = shipped('gdpr');
const ccpa = shipped('ccpa');
const hipaa = shipped('hipaa');
const preamble =
  'SERVICES AGREEMENT\n\nThis Agreement is between Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").\n\n';
const textOf = (...clauses: readonly string[]) =>
  preamble + clauses.map((words, i) => `${i + 1}. ${words}`).join('\n\n');
const of = (framework: typeof dora, id: string, ...clauses: readonly string[]) =>
  stateOf(framework, id, textOf(...clauses));
const quotesOf = (framework: typeof dora, id: string, ...clauses: readonly string[]) =>
  cellOf(framework, id, fileOf(textOf(...clauses)))?.citations.map(({ quote }) => quote) ?? [];

describe('return of data', () => {
  it('on request at any time is part of it', () => {
    expect(
      of(
        dora,
        'DORA-30.2.d',
        "At Customer's request Provider shall return all Customer Data and securely erase its copies.",
      ),
    ).toBe('partial');
  });

  it('is not defeated by a choice between return and destruction', () => {
    expect(
      of(
        dora,
        'DORA-30.2.d',
        "Effect of termination. On termination each party shall return or destroy the other party's Confidential Information.",
      ),
    ).toBe('partial');
  });

  it('is defeated where the data is only erased at the end', () => {
    expect(of(dora, 'DORA-30.2.d', 'On termination Provider shall delete all Customer Data.')).toBe('insufficient');
  });

  it('has nothing to do with a warranty against viruses or with books kept during the term', () => {
    expect(
      of(
        dora,
        'DORA-30.2.d',
        'Provider warrants that on request it removes any virus that may erase or destroy data files.',
        'During the term of this Agreement Customer shall keep copies of all records of its sales.',
      ),
    ).toBe('absent');
  });
});

describe('security', () => {
  it('is not disclaimed by a limit on claims of infringement', () => {
    expect(
      of(
        dora,
        'DORA-30.2.c',
        'Provider has no liability for infringement by an altered release after an alteration by Customer.',
        "Each party shall keep the other party's Confidential Information confidential.",
      ),
    ).toBe('partial');
  });

  it('left to a policy that others audit is not a measure of its own', () => {
    expect(
      of(
        dora,
        'DORA-30.2.c',
        'Provider shall ensure that it is audited each year against the Security Policy, which is set out in Exhibit F.',
      ),
    ).toBe('cannot-tell');
  });
});

describe('service levels', () => {
  it('may be hours of the day', () => {
    expect(
      of(dora, 'DORA-30.2.e', 'Provider shall keep the platform available to users from 7:00 a.m. to 9:00 p.m.'),
    ).toBe('partial');
  });
});

describe('audit', () => {
  it("may be at the customer's expense", () => {
    expect(
      of(
        dora,
        'DORA-30.3.e.i',
        "Customer has the right, at Customer's expense, to conduct an audit of the services and systems of Provider.",
      ),
    ).toBe('partial');
  });

  it('is no access to software, nor a rate of exchange an exit', () => {
    expect(
      of(dora, 'DORA-30.3.e.i', "Customer may access and use the Software during Provider's hours of operation."),
    ).toBe('absent');
    expect(
      of(dora, 'DORA-30.3.f', 'Fees are converted to US dollars; conversion of a currency is at the rates of the day.'),
    ).toBe('absent');
  });
});

describe('sub-processors', () => {
  it('bound by obligations that are imposed on them are bound by the same', () => {
    expect(
      of(
        gdpr,
        'GDPR-28.4',
        'The data protection obligations in this DPA are also imposed on each Subprocessor.',
        'Provider remains fully liable to Customer for its Subprocessors.',
      ),
    ).toBe('present');
  });
});

describe('transfers', () => {
  it('that are left to a schedule cannot be told, whatever the order of precedence names', () => {
    expect(
      of(
        gdpr,
        'GDPR-V.1',
        'If Provider transfers personal data to a third country it will comply with Schedule 3.',
        'Order of precedence: the Standard Contractual Clauses apply first, then this DPA.',
      ),
    ).toBe('cannot-tell');
  });
});

describe('what binds nobody', () => {
  it('is a note to whoever drafts, also within a sentence', () => {
    const note = '<!-- Note: if you offer help, write: Provider shall meet an uptime of 99.9 %. -->';
    expect(of(dora, 'DORA-30.2.e', note)).toBe('absent');
    expect(of(dora, 'DORA-30.2.e', `Fees: none ${note}`)).toBe('absent');
    expect(of(dora, 'DORA-30.2.e', 'Provider shall meet an uptime of 99.9 %.')).toBe('partial');
  });

  it('is a recital', () => {
    const recitals =
      'RECITALS\n\nA. Provider shall assist Customer with security incidents.\n\nNow, therefore, the parties agree as follows:';
    const before = stateOf(dora, 'DORA-30.2.f', `${preamble}${recitals}\n\n1. Fees are due in thirty days.`);
    const after = stateOf(
      dora,
      'DORA-30.2.f',
      `${preamble}${recitals}\n\n1. Provider shall assist Customer with security incidents.`,
    );
    expect([before, after]).toEqual(['absent', 'partial']);
  });
});

describe('a pointer', () => {
  it('is a place that asks to be filled', () => {
    expect(of(gdpr, 'GDPR-28.3.c', 'Security measures: [Describe the technical and organisational measures]')).toBe(
      'cannot-tell',
    );
  });

  it('is not where only the meaning of words is left to a document, nor a document’s name for itself', () => {
    for (const words of [
      'Capitalised terms not defined in this Schedule are defined in the DPA.',
      'By entering into this DPA each party is bound as of the DPA Effective Date.',
    ])
      expect(of(gdpr, 'GDPR-28.3.b', words)).toBe('absent');
  });
});

describe('a citation', () => {
  it('is the sentence that says what is owed before one that mentions it', () => {
    const [first] = quotesOf(
      dora,
      'DORA-30.2.a',
      'Provider will within 45 days of a claim attempt to restore the general functionality of the service.',
      'Provider shall provide the hosting services described in Schedule 1.',
    );
    expect(first).toContain('Schedule 1');
  });
});

describe('a framework with a topic', () => {
  const personal = 'Provider shall process personal information only to perform this Agreement.';

  it('finds its limbs where the contract speaks of the topic', () => {
    expect(of(ccpa, 'CCPA-7051.a.3', personal)).toBe('present');
    expect(
      of(
        hipaa,
        'HIPAA-ii.D',
        'Provider shall ensure that its subcontractors that receive protected health information agree to the same restrictions.',
      ),
    ).toBe('present');
  });

  it('does not take an audit of books, an agent or a sample for them', () => {
    expect(
      of(
        ccpa,
        'CCPA-7051.a.7',
        personal,
        "Customer may audit Provider's books of account for compliance with Section 3.",
      ),
    ).toBe('absent');
    expect(
      of(
        ccpa,
        'CCPA-7051.b',
        'Consumer information is kept for a year.',
        ...Array.from({ length: 12 }, () => 'The parties meet each month.'),
        'Any notice believed by the Agent to be genuine, or of a comparable program, is valid.',
      ),
    ).toBe('absent');
  });

  it('leaves out what stands far from the topic in a contract without sections', () => {
    const filler = Array.from({ length: 20 }, () => 'The parties meet each month to plan.');
    const words = 'Only for a business purpose shall Provider use records.';
    expect(stateOf(ccpa, 'CCPA-7053.a.2', [preamble, personal, ...filler, words].join('\n\n'))).toBe(
      stateOf(ccpa, 'CCPA-7053.a.2', [preamble, personal, ...filler].join('\n\n')),
    );
  });
});

describe('wordings of outsourcing and servicing agreements', () => {
  it('return what the provider has in its custody, and not keys', () => {
    const returned = (what: string) =>
      of(
        dora,
        'DORA-30.2.d',
        `On termination of this Agreement Provider shall deliver to Customer ${what} in its custody.`,
      );
    expect(returned('all documents relating to the accounts then')).toBe('partial');
    expect(returned('the keys and equipment')).toBe('absent');
  });

  it('open the records to the customer, and not the books of the customer to the provider', () => {
    expect(
      of(
        dora,
        'DORA-30.3.e.i',
        'Provider shall keep records of the services, which shall be accessible for inspection by Customer during business hours.',
      ),
    ).toBe('partial');
    expect(
      of(
        dora,
        'DORA-30.3.e.i',
        'Customer shall keep books from which amounts payable can be computed, which shall be open for inspection by Provider.',
      ),
    ).toBe('absent');
  });

  it('name the office that services are run from, and not the registered one', () => {
    expect(
      of(dora, 'DORA-30.2.b', 'Provider will manage the network operations from its head office located in Port Vila.'),
    ).toBe('partial');
    expect(
      of(dora, 'DORA-30.2.b', 'Provider, which performs services, has its registered office located in Port Vila.'),
    ).toBe('absent');
  });

  it('are not run from a currency', () => {
    expect(
      of(dora, 'DORA-30.2.b', 'Provider shall invoice the services performed in US$ at the end of each month.'),
    ).toBe('absent');
    expect(of(dora, 'DORA-30.2.b', 'All services are performed in Portugal.')).toBe('partial');
  });

  it('let a regulatory agency look at the records, and tell of a licence that is lost', () => {
    const records =
      'Provider shall make available to Customer all records of the services for audit by Customer or a regulatory agency.';
    expect(of(dora, 'DORA-30.2.g', records)).toBe('partial');
    expect(of(dora, 'DORA-30.3.e.i', records)).toBe('partial');
    expect(of(dora, 'DORA-30.3.b', 'Provider shall notify Customer of any suspension of its licence.')).toBe('partial');
    expect(of(dora, 'DORA-30.3.b', 'Customer shall notify Provider of any suspension of its licence.')).toBe('absent');
  });

  it('go on during the handover', () => {
    const exit = 'On termination of this Agreement Provider shall provide disengagement assistance to Customer.';
    const reason = (...more: readonly string[]) =>
      cellOf(dora, 'DORA-30.3.f', fileOf(textOf([exit, ...more].join(' '))))?.reason ?? '';
    expect(reason('There shall be no degradation of service levels during disengagement.')).not.toMatch(
      /not found:[^.]*continued service/,
    );
    expect(reason()).toMatch(/not found:[^.]*continued service/);
  });

  it('promise reports each month; a warranty that a monthly report is true promises none', () => {
    expect(
      of(
        dora,
        'DORA-30.3.b',
        'Provider is to provide a range of reports to Customer on a daily, weekly and monthly basis.',
      ),
    ).toBe('partial');
    expect(
      of(
        dora,
        'DORA-30.3.b',
        'Provider makes these representations and warranties on the date of each monthly servicing report.',
      ),
    ).toBe('absent');
  });

  it('help with faults; assistance with a transfer to a successor is none', () => {
    expect(of(dora, 'DORA-30.2.f', 'Provider shall perform incident management until each case is closed.')).toBe(
      'partial',
    );
    expect(
      of(dora, 'DORA-30.2.f', 'Provider shall provide such assistance as is needed to transfer servicing to an agent.'),
    ).toBe('absent');
  });
});

describe('notice of a breach of personal data', () => {
  it('is a notice that secrecy was broken, and not that a claim was made or a ticket opened', () => {
    const state = (words: string) => of(gdpr, 'GDPR-33.2', words);
    expect(
      state(
        'Provider shall promptly advise Customer if it learns that a person has violated the terms on Confidential Information.',
      ),
    ).toBe('partial');
    expect(
      state(
        'Provider shall indemnify Customer for a breach of Section 5 if Provider is promptly notified of such claim.',
      ),
    ).toBe('absent');
    expect(state('Provider shall contact Customer within 30 minutes of the report of a critical incident.')).toBe(
      'absent',
    );
  });

  it('needs telling and not information', () => {
    expect(of(gdpr, 'GDPR-33.2', 'Confidential information is not what becomes public by breach.')).toBe('absent');
  });
});

describe('suspension by an AI vendor', () => {
  const ai = shipped('ai-vendor');

  it('is that of the service, and not of a study, a worker or a shipment', () => {
    expect(of(ai, 'AIV-9', 'Provider may suspend access to the services after ten days’ notice to Customer.')).toBe(
      'partial',
    );
    for (const words of [
      'If the board suspends the study, Provider shall notify Customer.',
      'Terms of his suspension may be notified to the employee in writing.',
      'Provider may use the feedback without restriction or obligation.',
      'Such suspension of performance by Transporter shall not relieve Customer of payment to the extent fees are due.',
    ])
      expect(of(ai, 'AIV-9', words)).toBe('absent');
  });
});
