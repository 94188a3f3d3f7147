import { describe, expect, it } from 'vitest';
import { kindWords } from '../../src/contract/kind-words';

describe('the name of a kind', () => {
  it('keeps the capitals of acronyms', () => {
    expect(kindWords('ai-training')).toBe('AI training');
    expect(kindWords('ip-ownership')).toBe('IP ownership');
    expect(kindWords('claims-paid')).toBe('claims paid');
  });
});
