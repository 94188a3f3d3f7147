import type { Value } from '../value';
import { insuredRisks, mattersIn } from './matters';
import { items } from './reading';
import { spokenTerm } from './spoken-term';

function itemsOf(plain: string): Value | undefined {
  const found = mattersIn(plain, insuredRisks);
  return found.length > 0 ? items(found) : undefined;
}

export const insuranceTypes = spokenTerm({
  kind: 'insurance-types',
  title: 'kinds of insurance',
  actorIs: 'who must carry them',
  clauseTypes: ['insurance'],
  actorPrefers: 'not-there',
  stems: ['insur', 'cover', 'polic'],
  cue: 'insur',
  says: '\\b(?:insurance|coverage|polic(?:y|ies))\\b',
  value: (plain) => itemsOf(plain),
});
