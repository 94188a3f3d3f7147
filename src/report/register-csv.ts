import { stateWords, type GapRegister } from '../library/gap-register';
import { csvCell } from '../library/propose-facts';
import { rowFacts } from './register-view';

/** One row a contract and a column a requirement; with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function renderRegisterCsv(register: GapRegister): string {
  const requirements = register.frameworks.flatMap((framework) => framework.requirements);
  const head = [
    'Contract',
    'Files',
    ...factNames,
    ...requirements.map(({ id, title }) => `${id} ${title}`),
    'Not read',
  ];
  const rows = register.rows.map((row) => [
    row.contract,
    row.files.join('; '),
    ...rowFacts(row).map(([, value]) => value),
    ...requirements.map(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined ? '' : stateWords(cell.state);
    }),
    row.unread?.join(' ') ?? '',
  ]);
  return `\uFEFF${[head, ...rows].map((cells) => cells.map((cell) => csvCell(cell)).join(',')).join('\r\n')}\r\n`;
}

const factNames = rowFacts({ contract: '', files: [], cells: {} }).map(([name]) => name);
