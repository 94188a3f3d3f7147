import { opposite } from '../actor';
import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { grantsIn } from './indemnity';
import { flag, phrase, rangeOf, termAt } from './reading';

/** Words by which an indemnity holds in spite of the fault of the one who is indemnified. */
const despite = phrase(
  '\\b(?:even (?:if|though|where)|regardless of|irrespective of|whether or not|notwithstanding|without regard to)\\b[^.;]{0,120}?\\bnegligen(?:ce|t)\\b[^.;]{0,60}|' +
    '\\bincluding\\b(?:(?!\\bfees\\b)[^.;]){0,120}?\\b(?:own|sole|joint|concurrent|contributory|active|passive|ordinary)(?:,? (?:or|and)? ?\\w+)? negligence\\b[^.;]{0,60}|' +
    '\\bincluding\\b(?:(?!\\bfees\\b)[^.;]){0,120}?\\bnegligence of (?:any |the |such |an? )?(?:indemnif|indemnitee|released)[^.;]{0,40}',
);
const cover = phrase('\\b(?:covers?|extends? to|applies to|for|includ\\w+)\\b[^.;]{0,50}?\\bnegligen(?:ce|t)\\b');
const except = phrase('\\b(?:except|unless|other than|excluding|but not|to the extent)\\b[^.;]{0,60}$', '');
const beneficiary = phrase('\\b(?:indemnitees?|indemnified part(?:y|ies)|released part(?:y|ies))\\b', '');

export const indemnityForOwnNegligence: TermReader = {
  kind: 'indemnity-for-own-negligence',
  title: "indemnity for the other side's own negligence",
  actorIs: 'who indemnifies',
  clauseTypes: ['indemnification'],
  cue: phrase('\\bnegligen\\w+', ''),
  actorPrefers: 'not-there',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      const { plain } = sentence;
      if (passage.mode === 'statement') {
        const match = /indemni/.test(plain) ? [...plain.matchAll(cover), ...plain.matchAll(despite)].at(0) : undefined;
        if (!match) continue;
        const giver = passage.actors.mentions(sentence.words.slice(0, match.index)).at(0)?.actor ?? 'unknown';
        yield termAt(passage, sentence, rangeOf(match), {
          kind: 'indemnity-for-own-negligence',
          actor: giver,
          value: flag,
        });
        continue;
      }
      const grants = grantsIn(passage, sentence);
      for (const match of plain.matchAll(despite)) {
        const grant = grants.filter((g) => g.end <= match.index).at(-1);
        if (!grant || except.test(plain.slice(0, match.index))) continue;
        if (!ofTheOther(passage, sentence.words, match, grant.actor)) continue;
        yield termAt(passage, sentence, rangeOf(match), {
          kind: 'indemnity-for-own-negligence',
          actor: grant.actor,
          value: flag,
        });
      }
    }
  },
};

/** The negligence must be that of the one who is indemnified, not of the giver ("including Supplier's negligence"). */
function ofTheOther(passage: ReadingPassage, words: string, match: RegExpMatchArray, giver: Actor): boolean {
  const start = match.index ?? 0;
  const plain = words.slice(start, start + match[0].length);
  if (beneficiary.test(plain.toLowerCase())) return true;
  const named = passage.actors.mentions(words).filter((m) => m.start >= start && m.end <= start + match[0].length);
  if (giver === 'both' || giver === 'unknown') return named.some((m) => /other|indemnif/i.test(m.words));
  return named.some((m) => m.actor === opposite(giver) || (m.actor === 'both' && /other|indemnif/i.test(m.words)));
}
