import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { factField, factFields, finished, tell } from './fact-fields';
import type { FactsFile, FactsProblem, RegisterEntry } from './facts-file';

/** `contracts:` and under it one entry a contract. */
export function readFactsYaml(text: string): FactsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    logLevel: 'silent',
    lineCounter: lines,
    uniqueKeys: true,
  });
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const problems: FactsProblem[] = document.errors.map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `This is not YAML: ${firstLine(message)}.`,
  }));
  const list = isMap(document.contents) ? document.get('contracts', true) : document.contents;
  if (!isSeq(list)) {
    // An empty list is a register in which nothing has been said yet.
    const empty = list === null || list === undefined || (isScalar(list) && String(list.value ?? '') === '');
    if (!empty || (isMap(document.contents) && !document.has('contracts'))) {
      problems.push({ line: 1, message: 'There is no list under contracts:; begin each entry with “- contract: …”.' });
    }
    return { entries: [], problems };
  }
  const entries: RegisterEntry[] = [];
  for (const item of list.items as readonly Node[]) {
    const line = lineAt(item.range?.[0]);
    if (!isMap(item)) {
      problems.push({
        line,
        message: 'This entry has no keys; write “- contract: …” and what there is to say below it.',
      });
      continue;
    }
    const done = entryOf(item, line, lineAt, problems);
    if ('message' in done) problems.push(done);
    else entries.push(done);
  }
  return { entries, problems };
}

function entryOf(
  item: YAMLMap,
  line: number,
  lineAt: (offset: number | undefined) => number,
  problems: FactsProblem[],
): RegisterEntry | FactsProblem {
  const told: Parameters<typeof tell>[0] = {};
  for (const { key, value } of item.items) {
    const at = lineAt((key as Node | undefined)?.range?.[0]);
    const name = isScalar(key) ? String(key.value) : '';
    const field = factField(name);
    const words = wordsOf(value);
    const problem =
      field === undefined
        ? { line: at, message: `There is no ${name}; known are ${factFields.map((known) => known.name).join(', ')}.` }
        : words === undefined
          ? { line: at, message: `${name} holds a list or more keys where words are expected.` }
          : tell(told, field, words, at);
    if (problem) problems.push(problem);
  }
  return finished(told, line);
}

function wordsOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return '';
  if (isScalar(value)) return value.value === null ? '' : String(value.value);
  if (isSeq(value) && value.items.every((item) => isScalar(item))) {
    return value.items.map((item) => (isScalar(item) ? String(item.value) : '')).join('\n');
  }
  return undefined;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line .*$/, '').replace(/[.:]$/, '');
}

/** The end of the list of contracts and how deep its entries stand; undefined where more follows after the list. */
export function yamlListEnd(text: string): { readonly indent: string } | undefined {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0) return undefined;
  const list = isMap(contents) ? document.get('contracts', true) : contents;
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  if (isMap(contents)) {
    const last = contents.items.at(-1);
    if (!isScalar(last?.key) || last.key.value !== 'contracts') return undefined;
  }
  const start = list.range?.[0] ?? 0;
  return { indent: text.slice(text.lastIndexOf('\n', start - 1) + 1, start) };
}
