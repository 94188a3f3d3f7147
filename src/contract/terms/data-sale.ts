import { spokenTerm } from './spoken-term';

export const dataSale = spokenTerm({
  kind: 'data-sale',
  title: 'right to use data for own ends',
  actorIs: 'who may',
  clauseTypes: ['data-protection'],
  actorPrefers: 'there',
  stems: ['sell', 'sells', 'share', 'comme', 'marke', 'own', 'aggre', 'anony', 'any'],
  cue: '\\bdata\\b',
  says: '\\b(?:may(?! not)|right to|entitled to|free to|licen[sc]e to)\\b[^.;]{0,80}\\b(?:sell|share|commerciali[sz]e|monetize|disclose to third|use)\\b[^.;]{0,100}\\b(?:data|information)\\b[^.;]{0,100}\\b(?:for (?:its|any) (?:own )?(?:business |internal |commercial )*purposes?|marketing|commercial purposes?|third part(?:y|ies)|improve)\\b',
  unless: '\\b(?:solely|only) (?:to|for) (?:the )?(?:provi|perform|purpose of provid)',
});
