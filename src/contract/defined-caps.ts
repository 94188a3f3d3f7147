import type { Range } from '../document/contract-text';
import { plainOf } from './plain';
import { multiplesIn } from './rates';
import type { Term } from './term';
import { limitFrom } from './terms/cap-limit';
import { phrase } from './terms/reading';
import type { Cap, CapLimit } from './value';

interface DefinedCap extends Range {
  readonly limit: CapLimit;
}

const capName = '(?:[\\w-]+ ){0,3}(?:cap|liability limit|limit of liability|maximum liability)(?: amount)?';
const named = phrase(`(${capName})["']? ?$`, '');
const definition = phrase(`["'](${capName})["'] (?:means|shall mean|is|refers to|equals)`);
/** A cover page or table of key terms: the name in a line or cell of its own. */
const row = new RegExp(`(?:^|\\n)[ \\t|]*(${capName.replaceAll(' ', '[ \\t]+')})["']?[ \\t]*(?:[:|]|\\n)`, 'gi');
const reach = 500;

/**
 * Caps that one clause uses ("shall not exceed the General Cap") and another sets ("General Cap" means …) become one term:
 * whose it is from the one, the limit and the citation from the other.
 */
export function withDefinedCaps(terms: readonly Term[], text: string): readonly Term[] {
  if (!terms.some((term) => nameOf(term, text))) return terms;
  const caps = definedCaps(text);
  const used = new Set<number>();
  const joined = terms.map((term) => {
    const name = nameOf(term, text);
    const cap = name === undefined ? undefined : caps.get(name);
    if (!cap || term.value.shape !== 'cap') return term;
    if (cap.limit.kind === 'unread') return { ...term, also: [{ start: cap.start, end: cap.end }] };
    used.add(cap.start);
    const value: Cap = { ...term.value, limit: cap.limit };
    const setter = terms.find((other) => other.kind === 'liability-cap' && other.start === cap.start);
    return {
      ...term,
      value,
      start: cap.start,
      end: cap.end,
      passage: setter?.passage ?? term.passage,
      also: [{ start: term.start, end: term.end }],
    };
  });
  return joined.filter((term) => !(term.kind === 'liability-cap' && term.actor === 'unknown' && used.has(term.start)));
}

function nameOf(term: Term, text: string): string | undefined {
  if (term.kind !== 'liability-cap' && term.kind !== 'super-cap') return undefined;
  if (term.value.shape !== 'cap' || term.value.limit.kind !== 'unread') return undefined;
  const name = named.exec(plainOf(text.slice(term.start, term.end)))?.[1];
  return name && keyOf(name);
}

function keyOf(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|such|its) /, '')
    .trim();
}

function definedCaps(text: string): ReadonlyMap<string, DefinedCap> {
  const plain = plainOf(text);
  const caps = new Map<string, DefinedCap>();
  for (const match of [...plain.matchAll(definition), ...rowsIn(text, plain)]) {
    const name = keyOf(match[1] ?? '');
    if (caps.has(name)) continue;
    const from = match.index + match[0].length;
    const cap = multipleOfCap(plain, from, caps) ?? readFrom(plain, from);
    if (cap) caps.set(name, cap);
  }
  for (const match of plain.matchAll(definition)) {
    const from = match.index + match[0].length;
    const cap = multipleOfCap(plain, from, caps);
    if (cap) caps.set(keyOf(match[1] ?? ''), cap);
  }
  return caps;
}

/** Rows need the line breaks that `plain` has lost; lengths are the same. */
function rowsIn(text: string, plain: string): readonly RegExpExecArray[] {
  const lower = plain.length === text.length ? text.toLowerCase() : '';
  return lower.length === text.length ? [...lower.matchAll(row)] : [];
}

function readFrom(plain: string, from: number): DefinedCap | undefined {
  const limit = limitFrom(plain.slice(0, from + reach), from);
  return limit && { start: limit.start, end: limit.end, limit: limit.limit };
}

/** "Enhanced Cap" means three times (3x) the General Cap. */
function multipleOfCap(plain: string, from: number, caps: ReadonlyMap<string, DefinedCap>): DefinedCap | undefined {
  const rest = plain.slice(from, from + 120);
  const base = timesCap.exec(rest);
  const [multiple] = base ? multiplesIn(rest.slice(0, base.index + base[0].length)) : [];
  const cap = base && caps.get(keyOf(base[1] ?? ''));
  if (!base || !multiple || !cap || cap.limit.kind !== 'fees') return undefined;
  const limit: CapLimit = { ...cap.limit, multiple: cap.limit.multiple * multiple.value };
  return { start: from + multiple.start, end: from + base.index + base[0].length, limit };
}

const timesCap = phrase(`^[^.;,]{0,60}\\bthe (${capName})\\b`, '');
