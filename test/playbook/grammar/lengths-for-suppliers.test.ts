import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/contract/actor';
import { describeCondition } from '../../../src/playbook/describe-condition';
import { readPlaybook } from '../../../src/playbook/read-playbook';

function read(side: Role, heading: string, ...lines: readonly string[]): readonly string[] {
  const text = [`## ${heading}`, ...lines].join('\n');
  const [position] = readPlaybook(text, { name: 'p.md', side }).positions;
  return (position?.statements ?? []).map(({ condition }) => (condition ? describeCondition(condition, side) : ''));
}

describe('a bare length in the playbook of a supplier', () => {
  it('is that length where it binds the customer as well', () => {
    const statement = '- Standard: Auto-renews for 12 months';
    expect(read('supplier', 'Renewal', statement)).toEqual(['renewal period = 12 months']);
    expect(read('customer', 'Renewal', statement)).toEqual(['renewal period ≤ 12 months']);
  });

  it('points the way that the tiers around it tell', () => {
    expect(
      read('supplier', 'Renewal', '- Standard: Auto-renews for 12 months', '- Acceptable: Auto-renews for 6 months'),
    ).toEqual(['renewal period ≥ 12 months', 'renewal period ≥ 6 months']);
  });

  it('has two ends where it is a range of days in which either side cures', () => {
    const statement = '- Acceptable: Cure period 15-45 days';
    const [supplier] = read('supplier', 'Termination', statement);
    expect(supplier).toContain('≥ 15 days');
    expect(supplier).toContain('≤ 45 days');
    expect(read('customer', 'Termination', statement)[0]).not.toContain('≥ 15 days');
  });

  it('is exact for the time to cure of both', () => {
    const [reading] = read('supplier', 'Termination', '- Standard: Either party for uncured material breach (30 days)');
    expect(reading).toContain('cure period = 30 days');
  });
});
