import type { Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import type { Range } from '../document/contract-text';
import type { Priority, Tier } from './playbook';

/** A statement before it is read: its words and its tier. */
export interface DraftStatement extends Range {
  readonly tier: Tier;
  /** Under a lead that we do not know ("Counterparty usually asks:"), so that its words may mean the reverse. */
  readonly doubtful?: boolean;
}

/** A position as the Markdown shows it, before its statements are read. */
export interface DraftPosition {
  readonly title: string;
  readonly heading: Range;
  readonly clauseTypes: readonly ClauseType[];
  /** The side that it is for, where the file holds two. */
  readonly side?: Role;
  /** Under a heading about NDAs. */
  readonly nda: boolean;
  readonly statements: DraftStatement[];
  /** Prose under the heading without a label: the position itself where nothing else is. */
  readonly unlabelled: Range[];
  end: number;
  preferredLanguage?: Range;
  fallbackLanguage?: Range;
  approver?: string;
  /** The approver was named by a fallback. */
  isOfFallback?: boolean;
  priority?: Priority;
  dealBreaker: boolean;
  impact?: string;
  rationale?: string;
  counterpartyRationale?: string;
}

export function draftPosition(
  start: Pick<DraftPosition, 'title' | 'heading' | 'clauseTypes' | 'side' | 'nda'>,
): DraftPosition {
  return { ...start, statements: [], unlabelled: [], end: start.heading.end, dealBreaker: false };
}

/** "3. Term & Renewal" → "Term & Renewal"; also "Section 4 –", "A)", "IV." and emoji before the words. */
export function titleOf(heading: string): string {
  const words = heading.replace(/\s+/g, ' ').trim();
  const bare = words
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(
      /^(?:(?:section|clause|article|part)\s+)?(?:\d+(?:\s?\.\s?\d+){0,3}\s?[.):–—-]\s*|(?:[A-Z]|[IVX]{1,5})\s?(?:[.):–—]\s*|-\s+))/i,
      '',
    )
    .replace(/^\d+(?:\.\d+){0,3}\s+(?=\p{L})/u, '')
    .replace(/[\s:]+$/, '');
  return bare === '' ? words : bare;
}

/** "Term and Renewal" → `term-and-renewal`. */
export function idOf(title: string): string {
  const id = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'position' : id;
}

const priorities: readonly (readonly [RegExp, Priority])[] = [
  [/\bnice|\blow\b|\btier 3|\bp3\b|\bcould\b/i, 'nice-to-have'],
  [/\bshould|\bmedium\b|\btier 2|\bp2\b/i, 'should'],
  [/\bmust|\bhigh\b|\bcritical\b|\btier 1|\bp1\b/i, 'must'],
];

export function priorityOf(words: string): Priority | undefined {
  return priorities.find(([expression]) => expression.test(words))?.[1];
}
