import type { ContractText } from '../document/contract-text';
import { type Block, blocksOf } from './blocks';
import type { ContractStructure } from './contract';
import { contractDatesOf } from './dates';
import { definitionsOf } from './definitions';
import { exhibitsOf } from './exhibits';
import { kindOf } from './kind';
import { languageOf } from './language';
import { partiesOf } from './parties';
import { passagesOf } from './passages';
import { referencesOf } from './references';
import { sectionsOf } from './sections';
import { titleOf } from './title';

/** Everything about a contract but its clauses and terms. */
export function structureOf(source: ContractText): ContractStructure {
  const { text } = source;
  const blocks = blocksOf(source);
  const tree = sectionsOf(text, blocks);
  const title = titleOf(text, blocks);
  const kind = kindOf(title?.quote, text);
  const passages = passagesOf(text, blocks, tree);
  const exhibits = exhibitsOf(tree.sections);
  return {
    source,
    ...(title && { title }),
    kind,
    parties: partiesOf(text, blocks, kind),
    ...contractDatesOf(text, blocks[0]?.start ?? 0, secondSection(blocks)),
    sections: tree.sections,
    definitions: definitionsOf(text, blocks, passages),
    references: referencesOf(text, tree.sections, exhibits),
    exhibits,
    passages,
    language: languageOf(text),
  };
}

/** The preamble ends before it at the latest. */
function secondSection(blocks: readonly Block[]): number | undefined {
  return blocks.filter((block) => block.label?.path !== undefined)[1]?.start;
}
