import { spokenTerm } from './spoken-term';

export const terminationFee = spokenTerm({
  kind: 'termination-fee',
  title: 'fee for termination',
  actorIs: 'who pays it',
  clauseTypes: ['termination', 'termination-for-convenience'],
  actorPrefers: 'not-there',
  stems: ['fee', 'fees', 'charg', 'penal'],
  cue: 'terminat|cancel',
  says: '\\b(?:early )?(?:termination|cancellation|exit|break) (?:fees?|charges?|penalt(?:y|ies)|payments?)\\b',
  unless:
    '\\bno (?:early |obligation (?:\\w+ ){0,4}(?:any )?)?(?:termination|cancellation) (?:fee|charge|penalty)|\\bwithout (?:any )?(?:termination|cancellation)',
  actor: 'customer',
});
