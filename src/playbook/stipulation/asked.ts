import type { Bearer } from '../../contract/actor';
import type { Asks, Sought } from './stipulation';
import { type Mark, type Token, wordsOf } from './tokens';

/** What is asked of the contract, and the words on both sides of "only" and "without". */
export interface Asked {
  readonly asks: Asks;
  readonly head: readonly Token[];
  readonly conditions: readonly Token[];
}

/** Undefined where the statement denies and limits more than once, or in a way that words to look for cannot say. */
export function askedOf(
  tokens: readonly Token[],
  bearer: Bearer,
  isBad: boolean,
  headed: readonly Token[],
): Asked | undefined {
  const only = marksIn(tokens, 'only');
  const without = marksIn(tokens, 'without');
  const [ifAt = tokens.length] = marksIn(tokens, 'if');
  // What is denied of a condition ("if it is not resolved") is no denial of what hangs on it.
  const no = [...marksIn(tokens, 'no'), ...marksIn(tokens, 'not').filter((at) => at < ifAt)].sort((a, b) => a - b);
  if (only.length + without.length > 1 || no.length > 1) return undefined;
  if (no.some((at) => isOfRelative(tokens, at))) return undefined;
  const [onlyAt] = only;
  const [withoutAt] = without;
  const [noAt] = no;
  if (onlyAt !== undefined) return noAt === undefined ? restricted(tokens, onlyAt, isBad, headed) : undefined;
  if (withoutAt !== undefined) return lacked(tokens, withoutAt, noAt, isBad);
  if (noAt === undefined) return { asks: 'said', head: tokens, conditions: [] };
  return isOfItsOwnClause(tokens, noAt) || isOfParticiple(tokens, noAt)
    ? undefined
    : denied(tokens, noAt, bearer, isBad);
}

/** "Models that do not keep our data": what is denied is denied of the thing, and not of all that is said. */
function isOfRelative(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - relativeReach), at);
  const pronoun = lead.findLastIndex(
    (token) => token.kind === 'silent' && /^(?:that|which|who|whose)$/.test(token.words),
  );
  return pronoun >= 0 && lead.slice(pronoun + 1).every(({ kind }) => kind !== 'concept') && firstConcept(tokens) < at;
}

const relativeReach = 3;

/** Where the tokens hold a mark. */
export function marksIn(tokens: readonly Token[], mark: Mark): readonly number[] {
  return tokens.flatMap((token, at) => (token.kind === 'mark' && token.mark === mark ? [at] : []));
}

/** What may mean each or all, and a duty that is denied: nobody could say what would meet it. */
export function isLoose(
  tokens: readonly Token[],
  { asks }: Asked,
  concepts: readonly Sought[],
  isBad: boolean,
): boolean {
  if (isBad) {
    if (asks === 'unsaid' && concepts.some((one) => one.length > 1)) return true;
    const isNouns = (['may', 'must', 'be'] as const).every((mark) => marksIn(tokens, mark).length === 0);
    return isNouns && marksIn(tokens, 'and').length > 0 && !tokens.some(({ kind }) => kind === 'actor');
  }
  return asks === 'denied' && tokens.some((token) => /^(?:needs?|required|obliged|obligated)$/.test(wordsOf(token)));
}

function firstConcept(tokens: readonly Token[]): number {
  return tokens.findIndex(({ kind }) => kind === 'concept');
}

function says(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'concept' || kind === 'amount');
}

/** "Suspend without notice", "no suspension without notice". */
function lacked(tokens: readonly Token[], at: number, noAt: number | undefined, isBad: boolean): Asked | undefined {
  const [ifAt = tokens.length] = marksIn(tokens, 'if').filter((other) => other > at);
  const head = [...tokens.slice(0, at), ...tokens.slice(ifAt)];
  const conditions = tokens.slice(at + 1, ifAt);
  // "Without agreement": it lacks what no list of synonyms has.
  if (!says(conditions)) return undefined;
  // "Once a year, and without notice after a breach", "without notice or by a competitor": two things.
  const joined = tokens[at - 1];
  if (joined?.kind === 'mark' && joined.mark === 'and' && says(tokens.slice(0, at))) return undefined;
  if (
    conditions.some(
      (token, next) => token.kind === 'mark' && token.mark === 'or' && isPreposition(conditions[next + 1]),
    )
  )
    return undefined;
  if (noAt === undefined) return at < firstConcept(tokens) ? undefined : { asks: 'lacking', head, conditions };
  // "No X without Y" wants Y; as a red flag it would be the reverse of what anybody means.
  return noAt < at && !isBad ? { asks: 'only', head, conditions } : undefined;
}

function denied(tokens: readonly Token[], at: number, bearer: Bearer, isBad: boolean): Asked | undefined {
  const isNoun = marksIn(tokens, 'no').includes(at);
  const isHad = /^(?:has|have|had|having)$/.test(wordsOf(tokens[at - 1]));
  const first = firstConcept(tokens);
  if (isNoun && !isHad && at > first && first >= 0) return lackedBehind(tokens, at);
  const all = { head: tokens, conditions: [] };
  if (!isBad) return { asks: isNoun && !isHad ? 'unsaid' : 'denied', ...all };
  return feared(tokens, at, bearer);
}

/** What of a denial under "escalate" is the trouble: that the contract says so, or that it does not say the reverse. */
function feared(tokens: readonly Token[], at: number, bearer: Bearer): Asked | undefined {
  const all = { head: tokens, conditions: [] };
  // "It cannot be switched off" may hang on there being such a thing at all.
  if (bearer !== 'us' && wordsOf(tokens[at]) === 'cannot') return undefined;
  // "Is not liable for …" is what a contract may say: one that is silent leaves it to the law, which holds them to it.
  if (bearer !== 'us' && isOfLiability(tokens.slice(at + 1))) return { asks: 'denied', ...all };
  const may = marksIn(tokens, 'may').length;
  // "Supplier will not share the report" is what silence comes to.
  const isRefusal = /^(?:will|won't|does|do)$/.test(wordsOf(tokens[at - 1])) && !isOnLiability(tokens);
  if (bearer === 'them' && isRefusal && may === 0) return { asks: 'unsaid', ...all };
  const mayOrMust = may + marksIn(tokens, 'must').length;
  if (marksIn(tokens, 'no').includes(at) || (bearer !== 'us' && mayOrMust === 0)) return { asks: 'unsaid', ...all };
  // "We may not …" is what a contract may forbid us; that they may not do something is nothing to fear.
  return bearer === 'us' && may > 0 ? { asks: 'denied', ...all } : undefined;
}

function isOnLiability(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === 'concept' && /^(?:liability|answering for|warranty|indemnity)$/.test(token.concept.name),
  );
}

/** "Anti-bribery clause missing", "a licence with no end". */
function lackedBehind(tokens: readonly Token[], at: number): Asked {
  const head = tokens.slice(0, at);
  // Nothing behind it is lacked but what stands before.
  return says(tokens.slice(at + 1))
    ? { asks: 'lacking', head, conditions: tokens.slice(at + 1) }
    : { asks: 'unsaid', head, conditions: [] };
}

function isOfLiability(tokens: readonly Token[]): boolean {
  const next = tokens.find(({ kind }) => kind !== 'silent');
  return next?.kind === 'concept' && /^(?:answering for|liability)$/.test(next.concept.name);
}

/**
 * "May use it, provided we are not named", "warrants that it is not excluded", "bears the cost and does not resell",
 * "reports welcome, audits not": what is denied is the second half, and the first is asked for.
 */
function isOfItsOwnClause(tokens: readonly Token[], at: number): boolean {
  if (marksIn(tokens, 'no').includes(at)) return isJoinedAt(tokens, at);
  if (isOfComplement(tokens, at)) return true;
  const isVerbal = (token: Token): boolean =>
    (token.kind === 'mark' && (token.mark === 'be' || token.mark === 'may' || token.mark === 'must')) ||
    /^(?:do|does|did|has|have|had)$/.test(wordsOf(token));
  const subject = tokens.slice(0, at).findLastIndex((token) => !isVerbal(token));
  const before = tokens[subject];
  if (!before || !says(tokens.slice(0, subject))) return false;
  const isActing = before.kind === 'actor' && !before.possessive && !isPreposition(tokens[subject - 1]);
  const isPronoun = /^(?:it|they|that|which|who|this|these|those)$/.test(wordsOf(before));
  const isJoined = before.kind === 'mark' && (before.mark === 'and' || before.mark === 'comma');
  // "Tools that the supplier owns are not transferred": who acts there is not who is denied anything.
  const isRelative = tokens
    .slice(0, at)
    .some((token, index) => /^(?:that|which|who)$/.test(wordsOf(token)) && tokens[index + 1]?.kind === 'actor');
  const isCutOff = !says(tokens.slice(at + 1)) && marksIn(tokens.slice(0, at), 'comma').length > 0;
  return isActing || isPronoun || isJoined || isRelative || isCutOff;
}

/** "Data remains in the EU, and no access from elsewhere": two demands. */
function isJoinedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isJoined = before?.kind === 'mark' && (before.mark === 'and' || before.mark === 'comma');
  return isJoined && says(tokens.slice(0, at)) && says(tokens.slice(at + 1));
}

/** "Represents that it and its staff are not excluded": it is to be represented. */
function isOfComplement(tokens: readonly Token[], at: number): boolean {
  const that = tokens.slice(0, at).findIndex((token) => token.kind === 'silent' && token.words === 'that');
  return that > 0 && tokens.slice(0, that).some(({ kind }) => kind === 'concept');
}

function isPreposition(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.mark === 'preposition';
}

/** "Refund for services not provided": what is denied is said of the thing last named only. */
function isOfParticiple(tokens: readonly Token[], at: number): boolean {
  if (!marksIn(tokens, 'not').includes(at)) return false;
  const first = firstConcept(tokens);
  const inner = first < 0 ? [] : tokens.slice(first + 1, at);
  return (
    tokens[at - 1]?.kind === 'concept' &&
    tokens[at + 1]?.kind === 'concept' &&
    inner.some((token) => token.kind === 'mark' && token.mark === 'preposition')
  );
}

/** "Suspension only after 30 days' notice", "audits at our expense only". */
function restricted(tokens: readonly Token[], at: number, isBad: boolean, headed: readonly Token[]): Asked | undefined {
  // "Export only at a charge, deletion on termination": nobody can say how far the limit reaches.
  if (marksIn(tokens, 'comma').length > 0 && marksIn(tokens, 'or').length + marksIn(tokens, 'and').length === 0)
    return undefined;
  const head = tokens.slice(0, at);
  const conditions = tokens.slice(at + 1);
  // "Belongs exclusively to the customer": to nobody else.
  if (conditions.some(({ kind }) => kind === 'actor') && !says(conditions)) return undefined;
  if (says(conditions)) {
    if (head.some(({ kind }) => kind === 'concept')) return { asks: 'only', head, conditions };
    return headed.length > 0 && !isBad && !says(head) ? { asks: 'only', head: headed, conditions } : undefined;
  }
  const cut = head.findLastIndex((token) => token.kind === 'mark' && token.mark === 'preposition');
  if (cut < 1 || !head.slice(0, cut).some(({ kind }) => kind === 'concept')) {
    // "Community support only", feared: that, and it is enough that it is said. Wanted, it is what the heading names that is so.
    if (cut >= 0 || marksIn(tokens, 'or').length > 0) return undefined;
    if (isBad) return { asks: 'said', head, conditions: [] };
    return headed.length > 0 ? { asks: 'only', head: headed, conditions: head } : undefined;
  }
  return { asks: 'only', head: head.slice(0, cut), conditions: head.slice(cut) };
}
