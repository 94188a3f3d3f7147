import { phrase } from './reading';

const sections = phrase(
  '\\b(?:sections?|articles?|clauses?|paragraphs?) ([\\w.()]+(?:(?:,| and| or|, and|, or) [\\d][\\w.()]*)*)',
  'g',
);

/** A reference without a name ("breach of Sections 13 and 14") stays a reference. */
export function sectionsIn(words: string): readonly string[] {
  const found: string[] = [];
  for (const match of words.matchAll(sections)) {
    const after = words.slice(match.index + match[0].length, match.index + match[0].length + 3);
    if (/^\s*[([]/.test(after) || /\bthis\s+$/.test(words.slice(0, match.index))) continue;
    for (const label of (match[1] ?? '').split(/,|\band\b|\bor\b/)) {
      const clean = unclosed(label.trim().replace(/\.$/, ''));
      if (/^(?:\d|[ivxl]+$)/.test(clean)) found.push(`section ${clean}`);
    }
  }
  return found;
}

/** "11.2(d))" ends the bracket around it. */
function unclosed(label: string): string {
  const extra = (label.match(/\)/g)?.length ?? 0) - (label.match(/\(/g)?.length ?? 0);
  return extra > 0 ? label.slice(0, -extra) : label;
}
