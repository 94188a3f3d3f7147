import { describe, expect, it } from 'vitest';
import { shipped, stateOf } from './shipped';

/** The rulings on borderline language that two independent readings agreed on, each as a case. */
const dora = shipped('dora');
const gdpr = shipped('gdpr');
const preamble =
  'SERVICES AGREEMENT\n\nThis Agreement is between Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").\n\n';
const of = (framework: typeof dora, id: string, ...clauses: readonly string[]) =>
  stateOf(framework, id, preamble + clauses.map((words, i) => `${i + 1}. ${words}`).join('\n\n'));

describe('ruling', () => {
  it('1: silence is absent, and a text that sends the topic to an unsupplied document cannot tell', () => {
    expect(of(dora, 'DORA-30.2.e', 'Provider shall host the platform.')).toBe('absent');
    expect(of(dora, 'DORA-30.2.e', 'Provider shall meet the service levels set out in Exhibit C.')).toBe('cannot-tell');
  });

  it('2: help with data-protection authorities only, and an audit of personal data only, are insufficient', () => {
    expect(
      of(dora, 'DORA-30.2.g', 'Provider shall assist Customer in consultations with the data protection authority.'),
    ).toBe('insufficient');
    expect(
      of(
        dora,
        'DORA-30.3.e.i',
        'Customer may audit the processing of personal data by Provider for compliance with data protection laws.',
      ),
    ).toBe('insufficient');
  });

  it('3: a return on termination for any reason does not by itself cover insolvency: partial', () => {
    expect(
      of(
        dora,
        'DORA-30.2.d',
        'Upon termination of this Agreement for any reason Provider shall return all Customer Data.',
      ),
    ).toBe('partial');
  });

  it('4: a general amendment clause and review meetings do not revise service levels: partial', () => {
    expect(
      of(
        dora,
        'DORA-30.2.e',
        'The platform shall be available 99.9% of each month.',
        'This Agreement may be amended only in writing. The parties meet every quarter to discuss the relationship.',
      ),
    ).toBe('partial');
  });

  it('5: ordinary fault support is partial help with incidents; help at unstated rates is insufficient', () => {
    expect(
      of(dora, 'DORA-30.2.f', 'Provider shall provide technical support and shall correct errors in the platform.'),
    ).toBe('partial');
    expect(
      of(dora, 'DORA-30.2.f', "Provider shall assist Customer with a security incident at Customer's sole expense."),
    ).toBe('insufficient');
  });

  it('6: security measures without a contingency plan are partial; availability alone says nothing of integrity', () => {
    expect(of(dora, 'DORA-30.3.c', 'Provider shall maintain information security measures for the platform.')).toBe(
      'partial',
    );
    expect(of(dora, 'DORA-30.2.c', 'The platform shall be available 99.9% of each month.')).toBe('absent');
  });

  it('7: data anywhere is insufficient, and partial where a change is told beforehand', () => {
    expect(
      of(dora, 'DORA-30.2.b', 'Provider may process and store Customer Data in any country in the world, globally.'),
    ).toBe('insufficient');
    expect(
      of(
        dora,
        'DORA-30.2.b',
        'Provider may process and store Customer Data globally.',
        'Provider shall notify Customer 30 days before it relocates a data center.',
      ),
    ).toBe('partial');
  });

  it('8: a bare duty to return data is no exit strategy; a window to download it is insufficient', () => {
    expect(of(dora, 'DORA-30.3.f', 'On termination Provider shall return the Customer Data.')).toBe('absent');
    expect(of(dora, 'DORA-30.3.f', 'For 30 days after termination Customer may download the Customer Data.')).toBe(
      'insufficient',
    );
  });

  it('9: the provider’s own penetration test is no part in ours, and its results instead are insufficient', () => {
    expect(of(dora, 'DORA-30.3.d', 'Provider has its network examined every year.')).toBe('absent');
    expect(
      of(
        dora,
        'DORA-30.3.d',
        'Provider shall share a summary of the results of its annual penetration test with Customer.',
      ),
    ).toBe('insufficient');
  });

  it('10: once a year is a cap where it limits, and none where it grants', () => {
    const right = 'Customer may audit the systems and premises of Provider';
    expect(of(dora, 'DORA-30.3.e.i', `${right} no more than once per calendar year.`)).toBe('insufficient');
    expect(
      of(dora, 'DORA-30.3.e.i', `${right} at least once every year. Provider shall also give Customer its reports.`),
    ).toBe('partial');
  });

  it('11: free subcontracting is partial, insufficient where the service can be changed too, and partial with a condition', () => {
    const service = 'Provider shall provide the hosting services described in Schedule 1.';
    const free = 'Provider may subcontract any part of the services and remains responsible for the subcontractor.';
    expect(of(dora, 'DORA-30.2.a', service, free)).toBe('partial');
    expect(of(dora, 'DORA-30.2.a', service, free, 'Provider may modify the services at any time.')).toBe(
      'insufficient',
    );
    expect(
      of(dora, 'DORA-30.2.a', service, 'Provider shall not subcontract the services without consent of Customer.'),
    ).toBe('partial');
  });

  it('12: a document at an address that the provider may change is not supplied', () => {
    expect(of(dora, 'DORA-30.2.e', 'The service levels are available at https://fern.example/sla.')).toBe(
      'cannot-tell',
    );
  });

  it('13: an express fallback is graded, although the main document is missing', () => {
    expect(
      of(
        dora,
        'DORA-30.2.e',
        'Provider shall meet the SLA of the Cover Page. If there is none, the platform shall be available 99.5% of the time.',
      ),
    ).toBe('partial');
  });

  it('14: a pointer to an unsupplied data processing agreement reaches GDPR items and no DORA items', () => {
    const pointer = 'The processing of personal data is governed by the Data Processing Agreement.';
    expect(of(gdpr, 'GDPR-28.3.h', pointer)).toBe('cannot-tell');
    expect(of(dora, 'DORA-30.3.e.i', pointer)).toBe('absent');
  });

  it('15: an unfilled blank is not supplied; a ticked box is chosen and an unticked one not', () => {
    expect(of(dora, 'DORA-30.2.e', 'The service levels are: [to be completed].')).toBe('cannot-tell');
    const boxes = (first: string, second: string) =>
      `Testing\n${first} Customer may perform penetration tests of the platform.\n${second} Provider shall tell Customer its opening hours.`;
    expect(of(dora, 'DORA-30.3.d', boxes('[x]', '[ ]'))).toBe('partial');
    expect(of(dora, 'DORA-30.3.d', boxes('[ ]', '[x]'))).toBe('absent');
  });

  it('16: a workable exit for convenience is dealt with; a long notice leaves it partial', () => {
    expect(
      of(dora, 'DORA-30.2.h', "Customer may terminate this Agreement at any time on 180 days' written notice."),
    ).toBe('partial');
  });

  it('17: notice of material changes of the service is partial; notice that only lets the provider amend does not count', () => {
    expect(of(dora, 'DORA-30.3.b', 'Provider shall notify Customer 60 days before any change of the services.')).toBe(
      'partial',
    );
    expect(of(dora, 'DORA-30.3.b', 'Provider may amend this Agreement by giving 90 days notice.')).toBe('absent');
  });

  it('18: source-code escrow is no return of data', () => {
    expect(of(dora, 'DORA-30.2.d', 'On termination the escrow agent shall deliver the source code to Customer.')).toBe(
      'absent',
    );
  });

  it('19: a confidentiality clause that binds employees and contractors is present for secrecy of personnel', () => {
    expect(
      of(
        gdpr,
        'GDPR-28.3.b',
        'Each party may disclose Confidential Information to employees and contractors who need to know it and are bound by confidentiality obligations.',
      ),
    ).toBe('present');
  });

  it('20: reports first with a residual audit are partial; reports instead of audits insufficient', () => {
    expect(
      of(
        dora,
        'DORA-30.3.e.ii',
        'The audit right is exercised first through third-party audit reports. Customer may audit Provider where a report is not sufficient.',
      ),
    ).toBe('partial');
    expect(of(dora, 'DORA-30.3.e.ii', 'The SOC 2 report is provided in lieu of any audit by Customer.')).toBe(
      'insufficient',
    );
  });

  it('21: compelled disclosure with notice is partial for transfers to authorities and no cooperation with supervisors', () => {
    const compelled =
      'If disclosure of Customer Data is required by law, Provider shall give Customer advance notice of the required disclosure.';
    expect(of(gdpr, 'GDPR-V.2', compelled)).toBe('partial');
    expect(of(dora, 'DORA-30.2.g', compelled)).toBe('absent');
  });
});
