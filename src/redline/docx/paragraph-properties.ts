import { child, elements } from '../../document/docx/ooxml';
import type { XmlElement } from '../../document/docx/xml';
import type { Markup } from './markup';

/** What a copy of paragraph properties does not take along: ends of sections, page breaks and its own history. */
const notCopied = new Set(['w:sectPr', 'w:pPrChange', 'w:rPr', 'w:pageBreakBefore']);
const revisionMarks = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Properties for a paragraph whose mark is new. */
export function insertedProperties(paragraph: XmlElement, markup: Markup): string {
  const properties = child(paragraph, 'w:pPr');
  const kept = [...elements(properties)].filter((property) => !notCopied.has(property.name));
  const mark = [...elements(child(properties, 'w:rPr'))].filter(
    (property) => !revisionMarks.has(property.name) && property.name !== 'w:rPrChange',
  );
  const run = `<${markup.tag('rPr')}>${markup.mark('ins')}${mark.map((property) => markup.of(property)).join('')}</${markup.tag('rPr')}>`;
  return `<${markup.tag('pPr')}>${kept.map((property) => markup.of(property)).join('')}${run}</${markup.tag('pPr')}>`;
}

/** The paragraph's own properties, its mark struck where that is wanted; empty where it has none. */
export function ownProperties(paragraph: XmlElement, struck: boolean, markup: Markup): string {
  const properties = child(paragraph, 'w:pPr');
  if (!struck) return properties === undefined ? '' : markup.of(properties);
  const all = [...elements(properties)];
  const tail = all.filter((property) => property.name === 'w:sectPr' || property.name === 'w:pPrChange');
  const head = all.filter((property) => property.name !== 'w:rPr' && !tail.includes(property));
  const mark = [...elements(child(properties, 'w:rPr'))];
  const inserted = mark.filter((property) => property.name === 'w:ins' || property.name === 'w:moveTo');
  const rest = mark.filter((property) => !inserted.includes(property));
  const write = (list: readonly XmlElement[]): string => list.map((property) => markup.of(property)).join('');
  const run = `<${markup.tag('rPr')}>${write(inserted.filter(({ name }) => name === 'w:ins'))}${markup.mark('del')}${write(inserted.filter(({ name }) => name !== 'w:ins'))}${write(rest)}</${markup.tag('rPr')}>`;
  return `<${markup.tag('pPr')}>${write(head)}${run}${write(tail)}</${markup.tag('pPr')}>`;
}
