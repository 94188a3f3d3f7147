import { spokenTerm } from './spoken-term';

export const residuals = spokenTerm({
  kind: 'residuals',
  title: 'residuals clause',
  actorIs: 'who may use what it remembers',
  clauseTypes: ['residuals', 'confidentiality'],
  actorPrefers: 'there',
  stems: ['resid', 'unaid'],
  cue: 'residual|unaided',
  says: '\\bresiduals?\\b(?! (?:value|risk|interest|amount|claims?|rights?|income|revenue|or other|royalt))|\\b(?:retained in|recall\\w*)\\b[^.;]{0,60}\\bunaided memor(?:y|ies)\\b|\\bunaided memor(?:y|ies)\\b',
});
