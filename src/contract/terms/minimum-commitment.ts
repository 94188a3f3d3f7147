import { spokenTerm } from './spoken-term';

export const minimumCommitment = spokenTerm({
  kind: 'minimum-commitment',
  title: 'minimum commitment',
  actorIs: 'who is committed',
  clauseTypes: ['minimum-commitment'],
  actorPrefers: 'not-there',
  stems: ['minim', 'commi'],
  cue: 'minimum|take[- ]or[- ]pay',
  says: '\\bminimum (?:annual |monthly |quarterly |purchase |volume |order |spend |sales |payment |fee )*(?:commitments?|purchases?|purchase (?:obligation|requirement)s?|orders?|quantit(?:y|ies)|volumes?|spend|royalt(?:y|ies)|guarantees?)\\b|\\btake[- ]or[- ]pay\\b',
  unless: '\\bno minimum\\b',
});
