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
      const range = groundOf(right) ?? right.verb;
      yield termAt(passage, right.sentence, range, { kind: 'breach-termination', actor: right.actor, value: flag });
    }
  },
};

/** Rights whose ground is the other side's breach. */
export function breachRightsIn(passage: ReadingPassage): readonly TerminationRight[] {
  return terminationRightsIn(passage).filter((right) => {
    if (!breachWords.test(right.sentence.plain) && !breachWords.test(conditionsBefore(passage, right))) return false;
    // "for convenience" beside a breach of something else ("without breach of this Agreement") is no breach ground.
    return !/\bwithout (?:\w+ ){0,3}(?:breach|default)\b/.test(right.sentence.plain);
  });
}

/** "If either party: (a) …; (b) defaults …; this Agreement may be terminated": the list stands before the right. */
function conditionsBefore(passage: ReadingPassage, right: TerminationRight): string {
  const { leadIn, start } = right.sentence;
  if (right.offset > 0 || leadIn === start) return '';
  const before = passage.plain.slice(leadIn, start);
  return /\b(?:if|event|upon|should|case)\b/.test(before.slice(0, 120)) ? before : '';
}

/** The ground's words, those behind the verb first. */
function groundOf(right: TerminationRight): { start: number; end: number } | undefined {
  const { plain } = right.sentence;
  const behind = breachWords.exec(plain.slice(right.verb.end));
  const match = behind ?? breachWords.exec(plain);
  if (!match) return undefined;
  const range = trimmed(rangeOf(match), match[0]);
  const shift = behind ? right.verb.end : 0;
  return { start: range.start + shift, end: range.end + shift };
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
