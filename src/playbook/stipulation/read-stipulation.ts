import type { Bearer, Role } from '../../contract/actor';
import { bearerOf } from '../../contract/actor';
import type { ClauseType } from '../../contract/clause-type';
import type { Actors } from '../../contract/contract';
import { plainOf } from '../../contract/plain';
import { stemOf } from '../../contract/stem';
import type { Citation } from '../../document/contract-text';
import type { Tier } from '../playbook';
import { inNamesOfParties } from '../wording/wording';
import { alternativesOf, type Piece } from './alternatives';
import { wordConcept } from './concepts';
import { conceptsIn, type Asks, type Concept, type SoughtAmount, type Sought, type Stipulation } from './stipulation';
import { isRefused, type Mark, type Token, tokensOf } from './tokens';

export interface StipulationContext {
  readonly side: Role;
  readonly actors: Actors;
  readonly tier: Tier;
  readonly ownNames: readonly string[];
  /** The heading that the statement stands under. */
  readonly title: string;
  readonly clauseTypes: readonly ClauseType[];
}

/** What frames read where it can be read: what they refuse has a form that words alone would get wrong. */
const ofTypedTerms: ReadonlySet<string> = new Set([
  'cap',
  'indemnity',
  'termination for convenience',
  'consequential damages',
  'governing law',
]);

const comparisonWords = { 'more-than': 'more than', 'less-than': 'less than' } as const;

/** Of a heading so many concepts must be spoken of where the statement names none itself. */
const mostAbout = 2;

/** More concepts than these are an essay. */
const mostConcepts = 10;

/**
 * A statement, or what frames left of it, as words to look for; undefined where a word of it would be dropped, where its
 * structure is more than one demand, or where nothing in it is recognised.
 */
export function readStipulation(
  words: Citation,
  context: StipulationContext,
  inherited: Bearer = 'unknown',
): Stipulation | undefined {
  const named = inNamesOfParties(withCountries(words.quote), context.side, context.tier, context.ownNames);
  const plain = plainOf(named)
    // "The Bribery Act 2010": contracts name the law as it stands.
    .replace(/\b(?:act|regulations?|directive|ordinance|law|code)(?: of)? (?:19|20)\d\d\b/g, (words) =>
      ' '.repeat(words.length),
    )
    .replace(/\bprovided that\b/g, (words) => 'if'.padEnd(words.length))
    .replace(
      /\bor (?:better|equivalent|an equivalent|comparable|similar|the like|higher)\b(?! (?:than|to))/g,
      (words) => ' '.repeat(words.length),
    )
    .replace(/[.\s]+$/, '');
  if (isRefused(plain)) return undefined;
  const tokens = tokensOf(named, plain, context.actors);
  const isBad = context.tier === 'escalate' || context.tier === 'never';
  return new StipulationReader(isBad ? tokens.map(withAll) : tokens, context, words, inherited).read();
}

/** "US" is a country and "us" is not. */
function withCountries(words: string): string {
  return words.replace(/\bU\.?S\.?(?:A\b\.?)?(?![a-z])(?!\$)/g, 'United States');
}

/** "All fees are non-refundable": some that are would not be the red flag. */
function withAll(token: Token): Token {
  const isAll = token.kind === 'silent' && /^(?:all|every)$/.test(token.words);
  return isAll ? { kind: 'concept', concept: whole } : token;
}

const whole = wordConcept('all', stemOf('all'));

interface Bound {
  readonly bearer: Bearer;
  /** "We are named": it is done to us. */
  readonly isObject?: boolean;
}

interface Parts {
  readonly asks: Asks;
  readonly head: readonly Token[];
  readonly conditions: readonly Token[];
}

class StipulationReader {
  constructor(
    readonly tokens: readonly Token[],
    readonly context: StipulationContext,
    readonly words: Citation,
    readonly inherited: Bearer,
  ) {}

  get isBad(): boolean {
    return this.context.tier === 'escalate' || this.context.tier === 'never';
  }

  read(): Stipulation | undefined {
    const bound = this.#bound();
    if (!bound) return undefined;
    const parts = this.#parts(bound.bearer);
    if (!parts) return undefined;

    const concepts = soughtIn(this.#owned(parts.head));
    const conditions = soughtIn(this.#owned(parts.conditions));
    const amounts = this.tokens.flatMap((token) => (token.kind === 'amount' ? [token.amount] : []));
    const all = [...conceptsIn(concepts), ...conceptsIn(conditions)];
    if (amounts.some((amount) => amount === undefined) || amounts.length > 1) return undefined;
    // A multiple is one of a cap: it must be named.
    if (amounts.some((amount) => amount?.value.shape === 'multiple') && !all.some(({ name }) => name === 'super-cap'))
      return undefined;
    if (all.some(({ name }) => ofTypedTerms.has(name)) || this.#isLoose(parts, concepts)) return undefined;
    const about = this.#about(conditions.length > 0 ? conceptsIn(concepts) : all);
    // What is denied has no amount: "no more than" was read as one already.
    if (amounts.length > 0 && (parts.asks === 'denied' || parts.asks === 'unsaid')) return undefined;
    if (!about || all.length === 0 || all.length > mostConcepts || concepts.length === 0) return undefined;
    const compared = amounts.map((amount) => this.#compared(amount, all, bound.bearer));
    if (compared.some((amount) => amount === undefined)) return undefined;
    return {
      op: 'stipulation',
      asks: this.#asks(parts.asks, concepts, bound),
      bearer: bound.bearer,
      modality: this.#modality(bound.bearer),
      concepts,
      conditions,
      about,
      ...(bound.isObject ? { object: 'us' as const } : {}),
      amounts: compared.filter((amount) => amount !== undefined),
      clauseTypes: this.context.clauseTypes,
      conditional: this.#marks('if').length > 0,
      words: this.words,
    };
  }

  #marks(mark: Mark): readonly number[] {
    return this.tokens.flatMap((token, at) => (token.kind === 'mark' && token.mark === mark ? [at] : []));
  }

  /** Who has the duty or the right. */
  #bound(): Bound | undefined {
    const { tokens } = this;
    const named = tokens.flatMap((token, at) => (token.kind === 'actor' && !token.possessive ? [{ token, at }] : []));
    const other = (bearer: Bearer): Bearer => (bearer === 'us' ? 'them' : bearer === 'them' ? 'us' : bearer);
    const before = (at: number): string => {
      const previous = tokens[at - 1];
      return previous?.kind === 'mark' && previous.mark === 'preposition' ? previous.words : '';
    };
    const subject = named.find(({ at }) => before(at) === '' && this.#opensAt(at));
    const agent = named.find(({ at }) => before(at) === 'by');
    if (subject && agent && subject.token.actor === agent.token.actor) return undefined;
    if (agent) return { bearer: bearerOf(agent.token.actor, this.context.side) };
    if (subject) {
      const bearer = bearerOf(subject.token.actor, this.context.side);
      if (!this.#isPassive(subject.at)) return { bearer };
      return bearer === 'us' ? { bearer: 'them', isObject: true } : { bearer: 'unknown' };
    }
    const burdened = named.find(({ at }) => before(at) === 'on' || before(at) === 'against');
    if (burdened) return { bearer: bearerOf(burdened.token.actor, this.context.side) };
    const object = named.find(
      ({ at }) => /^(?:to|with|for)$/.test(before(at)) || (before(at) === '' && !this.#isAdjunct(at)),
    );
    // What we are to have a right to, and what we fear that they have.
    const isRightTo = this.tokens.some((token) => /^rights?$/.test(wordsOf(token)));
    if (!object && isRightTo && !this.isBad) return { bearer: 'us' };
    if (object) return { bearer: other(bearerOf(object.token.actor, this.context.side)) };
    return { bearer: this.#hasOwnSubject() ? 'unknown' : this.inherited };
  }

  /** "Supplier shortages", "vendor personnel": a name that stands before a noun, and behind no verb. */
  #isAdjunct(at: number): boolean {
    const [previous, next] = [this.tokens[at - 1], this.tokens[at + 1]];
    const isAct =
      previous?.kind === 'concept' && (previous.concept.kind === 'act' || previous.concept.kind === 'common');
    return !isAct && next?.kind === 'concept' && next.concept.kind !== 'act';
  }

  /** "… the costs of notice are direct damages", "… exported on request": nobody who was named before does or owes it. */
  #hasOwnSubject(): boolean {
    const verb = this.tokens.findIndex((token) => token.kind === 'mark' && /^(?:be|may|must)$/.test(token.mark));
    const isSaidOf = verb > 0 && this.tokens.slice(0, verb).some(({ kind }) => kind === 'concept');
    return isSaidOf || /^\W*[a-z]{3,}(?:ed|lt|wn)\b/i.test(this.words.quote);
  }

  /** Nothing but silent words and negations before it, or the words of a condition. */
  #opensAt(at: number): boolean {
    const lead = this.tokens.slice(0, at);
    if (lead.every((token) => token.kind === 'silent' || (token.kind === 'mark' && token.mark !== 'preposition')))
      return true;
    const next = this.tokens[at + 1];
    return next?.kind === 'mark' && (next.mark === 'may' || next.mark === 'must' || next.mark === 'not');
  }

  /** "We are named as additional insured": the other side names us. */
  #isPassive(at: number): boolean {
    const rest = this.tokens.slice(at + 1).filter((token) => token.kind !== 'silent');
    const from = rest.findIndex((token) => !(token.kind === 'mark' && (token.mark === 'must' || token.mark === 'not')));
    const [be, next] = rest.slice(Math.max(0, from));
    return (
      be?.kind === 'mark' &&
      be.mark === 'be' &&
      next?.kind === 'concept' &&
      /^(?:list|provide|allow|report|cover|notice)$/.test(next.concept.name)
    );
  }

  /** What is asked of the contract, and the words on both sides of "only" and "without". */
  #parts(bearer: Bearer): Parts | undefined {
    const only = this.#marks('only');
    const without = this.#marks('without');
    const no = [...this.#marks('no'), ...this.#marks('not')].sort((a, b) => a - b);
    if (only.length + without.length > 1 || no.length > 1) return undefined;
    const [onlyAt] = only;
    const [withoutAt] = without;
    const [noAt] = no;
    if (onlyAt !== undefined) return noAt === undefined ? this.#restricted(onlyAt) : undefined;
    if (withoutAt !== undefined) return this.#without(withoutAt, noAt);
    return noAt === undefined ? { asks: 'said', head: this.tokens, conditions: [] } : this.#denied(noAt, bearer);
  }

  #firstConcept(): number {
    return this.tokens.findIndex(({ kind }) => kind === 'concept');
  }

  /** "Suspend without notice", "no suspension without notice". */
  #without(at: number, noAt: number | undefined): Parts | undefined {
    const [ifAt = this.tokens.length] = this.#marks('if').filter((other) => other > at);
    const head = [...this.tokens.slice(0, at), ...this.tokens.slice(ifAt)];
    const conditions = this.tokens.slice(at + 1, ifAt);
    if (noAt === undefined) return at < this.#firstConcept() ? undefined : { asks: 'lacking', head, conditions };
    // "No X without Y" wants Y; as a red flag it would be the reverse of what anybody means.
    return noAt < at && !this.isBad ? { asks: 'only', head, conditions } : undefined;
  }

  #denied(at: number, bearer: Bearer): Parts | undefined {
    const isNoun = this.#marks('no').includes(at);
    const isHad = /^(?:has|have|had|having)$/.test(wordsOf(this.tokens[at - 1]));
    const first = this.#firstConcept();
    const isLast = this.tokens.slice(at + 1).every(({ kind }) => kind !== 'concept' && kind !== 'amount');
    // "Anti-bribery clause missing": nothing behind it is lacked but what stands before.
    if (isNoun && !isHad && isLast && first >= 0 && at > first) {
      return { asks: 'unsaid', head: this.tokens.slice(0, at), conditions: [] };
    }
    if (isNoun && !isHad && at > first && first >= 0) {
      return { asks: 'lacking', head: this.tokens.slice(0, at), conditions: this.tokens.slice(at + 1) };
    }
    const all = { head: this.tokens, conditions: [] };
    if (!this.isBad) return { asks: isNoun && !isHad ? 'unsaid' : 'denied', ...all };
    const mayOrMust = this.#marks('may').length + this.#marks('must').length;
    if (isNoun || (bearer !== 'us' && mayOrMust === 0)) return { asks: 'unsaid', ...all };
    // "We may not …" is what a contract may forbid us; that they may not do something is nothing to fear.
    return bearer === 'us' && this.#marks('may').length > 0 ? { asks: 'denied', ...all } : undefined;
  }

  /** What may mean each or all, and a duty that is denied: nobody could say what would meet it. */
  #isLoose({ asks }: Parts, concepts: readonly Sought[]): boolean {
    if (this.isBad) {
      if (asks === 'unsaid' && concepts.some((one) => one.length > 1)) return true;
      const isNouns = this.#marks('may').length + this.#marks('must').length + this.#marks('be').length === 0;
      return isNouns && this.#marks('and').length > 0 && !this.tokens.some(({ kind }) => kind === 'actor');
    }
    return (
      asks === 'denied' && this.tokens.some((token) => /^(?:needs?|required|obliged|obligated)$/.test(wordsOf(token)))
    );
  }

  /** "Suspension only after 30 days' notice", "audits at our expense only". */
  #restricted(at: number): Parts | undefined {
    const head = this.tokens.slice(0, at);
    const conditions = this.tokens.slice(at + 1);
    if (conditions.some(({ kind }) => kind === 'concept' || kind === 'amount')) {
      return head.some(({ kind }) => kind === 'concept') ? { asks: 'only', head, conditions } : undefined;
    }
    const cut = head.findLastIndex((token) => token.kind === 'mark' && token.mark === 'preposition');
    if (cut < 1 || !head.slice(0, cut).some(({ kind }) => kind === 'concept')) return undefined;
    return { asks: 'only', head: head.slice(0, cut), conditions: head.slice(cut) };
  }

  /** A ban is asked for, but of a burden on us, and of what nobody has unless a clause gives it, silence is enough. */
  #asks(asks: Asks, concepts: readonly Sought[], { bearer }: { readonly bearer: Bearer }): Asks {
    if (asks !== 'unsaid' || this.isBad) return asks;
    const [first] = conceptsIn(concepts).filter(({ kind }) => kind !== 'common');
    const isBurden = bearer === 'us' && this.#marks('may').length === 0;
    return first?.kind === 'power' || isBurden ? 'unsaid' : 'denied';
  }

  #modality(bearer: Bearer): Stipulation['modality'] {
    if (this.#marks('may').length > 0) return 'right';
    return this.tokens.some((token) => wordsOf(token) === 'must') || bearer !== 'unknown' ? 'duty' : 'statement';
  }

  /** "Our data": whose a thing is goes with it. */
  #owned(tokens: readonly Token[]): readonly Token[] {
    return tokens.map((token, at) => {
      const isQuality = (one: Token | undefined): boolean =>
        one?.kind === 'concept' && one.concept.name === 'in writing';
      if (isQuality(token)) return token;
      const before = isQuality(tokens[at - 1]) ? tokens[at - 2] : tokens[at - 1];
      if (token.kind !== 'concept' || before?.kind !== 'actor' || !before.possessive) return token;
      const owner = bearerOf(before.actor, this.context.side);
      return owner === 'us' || owner === 'them' ? { ...token, concept: { ...token.concept, owner } } : token;
    });
  }

  /** What the section must be about, where the statement names nothing that tells; undefined where nothing does. */
  #about(concepts: readonly Concept[]): readonly Concept[] | undefined {
    const known = concepts.filter(({ kind }) => kind !== 'word');
    const words = concepts.length - known.length;
    if (words > known.length) return undefined;
    const telling = new Set(known.filter(({ kind }) => kind !== 'common').map(({ name }) => name));
    const hasObject = concepts.some(({ kind }) => kind === 'thing' || kind === 'power' || kind === 'word');
    const isNamed = (concepts.length > 2 && hasObject) || known.some(({ kind }) => kind === 'power');
    if (telling.size > 0 && hasObject && (telling.size > 1 || isNamed)) return [];
    const title = tokensOf(this.context.title, plainOf(this.context.title), this.context.actors).flatMap((token) =>
      token.kind === 'concept' && token.concept.kind !== 'common' && token.concept.kind !== 'word'
        ? [token.concept]
        : [],
    );
    const [first] = [...title].sort((a, b) => Number(b.kind === 'thing') - Number(a.kind === 'thing'));
    if (title.some(({ name }) => telling.has(name))) return [];
    if (first && known.length + words > 0) return telling.size > 0 ? [first] : title.slice(0, mostAbout);
    return telling.size > 0 ? [] : undefined;
  }

  /** A bare amount of notice is the least that whoever is owed it gets; any other is met by itself alone. */
  #compared(amount: SoughtAmount | undefined, concepts: readonly Concept[], bearer: Bearer): SoughtAmount | undefined {
    if (!amount || amount.comparison === 'at-least' || amount.comparison === 'at-most') return amount;
    if (amount.comparison !== 'equals') {
      // "If it fails for more than 48 hours": a threshold, of which nobody says which way is better.
      return this.isBad
        ? amount
        : { ...amount, comparison: 'equals', words: `${comparisonWords[amount.comparison]} ${amount.words}` };
    }
    if (this.isBad) return undefined;
    if (this.#marks('may').length > 0) return amount;
    if (amount.value.shape === 'duration' && concepts.some(({ name }) => name === 'notice')) {
      return { ...amount, comparison: bearer === 'us' ? 'at-most' : 'at-least' };
    }
    return amount;
  }
}

function wordsOf(token: Token | undefined): string {
  return token && 'words' in token ? token.words : '';
}

/** Every concept of the tokens, alternatives together. */
function soughtIn(tokens: readonly Token[]): readonly Sought[] {
  const pieces: Piece[] = tokens.flatMap((token): Piece[] => {
    if (token.kind === 'concept') return [token.concept];
    if (token.kind === 'mark' && token.mark === 'or') return ['or'];
    if (token.kind === 'mark' && token.mark === 'comma') return ['comma'];
    return token.kind === 'silent' || (token.kind === 'mark' && token.mark === 'and') ? [] : ['gap'];
  });
  return alternativesOf(pieces);
}
