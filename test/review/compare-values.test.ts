import { describe, expect, it } from 'vitest';
import { compareLimits } from '../../src/review/compare-caps';
import { compareValues } from '../../src/review/compare-values';
import { atLeast, atMost, equal, less, more, unknown } from '../../src/review/relation';
import { cap, days, duration, feesLimit, feesOf, money, months, state } from './building';

describe('comparing values', () => {
  it('takes three months for ninety days, and ninety-one days for more than ninety', () => {
    expect(compareValues(months(3), days(90))).toBe(equal);
    expect(compareValues(days(91), days(90))).toBe(more);
    expect(compareValues(months(6), days(90))).toBe(more);
  });

  it('takes two years for 24 months and 72 hours for three days', () => {
    expect(compareValues(duration(2, 'years'), months(24))).toBe(equal);
    expect(compareValues(duration(72, 'hours'), days(3))).toBe(equal);
  });

  it('knows business days only by their bounds', () => {
    expect(compareValues(duration(30, 'business-days'), days(30))).toBe(atLeast);
    expect(compareValues(duration(30, 'business-days'), days(29))).toBe(more);
    expect(compareValues(duration(10, 'business-days'), days(30))).toBe(less);
  });

  it('compares money of one currency, and not of two', () => {
    expect(compareValues(money(250_000), money(1_000_000))).toBe(less);
    expect(compareValues(money(250_000, 'EUR'), money(250_000))).toBe(unknown);
  });

  it('compares late interest by the year', () => {
    const monthly = { shape: 'rate', percent: 1.5, per: 'month' } as const;
    expect(compareValues(monthly, { shape: 'rate', percent: 18, per: 'year' })).toBe(equal);
    expect(compareValues(monthly, { shape: 'rate', percent: 1, per: 'once' })).toBe(unknown);
  });

  it('takes “indefinite” for longer than any number of years and “blank” for nothing', () => {
    expect(compareValues(state('indefinite'), duration(5, 'years'))).toBe(more);
    expect(compareValues(state('blank'), duration(5, 'years'))).toBe(unknown);
  });
});

describe('comparing liability caps', () => {
  const amount = (dollars: number) => ({ kind: 'amount', money: money(dollars) }) as const;

  it('compares windows of fees, multiples included', () => {
    expect(compareLimits(feesLimit(3), feesLimit(12))).toBe(less);
    expect(compareLimits({ kind: 'fees', months: 12, multiple: 2, scope: 'agreement' }, feesLimit(24))).toBe(equal);
  });

  it('knows that all fees ever paid are never less than those of a window', () => {
    expect(compareLimits(feesLimit(undefined), feesLimit(12))).toBe(atLeast);
  });

  it('knows that the fees of one order are never more than those of all', () => {
    expect(compareLimits(feesLimit(12, 'order'), feesLimit(12))).toBe(atMost);
    expect(compareLimits(feesLimit(24, 'order'), feesLimit(12))).toBe(unknown);
  });

  it('cannot compare fees with an amount, unless one bounds the other', () => {
    expect(compareLimits(amount(100_000), feesLimit(12))).toBe(unknown);
    expect(compareLimits({ kind: 'greater-of', of: [amount(100_000), feesLimit(12)] }, feesLimit(12))).toBe(atLeast);
    expect(compareLimits({ kind: 'lesser-of', of: [amount(100_000), feesLimit(6)] }, feesLimit(12))).toBe(less);
  });

  it.each([
    ['greater-of', [feesLimit(18), amount(500_000)], 'greater-of', [feesLimit(18), amount(500_000)], equal],
    ['greater-of', [amount(600_000), feesLimit(18)], 'greater-of', [feesLimit(12), amount(500_000)], more],
    ['greater-of', [feesLimit(18), amount(500_000)], 'greater-of', [feesLimit(12), amount(500_000)], atLeast],
    ['greater-of', [feesLimit(18), amount(400_000)], 'greater-of', [feesLimit(12), amount(500_000)], unknown],
    ['greater-of', [feesLimit(6), amount(500_000)], 'greater-of', [feesLimit(12), amount(600_000)], less],
    ['lesser-of', [feesLimit(12), amount(500_000)], 'lesser-of', [feesLimit(12), amount(500_000)], equal],
    ['lesser-of', [feesLimit(12), amount(500_000)], 'greater-of', [feesLimit(12), amount(500_000)], atMost],
    ['greater-of', [feesLimit(12), amount(500_000)], 'lesser-of', [feesLimit(24), amount(500_000)], atLeast],
    ['lesser-of', [feesLimit(12), amount(100_000)], 'lesser-of', [feesLimit(12), amount(500_000)], atMost],
  ] as const)('compares the %s %j with the %s %j limb by limb', (kind, of, otherKind, other, expected) => {
    expect(compareLimits({ kind, of }, { kind: otherKind, of: other })).toBe(expected);
    const turned = { [less]: more, [more]: less, [atLeast]: atMost, [atMost]: atLeast }[expected] ?? expected;
    expect(compareLimits({ kind: otherKind, of: other }, { kind, of })).toBe(turned);
  });

  it('puts no limit above and an exclusion below everything', () => {
    expect(compareLimits({ kind: 'none' }, amount(1e9))).toBe(more);
    expect(compareLimits({ kind: 'all-excluded' }, feesLimit(1))).toBe(less);
  });

  it('says nothing of a cap that could not be read', () => {
    expect(compareValues(cap({ kind: 'unread' }), feesOf(12))).toBe(unknown);
  });
});
