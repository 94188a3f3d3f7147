import type { Contract } from '../contract/contract';
import type { Range } from '../document/contract-text';
import type { Requirement } from '../playbook/framework/framework';
import { insertionAnchor } from '../review/missing';
import { ContractView } from '../review/view';
import { inTheContractsNames } from './contract-names';

/** A clause that meets a requirement, for a contract that does not. */
export interface ModelClause {
  /** In the contract's own names for its parties. */
  readonly words: string;
  /** The paragraph after which it goes. */
  readonly after: Range;
}

/**
 * The model clause of a requirement in the words of this contract, after the section that speaks of the matter, else at the
 * end of the body. Undefined where the framework has none.
 */
export function modelClauseFor(
  { modelClause }: Pick<Requirement, 'modelClause'>,
  contract: Contract,
  evidence?: Range,
): ModelClause | undefined {
  if (modelClause === undefined) return undefined;
  return { words: modelWords(modelClause, contract), after: paragraphOf(evidence, contract) };
}

/** Frameworks speak of the Provider, or the Vendor, and the Customer, whatever the contract calls them. */
export function modelWords(modelClause: string, contract: Contract): string {
  const words = modelClause
    .replace(/\b[Tt]he (?:Provider|Vendor)\b/g, 'the Supplier')
    .replace(/\b(?:Provider|Vendor)\b/g, 'Supplier');
  const named = inTheContractsNames(words, contract).replace(/(^|[.;]\s+)the (?=\p{Lu})/gu, '$1The ');
  return /\bSupplier\b/.test(contract.source.text) ? named : named.replace(/\bSupplier\b/g, 'Provider');
}

function paragraphOf(evidence: Range | undefined, contract: Contract): Range {
  const view = new ContractView(contract, 'customer');
  const own =
    evidence && contract.source.paragraphs.find(({ start, end }) => start <= evidence.start && evidence.start < end);
  return own && own.part === 'body' && own.cell === undefined
    ? { start: own.start, end: own.end }
    : insertionAnchor([], view);
}
