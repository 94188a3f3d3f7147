import type { Range } from '../../document/contract-text';
import type { ContractStructure, Party } from '../contract';
import { datesIn } from '../dates';
import { openDates } from './open-dates';
import { signatories } from './signatories';

/** What a span that is no sentence was found by; the second level learns how far each is to be trusted. */
export const spanSources = {
  sentence: 0,
  title: 1,
  titleLine: 2,
  partyName: 3,
  partyAlias: 4,
  partyDefinition: 5,
  agreementDate: 6,
  effectiveDate: 7,
  headDate: 8,
  signatureDate: 9,
  titleMention: 10,
  preamble: 11,
  preambles: 12,
  signatory: 13,
  blankDate: 14,
  dateInWords: 15,
} as const;

export interface MetadataSpan extends Range {
  readonly source: number;
  /** Which words stand before it: 0 none that tell, else as in `cuesBefore`. */
  readonly cue: number;
}

export interface MetadataSpans {
  readonly title: readonly MetadataSpan[];
  readonly parties: readonly MetadataSpan[];
  readonly dates: readonly MetadataSpan[];
}

const headLength = 4000;
const signatureLength = 3000;
const longestTitle = 140;
const mostParties = 16;
const longestDefinition = 260;
const titleWords =
  /\b(?:agreement|contract|amendment|addendum|lease|license|plan|policy|terms|letter|statement|order|deed)\b/i;
const cuesBefore: readonly RegExp[] = [
  /\beffective\s+(?:as\s+of\s+|on\s+|date\W+)?(?:the\s+)?$/i,
  /\b(?:dated|made|entered|executed|signed)\b[^.\n]{0,40}$/i,
  /\bas\s+of\s+(?:the\s+)?$/i,
  /\b(?:until|through|expir\w+|ends?|terminat\w+)\b[^.\n]{0,30}$/i,
  /\b(?:commenc\w+|begin\w*|start\w*)\b[^.\n]{0,30}$/i,
  /\bdate\s*:?\s*$/i,
];

/** Title, names of parties and dates as spans: words alone cannot find them, the structure can. */
export function metadataSpans(structure: ContractStructure): MetadataSpans {
  return {
    title: titles(structure),
    parties: [
      ...structure.parties.slice(0, mostParties).flatMap((party) => partySpans(structure, party)),
      ...signatureNames(structure),
    ],
    dates: dates(structure),
  };
}

function titles({ source, title }: ContractStructure): readonly MetadataSpan[] {
  const lines = source.paragraphs
    .filter((paragraph) => paragraph.start < headLength && paragraph.end - paragraph.start <= longestTitle)
    .filter((paragraph) => titleWords.test(source.text.slice(paragraph.start, paragraph.end)))
    .filter((paragraph) => paragraph.start !== title?.start)
    .slice(0, 5);
  return [
    ...(title ? [{ start: title.start, end: title.end, source: spanSources.title, cue: 0 }] : []),
    ...lines.map(({ start, end }) => ({ start, end, source: spanSources.titleLine, cue: 0 })),
    ...titleMentions(source.text),
  ];
}

const namesDocument =
  /\b(?:Agreement|AGREEMENT|Contract|CONTRACT|Amendment|AMENDMENT|Addendum|ADDENDUM|Lease|LEASE|Plan|PLAN|Policy|POLICY|Statement|STATEMENT)\b/g;
const mentionHead = 7000;
const mostMentions = 10;
const mostTitleWords = 14;
const belongs = /^(?:[A-Z0-9&][\w&,'’/.()-]*|and|of|for|to|the|in|with|on|by|&|-|–)$/;
const linking = /^(?:and|of|for|to|the|in|with|on|by|&|-|–)$/;
const pointing = /^(?:this|that|each|any|such|said|a|an)$/i;

/** "This Joint Venture Agreement (…)", wherever the first pages say the name in capital letters, and the line that is the title. */
function titleMentions(text: string): readonly MetadataSpan[] {
  const spans: MetadataSpan[] = [];
  for (const match of text.slice(0, mentionHead).matchAll(namesDocument)) {
    if (spans.length === mostMentions) break;
    const end = match.index + match[0].length;
    const start = startOfName(text, match.index);
    if (start === match.index || spans.some((span) => span.end > start)) continue;
    const before = text.slice(Math.max(0, start - 8), start);
    const [pointed, opens] = [/\bthis\s+$/i.test(before), /\n\s*$|^\s*$/.test(before)];
    const defined = /^\s*\(/.test(text.slice(end, end + 4));
    const cue = (pointed ? 1 : opens ? 2 : 0) + (defined ? 3 : 0);
    spans.push({ start, end, source: spanSources.titleMention, cue });
  }
  return spans;
}

/** Walks back from the word "Agreement" over the words of its name. */
function startOfName(text: string, end: number): number {
  let start = end;
  let at = end;
  for (let words = 0; words < mostTitleWords; words++) {
    let gap = at;
    while (gap > 0 && /\s/.test(text.charAt(gap - 1))) gap -= 1;
    if (gap === 0 || /\n\s*\n/.test(text.slice(gap, at)) || at - gap > 80) break;
    let from = gap;
    while (from > 0 && gap - from < 40 && !/\s/.test(text.charAt(from - 1))) from -= 1;
    const word = text.slice(from, gap);
    if (!belongs.test(word) || pointing.test(word) || /\d{2}/.test(word)) break;
    at = from;
    if (!linking.test(word)) start = from;
  }
  return start;
}

/** Its name, what it is called from there on, and both with all between them. */
function partySpans({ source: { text } }: ContractStructure, party: Party): readonly MetadataSpan[] {
  const spans: MetadataSpan[] = [{ start: party.start, end: party.end, source: spanSources.partyName, cue: 0 }];
  const behind = text.slice(party.end, party.end + 600);
  let last = party.end;
  for (const name of party.names) {
    if (name === party.quote) continue;
    const at = behind.indexOf(name);
    if (at < 0) continue;
    const start = party.end + at;
    const quoted = /["“”']/.test(text.charAt(start - 1)) ? 1 : 0;
    spans.push({ start, end: start + name.length, source: spanSources.partyAlias, cue: quoted });
    last = Math.max(last, start + name.length);
  }
  if (last > party.end && last - party.start <= longestDefinition) {
    spans.push({ start: party.start, end: last, source: spanSources.partyDefinition, cue: 0 });
  }
  return spans;
}

/** Names beside the signatures that the preamble does not have. */
function signatureNames({ source: { text }, parties }: ContractStructure): readonly MetadataSpan[] {
  const known = new Set(parties.map(({ quote }) => plainName(quote)));
  const cue = Math.min(2, known.size);
  const spans: MetadataSpan[] = [];
  for (const { start, end } of signatories(text)) {
    const name = plainName(text.slice(start, end));
    if (known.has(name)) continue;
    known.add(name);
    spans.push({ start, end, source: spanSources.signatory, cue });
  }
  return spans;
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function dates(structure: ContractStructure): readonly MetadataSpan[] {
  const { text } = structure.source;
  const { agreementDate, effectiveDate } = structure;
  const spans = new Map<number, MetadataSpan>();
  const put = (range: Range, source: number): void => {
    if (!spans.has(range.start))
      spans.set(range.start, { start: range.start, end: range.end, source, cue: cueOf(text, range.start) });
  };
  if (agreementDate) put(agreementDate, spanSources.agreementDate);
  if (effectiveDate) put(effectiveDate, spanSources.effectiveDate);
  for (const date of datesIn(text, { start: 0, end: Math.min(text.length, headLength) }))
    put(date, spanSources.headDate);
  const signature = Math.max(headLength, text.length - signatureLength);
  if (signature < text.length) {
    for (const date of datesIn(text, { start: signature, end: text.length })) put(date, spanSources.signatureDate);
  }
  const open = openDates(text).map(({ start, end, how }) => ({
    start,
    end,
    source: how === 'blank' ? spanSources.blankDate : spanSources.dateInWords,
    cue: cueOf(text, start),
  }));
  return [...[...spans.values()].slice(0, 14), ...open];
}

function cueOf(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 70), start);
  return cuesBefore.findIndex((cue) => cue.test(before)) + 1;
}
