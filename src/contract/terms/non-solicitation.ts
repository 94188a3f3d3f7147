import { durationRolesIn } from './duration-role';
import { flag } from './reading';
import { spokenTerm } from './spoken-term';

export const nonSolicitation = spokenTerm({
  kind: 'non-solicitation',
  title: 'non-solicitation',
  actorIs: 'who may not solicit',
  clauseTypes: ['no-solicit-employees'],
  actorPrefers: 'not-there',
  stems: ['solic', 'hire', 'emplo'],
  cue: 'solicit|\\bhire\\b',
  says: '\\b(?:not|neither|nor|refrain from)\\b[^.;]{0,120}\\b(?:solicit\\w*|hire|induce|entice|recruit)\\b[^.;]{0,120}\\b(?:employees?|personnel|staff|consultants?)\\b',
  denied: '\\bnothing\\b[^.;]{0,60}$',
  // How long after the end; during the term alone it is a flag.
  value: (plain) => durationRolesIn(plain).find(({ role }) => role === 'after-end')?.value ?? flag,
});
