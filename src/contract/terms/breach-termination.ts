import type { ReadingPassage, TermReader } from '../term';
import { breachWords } from './breach-words';
import type { Reading } from './reading';
import { actorAfter, flag, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';
import type { TerminationRight } from './termination-right';
import { terminationRightsIn } from './termination-right';

export const breachTermination: TermReader = {
  kind: 'breach-termination',
  title: 'termination for breach',
  actorIs: 'who may terminate',
  clauseTypes: ['termination', 'term'],
  cue: phrase('terminat|cancel|rescind', ''),
  actorPrefers: 'there',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    const seen = new Set<string>();
    for (const right of breachRightsIn(passage)) {
      if (seen.has(right.actor)) continue;
      seen.add(right.actor);
      const match = breachWords.exec(right.sentence.plain);
      const range = match ? trimmed(rangeOf(match), match[0]) : right.verb;
      yield termAt(passage, right.sentence, range, { kind: 'breach-termination', actor: right.actor, value: flag });
    }
  },
};

/** Rights whose ground is the other side's breach. */
export function breachRightsIn(passage: ReadingPassage): readonly TerminationRight[] {
  return terminationRightsIn(passage).filter((right) => {
    if (!breachWords.test(right.sentence.plain)) return false;
    // "for convenience" beside a breach of something else ("without breach of this Agreement") is no breach ground.
    return !/\bwithout (?:\w+ ){0,3}(?:breach|default)\b/.test(right.sentence.plain);
  });
}

function trimmed(range: { start: number; end: number }, words: string): { start: number; end: number } {
  return { start: range.start + (words.length - words.replace(/^[,\s]+/, '').length), end: range.end };
}

const shorthand = phrase(
  '\\b(?:uncured |unremedied )?(?:material )?(?:breach(?:es)?|default)\\b|\\bfor cause\\b|\\bcause only\\b',
  '',
);

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  if (!/terminat|cancel|\bexit\b|\bleave\b/.test(passage.plain) && !passage.types.has('termination')) return;
  for (const sentence of sentencesIn({ ...passage, sentences: [] })) {
    const match = shorthand.exec(sentence.plain);
    if (!match || !/terminat|cancel|exit|leave|for cause/.test(sentence.plain)) continue;
    const subject = subjectAt(passage, sentence, match.index);
    const actor = subject === 'unknown' ? actorAfter(passage, sentence, match.index, 60) : subject;
    yield termAt(passage, sentence, rangeOf(match), { kind: 'breach-termination', actor, value: flag });
  }
}
