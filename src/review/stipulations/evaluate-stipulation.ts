import { isTelling, type Demand, type Sought, type Stipulation } from '../../playbook/stipulation/stipulation';
import type { Polarity } from '../evaluate-check';
import type { Outcome, OutcomeKind } from '../outcome';
import { type ContractIndex, indexOf } from '../requirements/contract-index';
import { conceptHits } from './concept-hits';
import { modalOf } from '../requirements/speaks-for';
import type { ContractView } from '../view';
import { amountVerdict, type AmountVerdict } from './amount-verdict';
import { fearedWords, isOfArt } from './feared-words';
import { nearestUnit, type Place, placeOf } from './nearest-words';
import { standsInItsClause } from './clause-of-position';
import { type FoundWords, sentencesWith, unitsWith } from './found-words';
import { namesOtherPlaces } from './other-places';
import { overSentences, sentencesUnderHeadings } from './over-sentences';
import { isOwned } from './owner';
import { isSameWayRound } from './precedence-order';
import { isUnderHeading } from './same-clause';
import { isAboutIt } from './section-about';
import { type Seeking, type Standing, standingOf } from './standing';

/** What a contract says to a stipulation, and the words that decided. */
export interface StipulationOutcome {
  readonly stipulation: Stipulation;
  readonly kind: OutcomeKind;
  readonly bySilence: boolean;
  /** The deciding words, or the nearest ones; empty where the contract is silent. */
  readonly places: readonly Place[];
  /** Why it is not met or cannot be told, in words. */
  readonly why?: string;
  /** The contract's amount, as it writes it. */
  readonly amount?: string;
}

interface Read {
  readonly found: FoundWords;
  readonly standing: Standing;
  readonly amount: AmountVerdict;
}

export function evaluateStipulation(stipulation: Stipulation, view: ContractView, polarity: Polarity): Outcome {
  const outcome = decide({ stipulation, view, polarity, index: indexOf(view.contract) });
  return { kind: outcome.kind, bySilence: outcome.bySilence, terms: [], checks: [], said: [outcome] };
}

function decide(seeking: Seeking): StipulationOutcome {
  const outcome = byAsks(seeking);
  const isDecided = outcome.places.length > 0 && (outcome.kind === 'met' || outcome.kind === 'not-met');
  if (!isDecided || tells(seeking.stipulation) || areUnderTheirHeading(outcome.places, seeking)) return outcome;
  return { ...outcome, kind: 'unclear', why: 'its words are too common for that' };
}

/** A term of art, or two concepts that tell: fewer words may stand together by chance. */
function tells({ concepts, conditions, about, asks }: Stipulation): boolean {
  const sought = asks === 'said' ? [...concepts, ...conditions] : concepts;
  const telling = sought.filter((one) => one.every((run) => run.some(isTelling)));
  if (telling.some(isOfArt)) return true;
  return telling.length + about.length > 1 || (telling.length > 0 && sought.length > few);
}

/** Common words under a heading that names what tells ("Amendments. … in writing and signed") are about that. */
function areUnderTheirHeading(places: readonly Place[], { stipulation, index }: Seeking): boolean {
  const telling = [...stipulation.concepts, ...stipulation.conditions].flat(2).filter(isTelling);
  const sequences = telling.flatMap(({ part }) => part.sequences);
  return (
    stipulation.concepts.length + stipulation.conditions.length > 2 &&
    places.every(({ start }) => {
      const unit = index.units.find((one) => one.start <= start && start < one.end);
      return unit !== undefined && isUnderHeading(unit, sequences, index);
    })
  );
}

/** So many words together are no chance where one of them tells. */
const few = 2;

function byAsks(seeking: Seeking): StipulationOutcome {
  const { stipulation } = seeking;
  switch (stipulation.asks) {
    case 'said':
      return said(seeking);
    case 'denied':
    case 'unsaid':
      return kept(seeking);
    case 'only':
      return restricted(seeking);
    case 'lacking':
      return lacking(seeking);
  }
}

function said(seeking: Seeking): StipulationOutcome {
  const read = readingsOf(seeking, seeking.stipulation.concepts);
  const affirmed = read.filter(({ standing }) => standing.kind === 'affirmed');
  const denied = read.filter(({ standing }) => standing.kind === 'denied');
  const good = affirmed.filter(({ amount }) => amount.kind === 'met');
  const worse = affirmed.filter(({ amount }) => amount.kind === 'worse');
  if (good.length > 0) {
    if (denied.length > 0)
      return result(seeking, 'unclear', [...good, ...denied], 'it is said in one place and denied in another');
    if (worse.length > 0) return result(seeking, 'unclear', [...good, ...worse], 'its places name different amounts');
    return result(seeking, 'met', good);
  }
  if (worse.length > 0 && worse.length === affirmed.length) return result(seeking, 'not-met', worse);
  if (affirmed.length > 0) return result(seeking, 'unclear', affirmed, 'without an amount that can be compared');
  const parted = denied.length === 0 ? overSentences(seeking, meetingOf(seeking)) : undefined;
  if (parted) return result(seeking, 'met', parted);
  const unsure = read.filter(({ standing }) => standing.kind === 'uncertain');
  if (denied.length > 0 && unsure.length === 0) return result(seeking, 'not-met', denied, 'it says the contrary');
  if (unsure.length > 0) return result(seeking, 'unclear', unsure, unsure[0]?.standing.why);
  return otherwise(seeking, seeking.stipulation.concepts, 'silent');
}

/** The sentences that plainly say what one demand of a statement asks for. */
function meetingOf(seeking: Seeking): (demand: Demand, found: readonly FoundWords[]) => readonly Read[] {
  return (demand, found) => {
    // Who has the right has to give the notice of it.
    const modality = isOfNotice(demand) ? ('duty' as const) : seeking.stipulation.modality;
    const one = { ...seeking, stipulation: { ...seeking.stipulation, ...demand, modality, demands: [] } };
    return readingsIn(one, found).filter(
      ({ standing, amount }) => standing.kind === 'affirmed' && amount.kind === 'met',
    );
  };
}

function isOfNotice({ concepts, amounts }: Demand): boolean {
  return amounts.length > 0 && concepts.some((one) => one.some((run) => run.some(({ name }) => name === 'notice')));
}

/** "No …": forbidden or denied, or else not said at all. */
function kept(seeking: Seeking): StipulationOutcome {
  const { stipulation } = seeking;
  const read = readingsOf(seeking, stipulation.concepts);
  const affirmed = read.filter(({ standing }) => standing.kind === 'affirmed');
  const denied = read.filter(({ standing }) => standing.kind === 'denied');
  if (affirmed.length > 0 && denied.length > 0) {
    return result(seeking, 'unclear', [...affirmed, ...denied], 'it is said in one place and denied in another');
  }
  if (denied.length > 0) return result(seeking, 'met', denied);
  if (affirmed.length > 0) return result(seeking, 'not-met', affirmed, 'it says the contrary');
  const unsure = read.filter(({ standing }) => standing.kind === 'uncertain');
  if (unsure.length > 0) return result(seeking, 'unclear', unsure, unsure[0]?.standing.why);
  return otherwise(seeking, stipulation.concepts, stipulation.asks === 'unsaid' ? 'met' : 'silent');
}

/** Wherever the contract says it, the conditions must be there. */
function restricted(seeking: Seeking): StipulationOutcome {
  const { stipulation } = seeking;
  const heads = readingsOf(seeking, stipulation.concepts);
  const withAll = readingsOf(seeking, [...stipulation.concepts, ...stipulation.conditions]);
  const good = withAll.filter(({ standing, amount }) => standing.kind === 'affirmed' && amount.kind === 'met');
  const held = new Set(good.map(({ found }) => found.unit.index));
  const others = heads.filter(({ found }) => !held.has(found.unit.index));
  // A sentence that only mentions it gives no right; one that gives it without the conditions does.
  const free = others.filter(
    ({ found, standing }) => standing.kind === 'affirmed' && standing.isRight && isGovernedAt(found, seeking.index),
  );
  const unsure = others.filter(({ standing }) => standing.kind === 'uncertain' && standing.isRight);
  if (good.length > 0) {
    if (free.length + unsure.length > 0)
      return result(seeking, 'unclear', [...good, ...free, ...unsure], 'another sentence gives it without that');
    return result(seeking, 'met', good);
  }
  const worse = withAll.filter(({ amount, standing }) => amount.kind === 'worse' && standing.kind === 'affirmed');
  if (worse.length > 0) return result(seeking, 'not-met', worse);
  if (free.length > 0 && unsure.length === 0 && withAll.length === 0)
    return result(seeking, 'not-met', free, 'it says so without what the playbook wants with it');
  const denied = heads.filter(({ standing }) => standing.kind === 'denied');
  if (seeking.polarity === 'want' && denied.length > 0 && heads.length === denied.length)
    return result(seeking, 'met', denied);
  const near = [...withAll, ...free, ...unsure, ...others];
  if (near.length > 0)
    return result(
      seeking,
      'unclear',
      near,
      near[0]?.standing.why ?? 'not plainly with what the playbook wants with it',
    );
  const [first] = stipulation.concepts.flat(2).filter(({ kind }) => kind !== 'common');
  return otherwise(seeking, stipulation.concepts, first?.kind === 'power' ? 'met' : 'silent');
}

/** It is said, and said to be without something. */
function lacking(seeking: Seeking): StipulationOutcome {
  const { stipulation, index } = seeking;
  const heads = readingsOf(seeking, stipulation.concepts);
  const withAll = readingsOf(seeking, [...stipulation.concepts, ...stipulation.conditions]);
  const without = withAll.filter(({ found }) => isWithout(found, stipulation.conditions, index));
  const plain = without.filter(({ standing }) => standing.kind !== 'other-side' && standing.kind !== 'denied');
  if (plain.length > 0) {
    const sure = plain.filter(
      ({ standing }) => standing.kind === 'affirmed' || standing.why === 'something in it is denied',
    );
    return sure.length > 0 ? result(seeking, 'met', sure) : result(seeking, 'unclear', plain, plain[0]?.standing.why);
  }
  const held = withAll.filter(({ standing }) => standing.kind === 'affirmed');
  if (held.length > 0) return result(seeking, 'not-met', held, 'it says so with what the playbook wants it without');
  const near = heads.filter(({ standing }) => standing.kind !== 'other-side' && standing.kind !== 'denied');
  if (near.length > 0) return result(seeking, 'unclear', near, 'it does not say that it is without that');
  return otherwise(seeking, stipulation.concepts, 'silent');
}

/** Its modal stands right before it: "may suspend". */
function isGovernedAt({ unit, verb }: FoundWords, { stems }: ContractIndex): boolean {
  return [1, 2, 3, 4].some((back) => verb - back >= unit.first && modalOf(stems[verb - back] ?? '') !== undefined);
}

/** So far behind the head, and before what is lacking, stands the "without". */
const lackReach = 8;
/** "Without the need to post any bond": what may stand between. */
const between =
  /^(?:the|a|ani|need|requir|necess|oblig|to|of|for|or|and|post|provid|furnish|give|prior|further|written|first|have|such|other|form|secur)$/;

/** "suspend without prior written notice", "with no duty to account". */
function isWithout(found: FoundWords, conditions: readonly Sought[], index: ContractIndex): boolean {
  const { stems } = index;
  return conditions.flat(2).some((concept) =>
    (conceptHits(index, concept).get(found.unit.index) ?? [])
      .filter(({ from }) => found.hits.some((hit) => hit.from === from))
      .some(({ from }) => {
        for (let at = from - 1; at >= Math.max(found.unit.first, from - lackReach); at -= 1) {
          if (at < from - 3 && !between.test(stems[at + 1] ?? '')) return false;
          if (stems[at] === 'without' || (stems[at] === 'no' && stems[at - 1] === 'with')) return true;
        }
        return false;
      }),
  );
}

function readingsOf(seeking: Seeking, sought: readonly Sought[]): readonly Read[] {
  const { index, stipulation } = seeking;
  const isSaid = stipulation.asks === 'said' || stipulation.asks === 'denied' || stipulation.asks === 'unsaid';
  return readingsIn(seeking, isSaid ? sentencesUnderHeadings(index, sought) : sentencesWith(index, sought));
}

function readingsIn(seeking: Seeking, found: readonly FoundWords[]): readonly Read[] {
  const { index, stipulation } = seeking;
  const [amount] = stipulation.amounts;
  return found
    .filter(({ unit }) => isAboutIt(unit, stipulation.about, index))
    .map((found) => {
      return {
        found,
        standing: sureStanding(found, seeking),
        amount: amount ? amountVerdict(found, amount, index) : ({ kind: 'met' } as const),
      };
    })
    .filter(({ standing }) => standing.kind !== 'other-side');
}

/** What a sentence does with the words, where it is plainly of what the playbook means. */
function sureStanding(found: FoundWords, seeking: Seeking): Standing {
  const standing = standingOf(found, seeking);
  const { kind, isRight } = standing;
  if (kind !== 'affirmed' && kind !== 'denied') return standing;
  if (kind === 'affirmed' && !isOwned(found, seeking))
    return { kind: 'uncertain', why: 'not plainly of what the playbook means', isRight };
  if (kind === 'affirmed' && !isSameWayRound(found, seeking))
    return { kind: 'uncertain', why: 'which of the papers comes first there could not be told', isRight };
  if (kind === 'affirmed' && namesOtherPlaces(found, seeking))
    return { kind: 'uncertain', why: 'it names other places too', isRight };
  if (!tellsMuch(seeking.stipulation) && !standsInItsClause(found.unit, seeking.stipulation.clauseTypes, seeking.view))
    return { kind: 'uncertain', why: 'it stands in a clause on something else', isRight };
  return standing;
}

/** Three things that tell, or two and one of them a term of art, are about the matter wherever they stand. */
function tellsMuch({ asks, concepts, conditions }: Stipulation): boolean {
  if (asks !== 'said') return false;
  const telling = [...concepts, ...conditions].filter((one) => one.every((run) => run.some(isTelling)));
  return telling.length > 2 || (telling.length > 1 && telling.some(isOfArt));
}

/** No sentence holds it all: the contract may say it in other words wherever it has the words that tell. */
function otherwise(seeking: Seeking, sought: readonly Sought[], silence: 'silent' | 'met'): StipulationOutcome {
  const { stipulation, index } = seeking;
  const telling = sought.filter((one) => one.flat().some(isTelling));
  const known = telling.length > 0 ? telling : stipulation.about.map((concept): Sought => [[concept]]);
  const units = known.map((one) => unitsWith(index, one)).sort((a, b) => a.size - b.size);
  const [rarest] = units;
  if (!rarest)
    return {
      stipulation,
      kind: 'unclear',
      bySilence: false,
      places: [],
      why: 'its words are in no list of synonyms, so that they may stand there in others',
    };
  if (rarest.size === 0) {
    const kind = silence;
    const isFeared = seeking.polarity === 'avoid' && kind === 'silent';
    const part = isFeared ? fearedWords(stipulation, sought, telling, index) : undefined;
    if (part)
      return {
        stipulation,
        kind: 'unclear',
        bySilence: false,
        places: [part],
        why: 'most of what the playbook fears stands together there',
      };
    return { stipulation, kind, bySilence: kind === 'met', places: [] };
  }
  const near = nearestUnit([...rarest], sought, index);
  return {
    stipulation,
    kind: 'unclear',
    bySilence: false,
    places: near ? [placeOf(near.unit, near.from, near.to, index)] : [],
    why: 'not all that the playbook names stands together there',
  };
}

const mostPlaces = 4;

function result(
  { stipulation, index }: Seeking,
  kind: OutcomeKind,
  read: readonly Read[],
  why?: string,
): StipulationOutcome {
  const shown = read.slice(0, mostPlaces);
  const amount = shown.map((one) => one.amount.words).find((words) => words !== undefined);
  return {
    stipulation,
    kind,
    bySilence: false,
    places: shown.map(({ found }) => placeOf(found.unit, found.from, found.to, index)),
    ...(why === undefined ? {} : { why }),
    ...(amount === undefined ? {} : { amount }),
  };
}
