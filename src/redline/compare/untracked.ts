import { understand } from '../../contract/understand';
import type { ContractText } from '../../document/contract-text';
import type { PendingRound } from '../../document/docx/pending-round';
import { compareContracts, type ComparedClause } from './compare-contracts';

/**
 * What was changed in a Word file without being tracked: with every tracked change of the new version rejected it should read as
 * the old one. Undefined where the new version has no tracked changes at all, so that nothing of it was meant to be tracked.
 */
export function untrackedChanges(old: ContractText, round: PendingRound): readonly ComparedClause[] | undefined {
  const content = round.changes.filter(({ kind, where }) => kind !== 'formatting' && where === 'text');
  if (content.length === 0) return undefined;
  const base = round.without(content);
  if (base.text === old.text) return [];
  return compareContracts(understand(old), understand(base)).clauses.filter(
    ({ kind, moved }) => kind !== 'same' || moved,
  );
}
