import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { suggestedStatements } from '../../src/playbook/suggested-statements';

const general = readPlaybook(readFileSync(new URL('../../playbooks/general-customer.md', import.meta.url), 'utf8'), {
  name: 'general-customer',
  kind: 'general',
});

function suggestionsFor(text: string) {
  const playbook = readPlaybook(`---\nside: customer\n---\n${text}`, { name: 'legal.local.md' });
  const [position] = playbook.positions;
  const statement = position?.statements.find(({ reading }) => reading !== 'understood');
  if (!position || !statement) throw new Error('every statement was understood');
  return { statement, suggested: suggestedStatements(statement, position, { playbook, general }) };
}

describe('a form of words for a statement that is not understood', () => {
  const heading = '## Limitation of Liability\n';

  it('says what the author may have meant, and is understood in its place', () => {
    const { suggested } = suggestionsFor(`${heading}- Escalate: the cap on the liability side looks too cute to us\n`);
    expect(suggested.length).toBeGreaterThan(0);
    for (const { reading } of suggested) expect(reading.reading).toBe('understood');
    expect(suggested.map(({ words }) => words).join()).toMatch(/capped/i);
  });

  it('has the weight of the statement: what is escalated is not proposed as what we want', () => {
    const { suggested } = suggestionsFor(`${heading}- Standard: the liability caps of yore, give or take\n`);
    for (const { words } of suggested) expect(words).not.toMatch(/disclaims all liability|below 6 months/i);
  });

  it('keeps the author’s own number where both have one', () => {
    const { suggested } = suggestionsFor(
      '## Payment\n- Standard: the payment of an invoice some 75 days on, moon permitting, whichever\n',
    );
    expect(suggested.map(({ words }) => words).join()).toContain('75 days');
  });

  it('is not offered where nothing is shared', () => {
    expect(suggestionsFor(`${heading}- Standard: whatever floats the boat\n`).suggested).toEqual([]);
  });
});
