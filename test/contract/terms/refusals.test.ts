import { describe, expect, it } from 'vitest';
import { termReaders } from '../../../src/contract/term-registry';
import type { TermKind } from '../../../src/contract/term-registry';
import { termsOf } from './terms-of';

/** What a "not" takes away must not be read as given; each is read without it, so that the sentence is known to be understood. */
const refusals: readonly (readonly [kind: TermKind, words: string])[] = [
  ['indemnity', 'Supplier shall not indemnify Customer against claims that the Software infringes a patent.'],
  ['insurance', 'Supplier shall not maintain liability insurance of USD 2,000,000.'],
  ['security-measures', 'Supplier will not implement technical and organizational security measures to protect data.'],
  ['breach-notice', 'Supplier shall not notify Customer of a security breach of its data within 72 hours.'],
  ['confidentiality', 'Supplier shall not keep the information of Customer confidential.'],
  ['convenience-termination', "Customer may not terminate this Agreement for convenience on 30 days' notice."],
  ['breach-termination', 'Either party may not terminate this Agreement for material breach.'],
  ['force-majeure', 'Supplier shall not be excused by force majeure.'],
  ['governing-law', 'This Agreement shall not be governed by the laws of New York.'],
  ['forum', 'The courts of New York shall not have exclusive jurisdiction.'],
  ['dispute-resolution', 'The courts of New York shall not have exclusive jurisdiction.'],
  ['liability-cap', 'The liability of Supplier shall not be limited to the fees of 12 months.'],
  ['ip-ownership', 'Customer shall not own the Deliverables.'],
  [
    'renewal-notice',
    'This Agreement may not be terminated by either party at the end of a renewal term on thirty (30) days notice.',
  ],
];

describe('what is refused', () => {
  it.each(refusals)('is not read as %s: %s', (kind, words) => {
    const reader = termReaders.find((candidate) => candidate.kind === kind)!;
    expect(termsOf(reader, words)).toEqual([]);
    expect(termsOf(reader, words.replace(' not ', ' '))).not.toEqual([]);
  });

  it('is not what limits or forbids by "not"', () => {
    const read = (kind: TermKind, words: string) =>
      termsOf(
        termReaders.find((reader) => reader.kind === kind)!,
        words,
      );
    expect(read('liability-cap', 'Supplier shall not be liable for more than USD 100,000.')).not.toEqual([]);
    expect(read('confidentiality', 'Supplier shall not disclose the Confidential Information.')).not.toEqual([]);
    expect(
      read('security-measures', 'Supplier shall not use less than reasonable security measures for its systems.'),
    ).not.toEqual([]);
    expect(
      read(
        'consequential-damages-exclusion',
        'In no event shall Supplier be liable for any loss, including but not limited to consequential damages or lost profits.',
      ),
    ).not.toEqual([]);
  });
});
