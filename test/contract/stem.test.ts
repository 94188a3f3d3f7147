import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/contract/stem';

const same = (...words: readonly string[]): boolean => new Set(words.map(stemOf)).size === 1;

describe('a stem', () => {
  it('is one for the forms of a word', () => {
    expect(same('terminate', 'terminates', 'terminated', 'terminating', 'termination')).toBe(true);
    expect(same('cooperate', 'cooperates', 'cooperation')).toBe(true);
    expect(same('availability', 'available')).toBe(true);
    expect(same('assist', 'assists', 'assistance', 'assisting')).toBe(true);
    expect(same('encrypt', 'encrypted', 'encryption')).toBe(true);
    expect(same('policy', 'policies')).toBe(true);
    expect(same('authority', 'authorities')).toBe(true);
    expect(same('organisation', 'organization', 'organisations')).toBe(true);
  });

  it('keeps words apart that mean different things', () => {
    expect(same('customer', 'custom')).toBe(false);
    expect(same('provide', 'prove')).toBe(false);
    expect(same('process', 'processor')).toBe(false);
    expect(same('inform', 'information')).toBe(false);
    expect(same('initial', 'initiated')).toBe(false);
    expect(same('service', 'servicer')).toBe(false);
  });

  it('leaves short words and numbers alone', () => {
    expect(['us', 'is', '99', 'iso27001'].map(stemOf)).toEqual(['us', 'is', '99', 'iso27001']);
  });
});
