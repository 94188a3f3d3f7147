// Makes the samples that ship (media/samples) from our own Markdown: `npm run samples`.
// Both formats are written with fixed dates, so that the same source gives the same bytes.
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

const here = new URL('.', import.meta.url);
const out = new URL('../../media/samples/', here);
const made = new Date('2026-03-02T09:00:00Z');

for (const name of ['vendor-agreement', 'mutual-nda']) {
  const blocks = read(readFileSync(new URL(`${name}.md`, here), 'utf8'));
  writeFileSync(new URL(`${name}.docx`, out), await docx(blocks));
  await pdf(blocks, new URL(`${name}.pdf`, out));
}

/** Title, heading, clause, table row or paragraph; a clause's lead is the heading that opens it. */
function read(markdown) {
  return markdown
    .split(/\n+/)
    .filter((line) => line.trim() !== '' && !/^\|[-|]+\|$/.test(line))
    .map((line) => {
      if (line.startsWith('### ')) return clause(line.slice(4));
      if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
      if (line.startsWith('# ')) return { kind: 'title', text: line.slice(2) };
      if (line.startsWith('|')) return { kind: 'row', cells: line.split('|').slice(1, -1).map((cell) => cell.trim()) };
      return { kind: 'paragraph', text: line };
    });
}

function clause(text) {
  const lead = /^([A-Z][A-Za-z -]{2,40})\. /.exec(text);
  return { kind: 'clause', lead: lead ? `${lead[1]}.` : '', text: lead ? text.slice(lead[0].length - 1) : text };
}

async function docx(blocks) {
  const level = (index, text) => ({
    level: index,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: index * 400 + 500, hanging: 500 } } },
  });
  const children = [];
  for (const block of blocks) {
    if (block.kind === 'title') children.push(new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, text: block.text }));
    if (block.kind === 'heading') children.push(new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: 'clauses', level: 0 }, text: block.text }));
    if (block.kind === 'clause')
      children.push(new Paragraph({ numbering: { reference: 'clauses', level: 1 }, children: [...(block.lead ? [new TextRun({ text: block.lead, bold: true })] : []), new TextRun(block.text)] }));
    if (block.kind === 'paragraph') children.push(new Paragraph(block.text));
  }
  const rows = blocks.filter((block) => block.kind === 'row');
  if (rows.length > 0)
    children.push(new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: rows.map((row) => new TableRow({ children: row.cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) }));
  const document = new Document({
    creator: 'Contract Review',
    title: blocks[0].text,
    styles: { default: { document: { run: { font: 'Liberation Serif', size: 22 }, paragraph: { spacing: { after: 140 } } } } },
    numbering: { config: [{ reference: 'clauses', levels: [level(0, '%1.'), level(1, '%1.%2')] }] },
    sections: [{ children }],
  });
  return settled(await Packer.toBuffer(document));
}

/** The library stamps the hour into the file; a fixed one keeps the sample the same. */
function settled(buffer) {
  const files = unzipSync(new Uint8Array(buffer));
  const core = strFromU8(files['docProps/core.xml']).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, made.toISOString());
  files['docProps/core.xml'] = strToU8(core);
  return zipSync(files, { mtime: made, level: 9 });
}

async function pdf(blocks, file) {
  const document = new PDFDocument({ size: 'A4', margin: 72, bufferPages: true, info: { Title: blocks[0].text, CreationDate: made } });
  const stream = document.pipe(createWriteStream(file));
  let section = 0;
  let item = 0;
  for (const block of blocks) {
    if (block.kind === 'title') document.font('Times-Bold').fontSize(16).text(block.text, { align: 'center' }).moveDown();
    if (block.kind === 'heading') {
      section += 1;
      item = 0;
      document.moveDown(0.4).font('Times-Bold').fontSize(12).text(`${section}. ${block.text}`).moveDown(0.4);
    }
    if (block.kind === 'clause') {
      item += 1;
      document.font('Times-Roman').fontSize(11).text(`${section}.${item} `, { continued: true });
      if (block.lead) document.font('Times-Bold').text(block.lead, { continued: true });
      document.font('Times-Roman').text(block.text).moveDown(0.5);
    }
    if (block.kind === 'paragraph') document.font('Times-Roman').fontSize(11).text(block.text).moveDown(0.6);
    if (block.kind === 'row') document.font('Times-Roman').fontSize(11).text(block.cells.join('          ')).moveDown(0.2);
  }
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    document.font('Times-Roman').fontSize(9).text(`${blocks[0].text} – page ${page + 1} of ${count}`, 72, document.page.height - 48, { align: 'center', lineBreak: false });
  }
  document.end();
  await finished(stream);
}
