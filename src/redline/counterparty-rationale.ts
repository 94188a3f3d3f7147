import type { ClauseType } from '../contract/clause-type';
import type { Position } from '../playbook/playbook';

/**
 * What is told to the other side of a change where the playbook has no words for them. They read it, so it says what the
 * change is good for and nothing of what we would accept, how we grade, or what our playbook says.
 */
const rationales: Readonly<Partial<Record<ClauseType, string>>> = {
  'limitation-of-liability':
    'We propose a limit of liability that bears a reasonable relation to the value of this agreement and is fair to both parties.',
  'cap-on-liability':
    'We propose a limit of liability that bears a reasonable relation to the value of this agreement and is fair to both parties.',
  'uncapped-liability': 'We propose that the most serious cases be treated apart from the general limit of liability.',
  'consequential-damages':
    'We propose that indirect losses be treated in the same way for both parties, so that the risk stays foreseeable.',
  'liquidated-damages': 'We propose that fixed sums stay in proportion to the loss that they stand for.',
  indemnification:
    'We propose that each risk of third-party claims lie with the party that is best placed to prevent it and to answer it.',
  insurance: 'We propose to record the insurance cover that both parties can rely on.',
  warranty: 'We propose to record what the parties may expect of the performance, and what follows if it falls short.',
  'warranty-disclaimer': 'We propose that what is disclaimed be consistent with what is warranted.',
  'warranty-duration': 'We propose a warranty period in which defects usually show.',
  confidentiality: 'We propose that confidential information of both parties be protected alike, and for long enough.',
  residuals: 'We propose to make clear that confidential information stays protected in whatever form it is kept.',
  'data-protection':
    'We propose these words so that both parties can meet the data protection laws that apply to them.',
  security: 'We propose to record the security measures on which we may both rely.',
  'breach-notification':
    'We propose a stated period for notices of security incidents, since the law sets short deadlines once one is known.',
  'ai-and-training':
    'We propose to record for which purposes the data may be used, including by artificial intelligence.',
  'ip-ownership': 'We propose to make clear who owns what each party brings and what is made under this agreement.',
  'license-grant': 'We propose to state the scope of the rights of use, so that neither party is in doubt of them.',
  assignment: 'We propose that neither party find itself with a contract partner that it did not choose.',
  'change-of-control': 'We propose to record what follows if control of a party changes.',
  subcontracting: 'We propose to make clear who performs and who answers for those who do.',
  term: 'We propose a term that both parties can plan with.',
  renewal: 'We propose that this agreement be continued by a decision of the parties that neither can miss.',
  'renewal-notice': 'We propose a notice period that leaves both parties a fair time to decide.',
  termination:
    'We propose to make clear when this agreement may be ended, on what notice, and after what time to cure.',
  'termination-for-convenience':
    'We propose to make clear whether, and on what notice, this agreement may be ended without cause.',
  'post-termination': 'We propose to settle now what follows when this agreement ends.',
  'exit-assistance': 'We propose an orderly transition when this agreement ends.',
  'governing-law': 'We propose a law that both parties know, so that this agreement can be relied on.',
  jurisdiction: 'We propose courts that fit the law that governs this agreement.',
  'dispute-resolution': 'We propose a way to settle disputes that is swift and in proportion to what is at stake.',
  payment: 'We propose payment terms that leave time to check an invoice and that are usual in our business.',
  taxes: 'We propose to state which party bears which taxes.',
  'price-increase': 'We propose that changes of price stay foreseeable for both parties.',
  'price-restrictions': 'We propose that prices stay foreseeable for both parties.',
  'minimum-commitment': 'We propose that commitments of volume follow the demand that can be foreseen.',
  'most-favoured-customer': 'We propose that prices be settled for this agreement alone.',
  exclusivity: 'We propose that both parties stay free to work with others.',
  'non-compete': 'We propose that neither party be limited in its business beyond what this agreement needs.',
  'force-majeure':
    'We propose that events beyond anybody’s control excuse both parties alike, and only while they last.',
  'service-levels': 'We propose service levels that can be measured, and what follows if they are missed.',
  support: 'We propose to record the support that may be expected.',
  acceptance: 'We propose to make clear when a delivery counts as accepted.',
  audit: 'We propose a way to verify that this agreement is kept, with due regard to the work of the other party.',
  publicity: 'We propose that neither party use the name of the other without its consent.',
  'compliance-with-laws': 'We propose that both parties keep the laws that apply to them.',
  'business-continuity': 'We propose to record how the services continue when something fails.',
  'order-of-precedence': 'We propose to make clear which document goes first where two do not agree.',
  amendment: 'We propose that changes of this agreement be made by both parties in writing.',
};

const general = 'We propose this change so that the clause is clear and balanced for both parties.';

/** For the reader of the redline: the playbook's words for the counterparty, else our own on the subject. */
export function rationaleFor({ counterpartyRationale, clauseTypes }: Position): string {
  if (counterpartyRationale !== undefined) return counterpartyRationale;
  return clauseTypes.flatMap((type) => rationales[type] ?? [])[0] ?? general;
}
