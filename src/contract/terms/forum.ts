import { distinctPlaces } from '../places';
import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { NamedPlaces } from './place-window';
import { placeBefore, placesFrom } from './place-window';
import type { Reading, Sentence } from './reading';
import { hasStem, phrase, items, placeholdersIn, rangeOf, sentencesIn, state, termAt } from './reading';

/** Words after which the place of the court or tribunal is named. */
const courtsOf = phrase(
  '\\b(?:courts?|tribunals?)(?: of (?:general |competent |appropriate |proper )?(?:jurisdiction|law))?(?: (?:having|with) (?:competent )?jurisdiction)?,?(?: (?:that|which) (?:is|are))?(?: (?:located|sitting|situated?|seated|residing|resident|sited|based|found))? (?:of|in|within|for|at)\\b',
);
const venueIn = phrase(
  '\\b(?:venue|forum|jurisdiction|seat|place|location|situs|site|arbitration|arbitrated|hearings?|mediation|proceedings?|action|suit)\\b[^.;]{0,60}?\\b(?:in|be|at|of|within)\\b',
);
const disputeWords = phrase(
  '\\b(?:submits?|attorn|consents?|jurisdiction|venue|brought|bring|commenced?|instituted?|adjudicated?|resolved?|settled|litigat\\w+|tried|heard|filed|initiated|referred|forum|seat|arbitrat\\w+|disputes?|governing)\\b',
  '',
);
const court = phrase("\\b(?:courts?|court's)\\b");
/** Courts named for another job: approving, registering, entering an award. */
const otherCourt = phrase(
  '\\b(?:bankruptcy court|patent court|registered with|court order|order of (?:a|any|the) court)\\b',
  '',
);
const byReference = phrase(
  '\\bthe (?:chosen )?courts? (?:set forth|set out|specified|stated|identified|indicated|designated|named) (?:in|on)\\b|\\bthe chosen courts\\b|\\bin the courts(?= [^.]{0,40}(?:key terms|cover page))',
  '',
);
const arbitrationPlace = phrase('\\barbitrat\\w+|tribunal', '');
const chosenCourt = phrase(
  '\\b(?:jurisdiction|venue|brought|bring|commenced?|instituted?|filed|litigat\\w+|forum|heard|tried|adjudicated?|initiated|submits?|referred|resolved|settled)\\b',
  '',
);

export const forum: TermReader = {
  kind: 'forum',
  title: 'forum',
  actorIs: '',
  clauseTypes: ['jurisdiction', 'dispute-resolution', 'governing-law'],
  cue: phrase('\\b(?:courts?|venue|jurisdiction|forum|arbitrat\\w+|seat)\\b', ''),
  actorPrefers: 'neutral',
  read: (passage) => (passage.mode === 'statement' ? readStatement(passage) : readContract(passage)),
};

const refusedCourt = phrase('\\b(?:courts?|jurisdiction)\\b[^.;,]{0,60}\\b(?:shall|will|do|does) not have\\b', '');

const courtWords = ['court', 'venue', 'forum', 'juris', 'seat', 'arbit', 'tribu'];

function* readContract(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of sentencesIn(passage)) {
    if (!hasStem(sentence, courtWords) || !disputeWords.test(sentence.plain) || otherCourt.test(sentence.plain))
      continue;
    if (refusedCourt.test(sentence.plain)) continue;
    const named = namedIn(sentence);
    const first = named.at(0);
    if (first) {
      const ids = distinctPlaces(named.flatMap((places) => places.ids));
      yield termAt(passage, sentence, { start: first.start, end: first.end }, term(items(ids)));
      continue;
    }
    const unplaced = readUnplaced(sentence);
    if (unplaced) yield termAt(passage, sentence, unplaced.range, term(state(unplaced.state)));
  }
}

const term = (value: Reading['value']) => ({ kind: 'forum', actor: 'unknown', value }) as const;

function namedIn(sentence: Sentence): readonly NamedPlaces[] {
  const named: NamedPlaces[] = [];
  const add = (places: NamedPlaces | undefined) => {
    if (places && !named.some((other) => other.start < places.end && places.start < other.end)) named.push(places);
  };
  const decides = chosenCourt.test(sentence.plain);
  if (decides) {
    for (const match of sentence.plain.matchAll(courtsOf))
      add(placesFrom(sentence.words, match.index + match[0].length));
    for (const match of sentence.plain.matchAll(court)) add(placeBefore(sentence.words, match.index));
  }
  for (const match of sentence.plain.matchAll(venueIn)) {
    const word = match[0].slice(0, 12);
    if (
      /^(?:place|location|site|proceed|action|suit|hearing)/.test(word) &&
      !arbitrationPlace.test(sentence.plain) &&
      !/\bcourts?\b|venue/.test(sentence.plain)
    )
      continue;
    if (/^jurisdiction/.test(word) && !/jurisdiction (?:\w+ ){0,3}(?:of|in|be)$/.test(match[0].replace(/\s+/g, ' ')))
      continue;
    add(placesFrom(sentence.words, match.index + match[0].length));
  }
  return named;
}

function readUnplaced(sentence: Sentence): { range: { start: number; end: number }; state: string } | undefined {
  const pointer = byReference.exec(sentence.plain);
  if (pointer) return { range: rangeOf(pointer), state: 'by-reference' };
  const match = chosenCourt.test(sentence.plain)
    ? phrase('\\b(?:courts?|venue|forum)\\b', '').exec(sentence.plain)
    : null;
  if (!match) return undefined;
  const from = match.index;
  const after = sentence.plain.slice(from, from + 90);
  const blank = [...blanksIn(after), ...placeholdersIn(after)].at(0);
  return blank && { range: { start: from + blank.start, end: from + blank.end }, state: 'blank' };
}

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  const [sentence] = sentencesIn({ ...passage, sentences: [] });
  if (!sentence) return;
  const match = phrase('\\b(?:courts?|venue|forum|jurisdiction|seat)\\b', '').exec(sentence.plain);
  if (!match) return;
  const end = match.index + match[0].length;
  const places =
    placeBefore(sentence.words, match.index) ??
    placesFrom(sentence.words, end) ??
    (/^\W*$/.test(sentence.plain.slice(end)) ? placesFrom(sentence.words, 0) : undefined);
  if (places) yield termAt(passage, sentence, places, term(items(places.ids)));
}
