import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFramework } from '../../../src/playbook/framework/read-framework';
import { fileOf, cellOf } from '../../review/requirements/shipped';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const example = /```markdown\n(---\nkind: framework\n[^]*?)```/.exec(readme)?.[1] ?? '';
const framework = readFramework(example, 'house.md');

describe('the framework in the README', () => {
  it('is read without a problem', () => {
    expect(framework.problems).toEqual([]);
    expect(framework.reviewedBy).toBe('A. Counsel');
  });

  it.each([
    ['Provider shall retain all logs for one year.', 'present'],
    ['Provider shall retain all logs.', 'partial'],
    ['Provider shall retain all logs for one year. Provider may delete logs at any time.', 'insufficient'],
    ['The logging policy of the Cover Page applies.', 'cannot-tell'],
    ['Customer shall retain its logs for one year.', 'absent'],
  ])('finds that “%s” is %s', (words, state) => {
    const contract = fileOf(
      `AGREEMENT\n\nbetween Orchard Bank plc ("Customer") and Fern Systems Ltd ("Provider").\n\n${words}`,
    );
    expect(cellOf(framework, 'HOUSE-1', contract)?.state).toBe(state);
  });
});
