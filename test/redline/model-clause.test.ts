import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { modelWords } from '../../src/redline/model-clause';
import { alsoReview } from '../../src/review/also';

const checklist = readFramework(
  readFileSync(new URL('../../playbooks/ai-vendor.md', import.meta.url), 'utf8'),
  'ai-vendor',
);

function contractWith(clause: string) {
  const text = [
    'AI SERVICES AGREEMENT',
    'This Agreement is made between Alder Works Ltd (“Provider”) and Birch Mills Inc. (“Customer”).',
    '1. Services. Provider shall provide the artificial intelligence services to Customer as described in the orders.',
    clause,
    '3. Notices. Notices must be in writing.',
  ].join('\n\n');
  return understand(readText(text, { name: 'contract.txt', sha256: '' }));
}

describe('the model clauses of the checklist for vendors of AI', () => {
  it.each(checklist.requirements.map((requirement) => [requirement.id, requirement] as const))(
    'meet what they are for: %s',
    (id, { title, modelClause }) => {
      const words = modelWords(modelClause ?? '', contractWith('2. Support. Provider shall answer calls.'));
      const { findings } = alsoReview(contractWith(`2. ${title}. ${words}`), checklist, 'customer', '2026-02-02');
      expect(findings.find((finding) => finding.id === id)?.grade).toBe('GREEN');
    },
  );

  it('speak of the vendor by the name that the contract gives it', () => {
    const contract = contractWith('2. Support. Provider shall answer calls.');
    expect(modelWords('The Vendor shall keep logs.', contract)).toBe('Provider shall keep logs.');
    expect(modelWords('The Provider shall keep logs.', contract)).toBe('Provider shall keep logs.');
  });
});
