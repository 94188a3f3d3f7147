import { stateWords, type RegisterCell, type RegisterSource } from '../library/gap-register';
import { informationColumns } from '../library/register-of-information';
import { urgentContracts } from '../library/urgent';
import { oneLine } from './review-report';
import { basisWords, everyCell, gapWords, registerNotice, rowFacts, stateMeanings } from './register-view';
import { workbook, type CellLook, type WorkbookCell, type WorkbookSheet } from './xlsx/workbook';

/** Register, urgent remediation, evidence for every cell, method and basis; for DORA what the register of information asks. */
export async function renderRegisterXlsx(register: RegisterSource): Promise<Uint8Array> {
  const sheets = [
    matrix(register),
    urgent(register),
    ...evidence(register),
    ...information(register),
    method(register),
  ];
  return workbook(sheets, 'Gap register. A draft for a lawyer’s judgement.');
}

/** Dark on light, at least 4.5 : 1; each state is also a word. */
const stateLooks: Readonly<Record<RegisterCell['state'], CellLook>> = {
  present: { backgroundColor: '#E1F3E5', textColor: '#14532D' },
  partial: { backgroundColor: '#FFF2CC', textColor: '#6B4500' },
  insufficient: { backgroundColor: '#FFDFC7', textColor: '#7A2E00' },
  absent: { backgroundColor: '#FAD4D1', textColor: '#8C0E08' },
  'cannot-tell': { backgroundColor: '#E4E6F7', textColor: '#34367A' },
  'not-applicable': { backgroundColor: '#F0F0F0', textColor: '#595959' },
};

const head: CellLook = {
  fontWeight: 'bold',
  backgroundColor: '#1F2A44',
  textColor: '#FFFFFF',
  wrap: true,
  alignVertical: 'top',
};
const text: CellLook = { wrap: true, alignVertical: 'top' };

const heading = (words: string): WorkbookCell => ({ words, look: head });
const plain = (words: string): WorkbookCell => ({ words, look: text });
const strong = (words: string): WorkbookCell => ({ words, look: { ...text, fontWeight: 'bold' } });

function stateCell(cell: RegisterCell | undefined): WorkbookCell {
  if (cell === undefined) return plain('');
  return { words: stateWords(cell.state), look: { ...text, align: 'center', ...stateLooks[cell.state] } };
}

function matrix(register: RegisterSource): WorkbookSheet {
  const requirements = register.frameworks.flatMap((framework) => framework.requirements);
  const facts = rowFacts({ contract: '', files: [], cells: {} }).map(([name]) => name);
  return {
    name: 'Register',
    filters: true,
    fixed: 1,
    columns: [
      { width: 38 },
      ...facts.map(() => ({ width: 14 })),
      { width: 24 },
      ...requirements.map(() => ({ width: 13 })),
      { width: 40 },
    ],
    rows: [
      [
        heading('Contract'),
        ...facts.map(heading),
        heading('Gaps'),
        ...requirements.map(({ id, title }) => heading(`${id} ${title}`)),
        heading('Not read'),
      ],
      ...[...register.rows].map((row) => [
        strong(row.contract),
        ...rowFacts(row).map(([, value]) => plain(value)),
        plain(gapWords(row)),
        ...requirements.map(({ id }) => stateCell(row.cells[id])),
        plain(row.unread?.join(' ') ?? ''),
      ]),
    ],
  };
}

function urgent(register: RegisterSource): WorkbookSheet {
  const columns = ['Contract', 'Vendor', 'Owner', 'Why it is urgent', 'Requirement', 'Reference', 'State', 'Reason'];
  const rows = urgentContracts(register).flatMap(({ row, gaps, why }) =>
    gaps.map(({ requirement, state, reason }) => [
      strong(row.contract),
      plain(row.vendor ?? ''),
      plain(row.owner ?? ''),
      plain(why.join('; ')),
      plain(`${requirement.id} ${requirement.title}`),
      plain(requirement.reference),
      stateCell({ state, reason, citations: [] }),
      plain(reason),
    ]),
  );
  return {
    name: 'Urgent remediation',
    filters: true,
    fixed: 1,
    columns: [38, 22, 16, 40, 36, 22, 13, 60].map((width) => ({ width })),
    rows: [columns.map(heading), ...(rows.length > 0 ? rows : [[plain('No contract is urgent.')]])],
  };
}

/** What one sheet holds besides its heading. */
const mostRows = 1_000_000;

function evidence(register: RegisterSource): readonly WorkbookSheet[] {
  const columns = [
    'Contract',
    'Requirement',
    'Title',
    'Severity',
    'State',
    'Reason',
    'Missing',
    'Weakened by',
    'Words',
    'Section',
    'File',
  ];
  const all = [...everyCell(register)].map(({ row, requirement, cell }) => [
    strong(row.contract),
    plain(requirement.id),
    plain(requirement.title),
    plain(requirement.severity),
    stateCell(cell),
    plain(cell.reason),
    plain(cell.missingLimbs?.join('; ') ?? ''),
    plain(cell.weakenedBy?.join('; ') ?? ''),
    plain(cell.citations.map(({ quote }) => `“${oneLine(quote)}”`).join('\n')),
    plain(cell.citations.map(({ section }) => section ?? '').join('\n')),
    plain(cell.citations.map(({ file }) => file).join('\n')),
  ]);
  const sheets: WorkbookSheet[] = [];
  for (let at = 0; at === 0 || at < all.length; at += mostRows) {
    sheets.push({
      name: at === 0 ? 'Evidence' : `Evidence ${String(at / mostRows + 1)}`,
      filters: true,
      fixed: 1,
      columns: [30, 14, 28, 10, 13, 44, 28, 28, 70, 10, 26].map((width) => ({ width })),
      rows: [columns.map(heading), ...all.slice(at, at + mostRows)],
    });
  }
  return sheets;
}

function information(register: RegisterSource): readonly WorkbookSheet[] {
  if (![...register.rows].some((row) => row.information !== undefined)) return [];
  return [
    {
      name: 'Register of information',
      filters: true,
      fixed: 1,
      columns: [{ width: 38 }, ...informationColumns.map(() => ({ width: 24 })), { width: 60 }],
      rows: [
        [heading('Contract'), ...informationColumns.map(({ title }) => heading(title)), heading('Words')],
        ...[...register.rows].map(({ contract, information = {} }) => [
          strong(contract),
          ...informationColumns.map(({ id }) => plain(information[id]?.value ?? '')),
          plain(
            informationColumns
              .flatMap(({ id, title }) => {
                const quote = information[id]?.citation?.quote;
                return quote === undefined ? [] : [`${title}: “${oneLine(quote)}”`];
              })
              .join('\n'),
          ),
        ]),
      ],
    },
  ];
}

function method(register: RegisterSource): WorkbookSheet {
  const rows: (readonly [string, string])[] = [
    ['Notice', registerNotice],
    ['Contracts', String(register.rows.length)],
    ...basisWords(register).map((words) => ['Basis', words] as const),
    ...register.frameworks.flatMap(({ id, notes }) =>
      notes.split('\n').flatMap((note) => (note === '' ? [] : [[`Basis, ${id}`, note] as const])),
    ),
    ...Object.entries(stateMeanings).map(([state, meaning]) => [state.replace('-', ' '), meaning] as const),
    ...register.frameworks.flatMap(({ requirements }) =>
      requirements.map(({ id, reference, text: asked }) => [id, `${reference}: ${asked}`] as const),
    ),
  ];
  return {
    name: 'Method and basis',
    filters: false,
    columns: [{ width: 24 }, { width: 120 }],
    rows: [[heading('What'), heading('Words')], ...rows.map(([name, words]) => [strong(name), plain(words)])],
  };
}
