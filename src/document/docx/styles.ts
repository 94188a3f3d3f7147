import { attribute, child, elements, value, whole } from './ooxml';
import type { XmlElement } from './xml';

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
  readonly element: XmlElement;
}

/** Longest chain of styles that is followed; a file may let them go round in a circle. */
const longestChain = 30;
const headingName = /^heading ([1-9])$/i;

/** styles.xml: what a paragraph or run inherits. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, string>();
  readonly defaultRun: XmlElement | undefined;
  readonly defaultParagraph: XmlElement | undefined;

  constructor(root: XmlElement | undefined) {
    const docDefaults = child(root, 'w:docDefaults');
    this.defaultRun = child(child(docDefaults, 'w:rPrDefault'), 'w:rPr');
    this.defaultParagraph = child(child(docDefaults, 'w:pPrDefault'), 'w:pPr');
    for (const element of elements(root, 'w:style')) {
      const id = attribute(element, 'w:styleId') ?? '';
      this.styles.set(id, {
        id,
        name: value(element, 'w:name') ?? '',
        basedOn: value(element, 'w:basedOn'),
        paragraph: child(element, 'w:pPr'),
        run: child(element, 'w:rPr'),
        element,
      });
      const type = attribute(element, 'w:type');
      const isDefault = attribute(element, 'w:default');
      if (type !== undefined && isDefault !== undefined && isDefault !== '0' && isDefault !== 'false') {
        this.defaults.set(type, id);
      }
    }
  }

  get(id: string): Style | undefined {
    return this.styles.get(id);
  }

  /** The style itself and those it is based on, nearest first. */
  chain(id: string | undefined): readonly Style[] {
    const found: Style[] = [];
    let style = id === undefined ? undefined : this.styles.get(id);
    while (style !== undefined && found.length < longestChain) {
      found.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return found;
  }

  /** The styles of a paragraph, the default one where it names none. */
  paragraphChain(properties: XmlElement | undefined): readonly Style[] {
    return this.chain(value(properties, 'w:pStyle') ?? this.defaults.get('paragraph'));
  }

  /** Heading level from 0; level 9 means body text. */
  outline(properties: XmlElement | undefined): number | undefined {
    const direct = whole(value(properties, 'w:outlineLvl'));
    if (direct !== undefined) return direct < 9 ? direct : undefined;
    for (const style of this.paragraphChain(properties)) {
      const level = whole(value(style.paragraph, 'w:outlineLvl')) ?? headingLevel(style.name);
      if (level !== undefined) return level < 9 ? level : undefined;
    }
    return undefined;
  }

  centred(properties: XmlElement | undefined): boolean {
    const direct = value(properties, 'w:jc');
    if (direct !== undefined) return direct === 'center';
    for (const style of this.paragraphChain(properties)) {
      const written = value(style.paragraph, 'w:jc');
      if (written !== undefined) return written === 'center';
    }
    return value(this.defaultParagraph, 'w:jc') === 'center';
  }
}

function headingLevel(name: string): number | undefined {
  const match = headingName.exec(name);
  return match === null ? undefined : Number(match[1]) - 1;
}
