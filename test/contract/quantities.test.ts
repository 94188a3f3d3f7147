import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/contract/numbers';
import { blanksIn, compareDurations, durationRangesIn, durationsIn, toDays } from '../../src/contract/quantities';
import { moneyIn } from '../../src/contract/money';
import { multiplesIn, ratesIn } from '../../src/contract/rates';
import type { Duration, DurationUnit } from '../../src/contract/value';
import { cpuTime } from '../cpu-time';

const lasting = (amount: number, unit: DurationUnit): Duration => ({ shape: 'duration', amount, unit });
const durations = (text: string) => durationsIn(text).map(({ value }) => `${value.amount} ${value.unit}`);
const money = (text: string) => moneyIn(text).map(({ value }) => `${value.currency} ${value.amount}`);
const rates = (text: string) => ratesIn(text).map(({ value }) => `${value.percent}/${value.per}`);

describe('numbers', () => {
  it.each([
    ['twelve (12)', 12],
    ['12 (twelve)', 12],
    ['one hundred and eighty', 180],
    ['three hundred sixty-five', 365],
    ['twenty-four', 24],
    ['one and one-half', 1.5],
    ['two and a half', 2.5],
    ['1½', 1.5],
    ['1 1/2', 1.5],
    ['one million five hundred thousand', 1_500_000],
    ['1.5 million', 1_500_000],
    ['250k', 250_000],
    ['1,250,000.50', 1_250_000.5],
    ["250'000", 250_000],
  ])('reads %s', (text, value) => {
    expect(numbersIn(text)).toEqual([{ start: 0, end: text.length, value }]);
  });

  it('keeps numbers apart that do not make one number', () => {
    expect(numbersIn('sixty-ninety or six and twelve').map((n) => n.value)).toEqual([60, 90, 6, 12]);
  });

  it('reads no number inside a longer word', () => {
    expect(numbersIn('someone often attends the tenth phone call')).toEqual([]);
  });

  it('flags words and figures that disagree and gives the words', () => {
    expect(numbersIn('thirty (60)')).toEqual([{ start: 0, end: 11, value: 30, mismatch: { first: 30, second: 60 } }]);
  });
});

describe('durations', () => {
  it.each([
    ['thirty (30) days', '30 days'],
    ['ninety-day', '90 days'],
    ['12-month', '12 months'],
    ['twelve full calendar months', '12 months'],
    ['the twelve(12)months', '12 months'],
    ['ten (10) business days', '10 business-days'],
    ['5 working days', '5 business-days'],
    ['48 hours', '48 hours'],
    ['six weeks', '6 weeks'],
    ['two (2) calendar quarters', '6 months'],
    ["60 days' notice", '60 days'],
    ['one and one-half years', '1.5 years'],
    ['thirty days (30)', '30 days'],
    ['the (30) days', '30 days'],
  ])('reads %s', (text, value) => {
    expect(durations(text)).toEqual([value]);
  });

  it.each([
    'section 12 of the agreement',
    'thirty (30) daylight lamps',
    'on may 1, 2020',
    'monthly',
    'two monthly fees',
  ])('reads none in "%s"', (text) => {
    expect(durationsIn(text)).toEqual([]);
  });

  it('covers the words exactly', () => {
    const text = 'within thirty (30) calendar days of the invoice';
    const [found] = durationsIn(text);
    expect(text.slice(found!.start, found!.end)).toBe('thirty (30) calendar days');
  });

  it('flags a mismatch of words and figure, in either place', () => {
    expect(durationsIn('thirty (60) days')[0]!.mismatch).toEqual({ first: 30, second: 60 });
    expect(durationsIn('thirty days (60 days)')[0]!.mismatch).toEqual({ first: 30, second: 60 });
    expect(durationsIn('thirty (30) days')[0]!.mismatch).toBeUndefined();
  });

  it.each([
    ['6-24 months of fees', 6, 24],
    ['between 6 and 12 months', 6, 12],
    ['between six (6) and twelve (12) months', 6, 12],
    ['6 months to 12 months', 6, 12],
    ['two to three years', 2, 3],
    ['from 30 days to 90 days', 30, 90],
  ])('reads both ends of %s', (text, low, high) => {
    const [range] = durationRangesIn(text);
    expect([range!.low.value.amount, range!.high.value.amount]).toEqual([low, high]);
  });

  it.each(['60 days and 90 days', 'schedule 2 - 30 days', 'within 12 months', '24 to 6 months'])(
    'sees no range in "%s"',
    (text) => {
      expect(durationRangesIn(text)).toEqual([]);
    },
  );

  it('compares across units as trade does', () => {
    expect(compareDurations(lasting(12, 'months'), lasting(1, 'years'))).toBe(0);
    expect(compareDurations(lasting(30, 'days'), lasting(1, 'months'))).toBe(0);
    expect(compareDurations(lasting(360, 'days'), lasting(1, 'years'))).toBe(0);
    expect(compareDurations(lasting(72, 'hours'), lasting(3, 'days'))).toBe(0);
    expect(compareDurations(lasting(45, 'days'), lasting(1, 'months'))).toBeGreaterThan(0);
    expect(compareDurations(lasting(29, 'days'), lasting(30, 'days'))).toBeLessThan(0);
    expect(compareDurations(lasting(11, 'months'), lasting(1, 'years'))).toBeLessThan(0);
    expect(toDays(lasting(10, 'business-days'))).toBe(14);
  });
});

describe('money', () => {
  it.each([
    ['usd 250,000', 'USD 250000'],
    ['250,000 usd', 'USD 250000'],
    ['$1,000,000.00', 'USD 1000000'],
    ['us$ 5 million', 'USD 5000000'],
    ['u.s.$50,000', 'USD 50000'],
    ['one million dollars ($1,000,000)', 'USD 1000000'],
    ['$1,000,000 (one million dollars)', 'USD 1000000'],
    ['ten thousand u.s. dollars', 'USD 10000'],
    ['$1m', 'USD 1000000'],
    ['€ 250.000', 'EUR 250000'],
    ['eur 1.5 million', 'EUR 1500000'],
    ['£2,500', 'GBP 2500'],
    ['cad 100', 'CAD 100'],
    ['c$100', 'CAD 100'],
    ['250k', 'XXX 250000'],
    ['1.5 million', 'XXX 1500000'],
  ])('reads %s', (text, value) => {
    expect(money(text)).toEqual([value]);
    const [found] = moneyIn(text);
    expect([found!.start, found!.end]).toEqual([0, text.length]);
  });

  it.each(['1.5 million shares', 'twelve months', 'section 4', '10%'])('reads none in "%s"', (text) => {
    expect(moneyIn(text)).toEqual([]);
  });

  it('flags a mismatch', () => {
    expect(moneyIn('one million dollars ($100,000)')[0]!.mismatch).toEqual({ first: 1_000_000, second: 100_000 });
  });

  it('reads both ends of a range', () => {
    expect(moneyIn('between $1,000 and $2,000').map((m) => m.bound)).toEqual(['low', 'high']);
    expect(moneyIn('$1,000 and $2,000').map((m) => m.bound)).toEqual([undefined, undefined]);
  });
});

describe('rates', () => {
  it.each([
    ['1.5% per month', '1.5/month'],
    ['1% a month', '1/month'],
    ['one and one-half percent (1½%) per month', '1.5/month'],
    ['one and one-half percent (1.5%) for each month', '1.5/month'],
    ['18% per annum', '18/year'],
    ['ten percent (10%) per year', '10/year'],
    ['12 % p.a.', '12/year'],
    ['one and one-half (1.5%) per month', '1.5/month'],
    ['a monthly rate of one and five-tenths percent (1.5%)', '1.5/month'],
    ['a daily penalty of 0.1%', '36.5/year'],
    ['150 basis points', '1.5/once'],
    ['a monthly rate of 2%', '2/month'],
    ['an annual rate of 8 per cent', '8/year'],
    ['five percent', '5/once'],
  ])('reads %s', (text, value) => {
    expect(rates(text)).toEqual([value]);
  });

  it('flags a mismatch', () => {
    expect(ratesIn('two percent (1.5%) per month')[0]!.mismatch).toEqual({ first: 2, second: 1.5 });
  });
});

describe('multiples', () => {
  it.each([
    ['two (2) times the fees', 2],
    ['2x annual fees', 2],
    ['twice the fees', 2],
    ['three times the total', 3],
    ['200% of the fees', 2],
    ['one hundred fifty percent (150%) of the amounts', 1.5],
  ])('reads %s', (text, value) => {
    expect(multiplesIn(text).map((m) => m.value)).toEqual([value]);
  });

  it.each(['from time to time', 'at all times', 'two times per year', 'a 5% increase'])(
    'reads none in "%s"',
    (text) => {
      expect(multiplesIn(text)).toEqual([]);
    },
  );
});

describe('blanks', () => {
  it('finds blanks and redactions and leaves other brackets', () => {
    const text = 'fees of $[____] or [***] or ______ in [section 4] and [insert amount]';
    expect(blanksIn(text).map((b) => text.slice(b.start, b.end))).toEqual([
      '[____]',
      '[***]',
      '______',
      '[insert amount]',
    ]);
  });
});

it('reads a megabyte of numbers in linear time', () => {
  const hostile = 'one '.repeat(60_000) + '1,'.repeat(60_000) + '('.repeat(60_000) + '12 (12 '.repeat(40_000);
  const took = cpuTime(() => {
    durationsIn(hostile);
    moneyIn(hostile);
    ratesIn(hostile);
    multiplesIn(hostile);
    blanksIn('[' + '_ '.repeat(100_000));
  });
  expect(took).toBeLessThan(5000);
});
