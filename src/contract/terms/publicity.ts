import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

/** Speaking of the deal in public, or naming the other side to promote oneself. */
const act = phrase(
  '\\b(?:press releases?|public (?:announcement|statement)s?|publici[sz]e|reference customer|customer references?|case stud(?:y|ies))\\b|\\b(?:use|uses|using|identify|name|list) (?:of )?(?=[^.;]{0,80}\\b(?:names?|logos?|as a (?:customer|client)|customer lists?)\\b)(?=[^.;]{0,160}\\b(?:publicity|press|marketing|promotion\\w*|advertis\\w+|as a (?:customer|client)|customer lists?)\\b)',
);
const consent = phrase(
  '\\b(?:consent|approval|permission|authori[sz]ation|agree(?:d|ment)? in writing|approved)\\b',
  '',
);
const denied = phrase('\\b(?:not|neither|nor|no|without)\\b', '');
const permitted = phrase('\\b(?:may|right to|permits?|consents to|entitled to|agrees that|grants?)\\b', '');
const required = phrase('\\brequired by (?:applicable )?(?:law|regulation)', '');

export const publicity: TermReader = {
  kind: 'publicity',
  title: 'publicity',
  actorIs: 'who would publicise',
  clauseTypes: ['publicity'],
  cue: phrase('\\bpublic|\\blogos?\\b|\\bpress\\b|\\bcustomer (?:list|reference)|\\bmarketing|\\bcase stud', ''),
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
  const match = plain.matchAll(act).next().value;
  if (!match) return undefined;
  const value = stateOf(plain, match.index);
  if (value === undefined) return undefined;
  return termAt(passage, sentence, rangeOf(match), {
    kind: 'publicity',
    actor: subjectAt(passage, sentence, match.index),
    value: state(value),
  });
}

function stateOf(plain: string, at: number): string | undefined {
  const before = plain.slice(Math.max(0, at - 160), at);
  const no = denied.test(before) || /\bwithout\b/.test(plain);
  if (no && consent.test(plain)) return 'consent';
  if (no) return required.test(plain) || /\bnot\b/.test(before) ? 'prohibited' : undefined;
  return permitted.test(before) ? 'free' : undefined;
}
