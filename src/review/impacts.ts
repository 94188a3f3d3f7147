import type { ClauseType } from '../contract/clause-type';
import type { Position } from '../playbook/playbook';

/** Why a clause matters where the playbook does not say it itself. */
const impacts: Readonly<Partial<Record<ClauseType, string>>> = {
  'limitation-of-liability': 'Decides how much of a loss can be recovered, and how much must be paid.',
  'cap-on-liability': 'Decides how much of a loss can be recovered, and how much must be paid.',
  'consequential-damages': 'Lost profit and data are often the greater part of a loss.',
  indemnification: 'Decides who pays for the defence and the outcome of claims by third parties.',
  'ip-ownership': 'Decides who owns what is made and what is brought in, also after the end.',
  'license-grant': 'Decides what may be used, by whom and for how long.',
  'data-protection': 'Personal data in other hands stays our responsibility before the law.',
  security: 'Without written measures there is nothing to hold the other side to after an incident.',
  'breach-notification': 'Legal deadlines after a breach start whether or not we were told.',
  confidentiality: 'Without it, what is disclosed is protected by general law at best.',
  term: 'Decides how long we are bound.',
  renewal: 'A renewal that is missed binds for another period.',
  termination: 'Decides whether and when one can leave.',
  'termination-for-convenience': 'Decides whether and when one can leave without a reason.',
  'governing-law': 'Decides which law answers what the contract does not, and where a dispute is fought.',
  jurisdiction: 'Decides where, and at what cost, a dispute is fought.',
  'dispute-resolution': 'Decides who hears a dispute and whether it can be appealed.',
  assignment: 'Decides whom one may find oneself in business with.',
  'change-of-control': 'Decides what happens when a party is bought, by a competitor for one.',
  payment: 'Decides when money moves and what delay costs.',
  'price-increase': 'Decides what the contract costs after the first period.',
  warranty: 'Decides whether there is a remedy when performance falls short.',
  'warranty-disclaimer': 'Decides whether there is a remedy when performance falls short.',
  insurance: 'A promise to pay is worth what stands behind it.',
  'force-majeure': 'Decides who bears the risk of events that nobody controls.',
  exclusivity: 'Limits with whom else one may do business.',
  'non-compete': 'Limits what business one may do at all.',
  audit: 'Without it, compliance is taken on trust.',
  subcontracting: 'Decides who in fact performs, and who answers for it.',
};

export function impactOf(position: Position): string {
  if (position.impact !== undefined) return position.impact;
  if (position.rationale !== undefined) return position.rationale;
  for (const type of position.clauseTypes) {
    const impact = impacts[type];
    if (impact !== undefined) return impact;
  }
  return 'The playbook takes a position on it.';
}
