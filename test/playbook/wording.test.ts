import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { inPlainTerms } from '../../src/playbook/wording/wording';

const context = { side: 'customer', tier: 'preferred', kinds: ['liability-cap'], ownNames: ['Delmar'] } as const;

function plain(words: string): string {
  return inPlainTerms(words, 0, context).words.trim();
}

describe('the words of a statement in plain terms', () => {
  it.each([
    ['They are liable for two years of fees', 'supplier liability capped at two years of fees'],
    ['Delmar’s liability', 'our liability'],
    ['the contractor caps itself at six months’ fees', "supplier's liability capped at six months' fees"],
    ['both parties keep what they own', 'both parties keep what they own'],
    ['most favoured customer', 'most favoured customer'],
    ['any other supplier', 'any other supplier'],
    ['subcontractors of the vendor', 'subcontractors of supplier'],
  ])('“%s” → “%s”', (words, expected) => {
    expect(plain(words)).toBe(expected);
  });

  it('keep the place that they come from', () => {
    const words = 'Vendor caps its liability at 12 months of fees, moon phase report';
    const read = inPlainTerms(words, 0, context);
    const at = read.words.indexOf('moon');
    const source = read.sourceOf({ start: at, end: read.words.length });
    expect(words.slice(source.start, source.end)).toBe('moon phase report');
  });

  it('what is not understood is cited as the author wrote it', () => {
    const text =
      '## Confidentiality\n- Standard: Mutual, 4 yrs. after the contract ends; blue pens w/o caps whatever\n';
    const [statement] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions[0]?.statements ?? [];
    for (const { start, end, quote } of statement?.unread ?? []) expect(text.slice(start, end)).toBe(quote);
    expect(statement?.unread.map(({ quote }) => quote)).toEqual(['blue pens w/o caps whatever']);
  });
});
