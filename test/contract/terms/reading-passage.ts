import type { Role } from '../../../src/contract/actor';
import { actorsForSide, actorsOf } from '../../../src/contract/actors';
import type { ClauseType } from '../../../src/contract/clause-type';
import { plainOf } from '../../../src/contract/plain';
import { sentencesOf } from '../../../src/contract/sentences';
import type { ReadingPassage, TermReader } from '../../../src/contract/term';
import type { CapLimit, Value } from '../../../src/contract/value';

/** How far into an imagined text the passage begins, so that a reader that forgets its start fails. */
const start = 1000;

export interface Read {
  readonly actor: string;
  readonly value: string;
  readonly quote: string;
  readonly hedges: readonly string[];
  readonly strength?: string;
}

/** Reads contract prose between a Supplier and a Customer. */
export function inContract(reader: TermReader, words: string): readonly Read[] {
  return read(reader, passage(words, 'contract', []));
}

/** Reads a playbook statement of `side`, in a position of `types`. */
export function inPlaybook(
  reader: TermReader,
  words: string,
  types: readonly ClauseType[] = reader.clauseTypes,
  side: Role = 'customer',
): readonly Read[] {
  return read(reader, { ...passage(words, 'statement', types), actors: actorsForSide(side) });
}

function passage(words: string, mode: 'contract' | 'statement', types: readonly ClauseType[]): ReadingPassage {
  const sentences = sentencesOf(words, { start: 0, end: words.length });
  return {
    start,
    end: start + words.length,
    words,
    plain: plainOf(words),
    sentences: sentences.map((s) => ({ start: s.start + start, end: s.end + start })),
    types: new Map(types.map((type) => [type, 1])),
    mode,
    actors: actorsOf([]),
  };
}

function read(reader: TermReader, given: ReadingPassage): readonly Read[] {
  if (!reader.cue.test(given.plain)) return [];
  const quote = (range: { start: number; end: number }): string =>
    given.words.slice(range.start - start, range.end - start);
  return [...reader.read(given)].map((term) => ({
    actor: term.actor,
    value: shown(term.value),
    quote: quote(term),
    hedges: (term.hedges ?? []).map(quote),
    ...(term.strength && { strength: term.strength }),
  }));
}

/** Values as short words: "fees 12 months", "USD 100000", "greater of USD 5 | fees 12 months". */
function shown(value: Value): string {
  switch (value.shape) {
    case 'flag':
      return 'flag';
    case 'state':
      return value.state;
    case 'duration':
      return `${value.amount} ${value.unit}`;
    case 'money':
      return `${value.currency} ${value.amount}${value.per ? { claim: ' each claim', aggregate: ' in all' }[value.per] : ''}${value.covers ? ` for ${value.covers.join(' ')}` : ''}`;
    case 'rate':
      return `${value.percent}% ${value.per}`;
    case 'items':
      return value.items.join(', ');
    case 'cap':
      return `${limit(value.limit)}${value.per ? ` per ${value.per}` : ''}${value.matters ? ` for ${value.matters.join(' ')}` : ''}`;
  }
}

function limit(of: CapLimit): string {
  switch (of.kind) {
    case 'fees':
      return `${of.multiple === 1 ? '' : `${of.multiple} x `}fees ${of.months === undefined ? 'ever' : `${of.months} months`}${of.scope === 'agreement' ? '' : ` of ${of.scope}`}`;
    case 'amount':
      return `${of.money.currency} ${of.money.amount}`;
    case 'greater-of':
    case 'lesser-of':
      return `${of.kind} ${of.of.map(limit).join(' | ')}`;
    default:
      return of.kind;
  }
}
