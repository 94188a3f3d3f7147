/** Words by what they stand for: a name in capitals, and the words in one expression. One space is any white space. */
export type Words = readonly (readonly [name: string, source: string])[];

interface Entry {
  readonly name: string;
  readonly expression: RegExp;
}

/** Words of one subject together with those that every subject shares, by the letter with which they may begin. */
export interface Lexicon {
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

/** Words that say nothing by themselves. Never a negation, a limit or a condition. */
export const silentWord = '_';

export function lexicon(...lists: readonly Words[]): Lexicon {
  const byLetter = new Map<string, Entry[]>();
  for (const [name, source] of lists.flat()) {
    for (const alternative of alternativesOf(source)) {
      const spaced = alternative.replaceAll(' ?', String.raw`(?:\s+)?`).replaceAll(' ', String.raw`\s+`);
      const entry = { name, expression: new RegExp(String.raw`(?:${spaced})(?![\p{L}\p{N}])`, 'uy') };
      for (const letter of firstOf(alternative)) byLetter.set(letter, [...(byLetter.get(letter) ?? []), entry]);
    }
  }
  return { byLetter };
}

/** The longest entry at `at`; of two of one length the one that was listed first. */
export function entryAt({ byLetter }: Lexicon, plain: string, at: number): { name: string; end: number } | undefined {
  let best: { name: string; end: number } | undefined;
  for (const { name, expression } of byLetter.get(plain.charAt(at)) ?? []) {
    expression.lastIndex = at;
    const length = expression.exec(plain)?.[0].length ?? 0;
    if (length > 0 && at + length > (best?.end ?? at)) best = { name, end: at + length };
  }
  return best;
}

/** The alternatives of an expression that no bracket holds together. */
function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, source.slice(start)];
}

/** The letters with which what `alternative` matches may begin. */
function firstOf(alternative: string): ReadonlySet<string> {
  const group = /^\(\?:/.test(alternative) ? endOfGroup(alternative) : undefined;
  if (group === undefined) {
    const first = new Set([alternative.charAt(0)]);
    if (alternative.charAt(1) === '?')
      for (const letter of firstOf(alternative.slice(2).trimStart())) first.add(letter);
    return first;
  }
  const first = new Set(alternativesOf(alternative.slice(3, group)).flatMap((inner) => [...firstOf(inner)]));
  if (/^[?*]/.test(alternative.slice(group + 1)))
    for (const letter of firstOf(alternative.slice(group + 2).trimStart())) first.add(letter);
  return first;
}

function endOfGroup(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length;
}
