import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type Feature, type Image, type Sheet } from 'write-excel-file/node';

/** One sheet of a workbook: a heading row that stays in sight and is printed on every page, and rows below it. */
export interface WorkbookSheet {
  /** At most 31 letters. */
  readonly name: string;
  readonly columns: readonly { readonly width: number }[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Columns that stay in sight at the left. */
  readonly fixed?: number;
  /** Whether the heading row filters. */
  readonly filters: boolean;
}

export interface WorkbookCell {
  readonly words: string;
  readonly look?: CellLook;
}

export type CellLook = Pick<
  CellObject,
  'backgroundColor' | 'textColor' | 'fontWeight' | 'wrap' | 'align' | 'alignVertical'
>;

/** What one cell can hold. */
const longestCell = 32_767;

/** Bytes of an XLSX file; the same sheets give the same bytes. `title` is printed at the foot of each page. */
export async function workbook(sheets: readonly WorkbookSheet[], title: string): Promise<Uint8Array> {
  const file = writeExcelFile(sheets.map(sheetOf), {
    fontFamily: 'Calibri',
    fontSize: 10,
    features: [printing(sheets, title)],
  });
  return timeless(await file.toBuffer());
}

function sheetOf({ name, columns, rows, fixed }: WorkbookSheet): Sheet<Image['content']> {
  return {
    sheet: name,
    columns: [...columns],
    stickyRowsCount: 1,
    ...(fixed !== undefined && { stickyColumnsCount: fixed }),
    orientation: 'landscape',
    data: rows.map((row) => {
      const height = rowHeight(row, columns);
      return row.map(({ words, look }, index) => ({
        value: cellWords(words),
        type: String,
        format: '@',
        ...look,
        ...(index === 0 && { height }),
      }));
    }),
  };
}

/** Points of a line of ten-point letters; rows higher than some lines would push all others off the screen. */
const lineHeight = 13.5;
const mostLines = 16;
/** Letters that go into one unit of width, on average. */
const lettersPerUnit = 1.05;

/** Not every program finds the height of wrapped words by itself. */
function rowHeight(row: readonly WorkbookCell[], columns: WorkbookSheet['columns']): number {
  const lines = row.map(({ words, look }, index) => {
    const bold = look?.fontWeight === 'bold' ? 0.9 : 1;
    const letters = Math.max(4, (columns[index]?.width ?? 10) * lettersPerUnit * bold);
    return words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + 2;
}

/** Words only, never a formula; without characters that XML does not allow. */
function cellWords(words: string): string {
  const clean = words.replace(forbidden, '\uFFFD');
  return clean.length > longestCell ? `${clean.slice(0, longestCell - 1)}…` : clean;
}

const forbidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Filters, pages as wide as the sheet, headings on every page: what the writer has no option for. */
function printing(sheets: readonly WorkbookSheet[], title: string): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? content : withPrinting(content, sheet, title);
          },
        },
        'xl/workbook.xml': {
          transform: (content) =>
            content.replace('<definedNames/>', `<definedNames>${sheets.map(names).join('')}</definedNames>`),
        },
      },
    },
  };
}

function withPrinting(content: string, sheet: WorkbookSheet, title: string): string {
  const filter = sheet.filters ? `<autoFilter ref="${filterRange(sheet)}"/>` : '';
  return content
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('xSplit="0" ', '')
    .replace(
      sheet.fixed === undefined ? 'activePane="bottomRight"' : '',
      sheet.fixed === undefined ? 'activePane="bottomLeft"' : '',
    )
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace(
      /<pageSetup [^>]*\/>/,
      `<pageSetup paperSize="8" orientation="landscape" fitToWidth="${String(pagesWide(sheet))}" fitToHeight="0"/>${foot(title)}`,
    );
}

/** Units of width that a page of A3 holds at a size that can be read. */
const pageWidth = 330;

function pagesWide({ columns }: WorkbookSheet): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / pageWidth);
}

function foot(title: string): string {
  // An ampersand begins a code of the footer.
  return `<headerFooter><oddFooter>&amp;L${markup(title.replaceAll('&', '&&'))}&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
}

function names(sheet: WorkbookSheet, index: number): string {
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const id = String(index);
  const left = sheet.fixed === undefined ? '' : `${markup(quoted)}!$A:$${columnName(sheet.fixed)},`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${id}">${left}${markup(quoted)}!$1:$1</definedName>`;
  if (!sheet.filters) return titles;
  const range = filterRange(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${id}" hidden="1">${markup(quoted)}!${range}</definedName>${titles}`;
}

function filterRange({ columns, rows }: WorkbookSheet): string {
  return `A1:${columnName(columns.length)}${String(Math.max(1, rows.length))}`;
}

/** A, …, Z, AA, … */
function columnName(count: number): string {
  let name = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function markup(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** The writer stamps the hour into the archive. */
function timeless(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  // Content types come first, by which some readers know the kind of file.
  parts.sort(([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}
