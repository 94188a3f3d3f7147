import type { Citation } from '../document/contract-text';
import type { ClauseType } from './clause-type';
import type { Clause, ContractStructure } from './contract';

/** Title, parties and dates as clauses, so that whoever asks by clause type finds them too. */
export function metadataClauses(structure: ContractStructure): readonly Clause[] {
  const found: readonly (readonly [ClauseType, Citation | undefined])[] = [
    ['document-name', structure.title],
    ...structure.parties.map((party) => ['parties', party] as const),
    ['agreement-date', structure.agreementDate],
    ['effective-date', structure.effectiveDate],
  ];
  return found.flatMap(([type, citation]): readonly Clause[] => {
    if (!citation) return [];
    const index = structure.passages.findIndex((passage) => passage.end > citation.start);
    const passage = structure.passages[index];
    if (!passage) return [];
    return [
      {
        type,
        start: citation.start,
        end: citation.end,
        score: 1,
        because: [citation.quote],
        passage: index,
        ...(passage.section !== undefined && { section: passage.section }),
      },
    ];
  });
}
