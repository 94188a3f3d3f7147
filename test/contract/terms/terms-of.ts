import type { Role } from '../../../src/contract/actor';
import { actorsForSide, actorsOf } from '../../../src/contract/actors';
import type { ClauseType } from '../../../src/contract/clause-type';
import { plainOf } from '../../../src/contract/plain';
import { sentencesOf } from '../../../src/contract/sentences';
import type { ReadingPassage, TermReader } from '../../../src/contract/term';
import type { Value } from '../../../src/contract/value';

export interface Setting {
  readonly heading?: string;
  readonly types?: readonly ClauseType[];
  /** A playbook statement of this side; contract prose without it. */
  readonly side?: Role;
}

/** The terms a reader finds, one line each: `value [actor] words`, with `if words` for a hedge and the strength behind. */
export function termsOf(reader: TermReader, words: string, setting: Setting = {}): readonly string[] {
  // The words stand in the middle of a text, so that a range that is relative to the passage shows.
  const text = `Preamble.\n${words}`;
  const start = text.length - words.length;
  const passage: ReadingPassage = {
    start,
    end: text.length,
    words,
    plain: plainOf(words),
    sentences: sentencesOf(text, { start, end: text.length }),
    ...(setting.heading !== undefined && { heading: setting.heading }),
    types: new Map((setting.types ?? []).map((type) => [type, 1])),
    mode: setting.side ? 'statement' : 'contract',
    actors: setting.side ? actorsForSide(setting.side) : actorsOf([]),
  };
  if (!reader.cue.test(passage.plain)) return [];
  return [...reader.read(passage)].map((term) => {
    const hedges = (term.hedges ?? []).map((hedge) => ` if ${text.slice(hedge.start, hedge.end)}`).join('');
    const strength = term.strength ? ` (${term.strength})` : '';
    return `${valueOf(term.value)} [${term.actor}] ${text.slice(term.start, term.end)}${hedges}${strength}`;
  });
}

function valueOf(value: Value): string {
  if (value.shape === 'state') return value.state;
  if (value.shape === 'items') return value.items.join('+');
  return value.shape === 'duration' ? `${value.amount} ${value.unit}` : value.shape;
}
