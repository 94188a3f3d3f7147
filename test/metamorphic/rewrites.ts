import type { Contract, Party } from '../../src/contract/contract';
import { roleOfName } from '../../src/contract/role-names';
import type { ContractText, Range } from '../../src/document/contract-text';

/** A replacement of `range` by `text`. */
export interface Change extends Range {
  readonly text: string;
}

/** A contract as plain text, with its list labels typed before the paragraphs. */
export function typed({ text, paragraphs, format }: ContractText): string {
  if (format === 'text') return text;
  return paragraphs
    .map(({ start, end, label }) => `${label === undefined ? '' : `${label} `}${text.slice(start, end)}`)
    .join('\n\n');
}

/** Changes must not overlap. */
export function rewritten(text: string, changes: readonly Change[]): string {
  let result = '';
  let from = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < from) continue;
    result += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return result + text.slice(from);
}

const invented = ['Zephyrine', 'Quorvex', 'Halvorsund', 'Ombrello'];
const legalForm =
  /,?\s+(?:inc|incorporated|llc|ltd|limited|corp|corporation|co|company|lp|llp|plc|gmbh|ag|n\.v|b\.v|s\.a)\.?$/i;

/** Every party under another name; the words for its role stay. Undefined where no party has a name of its own. */
export function withOtherNames(text: string, parties: readonly Party[]): string | undefined {
  const renamed = parties.flatMap((party, index) =>
    party.names
      .filter(
        (name) =>
          /^[\p{Lu}\d]/u.test(name) &&
          name.length > 3 &&
          !roleOfName.has(name.toLowerCase()) &&
          !/^(?:the )?(?:company|fund|trust|bank)$/i.test(name),
      )
      .map((name) => ({ name, other: `${invented[index % invented.length] ?? ''}${legalForm.exec(name)?.[0] ?? ''}` })),
  );
  if (renamed.length === 0) return undefined;
  const others = new Map<string, string>();
  for (const { name, other } of renamed) {
    others.set(name, other);
    others.set(name.toUpperCase(), other.toUpperCase());
  }
  const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu');
  return text.replace(names, (name) => others.get(name) ?? name);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const labelAtHead = /^([ \t]*)(?:(\d{1,2}(?:\.\d{1,2}){1,3})(?=[ \t]+\S)|\(([a-z]|[ivx]{1,4})\)(?=[ \t]+\S))/gm;

/** "9.2" becomes "9.2." and "(a)" becomes "a)" at the head of paragraphs. Undefined where there is nothing to change. */
export function withOtherNumbers(text: string): string | undefined {
  const other = text.replace(labelAtHead, (_, space: string, decimal?: string, letter?: string) =>
    decimal === undefined ? `${space}${letter ?? ''})` : `${space}${decimal}.`,
  );
  return other === text ? undefined : other;
}

/**
 * Two neighbouring numbered parts change places, their numbers and the references to them with them. Only parts without
 * parties, definitions or numbers of another form take part, so that the contract says the same as before.
 */
export function withPartsSwapped({ sections, source }: Contract): string | undefined {
  const { text } = source;
  const tops = sections.filter(({ label, heading }) => /^\d{1,2}$/.test(label) && heading !== undefined);
  for (let i = Math.floor(tops.length / 2); i + 1 < tops.length; i += 1) {
    const [one, two] = [tops[i], tops[i + 1]];
    if (!one || !two || one.parent !== two.parent || Number(two.label) !== Number(one.label) + 1) continue;
    const [a, b] = [lineStart(text, one.start), lineStart(text, two.start)];
    const end = tops[i + 2] ? lineStart(text, tops[i + 2]?.start ?? text.length) : undefined;
    if (end === undefined || b <= a || end <= b) continue;
    const [first, second] = [text.slice(a, b), text.slice(b, end)];
    if (!first.trimStart().startsWith(one.label) || !second.trimStart().startsWith(two.label)) continue;
    if (/in\s+this\s+(?:section|article)\s+\d/i.test(first + second)) continue;
    return exchanged(
      `${text.slice(0, a)}${second}${text.slice(end) === '' || second.endsWith('\n') ? '' : '\n'}${first}${text.slice(end)}`,
      one.label,
      two.label,
    );
  }
  return undefined;
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** The numbers at heads of paragraphs and behind "Section" change places. */
function exchanged(text: string, one: string, two: string): string {
  const number = new RegExp(
    `((?:^[ \\t]*|\\b(?:Sections?|Articles?|Clauses?|Paragraphs?)\\s+))(${one}|${two})(?=[.\\s)(])`,
    'gim',
  );
  return text.replace(number, (_, before: string, label: string) => `${before}${label === one ? two : one}`);
}

/** Every passage of these numbers is taken out. */
export function withoutPassages({ passages, source }: Contract, gone: ReadonlySet<number>): string {
  return rewritten(
    source.text,
    [...gone].flatMap((index) => {
      const passage = passages[index];
      return passage ? [{ start: passage.start, end: passage.end, text: '' }] : [];
    }),
  );
}

const figure =
  /(?:[a-z]+(?:[ -][a-z]+)?\s*)?\(\s*(\d{1,3})\s*\)|\b(\d{1,3}(?:,\d{3})*(?:\.\d+)?)\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)\b/i;
const inWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

/** The first number in `range` times `factor`, in figures; undefined where there is none. */
export function withOtherNumber(text: string, range: Range, factor: number): Change | undefined {
  const match = figure.exec(text.slice(range.start, range.end));
  if (!match) return undefined;
  const value = Number((match[1] ?? match[2] ?? '').replace(/,/g, '')) || inWords[(match[3] ?? '').toLowerCase()];
  if (value === undefined || value === 0) return undefined;
  const other = Math.round(value * factor);
  // Less than one of a unit cannot be written.
  if (other < 1 || other === value) return undefined;
  const start = range.start + match.index;
  return { start, end: start + match[0].length, text: String(other) };
}

const undertakes =
  /\b(shall|will|may|must)\s+(?!not\b)(?=(?:\w+\s+){0,2}?(?:indemnif|defend|maintain|carry|obtain|procure|terminate|cancel|implement|keep|hold|excuse|govern))/gi;
/** So far from the deciding words its verb may stand. */
const reach = 90;

/** "shall" becomes "shall not" close to the deciding words of a sentence; undefined where it has no such verb, or says no already. */
export function negated(text: string, sentence: Range, deciding: Range): Change | undefined {
  const words = text.slice(sentence.start, sentence.end);
  if (/\b(?:not|no|neither|nor|never|without|except|unless)\b/i.test(words)) return undefined;
  const verbs = [...words.matchAll(undertakes)].map((match) => ({
    start: sentence.start + match.index,
    word: match[1] ?? '',
  }));
  const verb = verbs.findLast(({ start }) => start <= deciding.end && deciding.start - start <= reach);
  if (!verb) return undefined;
  const end = verb.start + verb.word.length;
  return { start: end, end, text: ' not' };
}
