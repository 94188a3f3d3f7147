import type { TermReader } from './term';
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
] as const;

export type TermKind = (typeof termKinds)[number];

/** In the order in which reports list them. */
export const termReaders: readonly TermReader[] = [
  initialTerm,
  renewal,
  renewalPeriod,
  renewalNotice,
  convenienceTermination,
  breachTermination,
  curePeriod,
  governingLaw,
  forum,
  disputeResolution,
];
