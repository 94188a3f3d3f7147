import { durationsIn } from '../quantities';
import { phrase } from './reading';
import { spokenTerm } from './spoken-term';

/** "If the force majeure continues for more than 60 days, either party may terminate". */
const lasting = phrase(
  "\\b(?:force majeure|beyond (?:its|the|their|such party's) (?:reasonable )?control|such (?:event|delay|condition|circumstances?|failure)|excused (?:delay|performance)|cause of delay)\\b[^.;]{0,160}\\b(?:continu\\w+|lasts?|persists?|exceeds?|extends?|remains?|prevent\\w+|(?:more|longer) than|period of)\\b",
  '',
);

export const forceMajeureTermination = spokenTerm({
  kind: 'force-majeure-termination',
  title: 'right to terminate for lasting force majeure',
  actorIs: 'who may terminate',
  clauseTypes: ['force-majeure', 'termination'],
  actorPrefers: 'less',
  stems: ['termi'],
  cue: 'majeure|control|delay',
  says: '\\bterminat(?:e|ed|ion)\\b',
  value: (plain, _, at) => {
    if (!lasting.test(plain)) return undefined;
    const near = durationsIn(plain).find(({ start, mismatch }) => start < at + 200 && !mismatch);
    return near?.value;
  },
});
