import type { Contract } from '../../contract/contract';
import type { ContractText, Range } from '../../document/contract-text';
import { ContractView } from '../../review/view';

/** A word or a sign as it stands in the text, and what it is compared by. */
export interface Token extends Range {
  readonly key: string;
}

/** What is laid side by side: the smallest numbered section with its sub-items, or a paragraph without number. */
export interface Unit extends Range {
  readonly label: string;
  /** Label and heading, as reports print them; empty where it has neither. */
  readonly name: string;
  readonly tokens: readonly Token[];
  /** The keys of all tokens. */
  readonly key: string;
}

/** The units of a contract in its order; list labels, which stand in the text of some formats only, are not among their words. */
export function unitsOf(contract: Contract): readonly Unit[] {
  const { source } = contract;
  const view = new ContractView(contract, 'customer');
  let paragraph = 0;
  const units: Unit[] = [];
  for (const passage of contract.passages) {
    const tokens: Token[] = [];
    while ((source.paragraphs[paragraph]?.end ?? Infinity) <= passage.start) paragraph++;
    for (let at = paragraph; (source.paragraphs[at]?.start ?? Infinity) < passage.end; at++) {
      const own = source.paragraphs[at];
      if (own === undefined) break;
      for (const token of tokensIn(source, own))
        if (token.start >= passage.start && token.end <= passage.end) tokens.push(token);
    }
    if (tokens.length === 0) continue;
    const section = view.sectionAt(passage);
    units.push({
      start: passage.start,
      end: passage.end,
      label: section?.label ?? '',
      name: view.sectionName(passage) ?? '',
      tokens,
      key: tokens.map(({ key }) => key).join(' '),
    });
  }
  return units;
}

const pieces = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

function* tokensIn({ text }: ContractText, { start, end }: Range): Generator<Token> {
  for (const match of text.slice(start, end).matchAll(pieces)) {
    const key = keyOf(match[0]);
    if (key !== '') yield { start: start + match.index, end: start + match.index + match[0].length, key };
  }
}

/** Typographic and plain quotes, dashes and ligatures are the same words in two formats of one contract. */
function keyOf(piece: string): string {
  return piece
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-');
}
