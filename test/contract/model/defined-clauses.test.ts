import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/contract/contract';
import { definedClauses } from '../../../src/contract/model/defined-clauses';
import { structureOf } from '../../../src/contract/structure';
import { textContract } from '../contract-texts';

const definition = '"Service Credits" means the sums set out in Schedule 2.';
const using = 'If the platform is down for a day, the Supplier pays the Service Credits.';
const other = 'If the platform is down for a day, the Supplier pays nothing.';

function found(body: string): readonly Clause[] {
  const text = `HOSTING AGREEMENT\n\n1. Meanings\n\n${definition}\n\n2. Platform\n\n${body}`;
  const structure = structureOf(textContract(text));
  const start = text.indexOf(body);
  const clause = { type: 'service-levels', start, end: text.length, score: 0.8, because: [], passage: 2 } as const;
  return definedClauses(structure, [clause]).map((one) => ({ ...one, because: [text.slice(one.start, one.end)] }));
}

describe('definitions that carry the substance of a clause', () => {
  it('are clauses of its type where it uses the term and the term names the type', () => {
    expect(found(using)).toMatchObject([{ type: 'service-levels', because: [definition] }]);
    expect(found(using)[0]?.score).toBeLessThan(0.8);
  });

  it('are none where no clause uses the term', () => {
    expect(found(other)).toEqual([]);
  });
});
