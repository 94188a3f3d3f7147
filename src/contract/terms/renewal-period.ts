import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { hasStem, phrase, rangeOf, sentencesIn, termAt } from './reading';
import { renewsAgreement } from './renewal';

const year: Value = { shape: 'duration', amount: 1, unit: 'years' };
const month: Value = { shape: 'duration', amount: 1, unit: 'months' };

const named: readonly (readonly [RegExp, Value])[] = [
  [
    phrase(
      '\\b(?:from )?year[- ]to[- ]year\\b|\\b(?:successive|additional|consecutive|each|for|on an|subsequent) (?:one or more )?(?:annual|yearly)(?: periods?| terms?| basis)?\\b|\\brenew\\w* (?:automatically )?(?:annually|yearly|each year|every year)\\b|\\bannual(?:ly)? (?:auto-?)?renew\\w*|\\bannual(?= terms?, auto)',
      '',
    ),
    year,
  ],
  [phrase('\\b(?:from )?month[- ]to[- ]month\\b|\\bmonthly renew\\w*|\\brenew\\w* monthly\\b', ''), month],
];
const termAfter = phrase(
  "^'?s?'?,? ?(?:\\([^)]{0,30}\\) )?(?:each|additional|successive|renewal|extension|subsequent|further|consecutive|terms?|periods?|increments?)?",
  '',
);

export const renewalPeriod: TermReader = {
  kind: 'renewal-period',
  title: 'renewal period',
  actorIs: '',
  clauseTypes: ['renewal', 'term'],
  cue: /renew|exten|year|month|success|roll/,
  actorPrefers: 'neutral',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

const renewWords = ['renew', 'exten', 'succe', 'roll', 'auto'];
const onAndOn = phrase('(?:year|month)[- ]to[- ](?:year|month)', '');

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, renewWords) && !onAndOn.test(plain)) return undefined;
  if (passage.mode === 'contract' && !renewsAgreement(plain)) return undefined;
  for (const [words, value] of named) {
    const match = words.exec(plain);
    if (match) return termAt(passage, sentence, rangeOf(match), term(value));
  }
  const found = durationRolesIn(plain).find(
    (duration) =>
      duration.role === 'renewal' &&
      termAfter.test(plain.slice(duration.end, duration.end + 40)) &&
      !isLimit(plain, duration.start),
  );
  return found && termAt(passage, sentence, found, term(found.value));
}

/** "Renews unless notice is given within 30 days": what follows "unless" is not the period. */
function isLimit(plain: string, start: number): boolean {
  return /\b(?:unless|notice|notif\w+|within|prior|until)\b[^.;]{0,80}$/.test(
    plain.slice(Math.max(0, start - 90), start),
  );
}

const term = (value: Value) => ({ kind: 'renewal-period', actor: 'unknown', value }) as const;
