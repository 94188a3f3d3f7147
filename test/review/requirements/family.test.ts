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
});
