import type { Contract } from '../../contract/contract';
import { type ContractIndex, indexOf, leadInOf, type Unit } from './contract-index';
import type { PhraseMatch } from './match-phrase';
import type { FamilyCitation } from './cell';
import { isAbout } from './topics';

/** The files of one contract read together: main agreement first, then what belongs to it. */
export interface Family {
  readonly files: readonly ContractIndex[];
}

export function familyOf(contracts: readonly Contract[]): Family {
  return { files: contracts.map(indexOf) };
}

/** A unit of one of the files. */
export interface Place {
  readonly file: number;
  readonly unit: Unit;
}

export function citationAt({ files }: Family, { file, unit }: Place): FamilyCitation {
  const { start, end } = unit;
  const contract = files[file]?.contract;
  const quote = contract?.source.text.slice(start, end) ?? '';
  const section = contract && sectionLabelAt(contract, unit);
  return { start, end, quote, file, ...(section !== undefined && { section }) };
}

/** An item of a list, and the lead-in that it completes where some of the words that were found stand there. */
export function withLeadIn({ files }: Family, place: Place & { readonly match?: PhraseMatch }): readonly Place[] {
  const { file, unit, match } = place;
  const index = files[file];
  if (!match || !index || match.from >= unit.own) return [place];
  const leadIn = leadInOf(index, unit);
  return leadIn ? [place, { file, unit: leadIn }] : [place];
}

/** The label of the smallest section that holds the unit. */
function sectionLabelAt({ sections, passages }: Contract, unit: Unit): string | undefined {
  const inside = sections.filter(({ start, end, label }) => label !== '' && start <= unit.start && unit.end <= end);
  const smallest = inside.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const own = passages[unit.passage]?.section;
  return smallest?.label ?? (own === undefined ? undefined : sections[own]?.label || undefined);
}

/** Whether another file of the family, or a part of the same one, is the document that a name speaks of. */
export function isSupplied(family: Family, name: string, from: number): boolean {
  return family.files.some(({ contract }, file) => isAbout(contract, name, file === from));
}
