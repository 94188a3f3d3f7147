import type { Actor } from '../actor';
import { opposite } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { mattersIn, remediedMatters } from './matters';
import type { Sentence } from './reading';
import { items, phrase, rangeOf, termAt } from './reading';

const remedy = phrase(
  "\\b(?:sole|exclusive|only|entire)(?:,? (?:and|or)?/? ?(?:sole|exclusive|only|entire))* (?:(?:right|obligation|liability|recourse|responsibility|duty)s?(?: (?:and|or) | ?/ ?)?)?(?:(?:and|or) )?(?:(?:sole|exclusive) )*remed(?:y|ies)\\b|\\bremed(?:y|ies)\\b[^.;]{0,160}?\\b(?:is|are|be) (?:\\w+'?s? ){0,3}?(?:sole|exclusive)\\b|\\b(?:sole|entire|exclusive)(?: and (?:exclusive|sole|entire))? (?:obligation|liability|responsibility)\\b(?=[^.;]{0,200}\\bremed)",
);
const notExclusive = phrase(
  '\\b(?:not|nor|no|non-?|never)\\b[^.;,]{0,60}$|\\b(?:except where|unless|(?:provid|specif)\\w+ (?:for )?|stated to be|other than) ?[^.;,]{0,30}\\b(?:an?|the|as) $',
  '',
);
const cumulative = phrase(
  '\\bcumulative\\b|\\bnot (?:be )?(?:an? |the |its |deemed |considered )*(?:sole|exclusive)\\b|\\bin addition to\\b[^.;]{0,60}\\bremed',
  '',
);
const liability = phrase(
  '\\b(?:sole|entire|exclusive|only|total|full)(?:,? (?:and|or)? ?(?:sole|entire|exclusive|only|total))* (?:obligation|liability|responsibility)\\b',
  '',
);
const failing = phrase('\\b(?:fail\\w*|lack) (?:of )?(?:its |the |their )?essential purpose\\b', '');

export const exclusiveRemedy: TermReader = {
  kind: 'exclusive-remedy',
  title: 'exclusive remedy',
  actorIs: 'whose liability the sole remedy limits',
  clauseTypes: ['warranty', 'limitation-of-liability', 'service-levels', 'indemnification'],
  cue: phrase('\\bremed(?:y|ies)\\b', ''),
  actorPrefers: 'there',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      const { plain } = sentence;
      const match = [...plain.matchAll(remedy)].find(
        (m) => !notExclusive.test(plain.slice(Math.max(0, m.index - 60), m.index)),
      );
      if (passage.mode === 'contract' && plain.trim().length < 45) continue;
      if (
        !match ||
        (cumulative.test(plain) && passage.mode === 'contract') ||
        (failing.test(plain) && !/\bshall\s+be\b/.test(plain))
      )
        continue;
      const found = about(passage, sentence, match);
      yield termAt(passage, sentence, rangeOf(match), {
        kind: 'exclusive-remedy',
        actor: whose(passage, sentence, match),
        value: items(found.length > 0 ? found : ['other']),
      });
    }
  },
};

function about(passage: ReadingPassage, sentence: Sentence, match: RegExpMatchArray): readonly string[] {
  const near = sentence.plain.slice(Math.max(0, (match.index ?? 0) - 500), (match.index ?? 0) + 500);
  const found = mattersIn(near, remediedMatters);
  return found.length > 0
    ? found
    : mattersIn(`${passage.heading?.toLowerCase() ?? ''} ${sentence.plain.slice(0, 1200)}`, remediedMatters);
}

function whose(passage: ReadingPassage, sentence: Sentence, match: RegExpMatchArray): Actor {
  const { plain, words } = sentence;
  const at = match.index ?? 0;
  const mentions = passage.actors.mentions(words);
  const stated = liability.exec(plain);
  const liable =
    stated && mentions.filter((m) => m.end <= stated.index && stated.index - m.end < 30 && m.possessive).at(-1);
  if (liable && liable.actor !== 'unknown') return liable.actor;
  const of = /^\s+of\s+/.exec(plain.slice(at + match[0].length));
  const named =
    of && mentions.find((m) => m.start >= at + match[0].length && m.start <= at + match[0].length + of[0].length + 4);
  if (named && liability.test(match[0])) return named.actor;
  if (named) return named.actor === 'customer' || named.actor === 'supplier' ? opposite(named.actor) : named.actor;
  const holder =
    mentions.filter((m) => m.end <= at && at - m.end < 40).at(-1) ??
    mentions.find((m) => m.start >= at && m.start < at + match[0].length + 40);
  if (holder && (holder.actor === 'customer' || holder.actor === 'supplier')) return opposite(holder.actor);
  if (holder) return holder.actor;
  return /\b(?:either|each|neither)\s+party\b/.test(plain) ? 'both' : 'unknown';
}
