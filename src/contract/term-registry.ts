import type { TermReader } from './term';
import { liabilityCap } from './terms/liability-cap';
import { liabilityCarveOuts } from './terms/liability-carve-outs';
import { consequentialDamagesExclusion } from './terms/consequential-damages-exclusion';
import { indemnity } from './terms/indemnity';
import { indemnityCap } from './terms/indemnity-cap';
import { indemnityForOwnNegligence } from './terms/indemnity-for-own-negligence';
import { warranty } from './terms/warranty';
import { warrantyPeriod } from './terms/warranty-period';
import { warrantyDisclaimer } from './terms/warranty-disclaimer';
import { exclusiveRemedy } from './terms/exclusive-remedy';
import { insurance } from './terms/insurance';
import { priceIncrease } from './terms/price-increase';
import { paymentPeriod } from './terms/payment-period';
import { lateInterest } from './terms/late-interest';
import { breachTermination } from './terms/breach-termination';
import { convenienceTermination } from './terms/convenience-termination';
import { curePeriod } from './terms/cure-period';
import { disputeResolution } from './terms/dispute-resolution';
import { forum } from './terms/forum';
import { governingLaw } from './terms/governing-law';
import { initialTerm } from './terms/initial-term';
import { renewal } from './terms/renewal';
import { renewalNotice } from './terms/renewal-notice';
import { renewalPeriod } from './terms/renewal-period';
import { aiTraining } from './terms/ai-training';
import { publicity } from './terms/publicity';
import { serviceLevel } from './terms/service-level';
import { subcontracting } from './terms/subcontracting';

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
  paymentPeriod,
  lateInterest,
  aiTraining,
  subcontracting,
  publicity,
  serviceLevel,
];
