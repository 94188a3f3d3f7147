import { cite } from '../document/contract-text';
import type { Exhibit, Reference, Section } from './contract';

const number = String.raw`\d{1,3}(?:\.\d{1,3}){0,4}(?:\s?\([a-zA-Z0-9]{1,4}\)){0,4}`;
const pointer = new RegExp(
  [
    String.raw`\b(?<section>[Ss]ections?|SECTIONS?|[Aa]rticles?|ARTICLES?|[Cc]lauses?|[Pp]aragraphs?|§§?)\s*(?<labels>(?:${number}|[IVX]{1,6}\b|\([a-z]{1,4}\))(?:\s*(?:,|and|or|through|to|-|–|&)\s*(?:${number}|[IVX]{1,6}\b|\([a-z]{1,4}\)))*)`,
    String.raw`\b(?<exhibit>[Ee]xhibits?|EXHIBITS?|[Ss]chedules?|SCHEDULES?|[Aa]nnex(?:es)?|ANNEX|[Aa]ppendi(?:x|ces)|APPENDIX|[Aa]ttachments?|ATTACHMENTS?)\s+["“]?(?<letters>(?:[A-Z]{1,2}|\d{1,2}|[IVX]{1,5})(?:[-–.]\d{1,2})?)(?![\w.]*[a-z])["”]?`,
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s)"”\]>]{3,200}[^\s)"”\]>.,;:])`,
    String.raw`\b(?<document>Data\s+Processing\s+(?:Addendum|Agreement)|DPA|Service\s+Level\s+Agreement|SLA|Acceptable\s+Use\s+Policy|Privacy\s+Policy|Order\s+Forms?|Statements?\s+of\s+Work|Business\s+Associate\s+Agreement|Support\s+Policy|Security\s+(?:Policy|Addendum))\b`,
  ].join('|'),
  'g',
);
const label = new RegExp(`${number}|[IVX]{1,6}\\b|\\([a-z]{1,4}\\)`, 'g');

/** Pointers to sections, exhibits, other documents and addresses; resolved where the target is in this file. */
export function referencesOf(
  text: string,
  sections: readonly Section[],
  exhibits: readonly Exhibit[],
): readonly Reference[] {
  const byLabel = new Map<string, number>();
  const starts = new Set<number>();
  for (const [i, section] of sections.entries()) {
    starts.add(section.start);
    if (section.heading) starts.add(section.heading.start);
    const key = sectionKey(section.label);
    if (key !== '' && !byLabel.has(key)) byLabel.set(key, i);
  }
  const exhibitsByLabel = new Map(exhibits.map((exhibit, i) => [exhibit.label, i]));
  const found: Reference[] = [];
  for (const match of text.matchAll(pointer)) {
    if (starts.has(match.index)) continue;
    found.push(...referencesAt(text, match, byLabel, exhibitsByLabel));
  }
  return found;
}

function* referencesAt(
  text: string,
  match: RegExpExecArray,
  sections: ReadonlyMap<string, number>,
  exhibits: ReadonlyMap<string, number>,
): Iterable<Reference> {
  const groups = match.groups ?? {};
  const whole = { start: match.index, end: match.index + match[0].length };
  const { labels, letters } = groups;
  if (groups['url'] !== undefined) yield { ...cite(text, whole), target: 'url', label: match[0] };
  else if (groups['document'] !== undefined)
    yield { ...cite(text, whole), target: 'document', label: match[0].replace(/\s+/g, ' ') };
  else if (letters !== undefined) {
    const word = (groups['exhibit'] ?? '').toLowerCase().replace(/ces$/, 'x').replace(/xes$/, 'x').replace(/s$/, '');
    const name = `${word[0]?.toUpperCase() ?? ''}${word.slice(1)} ${letters}`;
    yield { ...cite(text, whole), target: 'exhibit', label: name, ...resolution(exhibits.get(name)) };
  } else if (labels !== undefined) {
    const from = whole.end - labels.length;
    const article = /^art/i.test(groups['section'] ?? '');
    for (const [i, one] of [...labels.matchAll(label)].entries()) {
      const start = i === 0 ? whole.start : from + one.index;
      const name = one[0].replace(/\s/g, '');
      const resolved =
        (article ? sections.get(sectionKey(`Article ${name}`)) : undefined) ?? sections.get(sectionKey(name));
      yield {
        ...cite(text, { start, end: from + one.index + one[0].length }),
        target: 'section',
        label: name,
        ...resolution(resolved),
      };
    }
  }
}

function resolution(index: number | undefined): { readonly resolved?: number } {
  return index === undefined ? {} : { resolved: index };
}

/** "Article IV" and "Article 4" are one; "9.2 (a)" is "9.2(a)". */
function sectionKey(printed: string): string {
  const article = /^Article ([IVXLC]+|\d+)$/.exec(printed)?.[1];
  if (article === undefined) return printed.replace(/\s/g, '');
  return `article ${/^\d/.test(article) ? article : String(romanNumber(article))}`;
}

function romanNumber(digits: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return [...digits].reduce((sum, digit, i) => {
    const here = values[digit] ?? 0;
    return sum + (here < (values[digits[i + 1] ?? ''] ?? 0) ? -here : here);
  }, 0);
}
