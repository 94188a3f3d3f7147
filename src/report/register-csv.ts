import { stateWords, type RegisterSource } from '../library/gap-register';
import { csvCell } from '../library/propose-facts';
import { rowFacts } from './register-view';

/** One row a contract and a column a requirement; with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function renderRegisterCsv(register: RegisterSource): string {
  return [...registerCsvParts(register)].join('');
}

/** The same, a line at a time. */
export function* registerCsvParts(register: RegisterSource): Iterable<string> {
  const requirements = register.frameworks.flatMap((framework) => framework.requirements);
  const head = [
    'Contract',
    'Files',
    ...factNames,
    ...requirements.map(({ id, title }) => `${id} ${title}`),
    'Not read',
  ];
  yield `\uFEFF${line(head)}`;
  for (const row of register.rows) {
    yield line([
      row.contract,
      row.files.join('; '),
      ...rowFacts(row).map(([, value]) => value),
      ...requirements.map(({ id }) => {
        const cell = row.cells[id];
        return cell === undefined ? '' : stateWords(cell.state);
      }),
      row.unread?.join(' ') ?? '',
    ]);
  }
}

const line = (cells: readonly string[]): string => `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`;
const factNames = rowFacts({ contract: '', files: [], cells: {} }).map(([name]) => name);
