import { describeCondition } from '../../../src/playbook/describe-condition';
import { readPlaybook } from '../../../src/playbook/read-playbook';

const labels = { S: 'Preferred', A: 'Acceptable', E: 'Escalate' } as const;

/** What a customer's statement was understood as; behind a cross what was read of one that was not wholly understood. */
export function understood(heading: string, tier: keyof typeof labels, words: string): string {
  const text = `## ${heading}\n- ${labels[tier]}: ${words}\n`;
  const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
  const statement = position?.statements[0];
  if (!statement?.condition) return '✗';
  const condition = describeCondition(statement.condition, 'customer');
  return statement.reading === 'understood' ? condition : `✗ ${condition}`;
}
