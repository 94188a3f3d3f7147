import { describe, expect, it } from 'vitest';
import { conceptNamed, conceptNames } from '../../../src/playbook/framework/lexicon';

describe('the lexicon of frameworks', () => {
  it('has wordings for every concept, each of at least one word', () => {
    for (const name of conceptNames()) expect([name, conceptNamed(name)?.length ?? 0]).not.toEqual([name, 0]);
  });

  it('knows no concept twice', () => {
    expect(new Set(conceptNames()).size).toBe(conceptNames().length);
  });

  it('reads wordings by their stems', () => {
    expect(conceptNamed('subcontract')).toContainEqual(['subcontract']);
    expect(conceptNamed('no such concept')).toBeUndefined();
  });
});
