import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { confidentiality } from './confidentiality';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { hasStem, absolute, phrase, rangeOf, sentencesIn, state, termAt } from './reading';

const aboutSecrets = phrase('\\b(?:confiden\\w+|non-?disclos\\w+|proprietary information|secrets?|secrecy)\\b', '');
const ofDuty = phrase(
  '\\b(?:obligations?|duties|provisions?|restrictions?|covenants?|section|article|paragraph|terms|disclos\\w+|keep|hold|maintain|protect|confiden\\w+|undertakings?)\\b',
  '',
);
/** Before or after the length: that it is how long the duty lasts. */
const lasts = phrase(
  '\\b(?:surviv\\w+|for|period of|continu\\w+|remains?|last\\w*|expires?|until|terminates?|ends?|effect|thereafter)\\b[^.;]{0,90}$',
  '',
);
const fromThen = phrase(
  "^'?s?'?,? (?:after|following|from|subsequent to|beyond|thereafter|of the (?:termination|expiration)|since|post)\\b(?:[^.;,]{0,120})",
  '',
);
const ofDisclosure = phrase(
  '\\b(?:disclosure|disclosed|receipt|received|date (?:hereof|of this agreement)|effective date)\\b',
  '',
);
const otherLength = phrase(
  '\\b(?:notice|notify|return|destroy|within|prior|records?|audit|compet\\w+|solicit\\w*|insurance|invoice|warrant\\w+|pay\\w*)\\b[^.;]{0,70}$',
  '',
);
const endless = phrase(
  '\\bat all times during (?:or|and) (?:subsequent to|after|following)\\b|\\bduring (?:and )?(?:the |its |his )?(?:term|life)(?: of (?:this|the) \\w+)? and (?:at all times |at any time )?thereafter\\b(?! (?:for|until)\\b)|\\bfor the longest period (?:permitted|allowed)\\b|\\babsence of (?:a |any )?time limit\\w*|\\bsilent (?:on|as to|about) (?:how long|(?:the |its )?(?:length|duration|period|term|time))\\b|\\b(?:period|duration|length) (?:is )?(?:not stated|unstated|left open)\\b|\\bindefinite(?:ly)?\\b|\\bperpetual(?:ly)?\\b|\\bin perpetuity\\b|\\bforever\\b|\\bat all times (?:hereafter|thereafter|after)|\\bwithout (?:a |any )?(?:stated |fixed )?(?:end\\b|time limit\\w*|limits? (?:in|of|as to) time|limit\\b)\\b|\\bno (?:stated )?(?:end|time limit)\\b|\\bat any time (?:hereafter|thereafter)\\b|\\b(?:during|at any time during) and after\\b|\\b(?:so|as) long as[^.;]{0,60}\\b(?:remains?|continues?|qualif\\w+|is|are)\\b[^.;]{0,30}\\b(?:confidential|secrets?)\\b',
  '',
);
const survives = phrase(
  '\\b(?:obligations?|provisions?|sections?|articles?|paragraphs?|clauses?|duties|covenants?|confidentiality|undertakings?|terms)\\b[^.;]{0,260}\\bsurviv\\w+\\b[^.;]{0,80}\\b(?:terminat\\w+|expir\\w+|cancellation|agreement)\\b',
  '',
);
/** "survive for the Confidentiality Period": as long as a cover page or another clause says. */
const namedPeriod = phrase(
  '\\bsurviv\\w+\\b[^.;]{0,60}\\b(?:for|until the (?:end|expiration|expiry) of|during|throughout) (?:the|such|any|a|its|that)\\b[^.;]{0,60}\\b(?:periods?|term|durations?)\\b',
  '',
);
const duringTerm = phrase(
  '\\b(?:during|throughout|for) the (?:initial |entire )?(?:term|life|duration|currency)\\b(?: of (?:this|the) (?:agreement|contract|term))?(?! of the \\w+ period)',
  '',
);

export const confidentialityPeriod: TermReader = {
  kind: 'confidentiality-period',
  title: 'confidentiality after the end',
  actorIs: 'who must keep secrets',
  clauseTypes: ['confidentiality', 'survival'],
  cue: /confiden|disclos|secre|mutual|year/,
  actorPrefers: 'less',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    yield* readContract(passage);
  },
};

const secretWords = ['confi', 'discl', 'secre', 'propr'];
const dutyWords = [
  'oblig',
  'dutie',
  'provi',
  'restr',
  'coven',
  'secti',
  'artic',
  'parag',
  'keep',
  'hold',
  'maint',
  'prote',
  'under',
  'years',
  'year',
  'survi',
];

/** In a section so headed "the duties of this Section continue for three years" needs no further word. */
const secretHeading = /\bconfiden|\b(?:non-?)?disclos|\bsecre/i;

function* readContract(passage: ReadingPassage): Iterable<Reading> {
  const headed = [passage.heading ?? '', ...(passage.above ?? [])].some((heading) => secretHeading.test(heading));
  const own = headed || passage.types.has('confidentiality');
  const sentences = sentencesIn(passage).filter(
    (sentence) => hasStem(sentence, secretWords) || (own && hasStem(sentence, dutyWords)),
  );
  if (sentences.length === 0 || (!headed && !aboutSecrets.test(passage.plain))) return;
  let read = false;
  for (const sentence of sentences) {
    const length = lengthIn(sentence);
    if (!length) continue;
    read = true;
    const hedges = length.hedge && { hedges: [absolute(passage, sentence, length.hedge)] };
    yield { ...termAt(passage, sentence, length, term(boundIn(passage), length.value)), ...hedges };
  }
  if (read) return;
  for (const sentence of sentences) {
    const open = openIn(sentence, own);
    if (!open) continue;
    yield termAt(passage, sentence, open.range, term(boundIn(passage), state(open.state)));
    return;
  }
}

const term = (actor: Actor, value: Value) => ({ kind: 'confidentiality-period', actor, value }) as const;

/** Who is bound by the duty that stands in the same passage. */
function boundIn(passage: ReadingPassage): Actor {
  const actors = new Set([...confidentiality.read(passage)].map((reading) => reading.actor));
  actors.delete('unknown');
  const [only] = actors;
  return actors.size === 1 && only ? only : actors.size > 1 ? 'both' : 'unknown';
}

/** Among the duties beside a confidentiality clause, those that are not of secrecy; and how long the agreement itself runs. */
const otherDuty = phrase(
  '\\b(?:solicit\\w*|hire|employ|recruit|compete|acquire|records?|books|audit\\w*|insurance|polic(?:y|ies)|accounting|(?:initial|renewal) term|(?:this )?agreement (?:shall|will|may) (?:continue|commence|begin|run|expire|renew)|(?:term|duration) of (?:this|the) agreement (?:shall|will|is|commences?))\\b',
  '',
);

function speaksOfSecrecy(plain: string): boolean {
  return ofDuty.test(plain) && (aboutSecrets.test(plain) || !otherDuty.test(plain));
}

interface Length extends Range {
  readonly value: Value;
  /** Where the time runs from disclosure and not from the end. */
  readonly hedge?: Range;
}

/** "Five years from disclosure or two years after termination, whichever is earlier". */
const earlier = phrase(
  '\\bwhichever (?:\\w+ ){0,3}?(?:earlier|earliest|sooner|first|shorter)\\b|\\b(?:earlier|earliest|shorter|sooner) of\\b',
  '',
);
const later = phrase(
  '\\bwhichever (?:\\w+ ){0,3}?(?:later|latest|longer|longest|last)\\b|\\b(?:later|latest|longer|longest) of\\b',
  '',
);

/** The length that counts where several are named: the first one, unless the words choose between them. */
function lengthIn(sentence: Sentence): Length | undefined {
  const lengths = lengthsIn(sentence);
  const order = earlier.test(sentence.plain) ? 1 : later.test(sentence.plain) ? -1 : 0;
  return order === 0 ? lengths[0] : [...lengths].sort((a, b) => order * (monthsOf(a) - monthsOf(b)))[0];
}

function monthsOf({ value }: Length): number {
  if (value.shape !== 'duration') return 0;
  return value.amount * (value.unit === 'years' ? 12 : value.unit === 'months' ? 1 : 1 / 30);
}

function lengthsIn(sentence: Sentence): readonly Length[] {
  const { plain } = sentence;
  if (!speaksOfSecrecy(plain)) return [];
  const found: Length[] = [];
  for (const duration of durationRolesIn(plain)) {
    if (duration.value.shape === 'duration' && /hours|days/.test(duration.value.unit) && duration.value.amount < 90)
      continue;
    const before = plain.slice(Math.max(0, duration.start - 120), duration.start);
    const after = fromThen.exec(plain.slice(duration.end, duration.end + 150));
    const isLength =
      (after && lasts.test(before)) ||
      /\bsurviv\w+\b[^.;]{0,60}$/.test(before) ||
      (after && duration.role === 'after-end');
    const isFixed =
      !after && /\b(?:for|period of|last\w*)\b[^.;]{0,30}$/.test(before) && /\bconfiden|secre|disclos/.test(plain);
    if ((!isLength && !isFixed) || otherLength.test(before)) continue;
    const disclosure = after && ofDisclosure.exec(after[0]);
    const from =
      disclosure && !/terminat|expir/.test(after[0])
        ? { start: duration.end + disclosure.index, end: duration.end + disclosure.index + disclosure[0].length }
        : undefined;
    found.push({
      start: duration.start,
      end: duration.end,
      value: duration.value,
      ...(from && { hedge: from }),
    });
  }
  return found;
}

function openIn(sentence: Sentence, own: boolean): { range: Range; state: string } | undefined {
  const { plain } = sentence;
  const about = aboutSecrets.test(plain);
  const forever = endless.exec(plain);
  if (forever && about && isDuty(plain, forever) && !/\blicen[cs]e\b/.test(plain))
    return { range: rangeOf(forever), state: 'indefinite' };
  const lives = survives.exec(plain);
  if (lives && (about || (own && ofDuty.test(plain))) && !isOfOtherDuty(lives[0])) {
    return { range: rangeOf(lives), state: namedPeriod.test(plain) ? 'by-reference' : 'indefinite' };
  }
  const term = duringTerm.exec(plain);
  if (!term || !about || ofOthers.test(plain) || /\bthereafter\b|\bafter\b|\bfollowing\b|\bsurviv/.test(plain))
    return undefined;
  return /\b(?:not disclose|keep|hold|maintain|treat|confidence)\b/.test(plain)
    ? { range: rangeOf(term), state: 'term-only' }
    : undefined;
}

const otherSurvivor = phrase(
  '\\b(?:indemnif\\w+|indemnit(?:y|ies)|pay|payments?|reimburse\\w*|tax(?:es)?|licen[cs]es?|warrant(?:y|ies)|royalt(?:y|ies))\\b',
  '',
);

/** "The undertaking to indemnify shall survive", in a sentence that also speaks of papers that go back. */
function isOfOtherDuty(words: string): boolean {
  const subject = words.slice(0, words.search(/\bsurviv/)).slice(-longestSubject);
  return otherSurvivor.test(subject) && !aboutSecrets.test(subject) && !/\b(?:sections?|articles?)\b/.test(subject);
}

const longestSubject = 140;

/** Secrets of former employers and other strangers are no secrets of the parties. */
const ofOthers = phrase('\\b(?:former|prior|previous)(?: or (?:current|present))? (?:employers?|clients?)\\b', '');

const keeps = /\b(?:disclos|divulg|keep|hold|maintain|confidence|obligation|secrecy|survive|protect|bound|not use)/;

/** The endless time is that of a duty near it. */
function isDuty(plain: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (
    keeps.test(plain.slice(Math.max(0, match.index - 200), end + 160)) &&
    !/\bproperty\b/.test(plain.slice(Math.max(0, match.index - 40), match.index))
  );
}

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  if (!passage.types.has('confidentiality') && !aboutSecrets.test(passage.plain)) return;
  for (const sentence of sentencesIn(passage)) {
    const { plain } = sentence;
    const actor = /\bmutual/.test(passage.plain) ? 'both' : 'unknown';
    for (const duration of durationRolesIn(plain)) {
      if (duration.role === 'notice') continue;
      if (/trade secret/.test(plain.slice(duration.end, duration.end + 25))) continue;
      yield termAt(passage, sentence, duration, term(actor, duration.value));
    }
    const forever = endless.exec(plain);
    if (forever) yield termAt(passage, sentence, rangeOf(forever), term(actor, state('indefinite')));
    const during = duringTerm.exec(plain);
    if (during && !/thereafter|after|\band\b/.test(plain))
      yield termAt(passage, sentence, rangeOf(during), term(actor, state('term-only')));
  }
}
