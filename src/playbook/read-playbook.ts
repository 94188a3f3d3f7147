import type { Role } from '../contract/actor';
import { actorsForSide } from '../contract/actors';
import type { Actors } from '../contract/contract';
import type { Citation, Range } from '../document/contract-text';
import { cite } from '../document/contract-text';
import type { Approver } from './approvers';
import { approverFor } from './approvers';
import { withDistinctTiers } from './distinct-tiers';
import type { DraftPosition, DraftStatement } from './draft-position';
import { idOf } from './draft-position';
import { readExactPositions } from './exact-positions';
import { withoutFlagsOnOurOwn } from './flags-on-our-own-standard';
import { type FrontMatter, readFrontMatter } from './front-matter';
import { withLeaning } from './leaning-statements';
import { readMarkdown } from './markdown';
import { type Outline, outlineOf } from './outline';
import type { Playbook, PlaybookProblem, Position, Statement } from './playbook';
import { ownNamesIn } from './own-names';
import { problemsOf } from './problems';
import { withSiblings } from './sibling-statements';
import { sideNamed } from './side-name';
import { readStatement } from './statement';
import { withTierOrder } from './tier-order';
import { unescapeMarkup } from './unescape';
import { unreadParts } from './unread-parts';
import { withExactPositions } from './with-exact-positions';

export interface ReadPlaybookOptions {
  /** File name, or the id of one that ships. */
  readonly name: string;
  readonly path?: string;
  /** Our side, where the user chose one: it goes before what the file says. */
  readonly side?: Role;
  readonly kind?: Playbook['kind'];
}

/** A playbook longer than this is read up to here; the longest real ones are a twentieth of it. */
const longest = 1_000_000;

/** Reads a playbook of any shape. Never throws: what is wrong with it is in `problems`, and the rest is still read. */
export function readPlaybook(text: string, options: ReadPlaybookOptions): Playbook {
  try {
    return read(text, options);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    const message = `“${options.name}” could not be read as Markdown: ${why}`;
    return { ...named(text, options), title: options.name, positions: [], problems: [wholeFile(text, message)] };
  }
}

function read(text: string, options: ReadPlaybookOptions): Playbook {
  const front = readFrontMatter(text);
  const body = blanked(text.slice(0, longest), front.range);
  const markdown = readMarkdown(unescapeMarkup(body));
  const outline = outlineOf(markdown);
  const setting = sideSetting(front);
  const sides = [...new Set(outline.drafts.flatMap((draft) => draft.side ?? []))];
  const side = options.side ?? setting ?? (sides.length === 1 ? sides[0] : undefined);
  const ours = side ?? 'customer';
  const drafts = outline.drafts.filter((draft) => !draft.side || draft.side === ours);
  const prose = positionsOf(drafts, {
    text,
    prose: markdown.prose,
    outline,
    side: ours,
    actors: actorsForSide(ours),
    ownNames: ownNamesIn(markdown.prose, scalar(front.data.get('title')) ?? outline.title),
  });
  const exact = front.data.has('positions')
    ? readExactPositions(text, front.range, ours)
    : { positions: [], problems: [] };
  const merged = withExactPositions(prose, exact.positions, ours);
  const { positions } = merged;
  const version = scalar(front.data.get('version'));
  return {
    ...named(text, options),
    title: scalar(front.data.get('title')) ?? outline.title ?? options.name,
    ...(version === undefined ? {} : { version }),
    ...(side ? { side } : {}),
    positions,
    problems: problemsOf({
      text,
      front: {
        ...front,
        problems: [...front.problems, ...unreadParts(markdown, outline), ...exact.problems, ...merged.problems],
      },
      positions,
      sides,
      side,
      longest,
    }),
  };
}

function named(text: string, options: ReadPlaybookOptions): Pick<Playbook, 'name' | 'path' | 'text' | 'kind'> {
  const path = options.path === undefined ? {} : { path: options.path };
  return { name: options.name, ...path, text, kind: options.kind ?? 'company' };
}

function sideSetting(front: FrontMatter): Role | undefined {
  return sideNamed(scalar(front.data.get('side')) ?? scalar(front.data.get('our side')) ?? '');
}

function scalar(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).trim();
  return words === '' ? undefined : words;
}

/** The same length, so that offsets stay those of the file; a byte order mark would shift the parser by one. */
function blanked(text: string, range: Range): string {
  return text.slice(0, range.end).replace(/[^\n]/g, ' ') + text.slice(range.end).replace(/\uFEFF/g, ' ');
}

interface Reading {
  readonly text: string;
  readonly prose: string;
  readonly outline: Outline;
  readonly side: Role;
  readonly actors: Actors;
  readonly ownNames: readonly string[];
}

function positionsOf(drafts: readonly DraftPosition[], reading: Reading): readonly Position[] {
  const taken = new Map<string, number>();
  return drafts.map((draft) => {
    const base = idOf(draft.title);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return positionOf(draft, count === 1 ? base : `${base}-${count}`, reading);
  });
}

function positionOf(
  draft: DraftPosition,
  id: string,
  { text, prose, outline, side, actors, ownNames }: Reading,
): Position {
  const preferred = draft.statements.filter(({ tier }) => tier === 'preferred');
  const acceptable = draft.statements.filter(({ tier }) => tier === 'acceptable');
  const context = {
    text,
    prose,
    side,
    actors,
    ownNames,
    clauseTypes: draft.clauseTypes,
    title: draft.title,
    preferred,
    acceptable,
  };
  const read = (statement: DraftStatement): Statement => readStatement(statement, context);
  const statements = withoutFlagsOnOurOwn(
    withTierOrder(withSiblings(withLeaning(withDistinctTiers(draft.statements.map(read)), read))),
  );
  const approver = draft.approver ?? approverOf(draft, outline.approvers);
  return {
    id,
    title: draft.title,
    heading: cite(text, draft.heading),
    start: draft.heading.start,
    end: Math.max(draft.end, draft.heading.end),
    clauseTypes: draft.clauseTypes,
    statements,
    ...optional('preferredLanguage', draft.preferredLanguage && cite(text, draft.preferredLanguage)),
    ...optional('fallbackLanguage', draft.fallbackLanguage && cite(text, draft.fallbackLanguage)),
    ...optional('approver', approver),
    ...optional('priority', draft.priority),
    dealBreaker: draft.dealBreaker,
    ...optional('impact', draft.impact),
    ...optional('rationale', draft.rationale),
    ...optional('counterpartyRationale', draft.counterpartyRationale),
    ...(draft.nda ? { contractKinds: ['nda'] as const } : {}),
  };
}

function approverOf(draft: DraftPosition, approvers: readonly Approver[]): string | undefined {
  return approverFor(draft.clauseTypes, approvers);
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function wholeFile(text: string, message: string): PlaybookProblem {
  return { start: 0, end: text.length, severity: 'error', message };
}

/** Contract language as it goes into a contract: without quote marks and Markdown line breaks. */
export function clauseWords(language: Citation): string {
  return language.quote
    .replace(/^[ \t]*>[ \t]?/gm, '')
    .replace(/^[ \t]*(?:```|~~~)[^\n]*$/gm, '')
    .replace(/\*\*|__/g, '')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
