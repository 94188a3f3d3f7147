import { spokenTerm } from './spoken-term';

export const exitAssistance = spokenTerm({
  kind: 'exit-assistance',
  title: 'transition assistance',
  actorIs: 'who assists',
  clauseTypes: ['exit-assistance', 'post-termination'],
  actorPrefers: 'not-there',
  stems: ['trans', 'assis'],
  cue: 'transition|migrat|exit assist|termination assist',
  says: '\\b(?:transition(?:al)?|migration|exit|termination|wind-?down|disengagement) (?:services?|assistance|support|help|cooperation)\\b(?! agreement)',
});
