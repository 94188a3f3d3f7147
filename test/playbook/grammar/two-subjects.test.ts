import { describe, expect, it } from 'vitest';
import { describeCondition } from '../../../src/playbook/describe-condition';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import { understood } from './reading';

describe('a heading of two subjects gives each part of a statement its own', () => {
  it.each([
    [
      'Term and renewal',
      '3 years, renewal by written agreement only',
      'initial term = 3 years and renewal = by agreement',
    ],
    ['Term and renewal', '24 months, no automatic renewal', 'initial term = 24 months and not (renewal = automatic)'],
    [
      'Governing law',
      'England and Wales, exclusive jurisdiction of the English courts',
      'governing law is England and Wales and forum is England and Wales',
    ],
  ])('%s: %s', (heading, words, expected) => {
    expect(understood(heading, 'S', words)).toBe(expected);
  });

  it('a list of courts alone is no choice of law', () => {
    expect(understood('Governing law', 'S', 'Courts of New York, courts of Ohio')).not.toContain('governing law');
  });
});

describe('what one side could take from the other', () => {
  it('an assignment that both want to be free to make is not met by a need for consent', () => {
    const condition = understood('Assignment', 'S', 'Either may assign to an affiliate or acquirer');
    expect(condition).toContain('assignment exceptions includes affiliate');
    expect(condition).not.toContain('= consent');
  });

  it.each(['customer', 'supplier'] as const)('a restraint is denied of the %s that reads', (side) => {
    const [position] = readPlaybook('## NDA defaults\n- No non-solicit, no non-compete\n', {
      name: 'p.md',
      side,
    }).positions;
    const condition = position?.statements[0]?.condition;
    expect(condition && describeCondition(condition, side)).toBe(
      'our non solicitation absent and our non-compete absent',
    );
  });
});

describe('a list of who approves', () => {
  it('of transfers of data does not name who approves an assignment', () => {
    const text =
      '## Assignment\n- Standard: Neither party may assign without consent\n\n## Approvals\n- Data transfers: DPO\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    expect(position?.approver).toBeUndefined();
    const other = readPlaybook(text.replace('Data transfers', 'Transfer of the contract'), {
      name: 'p.md',
      side: 'customer',
    }).positions[0];
    expect(other?.approver).toBe('DPO');
  });
});
