import { describe, expect, it } from 'vitest';
import { reviewContract } from '../../../src/review/review-contract';
import type { ReadTerm, Written } from '../building';
import { all, cap, check, contractOf, feesOf, flag, items, playbookOf, preferred } from '../building';

const mutualCap: Written = {
  label: '11',
  heading: 'Liability',
  words: 'Each party’s liability is limited to the fees of twelve months.',
  types: ['limitation-of-liability'],
  terms: [{ kind: 'liability-cap', actor: 'both', value: feesOf(12) }],
};

const playbook = playbookOf({
  title: 'Liability',
  clauseTypes: ['limitation-of-liability'],
  statements: [preferred('Mutual cap of 12 months', check('liability-cap', 'both', 'at-least', feesOf(12)))],
});

function clause(label: string, words: string, ...terms: readonly ReadTerm[]): Written {
  return { label, words, terms };
}

function graded(written: readonly Written[], side: 'customer' | 'supplier' = 'customer') {
  const [finding] = reviewContract(contractOf(written), playbook, { side }).findings;
  if (!finding) throw new Error('no finding');
  return finding;
}

it('a cap alone is GREEN', () => {
  expect(graded([mutualCap])).toMatchObject({ grade: 'GREEN', related: [] });
});

describe('an indemnity without a limit beside a cap on all liability', () => {
  const indemnity = clause('9', 'Supplier’s indemnity is unlimited.', {
    kind: 'indemnity-cap',
    actor: 'supplier',
    value: cap({ kind: 'none' }),
  });

  it('makes the cap YELLOW, says why and shows the indemnity', () => {
    const finding = graded([mutualCap, indemnity]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toBe(
      'The cap covers all liability while the indemnity in 9 is said to have no limit, and no carve-out says which wins.',
    );
    expect(finding.related[0]).toMatchObject({ quote: 'Supplier’s indemnity is unlimited.' });
  });

  it('is no contradiction where indemnities are carved out of the cap', () => {
    const carveOut = clause('11.2', 'The cap does not apply to indemnities.', {
      kind: 'liability-carve-outs',
      actor: 'both',
      value: items('indemnification'),
    });
    expect(graded([mutualCap, indemnity, carveOut]).grade).toBe('GREEN');
  });
});

describe('carve-outs from a cap', () => {
  const carveOut = (actor: 'both' | 'customer' | 'supplier', ...ids: readonly string[]): Written =>
    clause('11.2', 'The cap does not apply to these.', {
      kind: 'liability-carve-outs',
      actor,
      value: items(...ids),
    });

  it('that are customary and mutual leave the cap as it is', () => {
    expect(graded([mutualCap, carveOut('both', 'wilful-misconduct', 'fraud')]).grade).toBe('GREEN');
  });

  it('that take out any breach swallow it', () => {
    const finding = graded([mutualCap, carveOut('both', 'breach')]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toContain('take back');
  });

  it('that lift it for us alone are named', () => {
    const finding = graded([mutualCap, carveOut('customer', 'confidentiality')]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.reason).toBe('Only our liability is without a cap for confidentiality.');
    expect(graded([mutualCap, carveOut('supplier', 'confidentiality')]).grade).toBe('GREEN');
  });

  it('that cover most of what a supplier can owe are YELLOW for the supplier only', () => {
    const wide = carveOut('both', 'confidentiality', 'indemnification');
    expect(graded([mutualCap, wide], 'supplier').grade).toBe('YELLOW');
    expect(graded([mutualCap, wide], 'customer').grade).toBe('GREEN');
  });
});

describe('an exclusion of consequential damages', () => {
  const exclusion = (actor: 'both' | 'supplier'): Written =>
    clause('12', 'No consequential damages.', { kind: 'consequential-damages-exclusion', actor, value: flag });

  it('that protects the other side only keeps the cap from being GREEN', () => {
    expect(graded([mutualCap, exclusion('supplier')]).grade).toBe('YELLOW');
    expect(graded([mutualCap, exclusion('both')]).grade).toBe('GREEN');
  });
});

describe('a clause that prevails over the one that decided', () => {
  const overriding: Written = {
    label: '20',
    words: 'Notwithstanding Section 11, the Order Form governs.',
    references: [{ quote: 'Section 11', target: 'section', label: '11', resolved: 0 }],
  };

  it('keeps GREEN away', () => {
    const finding = graded([mutualCap, overriding]);
    expect(finding.grade).toBe('YELLOW');
    expect(finding.related[0]?.quote).toBe('Notwithstanding Section 11, the Order Form governs.');
  });

  it('does not where it only refers to it', () => {
    const referring = { ...overriding, words: 'Subject to Section 11, the Order Form governs.' };
    expect(graded([mutualCap, referring]).grade).toBe('GREEN');
  });
});

it('what is not lowered keeps its own reason', () => {
  const both = playbookOf({
    statements: [
      preferred(
        'Cap and exclusion',
        all(
          check('liability-cap', 'both', 'at-least', feesOf(12)),
          check('consequential-damages-exclusion', 'both', 'present'),
        ),
      ),
    ],
  });
  const [finding] = reviewContract(contractOf([mutualCap]), both, { side: 'customer' }).findings;
  expect(finding?.grade).toBe('YELLOW');
  expect(finding?.reason).toContain('an exclusion of consequential damages');
});
