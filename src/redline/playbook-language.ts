import type { Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import type { Playbook, Position } from '../playbook/playbook';
import type { Redline } from '../review/review';
import { inTheContractsNames } from './contract-names';
import { inQuoteStyleOf } from './quote-style';
import { kindsOf } from './reread';

/** Clause text of a playbook, in the contract's names. */
export interface Language {
  /** Paragraphs joined by `\n`. */
  readonly words: string;
  /** Of the position that it comes from. */
  readonly title: string;
  /** What its position speaks of. */
  readonly position: Position;
  readonly from: 'playbook' | 'general';
}

/** The playbook's own clause text of a level; none where it has none. */
export function ownLanguage(position: Position, level: Redline['level'], contract: Contract): readonly Language[] {
  const words = wordsOf(citationOf(position, level), contract);
  return words === undefined ? [] : [{ words, title: position.title, position, from: 'playbook' }];
}

const mostPositions = 3;

/** What the general playbook says on the same matter, the nearest position first: those that speak of the same terms. */
export function generalLanguages(
  position: Position,
  level: Redline['level'],
  contract: Contract,
  general: Playbook | undefined,
): readonly Language[] {
  const ranked = (general?.positions ?? [])
    .map((other) => ({ other, nearness: nearness(position, other) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, mostPositions);
  return ranked.flatMap(({ other }) => {
    const words = wordsOf(citationOf(other, level), contract);
    return words === undefined ? [] : [{ words, title: other.title, position: other, from: 'general' as const }];
  });
}

/** Terms in common count more than clause types: one heading may hold several matters. */
function nearness(position: Position, other: Position): number {
  const [kinds, others] = [kindsOf(position), kindsOf(other)];
  const sharedKinds = [...kinds].filter((kind) => others.has(kind)).length;
  if (sharedKinds === 0 && kinds.size > 0) return 0;
  const sharedTypes = position.clauseTypes.filter((type) => other.clauseTypes.includes(type)).length;
  return 2 * sharedKinds + sharedTypes;
}

function citationOf(position: Position, level: Redline['level']): Citation | undefined {
  return level === 'preferred' ? position.preferredLanguage : position.fallbackLanguage;
}

function wordsOf(citation: Citation | undefined, contract: Contract): string | undefined {
  if (!citation) return undefined;
  const paragraphs = citation.quote
    .split(/\n\s*(?:>\s*)?\n/)
    .map((paragraph) => paragraph.split('\n').map(withoutMarks).join(' ').replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  if (paragraphs.length === 0) return undefined;
  return inQuoteStyleOf(contract.source, inTheContractsNames(paragraphs.join('\n'), contract));
}

/** Quote marks, fences and emphasis belong to the Markdown, not to the clause. */
function withoutMarks(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*(?:```|~~~).*$/, '')
    .replace(/\*\*|__|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|[.,;:]|$)/g, '');
}
