import type { Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import { termReaders } from '../contract/term-registry';
import { idOf } from './draft-position';
import type { ExactPosition } from './exact-positions';
import type { PlaybookProblem, Position, Tier } from './playbook';
import { checksIn } from './statement-part';
import { clauseTypesOf } from './topic-lexicon';

export interface Merged {
  readonly positions: readonly Position[];
  readonly problems: readonly PlaybookProblem[];
}

/** Exact positions go before what the prose under the heading of the same id says; those without a heading come last. */
export function withExactPositions(
  positions: readonly Position[],
  exact: readonly ExactPosition[],
  side: Role,
): Merged {
  const meant = exact.filter((one) => one.side === undefined || one.side === side);
  const byId = new Map(meant.map((one) => [idOf(one.id), one]));
  const merged = positions.map((position) => {
    const found = byId.get(position.id);
    return found ? withExact(position, found) : position;
  });
  const others = meant.filter(({ id }) => !positions.some((position) => position.id === idOf(id)));
  const problems = others.filter(({ statements }) => statements.length === 0).map(withoutHeading);
  return { positions: [...merged, ...others.flatMap((one) => newPosition(one) ?? [])], problems };
}

function withExact(position: Position, exact: ExactPosition): Position {
  const prose = position.statements.filter(({ tier }) => !exact.tiers.has(proseTier(tier)));
  return { ...position, ...settingsOf(exact), statements: [...exact.statements, ...prose] };
}

/** What may never be is a red flag; what is required stays required beside any check. */
function proseTier(tier: Tier): Tier {
  return tier === 'never' ? 'escalate' : tier;
}

function newPosition(exact: ExactPosition): Position | undefined {
  if (exact.statements.length === 0) return undefined;
  const words = exact.id.replace(/[-_]+/g, ' ');
  const named = clauseTypesOf(words);
  return {
    id: idOf(exact.id),
    title: words.charAt(0).toUpperCase() + words.slice(1),
    heading: exact.key,
    start: exact.key.start,
    end: Math.max(exact.key.end, ...exact.statements.map(({ end }) => end)),
    clauseTypes: named.length > 0 ? named : typesOfTerms(exact),
    dealBreaker: false,
    ...settingsOf(exact),
    statements: exact.statements,
  };
}

function typesOfTerms({ statements }: ExactPosition): readonly ClauseType[] {
  const terms = statements.flatMap(({ condition }) => (condition ? checksIn(condition) : [])).map(({ term }) => term);
  return [
    ...new Set(terms.flatMap((kind) => termReaders.find((reader) => reader.kind === kind)?.clauseTypes[0] ?? [])),
  ];
}

function settingsOf({
  approver,
  priority,
  dealBreaker,
  rationale,
  preferredLanguage,
  fallbackLanguage,
  contractKinds,
}: ExactPosition): Partial<Position> {
  return {
    ...(approver === undefined ? {} : { approver }),
    ...(priority === undefined ? {} : { priority }),
    ...(dealBreaker === undefined ? {} : { dealBreaker }),
    ...(rationale === undefined ? {} : { rationale, counterpartyRationale: rationale }),
    ...(preferredLanguage === undefined ? {} : { preferredLanguage }),
    ...(fallbackLanguage === undefined ? {} : { fallbackLanguage }),
    ...(contractKinds === undefined ? {} : { contractKinds }),
  };
}

function withoutHeading({ id, key: { start, end } }: ExactPosition): PlaybookProblem {
  const message = `No position has the id “${id}”; its id is its heading in lower case with hyphens.`;
  return { start, end, severity: 'warning', message };
}
