import { escape } from './markdown';
import { countStates, stateWords, type GapRegister, type RegisterFramework } from '../library/gap-register';
import { urgentContracts } from '../library/urgent';
import { oneLine } from './review-report';
import {
  basisWords,
  evidenceWords,
  everyCell,
  gapWords,
  registerNotice,
  rowFacts,
  shortIds,
  stateMeanings,
} from './register-view';

/** To be read, mailed and kept under version control. */
export function renderRegisterMarkdown(register: GapRegister): string {
  return [
    `# Gap register: ${register.frameworks.map(({ title }) => inline(title)).join(' · ')}`,
    registerNotice,
    `${String(register.rows.length)} contracts. ${overall(register)}`,
    ...urgent(register),
    ...register.frameworks.flatMap((framework) => matrix(framework, register)),
    ...evidence(register),
    '## Method and basis',
    bullets(basisWords(register).map(inline)),
    bullets(Object.entries(stateMeanings).map(([state, meaning]) => `**${state.replace('-', ' ')}**: ${meaning}`)),
    ...register.frameworks.flatMap(({ notes }) => (notes === '' ? [] : [bullets(notes.split('\n').map(inline))])),
  ].join('\n\n');
}

function overall({ rows }: GapRegister): string {
  const total = { absent: 0, insufficient: 0, partial: 0, 'cannot-tell': 0, present: 0, 'not-applicable': 0 };
  for (const row of rows) {
    const counts = countStates(row);
    for (const state of Object.keys(total) as (keyof typeof total)[]) total[state] += counts[state];
  }
  return `${Object.entries(total)
    .map(([state, count]) => `${String(count)} ${state.replace('-', ' ')}`)
    .join(', ')}.`;
}

function urgent(register: GapRegister): readonly string[] {
  const contracts = urgentContracts(register);
  if (contracts.length === 0) return ['## Urgent remediation', 'None.'];
  return [
    `## Urgent remediation: ${String(contracts.length)}`,
    bullets(
      contracts.map(
        ({ row, why }) =>
          `**${inline(row.contract)}**${row.vendor === undefined ? '' : ` (${inline(row.vendor)})`}: ${inline(why.join('; '))}`,
      ),
    ),
  ];
}

function matrix(framework: RegisterFramework, { rows }: GapRegister): readonly string[] {
  const ids = shortIds(framework.requirements);
  const head = ['Contract', ...framework.requirements.map(({ id }) => ids.get(id) ?? id)];
  const body = rows.map((row) => [
    row.contract,
    ...framework.requirements.map(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined ? '' : stateWords(cell.state);
    }),
  ]);
  return [
    `## ${inline(framework.title)}`,
    [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.map(inline).join(' | ')} |`).join('\n'),
  ];
}

function evidence(register: GapRegister): readonly string[] {
  const parts: string[] = ['## Evidence'];
  let contract: string | undefined;
  let items: string[] = [];
  const flush = (): void => {
    if (items.length > 0) parts.push(bullets(items));
    items = [];
  };
  for (const { row, requirement, cell } of everyCell(register)) {
    if (row.contract !== contract) {
      flush();
      contract = row.contract;
      const facts = rowFacts(row).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${inline(value)}`]));
      parts.push(`### ${inline(row.contract)}`, [...facts, gapWords(row)].filter((words) => words !== '').join('. '));
      if (row.unread) parts.push(`Not read: ${inline(row.unread.join(' '))}`);
    }
    const words = evidenceWords(cell).map((quote) => ` ${inline(quote)}`);
    items.push(
      `**${inline(requirement.id)} ${inline(requirement.title)}** ${stateWords(cell.state)}: ${inline(cell.reason)}${words.join('')}`,
    );
  }
  flush();
  return parts.filter((part) => part !== '');
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Words of contracts and file names become neither markup nor cells of a table. */
function inline(words: string): string {
  return escape(oneLine(words));
}
