import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, flag, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';

const event = phrase(
  "\\bforce[- ]majeure\\b|\\bacts? of god\\b|\\b(?:beyond|outside|not within) (?:of )?(?:the |its |their |such party's |that party's |his |either party's |\\S+'s |\\S+ )?(?:\\w+ )?(?:\\w+ )?control\\b",
  '',
);
const excuse = phrase(
  '\\b(?:excused?|not (?:be )?(?:\\w+ )?(?:held )?(?:liable|responsible|deemed|considered|in (?:default|breach)|a (?:breach|default)|constitute|required)|no (?:liability|obligation|failure|delay)|(?:neither|no) party[^.;]{0,40}(?:liable|responsible|default|breach)|reliev\\w+|suspended|not liable|extended|exempt\\w*|be (?:excused|suspended|extended)|without liability|not have any liability|free (?:of|from) (?:any |all )?(?:responsibility|liability|blame)|not (?:be )?answerable|released from|discharged from)\\b',
  '',
);

export const forceMajeure: TermReader = {
  kind: 'force-majeure',
  title: 'force majeure',
  actorIs: 'who is excused',
  clauseTypes: ['force-majeure'],
  cue: /majeure|control|excus|of god/,
  actorPrefers: 'there',
  *read(passage) {
    const found = sentencesIn(passage).flatMap((sentence) => {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      return reading ? [reading] : [];
    });
    // "Performance is extended" beside "Supplier is excused" says nothing of its own about who is.
    const named = found.filter((reading) => reading.actor !== 'unknown');
    const kept = named.length > 0 ? named : found;
    yield* kept.filter((reading, index) => kept.findIndex((other) => other.actor === reading.actor) === index);
  },
};

const term = (actor: Reading['actor']) => ({ kind: 'force-majeure', actor, value: flag }) as const;

const excusing = [
  'excus',
  'liabl',
  'respo',
  'deeme',
  'consi',
  'defau',
  'breac',
  'liabi',
  'oblig',
  'failu',
  'relie',
  'suspe',
  'exten',
  'exemp',
  'neith',
  'delay',
  'party',
];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, excusing)) return undefined;
  const own = passage.types.has('force-majeure') || /force\s+majeure/i.test(passage.heading ?? '');
  const named = event.exec(plain);
  if (!named && !own) return undefined;
  const excused = excuse.exec(plain);
  if (
    !excused ||
    (!named && (!/delay|prevent|fail|non-?performance|impossible/.test(plain) || /\bdamages\b/.test(plain)))
  )
    return undefined;
  if (denied.test(plain.slice(0, excused.index)) && frees.test(excused[0])) return undefined;
  if (inNoEvent.test(plain.slice(0, excused.index))) return undefined;
  if (/control\b/.test(named?.[0] ?? '') && !own && !/\b(?:fail|delay|perform|default|breach)/.test(plain))
    return undefined;
  const actor = /^(?:neither|no) party/.test(excused[0]) ? 'both' : excusedActor(passage, sentence, excused.index);
  return termAt(passage, sentence, rangeOf(excused), term(actor));
}

function excusedActor(passage: ReadingPassage, sentence: Sentence, at: number): Reading['actor'] {
  const subject = subjectAt(passage, sentence, at);
  if (subject !== 'unknown') return subject;
  const by = /\bby\s|\bof\s/.exec(sentence.plain);
  return by ? actorAfter(passage, sentence, by.index, 60) : 'unknown';
}

/** "In no event shall the failure be excused for longer than ninety days". */
const inNoEvent = /\b(?:in\s+no\s+event|under\s+no\s+circumstances?)\s+(?:shall|will|may)\b[^.;]{0,80}$/;

/** "Neither party shall be excused", "does not excuse": nobody is. */
const denied = /\b(?:(?:shall|will|may|does|do|is|are)\s+(?:not|never)|neither\s+party\s+\w+)\s+$/;
const frees = /^(?:be\s+)?(?:excus|suspend|extend|reliev|exempt|free|releas|discharg)/;

const shorthand = phrase('\\bexcus\\w+|\\bforce majeure\\b|\\bmutual\\b', '');

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  if (!passage.types.has('force-majeure') && !/force majeure/.test(sentence.plain)) return undefined;
  const match = shorthand.exec(sentence.plain);
  if (!match) return undefined;
  const actor = match[0] === 'mutual' ? 'both' : actorAfter(passage, sentence, match.index, sentence.plain.length);
  return termAt(passage, sentence, rangeOf(match), term(actor));
}
