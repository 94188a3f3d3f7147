import type { Field } from '../../document/docx/fields';
import type { DocxParagraph } from '../../document/docx/story';
import type { XmlElement } from '../../document/docx/xml';
import type { ParagraphEdit } from './edit-plan';
import type { RunNode } from './paragraph-nodes';
import type { RefusedEdit } from './refused-edit';

/** Where new words go: into a run, or between two elements. */
export type Spot =
  | { readonly kind: 'in-run'; readonly node: RunNode; readonly offset: number }
  | { readonly kind: 'between'; readonly at: number; readonly parent: XmlElement };

/** What an insertion of somebody else is; new words are not to be part of it. */
export const revisions: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
/** What new words may be put outside of, or close and open again around them. */
export const climbed: ReadonlySet<string> = new Set([
  ...revisions,
  ...['w:hyperlink', 'w:smartTag', 'w:fldSimple', 'w:bdo', 'w:dir'],
]);

/** The places of one paragraph where new words can go: never inside a field, and outside of links where that is possible. */
export class Spots {
  constructor(
    private readonly paragraph: DocxParagraph,
    private readonly nodes: readonly RunNode[],
    private readonly refused: (reason: string) => RefusedEdit,
  ) {}

  /** Where the words of an edit go. */
  of(edit: Pick<ParagraphEdit, 'start' | 'end'>): Spot {
    const left = this.nodes.findLast((node) => node.end > node.start && node.start < edit.end && node.end >= edit.end);
    if (left !== undefined) return this.after(left, edit.end - left.start, edit.start < edit.end ? revisions : climbed);
    const right = this.nodes.find((node) => node.end > node.start && node.start >= edit.end);
    if (right !== undefined) return this.before(right);
    const last = this.paragraph.elements.at(-1);
    if (last === undefined) throw this.refused('it has no place in the file');
    return { kind: 'between', at: last.contentEnd, parent: last };
  }

  private after(node: RunNode, offset: number, leaving: ReadonlySet<string>): Spot {
    const field = node.atom?.field;
    if (field !== undefined) return this.behindField(field);
    const inRun = this.nodes.filter((other) => other.run === node.run);
    const isLast = inRun.at(-1) === node && offset === node.end - node.start;
    if (!isLast && node.run.name === 'w:r') return { kind: 'in-run', node, offset };
    return climbedOut(node.run, 'end', leaving);
  }

  private before(node: RunNode): Spot {
    const field = node.atom?.field;
    if (field?.simple === true) return climbedOut(field.begin, 'start');
    const first = field === undefined ? node : this.nodes.find((other) => other.node === field.begin);
    if (first === undefined) throw this.refused('a field begins in another paragraph');
    const inRun = this.nodes.filter((other) => other.run === first.run);
    const previous = inRun[inRun.indexOf(first) - 1];
    if (previous === undefined || first.run.name !== 'w:r') return climbedOut(first.run, 'start');
    return { kind: 'in-run', node: previous, offset: previous.end - previous.start };
  }

  private behindField(field: Field): Spot {
    if (field.simple) return climbedOut(field.begin, 'end');
    const end = this.nodes.find((node) => node.node === field.end);
    if (end === undefined) throw this.refused('a field runs on into another paragraph');
    const inRun = this.nodes.filter((other) => other.run === end.run);
    if (inRun.at(-1) === end) return climbedOut(end.run, 'end');
    return { kind: 'in-run', node: end, offset: 0 };
  }
}

/**
 * Out of the elements that `run` begins or ends, so that new words are not part of a link or of somebody's insertion;
 * words that take the place of others stay in their link.
 */
function climbedOut(run: XmlElement, side: 'start' | 'end', leaving: ReadonlySet<string> = climbed): Spot {
  let element = run;
  let parent = run.parent;
  while (parent !== undefined && leaving.has(parent.name) && isEdge(element, parent, side)) {
    element = parent;
    parent = parent.parent;
  }
  if (parent === undefined) return { kind: 'between', at: run.end, parent: run };
  return { kind: 'between', at: side === 'end' ? element.end : element.start, parent };
}

function isEdge(element: XmlElement, parent: XmlElement, side: 'start' | 'end'): boolean {
  const children = parent.children.filter((node) => typeof node !== 'string');
  return (side === 'end' ? children.at(-1) : children[0]) === element;
}
