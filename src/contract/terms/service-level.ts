import type { TermReader } from '../term';
import { phrase, sentencesIn, subjectAt, termAt } from './reading';

/** "99.9 % uptime", "availability of at least 99.5% of each month". Below 90 % a figure means something else. */
const figure = phrase('\\b(9\\d(?:[.,]\\d{1,4})?|100)\\s*(?:%|per ?cent|percent)');
const available = phrase('\\b(?:availab\\w+|uptime|up-time|service level|operational|accessible)\\b', '');
const lowest = 90;

export const serviceLevel: TermReader = {
  kind: 'service-level',
  title: 'availability',
  actorIs: 'who promises it',
  clauseTypes: ['service-levels'],
  cue: phrase('\\bavailab|\\buptime|\\bup-time|\\bservice level|\\baccessib|\\boperational', ''),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      if (!available.test(sentence.plain)) continue;
      for (const match of sentence.plain.matchAll(figure)) {
        const percent = Number(match[1]?.replace(',', '.'));
        if (percent < lowest) continue;
        const range = { start: match.index, end: match.index + match[0].length };
        const value = { shape: 'rate', percent, per: 'month' } as const;
        yield termAt(passage, sentence, range, {
          kind: 'service-level',
          actor: subjectAt(passage, sentence, match.index),
          value,
        });
      }
    }
  },
};
