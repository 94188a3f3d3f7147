import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import {
  phrase,
  actorAfter,
  actorBetween,
  placeholdersIn,
  rangeOf,
  sentencesIn,
  state,
  subjectAt,
  termAt,
} from './reading';
import { renewsAgreement } from './renewal';

const renews = phrase(
  'renew|\\bexten(?:d|sion)|year[- ]to[- ]year|month[- ]to[- ]month|successive|continue|thereafter|roll over|evergreen',
  '',
);
/** The words of not letting it renew. */
const stops = phrase(
  '\\bunless\\b|\\bnot (?:be |to be )?(?:to |so )?(?:renew\\w*|extend\\w*)|\\bnon-? ?(?:renewal|extension|renew)\\w*|\\b(?:prevent|stop|avoid|decline|opt(?:s)? out of|cancel|terminate)\\w*[^.;]{0,60}(?:renew\\w*|extension)|\\bintent(?:ion)? (?:not )?to\\b|\\bdesire (?:not|to terminate)|\\buntil (?:either|one|terminated|cancel\\w+)|\\bopt(?:s)?[- ]out\\b|\\bterminat(?:ion|ed|e)\\b[^.;]{0,80}\\b(?:end|expiration|anniversary)\\b',
  '',
);
const gives = phrase(
  '\\b(?:gives?|given|giving|provides?|provided|providing|serving|delivering|prevents?|notif(?:y|ies|ied)|delivers?|delivered|elects?|serves?|served|sends?|sent|receives?|received|terminates?|terminated|cancels?|cancell?ed|advises?|indicates?|informs?|stop|submits?|furnish\\w*|makes?|opts?|exercise\\w*|notice|notification)\\b',
);
const endOfTerm = phrase(
  '\\b(?:notice|notif\\w+|notification)\\b[^.;]{0,120}\\b(?:prior to|before) (?:the )?(?:end|expiration|expiry|termination|conclusion|renewal|start|commencement|then[- ]current|anniversary)',
  '',
);
/** "Ninety days before the expiration of the Term then in effect": of terms that follow one another. */
const ofOneOfTerms = phrase(
  '\\b(?:prior to|before) (?:the )?(?:end|expiration|expiry|conclusion)(?: date)? of (?:the|any|each|such|its) (?:then[- ]current|relevant|applicable|current|initial (?:term )?or (?:any |the )?(?:\\w+ )?renewal|respective) (?:term|period)\\b|\\b(?:prior to|before) (?:the )?(?:end|expiration|expiry|conclusion)(?: date)? of (?:the|any|each|such|its) (?:\\w+ )?(?:term|period),? then in effect\\b',
  '',
);
/** A right to leave at any time is no word on renewal. */
const free = phrase('\\b(?:any reason|no reason|without cause|convenience|at any time)\\b', '');
const dated = phrase('\\b(?:notice|renewal|cancellation)(?: \\w+)? (?:date|deadline|period)\\b', '');
/** Policies of insurance are cancelled and not renewed as well. */
const ofPolicies = phrase(
  '\\b(?:insurance|insurers?|polic(?:y|ies)|coverages?)\\b[^.;]{0,160}\\b(?:cancel\\w*|non-?renew\\w*|not renewed)\\b|\\b(?:cancel\\w*|non-?renew\\w*)\\b[^.;]{0,120}\\b(?:insurance|insurers?|polic(?:y|ies)|coverages?)\\b',
  '',
);
const refused = phrase('\\b(?:may|shall|will|can) not (?:be )?(?:terminat|cancel)', '');
const exercised = phrase(
  '\\b(?:options?|right|elects?|election|wish\\w*|desires?|may)\\b[^.;]{0,60}\\bto (?:renew|extend)\\b|\\bmay (?:renew|extend)\\b',
  '',
);

export const renewalNotice: TermReader = {
  kind: 'renewal-notice',
  title: 'notice to stop renewal',
  actorIs: 'who can stop the renewal',
  clauseTypes: ['renewal-notice', 'renewal', 'term'],
  cue: phrase(
    'renew|\\bexten(?:d|sion)|year[- ]to[- ]year|month[- ]to[- ]month|successive|continue|thereafter|roll over|evergreen|\\bterm\\b',
    '',
  ),
  actorPrefers: 'less',
  *read(passage) {
    let previous: Sentence | undefined;
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence, previous);
      if (reading) yield reading;
      previous = sentence;
    }
  },
};

function readSentence(
  passage: ReadingPassage,
  sentence: Sentence,
  previous: Sentence | undefined,
): Reading | undefined {
  const { plain } = sentence;
  const statement = passage.mode === 'statement';
  if (!stops.test(plain) && !statement) return undefined;
  if (ofPolicies.test(plain) || refused.test(plain)) return undefined;
  // "The term renews yearly. Either party may give 60 days' notice of non-renewal": the renewal may stand one sentence before.
  const context = renews.test(plain) ? plain : `${previous?.plain ?? ''} ${plain}`;
  if (!(ofOneOfTerms.test(plain) && !free.test(plain)) && !speaksOfRenewal(context, statement)) return undefined;
  if (exercised.test(plain) && !/\bunless\b|\bnot (?:to )?(?:be )?(?:renew|extend)|non-?\s?(?:renew|exten)/.test(plain))
    return undefined;
  const durations = durationRolesIn(plain).filter((duration) => duration.role === 'notice');
  const stopAt = stops.exec(plain)?.index ?? 0;
  const found = durations.find((duration) => duration.start > stopAt) ?? durations.at(0);
  if (found)
    return termAt(passage, sentence, found, { ...term(found.value), actor: actorOf(passage, sentence, found.start) });
  return statement ? undefined : readUndated(passage, sentence, stopAt);
}

function speaksOfRenewal(context: string, statement: boolean): boolean {
  return (
    renews.test(context) &&
    (statement || renewsAgreement(context.replace(/performance|insurance/g, ' '))) &&
    /renew|exten|successive|year[- ]to[- ]year|month[- ]to[- ]month|additional|evergreen|indefinitely/.test(context)
  );
}

/** Notice without a number: blank, left to a date in another place, or any time before the end (zero days). */
function readUndated(passage: ReadingPassage, sentence: Sentence, stopAt: number): Reading | undefined {
  const { plain } = sentence;
  const end = endOfTerm.exec(plain);
  const date = dated.exec(plain);
  const at = end?.index ?? date?.index;
  if (at === undefined || !/\bunless\b|\bnot to (?:renew|extend)|non-?renew/.test(plain)) return undefined;
  const blank = [...blanksIn(plain), ...placeholdersIn(plain)].find((range) => range.start > stopAt);
  const actor = actorOf(passage, sentence, at);
  if (blank) return termAt(passage, sentence, blank, { ...term(state('blank')), actor });
  if (date) return termAt(passage, sentence, rangeOf(date), { ...term(state('by-reference')), actor });
  return end
    ? termAt(passage, sentence, rangeOf(end), { ...term({ shape: 'duration', amount: 0, unit: 'days' }), actor })
    : undefined;
}

const term = (value: Value) => ({ kind: 'renewal-notice', value }) as const;

/** "(a) By either party, upon notice …": an item of a list of rights. */
const byFirst = phrase('^\\W*(?:(?:\\d{1,2}\\.)*\\w{1,3}[.)] )?by ', '');

function actorOf(passage: ReadingPassage, sentence: Sentence, at: number): Reading['actor'] {
  const first = byFirst.exec(sentence.plain);
  if (first) return actorAfter(passage, sentence, first[0].length - 1);
  const verbs = [...sentence.plain.slice(0, at).matchAll(gives)];
  for (const verb of verbs) {
    const end = verb.index + verb[0].length;
    const agent = /^\s+(?:in writing\s+)?by\s/.exec(sentence.plain.slice(end, end + 20));
    const actor = agent ? actorAfter(passage, sentence, end) : subjectAt(passage, sentence, verb.index);
    if (actor !== 'unknown') return actor;
  }
  const later = /\bby (?=\w)/.exec(sentence.plain.slice(at));
  const agent = later ? actorAfter(passage, sentence, at + later.index) : 'unknown';
  if (agent !== 'unknown') return agent;
  const from = sentence.start + (stops.exec(sentence.plain)?.index ?? 0);
  return actorBetween(passage, from, Math.min(sentence.end, sentence.start + at + 160));
}
