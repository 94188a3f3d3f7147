/** A label typed in front of a paragraph: "9.2", "(a)", "iv.", "•". */
export interface TypedLabel {
  /** As typed, without the white space around it. */
  readonly label: string;
  /** Characters up to the paragraph's own words: leading white space, label and the white space after it. */
  readonly length: number;
}

const bullet = /^([•◦▪▫●○■□‣⁃·∙\uF0B7\uF0A7\uF0D8\uF076\uF06E]|[-–—](?=[ \t])|o(?=\t| {2}))/u;
const bracketed = /^\((?:\d{1,3}|([a-zA-Z])\1?|[ivxl]{1,7}|[IVXL]{1,7})\)(?=[\s\p{L}\p{Ps}"“‘[]|$)/u;
const multilevel =
  /^\d{1,3}(?:\.\d{1,3}){1,5}\.?(?:\((?:\d{1,3}|[a-zA-Z]{1,2}|[ivx]{1,5})\)){0,3}(?=\s|[\p{Lu}"“‘([]|$)/u;
const numbered = /^\d{1,3}[.)](?:\((?:\d{1,3}|[a-zA-Z]{1,2}|[ivx]{1,5})\)){0,3}(?=\s|\p{Lu}|["“‘([]|$)/u;
const setApart = /^\d{1,2}(?=\t| {2,}\p{Lu})/u;
const lettered = /^(?:[a-zA-Z]|[ivx]{1,6}|[IVX]{1,6})[.)](?=\s|$)/u;
const plainWord = /^[a-zA-Z]{2,}[\s,'’;:-]/;
/** A single decimal is a number in a sentence ("2.5 million", "1.5 times") unless its words open like a clause. */
const opensClause = /^(?:\t| {2,}|\s*[\p{Lu}\d"“‘([]|\s*$)/u;
/** "J. Smith" is a name; "A. Background. The parties…" is a list item. */
const personsName = /^[A-Z]\.\s\S+(?:\s\S+){0,2}$/u;

/** The label that opens `line`, if it opens with one. */
export function typedLabel(line: string): TypedLabel | undefined {
  const indent = line.length - line.trimStart().length;
  const words = line.slice(indent);
  const label = labelText(words);
  if (label === undefined) return undefined;
  const rest = words.slice(label.length);
  const gap = rest.length - rest.trimStart().length;
  return { label, length: indent + label.length + gap };
}

function labelText(words: string): string | undefined {
  // Most lines are the middle of a sentence: a word that nothing after it could make a label.
  if (plainWord.test(words)) return undefined;
  const simple = bullet.exec(words) ?? bracketed.exec(words) ?? numbered.exec(words) ?? setApart.exec(words);
  if (simple !== null) return simple[0];
  const levels = multilevel.exec(words);
  if (levels !== null) return opensClause.test(words.slice(levels[0].length)) ? levels[0] : undefined;
  const letter = lettered.exec(words);
  if (letter === null || personsName.test(words.trimEnd())) return undefined;
  return letter[0];
}
