import { spokenTerm } from './spoken-term';

export const juryWaiver = spokenTerm({
  kind: 'jury-waiver',
  title: 'waiver of a jury',
  actorIs: '',
  clauseTypes: ['dispute-resolution'],
  actorPrefers: 'neutral',
  stems: ['jury'],
  cue: 'jury',
  says: '\\bwaiv\\w+\\b[^.;]{0,120}\\bjury\\b|\\bwaiver of (?:\\w+ ){0,3}jury\\b|\\bjury (?:trial )?waiver\\b|\\b(?:without|no right to) (?:a )?(?:trial by )?jury\\b',
  denied: '\\b(?:does|do|shall|will) not\\b[^.;]{0,20}$',
  actor: 'unknown',
});
