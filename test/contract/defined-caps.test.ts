import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/contract/actor';
import { withDefinedCaps } from '../../src/contract/defined-caps';
import type { Term } from '../../src/contract/term';
import type { CapLimit } from '../../src/contract/value';

function cap(text: string, quote: string, actor: Actor, limit: CapLimit, passage: number): Term {
  const start = text.indexOf(quote);
  return { kind: 'liability-cap', actor, value: { shape: 'cap', limit }, start, end: start + quote.length, passage };
}

const fees = (months: number, multiple = 1): CapLimit => ({ kind: 'fees', months, multiple, scope: 'agreement' });
const use = "1. Each party's liability will not exceed the General Cap.";
const sum = 'amounts paid in the 12 months';

describe('caps that another clause defines', () => {
  it('join whose cap it is with its limit, and cite the definition', () => {
    const text = `${use}\n2. “General Cap” means the ${sum} before the claim.`;
    const terms = [cap(text, 'the General Cap', 'both', { kind: 'unread' }, 0), cap(text, sum, 'unknown', fees(12), 1)];
    const joined = withDefinedCaps(terms, text);
    expect(joined).toMatchObject([{ actor: 'both', value: { limit: fees(12) }, passage: 1 }]);
    expect(text.slice(joined[0]!.start, joined[0]!.end)).toBe(sum);
  });

  it('read a multiple of another cap', () => {
    const text = `${use} Its liability for Special Claims will not exceed the Higher Cap.\n2. “Higher Cap” means three times (3x) the General Cap. “General Cap” means the ${sum} before the claim.`;
    const terms = [
      cap(text, 'the General Cap', 'both', { kind: 'unread' }, 0),
      cap(text, 'the Higher Cap', 'both', { kind: 'unread' }, 0),
    ];
    expect(withDefinedCaps(terms, text).map((t) => t.value)).toMatchObject([
      { limit: fees(12) },
      { limit: fees(12, 3) },
    ]);
  });

  it('are found in a table of key terms', () => {
    const text = `General Cap Amount\nUSD 250,000\n1. Each party's liability will not be more than the General Cap Amount.`;
    const terms = [cap(text, 'the General Cap Amount', 'both', { kind: 'unread' }, 0)];
    expect(withDefinedCaps(terms, text)).toMatchObject([{ value: { limit: { kind: 'amount' } } }]);
  });

  it('keep the words that use them beside the definition', () => {
    const text = `${use}\n2. “General Cap” means the ${sum} before the claim.`;
    const [joined] = withDefinedCaps([cap(text, 'the General Cap', 'both', { kind: 'unread' }, 0)], text);
    expect(joined?.also?.map(({ start, end }) => text.slice(start, end))).toEqual(['the General Cap']);
  });

  it('stay unread where nothing or only a blank defines them', () => {
    const text = `${use}\n2. “General Cap” means $[____].`;
    const terms = [cap(text, 'the General Cap', 'both', { kind: 'unread' }, 0)];
    const [blank] = withDefinedCaps(terms, text);
    expect(blank).toMatchObject({ value: { limit: { kind: 'unread' } } });
    expect(blank?.also?.map(({ start, end }) => text.slice(start, end))).toEqual(['[____]']);
    expect(withDefinedCaps(terms, use)).toEqual(terms);
  });

  it('leave other terms alone', () => {
    const text = `1. Supplier's liability shall not exceed $100. 2. The limits of insurance are separate.`;
    const terms = [
      cap(text, '$100', 'supplier', { kind: 'amount', money: { shape: 'money', amount: 100, currency: 'USD' } }, 0),
    ];
    expect(withDefinedCaps(terms, text)).toBe(terms);
  });
});
