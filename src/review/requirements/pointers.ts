import type { Phrase } from '../../playbook/framework/phrase';
import { type ContractIndex, type Unit } from './contract-index';
import { placesOf } from './evidence';
import { type Family, isSupplied, type Place } from './family';
import { blankIn } from './unfilled';

/** Words that send a topic to a document that was not supplied. */
export interface Pointer extends Place {
  /** As the contract calls it: "Security Policy", "Exhibit C". */
  readonly document: string;
}

const generic =
  /\b(?:cover\s+page|setup\s+page|order\s+form|(?:applicable|relevant|attached|respective)\s+(?:order|attachment|schedule|exhibit|addendum|sow|supplement)s?|attachments?|work\s+orders?|task\s+orders?|key\s+terms|website|web\s+site|portal|documentation|handbook|policy)\b/i;

/** The first place where one of `phrases` stands in a sentence that names a document which was not supplied. */
export function pointerIn(family: Family, phrases: readonly Phrase[]): Pointer | undefined {
  for (const { file, unit, match } of placesOf(family, phrases)) {
    const index = family.files[file];
    if (!index || match.to <= unit.own) continue;
    const document = unsuppliedIn(family, index, unit, file);
    if (document !== undefined) return { file, unit, document };
  }
  return undefined;
}

function unsuppliedIn(family: Family, { contract }: ContractIndex, unit: Unit, file: number): string | undefined {
  const words = contract.source.text.slice(unit.start, unit.end);
  const blank = blankIn(words);
  if (blank) return words.slice(blank.start, blank.end);
  const named = contract.references.filter(
    ({ start, end, target }) => start >= unit.start && end <= unit.end && target !== 'section',
  );
  for (const { target, label, resolved } of named) {
    if (target === 'url') return label;
    if (target === 'exhibit' && resolved !== undefined && isSupplied(family, label, file)) return undefined;
    if (!isSupplied(family, label, file)) return label;
  }
  if (named.length > 0) return undefined;
  return generic.exec(words)?.[0];
}
