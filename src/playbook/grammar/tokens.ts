import type { Bearer } from '../../contract/actor';
import { placesIn } from '../../contract/places';
import { durationsIn, type Quantity } from '../../contract/quantities';
import { moneyIn } from '../../contract/money';
import { ratesIn } from '../../contract/rates';
import type { Value } from '../../contract/value';
import type { Range } from '../../document/contract-text';
import { orderAt, type Order } from '../statement-comparison';
import type { Part, PartContext } from '../statement-part';
import { entryAt, type Lexicon, silentWord } from './lexicon';

/** One word or phrase of a statement by what it stands for. */
export interface Token extends Range {
  readonly name: string;
  readonly bearer?: Bearer;
  readonly low?: Value;
  readonly high?: Value;
  readonly order?: Order;
  /** Of a place. */
  readonly place?: string;
}

/** Longer parts are several statements; no rule reads them. */
const longest = 300;

/** The tokens of a part, in order; undefined where it holds a word that nobody knows. */
export function tokensOf(part: Part, words: Lexicon): readonly Token[] | undefined {
  const { plain } = part;
  if (plain.length > longest) return undefined;
  const kept = readIn(part);
  const before = kept.tokens.get(words);
  if (before) return before.found;
  kept.fixed ??= fixedTokens(part);
  const found = newTokens(plain, kept.fixed, words);
  kept.tokens.set(words, { found });
  return found;
}

/** What was found in one part, which is read again with what the parts before it left, and by every subject. */
interface Kept {
  fixed?: ReadonlyMap<number, Token>;
  readonly tokens: Map<Lexicon, { readonly found: readonly Token[] | undefined }>;
}

const read = new WeakMap<PartContext, Map<string, Kept>>();

function readIn({ plain, context }: Part): Kept {
  const parts = read.get(context) ?? new Map<string, Kept>();
  read.set(context, parts);
  const kept = parts.get(plain) ?? { tokens: new Map() };
  parts.set(plain, kept);
  return kept;
}

function newTokens(plain: string, known: ReadonlyMap<number, Token>, words: Lexicon): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const token = tokenAt(plain, at, known, words);
    if (!token) {
      if (/[\p{L}\p{N}%$€£+<>≥≤=]/u.test(plain.charAt(at))) return undefined;
      at += 1;
      continue;
    }
    if (token.name !== silentWord) tokens.push(token);
    at = token.end;
  }
  return joined(tokens, plain);
}

/** Amounts, places and sides of the deal by where they begin. */
function fixedTokens(part: Part): ReadonlyMap<number, Token> {
  const found = new Map<number, Token>();
  const put = (token: Token): void => {
    const before = found.get(token.start);
    if (!before || before.end < token.end) found.set(token.start, token);
  };
  for (const { actor, start, end, words } of part.mentions) {
    if (/^(?:its|their|they|it)$/i.test(words)) continue;
    const negated = /^(?:neither|no|none)\b/i.exec(words)?.[0].length ?? 0;
    if (negated > 0) put({ name: 'NO', start, end: start + negated });
    const bearer = part.bearer(actor);
    const name = bearer === 'us' ? 'US' : bearer === 'them' ? 'THEM' : bearer === 'both' ? 'BOTH' : undefined;
    if (name !== undefined && !/^(?:the |an? )?other\b/i.test(words))
      put({ name, bearer, start: start + negated, end });
  }
  for (const { start, end, id } of placesIn(part.words)) put({ name: 'PLACE', start, end, place: id });
  for (const token of amounts('DUR', durationsIn(part.plain))) put(token);
  for (const token of amounts('PCT', ratesIn(part.plain))) put(token);
  for (const token of amounts('MON', moneyIn(part.plain))) put(token);
  return found;
}

function amounts<V extends Value>(name: string, quantities: readonly Quantity<V>[]): readonly Token[] {
  const found: Token[] = [];
  quantities.forEach((quantity, at) => {
    const low = quantities[at - 1];
    if (quantity.bound === 'high' && low?.bound === 'low') {
      found.pop();
      found.push({ name, start: low.start, end: quantity.end, low: low.value, high: quantity.value });
    } else if (quantity.mismatch) found.push({ name: 'MISMATCH', start: quantity.start, end: quantity.end });
    else found.push({ name, start: quantity.start, end: quantity.end, low: quantity.value });
  });
  return found;
}

function tokenAt(plain: string, at: number, known: ReadonlyMap<number, Token>, words: Lexicon): Token | undefined {
  const before = at === 0 ? ' ' : plain.charAt(at - 1);
  const fixed = known.get(at);
  if (/[\p{L}\p{N}]/u.test(before) && !fixed) return undefined;
  const entry = entryAt(words, plain, at);
  const order = orderAt(plain, at);
  const end = Math.max(fixed?.end ?? 0, entry?.end ?? 0, order?.end ?? 0);
  if (end === 0) return undefined;
  // "Not longer than" is one comparison, no negation; "within" is one only where the subject has no other use for it.
  if (entry?.end === end && !(order?.end === end && entry.name === silentWord))
    return { name: entry.name, start: at, end };
  if (order?.end === end) return { name: order.isBehind ? 'AFTERCMP' : 'CMP', start: at, end, order: order.order };
  return fixed;
}

/** Comparisons go to the amount beside them, "only" to the side beside it; "both" twice is once. */
function joined(tokens: readonly Token[], plain: string): readonly Token[] | undefined {
  const found: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const last = found.at(-1);
    const amount = found.at(-2);
    if (token.name === 'AFTERCMP' && last?.name === 'NOTICE' && amount && isAmount(amount)) {
      if (amount.order !== undefined && amount.order !== token.order) return undefined;
      // "60 days' notice or less": it is the amount that may be less.
      found[found.length - 2] = compared(amount, token, amount.start);
      continue;
    }
    const merged = last && merge(last, token, { next: tokens[at + 1], between: plain.slice(last.end, token.start) });
    if (merged === 'contradiction') return undefined;
    if (merged) found[found.length - 1] = merged;
    else found.push(token);
  }
  return found;
}

interface Neighbours {
  readonly next: Token | undefined;
  readonly between: string;
}

/** One token of two where they belong together. */
function merge(last: Token, token: Token, { next, between }: Neighbours): Token | 'contradiction' | undefined {
  if (isAmount(token) && last.name === 'CMP') return compared(token, last, last.start);
  const isBehind = token.name === 'AFTERCMP' || (token.name === 'CMP' && !(next && isAmount(next)));
  if (isBehind && isAmount(last)) {
    if (last.order !== undefined && last.order !== token.order) return 'contradiction';
    return { ...compared(last, token, last.start), end: token.end };
  }
  if (isSide(token) && last.name === 'ONLY') return only(token, last.start);
  if (token.name === 'ONLY' && isSide(last)) return only(last, last.start);
  return isSameSide(token, last, between) ? last : undefined;
}

/** "Both parties mutually" names them once; "both are bound, and either may leave" says two things. */
function isSameSide(token: Token, last: Token, between: string): boolean {
  const isNamed = token.name === 'BOTH' || isSide(token);
  return isNamed && token.name === last.name && !/[,;:]|\band\b/.test(between);
}

function isAmount({ name }: Token): boolean {
  return name === 'DUR' || name === 'PCT' || name === 'MON';
}

function isSide({ name }: Token): boolean {
  return name === 'US' || name === 'THEM';
}

function compared(amount: Token, { order }: Token, start: number): Token {
  return { ...amount, start, ...(order === undefined ? {} : { order }) };
}

function only(side: Token, start: number): Token {
  return { ...side, name: `ONLY${side.name}`, start };
}
