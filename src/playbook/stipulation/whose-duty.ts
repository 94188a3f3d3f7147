import type { Bearer } from '../../contract/actor';
import { bearerOf } from '../../contract/actor';
import type { StipulationContext } from './read-stipulation';
import { type Token, wordsOf } from './tokens';

/** Who has the duty or the right of a statement. */
export interface Bound {
  readonly bearer: Bearer;
  /** "We are named": it is done to us. */
  readonly isObject?: boolean;
}

type Named = Token & { readonly kind: 'actor' };

/** Undefined where the statement names one party as both who acts and by whom. */
export function boundOf(
  tokens: readonly Token[],
  { side, tier }: Pick<StipulationContext, 'side' | 'tier'>,
  quote: string,
  inherited: Bearer,
): Bound | undefined {
  const isBad = tier === 'escalate' || tier === 'never';
  const named = tokens.flatMap((token, at) => (token.kind === 'actor' && !token.possessive ? [{ token, at }] : []));
  const bearer = ({ actor }: Named): Bearer => bearerOf(actor, side);
  const subject = named.find(({ at }) => before(tokens, at) === '' && opensAt(tokens, at));
  const agent = named.find(({ at }) => before(tokens, at) === 'by' && !isOfThing(tokens, subject?.at, at));
  if (subject && agent && subject.token.actor === agent.token.actor) return undefined;
  if (agent) return { bearer: bearer(agent.token) };
  if (subject) {
    if (!isPassive(tokens, subject.at)) return { bearer: bearer(subject.token) };
    return bearer(subject.token) === 'us' ? { bearer: 'them', isObject: true } : { bearer: 'unknown' };
  }
  // "Any right of the supplier to raise prices".
  const owner = named.find(({ at }) => before(tokens, at) === 'of' && /^rights?$/.test(wordsOf(tokens[at - 2])));
  if (owner) return { bearer: bearer(owner.token) };
  const burdened = named.find(({ at }) => /^(?:on|against)$/.test(before(tokens, at)) || restsWith(tokens, at));
  if (burdened) return { bearer: bearer(burdened.token) };
  const right = rightAt(tokens);
  const object = named.find(
    ({ at }) =>
      /^(?:to|with|for)$/.test(before(tokens, at)) ||
      (before(tokens, at) === '' && isActedOn(tokens, at) && !isAdjunct(tokens, at)),
  );
  // "A right of cancellation for the customer": it is whose it is for.
  if (object && right && /^(?:for|of)$/.test(before(tokens, object.at))) return { bearer: bearer(object.token) };
  const holder = object ? undefined : holderOf(tokens, right, isBad);
  if (holder) return { bearer: holder };
  if (object) return { bearer: other(bearer(object.token)) };
  return { bearer: hasOwnSubject(tokens, quote) || opensWithThing(tokens) ? 'unknown' : inherited };
}

function other(bearer: Bearer): Bearer {
  return bearer === 'us' ? 'them' : bearer === 'them' ? 'us' : bearer;
}

/** The preposition before a token, if one stands there. */
function before(tokens: readonly Token[], at: number): string {
  const previous = tokens[at - 1];
  return previous?.kind === 'mark' && previous.mark === 'preposition' ? previous.words : '';
}

/** "Liability rests with us": who has it, and not with whom something is done. */
function restsWith(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 2];
  return before(tokens, at) === 'with' && verb?.kind === 'concept' && verb.concept.name === 'resting with';
}

/** "A right to audit" is a right to do something; "the right of use" is a thing. */
function rightAt(tokens: readonly Token[]): 'to' | 'of' | undefined {
  const at = tokens.findIndex((token) => /^rights?$/.test(wordsOf(token)));
  if (at < 0) return undefined;
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'silent');
  return next?.kind === 'mark' && next.words === 'of' ? 'of' : 'to';
}

/** What we are to have a right to, and what we fear that they have: "no right to suspend", wanted, is one of theirs. */
function holderOf(tokens: readonly Token[], right: 'to' | 'of' | undefined, isBad: boolean): Bearer | undefined {
  if (right !== 'to') return undefined;
  if (isDenied(tokens) === isBad) return 'us';
  return isBad ? undefined : 'them';
}

/** "No right to …" opens it. */
function isDenied(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind !== 'silent');
  return first?.kind === 'mark' && (first.mark === 'no' || first.mark === 'without');
}

/** "Notify the supplier": behind a verb. */
function isActedOn(tokens: readonly Token[], at: number): boolean {
  const previous = tokens.slice(0, at).findLast(({ kind }) => kind !== 'silent');
  return (
    previous?.kind === 'concept' &&
    (previous.concept.kind === 'act' ||
      previous.concept.kind === 'common' ||
      previous.concept.kind === 'power' ||
      previous.concept.kind === 'word')
  );
}

/** "Supplier shortages", "vendor personnel": a name that stands before a noun, and behind no verb. */
function isAdjunct(tokens: readonly Token[], at: number): boolean {
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  const isAct = previous?.kind === 'concept' && (previous.concept.kind === 'act' || previous.concept.kind === 'common');
  return !isAct && next?.kind === 'concept' && next.concept.kind !== 'act';
}

/** "… the costs of notice are direct damages", "… exported on request": nobody who was named before does or owes it. */
function hasOwnSubject(tokens: readonly Token[], quote: string): boolean {
  const verb = tokens.findIndex((token) => token.kind === 'mark' && /^(?:be|may|must)$/.test(token.mark));
  const isSaidOf = verb > 0 && tokens.slice(0, verb).some(({ kind }) => kind === 'concept');
  return isSaidOf || /^\W*[a-z]{3,}(?:ed|lt|wn)\b/i.test(quote);
}

/** "…, suspension of access": a thing of its own, and nothing that who was named before does. */
function opensWithThing(tokens: readonly Token[]): boolean {
  const first = tokens.find(({ kind }) => kind === 'concept');
  return first?.kind === 'concept' && (first.concept.kind === 'thing' || first.concept.kind === 'power');
}

/** Nothing but silent words and negations before it, or the words of a condition. */
function opensAt(tokens: readonly Token[], at: number): boolean {
  const lead = tokens.slice(0, at);
  if (lead.every((token) => token.kind === 'silent' || (token.kind === 'mark' && token.mark !== 'preposition')))
    return true;
  const next = tokens[at + 1];
  // "On exit the supplier returns …".
  const isFronted = lead[0]?.kind === 'mark' && lead[0].mark === 'preposition' && lead.length <= 4;
  const isActing = next?.kind === 'concept' && (next.concept.kind === 'act' || next.concept.kind === 'common');
  if (isFronted && isActing && lead.every(({ kind }) => kind !== 'actor')) return true;
  return next?.kind === 'mark' && (next.mark === 'may' || next.mark === 'must' || next.mark === 'not');
}

/** "We may set off amounts owed by the supplier": who acts stands first, and what the other did is said of a thing. */
function isOfThing(tokens: readonly Token[], subject: number | undefined, agent: number): boolean {
  return subject !== undefined && agent > subject && !isDoneTo(tokens, subject);
}

/** "We are …", "the supplier must be …". */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens
    .slice(at + 1)
    .find((token) => token.kind !== 'silent' && !(token.kind === 'mark' && /^(?:may|must|not)$/.test(token.mark)));
  return verb?.kind === 'mark' && verb.mark === 'be';
}

/** "We are named as additional insured": the other side names us. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1).filter((token) => token.kind !== 'silent');
  const from = rest.findIndex((token) => !(token.kind === 'mark' && (token.mark === 'must' || token.mark === 'not')));
  const [be, next] = rest.slice(Math.max(0, from));
  return (
    be?.kind === 'mark' &&
    be.mark === 'be' &&
    next?.kind === 'concept' &&
    /^(?:list|provide|allow|report|cover|notice|payment|reimbursement|refund)$/.test(next.concept.name)
  );
}
