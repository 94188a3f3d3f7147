import type { Range } from '../../document/contract-text';
import { distinctPlaces, placesIn } from '../places';
import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { NamedPlaces } from './place-window';
import { placeBefore, placesFrom } from './place-window';
import type { Reading, Sentence } from './reading';
import { hasStem, phrase, items, placeholdersIn, rangeOf, sentencesIn, state, termAt } from './reading';

const law = phrase('\\blaws?\\b');
/** "of", "in force in", "and regulations of": what may stand between "laws" and the place. */
const ofPlace = phrase(
  '^,?(?: and (?:the )?(?:regulations?|decisions|rules|statutes|jurisdiction|courts?))?,?(?: from time to time)?(?: in (?:force|effect))?,? (?:of|in|for|prevailing in|applicable (?:in|within)|within)\\b',
  '',
);
const governedBefore = phrase(
  '\\b(?:govern\\w*|constru(?:ed|ction)|interpret\\w*|enforced|controlled|agreement (?:is|shall be|will be|are) (?:\\w+ ){0,4}(?:subject|enforceable)|be determined)\\b[^.;]{0,200}\\b(?:by|under|with|to|pursuant to|upon)\\b[^.;]{0,90}$',
  '',
);
const governsAfter = phrase('\\b(?:governs?|appl(?:y|ies)|controls?|be applied|prevails?)\\b', '');
/** Laws that are not chosen: those a company is formed under, those to be obeyed, those of conflicts. */
const otherLaw = phrase(
  '(?:\\b(?:conflicts?|choice)(?:-| )of(?:-| )|\\b(?:organi[sz]ed|existing|incorporated|formed|licensed|registered|chartered|qualified|standing|comply|compliance|complies|complying|violation)\\b[^.;]{0,60}|\\b(?:application|conflicts?|regard|effect|reference|excluding|exclusion|principles|regarding|securities|federal|bankruptcy|antitrust|patent|copyright|corporate|tax|labor|employment|export|property|inventorship|insurance|sales|matters governed by)(?: of)?(?: the)?(?: any)? ?)$',
  '',
);
const organised = phrase(
  '\\b(?:organi[sz]ed|existing|incorporated|formed|corporation|company|standing) (?:and existing )?(?:under|in accordance with|pursuant to)',
  '',
);
const elsewhere = phrase(
  '\\bthe governing law (?:\\([^)]{0,60}\\) )?governs\\b|\\blaws? (?:as )?(?:set forth|set out|specified|stated|identified|indicated|selected|described|named|designated) (?:in|on)\\b',
  '',
);
const headed = phrase('governing law|choice of law|applicable law|law and jurisdiction', '');
const keyed = phrase(
  '^\\W{0,4}(?:governing law|applicable law|choice of law|governing jurisdiction)\\s?[:\\-|]\\s?',
  '',
);
/** A key term that only says "The laws of …". */
const opening = phrase('^\\W{0,4}(?:the )?laws? of\\b', '');
const vague = phrase('^ ?(?:of|in|for) (?:any|other|such other|all|each|various|certain|similar)\\b', '');
const barredSince = phrase(
  '\\b(?:without|exclud\\w+|regard\\w*|conflicts?|choice|other than|application|notwithstanding|rather than)\\b',
  '',
);

export const governingLaw: TermReader = {
  kind: 'governing-law',
  title: 'governing law',
  actorIs: '',
  clauseTypes: ['governing-law'],
  cue: /\blaws?\b|^[^.]{1,160}\.?\s*$/,
  actorPrefers: 'neutral',
  // A short passage may be a bare list of places in a playbook.
  read: (passage) => (passage.mode === 'statement' ? readStatement(passage) : readContract(passage)),
};

const lawWords = ['law', 'laws', 'gover'];

function* readContract(passage: ReadingPassage): Iterable<Reading> {
  if (!/\blaws?\b/.test(passage.plain) && !keyed.test(passage.plain)) return;
  let unplaced: Reading | undefined;
  let placed = false;
  for (const sentence of sentencesIn(passage)) {
    if (!hasStem(sentence, lawWords)) continue;
    const reading = readSentence(passage, sentence);
    if (!reading) continue;
    if (reading.value.shape === 'items') {
      placed = true;
      yield reading;
    } else unplaced ??= reading;
  }
  if (!placed && unplaced) yield unplaced;
}

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const chosen: NamedPlaces[] = [];
  let governing: Range | undefined;
  for (const match of sentence.plain.matchAll(law)) {
    if (chosen.length > 0 && barredSince.test(sentence.plain.slice(chosen.at(-1)?.end, match.index))) break;
    if (!isChosen(passage, sentence, match.index, match.index + match[0].length)) continue;
    const places = placesAt(sentence, match.index, match.index + match[0].length);
    if (places) chosen.push(places);
    else governing ??= rangeOf(match);
  }
  const first = chosen.at(0);
  const last = chosen.at(-1);
  if (first && last) {
    const ids = distinctPlaces(chosen.flatMap((places) => places.ids));
    return termAt(passage, sentence, { start: first.start, end: Math.max(first.end, last.end) }, term(items(ids)));
  }
  const key = keyed.exec(sentence.plain) ?? opening.exec(sentence.plain);
  if (key && sentence.plain.length < 120) {
    const places = placesFrom(sentence.words, key[0].length);
    if (places) return termAt(passage, sentence, places, term(items(places.ids)));
  }
  return readUnplaced(passage, sentence, governing);
}

function readUnplaced(passage: ReadingPassage, sentence: Sentence, governing: Range | undefined): Reading | undefined {
  const pointer = elsewhere.exec(sentence.plain);
  if (pointer) return termAt(passage, sentence, rangeOf(pointer), term(state('by-reference')));
  const start = opening.exec(sentence.plain);
  if (!governing && start && sentence.plain.length < 120)
    governing = { start: start.index, end: start.index + start[0].length };
  if (!governing) return undefined;
  const after = sentence.plain.slice(governing.end, governing.end + 80);
  const blank = [...blanksIn(after), ...placeholdersIn(after)].at(0);
  if (blank) {
    const range = { start: governing.end + blank.start, end: governing.end + blank.end };
    return termAt(passage, sentence, range, term(state('blank')));
  }
  return ofPlace.test(after) && !/^\s+for\b/.test(after) && !vague.test(after)
    ? termAt(passage, sentence, governing, term(state('unclear')))
    : undefined;
}

const term = (value: Reading['value']) => ({ kind: 'governing-law', actor: 'unknown', value }) as const;

/** "shall not be governed by the laws of …", as of a convention that is kept away. */
const notGoverned = phrase(
  '\\b(?:shall|will|may|is|are) not (?:be )?(?:\\w+ )?(?:governed|construed|interpreted|subject)\\b[^.;,]{0,60}$',
  '',
);

function isChosen(passage: ReadingPassage, sentence: Sentence, start: number, end: number): boolean {
  const before = sentence.plain.slice(Math.max(0, start - 320), start);
  if (otherLaw.test(before) || organised.test(before.slice(-110))) return false;
  if (notGoverned.test(before)) return false;
  if (governedBefore.test(before)) return true;
  const after = sentence.plain.slice(end, end + 200);
  if (governsAfter.test(after) && ofPlace.test(after)) return true;
  if (governsAfter.test(after.slice(0, 30)) && placeBefore(sentence.words, start)) return true;
  return headed.test((passage.heading ?? '').toLowerCase()) && /^\W{0,4}(?:the\s+)?$/.test(before.replace(keyed, ''));
}

function placesAt(sentence: Sentence, start: number, end: number): NamedPlaces | undefined {
  const rest = sentence.plain.slice(end, end + 60);
  const of = ofPlace.exec(rest);
  if (of) return placesFrom(sentence.words, end + of[0].length);
  if (/^\s+(?:thereof|therein)\b/.test(rest)) return placesFrom(sentence.words, end);
  return placeBefore(sentence.words, start) ?? placesAcross(sentence, end);
}

/** "the internal laws, and not the laws of conflicts, of the State of X"; "the laws, without regard to …, of X". */
function placesAcross(sentence: Sentence, end: number): NamedPlaces | undefined {
  const aside = phrase('^(?:,[^,;.]{1,90},| \\([^)]{1,90}\\))(?: and decisions)? of(?: the courts of)?\\b', '').exec(
    sentence.plain.slice(end, end + 120),
  );
  return aside ? placesFrom(sentence.words, end + aside[0].length) : undefined;
}

const foreign = phrase('\\bforeign (?:law|jurisdiction)|\\bnon-?u\\.?s\\.? law', '');

/** In a playbook a bare list of places is the law ("NY, DE, England & Wales"). */
function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  const [sentence] = sentencesIn({ ...passage, sentences: [] });
  if (!sentence || (passage.types.size > 0 && !passage.types.has('governing-law') && !/\blaws?\b/.test(passage.plain)))
    return;
  const named = placesIn(sentence.words);
  const first = named.at(0);
  const last = named.at(-1);
  if (first && last) {
    const value = items(distinctPlaces(named.map((place) => place.id)));
    yield termAt(passage, sentence, { start: first.start, end: last.end }, term(value));
    return;
  }
  const abroad = foreign.exec(sentence.plain);
  if (!abroad) return;
  const actor = passage.actors.mentions(sentence.words.slice(0, abroad.index)).at(-1)?.actor ?? 'unknown';
  yield termAt(passage, sentence, rangeOf(abroad), { ...term(state('foreign')), actor });
}
