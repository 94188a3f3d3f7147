import { strToU8, zipSync } from 'fflate';
import type { Amendment } from '../library/amendment';
import type { RegisterFramework } from '../library/gap-register';

type Basis = Pick<RegisterFramework, 'title' | 'version' | 'asOf' | 'reviewedBy'>;

/** A remediation addendum as a Word file, to be finished by counsel. The same amendments give the same bytes. */
export function renderAddendum(
  contract: string,
  amendments: readonly (Amendment & { readonly basis: Basis })[],
): Uint8Array {
  const [first] = amendments;
  const title = first?.title;
  const body = [
    paragraph(`Addendum to ${title ?? contract}`, 'Title'),
    paragraph(notice, 'Notice'),
    paragraph(`${partyWords(first)} agree as follows.`),
    ...amendments.flatMap(({ basis, clauses }) => [
      paragraph(basis.title, 'Heading1'),
      paragraph(basisWords(basis), 'Notice'),
      ...clauses.flatMap(({ title, reference, reason, words, requirement }) => [
        paragraph(title, 'Heading2'),
        paragraph(words),
        paragraph(`${requirement}, ${reference}. Why: ${reason}`, 'Notice'),
      ]),
    ]),
    paragraph('Precedence', 'Heading2'),
    paragraph(
      'Where this addendum and the agreement differ, this addendum prevails. All else in the agreement stays in force.',
    ),
    ...(first?.parties ?? []).flatMap(({ name }) => [
      paragraph(`Signed for ${name}`, 'Signature'),
      paragraph('Name, position, date: ______________________'),
    ]),
  ];
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/document.xml': `${xml}<w:document ${word}><w:body>${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': styles,
  };
  const entries = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 6 });
}

const notice =
  'Draft for a lawyer’s judgement, made from model clauses and the names that the agreement uses. Words in square brackets are to be filled in.';

function partyWords(amendment: Amendment | undefined): string {
  const parties = amendment?.parties ?? [];
  if (parties.length < 2) return 'The parties to the agreement';
  const named = parties.map(({ name, called }) => (called === undefined ? name : `${name} (“${called}”)`));
  return `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
}

function basisWords({ version, asOf, reviewedBy }: Basis): string {
  const words = [
    ...(version === '' ? [] : [`version ${version}`]),
    ...(asOf === '' ? [] : [`law as of ${asOf}`]),
    reviewedBy === undefined ? 'not signed off by counsel' : `reviewed by ${reviewedBy}`,
  ].join(', ');
  return `Basis: ${words}.`;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function paragraph(words: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${markup(words)}</w:t></w:r></w:p>`;
}

function markup(words: string): string {
  return words.replace(unprintable, '\uFFFD').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const unprintable =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(kind: string, target: string): string {
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${main}.styles+xml"/></Types>`;

const style = (id: string, name: string, paragraphs: string, runs: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;

const styles = `${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="36"/>')}${style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/>', '<w:b/><w:sz w:val="28"/>')}${style('Heading2', 'heading 2', '<w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="1"/>', '<w:b/><w:sz w:val="24"/>')}${style('Notice', 'Notice', '', '<w:i/><w:color w:val="595959"/><w:sz w:val="18"/>')}${style('Signature', 'Signature', '<w:spacing w:before="480"/>', '')}</w:styles>`;
