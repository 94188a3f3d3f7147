import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';

function tiers(...lines: readonly string[]): readonly (readonly [string, string])[] {
  const { positions } = readPlaybook(lines.join('\n'), { name: 'p.md', side: 'customer' });
  return positions.flatMap(({ statements }) => statements.map(({ tier, quote }) => [tier, quote] as const));
}

describe('prose without labels', () => {
  it('is what we want, but for what we would live with or never accept', () => {
    expect(
      tiers('## Payment', 'We pay in 45 days. We would live with 30 days. We never accept payment in advance.'),
    ).toEqual([
      ['preferred', 'We pay in 45 days.'],
      ['acceptable', '30 days.'],
      ['never', 'payment in advance.'],
    ]);
  });

  it('stays one statement where no sentence opens so', () => {
    expect(tiers('## Payment', 'We pay in 45 days. No interest is due.')).toEqual([
      ['preferred', 'We pay in 45 days. No interest is due.'],
    ]);
  });

  it('holds for plain bullets too', () => {
    expect(tiers('## Renewal', '- We do not accept an evergreen clause')).toEqual([['never', 'an evergreen clause']]);
  });

  it('“No: …” is never, “Yes: …” what we want', () => {
    expect(tiers('## Term', '- Yes: one year', '- No: month-to-month')).toEqual([
      ['preferred', 'one year'],
      ['never', 'month-to-month'],
    ]);
  });
});

describe('a heading in nobody’s words', () => {
  it('leaves it to its statements to say of what clause they are', () => {
    const text = '## The people they bring in\n- Standard: No subcontractors unless we agree first\n';
    const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
    expect(position?.clauseTypes[0]).toBe('subcontracting');
  });

  it('stays unknown where they name several', () => {
    const text = '## Odds and ends\n- Standard: No audit\n- Standard: No exclusivity\n';
    expect(readPlaybook(text, { name: 'p.md', side: 'customer' }).positions[0]?.clauseTypes).toEqual([]);
  });
});
