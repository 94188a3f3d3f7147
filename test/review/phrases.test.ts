import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/contract/value';
import { termPhrase } from '../../src/review/phrases';
import { reviewContract } from '../../src/review/review-contract';
import { ContractView } from '../../src/review/view';
import { acceptable, check, contractOf, days, flag, playbookOf, preferred, state } from './building';

function said(kind: 'renewal-notice' | 'convenience-termination', value: Value): string {
  const contract = contractOf([
    { label: '1', words: 'Each may end it by notice.', terms: [{ kind, actor: 'both', value }] },
  ]);
  const [term] = contract.terms;
  if (!term) throw new Error('no term');
  return termPhrase(term, new ContractView(contract, 'customer'));
}

describe('a notice in words', () => {
  it('is as long as it is', () => {
    expect(said('renewal-notice', days(60))).toBe('each party stops renewal with 60 days’ notice');
    expect(said('renewal-notice', { shape: 'duration', amount: 1, unit: 'months' })).toBe(
      'each party stops renewal with 1 month’s notice',
    );
    expect(said('convenience-termination', days(30))).toBe(
      'each party may terminate for convenience on 30 days’ notice',
    );
  });

  it('is said to be elsewhere where its length is', () => {
    expect(said('renewal-notice', state('by-reference'))).toBe(
      'each party stops renewal with notice (in another document)',
    );
    expect(said('renewal-notice', flag)).toBe('each party stops renewal with notice');
    expect(said('convenience-termination', flag)).toBe('each party may terminate for convenience');
  });
});

describe('a range of the playbook in words', () => {
  it('has two ends', () => {
    const longest = check('initial-term', 'unknown', 'at-most', days(90));
    const range = { op: 'all', of: [check('initial-term', 'unknown', 'at-least', days(30)), longest] } as const;
    const playbook = playbookOf({
      statements: [
        preferred('At most 10 days', check('initial-term', 'unknown', 'at-most', days(10))),
        acceptable('30-90 days', range),
      ],
    });
    const contract = contractOf([
      { label: '1', words: 'It lasts.', terms: [{ kind: 'initial-term', actor: 'unknown', value: days(400) }] },
    ]);
    const [finding] = reviewContract(contract, playbook, { side: 'customer' }).findings;
    expect(finding?.reason).toContain('wants at most 10 days and accepts 30 days to 90 days');
  });
});
