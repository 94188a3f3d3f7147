import { attribute, child, descendants, onOff, value, whole } from './ooxml';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

/** How the words of a run look, as far as it matters to a reader of contracts. */
export interface RunLook {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly hidden: boolean;
  /** White words on a white ground. */
  readonly white: boolean;
}

/** Half points; words of two points or less are there to not be seen. */
const tiny = 4;
const whiteFrom = 0xf5;

/** Looks of runs, resolved through character styles, paragraph styles and defaults. */
export class RunLooks {
  private readonly cache = new Map<string, RunLook>();

  constructor(private readonly styles: Styles) {}

  of(run: XmlElement, paragraph: XmlElement | undefined, shaded: boolean): RunLook {
    const direct = child(run, 'w:rPr');
    const key = `${value(paragraph, 'w:pStyle') ?? ''}\n${value(direct, 'w:rStyle') ?? ''}`;
    const inherited = this.cache.get(key) ?? this.inherited(paragraph, direct);
    this.cache.set(key, inherited);
    if (direct === undefined) return shaded && inherited.white ? { ...inherited, white: false } : inherited;
    const underline = value(direct, 'w:u');
    const color = value(direct, 'w:color');
    const size = whole(value(direct, 'w:sz'));
    return {
      bold: onOff(direct, 'w:b') ?? inherited.bold,
      underlined: underline === undefined ? inherited.underlined : underline !== 'none',
      hidden: (onOff(direct, 'w:vanish') ?? inherited.hidden) || (size !== undefined && size <= tiny),
      white: !shaded && (color === undefined ? inherited.white : isWhite(color)) && !hasGround(direct),
    };
  }

  private inherited(paragraph: XmlElement | undefined, direct: XmlElement | undefined): RunLook {
    const chains = [this.styles.chain(value(direct, 'w:rStyle')), this.styles.paragraphChain(paragraph)];
    const properties = [...chains.flatMap((chain) => chain.map((style) => style.run)), this.styles.defaultRun];
    const first = (name: string): string | undefined => {
      for (const one of properties) {
        const found = value(one, name);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    /** Switches of a paragraph style and a character style cancel each other out. */
    const toggled = (name: string): boolean => {
      const on = chains.filter((chain) =>
        chain.map((style) => onOff(style.run, name)).find((set) => set !== undefined),
      );
      return on.length === 1 || onOff(this.styles.defaultRun, name) === true;
    };
    const size = whole(first('w:sz'));
    return {
      bold: toggled('w:b'),
      underlined: (first('w:u') ?? 'none') !== 'none',
      hidden: toggled('w:vanish') || (size !== undefined && size <= tiny),
      white: isWhite(first('w:color') ?? '') && !properties.some((one) => hasGround(one)),
    };
  }
}

function isWhite(color: string): boolean {
  if (!/^[0-9a-f]{6}$/i.test(color)) return false;
  const number = Number.parseInt(color, 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff].every((part) => part >= whiteFrom);
}

/** Whether something below `element` (or in the paragraph's styles) paints a ground that is not white. */
export function hasGround(element: XmlElement | undefined, styles?: Styles): boolean {
  if (element === undefined) return false;
  for (const shading of descendants(element, 'w:shd')) if (paints(shading)) return true;
  const highlight = value(element, 'w:highlight');
  if (highlight !== undefined && highlight !== 'none' && highlight !== 'white') return true;
  if (styles === undefined) return false;
  return styles.paragraphChain(element).some((style) => hasGround(style.paragraph));
}

function paints(shading: XmlElement): boolean {
  const pattern = attribute(shading, 'w:val') ?? 'clear';
  if (pattern === 'solid' || pattern.startsWith('pct')) return true;
  const fill = attribute(shading, 'w:fill') ?? 'auto';
  return attribute(shading, 'w:themeFill') !== undefined || (fill !== 'auto' && !isWhite(fill));
}
