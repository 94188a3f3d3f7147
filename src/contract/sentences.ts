import type { Range } from '../document/contract-text';

/** Words before a full stop that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(["“])(?:inc|ltd|corp|co|cos|llc|l\.l\.c|lp|l\.p|llp|plc|p\.l\.c|gmbh|bros|no|nos|sec|secs|sect|art|arts|para|paras|cl|ch|pt|vol|fig|ex|exh|app|mr|mrs|ms|messrs|dr|prof|st|ste|jr|sr|esq|hon|rev|e\.g|i\.e|eg|ie|cf|viz|vs|v|al|seq|approx|dept|attn|tel|ext|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u\.s|u\.s\.a|u\.s\.c|u\.k|n\.v|b\.v|s\.a|a\.g|s\.p\.a|s\.r\.l|d\.c|n\.y|c\.f\.r|p\.o|a\.m|p\.m|ave|blvd|rd|univ|gov|int|intl|mfg|bldg|fl|rm|[a-z])\.$/i;
/** Of these, the ones that may also end a sentence: they do where a capital follows that opens one. */
const mayEnd =
  /(?:inc|ltd|corp|co|llc|l\.l\.c|llp|plc|gmbh|u\.s|u\.s\.a|u\.k|a\.m|p\.m|n\.v|b\.v|s\.a|seq|al|jr|sr)\.$/i;
const opensSentence =
  /(?:The|This|These|Those|That|In|If|Each|Either|Neither|Any|All|No|Such|Upon|Unless|For|Except|Notwithstanding|Subject|It|Its|They|However|Where|When|As|At|By|Nothing|Without|During|After|Before|Both|Provided|Should|To|With|From|There|Failure|WHEREAS|NOW|[A-Z][a-z]+ (?:shall|will|may|agrees?|must|is|has|hereby|represents?|warrants?))\b/y;
const listMarker = /(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]|[•▪●–*-])\s/iy;
const candidates = /[.!?](?=[\s"”’')\]]|$)|[;:](?=\s)|\n/g;
const closing = /["”’')\]]*/y;
const spaces = /\s*/y;

function follow(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

function holds(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

/**
 * The sentences of `range` in order, without white space at their ends. List items behind a colon or semicolon are sentences
 * of their own. A line break ends a sentence only where the line does (a stop, a list marker or blank line after it), since some texts are hard-wrapped. Linear.
 */
export function sentencesOf(text: string, range: Range): readonly Range[] {
  const found: Range[] = [];
  let start = range.start;
  const close = (end: number): void => {
    const trimmed = trim(text, start, end);
    if (trimmed) found.push(trimmed);
    start = end;
  };
  candidates.lastIndex = range.start;
  for (let at = candidates.exec(text); at && at.index < range.end; at = candidates.exec(text)) {
    const end = endsAt(text, at.index, start, range.end);
    // A run of line breaks is looked at once.
    if (at[0] === '\n') candidates.lastIndex = Math.max(candidates.lastIndex, follow(spaces, text, at.index + 1));
    if (end === undefined || end > range.end) continue;
    close(end);
  }
  close(range.end);
  return found;
}

/** The end of the sentence that the mark at `at` closes, or undefined where it closes none. */
function endsAt(text: string, at: number, start: number, limit: number): number | undefined {
  const mark = text[at];
  const next = follow(spaces, text, at + 1);
  if (mark === '\n') {
    if (text.slice(at + 1, next).includes('\n')) return isTorn(text, at, next) ? undefined : at + 1;
    return holds(listMarker, text, next) &&
      /[.;:,]\s*(?:and|or|and\/or)?\s*$/.test(text.slice(Math.max(start, at - 12), at))
      ? at + 1
      : undefined;
  }
  if (mark === ';' || mark === ':') return endsItem(text, at, next, limit) ? at + 1 : undefined;
  const end = follow(closing, text, at + 1);
  const after = follow(spaces, text, end);
  return mark !== '.' || endsWithStop(text, at, start, end, after) ? end : undefined;
}

const pageMark = /(?:page\s*)?[-–—]?\s*(?:\d{1,3}|[ivx]{1,5})\s*[-–—]?\s*\n\s*/iy;

const markBefore = /\n\s*(?:page\s*)?[-–—]?\s*(?:\d{1,3}|[ivx]{1,5})\s*[-–—]?$/i;

/** A blank line in the middle of a sentence, with or without the number of a page. */
function isTorn(text: string, at: number, next: number): boolean {
  const open = /[a-z0-9,]/.test(text[at - 1] ?? '') || markBefore.test(text.slice(Math.max(0, at - 16), at));
  return open && /[a-z]/.test(text[follow(pageMark, text, next)] ?? '');
}

const conjunction = /(?:and\/or|and|or|but|provided(?:, however)?,? that)\s+/iy;

function endsItem(text: string, at: number, next: number, limit: number): boolean {
  const item = follow(conjunction, text, next);
  if (item >= limit) return false;
  return holds(listMarker, text, item) && !/[•▪●–*-]/.test(text[item] ?? '')
    ? text[at] === ';' || text[item] === '('
    : false;
}

/** "9.2. Liability", "Section 5. Term", "A. Scope": the stop belongs to a label, not to a sentence. */
const label =
  /^\s*(?:(?:section|article|clause|paragraph|schedule|exhibit)\s+)?(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}|[IVXLC]{1,6}|[A-Z])\.$/i;

function endsWithStop(text: string, at: number, start: number, end: number, after: number): boolean {
  if (after === end && end < text.length) return false;
  const before = text.slice(Math.max(start, at - 14), at + 1);
  if (at - start < 30 && label.test(text.slice(start, at + 1))) return false;
  if (abbreviation.test(before)) return mayEnd.test(before) && holds(opensSentence, text, after);
  const next = text[after];
  // In running text a sentence does not begin with a small letter; text without capitals (normalised) gives no such sign.
  return (
    next === undefined ||
    next !== next.toLowerCase() ||
    !/[a-z]/.test(next) ||
    !/[A-Z]/.test(before + text.slice(after, after + 60))
  );
}

function trim(text: string, from: number, to: number): Range | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end > start ? { start, end } : undefined;
}
