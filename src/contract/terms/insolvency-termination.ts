import { spokenTerm } from './spoken-term';

export const insolvencyTermination = spokenTerm({
  kind: 'insolvency-termination',
  title: 'right to terminate for insolvency',
  actorIs: 'who may terminate',
  clauseTypes: ['termination'],
  actorPrefers: 'there',
  stems: ['insol', 'bankr', 'recei', 'liqui'],
  cue: 'insolv|bankrupt|receiver|liquidat',
  says: '\\bterminat(?:e|ed|ion)\\b[^.;]{0,300}\\b(?:insolven\\w+|bankrupt\\w*|receivership|receiver|liquidat\\w+|benefit of (?:its )?creditors)\\b',
});
