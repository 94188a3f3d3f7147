import { describe, expect, it } from 'vitest';
import { checksIn } from '../../src/playbook/statement-part';
import { readPlaybook } from '../../src/playbook/read-playbook';

describe('a statement that stands elsewhere than before', () => {
  it('is cited where it stands now', () => {
    const position = '## Payment\n- Standard: Net 45; handled as ever\n';
    readPlaybook(position, { name: 'p.md', side: 'customer' });
    const text = `# Our playbook\n\nA line more.\n\n${position}`;
    const [statement] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions[0]?.statements ?? [];
    const cited = [
      statement,
      ...(statement?.unread ?? []),
      ...(statement?.condition ? checksIn(statement.condition).map(({ words }) => words) : []),
    ];
    expect(cited).toHaveLength(3);
    for (const one of cited) expect(text.slice(one?.start, one?.end)).toBe(one?.quote);
  });

  it('is read anew under other statements, which it may look back to', () => {
    const read = (...lines: readonly string[]) =>
      readPlaybook(['## Governing law', ...lines].join('\n'), {
        name: 'p.md',
        side: 'customer',
      }).positions[0]?.statements.at(-1)?.reading;
    expect(read('- Standard: Texas', '- Escalate: elsewhere')).toBe('understood');
    expect(read('- Escalate: elsewhere')).not.toBe('understood');
  });
});
