import type { Value } from '../value';
import { arbitrationInstitutions, mattersIn } from './matters';
import { items } from './reading';
import { spokenTerm } from './spoken-term';

function itemsOf(plain: string): Value | undefined {
  const found = mattersIn(plain, arbitrationInstitutions);
  return found.length > 0 ? items(found) : undefined;
}

export const arbitrationRules = spokenTerm({
  kind: 'arbitration-rules',
  title: 'rules of arbitration',
  actorIs: '',
  clauseTypes: ['dispute-resolution'],
  actorPrefers: 'neutral',
  stems: ['arbit'],
  cue: 'arbit',
  says: '\\barbitra\\w+\\b',
  actor: 'unknown',
  value: (plain) => itemsOf(plain),
});
