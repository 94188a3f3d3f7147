import { describe, expect, it } from 'vitest';
import { typedLabel } from '../../src/document/list-label';

describe('a label typed before a paragraph', () => {
  it.each([
    ['9. Term', '9.', 'Term'],
    ['9.2 Renewal. This Agreement renews.', '9.2', 'Renewal. This Agreement renews.'],
    ['9.2.1\tRenewal', '9.2.1', 'Renewal'],
    ['10.1(a) Each party', '10.1(a)', 'Each party'],
    ['(a) the fees', '(a)', 'the fees'],
    ['(aa) the fees', '(aa)', 'the fees'],
    ['(iv) the fees', '(iv)', 'the fees'],
    ['(2) the fees', '(2)', 'the fees'],
    ['a) the fees', 'a)', 'the fees'],
    ['ii. the fees', 'ii.', 'the fees'],
    ['B. The parties wish to work together.', 'B.', 'The parties wish to work together.'],
    ['1   Definitions', '1', 'Definitions'],
    ['• the fees', '•', 'the fees'],
    ['- the fees', '-', 'the fees'],
    ['  (b)  the fees', '(b)', 'the fees'],
  ])('is found in %j', (line, label, rest) => {
    const found = typedLabel(line);
    expect(found?.label).toBe(label);
    expect(line.slice(found?.length)).toBe(rest);
  });

  it.each([
    '30 days after the invoice',
    '2.5 million dollars',
    '1.5 times the fees',
    '12 Harbour Street',
    '(if any) the fees',
    '(or its Affiliates) shall pay',
    'J. Okafor',
    'The fees are due.',
    '1995 was the first year',
    'and so on',
    '-5 degrees',
    '',
  ])('is not found in %j', (line) => {
    expect(typedLabel(line)).toBeUndefined();
  });
});
