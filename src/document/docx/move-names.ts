import type { DocxDocument } from './document';
import { attribute, elements } from './ooxml';
import type { XmlElement } from './xml';

export interface MoveName {
  readonly name: string;
}

/** By revision the name of the move it is an end of: `w:moveFrom` and `w:moveTo` stand between range marks that bear it. */
export function moveNames({ archive, layout }: DocxDocument): ReadonlyMap<XmlElement, MoveName> {
  const names = new Map<XmlElement, MoveName>();
  for (const part of new Set(layout.sources.map((source) => source.part))) {
    const open: Record<'From' | 'To', Map<string, string>> = { From: new Map(), To: new Map() };
    const walk = (element: XmlElement): void => {
      for (const node of elements(element)) {
        const [, way, what] = /^w:move(From|To)(RangeStart|RangeEnd)?$/.exec(node.name) ?? [];
        if (way === 'From' || way === 'To') {
          const id = attribute(node, 'w:id') ?? '';
          if (what === 'RangeStart') open[way].set(id, attribute(node, 'w:name') ?? '');
          else if (what === 'RangeEnd') open[way].delete(id);
          else {
            const name = [...open[way].values()].at(-1) ?? '';
            if (name !== '') names.set(node, { name: `${part} ${name}` });
          }
        }
        if (node.children.length > 0) walk(node);
      }
    };
    walk(archive.tree(part));
  }
  return names;
}
