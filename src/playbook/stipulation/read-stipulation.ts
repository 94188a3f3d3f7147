import type { Bearer, Role } from '../../contract/actor';
import { bearerOf } from '../../contract/actor';
import type { ClauseType } from '../../contract/clause-type';
import type { Actors } from '../../contract/contract';
import { plainOf } from '../../contract/plain';
import { stemOf } from '../../contract/stem';
import type { Citation } from '../../document/contract-text';
import type { Tier } from '../playbook';
import { kindsOf } from '../statement-kinds';
import { inNamesOfParties } from '../wording/wording';
import { alternativesOf, type Piece } from './alternatives';
import { type Asked, askedOf, isLoose, marksIn } from './asked';
import { wordConcept } from './concepts';
import { demandsOf } from './demands';
import {
  conceptsIn,
  isTelling,
  type Asks,
  type Concept,
  type Demand,
  type SoughtAmount,
  type Sought,
  type Stipulation,
} from './stipulation';
import { isRefused, type Mark, type Token, tokensOf, wordsOf } from './tokens';
import { boundOf } from './whose-duty';
import { withCountries, wordedPlainly } from './worded-plainly';

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

const typedClauses: ReadonlySet<ClauseType> = new Set<ClauseType>([
  'limitation-of-liability',
  'consequential-damages',
  'indemnification',
  'governing-law',
  'jurisdiction',
  'dispute-resolution',
]);

const comparisonWords = { 'more-than': 'more than', 'less-than': 'less than' } as const;

const noticesOfSupplier = [
  'price',
  'increase',
  'sub-processor',
  'subcontractor',
  'suspension',
  'end of life',
  'maintenance',
];
const noticesOfCustomer = ['audit', 'record', 'auditor', 'inspection'];

/** Of a heading so many concepts must be spoken of where the statement names none itself. */
const mostAbout = 2;

/** So many words of the author's own may stand beside what is known, where something tells what is spoken of. */
const spareWords = 1;

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
  const plain = wordedPlainly(named, context.tier);
  if (isRefused(plain)) return undefined;
  const tokens = noneOfIt.test(plain) ? noneOf(context) : tokensOf(named, plain, context.actors);
  const isBad = context.tier === 'escalate' || context.tier === 'never';
  const told = withDeniedConditions(tokens);
  return new StipulationReader(isBad ? told.map(withAll) : told, context, words, inherited).read();
}

/** "None", under a heading that names a thing of which no term tells. */
const noneOfIt = /^\W*(?:none|nil|nothing|not (?:accepted|offered|given|included))\W*$/;

function noneOf({ title, actors, clauseTypes }: StipulationContext): readonly Token[] {
  if (kindsOf(clauseTypes).length > 0) return [];
  const things = tokensOf(title, plainOf(title), actors).filter(
    (token) => token.kind === 'concept' && isTelling(token.concept),
  );
  return things.length === 0 ? [] : [{ kind: 'mark', mark: 'no', words: 'no' }, ...things];
}

/** "All fees are non-refundable": some that are would not be the red flag. */
function withAll(token: Token): Token {
  const isAll = token.kind === 'silent' && /^(?:all|every)$/.test(token.words);
  return isAll ? { kind: 'concept', concept: whole } : token;
}

const whole = wordConcept('all', stemOf('all'));

/** "We may terminate if the objection is not resolved": what is denied of the condition is looked for with it. */
function withDeniedConditions(tokens: readonly Token[]): readonly Token[] {
  const isConcept = ({ kind }: Token): boolean => kind === 'concept';
  const [ifAt = tokens.length] = marksIn(tokens, 'if');
  if (!tokens.slice(0, ifAt).some(isConcept)) return tokens;
  return tokens.map((token, at) =>
    at > ifAt && token.kind === 'mark' && (token.mark === 'not' || token.mark === 'no')
      ? { kind: 'concept', concept: denied }
      : token,
  );
}

const denied: Concept = {
  name: 'not',
  part: { key: 'denied', sequences: [['no'], ['not'], ['cannot'], ['never'], ['without']], places: false },
  kind: 'common',
  forms: [['no'], ['not'], ['cannot'], ['never'], ['without']],
  isSpecial: false,
  idioms: [],
};

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
    const bound = boundOf(this.tokens, this.context, this.words.quote, this.inherited);
    if (!bound) return undefined;
    const parts = askedOf(this.tokens, bound.bearer, this.isBad, this.#headedTokens());
    if (!parts) return undefined;

    const concepts = soughtIn(this.#owned(parts.head));
    const conditions = soughtIn(this.#owned(parts.conditions));
    const amounts = this.tokens.flatMap((token) => (token.kind === 'amount' ? [token.amount] : []));
    const all = [...conceptsIn(concepts), ...conceptsIn(conditions)];
    if (amounts.some((amount) => amount === undefined) || amounts.length > 1) return undefined;
    // A multiple is one of a cap: it must be named.
    if (amounts.some((amount) => amount?.value.shape === 'multiple') && !all.some(({ name }) => name === 'super-cap'))
      return undefined;
    const isIndemnity = isIndemnityFor(all, parts.asks, bound.bearer) && amounts.length === 0;
    if (
      all.some(({ name }) => ofTypedTerms.has(name) && !(isIndemnity && name === 'indemnity')) ||
      isLoose(this.tokens, parts, concepts, this.isBad)
    )
      return undefined;
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
      demands: this.#demands(parts, all, bound.bearer),
      conditions,
      about,
      ...(bound.isObject ? { object: 'us' as const } : {}),
      amounts: compared.filter((amount) => amount !== undefined),
      clauseTypes: this.context.clauseTypes,
      conditional: this.#marks('if').length > 0,
      words: this.words,
    };
  }

  #demands({ asks, head }: Asked, all: readonly Concept[], bearer: Bearer): readonly Demand[] {
    const parts = asks === 'said' ? demandsOf(this.#owned(head)) : [];
    if (parts.length < 2) return [];
    return parts.map((tokens) => ({
      concepts: soughtIn(tokens),
      amounts: tokens.flatMap((token) => {
        const amount = token.kind === 'amount' ? this.#compared(token.amount, all, bearer) : undefined;
        return amount ? [amount] : [];
      }),
    }));
  }

  #marks(mark: Mark): readonly number[] {
    return marksIn(this.tokens, mark);
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

  /** Of liability, law and courts typed terms say nearly all: words of the author's own beside them are about something else. */
  #isTyped(): boolean {
    const opensWithPronoun = /^\W*(?:it|they|this|that|these)\b/i.test(this.words.quote);
    return opensWithPronoun || this.context.clauseTypes.some((type) => typedClauses.has(type));
  }

  /** What "only X" alone limits: the thing that the heading names, where no typed term could be meant. */
  #headedTokens(): readonly Token[] {
    return this.context.clauseTypes.length > 0
      ? []
      : this.#titled().map((concept): Token => ({ kind: 'concept', concept }));
  }

  #titled(): readonly Concept[] {
    const { title, actors } = this.context;
    return tokensOf(title, plainOf(title), actors).flatMap((token) =>
      token.kind === 'concept' && isTelling(token.concept) ? [token.concept] : [],
    );
  }

  /** What the section must be about, where the statement names nothing that tells; undefined where nothing does. */
  #about(concepts: readonly Concept[]): readonly Concept[] | undefined {
    const known = concepts.filter(({ kind }) => kind !== 'word');
    const words = concepts.length - known.length;
    const title = this.#titled();
    const isTold = !this.#isTyped() && (known.some(isTelling) || (title.length > 0 && words === 1));
    if (words > known.length + (isTold ? spareWords : 0)) return undefined;
    const telling = new Set(known.filter(isTelling).map(({ name }) => name));
    // "Moon permitting": a word of the author's own beside a mere leave is no demand that could be looked for.
    if (words > 0 && known.length > 0 && known.every(({ name }) => name === 'allow')) return undefined;
    const hasObject = concepts.some(({ kind }) => kind === 'thing' || kind === 'power' || kind === 'word');
    const isNamed = (concepts.length > 2 && hasObject) || known.some(({ kind }) => kind === 'power');
    if (telling.size > 0 && hasObject && (telling.size > 1 || isNamed)) return [];
    const [first] = [...title].sort((a, b) => Number(b.kind === 'thing') - Number(a.kind === 'thing'));
    if (title.some(({ name }) => telling.has(name))) return [];
    if (first && known.length + words > 0) return telling.size > 0 ? [first] : title.slice(0, mostAbout);
    return telling.size > 0 ? [] : undefined;
  }

  /** Who gives the notice where nobody is named: of prices and sub-processors who supplies, of an audit who is supplied. */
  #noticeGiver(concepts: readonly Concept[]): Bearer {
    const names = new Set(concepts.map(({ name }) => name));
    const isOf = (matters: readonly string[]): boolean => matters.some((matter) => names.has(matter));
    if (isOf(noticesOfSupplier)) return bearerOf('supplier', this.context.side);
    return isOf(noticesOfCustomer) ? bearerOf('customer', this.context.side) : 'unknown';
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
      const giver = bearer === 'unknown' ? this.#noticeGiver(concepts) : bearer;
      return { ...amount, comparison: giver === 'us' ? 'at-most' : 'at-least' };
    }
    return amount;
  }
}

/** They say how far an indemnity goes, which its terms say better. */
const howFar: ReadonlySet<string> = new Set([
  'limited',
  'unlimited',
  'exclude',
  'intellectual property',
  'infringement',
  'third party',
]);

/** "We indemnify the carrier for its own negligence": whose it is and for what are named, and nothing of how much. */
function isIndemnityFor(concepts: readonly Concept[], asks: Asks, bearer: Bearer): boolean {
  return (
    asks === 'said' &&
    (bearer === 'us' || bearer === 'them') &&
    !concepts.some(({ name }) => howFar.has(name)) &&
    concepts.some((concept) => isTelling(concept) && concept.name !== 'indemnity')
  );
}

/** Every concept of the tokens, alternatives together and none twice. */
function soughtIn(tokens: readonly Token[]): readonly Sought[] {
  const pieces: Piece[] = tokens.flatMap((token, at): Piece[] => {
    if (token.kind === 'concept') return [token.concept];
    if (token.kind === 'mark' && token.mark === 'or') return ['or'];
    if (token.kind === 'mark' && (token.mark === 'and' || token.mark === 'comma') && isAmongPlaces(tokens, at))
      return ['or'];
    // "24 months from installation, repair or replacement": what has its amount is no member of the list behind it.
    if (token.kind === 'mark' && token.mark === 'comma') return hasAmountBefore(tokens, at) ? ['gap'] : ['comma'];
    // "A or B plus C" is C in any case.
    if (token.kind === 'mark' && token.words === 'plus') return ['gap'];
    if (token.kind === 'mark' && token.mark === 'if') return ['break'];
    return token.kind === 'silent' || (token.kind === 'mark' && token.mark === 'and') ? [] : ['gap'];
  });
  return withoutRepeats(alternativesOf(pieces));
}

function hasAmountBefore(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, at).findLastIndex((token) => token.kind === 'mark' && token.mark === 'comma');
  return tokens.slice(from + 1, at).some(({ kind }) => kind === 'amount');
}

/** "The EEA, the UK and Switzerland": in one of them. */
function isAmongPlaces(tokens: readonly Token[], at: number): boolean {
  const isPlace = (token: Token | undefined): boolean => token?.kind === 'concept' && token.concept.kind === 'place';
  const isBetween = (token: Token): boolean =>
    token.kind === 'silent' || (token.kind === 'mark' && (token.mark === 'and' || token.mark === 'comma'));
  return (
    isPlace(tokens.slice(0, at).findLast((token) => !isBetween(token))) &&
    isPlace(tokens.slice(at + 1).find((token) => !isBetween(token)))
  );
}

function withoutRepeats(sought: readonly Sought[]): readonly Sought[] {
  const keyOf = (one: Sought): string =>
    JSON.stringify(one.map((run) => run.map(({ name, owner }) => [name, owner ?? ''])));
  const keys = sought.map(keyOf);
  return sought.filter((one, at) => keys.indexOf(keyOf(one)) === at);
}
