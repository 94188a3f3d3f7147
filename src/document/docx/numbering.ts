import { formatNumber } from './number-format';
import { attribute, child, descendants, elements, onOff, value, whole } from './ooxml';
import type { Styles } from './styles';
import type { XmlElement } from './xml';

export interface ListLabel {
  /** As Word prints it; may be empty. */
  readonly label: string;
  /** From 0. */
  readonly level: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly paragraphStyle: string | undefined;
}

interface Override {
  readonly start: number | undefined;
  readonly level: Level | undefined;
}

interface Instance {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, Override>;
}

interface Abstract {
  readonly id: string;
  readonly levels: readonly (Level | undefined)[];
  readonly numberingStyle: string | undefined;
}

interface Place {
  readonly instance: Instance;
  readonly id: number;
  readonly level: number;
  readonly abstract: Abstract;
}

const levelCount = 9;
const placeholder = /%([1-9])/g;
/** Bullets of symbol fonts, and those that stand for one in a text font. */
const bulletSigns = /^[\uE000-\uF8FFo§·•]$/u;

/** numbering.xml: counts the lists of a document (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly abstracts = new Map<string, Abstract>();
  private readonly instances = new Map<number, Instance>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: XmlElement | undefined,
    private readonly styles: Styles,
  ) {
    for (const element of elements(root, 'w:abstractNum')) {
      const levels: Level[] = [];
      for (const level of elements(element, 'w:lvl')) {
        const index = whole(attribute(level, 'w:ilvl'));
        if (index !== undefined && index >= 0 && index < levelCount) levels[index] = readLevel(level);
      }
      const id = attribute(element, 'w:abstractNumId') ?? '';
      this.abstracts.set(id, { id, levels, numberingStyle: value(element, 'w:numStyleLink') });
    }
    for (const element of elements(root, 'w:num')) {
      const id = whole(attribute(element, 'w:numId'));
      if (id === undefined) continue;
      this.instances.set(id, {
        abstractId: value(element, 'w:abstractNumId') ?? '',
        overrides: readOverrides(element),
      });
    }
  }

  /** The label of the next paragraph. Call once for each paragraph that is printed, in document order. */
  next(properties: XmlElement | undefined): ListLabel | undefined {
    const place = this.place(properties);
    if (place === undefined) return undefined;
    const level = levelOf(place, place.level);
    if (level === undefined) return undefined;
    const counters = this.count(place, level);
    if (level.format === 'bullet') {
      return { label: bulletSigns.test(level.text) ? '•' : level.text.trim() || '•', level: place.level };
    }
    const label = level.text.replace(placeholder, (_, digit: string) => {
      const index = Number(digit) - 1;
      const upper = levelOf(place, index);
      const count = counters[index];
      if (upper === undefined || count === undefined) return '';
      const flattened = level.legal && upper.format !== 'none' && upper.format !== 'decimalZero';
      return formatNumber(count, flattened ? 'decimal' : upper.format);
    });
    return { label: label.trim(), level: place.level };
  }

  private count(place: Place, level: Level): readonly (number | undefined)[] {
    const { abstract, instance } = place;
    const counters = this.counters.get(abstract.id) ?? [];
    this.counters.set(abstract.id, counters);
    const restart = instance.overrides.get(place.level)?.start;
    const key = `${String(place.id)}:${String(place.level)}`;
    if (restart !== undefined && !this.begun.has(key)) {
      this.begun.add(key);
      counters[place.level] = restart - 1;
    }
    counters[place.level] = (counters[place.level] ?? level.start - 1) + 1;
    for (let upper = 0; upper < place.level; upper++) counters[upper] ??= levelOf(place, upper)?.start ?? 1;
    for (let lower = place.level + 1; lower < levelCount; lower++) {
      const after = levelOf(place, lower)?.restart;
      if (after === 0 || (after !== undefined && place.level >= after)) continue;
      counters[lower] = undefined;
    }
    return counters;
  }

  /** Direct numbering wins, and number 0 switches it off; otherwise the nearest style that has one. */
  private place(properties: XmlElement | undefined): Place | undefined {
    const direct = child(properties, 'w:numPr');
    const chain = this.styles.paragraphChain(properties);
    let id = whole(value(direct, 'w:numId'));
    const directLevel = whole(value(direct, 'w:ilvl'));
    let level = directLevel;
    let source: number | undefined;
    for (const [index, style] of chain.entries()) {
      const numbering = child(style.paragraph, 'w:numPr');
      const styleId = whole(value(numbering, 'w:numId'));
      if (id === undefined && styleId !== undefined) {
        id = styleId;
        source = index;
      }
      if (id !== undefined && (styleId === undefined || styleId === id)) level ??= whole(value(numbering, 'w:ilvl'));
    }
    if (id === undefined || id === 0) return undefined;
    const instance = this.instances.get(id);
    const abstract = instance === undefined ? undefined : this.abstractOf(instance, id);
    if (instance === undefined || abstract === undefined) return undefined;
    if (source !== undefined && directLevel === undefined) {
      const names = chain.slice(0, source + 1).map((style) => style.id);
      const named = names
        .map((name) => abstract.levels.findIndex((candidate) => candidate?.paragraphStyle === name))
        .find((found) => found >= 0);
      level = named ?? level;
    }
    return { instance, id, abstract, level: Math.min(Math.max(level ?? 0, 0), levelCount - 1) };
  }

  /** A list may be defined by a numbering style, which names another list. */
  private abstractOf(instance: Instance, id: number, depth = 0): Abstract | undefined {
    const abstract = this.abstracts.get(instance.abstractId);
    if (abstract?.numberingStyle === undefined || depth > 3) return abstract;
    const style = this.styles.get(abstract.numberingStyle);
    const other = whole(value(child(style?.paragraph, 'w:numPr'), 'w:numId'));
    const linked = other === undefined || other === id ? undefined : this.instances.get(other);
    return (linked && other !== undefined ? this.abstractOf(linked, other, depth + 1) : undefined) ?? abstract;
  }
}

function levelOf(place: Place, index: number): Level | undefined {
  return place.instance.overrides.get(index)?.level ?? place.abstract.levels[index];
}

function readOverrides(instance: XmlElement): ReadonlyMap<number, Override> {
  const overrides = new Map<number, Override>();
  for (const element of elements(instance, 'w:lvlOverride')) {
    const index = whole(attribute(element, 'w:ilvl'));
    const level = child(element, 'w:lvl');
    if (index === undefined) continue;
    overrides.set(index, {
      start: whole(value(element, 'w:startOverride')),
      level: level === undefined ? undefined : readLevel(level),
    });
  }
  return overrides;
}

function readLevel(element: XmlElement): Level {
  return {
    start: whole(value(element, 'w:start')) ?? 0,
    format: readFormat(element),
    text: value(element, 'w:lvlText') ?? '',
    restart: whole(value(element, 'w:lvlRestart')),
    legal: onOff(element, 'w:isLgl') ?? false,
    paragraphStyle: value(element, 'w:pStyle'),
  };
}

/** Newer formats stand in an alternative, with an older one beside it: "01, 02, 03" is one of them. */
function readFormat(element: XmlElement): string {
  const direct = child(element, 'w:numFmt') ?? [...descendants(element, 'w:numFmt')][0];
  const format = attribute(direct, 'w:val') ?? 'decimal';
  if (format !== 'custom') return format;
  const zeros = /^0*/.exec(attribute(direct, 'w:format') ?? '')?.[0].length ?? 0;
  return zeros > 0 ? `zeros:${String(zeros + 1)}` : 'decimal';
}
