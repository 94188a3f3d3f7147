import { cite, type Range } from '../document/contract-text';
import type { Dated } from './contract';

const months = 'january february march april may june july august september october november december'.split(' ');
const month = `(?:${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
/** "17th", also where a raised ending was torn on its way out of a page: "17t h". */
const day = '\\d{1,2}(?:\\s?(?:s ?t|n ?d|r ?d|t ?h))?';
/** Every way to write a full date, and dates with blanks or redactions in them. */
const dateForms = [
  `${month}\\s*${day}\\s*,?\\s*\\d{4}`,
  `(?:the\\s+)?${day}\\s+(?:day\\s+)?(?:of\\s+)?${month},?\\s+\\d{4}`,
  `${month},?\\s+\\d{4}`,
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})(?!\\d)',
  `(?:the\\s+)?(?:_{2,}|\\[[^\\]\\n]{0,12}\\]|${day})\\s*(?:day\\s+)?of\\s+(?:${month}|_{2,}|\\[[^\\]\\n]{0,12}\\]),?\\s*(?:\\d{4}|(?:20|19)?_{2,}|\\[[^\\]\\n]{0,12}\\])?`,
  `${month}\\s+(?:_{2,}|\\[[^\\]\\n]{0,12}\\])\\s*,?\\s*(?:\\d{4}|(?:20|19)?_{2,})`,
];
const anyDate = new RegExp(`(?<![\\w/.-])(?:${dateForms.join('|')})`, 'gi');

/** Dates written out in `range`, in order, with the ISO date where the words give a full one. */
export function datesIn(text: string, range: Range): readonly Dated[] {
  const slice = text.slice(range.start, range.end);
  const found: Dated[] = [];
  for (const match of slice.matchAll(anyDate)) {
    const start = range.start + match.index;
    const date = isoOf(match[0]);
    found.push({
      ...cite(text, { start, end: start + match[0].trimEnd().length }),
      ...(date !== undefined && { date }),
    });
  }
  return found;
}

/** ISO 8601, or undefined where day, month or year is missing. Figures alone are read as month/day unless that cannot be. */
export function isoOf(words: string): string | undefined {
  const lower = words.toLowerCase();
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(lower);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})/.exec(lower);
  if (figures) return ofFigures(Number(figures[1]), Number(figures[2]), Number(figures[3]));
  const name = /[a-z]{3,9}/g;
  for (const match of lower.matchAll(name)) {
    const index = months.findIndex(
      (one) => one.startsWith(match[0].slice(0, 3)) && (one.startsWith(match[0]) || match[0] === 'sept'),
    );
    if (index < 0) continue;
    const numbers = [...lower.matchAll(/\d{1,4}/g)].map((number) => Number(number[0]));
    const year = numbers.find((number) => number > 31);
    const dayOf = numbers.find((number) => number <= 31);
    return year !== undefined && dayOf !== undefined ? valid(year, index + 1, dayOf) : undefined;
  }
  return undefined;
}

function ofFigures(first: number, second: number, year: number): string | undefined {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  return first > 12 ? valid(full, second, first) : valid(full, first, second);
}

function valid(year: number, monthOf: number, dayOf: number): string | undefined {
  if (monthOf < 1 || monthOf > 12 || dayOf < 1 || dayOf > 31 || year < 1900 || year > 2200) return undefined;
  return `${year}-${String(monthOf).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`;
}

export interface ContractDates {
  readonly agreementDate?: Dated;
  readonly effectiveDate?: Dated;
}

/** Where the preamble ends at the latest. */
const headLength = 6000;
const effectiveBefore = /\b(?:effective|commenc\w+|in\s+force|start\s+date)\b[^.\n]{0,60}$/i;
const effectiveAfter = /^[\s,]{0,4}\([^()]{0,60}["“'‘]?(?:effective|commencement|start)\s+date/i;
const agreementBefore =
  /\b(?:dated|made|entered|executed|signed|as\s+of|effective)\b[^.\n]{0,60}$|\bthis\s+(?:the\s+)?$|\bdate\s*:?\s*$/i;
const effectiveDefined =
  /["“'‘]?effective\s+date["”'’]?\s*\)?\s*(?:of\s+this\s+agreement\s+)?(?:shall\s+mean|means|is|shall\s+be|:|\|)[^.\n]{0,60}$/i;
const foreign =
  /\b(?:amend\w*|original|prior|previous|existing|certain|expir\w+|until|through|ending|terminat\w+|filed|patent|issued|prospectus|registration)\b[^.\n]{0,50}$/i;

/** The date of the agreement and the day it takes effect, from the preamble and the definition of "Effective Date". */
export function contractDatesOf(text: string, start: number, preambleEnd = Infinity): ContractDates {
  const head = { start, end: Math.min(text.length, start + headLength) };
  let agreementDate: Dated | undefined;
  let effectiveDate: Dated | undefined;
  for (const dated of datesIn(text, head)) {
    const before = text.slice(Math.max(head.start, dated.start - 110), dated.start);
    const after = text.slice(dated.end, dated.end + 110);
    if (foreign.test(before.slice(-55))) continue;
    if (!effectiveDate && (effectiveAfter.test(after) || effectiveBefore.test(before))) effectiveDate = dated;
    if (!agreementDate && dated.start < preambleEnd && agreementBefore.test(before)) agreementDate = dated;
    if (agreementDate && effectiveDate) break;
  }
  effectiveDate ??= definedEffectiveDate(text, head.end) ?? statedEffectiveDate(text);
  agreementDate ??= dateAlone(text, head) ?? signingDate(text);
  return { ...(agreementDate && { agreementDate }), ...(effectiveDate && { effectiveDate }) };
}

function definedEffectiveDate(text: string, from: number): Dated | undefined {
  const definition = /effective\s+date["”'’]?\s*\)?\s*(?:shall\s+mean|means|is|shall\s+be|:)/gi;
  definition.lastIndex = Math.max(0, from - headLength);
  for (let at = definition.exec(text); at; at = definition.exec(text)) {
    const [dated] = datesIn(text, { start: at.index, end: Math.min(text.length, definition.lastIndex + 70) });
    if (dated && effectiveDefined.test(text.slice(at.index, dated.start))) return dated;
  }
  return undefined;
}

/** "This Agreement shall be effective as of May 1, 2020", "The term commences on …". */
const takesEffect =
  /\b(?:agreement|addendum|amendment|term|contract)\b[^.\n]{0,100}\b(?:effective|commenc\w+|begins?|starts?)\b(?:[ \t]+(?:as|of|on|from|and|the|with|effect|upon)){0,4}[ \t\n]+/gi;
/** A date follows this closely. */
const closely = 30;

function statedEffectiveDate(text: string): Dated | undefined {
  for (const match of text.matchAll(takesEffect)) {
    const from = match.index + match[0].length;
    const [dated] = datesIn(text, { start: from, end: Math.min(text.length, from + closely) });
    if (dated && dated.start - from < 3) return dated;
  }
  return undefined;
}

/** A line at the head that is a date and nothing else. */
function dateAlone(text: string, head: Range): Dated | undefined {
  const end = Math.min(head.end, head.start + 1500);
  return datesIn(text, { start: head.start, end }).find(
    (dated) =>
      /(?:^|\n)\s*(?:dated?\s*:?\s*)?$/i.test(text.slice(Math.max(0, dated.start - 12), dated.start)) &&
      /^[\s.]*(?:\n|$)/.test(text.slice(dated.end, dated.end + 4)),
  );
}

const signed = /\bdated?\b[\s:]{1,6}$/i;
const signatureLength = 3000;

/** The date beside the signatures. */
function signingDate(text: string): Dated | undefined {
  const start = Math.max(0, text.length - signatureLength);
  return datesIn(text, { start, end: text.length }).find((dated) =>
    signed.test(text.slice(Math.max(start, dated.start - 14), dated.start)),
  );
}
