import type { Range } from '../document/contract-text';

/** How the parts on both sides of a joint stand to each other. */
export type Joining = 'list' | 'both' | 'either' | 'aside';

export interface Split {
  readonly joining: Joining;
  readonly parts: readonly Range[];
  /** Its words, for asides ("although"). */
  readonly joint: string;
}

interface Joint {
  readonly joining: Joining;
  readonly expression: RegExp;
}

const notComparison = String.raw`(?!\s*(?:(?:more|less|longer|shorter|greater|better|fewer|later|higher|earlier|lower|sooner)\b(?!\s+than\b)|(?:above|over|under|below)\b(?!\s+(?:[$€£]\s?)?(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|twelve\b|eighteen\b|twenty|thirty|sixty\b|ninety\b))|(?:payable|unlimited|uncapped)\b))`;

/** From the loosest to the tightest. Longer conjunctions come before the words they hold. */
const joints: readonly Joint[] = [
  { joining: 'list', expression: /\.(?=\s+\S)|\n\s*\n/g },
  // "…; or …" makes alternatives of all that the semicolons part.
  { joining: 'either', expression: /;(?:\s*or\b)?(?=[^]*;\s*or\b)|;\s*or\b/g },
  { joining: 'list', expression: /;|\s[·•|]\s/g },
  { joining: 'aside', expression: /,?\s+(?:although|even though|though)\s+/g },
  { joining: 'both', expression: /,?\s+(?:while|whereas|but)\s+/g },
  { joining: 'both', expression: /,?\s+(?:if|when|where|provided that|provided|as long as)\s+/g },
  { joining: 'list', expression: /:\s+/g },
  { joining: 'either', expression: new RegExp(String.raw`,\s*or\b${notComparison}`, 'g') },
  { joining: 'either', expression: new RegExp(String.raw`\s+or\b${notComparison}`, 'g') },
  { joining: 'list', expression: /,\s*(?:and|plus)\s+/g },
  { joining: 'both', expression: /\s+(?:and|plus)\s+/g },
  { joining: 'both', expression: /\s+(?:and|plus|with)\s+/g },
  { joining: 'list', expression: /,\s+/g },
];

/** Every way to split a part, loosest first. Nothing is split inside brackets, nor at a comma inside a number. */
export function splitsOf(plain: string, base: number): readonly Split[] {
  const open = bracketed(plain);
  return joints.flatMap(({ joining, expression }) => {
    const found = [...plain.matchAll(expression)].filter(
      ({ index }) =>
        !open[index] && !isAbbreviation(plain, index) && !(joining === 'either' && isWithinChoice(plain, index)),
    );
    if (found.length === 0 || found.length > mostParts) return [];
    const parts: Range[] = [];
    let start = 0;
    for (const match of found) {
      parts.push({ start: base + start, end: base + match.index });
      start = match.index + match[0].length;
    }
    parts.push({ start: base + start, end: base + plain.length });
    const kept = parts.filter((part) => /[\p{L}\p{N}]/u.test(plain.slice(part.start - base, part.end - base)));
    return kept.length > 1 ? [{ joining, parts: kept, joint: found[0]?.[0].trim() ?? '' }] : [];
  });
}

/** Sentences are read one by one: what joins words inside one of them ("while") does not reach into the others. */
export function loosest(splits: readonly Split[]): readonly Split[] {
  const [first] = splits;
  return first && isOfSentences(first) ? [first] : splits;
}

export function isOfSentences({ joint }: Split): boolean {
  return /^[.;]/.test(joint);
}

/** A statement with more parts than this is a page of prose, or hostile; reading it word by word would serve nobody. */
const mostParts = 40;

function bracketed(plain: string): readonly boolean[] {
  let depth = 0;
  return Array.from(plain, (sign) => {
    if (sign === '(' || sign === '[') depth += 1;
    const inside = depth > 0;
    if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
    return inside;
  });
}

/** "The greater of $10 million or five times the fees" is one amount. */
function isWithinChoice(plain: string, index: number): boolean {
  const before = plain.slice(0, index);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '));
  const lead = /\b(?:greater|higher|larger|lesser|lower|smaller) of\b([^]*)$/.exec(before.slice(from + 1));
  return lead !== null && !/\b(?:or|and)\b/.test(lead[1] ?? '');
}

/** "U.S.", "e.g.", "Inc.", "Art. 28". */
function isAbbreviation(plain: string, index: number): boolean {
  return (
    plain.charAt(index) === '.' &&
    (/(?:\b[a-z]|\be\.g|\bi\.e|\binc|\bltd|\bno|\bmin|\bmax|\bapprox)$/.test(
      plain.slice(Math.max(0, index - 6), index),
    ) ||
      (/\b(?:arts?|secs?|cl|cls|paras?|reg|nr|p|pp|app|sched)$/.test(plain.slice(Math.max(0, index - 6), index)) &&
        /^\.\s*[\d(]/.test(plain.slice(index))))
  );
}
