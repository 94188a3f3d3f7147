import type { Tier } from '../playbook/playbook';
import type { ReportedStatement } from './playbook-report';

/** What meeting a statement comes to. */
const consequences: Readonly<Record<Tier, string>> = {
  preferred: 'GREEN if',
  acceptable: 'YELLOW if',
  escalate: 'RED if',
  required: 'RED unless',
  never: 'RED if',
};

/** The checks of a statement, a line each: "GREEN if initial term ≤ 12 months". Plain text. */
export function checkLines({ tier, checks }: ReportedStatement): readonly string[] {
  const joint = tier === 'escalate' || tier === 'never' ? 'or' : 'and';
  return checks.map((check, at) => `${at === 0 ? consequences[tier] : joint} ${check}`);
}
