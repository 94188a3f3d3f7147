import { spokenTerm } from './spoken-term';

export const dataHandling = spokenTerm({
  kind: 'data-handling',
  title: 'handling of data',
  actorIs: 'who handles the data',
  clauseTypes: ['data-protection', 'security'],
  actorPrefers: 'neutral',
  stems: ['data', 'perso', 'host', 'hoste', 'hosti', 'saas', 'cloud'],
  cue: '\\bdata\\b|personal information|\\bhost|\\bsaas\\b|\\bcloud\\b',
  says: "\\b(?:customer|client|user|subscriber|personal|your|licensee)(?:'s)? (?:personal )?data\\b|\\bpersonal(?:ly identifiable)? information\\b|\\b(?:hosts?|hosted|hosting)\\b(?! (?:of |in )?(?:the |an? |such |all |its |any )?(?:\\w+ ){0,2}(?:meetings?|events?|part(?:y|ies)|dinners?|guests?|conferences?|games?|tournaments?|country|countries|city))|\\b(?:saas|cloud)\\b|\\bsoftware as a service\\b",
  // "shall not use Customer Data" limits the use of data that is handled all the same.
  denied:
    '\\b(?:no|without)\\b[^.;,]{0,20}$|\\bnot (?:\\w+ )?(?:access|host|process|store|handle|receive|collect|have)\\w*\\b[^.;,]{0,20}$',
  actor: 'supplier',
});
