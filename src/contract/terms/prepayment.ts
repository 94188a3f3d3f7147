import { spokenTerm } from './spoken-term';

export const prepayment = spokenTerm({
  kind: 'prepayment',
  title: 'payment in advance',
  actorIs: 'who pays in advance',
  clauseTypes: ['payment'],
  actorPrefers: 'not-there',
  stems: ['advan', 'prepa', 'pre', 'upfro', 'up', 'down', 'signi', 'signa', 'execu'],
  cue: 'advance|prepa|pre-pa|up-?front|down payment|\\b(?:signing|signature|execution)(?: and delivery)? of\\b',
  says: '\\b(?:pa(?:y|ys|id|yable|yments?)|invoic\\w+|bill(?:s|ed)?|charged|due)\\b[^.;]{0,60}\\b(?:in advance(?! of (?:any|the|such) (?:termination|meeting|change))|up-?front)\\b|\\b(?:shall|will|must|agrees? to) pre-?pay\\b|\\bpre-?payment (?:of|is|shall)\\b|(?<!\\b(?:no|wind)[- ]\\s?)\\bdown payments?\\b|\\b(?:pay|paid|payable|due|payments?|fee)\\b[^.;]{0,120}\\b(?:upon|on|at|concurrently with) (?:the )?(?:signing|signature|execution)(?: and delivery)? of (?:this|the) (?:agreement|contract)\\b',
  unless: '\\b(?:refund\\w*|repay\\w*|reimburs\\w*|approv\\w+ in advance)\\b',
  actor: 'customer',
});
