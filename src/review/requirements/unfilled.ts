import type { Range } from '../../document/contract-text';

const unticked = /(?:^|\n)[^\S\n]{0,20}(?:\[[^\S\n]{0,12}_{0,6}\]|☐|□|⬜)(?=\s)/;
/** "{sla_description}", "[●]", "[insert name]", "____", "[TBD]": somebody was to write something here. */
const blank =
  /\{[^{}\n]{1,60}\}|\[\s*(?:[●•_.]{1,20}|\*{1,3}|to be [a-z ]{1,40}|tbd|insert [^\]\n]{1,60}|[A-Z][A-Z _/-]{2,40})\s*\]|_{4,}/i;

/** A box that was offered and not ticked: what stands behind it was not agreed. */
export function isUnticked(words: string): boolean {
  return unticked.test(words);
}

/** The first place in `words` that was left to be filled. */
export function blankIn(words: string): Range | undefined {
  const found = blank.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
