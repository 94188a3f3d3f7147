import { spokenTerm } from './spoken-term';

export const serviceCredits = spokenTerm({
  kind: 'service-credits',
  title: 'service credits',
  actorIs: 'who owes them',
  clauseTypes: ['service-levels'],
  actorPrefers: 'not-there',
  stems: ['credi'],
  cue: 'credit',
  says: '\\b(?:service(?: level)?|sla|performance|availability|uptime) credits?\\b',
  actor: 'supplier',
});
