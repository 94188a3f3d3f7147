import type { Range } from '../document/contract-text';
import type { Block } from './blocks';

/** A heading and whether the block holds anything else. */
export interface Heading extends Range {
  readonly whole: boolean;
}

const small = new Set(
  'a an and as at but by for from in into no nor not of on or per the to under upon via vs with without & / - – —'.split(
    ' ',
  ),
);
const verb =
  /\b(?:shall|will|may not|must|means?|agrees?|hereby|is|are|has|have|was|were|should|would|includes?|does|do|whereas|SHALL|MUST|HEREBY|AGREES?|WHEREAS|WITNESSETH)\b/;
const company = /\b(?:inc|ltd|llc|corp|co|l\.p|plc|gmbh|mr|mrs|ms|dr|no|nos|st|u\.s|vs?)$/i;
const leadIn = /^([A-Z0-9][^.:;\n\t]{1,110}?)(?:\.(?=\s|$)|:(?=\s|$)|\s[–—-]{1,2}(?=\s)|\t)/;
/** A heading whose line break was lost: "Appointment  Subject to …". */
const wideGap = /^([A-Z][^.:;\n\t]{2,80}?)\s{2,}(?=[A-Z(])/;
/** "By the Company if:": a sentence that a list goes on with. */
const goesOn = /\b(?:if|when|that|by|to|of|upon|unless|because|either|any of|the following)$/i;
/** "a breach of Section 6; or" */
const listItem = /[;,]\s*(?:and|or|and\/or)?\s*$/;
const longestHeading = 130;
const trailing = /[\s.:;–—-]+$/;
const signature =
  /^(?:by|name|title|date|dated|its|signed|signature|attest|witness(?:es)?|address|fax|tel|telephone|phone|email|e-mail|attention|attn|page|print(?:ed)? name)\b/i;

/** What stands between the names of the parties above a contract. */
const between = /^(?:by\s+and\s+)?(?:between|among|and|amongst)\W*$/i;

/** The heading that a block is or opens with. `next` is the block behind it. */
export function headingOf(text: string, block: Block, next: Block | undefined): Heading | undefined {
  const words = text.slice(block.words, block.end);
  if (between.test(words) || (listItem.test(words.slice(-20)) && /^[a-z]/.test(words))) return undefined;
  if (words.length === 0 || /^["“'‘([{]/.test(words) || !/[A-Za-z]{2}/.test(words.slice(0, longestHeading)))
    return undefined;
  return (
    markedHeading(words, block) ??
    (block.label ? labelledHeading(words, block) : unlabelledHeading(text, words, block, next))
  );
}

/** Bold, underlined or styled as a heading. */
function markedHeading(words: string, block: Block): Heading | undefined {
  if (block.outline !== undefined && words.length <= longestHeading * 4) {
    const inner = leadInOf(words, block);
    if (inner) return inner;
    const line = words.trimEnd();
    const plain =
      line.length <= longestHeading && !/[.;,:]$/.test(line.slice(60)) && !(line.length > 50 && verb.test(line));
    return plain ? range(block, line, true) : undefined;
  }
  const lead = block.lead;
  if (lead === undefined || lead < 2 || lead > longestHeading) return undefined;
  const run = words.slice(0, lead);
  const whole = lead >= words.trimEnd().length - 1;
  if (whole)
    return signature.test(run) || /[,;]$/.test(run) || /[{}_]|:\s*\S/.test(run) || verb.test(run)
      ? undefined
      : range(block, run, true);
  const closed = /[.:–—-]\s*$/.test(run) || /^\s*[.:–—]/.test(words.slice(lead, lead + 3));
  return closed || (block.label !== undefined && /^[A-Z]/.test(words.slice(lead).trimStart()))
    ? range(block, run, false)
    : undefined;
}

function labelledHeading(words: string, block: Block): Heading | undefined {
  const inner = leadInOf(words, block);
  if (inner) return inner;
  const gap = wideGap.exec(words.slice(0, longestHeading + 5))?.[1];
  if (
    gap !== undefined &&
    !isJustified(words.slice(gap.length)) &&
    !verb.test(gap) &&
    isTitle(gap, 10) &&
    words.length > gap.length + 20
  )
    return range(block, gap, false);
  const line = words.trimEnd();
  if (line.length > longestHeading || /[;,]$/.test(line) || verb.test(line)) return undefined;
  return isTitle(line.replace(trailing, ''), 14) ? range(block, line, true) : undefined;
}

/** Text spaced out to full lines: its wide gaps part words and not a heading from what follows. */
function isJustified(words: string): boolean {
  return (words.slice(0, 120).match(/\S {2,}(?=\S)/g)?.length ?? 0) > 3;
}

function leadInOf(words: string, block: Block): Heading | undefined {
  const found = leadIn.exec(words.slice(0, longestHeading + 5))?.[1];
  if (found === undefined || company.test(found) || verb.test(found) || goesOn.test(found)) return undefined;
  const whole = words.slice(found.length).replace(/[\s.:–—-]+/g, '').length === 0;
  const title = isTitle(found, block.label ? 12 : 7);
  if (!title && !(block.label && !whole && isSentenceCase(found))) return undefined;
  return range(block, found, whole);
}

function unlabelledHeading(text: string, words: string, block: Block, next: Block | undefined): Heading | undefined {
  const head = words.slice(0, 90);
  if (block.bullet || block.cell || signature.test(head) || /[_$@{]|\d{4}|\*\*/.test(head) || verb.test(head))
    return undefined;
  const line = words.trimEnd();
  if (isShortLine(line)) {
    if (isCapitals(line)) return range(block, line, true);
    if (opensBody(text, block, next) && isTitle(line.replace(trailing, ''), 9)) return range(block, line, true);
  }
  const inner = leadInOf(words, block);
  return inner && !inner.whole && words.length > inner.end - inner.start + 40 ? inner : undefined;
}

function isShortLine(line: string): boolean {
  return line.length <= 90 && !/[;,.]$/.test(line) && !/\n\s*\n/.test(line);
}

function opensBody(text: string, block: Block, next: Block | undefined): boolean {
  if (!next) return false;
  return next.label ? block.centred : text.slice(next.words, next.end).length > 100;
}

function range(block: Block, words: string, whole: boolean): Heading {
  const end = words.replace(trailing, '').length;
  return { start: block.words, end: block.words + end, whole };
}

export function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /[A-Z]{3}/.test(words);
}

/** "Limitation of Liability": every word that carries meaning begins with a capital. */
function isTitle(words: string, most: number): boolean {
  const tokens = words.split(/[\s/]+/).filter((token) => token.length > 0);
  if (tokens.length === 0 || tokens.length > most) return false;
  const content = tokens.filter((token) => !small.has(token.toLowerCase()) && /[A-Za-z]/.test(token));
  return content.length > 0 && content.every((token) => /^["“(‘'&[]?[A-Z0-9]/.test(token));
}

/** "Limitation of liability", behind a number. */
function isSentenceCase(words: string): boolean {
  const tokens = words.split(/\s+/);
  return tokens.length <= 6 && /^[A-Z][a-z]/.test(words) && !/\d/.test(words) && !/,/.test(words);
}
