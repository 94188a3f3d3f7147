import { spokenTerm } from './spoken-term';

export const suspension = spokenTerm({
  kind: 'suspension',
  title: 'right to suspend',
  actorIs: 'who may suspend',
  clauseTypes: ['termination', 'payment'],
  actorPrefers: 'there',
  stems: ['suspe'],
  cue: 'suspen',
  says: '\\b(?:may(?! not)|right to|entitled to|reserves? the right to)\\b[^.;]{0,100}\\bsuspend\\b[^.;]{0,60}\\b(?:services?|performance|access|deliver\\w+|work|accounts?|use)\\b',
  unless: '\\bsuspend (?:or terminate )?(?:payment|its payment)',
});
