import type { ContractText } from '../document/contract-text';
import type { ContractStructure } from './contract';
import { sentencesOf } from './sentences';

/** Everything about a contract but its clauses and terms. */
export function structureOf(source: ContractText): ContractStructure {
  return {
    source,
    kind: 'other',
    parties: [],
    sections: [],
    definitions: [],
    references: [],
    exhibits: [],
    passages: source.paragraphs.map((paragraph) => ({
      start: paragraph.start,
      end: paragraph.end,
      sentences: sentencesOf(source.text, paragraph),
    })),
    language: 'en',
  };
}
