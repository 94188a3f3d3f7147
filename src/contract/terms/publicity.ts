import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

/** Speaking of the deal in public, or naming the other side to promote oneself. */
const act = phrase(
  '\\b(?:(?:press|news|media) releases?|public (?:announcement|statement)s?|(?:issue|make|release) (?:any |an? |no )?(?:(?:public|press|such|other|further|written|oral|media|or) ){0,4}(?:publicity|announcements?)|publici[sz]e|reference customer|customer references?|case stud(?:y|ies))\\b|\\b(?:use|uses|using|identify|name|list) (?:of )?(?=[^.;]{0,80}\\b(?:names?|logos?|as a (?:customer|client)|customer lists?)\\b)(?=[^.;]{0,160}\\b(?:publicity|press|marketing|promotion\\w*|advertis\\w+|as a (?:customer|client)|customer lists?)\\b)',
);
/** "Shall not use the name of the other party", whatever for. */
const name = phrase(
  '\\buse(?:s|d)? (?:of )?[^.;]{0,70}?(?<!\\b(?:trade|domain|user|file|host|brand|product|generic|chemical|in|under|same) (?:the )?)\\b(?:names?|logos?)\\b(?! servers?)',
);
/** A brand that must not be imitated is no publicity. */
const imitation = phrase(
  '\\b(?:confusing\\w*|similar to|likely to|detriment\\w*|disparag\\w*|goodwill|licensed (?:marks?|trademarks?)|domain names?|part of (?:its|their|any))\\b',
  '',
);
const consent = phrase(
  '\\b(?:consent|approval|permission|authori[sz]ation|agree(?:d|ment)? in writing|approved|(?:mutually|jointly) (?:agree(?:d|able)?|approve)|mutual agreement)\\b',
  '',
);
/** "Any announcement shall be mutually agreed", and not the first one only. */
const agreedOn = phrase(
  '\\b(?:any|all|each|every|no) (?:(?!initial|first|joint)\\w+,? ){0,3}(?:press releases?|announcements?|publicity|public statements?|publications?)\\b[^.;]{0,160}\\b(?:shall|must|will|to) be (?:subject to |by |determined by )?(?:the )?(?:mutual|joint|mutually|jointly)\\b',
  '',
);
const denied = phrase('\\b(?:not|neither|nor|no|without)\\b', '');
const permitted = phrase('\\b(?:may|right to|permits?|consents to|entitled to|agrees that|grants?)\\b', '');
const required = phrase('\\brequired by (?:applicable )?(?:law|regulation)', '');

/** What is said before others, without which a name or a mark is used for the business itself. */
const spoken =
  '\\bpublic|\\blogos?\\b|\\b(?:press|announcements?)\\b|\\b(?:news|media) releases?|\\bcustomer (?:list|reference)|\\bmarketing|\\bcase stud';
const isSpoken = phrase(spoken, '');

export const publicity: TermReader = {
  kind: 'publicity',
  title: 'publicity',
  actorIs: 'who would publicise',
  clauseTypes: ['publicity'],
  cue: phrase(`${spoken}|\\bnames?\\b`, ''),
  actorPrefers: 'neutral',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const match =
    (isSpoken.test(plain) ? plain.matchAll(act).next().value : undefined) ?? nameWithheld(passage, sentence);
  if (!match) return undefined;
  const value = stateOf(plain, match.index);
  if (value === undefined) return undefined;
  // What both must agree on, neither may say alone.
  const isOfBoth = value === 'consent' && agreedOn.test(plain);
  return termAt(passage, sentence, rangeOf(match), {
    kind: 'publicity',
    actor: isOfBoth ? 'both' : subjectAt(passage, sentence, match.index),
    value: state(value),
  });
}

/** The name of a party that the other must not use. */
function nameWithheld(passage: ReadingPassage, { plain, words }: Sentence): RegExpExecArray | undefined {
  if (imitation.test(plain)) return undefined;
  for (const match of plain.matchAll(name)) {
    const before = plain.slice(Math.max(0, match.index - 160), match.index);
    const end = match.index + match[0].length;
    const isOfParty =
      passage.actors.mentions(words.slice(match.index, end)).length > 0 ||
      passage.actors.mentions(words.slice(end, end + ownerReach)).some(({ start }) => start < ownerReach);
    if (isOfParty && denied.test(before)) return match;
  }
  return undefined;
}

/** "The name, marks or insignia of the other party". */
const ownerReach = 60;

function stateOf(plain: string, at: number): string | undefined {
  const before = plain.slice(Math.max(0, at - 160), at);
  const no = denied.test(before) || /\bwithout\b/.test(plain);
  if ((no || agreedOn.test(plain)) && consent.test(plain)) return 'consent';
  if (no) return required.test(plain) || /\b(?:not|neither|no party)\b/.test(before) ? 'prohibited' : undefined;
  return permitted.test(before) ? 'free' : undefined;
}
