import type { Role } from '../contract/actor';
import type { Playbook, Position, Statement, Tier } from './playbook';
import { readPlaybook } from './read-playbook';

/** A form of words that is understood, to stand in the place of one that is not. */
export interface SuggestedStatement {
  readonly words: string;
  /** The statement as it would be read in its place. */
  readonly reading: Statement;
}

const most = 3;

/**
 * What the author may have meant, in words that are understood: the general playbook's statements on the same clause and
 * of the same weight, with the author's own number where both have one. Each is read in its place before it is offered.
 */
export function suggestedStatements(
  statement: Statement,
  position: Position,
  { playbook, general, side }: { readonly playbook: Playbook; readonly general: Playbook; readonly side?: Role },
): readonly SuggestedStatement[] {
  const wanted = wordsOf(statement.quote);
  const candidates = general.positions
    .filter(({ clauseTypes }) => clauseTypes.some((type) => position.clauseTypes.includes(type)))
    .flatMap(({ statements }) => statements)
    .filter((candidate) => candidate.reading === 'understood' && weight[candidate.tier] === weight[statement.tier])
    .flatMap(({ quote }) => quote.split(/;\s*/))
    .map((words) => ({ words, shared: [...wordsOf(words)].filter((word) => wanted.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const suggested: SuggestedStatement[] = [];
  for (const { words } of candidates) {
    if (suggested.length === most) break;
    const own = endLike(statement.quote, withNumberOf(statement.quote, capitalised(words)));
    if (own === statement.quote || suggested.some((other) => other.words === own)) continue;
    const reading = readInPlace(own, statement, playbook, side);
    if (reading?.reading === 'understood') suggested.push({ words: own, reading });
  }
  return suggested;
}

/** What meeting a statement comes to: GREEN, YELLOW or RED. */
const weight: Readonly<Record<Tier, 'green' | 'yellow' | 'red'>> = {
  preferred: 'green',
  required: 'green',
  acceptable: 'yellow',
  escalate: 'red',
  never: 'red',
};

function readInPlace(
  words: string,
  { start, end }: Statement,
  { text, name, kind }: Playbook,
  side: Role | undefined,
): Statement | undefined {
  const changed = text.slice(0, start) + words + text.slice(end);
  const { positions } = readPlaybook(changed, { name, kind, ...(side === undefined ? {} : { side }) });
  return positions.flatMap(({ statements }) => statements).find((statement) => statement.start === start);
}

const common = new Set(
  'a an the of to or and for in on at by is are be with not no any than that which if our we us its their'.split(' '),
);

/** Stems of a kind: enough to tell that "terminates" and "termination" speak of one thing. */
function wordsOf(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return new Set(found.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}

const amount = /\b\d+(?:\.\d+)?(?:\s*%|[\s-](?:hours?|days?|months?|years?)\b)/g;

/** "Initial term of 12 months" for an author who wrote "two-year deals at most, 24 months". */
function withNumberOf(original: string, words: string): string {
  const [own, ...more] = original.match(amount) ?? [];
  const [other, ...others] = words.match(amount) ?? [];
  if (own === undefined || other === undefined || more.length > 0 || others.length > 0) return words;
  return own.includes('%') === other.includes('%') ? words.replace(other, own) : words;
}

function endLike(original: string, words: string): string {
  const bare = words.replace(/[.\s]+$/, '');
  return /\.\s*$/.test(original) ? `${bare}.` : bare;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
