import { spokenTerm } from './spoken-term';

export const mostFavouredCustomer = spokenTerm({
  kind: 'most-favoured-customer',
  title: 'most favoured customer',
  actorIs: 'who promises the best terms',
  clauseTypes: ['most-favoured-customer'],
  actorPrefers: 'not-there',
  stems: ['favor', 'favou', 'lower', 'less', 'more'],
  cue: 'favou?r|lower price|no less|better price',
  says: '\\bmost[- ]favou?red[- ](?:customer|nation|licensee|party|purchaser|pricing)\\b|\\b(?:prices?|fees?|terms|rates|charges)\\b[^.;]{0,80}\\b(?:no|not) (?:less favou?rable|higher|greater) (?:than|to)\\b[^.;]{0,80}\\b(?:other|any) (?:\\w+ ){0,3}(?:customers?|licensees?|purchasers?|distributors?)\\b',
});
