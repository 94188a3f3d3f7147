import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { clauseWords, readPlaybook } from '../../src/playbook/read-playbook';
import type { Position } from '../../src/playbook/playbook';
import { reviewContract } from '../../src/review/review-contract';

const sides = {
  'general-customer': 'customer',
  'general-supplier': 'supplier',
} as const;

function read(name: string) {
  const text = readFileSync(new URL(`../../playbooks/${name}.md`, import.meta.url), 'utf8');
  return readPlaybook(text, { name, kind: 'general' });
}

/** A contract whose only clause on the matter is the playbook's own language. */
function contractWith({ title }: Position, words: string) {
  const text = [
    'SERVICES AGREEMENT',
    'This Agreement is made between Alder Works Ltd (“Supplier”) and Birch Mills Inc. (“Customer”).',
    '1. Services. Supplier shall provide the services to Customer as described in the orders.',
    `2. ${title}. ${words}`,
    '3. Notices. Notices must be in writing.',
  ].join('\n\n');
  return understand(readText(text, { name: 'contract.txt', sha256: '' }));
}

describe.each(Object.entries(sides))('the language of %s', (name, side) => {
  const playbook = read(name);
  const gradeWith = (position: Position, language: Position['preferredLanguage']) => {
    const contract = contractWith(position, clauseWords(language ?? { start: 0, end: 0, quote: '' }));
    return reviewContract(contract, playbook, { side }).findings.find((finding) => finding.position === position.id);
  };

  it.each(playbook.positions.map((position) => [position.id, position] as const))(
    'meets its own position on %s',
    (_, position) => {
      expect(gradeWith(position, position.preferredLanguage)).toMatchObject({ grade: 'GREEN' });
      expect(gradeWith(position, position.fallbackLanguage)?.grade).not.toBe('RED');
    },
  );
});
