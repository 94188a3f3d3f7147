import { child } from '../../document/docx/ooxml';
import type { DocxParagraph } from '../../document/docx/story';
import type { ParagraphEdit } from './edit-plan';
import type { Markup } from './markup';
import type { RunNode } from './paragraph-nodes';

const linkLooks = new Set(['w:rStyle', 'w:u', 'w:color']);

/** Run properties for new words: those of the words they replace, else of the words before, else of those behind. */
export function looksAt(
  edit: Pick<ParagraphEdit, 'start' | 'end'>,
  paragraph: DocxParagraph,
  nodes: readonly RunNode[],
  markup: Markup,
): string {
  const visible = nodes.filter((node) => node.end > node.start && node.run.name === 'w:r');
  const replaced = visible.find((node) => edit.start < edit.end && node.start < edit.end && node.end > edit.start);
  const left = visible.findLast((node) => node.end <= edit.start || (node.start < edit.start && node.end > edit.start));
  const right = visible.find((node) => node.start >= edit.end);
  const beside = [left, right].filter((node) => node !== undefined);
  const chosen =
    replaced ?? beside.find((node) => !isLinked(node) && !isRaised(node)) ?? beside.find((node) => !isLinked(node));
  if (chosen !== undefined) return markup.runProperties(child(chosen.run, 'w:rPr'));
  const linked = beside[0];
  if (linked !== undefined) return markup.runProperties(child(linked.run, 'w:rPr'), linkLooks);
  return markup.runProperties(child(child(paragraph.elements.at(-1), 'w:pPr'), 'w:rPr'));
}

/** Run properties of the last words of a paragraph. */
export function lastLooks(paragraph: DocxParagraph, markup: Markup): string {
  const run = paragraph.atoms.findLast((atom) => atom.kind === 'text' && atom.field === undefined)?.run;
  return markup.runProperties(child(run, 'w:rPr'));
}

/** New words beside a link or a field are not to look like it. */
function isLinked(node: RunNode): boolean {
  return node.atom?.field !== undefined || node.run.parent?.name === 'w:hyperlink';
}

function isRaised(node: RunNode): boolean {
  return child(child(node.run, 'w:rPr'), 'w:vertAlign') !== undefined;
}
