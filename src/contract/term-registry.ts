import type { TermReader } from './term';
import { aiTraining } from './terms/ai-training';
import { arbitrationRules } from './terms/arbitration-rules';
import { assignment } from './terms/assignment';
import { assignmentExceptions } from './terms/assignment-exceptions';
import { auditRight } from './terms/audit-right';
import { breachNotice } from './terms/breach-notice';
import { breachTermination } from './terms/breach-termination';
import { changeOfControl } from './terms/change-of-control';
import { classActionWaiver } from './terms/class-action-waiver';
import { confidentiality } from './terms/confidentiality';
import { confidentialityCarveOuts } from './terms/confidentiality-carve-outs';
import { confidentialityPeriod } from './terms/confidentiality-period';
import { consequentialDamagesExclusion } from './terms/consequential-damages-exclusion';
import { convenienceTermination } from './terms/convenience-termination';
import { curePeriod } from './terms/cure-period';
import { dataHandling } from './terms/data-handling';
import { dataProcessingAgreement } from './terms/data-processing-agreement';
import { dataReturn } from './terms/data-return';
import { dataSale } from './terms/data-sale';
import { disputeResolution } from './terms/dispute-resolution';
import { exclusiveRemedy } from './terms/exclusive-remedy';
import { exclusivity } from './terms/exclusivity';
import { exitAssistance } from './terms/exit-assistance';
import { forceMajeure } from './terms/force-majeure';
import { forceMajeureTermination } from './terms/force-majeure-termination';
import { forum } from './terms/forum';
import { governingLaw } from './terms/governing-law';
import { indemnity } from './terms/indemnity';
import { indemnityCap } from './terms/indemnity-cap';
import { indemnityForOwnNegligence } from './terms/indemnity-for-own-negligence';
import { initialTerm } from './terms/initial-term';
import { insolvencyTermination } from './terms/insolvency-termination';
import { insurance } from './terms/insurance';
import { insuranceTypes } from './terms/insurance-types';
import { ipOwnership } from './terms/ip-ownership';
import { juryWaiver } from './terms/jury-waiver';
import { lateInterest } from './terms/late-interest';
import { liabilityCap } from './terms/liability-cap';
import { liabilityCarveOuts } from './terms/liability-carve-outs';
import { license } from './terms/license';
import { minimumCommitment } from './terms/minimum-commitment';
import { mostFavouredCustomer } from './terms/most-favoured-customer';
import { nonCompete } from './terms/non-compete';
import { nonSolicitation } from './terms/non-solicitation';
import { paymentPeriod } from './terms/payment-period';
import { paymentWithholding } from './terms/payment-withholding';
import { prepayment } from './terms/prepayment';
import { priceIncrease } from './terms/price-increase';
import { publicity } from './terms/publicity';
import { renewal } from './terms/renewal';
import { renewalNotice } from './terms/renewal-notice';
import { renewalPeriod } from './terms/renewal-period';
import { residuals } from './terms/residuals';
import { securityMeasures } from './terms/security-measures';
import { serviceCredits } from './terms/service-credits';
import { serviceLevel } from './terms/service-level';
import { subcontracting } from './terms/subcontracting';
import { superCap } from './terms/super-cap';
import { suspension } from './terms/suspension';
import { terminationFee } from './terms/termination-fee';
import { terminationRefund } from './terms/termination-refund';
import { warranty } from './terms/warranty';
import { warrantyDisclaimer } from './terms/warranty-disclaimer';
import { warrantyPeriod } from './terms/warranty-period';

/** Every kind of term; each has one reader in `terms/`. */
export const termKinds = [
  'liability-cap',
  'liability-carve-outs',
  'consequential-damages-exclusion',
  'indemnity',
  'indemnity-cap',
  'indemnity-for-own-negligence',
  'warranty',
  'warranty-period',
  'warranty-disclaimer',
  'exclusive-remedy',
  'insurance',
  'initial-term',
  'renewal',
  'renewal-period',
  'renewal-notice',
  'price-increase',
  'convenience-termination',
  'breach-termination',
  'cure-period',
  'governing-law',
  'forum',
  'dispute-resolution',
  'assignment',
  'assignment-exceptions',
  'change-of-control',
  'payment-period',
  'late-interest',
  'confidentiality',
  'confidentiality-period',
  'confidentiality-carve-outs',
  'breach-notice',
  'security-measures',
  'data-processing-agreement',
  'ip-ownership',
  'license',
  'exclusivity',
  'non-compete',
  'force-majeure',
  'ai-training',
  'subcontracting',
  'publicity',
  'service-level',
  'force-majeure-termination',
  'prepayment',
  'payment-withholding',
  'insurance-types',
  'arbitration-rules',
  'jury-waiver',
  'class-action-waiver',
  'termination-fee',
  'termination-refund',
  'insolvency-termination',
  'data-return',
  'audit-right',
  'exit-assistance',
  'service-credits',
  'residuals',
  'non-solicitation',
  'most-favoured-customer',
  'minimum-commitment',
  'suspension',
  'data-sale',
  'data-handling',
  'super-cap',
] as const;

export type TermKind = (typeof termKinds)[number];

/** In the order in which reports list them. */
export const termReaders: readonly TermReader[] = [
  liabilityCap,
  liabilityCarveOuts,
  consequentialDamagesExclusion,
  indemnity,
  indemnityCap,
  indemnityForOwnNegligence,
  warranty,
  warrantyPeriod,
  warrantyDisclaimer,
  exclusiveRemedy,
  insurance,
  initialTerm,
  renewal,
  renewalPeriod,
  renewalNotice,
  priceIncrease,
  convenienceTermination,
  breachTermination,
  curePeriod,
  governingLaw,
  forum,
  disputeResolution,
  assignment,
  assignmentExceptions,
  changeOfControl,
  confidentiality,
  confidentialityPeriod,
  confidentialityCarveOuts,
  breachNotice,
  securityMeasures,
  dataProcessingAgreement,
  ipOwnership,
  license,
  exclusivity,
  nonCompete,
  forceMajeure,
  paymentPeriod,
  lateInterest,
  aiTraining,
  subcontracting,
  publicity,
  serviceLevel,
  forceMajeureTermination,
  prepayment,
  paymentWithholding,
  insuranceTypes,
  arbitrationRules,
  juryWaiver,
  classActionWaiver,
  terminationFee,
  terminationRefund,
  insolvencyTermination,
  dataReturn,
  auditRight,
  exitAssistance,
  serviceCredits,
  residuals,
  nonSolicitation,
  mostFavouredCustomer,
  minimumCommitment,
  suspension,
  dataSale,
  dataHandling,
  superCap,
];
