import { describe, expect, it } from 'vitest';
import { readFramework } from '../../../src/playbook/framework/read-framework';
import { cellOf, fileOf, stateOf } from './shipped';

const framework = (bullets: string, front = '') =>
  readFramework(`---\nas of: 2026-11-21\n${front}---\n\n## R-1: Rule\n- **Severity:** high\n${bullets}`, 'house.md');
const parties =
  'AGREEMENT\n\nThis Agreement is between Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").\n\n';
const assistance = framework('- **Limb help:** provider: {help-verb} … {security-incident}\n');

describe('evidence of a duty', () => {
  it('is found whatever the ending and the order of the words', () => {
    for (const words of [
      'Provider shall assist Customer when an incident occurs.',
      'Provider agrees to provide assistance to Customer in case of a security breach.',
      'The Provider will be helping Customer with any cyber attack.',
    ])
      expect(stateOf(assistance, 'R-1', parties + words)).toBe('present');
  });

  it('is not what the other side owes', () => {
    expect(stateOf(assistance, 'R-1', `${parties}Customer shall assist Provider with any incident.`)).toBe('absent');
  });

  it('is not what is denied or only a condition', () => {
    for (const words of [
      'Provider shall not assist Customer with incidents.',
      'Provider has no obligation to assist Customer with incidents.',
      'If Provider assists Customer with an incident, Customer shall pay a fee.',
      'Provider may assist Customer with incidents.',
    ])
      expect(stateOf(assistance, 'R-1', parties + words)).toBe('absent');
  });

  it('takes its verb from the lead-in of a list', () => {
    const words = '1. Duties. Provider shall:\n(a) keep the platform running;\n(b) assist Customer with incidents.';
    expect(stateOf(assistance, 'R-1', parties + words)).toBe('present');
  });

  it('is what a party “is to” do, and not what a paper is for', () => {
    expect(stateOf(assistance, 'R-1', `${parties}Provider is to assist Customer with any incident.`)).toBe('present');
    expect(
      stateOf(
        framework('- **Limb help:** provider: assist … incident\n'),
        'R-1',
        `${parties}The purpose of this Agreement is to assist with incidents.`,
      ),
    ).toBe('absent');
  });

  it('is not a table of contents', () => {
    const reviews = framework('- **Limb reviews:** incident reviews\n');
    const contents = 'Prices 9.1 Price Changes 31 9.2 Expenses 32 9.3 Incident Reviews 33';
    expect(stateOf(reviews, 'R-1', parties + contents)).toBe('absent');
    expect(stateOf(reviews, 'R-1', `${parties}9.3 Incident reviews are held in the first week of each month.`)).toBe(
      'present',
    );
  });

  it('is not a recital, a heading or a list of what survives', () => {
    for (const words of [
      'WHEREAS Provider shall assist Customer with incidents.',
      'The following Sections survive termination: 4 (Provider shall assist with incidents).',
    ])
      expect(stateOf(assistance, 'R-1', parties + words)).toBe('absent');
  });
});

describe('citations', () => {
  const quotes = (words: string, bullets: string): readonly string[] =>
    cellOf(framework(bullets), 'R-1', fileOf(parties + words))?.citations.map(({ quote }) => quote) ?? [];

  it('hold the lead-in of a list where it holds some of the words', () => {
    const words =
      '1. Papers. At the end of the term Provider shall return to Customer:\n(a) keys;\n(b) all Customer Data.';
    expect(quotes(words, '- **Limb return:** return … customer data\n')).toEqual([
      '(b) all Customer Data.',
      expect.stringContaining('Provider shall return to Customer:'),
    ]);
    expect(quotes(words, '- **Limb data:** all data\n')).toEqual(['(b) all Customer Data.']);
  });

  it('begin with the section whose heading names the matter, before one that touches on it', () => {
    const words =
      '1. Fees\n\nCustomer pays a fee for any audit that it conducts.\n\n2. Audits\n\nCustomer may conduct an audit each quarter.';
    expect(quotes(words, '- **Limb audit:** audit\n')[0]).toContain('each quarter');
  });
});

describe('a weakener', () => {
  const audit = framework('- **Limb audit:** customer may: audit\n- **Weakened by:** consent; frequency\n');

  it('defeats a right that it governs, and its words are in the reason', () => {
    const words = "Customer may audit Provider subject to Provider's prior written consent.";
    const cell = cellOf(audit, 'R-1', fileOf(parties + words));
    expect(cell?.state).toBe('insufficient');
    expect(cell?.reason).toContain('consent');
    expect(cell?.weakenedBy).not.toEqual([]);
  });

  it('does nothing to another clause', () => {
    const words = "1. Customer may audit Provider.\n\n2. Customer may assign this Agreement with Provider's consent.";
    expect(stateOf(audit, 'R-1', parties + words)).toBe('present');
  });

  it('is not our own consent', () => {
    const words = "Customer may audit Provider. Provider may attend with Customer's prior written consent.";
    expect(stateOf(audit, 'R-1', parties + words)).toBe('present');
  });

  it('is not one that is denied', () => {
    expect(stateOf(audit, 'R-1', `${parties}Customer may audit Provider without the consent of Provider.`)).toBe(
      'present',
    );
  });
});

describe('a rule', () => {
  it('names limbs and signs, also such with “and” in their names', () => {
    const rules = framework(
      `- **Limb logs and backups:** provider: {maintain} … logs
- **Sign free deletion:** provider may: delete … logs
- **Insufficient if:** logs and backups and free deletion
`,
    );
    expect(rules.problems).toEqual([]);
    const keeps = 'Provider shall keep logs.';
    expect(stateOf(rules, 'R-1', parties + keeps)).toBe('present');
    expect(stateOf(rules, 'R-1', `${parties}${keeps} Provider may delete the logs.`)).toBe('insufficient');
  });

  it('that names what is not there is an error with its line', () => {
    const { problems } = framework('- **Limb logs:** logs\n- **Partial if:** something else\n');
    expect(problems).toMatchObject([
      { line: 8, severity: 'error', message: expect.stringContaining('something else') },
    ]);
  });
});

describe('a topic', () => {
  it('keeps a framework to the parts of a contract that speak of it', () => {
    const health = framework('- **Limb safeguards:** provider: maintain safeguards\n', "topic: '{phi}'\n");
    expect(stateOf(health, 'R-1', `${parties}1. Provider shall maintain safeguards at the gate.`)).toBe('absent');
    expect(
      stateOf(health, 'R-1', `${parties}1. Provider shall maintain safeguards for protected health information.`),
    ).toBe('present');
  });
});
