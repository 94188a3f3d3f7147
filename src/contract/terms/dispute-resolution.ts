import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { hasStem, phrase, absolute, rangeOf, sentencesIn, state, termAt } from './reading';

/** Disputes that go to arbitration; the word alone ("costs of arbitration") is not enough. */
const arbitrated = phrase(
  '\\bbinding(?: and final)?(?:,? (?:\\w+ ){0,4})arbitration\\b|' +
    '\\b(?:settled|resolved|determined|decided|submitted|submit|referred|refer|resolve|adjudicated|arbitrated|subject|proceed|disposed|solved|handled)\\b[^.;]{0,120}?\\b(?:arbitration|arbitrators?|arbitral|arbitrate)\\b|' +
    '\\b(?:shall|will|must|may|agrees? to|elect to) (?:be )?(?:\\w+ )?arbitrated?\\b|' +
    '\\barbitration (?:shall|will) (?:be (?:the )?(?:sole|exclusive|final|conducted|held|administered|governed)|take place)|' +
    '\\b(?:initiate|commence|demand|request|institute) (?:\\w+ ){0,2}arbitration\\b|\\b(?:award|decision|determination|ruling) of the arbitrat\\w+ (?:\\w+ ){0,6}(?:final|binding)|' +
    '\\barbitration (?:clause|agreement)\\b',
  '',
);
const notArbitrated = phrase(
  '\\b(?:no|not|nor|never|without|neither|instead of|rather than|waives?|any (?:pending|claim, action|suit|litigation|action)|in lieu of|litigations?,|actions?, (?:suits?|claims?)[^.;]{0,40}|pending|threatened|judicial or|fees|costs|expenses)\\b[^.;]{0,60}$',
  '',
);
const optional = phrase(
  '\\b(?:if (?:both|the) parties (?:so )?(?:mutually )?agree|upon (?:the )?(?:mutual|written) (?:agreement|consent) of|by mutual (?:agreement|consent)|may,? (?:by|with|upon) (?:mutual|the) (?:written )?(?:agreement|consent)|may agree to)',
  '',
);
const courts = phrase(
  '\\b(?:exclusive|non-?exclusive|personal|sole)(?: and (?:exclusive|sole|personal|irrevocable))?,? (?:jurisdiction|venue|forum)\\b|\\bsubmits? (?:\\w+ ){0,4}to the (?:\\w+[ -]){0,5}jurisdiction\\b|\\b(?:jurisdiction|venue)\\b[^.;]{0,120}\\bcourts?\\b|\\bcourts?\\b[^.;]{0,120}\\b(?:jurisdiction|venue|shall be brought|shall be heard)\\b|' +
    '\\b(?:brought|bring|commenced?|instituted?|filed|litigated|adjudicated?|tried|heard|submitted|resolved|settled|initiated)\\b[^.;]{0,120}\\bcourts?\\b|\\bvenue (?:\\w+ ){0,8}(?:in|be)\\b|\\b(?:right to |trial by |right of )(?:a )?(?:trial by )?jury\\b|\\bjury trial\\b|\\b(?:submit(?:s|ted)?|refer(?:red)?|bring|take) (?:\\w+ ){0,8}to the (?:(?!of |in |at )\\w+ ){0,4}courts? (?:of|in|at)\\b|\\bresolution by (?:a|the) courts?\\b|(?<!\\b(?:not|neither party may|no party may|no party shall|cannot) )\\b(?:initiate|commence|institute|bring) (?:any )?(?:litigation|court proceedings|judicial proceedings)\\b|\\bdisputes?\\b[^.;]{0,120}\\b(?:referred|submitted|subject) to the (?:(?!of |in |at )\\w+ ){0,4}courts? (?:of|in|at)\\b',
  '',
);
/** A court's part in an arbitration, in an injunction, or in a request for papers is not the way disputes go. */
const courtsInAid = phrase(
  '\\b(?:arbitrat\\w+|award|injuncti\\w+|equitable relief|specific performance|interim|provisional|subpoena|compelled|disclos\\w+|interplead\\w*|bankruptcy)\\b',
  '',
);
/** "Held by a court of competent jurisdiction" chooses no court. */
const anyCourt = phrase(
  '\\b(?:an?|any|the) (?:\\w+ ){0,3}courts? (?:or (?:\\w+ ){1,6})?(?:of|with|having) (?:a )?(?:competent|proper|appropriate|applicable|any|valid|final)?,? ?jurisdiction\\b|\\bcourts? (?:having|of competent) jurisdiction\\b|\\bcourts?\\b[^.;]{0,60}\\b(?:agency|authority|body|government\\w*)\\b[^.;]{0,40}\\bjurisdiction\\b',
);
const negotiated = phrase(
  '\\b(?:negotiat\\w+|good[- ]faith (?:discussions?|efforts)|discussions? in good faith|amicabl[ey]|friendly (?:negotiation|consultation)s?|escalat\\w+|meet and confer|senior (?:executives?|management|officers?)|mutual agreement|informal(?:ly)?)\\b',
  '',
);
const aboutMaking = phrase('\\b(?:out of|relating to|to|the|or) (?:the )?negotiation(?=,| or| of this)');
const aboutDispute = phrase(
  '\\b(?:disputes?|controvers(?:y|ies)|disagreements?|differences? (?:of|arising|between)|claims? arising)\\b',
  '',
);
/** "Any action, suit, arbitration, mediation or other proceeding" that is paid for or reported. */
const listedProceeding = phrase(
  '\\b(?:actions?|suits?|claims?|proceedings?|hearings?|investigations?|litigations?)(?:, \\w+){0,4},?(?: (?:or|and))? ?$',
  '',
);
const listReach = 90;
const mediated = phrase('\\bmediat(?:ion|ed|e|or)\\b', '');

export const disputeResolution: TermReader = {
  kind: 'dispute-resolution',
  title: 'dispute resolution',
  actorIs: '',
  clauseTypes: ['dispute-resolution', 'jurisdiction', 'governing-law'],
  cue: phrase('\\b(?:arbitra\\w+|mediat\\w+|courts?|venue|jurisdiction|jury|disputes?|controvers(?:y|ies))\\b', ''),
  actorPrefers: 'neutral',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      for (const reading of readSentence(passage, sentence)) {
        if (reading.value.shape !== 'state' || seen.has(reading.value.state)) continue;
        seen.add(reading.value.state);
        yield reading;
      }
    }
  },
};

const arbitrationWords = ['arbit'];
const courtWords = ['court', 'juris', 'venue', 'jury', 'litig'];
const disputeWords = ['dispu', 'contr', 'disag', 'diffe', 'claim'];

const courtsRefused = phrase(
  '\\b(?:courts?|jurisdiction)\\b[^.;,]{0,60}\\b(?:shall|will|do|does) not have\\b|\\bnot (?:be )?(?:submit|brought|litigat)\\w*\\b[^.;,]{0,60}\\bcourts?\\b',
  '',
);

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  if (passage.mode === 'statement') {
    yield* readStatement(passage, sentence);
    return;
  }
  const arbitration = hasStem(sentence, arbitrationWords) ? arbitrated.exec(plain) : null;
  if (arbitration && !notArbitrated.test(plain.slice(Math.max(0, arbitration.index - 160), arbitration.index))) {
    const choice = optional.exec(plain);
    yield {
      ...termAt(passage, sentence, rangeOf(arbitration), term('arbitration')),
      ...(choice && { hedges: [absolute(passage, sentence, rangeOf(choice))] }),
    };
  }
  const court = !hasStem(sentence, courtWords)
    ? null
    : courts.exec(plain.replace(anyCourt, (words) => ' '.repeat(words.length)));
  if (court && !courtsInAid.test(plain) && !courtsRefused.test(plain))
    yield termAt(passage, sentence, rangeOf(court), term('courts'));
  const mediation = hasStem(sentence, ['media']) ? mediated.exec(plain) : null;
  if (mediation && !listedProceeding.test(plain.slice(Math.max(0, mediation.index - listReach), mediation.index)))
    yield termAt(passage, sentence, rangeOf(mediation), term('mediation'));
  const negotiation = !hasStem(sentence, disputeWords)
    ? null
    : negotiated.exec(plain.replace(aboutMaking, (words) => ' '.repeat(words.length)));
  if (negotiation && aboutDispute.test(plain))
    yield termAt(passage, sentence, rangeOf(negotiation), term('negotiation'));
}

const term = (name: string) => ({ kind: 'dispute-resolution', actor: 'unknown', value: state(name) }) as const;

const shorthand = [
  ['arbitration', phrase('\\b(?:binding )?arbitrat(?:ion|ed|e)\\b', '')],
  ['courts', phrase('\\b(?:courts?|litigation|litigated?)\\b', '')],
  ['negotiation', phrase('\\b(?:negotiat(?:ion|e|ed)|escalation)\\b', '')],
  ['mediation', mediated],
] as const;

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const about =
    passage.types.size === 0 || passage.types.has('dispute-resolution') || aboutDispute.test(sentence.plain);
  for (const [name, words] of shorthand) {
    const match = words.exec(sentence.plain);
    if (match && (about || name === 'arbitration')) yield termAt(passage, sentence, rangeOf(match), term(name));
  }
}
