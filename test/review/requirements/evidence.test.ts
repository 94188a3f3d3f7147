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

  it('is not a recital, a heading or a list of what survives', () => {
    for (const words of [
      'WHEREAS Provider shall assist Customer with incidents.',
      'The following Sections survive termination: 4 (Provider shall assist with incidents).',
    ])
      expect(stateOf(assistance, 'R-1', parties + words)).toBe('absent');
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
