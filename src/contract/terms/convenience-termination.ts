import type { Range } from '../../document/contract-text';
import type { ReadingPassage, TermReader } from '../term';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { absolute, flag, phrase, rangeOf, sentencesIn, subjectAt, actorAfter, termAt } from './reading';
import type { TerminationRight } from './termination-right';
import { terminationRightsIn } from './termination-right';

/** Words that need no cause. */
const withoutCause = phrase(
  "\\bfor (?:its |their |his |own |the |\\w+'s )*convenience\\b|\\bwithout (?:any )?(?:cause|reason|fault)\\b|\\bwithout (?:having to )?(?:show|stat|giv|assign|specify)\\w* (?:any |a )?(?:cause|reason)s?\\b|\\b(?:for )?(?:any|no)(?: or (?:any|no))? (?:other )?(?:reason|cause)(?: (?:or|and) (?:for )?no (?:reason|cause))?(?: (?:whatsoever|at all))?\\b|\\bwith or without (?:cause|reason)\\b|\\bno cause\\b|\\bat will\\b|\\bfor other than cause\\b",
  '',
);
/** Freedom of time or judgement, which is a right without cause only where no cause is named. */
const atAnyTime = phrase(
  "\\bat any time\\b|\\b(?:in|at) (?:its|their|his|her|such party's|the|\\w+'s) (?:sole|absolute|own|unfettered|complete)(?: and \\w+)? (?:discretion|option|election|judgment)\\b|\\bat (?:its|their) (?:option|discretion|election)\\b",
  '',
);
const notice = phrase('\\b(?:notice|notification|notifying)\\b', '');
/** A cause makes it another right. */
const cause = phrase(
  '\\b(?:if|in the event|in event|should|in case|where|when|whenever|upon (?:the |any |a )?(?:occurrence|breach|default|failure|expiration|termination|material|happening|violation|bankruptcy|insolvency|dissolution|sale|completion|death)|breach\\w*|default\\w*|fail(?:s|ed|ure)?|insolven\\w+|bankrupt\\w*|for cause|for good cause|for (?:its )?(?:material|substantial)|following (?:the |any |a |an |such )?(?:occurrence|breach|change|acquisition|merger|sale|failure|event)|(?:from and after|after|following|once|as of|since) the (?:time|date|day|point) (?:that|when|on which|at which)(?! (?:is|falls) )|as a result of|because|due to|non-?payment|change (?:of|in) control|force majeure|unless (?:cured|such)|events?|then|thereupon|thereafter|cured?|misconduct|infring\\w+|pursuant to|in accordance with section|under section|as provided (?:in|herein|by|for)|following events|reasons?:|conditions?:|following (?:reasons|circumstances)|to the extent|with respect to which|negligen\\w+|requirements? of law|prohibit\\w*)\\b',
  '',
);
/** What leaves the right only partly there. */
const hedge = phrase(
  '\\b(?:at any time )?(?:on or )?(?:after|following|subsequent to|beginning (?:on|after)|commencing (?:on|after)|from and after)(?: the)?(?: (?:expiration|expiry|end|completion|conclusion) of)?(?: the)? (?:initial|first|second|third|fourth|fifth|original|\\w+ \\(?\\d{0,2}\\)?)[^.;,]{0,30}?\\b(?:term|period|years?|months?|anniversary)\\b|' +
    '\\bduring (?:any|the|a|such|each) (?:renewal|extended|extension|additional|subsequent|successive)\\b[^.;,]{0,30}|\\bduring (?:any|the|a|its) (?:pilot|trial|evaluation|beta|test)(?: (?:period|phase|term|use))?\\b|\\b(?:use of|access to) (?:\\w+ ){0,3}(?:trials?|betas?|evaluations?|pilots?)\\b|\\bif no (?:subscription term|order|sow|statement of work|order form)s?\\b[^.;,]{0,40}|\\bwhen no (?:order|sow|subscription)\\b[^.;,]{0,40}|' +
    '\\b(?:effective|only|until)?(?: on| as of| at)?(?: the)? (?:last day|end) of (?:a|any|the|each|such|that|then)(?: calendar| contract| then[- ]current| following)? (?:month|quarter|year|term|period)\\b|\\b(?:early |a )?(?:termination|cancellation) (?:fees?|charges?|payments?|penalt\\w+)\\b|\\b(?<!not )subject to (?:payment|section|paragraph)\\b[^.;,]{0,40}|\\bupon payment\\b[^.;,]{0,40}|\\bnot (?:be )?(?:effective|exercised?) (?:before|prior to|until)\\b[^.;,]{0,50}|\\bwith (?:the )?(?:prior )?(?:written )?(?:consent|approval)\\b',
);

export const convenienceTermination: TermReader = {
  kind: 'convenience-termination',
  title: 'termination for convenience',
  actorIs: 'who may terminate',
  clauseTypes: ['termination-for-convenience', 'termination', 'term'],
  cue: phrase('terminat|cancel|rescind|\\b(?:leave|exit)\\b|convenience', ''),
  actorPrefers: 'there',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    const seen = new Set<string>();
    for (const right of terminationRightsIn(passage)) {
      const reading = readRight(passage, right);
      const key = reading && `${reading.actor} ${JSON.stringify(reading.value)} ${reading.hedges ? 'hedged' : ''}`;
      if (!reading || !key || seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

/** What both must agree to is nobody's right. */
const agreed = phrase(
  '^[^.;]{0,120}?\\b(?:upon|by|with|on|through|subject to) (?:the )?(?:prior |written )*(?:mutual|joint)(?:ly)?,? (?:written |prior )*(?:consent|agreement|agreed)\\b|^[^.;]{0,120}?\\b(?:by|upon|with) (?:the )?(?:prior )?(?:written )?(?:consent|agreement) of (?:both|the|all) parties\\b|^[^.;]{0,120}?\\bwritten mutual (?:consent|agreement)\\b',
  '',
);

/** "by mutual agreement or by either party on notice" has a right of its own behind it. */
function isByAgreement(after: string): boolean {
  const match = agreed.exec(after);
  return match !== null && !/\bor\b/.test(after.slice(match.index + match[0].length));
}

function readRight(passage: ReadingPassage, right: TerminationRight): Reading | undefined {
  const { sentence } = right;
  const { plain } = sentence;
  if (isByAgreement(plain.slice(right.verb.end, right.verb.end + 240))) return undefined;
  const words = wordsOfFreedom(right);
  if (!words) return undefined;
  const period = durationRolesIn(plain).find(
    (duration) => duration.role === 'notice' && near(plain, duration, right.verb),
  );
  const range = period ? { start: period.start, end: period.end } : words;
  const hedges = hedgesOf(passage, sentence);
  return termAt(passage, sentence, range, {
    kind: 'convenience-termination',
    actor:
      right.actor === 'unknown' && /\bbe (?:\w+ )?(?:terminated|cancell?ed)|terminable/.test(plain)
        ? 'both'
        : right.actor,
    value: period ? period.value : flag,
    ...(hedges.length > 0 && { hedges }),
  });
}

/** Conditions stand in the sentence, or in the list that it opens ("by: (a) 30 days' notice; (b) paying the termination fee"). */
function hedgesOf(passage: ReadingPassage, sentence: Sentence): readonly Range[] {
  const all = sentencesIn(passage);
  const opens = all.find((other) => other.start === sentence.leadIn);
  const conditions = opens && /\b(?:by|upon|after|provided|provided\s+that|subject\s+to)\s*:\s*$/.test(opens.plain);
  const parts = conditions ? all.filter((other) => other.leadIn === sentence.leadIn) : [sentence];
  return parts.flatMap((part) =>
    [...part.plain.matchAll(hedge)].map((match) => absolute(passage, part, rangeOf(match))),
  );
}

/** "should for any reason become", "upon termination for any reason": the words free nothing. */
const deniedBefore =
  /\b(?:not|neither|nor|no right|should|unable|becomes?|ceases?)\b[^.;]{0,30}$|\b(?:upon|expiration|expiry) (?:or )?(?:\w+ )?termination (?:of this agreement )?$/;

/** The words that make the right free of cause, relative to its sentence. */
function wordsOfFreedom(right: TerminationRight): Range | undefined {
  const { plain } = right.sentence;
  if (isNonRenewal(plain)) return undefined;
  const ofItem = plain.slice(right.verb.start);
  const item = right.offset > 0 && noticeItem.test(ofItem) && !cause.test(plain) ? notice.exec(plain) : null;
  if (item) return rangeOf(item);
  if (right.automatic) return undefined;
  const scope = plain.slice(Math.max(0, right.verb.start - 140), right.verb.end + 420);
  const base = Math.max(0, right.verb.start - 140);
  const free = withoutCause.exec(scope);
  if (free && !deniedBefore.test(scope.slice(0, free.index))) return shift(rangeOf(free), base);
  const causeWords = conditionsOf(right).replace(unconditional, (words) => ' '.repeat(words.length));
  if (cause.test(causeWords) || /:\s*$/.test(plain)) return undefined;
  const time = atAnyTime.exec(scope);
  if (time && !/\b(?:determin|deem|judg|conclud)\w*\b[^.;]{0,30}$/.test(scope.slice(0, time.index)))
    return shift(rangeOf(time), base);
  return onNoticeAlone(right);
}

/** A right on notice that names no ground. */
function onNoticeAlone(right: TerminationRight): Range | undefined {
  const { plain } = right.sentence;
  const election = electionNotice.exec(plain);
  if (election) return rangeOf(election);
  const after = plain.slice(right.verb.end);
  const told = notice.exec(after);
  if (!told || /\b(?:without|no)\s+(?:\w+\s+){0,3}$/.test(after.slice(0, told.index))) return undefined;
  const hasPeriod = durationRolesIn(plain).some((duration) => duration.role === 'notice');
  // "may terminate this Agreement upon written notice" with nothing else to it.
  // Words cut from what stands before them may have lost their condition.
  const isWhole = !startsInside.test(plain) && !/\bimmediate/.test(after.slice(0, told.index));
  const bare = told.index < 60 && right.offset === 0 && right.actor !== 'unknown' && isWhole;
  return hasPeriod || bare ? shift(rangeOf(told), right.verb.end) : undefined;
}

/** A place, a number or a small word: the first half of the sentence stands on another page. */
const startsInside = phrase(
  '^\\W*(?:\\w+ )?(?:by|of|and|or|to|for|with|within|at|in) (?:the |such )?(?:end|date|close|time)\\b',
  '',
);

const electionNotice = phrase(
  '\\bnotice of (?:its|their|his) (?:election|intention|intent|desire|decision) to (?:terminate|cancel)\\b',
  '',
);
/** "(vi) upon 60 days' notice" in a list of grounds is a ground of its own. */
const noticeItem = phrase(
  '^\\W*(?:(?:and|or)\\b\\W*)?(?:\\w{1,4}[.)] )?(?:at any time,? )?(?:upon|on|by|with)\\b[^.;]{0,60}\\b(?:days?|months?|notice)\\b',
  '',
);
const endOfTerm = phrase(
  '\\b(?:prior to|before|preceding|at|as of|on) (?:the )?(?:end|expiration|expiry|last day|anniversary)(?: date)? of (?:the|said|such|its|any|each|then|this|that)?[^.;]{0,30}\\b(?:term|period|year)\\b',
  '',
);

/** "may terminate at the end of a maintenance term": it runs to the end that it has. */
const atEndOfTerm = phrase(
  '\\bterminat\\w*[^.;]{0,80}?\\b(?:at|as of|effective (?:on|as of|at)) (?:the )?(?:end|expiration|expiry) of (?:a|an|any|each|the|such|its|said|that) (?:[\\w-]+ ){0,2}term\\b',
  '',
);

/** Not letting it renew is the renewal notice, not a right to leave early. */
function isNonRenewal(plain: string): boolean {
  if (withoutCause.test(plain)) return false;
  if (atEndOfTerm.test(plain) && !atAnyTime.test(plain)) return true;
  const renews = /\b(?:renew\w*|extend\w*|successive|year[- ]to[- ]year)\b/.test(plain);
  return (
    (renews &&
      (/\bnot\s+(?:to\s+)?(?:renew|extend)\b|\bnon-?renewal\b|\bunless\b/.test(plain) || endOfTerm.test(plain))) ||
    (endOfTerm.test(plain) &&
      !atAnyTime.test(plain) &&
      /\bthen[- ]current\b|\binitial\b|\brenewal\b|\b(?:relevant|applicable|current)\s+(?:term|period)\b|\bthen\s+in\s+effect\b/.test(
        plain,
      ))
  );
}

/** The words up to a proviso behind the verb: what follows limits or adds, and is no cause of this right. */
function conditionsOf(right: TerminationRight): string {
  if (right.offset > 0) return right.whole;
  const after = right.whole.slice(right.verb.end);
  const end = /;|\bprovided\b|\bhowever\b/.exec(after)?.index ?? after.length;
  return right.whole.slice(0, right.verb.end + end);
}

/** "if it so elects", "in accordance with Section 12 (Notices)" name no cause. */
const unconditional = phrase(
  '\\b(?:if|whenever) (?:it|they|either party|\\w+) (?:so )?(?:elects?|chooses?|desires?|wishes?)\\b|\\bas provided (?:herein|in (?:this )?(?:section|paragraph|article)[^.;,]{0,30}notice\\w*)|\\bif no (?:subscription term|order|sow|statement of work|order form)[^.;,]{0,60}|\\b(?:events?) of (?:early )?termination\\b|\\bin (?:any|no) event\\b',
);

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

function near(plain: string, duration: Range, verb: Range): boolean {
  return (
    duration.start - verb.end < 320 &&
    verb.start - duration.end < 200 &&
    !/renew|extend/.test(plain.slice(duration.end, duration.end + 40))
  );
}

const shorthand = phrase(
  '\\bterminat\\w*[^.;]{0,80}?\\b(?:for (?:\\w+ ){0,2}convenience|without cause|at any time|at will|for any reason)|\\bconvenience (?:termination|exit)\\b|\\b(?:for convenience|without cause)\\b|\\b(?:may|can) (?:leave|terminate|exit|cancel)(?: \\w+){0,2} at any time\\b|\\bt(?:erminate )?for c(?:onvenience)\\b|\\btfc\\b',
  '',
);

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of sentencesIn({ ...passage, sentences: [] })) {
    const match = shorthand.exec(sentence.plain);
    if (!match) continue;
    const end = match.index + match[0].length;
    const by = /^\s+by\s/.exec(sentence.plain.slice(end, end + 4));
    const subject = by ? actorAfter(passage, sentence, end, 30) : subjectAt(passage, sentence, match.index);
    const actor = subject === 'unknown' ? actorAfter(passage, sentence, match.index, match[0].length + 30) : subject;
    const hedges = [...sentence.plain.matchAll(hedge)].map((found) => absolute(passage, sentence, rangeOf(found)));
    const periods = durationRolesIn(sentence.plain).filter((duration) => duration.role === 'notice');
    // "30-90 days' notice": both ends are given.
    for (const period of periods.length > 0 ? periods : [undefined]) {
      yield termAt(passage, sentence, period ?? rangeOf(match), {
        kind: 'convenience-termination',
        actor,
        value: period?.value ?? flag,
        ...(hedges.length > 0 && { hedges }),
      });
    }
  }
}
