import type { Contract } from '../contract/contract';
import type { Position } from '../playbook/playbook';
import type { Redline } from '../review/review';
import { inTheContractsNames } from './contract-names';
import { inQuoteStyleOf } from './quote-style';

/** The playbook's clause text of a level as plain paragraphs, in the contract's names; undefined where it has none. */
export function languageFor(position: Position, level: Redline['level'], contract: Contract): string | undefined {
  const citation = level === 'preferred' ? position.preferredLanguage : position.fallbackLanguage;
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
