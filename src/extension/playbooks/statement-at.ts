import type { ReportedPosition, ReportedStatement } from '../../report/playbook-report';
import type { OpenPlaybook } from './open-playbooks';

/** The statement of a playbook that holds an offset, with its position. */
export function statementAt(
  { report }: OpenPlaybook,
  offset: number,
): { readonly position: ReportedPosition; readonly statement: ReportedStatement } | undefined {
  for (const position of report.positions) {
    const statement = position.statements.find(({ start, end }) => start <= offset && offset <= end);
    if (statement) return { position, statement };
  }
  return undefined;
}
