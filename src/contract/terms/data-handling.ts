import type { TermReader } from '../term';
import { spokenTerm } from './spoken-term';

const spoken = spokenTerm({
  kind: 'data-handling',
  title: 'handling of data',
  actorIs: 'who handles the data',
  clauseTypes: ['data-protection', 'security'],
  actorPrefers: 'neutral',
  stems: ['data', 'perso', 'host', 'hosts', 'hoste', 'hosti', 'saas', 'cloud'],
  cue: '\\bdata\\b|personal information|\\bhost|\\bsaas\\b|\\bcloud\\b',
  says: "\\b(?:customer|client|user|subscriber|personal|your|licensee)(?:'s)? (?:personal )?data\\b|\\bpersonal(?:ly identifiable)? information\\b|(?<!\\b(?:aws|azure|co|third[- ]party)[- ])\\b(?:host|hosted|hosting|hosts(?= (?:the|all|any|its|our|your|an?|customer|client|such|this|on behalf)\\b|,))\\b(?! (?:client|compan(?:y|ies)|provider)\\b|(?<=hosted) systems?:)(?! ?(?:at least|up to|\\*|\\[))(?! (?:of |in )?(?:the |an? |such |all |its |any )?(?:[\\w-]+ ){0,4}(?:meetings?|seminars?|webinars?|trainings?|sessions?|events?|part(?:y|ies)|dinners?|guests?|conferences?|games?|tournaments?|country|countries|city))|\\b(?:saas|cloud)\\b|\\bsoftware as a service\\b",
  unless: '\\bconfidential information["\']? (?:shall )?(?:means?|includes?|refers)\\b',
  // "shall not use Customer Data" limits the use of data that is handled all the same.
  denied:
    '\\b(?:no|without)\\b[^.;,]{0,20}$|\\bnot (?:\\w+ )?(?:access|host|process|store|handle|receive|collect|have)\\w*\\b[^.;,]{0,20}$',
  actor: 'supplier',
});

/** What the customer hosts itself is not handled for it. */
export const dataHandling: TermReader = {
  ...spoken,
  *read(passage) {
    for (const term of spoken.read(passage)) {
      const end = term.end - passage.start;
      const by = /^\s+by\s+/.exec(passage.words.slice(end, end + 12));
      const agent = by && passage.actors.mentions(passage.words.slice(end + by[0].length, end + by[0].length + 60))[0];
      if (agent?.actor === 'customer' && agent.start < 5) continue;
      yield term;
    }
  },
};
