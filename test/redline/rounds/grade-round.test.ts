import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import { gradeRound } from '../../../src/redline/rounds/grade-round';
import { inserted, p, r, struck } from '../../fixtures/docx-builder';
import { cameBack } from './file';

const playbook = readPlaybook(
  `# Playbook

## Limitation of Liability
- Standard position: Supplier's liability is capped at no less than 12 months of fees
- Escalation trigger: Supplier's cap under 6 months of fees

## Governing Law
- Standard position: Laws of Delaware
- Escalation trigger: Laws of Texas
`,
  { name: 'legal.local.md', kind: 'company' },
);
const intro = p(r('This Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”).'));
const cap = (months: string): string =>
  p(
    r('1. Liability. Supplier’s total liability under this Agreement shall not exceed the fees paid in the ') +
      months +
      r(' months preceding the claim.'),
  );
const law = (state: string): string =>
  p(r('2. Law. This Agreement is governed by the laws of the State of ') + state + r('.'));

async function graded(body: string) {
  const { round } = await cameBack(intro + body);
  return gradeRound(round, playbook, { side: 'customer' });
}

describe('A round that came back', () => {
  it('has the effect of each clause: the contract with its changes against the same without', async () => {
    const { clauses } = await graded(
      cap(struck('twelve (12)') + inserted(r('three (3)'))) + law(struck('Texas') + inserted(r('Delaware'))),
    );
    expect(clauses.map(({ effects }) => effects.map(({ position, was, now }) => [position, was, now]))).toEqual([
      [['limitation-of-liability', 'GREEN', 'RED']],
      [['governing-law', 'RED', 'GREEN']],
    ]);
  });

  it('tells the values that changed', async () => {
    const { clauses } = await graded(cap(struck('twelve (12)') + inserted(r('three (3)'))) + law(r('Delaware')));
    const [value] = clauses[0]?.effects[0]?.values ?? [];
    expect(value).toMatchObject({ was: 'the fees of 12 months in total', now: 'the fees of 3 months in total' });
  });

  it('tells a value that changed under the same grade', async () => {
    const { clauses } = await graded(cap(struck('five (5)') + inserted(r('three (3)'))) + law(r('Delaware')));
    expect(clauses[0]?.effects[0]).toMatchObject({ was: 'RED', now: 'RED' });
  });

  it('does not grade what is only formatting', async () => {
    const bold = r('Bold.', '<w:b/><w:rPrChange w:id="1" w:author="Ada Reyes"><w:rPr/></w:rPrChange>');
    const { clauses, overall } = await graded(cap(r('twelve (12)')) + p(bold));
    expect(overall).toEqual([]);
    expect(clauses.every(({ effects }) => effects.length === 0)).toBe(true);
  });

  it('blames a clause alone where another one hides its effect', async () => {
    // Either of two low caps makes the position RED, so that taking one of them back changes nothing.
    const low = (label: string): string =>
      p(
        inserted(
          r(
            `${label}. Cap. Supplier’s total liability shall not exceed the fees paid in the three (3) months before the claim.`,
          ),
        ),
        '<w:rPr><w:ins w:id="9" w:author="Ada Reyes" w:date="2026-01-05T10:00:00Z"/></w:rPr>',
      );
    const { clauses, overall, together } = await graded(
      cap(r('twelve (12)')) + law(r('Delaware')) + low('3') + low('4'),
    );
    expect(overall.map(({ position, now }) => [position, now])).toEqual([['limitation-of-liability', 'RED']]);
    expect(clauses.map(({ effects, alone }) => [effects.length, alone.map(({ now }) => now)])).toEqual([
      [0, ['RED']],
      [0, ['RED']],
    ]);
    expect(together).toEqual([]);
  });

  it('of very many clauses reviews only those one by one that decide, and says how many it did not', async () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      p(
        r(`${String(n + 10)}. Topic ${String(n)}. Supplier shall deliver item `) +
          struck('ten') +
          inserted(r('nine')) +
          r(' each month.'),
      ),
    );
    const { clauses, notGraded } = await graded(
      cap(struck('twelve (12)') + inserted(r('three (3)'))) + law(r('Delaware')) + many.join(''),
    );
    expect(notGraded).toBe(200);
    expect(clauses[0]?.effects[0]).toMatchObject({ was: 'GREEN', now: 'RED' });
  });
});
