import type { Atom, DocxParagraph } from '../../document/docx/story';
import { elements } from '../../document/docx/ooxml';
import type { XmlElement } from '../../document/docx/xml';

/** A node of a run, in document order; its atom where it is in the text. */
export interface RunNode {
  readonly node: XmlElement;
  readonly run: XmlElement;
  readonly atom: Atom | undefined;
  /** Offsets into the paragraph; equal where the node prints nothing. */
  readonly start: number;
  readonly end: number;
}

const inlineContainers = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
]);

/** The nodes of a paragraph's runs, without what is struck already. */
export function runNodes(paragraph: DocxParagraph): readonly RunNode[] {
  const places = new Map<XmlElement, { readonly atom: Atom; readonly start: number }>();
  let at = 0;
  for (const atom of paragraph.atoms) {
    places.set(atom.node, { atom, start: at });
    at += atom.text.length;
  }
  const nodes: RunNode[] = [];
  let offset = 0;
  for (const { node, run } of paragraph.elements.flatMap((element) => [...contentNodes(element)])) {
    const place = places.get(node);
    const start = place?.start ?? offset;
    const end = start + (place?.atom.text.length ?? 0);
    nodes.push({ node, run, atom: place?.atom, start, end });
    offset = end;
  }
  return nodes;
}

function* contentNodes(element: XmlElement): Generator<{ readonly node: XmlElement; readonly run: XmlElement }> {
  for (const child of elements(element)) {
    if (child.name === 'w:r') {
      for (const node of elements(child)) if (node.name !== 'w:rPr') yield { node, run: child };
    } else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') {
      yield { node: child, run: child };
    } else if (inlineContainers.has(child.name)) yield* contentNodes(child);
  }
}
