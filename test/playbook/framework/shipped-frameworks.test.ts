import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFramework } from '../../../src/playbook/framework/read-framework';
import { shippedFrameworks } from '../../../src/playbook/framework/shipped-frameworks';

describe.each(shippedFrameworks)('the framework $id', ({ id, file }) => {
  const framework = readFramework(readFileSync(new URL(`../../../playbooks/${file}`, import.meta.url), 'utf8'), id);

  it('is read without a problem under its own id', () => {
    expect(framework.problems).toEqual([]);
    expect(framework.id).toBe(id);
  });

  it('says that nobody has signed it off, and what counsel must check', () => {
    expect(framework.reviewedBy).toBeUndefined();
    expect(framework.notes).toMatch(/draft for counsel[^]*Counsel must/i);
  });

  it('says for each requirement where it comes from, how well it was checked, and offers a clause', () => {
    for (const { reference, text, source, enough, modelClause } of framework.requirements) {
      expect([reference, text, source, enough, modelClause ?? ''].map((words) => words !== '')).not.toContain(false);
    }
  });
});
