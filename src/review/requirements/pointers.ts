import type { Phrase } from '../../playbook/framework/phrase';
import type { Range } from '../../document/contract-text';
import type { Unit } from './contract-index';
import { type Found, placesOf } from './evidence';
import { type Family, isSupplied, type Place } from './family';
import { blankIn, isBareLabel } from './unfilled';

/** Words that send a topic to a document that was not supplied. */
export interface Pointer extends Place {
  /** As the contract calls it: "Security Policy", "Exhibit C". */
  readonly document: string;
}

const generic =
  /\b(?:cover\s+page|setup\s+page|order\s+form|(?:applicable|relevant|attached|respective)\s+(?:order|attachment|schedule|exhibit|addendum|sow|supplement)s?|attachments?|work\s+orders?|task\s+orders?|key\s+terms|website|web\s+site|portal|documentation|handbook|policy)\b/i;

/**
 * The place where one of `phrases` stands in a sentence that names a document which was not supplied: a sentence that binds
 * somebody to it before a row of a form, and both before a definition.
 */
export function pointerIn(family: Family, phrases: readonly Phrase[]): Pointer | undefined {
  let best: Pointer | undefined;
  for (const found of placesOf(family, phrases)) {
    const { file, unit, match } = found;
    if (match.to <= unit.own || (best && rank(best.unit) <= rank(unit))) continue;
    const document = unsuppliedAt(family, found);
    if (document !== undefined) best = { file, unit, document };
  }
  return best;
}

function rank({ kind }: Unit): number {
  return kind === 'sentence' ? 0 : kind === 'row' || kind === 'unfilled' ? 1 : 2;
}

function unsuppliedAt(family: Family, { file, unit, match }: Found): string | undefined {
  const index = family.files[file];
  if (!index) return undefined;
  const { contract, starts, ends } = index;
  const words = contract.source.text.slice(unit.start, unit.end);
  if (example.test(words)) return undefined;
  if (unit.kind === 'unfilled' && isBareLabel(words)) return words.replace(/:\s*$/, '').trim();
  const blank = blankIn(words);
  if (blank) return words.slice(blank.start, blank.end);
  const from = starts[match.from] ?? 0;
  const to = ends[match.to - 1] ?? 0;
  const named = contract.references
    .filter(({ start, end, target }) => start >= unit.start && end <= unit.end && target !== 'section')
    .filter(({ start, end }) => !isOwn(contract.source.text.slice(Math.max(0, start - 6), end + 16)))
    .sort((a, b) => distance(a, from, to) - distance(b, from, to));
  for (const { target, label } of named) {
    if (target === 'url') return label;
    if (!isSupplied(family, label, file)) return label;
  }
  return named.length > 0 ? undefined : generic.exec(words)?.[0];
}

/** "This DPA" is what the reader holds, and its effective date is no document. */
function isOwn(around: string): boolean {
  return /^[\s\S]{0,1}\bthis\s/i.test(around) || /\sEffective\s+Date\b/i.test(around);
}

/** A document that is only named as an example, or for the meaning of its words, is not sent to. */
const example =
  /\bsuch as\b|\bterms?\b[^.;]{0,60}\bnot\s+(?:otherwise\s+)?defined\b|\b(?:has|have)\s+the\s+meanings?\b/i;

function distance({ start, end }: Range, from: number, to: number): number {
  return Math.max(0, start - to, from - end);
}
