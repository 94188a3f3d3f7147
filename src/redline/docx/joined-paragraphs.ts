import { child, elements } from '../../document/docx/ooxml';
import type { XmlElement } from '../../document/docx/xml';
import { cutOut, isGoneMark, resolvedMarkup, type Cut, type Decisions } from './resolved-markup';

/**
 * A paragraph whose mark is gone runs on into the next one of its container, whose properties hold for both; where there is
 * none it stays, but for one that is left without anything in front of a table.
 */
export function* joinedParagraphs(root: XmlElement, decisions: Decisions, source: string): Generator<Cut> {
  const cuts = [...resolvedMarkup(decisions, source)];
  for (const container of containers(root, decisions)) {
    const blocks = [...elements(container)];
    let chain: XmlElement[] = [];
    for (const block of blocks) {
      if (block.name !== 'w:p') {
        if (marks.has(block.name) || isRemoved(block, cuts)) continue;
        if (block.name === 'w:tbl' && chain.every((paragraph) => isEmptied(paragraph, cuts)))
          for (const { start, end } of chain) yield { start, end, markup: '' };
        else if (chain.length > 1) yield* joined(chain, cuts, source);
        chain = [];
        continue;
      }
      if (isRemoved(block, cuts)) continue;
      if (isGoneMark(block, decisions)) {
        chain.push(block);
        continue;
      }
      if (chain.length > 0) yield* joined([...chain, block], cuts, source);
      chain = [];
    }
    const [last] = chain.slice(-1);
    if (chain.length > 1 && last !== undefined) yield* joined(chain, cuts, source);
  }
}

/** What may stand between two paragraphs that are joined. */
const marks = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
]);

/** The parents of the paragraphs whose mark goes. */
function containers(root: XmlElement, decisions: Decisions): ReadonlySet<XmlElement> {
  const found = new Set<XmlElement>();
  for (const revision of decisions.keys()) {
    const paragraph = revision.parent?.parent?.parent;
    if (revision.parent?.name !== 'w:rPr' || paragraph?.name !== 'w:p' || !isGoneMark(paragraph, decisions)) continue;
    if (paragraph.parent !== undefined && isUnder(root, paragraph)) found.add(paragraph.parent);
  }
  return found;
}

function isUnder(root: XmlElement, element: XmlElement): boolean {
  return root.start <= element.start && element.end <= root.end;
}

function isRemoved({ start, end }: XmlElement, cuts: readonly Cut[]): boolean {
  return cuts.some((cut) => cut.start <= start && end <= cut.end);
}

/** Nothing but its properties is left. */
function isEmptied(paragraph: XmlElement, cuts: readonly Cut[]): boolean {
  return [...elements(paragraph)].every(
    (node) => node.name === 'w:pPr' || marks.has(node.name) || isRemoved(node, cuts),
  );
}

/** The start tag and the properties of the last paragraph come first; all tags between are taken out. */
function* joined(chain: readonly XmlElement[], cuts: readonly Cut[], source: string): Generator<Cut> {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return;
  for (const [index, paragraph] of chain.entries()) {
    const opening = openingOf(paragraph);
    yield { ...opening, markup: paragraph === first ? written(openingOf(last), last, cuts, source) : '' };
    const next = chain[index + 1];
    if (next !== undefined && paragraph.end > paragraph.contentEnd)
      yield { start: paragraph.contentEnd, end: paragraph.end, markup: '' };
    if (next === undefined && paragraph.end === paragraph.contentEnd)
      yield { start: paragraph.end, end: paragraph.end, markup: `</${tagOf(paragraph, source)}>` };
  }
}

function openingOf(paragraph: XmlElement): { readonly start: number; readonly end: number } {
  return { start: paragraph.start, end: child(paragraph, 'w:pPr')?.end ?? paragraph.contentStart };
}

function written(
  opening: { readonly start: number; readonly end: number },
  paragraph: XmlElement,
  cuts: readonly Cut[],
  source: string,
): string {
  const own = cuts.filter(({ start, end }) => opening.start <= start && end <= opening.end);
  const markup = cutOut(own, source, opening.start, opening.end);
  return paragraph.end === paragraph.contentEnd ? markup.replace(/\s*\/>$/, '>') : markup;
}

function tagOf(paragraph: XmlElement, source: string): string {
  return /^[^\s/>]+/.exec(source.slice(paragraph.start + 1, paragraph.contentStart))?.[0] ?? 'w:p';
}
