import { spokenTerm } from './spoken-term';

export const dataReturn = spokenTerm({
  kind: 'data-return',
  title: 'return or deletion of data',
  actorIs: 'who returns or deletes it',
  clauseTypes: ['data-protection', 'post-termination'],
  actorPrefers: 'not-there',
  stems: ['retur', 'delet', 'destr', 'erase'],
  cue: 'return|delet|destr|erase',
  says: '\\b(?:shall|will|must|agrees? to)\\b[^.;]{0,80}\\b(?:return|delete|destroy|erase|purge)\\b[^.;]{0,80}\\b(?:(?:customer|client|personal|user|your|company|subscriber|licensee) (?:personal )?(?:data|content)|all (?:\\w+ )?data|personal information|protected health information|\\bphi\\b)',
});
