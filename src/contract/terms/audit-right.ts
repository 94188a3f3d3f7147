import { spokenTerm } from './spoken-term';

export const auditRight = spokenTerm({
  kind: 'audit-right',
  title: 'right to audit',
  actorIs: 'who may audit',
  clauseTypes: ['audit'],
  actorPrefers: 'there',
  stems: ['audit', 'inspe'],
  cue: 'audit|inspect',
  says: '\\b(?:may(?! not)|right to|rights to|entitled to|permitted to|shall (?:be able|have the right) to)\\b[^.;]{0,120}\\b(?:audit|inspect)\\b',
});
