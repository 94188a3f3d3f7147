import { describe, expect, it } from 'vitest';
import { cellOf, fileOf, shipped } from './shipped';

const gdpr = shipped('gdpr');
const dora = shipped('dora');
const main = fileOf(
  `MASTER SERVICES AGREEMENT

This Agreement is between Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").

1. Data. The processing of personal data is governed by the Data Processing Agreement.

2. Levels. Provider shall meet the service levels set out in Schedule 2.`,
  'msa.txt',
);
const dpa = fileOf(
  `DATA PROCESSING AGREEMENT

This Data Processing Agreement is between Orchard Bank plc ("Controller") and Fern Systems Ltd ("Processor").

1. Audits. Processor shall make available all information necessary to demonstrate compliance and shall allow audits and inspections by Controller or an auditor mandated by Controller.`,
  'dpa.txt',
);
const levels = fileOf(
  `SCHEDULE 2 SERVICE LEVELS

1. The platform shall be available 99.9% of each month.

2. The parties shall review the service levels every year.`,
  'schedule-2.txt',
);

describe('a family of contracts', () => {
  it('is read as one: what the data processing agreement says is no longer unknown', () => {
    expect(cellOf(gdpr, 'GDPR-28.3.h', main)?.state).toBe('cannot-tell');
    const cell = cellOf(gdpr, 'GDPR-28.3.h', main, dpa);
    expect(cell?.state).toBe('present');
    expect(cell?.citations.map(({ file }) => file)).toContain(1);
  });

  it('does not send silent items to an agreement that is there', () => {
    expect(cellOf(gdpr, 'GDPR-33.2', main)?.state).toBe('cannot-tell');
    expect(cellOf(gdpr, 'GDPR-33.2', main, dpa)?.state).toBe('absent');
  });

  it('finds a schedule by its number in another file', () => {
    expect(cellOf(dora, 'DORA-30.2.e', main)?.state).toBe('cannot-tell');
    expect(cellOf(dora, 'DORA-30.2.e', main, levels)?.state).toBe('present');
  });

  it('cites each file in its own words', () => {
    const files = [main, dpa, levels];
    for (const { requirement } of [{ requirement: 'DORA-30.2.e' }, { requirement: 'DORA-30.2.a' }]) {
      for (const { file, start, end, quote } of cellOf(dora, requirement, ...files)?.citations ?? [])
        expect(files[file]?.source.text.slice(start, end)).toBe(quote);
    }
  });

  describe('whose files contradict each other', () => {
    const agreement = (...clauses: readonly string[]) =>
      fileOf(
        `MASTER SERVICES AGREEMENT\n\nThis Agreement is between Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").\n\n${clauses.map((words, i) => `${i + 1}. ${words}`).join('\n\n')}`,
        'msa.txt',
      );
    const addendum = (...clauses: readonly string[]) =>
      fileOf(
        `DATA PROCESSING AGREEMENT\n\nThis Data Processing Agreement is between Orchard Bank plc ("Controller") and Fern Systems Ltd ("Processor").\n\n${clauses.map((words, i) => `${i + 1}. ${words}`).join('\n\n')}`,
        'dpa.txt',
      );
    const audits =
      'Processor shall make available all information necessary to demonstrate compliance and shall allow audits and inspections by Controller or an auditor mandated by Controller.';

    it('is not held to what only a document says that the main agreement goes before', () => {
      const first =
        'In the event of a conflict between this Agreement and the Data Processing Agreement, this Agreement shall prevail.';
      const cell = cellOf(gdpr, 'GDPR-28.3.h', agreement(first), addendum(audits));
      expect(cell?.state).toBe('partial');
      expect(cell?.citations.map(({ quote }) => quote).join()).toContain('this Agreement shall prevail');
    });

    it('is held to it where the document goes first, or nothing is said', () => {
      const second =
        'In the event of a conflict between this Agreement and the Data Processing Agreement, the Data Processing Agreement shall prevail.';
      expect(cellOf(gdpr, 'GDPR-28.3.h', agreement(second), addendum(audits))?.state).toBe('present');
      expect(cellOf(gdpr, 'GDPR-28.3.h', agreement('Fees are due.'), addendum(audits))?.state).toBe('present');
    });

    it('does not lose by the main agreement what a document gives that goes before it', () => {
      const limits = 'Customer may audit Provider no more than once per year and with the prior consent of Provider.';
      const own = 'In case of any inconsistency with the main agreement, this Data Processing Agreement shall prevail.';
      expect(cellOf(gdpr, 'GDPR-28.3.h', agreement(limits), addendum(audits))?.state).not.toBe('present');
      expect(cellOf(gdpr, 'GDPR-28.3.h', agreement(limits), addendum(audits, own))?.state).toBe('present');
    });
  });
});
