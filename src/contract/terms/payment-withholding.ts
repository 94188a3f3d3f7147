import { spokenTerm } from './spoken-term';

export const paymentWithholding = spokenTerm({
  kind: 'payment-withholding',
  title: 'right to withhold disputed amounts',
  actorIs: 'who may withhold',
  clauseTypes: ['payment'],
  actorPrefers: 'there',
  stems: ['dispu', 'withh'],
  cue: 'disput|withh',
  says: '\\b(?:may(?! not)|entitled to|right to|permitted to|shall not be (?:required|obligated) to)\\b[^.;]{0,60}\\b(?:withhold|pay)\\b[^.;]{0,60}\\b(?:disput\\w+|contest\\w+)\\b|\\b(?:may(?! not)|right to) dispute\\b[^.;]{0,60}\\b(?:invoice|charge|amount|fee)',
  denied: '\\bmay not\\b[^.;]{0,20}$',
});
