import type { Range } from '../../document/contract-text';

/** A date that a contract leaves open: blanks to be filled in, or words that point at the signatures. */
export interface OpenDate extends Range {
  readonly how: 'blank' | 'words';
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
const blank = '(?:_{2,}|\\[[^\\]\\n\\w]{0,8}\\]|\\[(?:[Dd]ate|DATE|[Dd]ay)\\])';
const year = `(?:(?:19|20)\\d{2}|(?:19|20)?_{2,}|(?:19|20)\\b|${blank})`;
/** "this ___ day of ____, 20__", "[•], 2020", "June , 2010": a place for a date behind words that announce one. */
const blanks = new RegExp(
  `\\b(?:of|on|the|this|dated|date|effective|into)[ \\t\\n:]{1,3}(${blank}?[ \\t\\n]*day[ \\t\\n]+of[ \\t\\n]*(?:${month}|${blank})?[ \\t\\n]*,?[ \\t\\n]*${year}|${month}[ \\t\\n]*(?:${blank})?[ \\t\\n]*,[ \\t\\n]*${year}|${blank}(?:[ \\t\\n]*,[ \\t\\n]*${year})?|,[ \\t\\n]*(?:19|20)\\d{2})`,
  'g',
);
/** "the date last written below", "the later of the two signature dates". */
const pointing =
  /\bthe\s+(?:(?:date|day)\s+(?:of|on)\s+(?:the\s+)?(?:last|later|latest|final|closing|which)[^.;,()"“]{0,60}|(?:date|day)\s+(?:last|first)?\s*(?:above|below)?\s*(?:written|set\s+forth|signed|executed|indicated)(?:\s+(?:above|below|herein))?|date\s+of\s+(?:its\s+)?(?:signature|signing|execution)|(?:later|latest|last)\s+of\s+(?:the\s+)?[^.;,()"“]{0,40}\b(?:dates?|signatures?)\b[^.;,()"“]{0,30})/gi;
const headLength = 6000;
const most = 6;

/** Such places at the head of a text, in order of their kind. */
export function openDates(text: string): readonly OpenDate[] {
  const head = text.slice(0, headLength);
  const found = (expression: RegExp, how: OpenDate['how']): readonly OpenDate[] =>
    [...head.matchAll(expression)].slice(0, most).map((match) => {
      const words = match[1] ?? match[0];
      const start = match.index + match[0].length - words.length;
      return { start, end: start + words.trimEnd().length, how };
    });
  return [...found(blanks, 'blank'), ...found(pointing, 'words')];
}
