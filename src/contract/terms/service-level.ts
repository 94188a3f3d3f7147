import type { TermReader } from '../term';
import { phrase, sentencesIn, subjectAt, termAt } from './reading';

/** "99.9 % uptime", "availability of at least 99.5% of each month". Below 90 % a figure means something else. */
const figure = phrase('\\b(9\\d(?:[.,]\\d{1,4})?|100)\\s*(?:%|per ?cent|percent)');
const available = phrase('\\b(?:availab\\w+|uptime|up-time|service level|operational|accessible)\\b', '');
const lowest = 90;
/** "100 % of the monthly fees", "will be 100 % browser-based": of money, and of what a thing is like. */
const ofOtherThings = phrase(
  '^ ?\\)? ?(?:of (?:[\\w-]+ ){0,6}?(?:fees?|charges?|prices?|amounts?|payments?|costs?|invoices?)\\b|(?:(?!uptime|available|accessible|operational)[\\w-]+ ){0,2}(?:[\\w-]+-)?(?:based|compatible|compliant|functional|complete|owned|free)\\b)',
  '',
);
/** "All functionality currently available" promises no availability. */
const justThere = phrase('\\b(?:currently|then|generally|commercially|publicly|presently|not) available\\b');

export const serviceLevel: TermReader = {
  kind: 'service-level',
  title: 'availability',
  actorIs: 'who promises it',
  clauseTypes: ['service-levels'],
  cue: phrase('\\bavailab|\\buptime|\\bup-time|\\bservice level|\\baccessib|\\boperational', ''),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      if (!available.test(sentence.plain.replace(justThere, ' '))) continue;
      for (const match of sentence.plain.matchAll(figure)) {
        const percent = Number(match[1]?.replace(',', '.'));
        const behind = sentence.plain.slice(match.index + match[0].length, match.index + match[0].length + 90);
        if (percent < lowest || ofOtherThings.test(behind)) continue;
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
