import { opposite, type Actor } from '../actor';
import type { TermReader } from '../term';
import type { Value } from '../value';
import { fullSentencesIn } from './full-sentences';
import { flag, hasStem, phrase, rangeOf, type Sentence, subjectAt, termAt } from './reading';

/** A right or a duty that one sentence of a contract gives: its words, and what takes them back. */
export interface SpokenTerm extends Pick<TermReader, 'kind' | 'title' | 'actorIs' | 'clauseTypes' | 'actorPrefers'> {
  /** Beginnings of words without which no sentence is looked at, five letters or a whole shorter word. */
  readonly stems: readonly string[];
  /** The cue of the reader, as a source for {@link phrase}. */
  readonly cue: string;
  /** What gives it; the actor is the subject at its start. */
  readonly says: string;
  /** Not where this stands in the same sentence. */
  readonly unless?: string;
  /** Not where this stands right before ("shall not"); a negation unless said. */
  readonly denied?: string;
  /** Whose it is, where grammar does not tell: of the deal, of either pole, or of the one opposite to the subject. */
  readonly actor?: 'subject' | 'other' | Actor;
  /** Its value in the sentence; none there says nothing at all. */
  readonly value?: (plain: string, words: string, at: number) => Value | undefined;
}

const negation = String.raw`\b(?:not|no|nor|neither|without|never|waives?)\b[^.;,]{0,50}$`;

/** The reader of such a term. Linear: every sentence is looked at once. */
export function spokenTerm(spec: SpokenTerm): TermReader {
  const says = phrase(spec.says);
  const unless = spec.unless === undefined ? undefined : phrase(spec.unless, '');
  const denied = phrase(spec.denied ?? negation, '');
  const { kind, title, actorIs, clauseTypes, actorPrefers } = spec;
  return {
    kind,
    title,
    actorIs,
    clauseTypes,
    actorPrefers,
    cue: phrase(spec.cue, ''),
    *read(passage) {
      for (const sentence of fullSentencesIn(passage)) {
        if (!hasStem(sentence, spec.stems) || unless?.test(sentence.plain)) continue;
        const match = firstSaid(sentence, says, denied);
        if (!match) continue;
        const value = spec.value ? spec.value(sentence.plain, sentence.words, match.index) : flag;
        if (!value) continue;
        const actor = actorOf(spec, () => subjectAt(passage, sentence, match.index));
        yield termAt(passage, sentence, rangeOf(match), { kind, actor, value });
      }
    },
  };
}

function firstSaid({ plain }: Sentence, says: RegExp, denied: RegExp): RegExpExecArray | undefined {
  for (const match of plain.matchAll(says)) {
    if (!denied.test(plain.slice(Math.max(0, match.index - 60), match.index))) return match;
  }
  return undefined;
}

function actorOf({ actor = 'subject' }: SpokenTerm, subject: () => Actor): Actor {
  if (actor === 'subject') return subject();
  if (actor !== 'other') return actor;
  const named = subject();
  return named === 'unknown' || named === 'both' ? named : opposite(named);
}
