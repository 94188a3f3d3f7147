import { spokenTerm } from './spoken-term';

export const classActionWaiver = spokenTerm({
  kind: 'class-action-waiver',
  title: 'waiver of class actions',
  actorIs: '',
  clauseTypes: ['dispute-resolution'],
  actorPrefers: 'neutral',
  stems: ['class'],
  cue: 'class',
  says: '\\bwaiv\\w+\\b[^.;]{0,120}\\bclass\\b[^.;]{0,40}\\b(?:actions?|proceedings?|basis|arbitrations?)\\b|\\bclass[- ]action waiver\\b|\\bnot (?:as|be)\\b[^.;]{0,60}\\bclass (?:member|action|representative)\\b|\\bno class (?:actions?|arbitrations?)\\b',
  denied: '\\b(?:does|do) not$',
  actor: 'unknown',
});
