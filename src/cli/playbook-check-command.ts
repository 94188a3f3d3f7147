import type { Role } from '../contract/actor';
import { generalPlaybook } from '../playbook/general-playbook';
import { playbookReport } from '../report/playbook-report';
import { renderPlaybookText } from '../report/playbook-text';
import { namedPlaybook } from './choose-playbook';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmlessDeep, paletteFor } from './terminal';

export interface PlaybookCheckOptions {
  readonly side?: Role;
  readonly format: 'text' | 'json';
}

/** `contract-review playbook check FILE`: what each statement of a playbook was understood as. */
export async function playbookCheckCommand(
  file: string,
  { side, format }: PlaybookCheckOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const ours = side === undefined ? {} : { side };
  const playbook = await namedPlaybook(file, ours, around);
  const general = await namedPlaybook(generalPlaybook(playbook.side).id, {}, around);
  const report = playbookReport(playbook, { ...ours, general });
  if (format === 'json') around.write(`${JSON.stringify(report, undefined, 2)}\n`);
  else around.write(renderPlaybookText(harmlessDeep(report), paletteFor(around.colour)));
  return report.isClean ? exitCodes.fine : exitCodes.findings;
}
