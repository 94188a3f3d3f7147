import type { Role } from '../../contract/actor';
import type { TermKind } from '../../contract/term-registry';
import type { Tier } from '../playbook';
import { closingWording } from './closing-wording';
import { dealWording } from './deal-wording';
import { acceptance, framing, generalWording, refusal } from './general-wording';
import { MappedText } from './mapped-text';
import { withParties } from './party-wording';
import type { Rewrite } from './rewrite';
import { riskWording } from './risk-wording';
import { runningWording } from './running-wording';

export interface WordingContext {
  readonly side: Role;
  readonly tier: Tier;
  /** What the position is about, the main thing first. */
  readonly kinds: readonly TermKind[];
  /** What the playbook calls us besides "we". */
  readonly ownNames: readonly string[];
  /** Of what the position states percentages and multiples ("annual fees"), where another statement of it says so. */
  readonly base?: string;
}

/**
 * The words of a statement in the terms that the frames know. Law departments say one thing in many ways; here they come
 * to one, so that a frame is a rule of the law and not a list of its phrasings. Where each word comes from is kept: what
 * is cited is what the author wrote.
 */
export function inPlainTerms(words: string, base: number, context: WordingContext): MappedText {
  return inTerms(words, base, context, [riskWording, dealWording, runningWording, closingWording]);
}

/** The same with only the parties and short forms brought to one name each, for who reads the author's own words. */
export function withSidesNamed(words: string, base: number, context: WordingContext): MappedText {
  return inTerms(words, base, context, []);
}

function inTerms(
  words: string,
  base: number,
  context: WordingContext,
  bySubject: readonly (readonly Rewrite[])[],
): MappedText {
  // Short forms first: their full stops end no sentence.
  const whole = withBase(apply(generalWording, MappedText.of(words, base).replace(/\s+/g, ' '), context), context.base);
  return sentencesOf(whole)
    .map((sentence) => sentenceInPlainTerms(sentence, context, bySubject))
    .reduce((before, next) => before.concat(next));
}

/** "200% of annual fees" | "below 100%". */
function withBase(text: MappedText, base: string | undefined): MappedText {
  if (base === undefined) return text;
  return text.replace(/(\d(?:\.\d+)?) ?(%|x\b|×)(?= *(?:$|[,;.)]|or\b|and\b))/gi, (match) => `${match[0]} of ${base}`);
}

/** What opens a sentence ("Any agreement in which …") opens each of several. */
function sentencesOf(text: MappedText): readonly MappedText[] {
  const found: MappedText[] = [];
  let start = 0;
  for (const match of text.words.matchAll(/;\s|(?<=[a-z0-9)%"”]{2})\.\s(?=\S)/gi)) {
    const end = match.index + match[0].length;
    found.push(text.slice({ start, end }));
    start = end;
  }
  return [...found, text.slice({ start, end: text.words.length })];
}

function sentenceInPlainTerms(
  sentence: MappedText,
  context: WordingContext,
  bySubject: readonly (readonly Rewrite[])[],
): MappedText {
  const bad = context.tier === 'escalate' || context.tier === 'never';
  const tables = [framing, bad ? refusal : context.tier === 'acceptable' ? acceptance : []];
  const general = tables.reduce((before, table) => apply(table, before, context), sentence);
  const named = withParties(general, context.side, context.ownNames);
  return bySubject.reduce((before, table) => apply(table, before, context), named).replace(/\s+/g, ' ');
}

/** The same with short forms written out and the sides named, and nothing else changed. */
export function inNamesOfParties(words: string, side: Role, tier: Tier, ownNames: readonly string[]): string {
  const context: WordingContext = { side, tier, kinds: [], ownNames };
  const whole = apply(generalWording, MappedText.of(words, 0).replace(/\s+/g, ' '), context);
  const bad = tier === 'escalate' || tier === 'never';
  const framed = [framing, bad ? refusal : tier === 'acceptable' ? acceptance : []].reduce(
    (before, table) => apply(table, before, context),
    whole,
  );
  return withParties(framed, side, ownNames).words;
}

function apply(table: readonly Rewrite[], text: MappedText, { kinds }: WordingContext): MappedText {
  let changed = text;
  for (const { from, to, under } of table) {
    if (under && !under.some((kind) => kinds.includes(kind))) continue;
    changed = changed.replace(from, to);
  }
  return changed;
}
