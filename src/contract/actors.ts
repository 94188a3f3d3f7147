import { type Actor, opposite, type Role } from './actor';
import type { ActorMention, Actors, Party } from './contract';
import { type Lexicon, mentionsOf } from './mentions';
import { commonRoleNames, roleOfName } from './role-names';
import { subjectAt } from './subject';

/** How many texts keep their mentions: readers ask about one passage at a time. */
const kept = 32;

/**
 * Whom the words of a contract speak of. Parties are known by the names they took; role words ("Supplier") also where no
 * party took them, as in templates. "Receiving Party" is both unless one party alone holds that role.
 */
export function actorsOf(parties: readonly Party[]): Actors {
  const before = known.get(parties);
  if (before) return before;
  const actors = newActorsOf(parties);
  known.set(parties, actors);
  return actors;
}

/** Redlines read single passages of a contract again. */
const known = new WeakMap<readonly Party[], Actors>();

function newActorsOf(parties: readonly Party[]): Actors {
  const names = new Map<string, Actor>();
  for (const name of commonRoleNames) addName(names, name, genericRole(name, parties));
  addName(names, 'you', 'customer');
  for (const pronoun of firstPerson) addName(names, pronoun, 'supplier');
  for (const party of parties) for (const name of party.names) addName(names, name, party.role ?? 'unknown');
  for (const pronoun of firstPerson) if (names.has('we')) addName(names, pronoun, names.get('we') ?? 'unknown');
  return actorsFrom({ names, capitalised: new Set(parties.flatMap((p) => p.names.map((name) => name.toLowerCase()))) });
}

/** Whom the words of a playbook speak of, when we are `side`: "we", "our" and "us" are `side`, "they" the other. */
export function actorsForSide(side: Role): Actors {
  const names = new Map<string, Actor>();
  const deal = side === 'customer' || side === 'supplier';
  for (const name of commonRoleNames) {
    const role = roleOfName.get(name) ?? 'unknown';
    const ofDeal = role === 'customer' || role === 'supplier';
    addName(names, name, ofDeal === deal ? role : deal ? 'both' : 'unknown');
  }
  for (const pronoun of [...firstPerson, 'our company', 'the company', 'our side', 'ourselves'])
    addName(names, pronoun, side);
  for (const other of otherSide) addName(names, other, opposite(side));
  return actorsFrom({ names, capitalised: new Set() });
}

const firstPerson = ['we', 'us', 'our', 'ours', 'ourselves'];
const otherSide = ['they', 'them', 'their', 'theirs', 'counterparty', 'counter-party', 'other side', 'opposing party'];

function addName(names: Map<string, Actor>, name: string, actor: Actor): void {
  names.set(name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim(), actor);
}

function genericRole(name: string, parties: readonly Party[]): Actor {
  const role = roleOfName.get(name) ?? 'unknown';
  if (role === 'customer' || role === 'supplier') return role;
  const holders = parties.filter((party) => party.role === role);
  return holders.length === 1 ? role : 'both';
}

function actorsFrom(lexicon: Lexicon): Actors {
  const cache = new Map<string, readonly ActorMention[]>();
  const mentions = (text: string): readonly ActorMention[] => {
    const known = cache.get(text);
    if (known) return known;
    const found = mentionsOf(text, lexicon);
    if (cache.size >= kept) cache.clear();
    cache.set(text, found);
    return found;
  };
  return {
    mentions,
    resolve: (phrase) => mentions(phrase)[0]?.actor ?? 'unknown',
    subjectOf: (text, offset) => subjectAt(text, offset, mentions(text)),
  };
}
