import type { ContractText } from '../document/contract-text';

type Style = 'straight' | 'curly';

const styles = new WeakMap<ContractText, Style>();

/** Words that are to stand in a contract, with the apostrophes and quotation marks of the sentence, or else of the whole. */
export function inQuoteStyleOf(source: ContractText, words: string, sentence = ''): string {
  const style = prevailing(sentence) ?? styleOf(source);
  return style === 'straight' ? straightened(words) : curled(words);
}

function prevailing(text: string): Style | undefined {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  const [straight, curly] = [count(/["']/g), count(/[“”‘’]/g)];
  if (straight === curly) return undefined;
  return straight > curly ? 'straight' : 'curly';
}

/** Asked for every proposal, counted once. */
function styleOf(source: ContractText): Style {
  const known = styles.get(source);
  if (known) return known;
  const style = prevailing(source.text) ?? 'curly';
  styles.set(source, style);
  return style;
}

function straightened(words: string): string {
  return words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function curled(words: string): string {
  return words
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([‘])"/g, '$1“')
    .replaceAll('"', '”');
}
