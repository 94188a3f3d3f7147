import type { ReadingPassage, TermReader } from '../term';
import type { Cap, CapLimit } from '../value';
import { type LimitReading, limitFrom } from './cap-limit';
import { scopeOfCap } from './cap-scope';
import { fullSentencesIn } from './full-sentences';
import { perOf, type StatedLimit, statedLimits } from './liability-cap';
import { liableActor } from './liable-actor';
import type { Reading, Sentence } from './reading';
import { phrase, termAt } from './reading';

/** "The limit in clause 12.2 shall be increased to £10 million for breach of data protection". */
const raised = phrase(
  '\\b(?:cap|limits?(?: of liability)?|limitation(?: of liability)?)\\b(?:[^.;]|\\.\\d){0,160}?\\b(?:shall|will|is|are) (?:instead )?(?:be )?(?:increased|raised|replaced by|deemed to be)(?: to| with)?(?= )',
);
/** "Three times such fees": of a time that other words say. */
const suchFees = /\b(?:such|those|said|foregoing|aforesaid)\s+(?:\w+\s+)?(?:fees|charges|amounts?|sums?)\b/;

/** A limit of its own for some matters ("liability for data breaches shall not exceed three times the fees"). */
export const superCap: TermReader = {
  kind: 'super-cap',
  title: 'cap for some matters',
  actorIs: 'whose liability is limited',
  clauseTypes: ['limitation-of-liability', 'cap-on-liability', 'uncapped-liability'],
  cue: phrase('\\b(?:exceed\\w*|in excess|limited|capped|up to|greater|more than|increased|raised)\\b', ''),
  actorPrefers: 'less',
  *read(passage) {
    if (passage.mode !== 'contract' || !/\bliab|\bcap\b/.test(passage.plain)) return;
    for (const sentence of fullSentencesIn(passage)) {
      if (!/\bliab|\bcap\b|\blimit/.test(sentence.plain)) continue;
      for (const stated of [...statedLimits(sentence.plain), ...raisedLimits(sentence.plain)]) {
        const term = termOf(passage, sentence, stated);
        if (term) yield term;
      }
    }
  },
};

function* raisedLimits(plain: string): Iterable<StatedLimit> {
  let end = 0;
  for (const match of plain.matchAll(raised)) {
    const limit = match.index < end ? undefined : limitFrom(plain, match.index + match[0].length);
    if (!limit) continue;
    const scope = scopeOfCap(plain, { from: end, word: match.index, limiter: match.index + match[0].length, limit });
    end = limit.end;
    if (scope) yield { word: match.index, limit, scope };
  }
}

function termOf(passage: ReadingPassage, sentence: Sentence, { word, limit, scope }: StatedLimit): Reading | undefined {
  if (!scope) return undefined;
  const value: Cap = {
    shape: 'cap',
    limit: ofKnownTime(sentence.plain, limit),
    ...perOf(sentence.plain, word, limit),
    matters: scope.matters,
  };
  const actor = liableActor(passage, sentence, word);
  return termAt(passage, sentence, limit, { kind: 'super-cap', actor, value });
}

/** Of "such fees" nobody knows of how many months they are. */
function ofKnownTime(plain: string, { limit, start, end }: LimitReading): CapLimit {
  const around = plain.slice(Math.max(0, start - 30), end + 8);
  const isSuch = limit.kind === 'fees' && limit.months === undefined && suchFees.test(around);
  return isSuch ? { kind: 'unread' } : limit;
}
