import { describe, expect, it } from 'vitest';
import { readFramework } from '../../../src/playbook/framework/read-framework';

const framework = (body: string): string => `---
kind: framework
title: House rules
version: "1"
as of: 2026-11-21
---

Not signed off by anybody.

${body}`;

describe('a framework', () => {
  it('is one requirement a heading, with labelled bullets', () => {
    const { id, title, asOf, notes, requirements, problems } = readFramework(
      framework(`## SEC-1: Encryption
- **Reference:** House rule 1
- **Applies to:** critical functions
- **Severity:** high
- **Limb data at rest:** encrypted at rest
- **Model clause:** The Provider shall encrypt Customer data.
- **Source:** V
`),
      'house-rules.md',
    );
    expect(problems).toEqual([]);
    expect({ id, title, asOf, notes }).toEqual({
      id: 'house-rules',
      title: 'House rules',
      asOf: '2026-11-21',
      notes: 'Not signed off by anybody.',
    });
    expect(requirements).toMatchObject([
      { id: 'SEC-1', title: 'Encryption', severity: 'high', applicability: 'critical', verification: 'V' },
    ]);
    expect(requirements[0]?.limbs.map(({ name }) => name)).toEqual(['data at rest']);
  });

  it('says on which line something is wrong', () => {
    const { problems } = readFramework(
      framework(`## SEC-1: Encryption
- **Severity:** terrible
- **Limb a:** a
## SEC-1: Again
- **Severity:** high
- **Limb a:** {nothing}; b
## Logging
- **Severity:** high
`),
      'house-rules.md',
    );
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [11, 'error'],
      [13, 'error'],
      [15, 'error'],
      [16, 'error'],
    ]);
  });

  it('says so where it holds no requirement', () => {
    expect(readFramework('# Notes\n\nNothing here.', 'notes.md').problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('as of'),
      expect.stringContaining('No requirement was found'),
    ]);
  });
});
