import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { understoodAs } from './read-under-heading';

function flagOf(...lines: readonly string[]) {
  const [position] = readPlaybook(lines.join('\n'), { name: 'p.md', side: 'supplier' }).positions;
  return position?.statements.at(-1);
}

describe('a red flag that our own standard would trip', () => {
  it('is not understood, since no author stops what the position asks for', () => {
    const flag = flagOf(
      '## Indemnity',
      '- Standard: We indemnify the customer for IP infringement',
      '- Red flag: We indemnify the customer',
    );
    expect(flag?.reading).toBe('not-understood');
    expect(flag?.condition).toBeUndefined();
  });

  it('keeps what else it fears', () => {
    const flag = flagOf(
      '## Indemnity',
      '- Standard: We indemnify the customer for IP infringement',
      "- Red flag: We indemnify the customer; we indemnify the customer for the customer's own negligence",
    );
    expect(flag?.reading).toBe('partly');
    expect(understoodAs(flag, 'supplier')).toMatch(/^our indemnity for the other side['’]s own negligence present ✗/);
  });

  it('is understood where it fears the same of the other side, or another thing of ours', () => {
    const standard = '- Standard: We indemnify the customer for IP infringement';
    expect(flagOf('## Indemnity', standard, '- Red flag: Customer gives no indemnity')?.reading).toBe('understood');
    expect(flagOf('## Indemnity', standard, '- Red flag: Our indemnity covers breach of contract')?.reading).toBe(
      'understood',
    );
  });
});

describe('unlimited liability but for what we bear anyhow, as a red flag', () => {
  const read = (words: string) => understoodAs(flagOf('## Liability', `- Red flag: ${words}`), 'supplier');

  it('is also a cap that leaves out more than that', () => {
    const reading = read('Unlimited liability other than for fraud or IP indemnity');
    expect(reading).toContain('our liability cap absent');
    expect(reading).toContain('includes data breach');
    for (const borne of ['includes fraud', 'includes indemnification', 'includes death'])
      expect(reading).not.toContain(borne);
  });

  it('is the lack of a cap alone where nothing is excepted', () => {
    expect(read('Unlimited liability')).toBe('our liability cap absent');
  });
});

it('what is uncapped beside a cap is read to its last member', () => {
  const words =
    "Standard: Our liability capped at no more than 24 months' fees; uncapped for confidentiality, data breach, IP";
  expect(understoodAs(flagOf('## Liability', `- ${words}`), 'supplier')).toContain('IP infringement');
});
