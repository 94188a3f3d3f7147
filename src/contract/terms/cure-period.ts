import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { breachRightsIn } from './breach-termination';
import type { DurationInRole } from './duration-role';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { phrase, sentencesIn, subjectAt, termAt } from './reading';

const cures = phrase(
  '\\b(?:cur(?:e|ed|ing|es)|remed(?:y|ied|ies|ying)|correct(?:ed|s|ing|ion)?|rectif\\w+|uncured|unremedied|uncorrected|grace period|continu(?:es?|ed|ing)|within|notice)\\b',
  '',
);
const curesSurely = phrase(
  '\\b(?:cur(?:e|ed|ing|es)|remed(?:y|ied|ies|ying)|correct(?:ed|s|ing)?|rectif\\w+|uncured|unremedied|uncorrected|grace period)\\b',
  '',
);
const forPayment = phrase('\\b(?:pay|payment|paid|non-?payment|monies|amounts? due|fees)\\b', '');
const otherTime = phrase(
  '\\b(?:bankrupt\\w*|insolven\\w*|petition|receiver|dismissed|proceedings?|force majeure|convenience|renew\\w*)\\b[^.;]{0,120}$',
  '',
);

/** "By giving notice within ten days after the default": the time to use the right, not to cure. */
const toUseTheRight = phrase(
  '\\b(?:exercis\\w+|giv(?:e|es|en|ing)|deliver\\w*|send\\w*)\\b[^.;,]{0,60}\\bwithin (?:\\w+ )?\\(?$',
  '',
);

export const curePeriod: TermReader = {
  kind: 'cure-period',
  title: 'cure period',
  actorIs: 'who may terminate',
  clauseTypes: ['termination', 'term'],
  cue: phrase('terminat|cancel|cure|remed', ''),
  actorPrefers: 'less',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    const rights = breachRightsIn(passage);
    const read = new Set<number>();
    for (const right of rights) {
      const periods = periodsIn(right.sentence);
      for (const period of periods) {
        read.add(right.sentence.start);
        yield termAt(passage, right.sentence, period, term(right.actor, period.value));
      }
    }
    if (rights.length > 0) yield* readNeighbours(passage, rights.at(0)?.actor ?? 'unknown', read);
  },
};

/** "The defaulting party shall have 30 days to cure": a sentence of its own beside the right. */
function* readNeighbours(
  passage: ReadingPassage,
  actor: Reading['actor'],
  read: ReadonlySet<number>,
): Iterable<Reading> {
  for (const sentence of sentencesIn(passage)) {
    if (read.has(sentence.start) || !curesSurely.test(sentence.plain)) continue;
    for (const period of durationRolesIn(sentence.plain).filter((duration) => duration.role === 'cure')) {
      if (!otherTime.test(sentence.plain.slice(0, period.start)) && !isToUseTheRight(sentence.plain, period.start))
        yield termAt(passage, sentence, period, term(actor, period.value));
    }
  }
}

/** The time to cure; where a shorter one for payment stands beside it, the general one only. */
function periodsIn(sentence: Sentence): readonly DurationInRole[] {
  const { plain } = sentence;
  if (!cures.test(plain)) return [];
  const sure = curesSurely.test(plain);
  const found = durationRolesIn(plain).filter((duration) => {
    if (otherTime.test(plain.slice(Math.max(0, duration.start - 160), duration.start))) return false;
    if (isToUseTheRight(plain, duration.start)) return false;
    return (
      duration.role === 'cure' ||
      (sure && (duration.role === 'other' || duration.role === 'notice') && isNearCure(plain, duration))
    );
  });
  const general = found.filter((duration) => !isForPayment(plain, duration));
  return (general.length > 0 ? general : found).slice(0, 1);
}

function isToUseTheRight(plain: string, at: number): boolean {
  return toUseTheRight.test(plain.slice(Math.max(0, at - 100), at));
}

function isNearCure(plain: string, duration: DurationInRole): boolean {
  return curesSurely.test(plain.slice(Math.max(0, duration.start - 160), duration.end + 120));
}

function isForPayment(plain: string, duration: DurationInRole): boolean {
  return forPayment.test(plain.slice(Math.max(0, duration.start - 60), duration.end + 70));
}

const term = (actor: Reading['actor'], value: Value) => ({ kind: 'cure-period', actor, value }) as const;

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of sentencesIn({ ...passage, sentences: [] })) {
    if (!curesSurely.test(sentence.plain)) continue;
    const period = durationRolesIn(sentence.plain).find((duration) => isNearCure(sentence.plain, duration));
    if (!period) continue;
    yield termAt(passage, sentence, period, term(subjectAt(passage, sentence, period.start), period.value));
  }
}
