import type { Actor } from '../actor';
import type { Quantity } from '../quantities';
import { durationsIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Duration } from '../value';
import { fullSentencesIn } from './full-sentences';
import { mattersIn, warrantedMatters } from './matters';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, state, termAt } from './reading';

const warranted = phrase(
  '\\bwarrant(?:s|ed|y|ies|ing)?\\b|\\bguarantee (?:period|term)\\b|\\bfree (?:from|of) (?:\\w+,? ){0,5}defects?\\b|\\bfix period\\b',
  '',
);
/** What stands before a duration that says how long the warranty runs. */
const lead = phrase(
  '\\b(?:for (?:a |the |an )?(?:\\w+ )?(?:period|term|duration) of (?:at least |not less than |up to )?(?:the (?:earlier|later) of )?|for(?: a| the| at least| up to| an? (?:initial|additional))?|during (?:the|a)(?: first)?|within(?: (?:the|a))?(?: first)?(?: period of)?|lasts?|warranty (?:period|term)\\b[^.;]{0,110}? (?:is|be|ending|ends)|warranty (?:period|term)["\')]*(?: (?:is|of|shall be|will be|means|shall mean|runs?|for|the))*(?: -)?|:|limited to|expires?|earlier of:?(?: \\(?[ia1]\\))?|warranty of (?:at least )?|until|up to(?: a)?|at least|no more than|of|a|or less|longer than|shorter than|less than|more than|exceed(?:s|ing)?|up to|beyond|minimum(?: of)?|through) ?[-"\'(]*$',
  '',
);
const tail = phrase(
  "^(?:'s?)?,?-? ?(?:\\([^)]{0,60}\\) ?)?(?:from|after|following|of|commencing|beginning|starting|period|warrant\\w+|limited|thereafter|(?:or|and|,|from)|\\.|;|,|\\)|$|under|unless|immediately|post|subsequent|parts|on |as |to )",
  '',
);
/** A time for notice, cure or repair is not a warranty period. */
const otherTime = phrase(
  '\\b(?:notif(?:y|ies|ied)|notice|repair\\w*|replac\\w+|correct\\w*|cure[sd]?|respond\\w*|remed(?:y|ied)|refund\\w*|return\\w*|pay(?:ment|able)?|paid|invoice\\w*|terminat\\w+|renew\\w*|deliver(?:ed|y)? within|inspect\\w*|reject\\w*|report\\w*|prior|determin\\w+)\\b[^.;]{0,120}$',
  '',
);
const claimsWithin = phrase(
  '\\b(?:report\\w*|claims?|notif\\w+|notice|asserted|made|brought|discovered)\\b[^.;]{0,90}$',
  '',
);
const fromNotice = phrase(
  '^[\\s,-]{0,2}(?:of|after|from|following) (?:the )?(?:date of )?(?:its |such |any |written |said )*(?:receiv\\w+|receipt|discover\\w+|notice|notification|becoming|learning|request)',
  '',
);
const measuredFromDelivery = phrase(
  '^[^.;]{0,24}\\b(?:after|of|from|following) (?:the )?(?:date of )?(?:initial |final )?(?:delivery|acceptance|performance|completion|shipment|installation|receipt|provision|the services|deployment|launch|go-?live)\\b',
  '',
);
/** Share warrants are another thing. */
const securities = phrase(
  '\\b(?:exercise price|common (?:stock|shares)|vest(?:ing|ed)|warrant shares|guaranteed (?:amount|minimum|revenue)|impression guarantee|effective date, \\w+ shall make)\\b',
  '',
);
const duringTerm = phrase(
  '\\b(?:during|throughout|for(?: the duration of)?|at all times during) (?:the |its |this |any |each |an? |applicable )*(?:entire |full |applicable |initial |then-current )*(?:(?:subscription|license|licence|service|services|contract|support|maintenance|order|initial) )?(?:term|subscription period|support period|period of this agreement)\\b|\\bfor (?:so|as) long as\\b[^.;]{0,60}\\b(?:maintenance|support|agreement|covered|use|pays)\\b|\\bdurations? of (?:this|the) agreement\\b',
);
/** "warrants at all times during the term that: (a) …": what it covers stands in the list. */
const opensList = /\bwarrants\b[^;]{0,400}\bthat\s*:\s*(?:\(?[a1i][).]|$)/;
const shortTerm = phrase('\\bthe term\\b|\\bsubscription (?:term|period)\\b');

export const warrantyPeriod: TermReader = {
  kind: 'warranty-period',
  title: 'warranty period',
  actorIs: 'who warrants',
  clauseTypes: ['warranty', 'warranty-duration'],
  cue: phrase('\\bwarrant\\w*|\\bguarantee (?:period|term)\\b|\\bfree (?:from|of) (?:\\w+,? ){0,5}defects?\\b', ''),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      if (!warranted.test(sentence.plain) && !(passage.mode === 'statement' && passage.types.has('warranty'))) continue;
      yield* durations(passage, sentence);
      yield* terms(passage, sentence);
    }
  },
};

function* durations(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  for (const found of durationsIn(sentence.plain)) {
    if (passage.mode === 'contract' && !(isPeriod(sentence.plain, found) && ofGoods(sentence.plain))) continue;
    const value = found.mismatch ? state('unclear') : found.value;
    yield termAt(passage, sentence, found, { kind: 'warranty-period', actor: warrantor(passage, sentence), value });
  }
}

/** Only goods and services have a warranty period; a covenant to keep the law during the term has none. */
function ofGoods(plain: string): boolean {
  return (
    promisesPerformance(plain) ||
    /\bwarranty\s+(?:period|claims?|term|shall|will|is)\b|\blimited\s+warrant|\bbreach\w*\s+of\s+(?:\w+\s+){0,3}warrant|\bdefect|\bwarranty\b[^.;]{0,40}$/.test(
      plain,
    )
  );
}

function promisesPerformance(plain: string): boolean {
  return mattersIn(plain, warrantedMatters).some(
    (id) => id === 'performance' || id === 'functionality' || id === 'soundness' || id === 'date-change',
  );
}

function isPeriod(plain: string, found: Quantity<Duration>): boolean {
  const before = plain.slice(Math.max(0, found.start - 140), found.start);
  const after = plain.slice(found.end, found.end + 120);
  if (found.value.unit === 'hours' || securities.test(plain) || /^\s+of\s+age\b/.test(after)) return false;
  const near = /\bwarrant\w*|\bdefects?\b/.test(plain.slice(Math.max(0, found.start - 320), found.end + 320));
  if (!near) return false;
  if (claimsWithin.test(before) && measuredFromDelivery.test(after) && /\bwarrant/.test(plain)) return true;
  if (/^[\s-]*(?:limited\s+|product\s+|software\s+)?warrant/.test(after)) return true;
  if (fromNotice.test(after)) return false;
  if (/\bfail\w*\b[^.;]{0,90}$/.test(before)) return false;
  return lead.test(before) && tail.test(after) && !otherTime.test(before);
}

function* terms(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const expression = passage.mode === 'statement' ? shortTerm : duringTerm;
  for (const match of plain.matchAll(expression)) {
    const around = plain.slice(Math.max(0, match.index - 260), match.index + match[0].length + 260);
    if (passage.mode === 'contract' && !(promisesPerformance(passage.plain) || opensList.test(plain))) continue;
    if (passage.mode === 'contract' && !/\bwarrants\b|\bwarranty\b|\bwarrant\b|\bguarantees\b/.test(around)) continue;
    if (/\b(?:confidential|insurance|exclusiv|notice)\b/.test(plain.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    yield termAt(passage, sentence, rangeOf(match), {
      kind: 'warranty-period',
      actor: warrantor(passage, sentence),
      value: state('term'),
    });
    return;
  }
}

function warrantor(passage: ReadingPassage, sentence: Sentence): Actor {
  const verb = /\bwarrants?\b(?!\s+period)|\bguarantees?\b/.exec(sentence.plain);
  if (verb) {
    const subject = passage.actors.subjectOf(sentence.words, verb.index);
    if (subject !== 'unknown') return subject;
  }
  const noun = /\bwarrant(?:y|ies)\b/.exec(sentence.plain);
  const owner = noun && passage.actors.mentions(sentence.words.slice(0, noun.index)).at(-1);
  return owner?.possessive ? owner.actor : 'unknown';
}
