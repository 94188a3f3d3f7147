import type { TermReader } from '../term';
import type { Cap } from '../value';
import { limitFrom } from './cap-limit';
import { fullSentencesIn } from './full-sentences';
import { liableActor } from './liable-actor';
import { phrase, rangeOf, termAt } from './reading';

const limited = phrase(
  '\\bindemni(?:ty|ties|fication|fy|fies)\\b[^.;]{0,240}?\\b(?:exceed|limited (?:in (?:amount|the aggregate) )?to|in excess of|capped at|up to (?:a maximum of|an aggregate of)|greater than)\\b',
);
const unlimited = phrase(
  '\\b(?:uncapped|unlimited) (?:\\w+ ){0,2}indemni\\w+|\\bindemni(?:ty|ties|fication)(?: \\w+){0,4} (?:is |are |be |being )?(?:uncapped|unlimited|not (?:be )?(?:capped|limited))\\b(?! (?:by|to))',
);
const otherMatter = phrase(
  '\\b(?:until|unless and until|deductible|basket|including,? (?:but )?not|but not|insurance|policy|coverage)\\b',
  '',
);

/** "no indemnity, and its liability will not exceed" limits another liability. */
const ownLiability = phrase("\\b(?:its|their|and|or|the|total|aggregate|entire|\\w+'s?) (?:\\w+ ){0,2}liabilit", '');

export const indemnityCap: TermReader = {
  kind: 'indemnity-cap',
  title: 'cap on the indemnity',
  actorIs: 'who indemnifies',
  clauseTypes: ['indemnification', 'limitation-of-liability', 'cap-on-liability'],
  cue: phrase('\\bindemni\\w+', ''),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      const { plain, words } = sentence;
      for (const match of plain.matchAll(limited)) {
        if (otherMatter.test(match[0]) || ownLiability.test(match[0]) || /\bnot\s+limited\s+to$/.test(match[0]))
          continue;
        const limit = limitFrom(plain, match.index + match[0].length);
        if (!limit) continue;
        const value: Cap = { shape: 'cap', limit: limit.limit };
        yield termAt(passage, sentence, limit, {
          kind: 'indemnity-cap',
          actor: liableActor(passage, sentence, match.index),
          value,
        });
      }
      for (const match of plain.matchAll(unlimited)) {
        const before = passage.actors.mentions(words.slice(0, match.index)).at(-1);
        const value: Cap = { shape: 'cap', limit: { kind: 'none' } };
        yield termAt(passage, sentence, rangeOf(match), {
          kind: 'indemnity-cap',
          actor: before?.actor ?? 'unknown',
          value,
        });
      }
    }
  },
};
