import type { ClauseType } from '../contract/clause-type';
import type { TermKind } from '../contract/term-registry';

/** How a contract may be ended before its time. */
export const terminationKinds: readonly TermKind[] = [
  'convenience-termination',
  'breach-termination',
  'cure-period',
  'termination-fee',
  'termination-refund',
  'insolvency-termination',
];

/** What a position about a clause type is about, the main thing first. */
const kindsByType: Partial<Record<ClauseType, readonly TermKind[]>> = {
  'limitation-of-liability': ['liability-cap', 'consequential-damages-exclusion', 'liability-carve-outs', 'super-cap'],
  'cap-on-liability': ['liability-cap'],
  'uncapped-liability': ['liability-cap', 'liability-carve-outs'],
  'consequential-damages': ['consequential-damages-exclusion'],
  indemnification: ['indemnity', 'indemnity-cap', 'indemnity-for-own-negligence'],
  'ip-ownership': ['ip-ownership', 'license'],
  'license-grant': ['license'],
  'data-protection': ['data-processing-agreement', 'breach-notice', 'security-measures'],
  security: ['security-measures', 'breach-notice'],
  'breach-notification': ['breach-notice'],
  confidentiality: ['confidentiality', 'confidentiality-period', 'confidentiality-carve-outs'],
  warranty: ['warranty', 'warranty-period', 'exclusive-remedy', 'warranty-disclaimer'],
  'warranty-disclaimer': ['warranty-disclaimer'],
  'warranty-duration': ['warranty-period'],
  term: ['initial-term'],
  renewal: ['renewal', 'renewal-notice', 'renewal-period', 'convenience-termination'],
  'renewal-notice': ['renewal-notice'],
  termination: terminationKinds,
  'governing-law': ['governing-law', 'forum'],
  jurisdiction: ['forum', 'governing-law'],
  'dispute-resolution': ['dispute-resolution', 'arbitration-rules', 'jury-waiver', 'class-action-waiver'],
  assignment: ['assignment', 'assignment-exceptions'],
  'change-of-control': ['change-of-control'],
  payment: ['payment-period', 'late-interest', 'price-increase', 'prepayment', 'payment-withholding'],
  'price-increase': ['price-increase'],
  insurance: ['insurance', 'insurance-types'],
  'force-majeure': ['force-majeure', 'force-majeure-termination'],
  exclusivity: ['exclusivity'],
  'non-compete': ['non-compete'],
  'ai-and-training': ['ai-training'],
  subcontracting: ['subcontracting'],
  publicity: ['publicity'],
  'service-levels': ['service-level', 'service-credits'],
  audit: ['audit-right'],
  'exit-assistance': ['exit-assistance'],
  'post-termination': ['exit-assistance', 'termination-refund', 'data-return'],
  residuals: ['residuals'],
  'no-solicit-employees': ['non-solicitation'],
  'most-favoured-customer': ['most-favoured-customer'],
  'minimum-commitment': ['minimum-commitment'],
};

/** The kinds of term that statements under these clause types are about, the main one first. */
export function kindsOf(types: readonly ClauseType[]): readonly TermKind[] {
  return [...new Set(types.flatMap((type) => kindsByType[type] ?? []))];
}
