import type { Range } from '../../document/contract-text';

const unticked = /(?:^|\n)[^\S\n]{0,20}(?:\[[^\S\n]{0,12}_{0,6}\]|☐|□|⬜)(?=\s)/;
/** "{sla_description}", "[●]", "[insert name]", "[Describe the measures]", "____", "[TBD]": somebody was to write something here. */
const blank =
  /\{[^{}\n]{1,60}\}|\[\s*(?:[●•_.]{1,20}|\*{1,3}|to be [a-z ]{1,40}|tbd|(?:insert|describe|specify|list|enter|complete|parties to|customer to|provider to) [^\]\n]{1,140}|[A-Z][A-Z _/-]{2,40})\s*\]|_{4,}/i;
/** "Categories of data subjects:" alone in its row. */
const label = /^\s*[A-Z][^.;:]{2,100}:\s*$/;

/** A box that was offered and not ticked: what stands behind it was not agreed. */
export function isUnticked(words: string): boolean {
  return unticked.test(words);
}

/** The first place in `words` that was left to be filled. */
export function blankIn(words: string): Range | undefined {
  const found = blank.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** A row that asks for something, with nothing beside it. */
export function isBareLabel(words: string): boolean {
  return label.test(words);
}
