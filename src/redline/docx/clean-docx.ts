import { strToU8, zipSync } from 'fflate';
import type { ContractText, Paragraph, Range } from '../../document/contract-text';
import { readDocx } from '../../document/docx/read-docx';
import type { Edit } from '../../review/review';
import { cleanStyles } from './clean-styles';
import { escaped } from './markup';

/** A contract that was no Word file, as one, and where its words stand in it. */
export interface CleanDocx {
  readonly bytes: Uint8Array;
  /** Of the new file. */
  readonly text: ContractText;
  /** An edit of the text that was read as one of the new file's. */
  placed(edit: Edit): Edit;
}

/** A paragraph of the new file: its words, and the offset in the source of each of them. */
interface Line {
  readonly paragraph: Paragraph;
  /** Typed number with its tab, which is part of the words. */
  readonly label: string;
  readonly words: string;
  /** One a UTF-16 unit of `words` behind the label, and one more for the end. */
  readonly from: readonly number[];
  readonly bold: readonly Range[];
}

/** A Word file with the headings, numbers and tables of a contract that came as PDF, Markdown or text; nothing of its looks. */
export async function cleanDocx(source: ContractText): Promise<CleanDocx> {
  const lines = apart(
    source.paragraphs.map((paragraph) => lineOf(paragraph, source)).filter(({ words }) => words !== ''),
  );
  const bytes = zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes),
      '_rels/.rels': strToU8(relations('officeDocument', 'word/document.xml')),
      'word/_rels/document.xml.rels': strToU8(relations('styles', 'styles.xml')),
      'word/document.xml': strToU8(documentMarkup(blocks(lines))),
      'word/styles.xml': strToU8(cleanStyles),
    },
    { level: 6, mtime: new Date(1980, 0, 1) },
  );
  const text = await readDocx(bytes, source.name);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.label.length + line.words.length + 1;
  }
  if (text.text !== lines.map(({ label, words }) => label + words).join('\n')) {
    throw new Error(`${source.name} could not be set in a Word file word for word.`);
  }
  const place = (offset: number): number => {
    const index = Math.max(
      0,
      lines.findLastIndex(({ from }) => (from[0] ?? 0) <= offset),
    );
    const line = lines[index];
    if (line === undefined) return 0;
    const found = line.from.findIndex((own) => own >= offset);
    return (starts[index] ?? 0) + line.label.length + (found < 0 ? line.words.length : found);
  };
  return {
    bytes,
    text,
    placed: (edit) => ({
      start: place(edit.start),
      end: place(edit.end),
      text: edit.text.replace(typedNumber, '\n$1\t'),
    }),
  };
}

/** Numbers that are typed have a tab behind them in the new file. */
const typedNumber = /\n((?:\d+\.)+\d*|\d+[.)])[ \t]+/g;

/** Word joins tables that touch and wants a paragraph behind the last one. */
function apart(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const table = line.paragraph.cell?.table;
    const isLast = table !== undefined && next?.paragraph.cell?.table !== table;
    if (!isLast || (next !== undefined && next.paragraph.cell === undefined)) return [line];
    const { start, end, part, address } = line.paragraph;
    return [line, { paragraph: { start, end, part, address }, label: '', words: '', from: [Infinity], bold: [] }];
  });
}

/** Marks of Markdown go, and so do the ends of lines inside a paragraph; a control character is no part of a contract. */
function lineOf(paragraph: Paragraph, { text, format }: ContractText): Line {
  const label = paragraph.label === undefined ? '' : `${paragraph.label}\t`;
  const words: string[] = [];
  const from: number[] = [];
  const bold: { start: number; end: number }[] = [];
  let isBold = false;
  let length = 0;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const mark = format === 'markdown' ? markAt(text, at) : 0;
    if (mark === 2) {
      isBold = !isBold;
      if (isBold) bold.push({ start: length, end: length });
      at++;
    }
    if (mark > 0) continue;
    const character = text.charAt(at);
    const kept = /\s/.test(character) && character !== '\u00A0' ? ' ' : character;
    // eslint-disable-next-line no-control-regex -- XML cannot hold them
    if (/[\u0000-\u001F\uFFFE\uFFFF]/.test(kept) || (kept === ' ' && (length === 0 || words.at(-1) === ' '))) continue;
    words.push(kept);
    from.push(at);
    length++;
    const open = bold.at(-1);
    if (isBold && open !== undefined) open.end = length;
  }
  if (words.at(-1) === ' ') {
    words.pop();
    from.pop();
  }
  const lead =
    paragraph.lead === undefined || bold.length > 0
      ? []
      : [{ start: 0, end: from.filter((own) => own < paragraph.start + (paragraph.lead ?? 0)).length }];
  return { paragraph, label, words: words.join(''), from: [...from, paragraph.end], bold: [...bold, ...lead] };
}

/** The length of what is Markdown's own at a place. */
function markAt(text: string, at: number): 0 | 1 | 2 {
  if (text.startsWith('**', at) || text.startsWith('__', at)) return 2;
  return isMark(text, at) ? 1 : 0;
}

/** A lone `*` or `_` at a word, a backslash before a mark, a backtick. */
function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '\\') return /[\\`*_{}[\]()#+\-.!|>~]/.test(text.charAt(at + 1));
  if (character === '`') return true;
  if (character !== '*' && character !== '_') return false;
  if (text.charAt(at - 1) === '\\') return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return /[\p{L}\p{N}]/u.test(before) !== /[\p{L}\p{N}]/u.test(after);
}

/** Cells of one table that follow one another are a table. */
function blocks(lines: readonly Line[]): string {
  const markup: string[] = [];
  for (let at = 0; at < lines.length;) {
    const table = lines[at]?.paragraph.cell?.table;
    let end = at + 1;
    if (table === undefined) markup.push(paragraphMarkup(lines[at]));
    else {
      while (end < lines.length && lines[end]?.paragraph.cell?.table === table) end++;
      markup.push(tableMarkup(lines.slice(at, end)));
    }
    at = end;
  }
  return markup.join('');
}

function tableMarkup(lines: readonly Line[]): string {
  const rows = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    const { row = 0, column = 0 } = line.paragraph.cell ?? {};
    const cells = rows.get(row) ?? new Map<number, Line[]>();
    rows.set(row, cells);
    cells.set(column, [...(cells.get(column) ?? []), line]);
  }
  const columns = Math.max(...[...rows.values()].map((cells) => Math.max(...cells.keys()) + 1));
  const width = Math.floor(9000 / columns);
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${String(width)}"/>`).join('');
  const body = [...rows.values()].map((cells) => {
    // An empty cell has no paragraph in the text; cells before one that has are spanned.
    let next = 0;
    const own = [...cells].map(([column, content], index, all) => {
      const upTo = all[index + 1]?.[0] ?? columns;
      const span = upTo - (index === 0 ? 0 : column);
      next = upTo;
      return `<w:tc><w:tcPr><w:tcW w:w="${String(width * span)}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ''}</w:tcPr>${content.map(paragraphMarkup).join('')}</w:tc>`;
    });
    return next === 0 ? '' : `<w:tr>${own.join('')}</w:tr>`;
  });
  const looks = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr>';
  return `<w:tbl>${looks}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

const deepest = 6;

function paragraphMarkup(line: Line | undefined): string {
  if (line === undefined) return '';
  const { paragraph, label, words, bold } = line;
  if (words === '') return '<w:p><w:pPr><w:pStyle w:val="AfterTable"/></w:pPr></w:p>';
  const { outline, centred, level, cell } = paragraph;
  const style = outline === undefined ? '' : `<w:pStyle w:val="Heading${String(Math.min(outline, deepest - 1) + 1)}"/>`;
  const depth = Math.min(level ?? Math.max(0, (label.match(/\d+/g)?.length ?? 1) - 1), deepest);
  const indent =
    label === '' || cell !== undefined
      ? ''
      : `<w:tabs><w:tab w:val="left" w:pos="${String(720 + depth * 360)}"/></w:tabs><w:ind w:left="${String(720 + depth * 360)}" w:hanging="720"/>`;
  const centre = centred === true ? '<w:jc w:val="center"/>' : '';
  const properties = style + indent + centre;
  const runs = pieces(words, bold).map(({ text, isBold }) => runMarkup(text, isBold && outline === undefined));
  const number = label === '' ? '' : `<w:r><w:t>${escaped(label.trimEnd())}</w:t><w:tab/></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${number}${runs.join('')}</w:p>`;
}

function pieces(words: string, bold: readonly Range[]): readonly { readonly text: string; readonly isBold: boolean }[] {
  const cuts = [
    ...new Set([0, words.length, ...bold.flatMap(({ start, end }) => [start, Math.min(end, words.length)])]),
  ];
  cuts.sort((one, other) => one - other);
  return cuts.slice(0, -1).map((cut, index) => ({
    text: words.slice(cut, cuts[index + 1]),
    isBold: bold.some(({ start, end }) => start <= cut && cut < end),
  }));
}

function runMarkup(text: string, isBold: boolean): string {
  return `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`;

function relations(kind: string, target: string): string {
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `${declaration}<Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

function documentMarkup(body: string): string {
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
  return `${declaration}<w:document xmlns:w="${word}"><w:body>${body}${page}</w:body></w:document>`;
}
