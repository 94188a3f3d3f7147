import type { TermReader } from './term';
import { aiTraining } from './terms/ai-training';
import { assignment } from './terms/assignment';
import { assignmentExceptions } from './terms/assignment-exceptions';
import { breachNotice } from './terms/breach-notice';
import { breachTermination } from './terms/breach-termination';
import { changeOfControl } from './terms/change-of-control';
import { confidentiality } from './terms/confidentiality';
import { confidentialityCarveOuts } from './terms/confidentiality-carve-outs';
import { confidentialityPeriod } from './terms/confidentiality-period';
import { consequentialDamagesExclusion } from './terms/consequential-damages-exclusion';
import { convenienceTermination } from './terms/convenience-termination';
import { curePeriod } from './terms/cure-period';
import { dataProcessingAgreement } from './terms/data-processing-agreement';
import { disputeResolution } from './terms/dispute-resolution';
import { exclusiveRemedy } from './terms/exclusive-remedy';
import { exclusivity } from './terms/exclusivity';
import { forceMajeure } from './terms/force-majeure';
import { forum } from './terms/forum';
import { governingLaw } from './terms/governing-law';
import { indemnity } from './terms/indemnity';
import { indemnityCap } from './terms/indemnity-cap';
import { indemnityForOwnNegligence } from './terms/indemnity-for-own-negligence';
import { initialTerm } from './terms/initial-term';
import { insurance } from './terms/insurance';
import { ipOwnership } from './terms/ip-ownership';
import { lateInterest } from './terms/late-interest';
import { liabilityCap } from './terms/liability-cap';
import { liabilityCarveOuts } from './terms/liability-carve-outs';
import { license } from './terms/license';
import { nonCompete } from './terms/non-compete';
import { paymentPeriod } from './terms/payment-period';
import { priceIncrease } from './terms/price-increase';
import { publicity } from './terms/publicity';
import { renewal } from './terms/renewal';
import { renewalNotice } from './terms/renewal-notice';
import { renewalPeriod } from './terms/renewal-period';
import { securityMeasures } from './terms/security-measures';
import { serviceLevel } from './terms/service-level';
import { subcontracting } from './terms/subcontracting';
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
];
