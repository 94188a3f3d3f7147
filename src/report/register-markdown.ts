import { escape } from './markdown';
import {
  countStates,
  stateWords,
  type RegisterFramework,
  type RegisterRow,
  type RegisterSource,
} from '../library/gap-register';
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
export function renderRegisterMarkdown(register: RegisterSource): string {
  return [...registerMarkdownParts(register)].join('');
}

/** The same, a row at a time. */
export function* registerMarkdownParts(register: RegisterSource): Iterable<string> {
  let separator = '';
  for (const block of blocks(register)) {
    if (typeof block === 'string') yield separator + block;
    else {
      yield separator;
      yield* block;
    }
    separator = '\n\n';
  }
}

/** What stands with an empty line between; a table by its lines. */
function* blocks(register: RegisterSource): Iterable<string | Iterable<string>> {
  yield `# Gap register: ${register.frameworks.map(({ title }) => inline(title)).join(' · ')}`;
  yield registerNotice;
  yield `${String(register.rows.length)} contracts. ${overall(register)}`;
  yield* urgent(register);
  for (const framework of register.frameworks) {
    yield `## ${inline(framework.title)}`;
    yield matrix(framework, register);
  }
  yield '## Evidence';
  for (const row of register.rows) yield* evidence(row, register);
  yield '## Method and basis';
  yield bullets(basisWords(register).map(inline));
  yield bullets(Object.entries(stateMeanings).map(([state, meaning]) => `**${state.replace('-', ' ')}**: ${meaning}`));
  for (const { notes } of register.frameworks) if (notes !== '') yield bullets(notes.split('\n').map(inline));
}

function overall({ rows }: RegisterSource): string {
  const total = { absent: 0, insufficient: 0, partial: 0, 'cannot-tell': 0, present: 0, 'not-applicable': 0 };
  for (const row of rows) {
    const counts = countStates(row);
    for (const state of Object.keys(total) as (keyof typeof total)[]) total[state] += counts[state];
  }
  return `${Object.entries(total)
    .map(([state, count]) => `${String(count)} ${state.replace('-', ' ')}`)
    .join(', ')}.`;
}

function urgent(register: RegisterSource): readonly string[] {
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

function* matrix(framework: RegisterFramework, { rows }: RegisterSource): Iterable<string> {
  const ids = shortIds(framework.requirements);
  const head = ['Contract', ...framework.requirements.map(({ id }) => ids.get(id) ?? id)];
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`;
  yield `${line(head)}\n${line(head.map(() => '---'))}`;
  for (const row of rows) {
    const states = framework.requirements.map(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined ? '' : stateWords(cell.state);
    });
    yield `\n${line([row.contract, ...states])}`;
  }
}

function* evidence(row: RegisterRow, { frameworks }: RegisterSource): Iterable<string> {
  const items = [...everyCell({ frameworks, rows: [row] })].map(({ requirement, cell }) => {
    const words = evidenceWords(cell).map((quote) => ` ${inline(quote)}`);
    return `**${inline(requirement.id)} ${inline(requirement.title)}** ${stateWords(cell.state)}: ${inline(cell.reason)}${words.join('')}`;
  });
  if (items.length === 0) return;
  const facts = rowFacts(row).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${inline(value)}`]));
  const summary = [...facts, gapWords(row)].filter((words) => words !== '').join('. ');
  yield `### ${inline(row.contract)}`;
  if (summary !== '') yield summary;
  if (row.unread) yield `Not read: ${inline(row.unread.join(' '))}`;
  yield bullets(items);
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Words of contracts and file names become neither markup nor cells of a table. */
function inline(words: string): string {
  return escape(oneLine(words));
}
