import { spokenTerm } from './spoken-term';

export const terminationRefund = spokenTerm({
  kind: 'termination-refund',
  title: 'refund of prepaid fees',
  actorIs: 'who refunds',
  clauseTypes: ['termination', 'post-termination', 'payment'],
  actorPrefers: 'not-there',
  stems: ['refun'],
  cue: 'refund',
  says: '\\b(?:refund\\w*)\\b[^.;]{0,100}\\b(?:pre-?paid|unused|unearned|pro[- ]?rat\\w+|advance|remaining|paid in advance)\\b|\\b(?:pre-?paid|unused|unearned|pro[- ]?rat\\w+)\\b[^.;]{0,60}\\brefund\\w*\\b',
  unless: '\\b(?:non-?refundable|no refunds?|not (?:be )?(?:entitled to|refund\\w*))\\b',
  actor: 'supplier',
});
