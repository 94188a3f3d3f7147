/** Lists and quotes opened on one line; no person nests deeper, and Markdown parsers take time by its square. */
const deepest = 100;
const tooDeep = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${deepest}}`, 'm');

/** Whether a line nests quotes and lists so deeply that the text is no document but an attack on its reader. */
export function nestsTooDeeply(markdown: string): boolean {
  return tooDeep.test(markdown);
}
