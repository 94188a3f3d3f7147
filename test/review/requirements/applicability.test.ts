import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/contract/understand';
import { readFramework } from '../../../src/playbook/framework/read-framework';
import { assessFamily } from '../../../src/review/requirements/assess-family';
import { textContract } from '../../contract/contract-texts';

const framework = readFramework(
  `---
kind: framework
as of: 2026-11-21
---

## A-1: Exit plan
- **Applies to:** critical functions
- **Severity:** high

## A-2: Deletion
- **Applies to:** contracts with personal data
- **Severity:** high
`,
  'a.md',
);
const contract = understand(textContract('Provider shall host the site.'));
const states = (facts: object): readonly string[] =>
  assessFamily([contract], framework, { date: '2026-11-21', ...facts }).map(({ state }) => state);

describe('a requirement', () => {
  it('is not asked where the user marked the contract as outside it', () => {
    expect(states({ critical: false, personalData: false })).toEqual(['not-applicable', 'not-applicable']);
    expect(states({ outOfScope: 'office furniture' })).toEqual(['not-applicable', 'not-applicable']);
  });

  it('is asked where nobody has said', () => {
    expect(states({})).not.toContain('not-applicable');
  });
});
