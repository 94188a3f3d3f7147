import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';

function readings(...lines: readonly string[]) {
  const [position] = readPlaybook(['## Data protection', ...lines].join('\n'), {
    name: 'p.md',
    side: 'supplier',
  }).positions;
  return position?.statements.map(({ reading, unread }) => [reading, ...unread.map(({ quote }) => quote)]);
}

describe('two tiers that became the same check', () => {
  it('are partly understood, since what tells them apart was not read', () => {
    expect(
      readings('- Standard: Our DPA', "- Acceptable: Customer's DPA if GDPR-compliant", '- Red flag: No DPA'),
    ).toEqual([['partly', 'Our DPA'], ['partly', expect.stringContaining('GDPR') as string], ['understood']]);
  });

  it('are both understood where their words say the same', () => {
    expect(readings('- Standard: DPA in place', '- Acceptable: The DPA is in place')).toEqual([
      ['understood'],
      ['understood'],
    ]);
  });

  it('are both understood where the tiers mean the same to a grade', () => {
    expect(
      readings('- Red flag: No DPA', '- Never accept: A contract without a DPA')?.map(([reading]) => reading),
    ).toEqual(['understood', 'understood']);
  });
});
