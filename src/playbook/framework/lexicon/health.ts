import type { ConceptGroup } from '../lexicon';

/** HIPAA. */
export const health: ConceptGroup = {
  phi: 'protected health information; phi; ephi; electronic protected health; health information',
  'business-associate': 'business associate; business associates; baa',
  'covered-entity': 'covered entity; covered entities',
  'record-set': 'designated record set; designated record sets',
  amendment: 'amendment; amend; amendments',
  accounting: 'accounting of disclosures; accounting; account of disclosures',
  feasible: 'infeasible; not feasible; feasible; feasibility; impracticable',
};
