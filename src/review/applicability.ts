import type { ClauseType } from '../contract/clause-type';
import type { ContractKind } from '../contract/contract';
import type { TermKind } from '../contract/term-registry';
import { termReaders } from '../contract/term-registry';
import type { Playbook, Position } from '../playbook/playbook';
import type { Outcome } from './outcome';
import { isMet } from './outcome';
import { checksOf } from './position-reading';
import type { NotApplicable } from './review';
import type { ContractView } from './view';

const ofDelivery: readonly TermKind[] = [
  'warranty',
  'warranty-period',
  'warranty-disclaimer',
  'exclusive-remedy',
  'insurance',
  'payment-period',
  'late-interest',
  'price-increase',
  'service-level',
  'force-majeure',
  'renewal',
  'renewal-period',
  'renewal-notice',
  'payment-withholding',
  'prepayment',
  'minimum-commitment',
  'most-favoured-customer',
  'service-credits',
];

const ofLiability: readonly TermKind[] = [
  'liability-cap',
  'liability-carve-outs',
  'super-cap',
  'consequential-damages-exclusion',
  'indemnity',
  'indemnity-cap',
  'indemnity-for-own-negligence',
];

/** What a kind of contract never has, so that its absence says nothing. Kinds that are not named may have anything. */
const uncustomary: Readonly<Partial<Record<ContractKind, ReadonlySet<TermKind>>>> = {
  nda: new Set<TermKind>([
    ...ofDelivery,
    ...ofLiability,
    'convenience-termination',
    'breach-termination',
    'cure-period',
    'ip-ownership',
    'license',
    'data-processing-agreement',
    'security-measures',
    'breach-notice',
    'ai-training',
    'subcontracting',
    'audit-right',
    'suspension',
    'termination-fee',
    'termination-refund',
    'exit-assistance',
    'data-return',
  ]),
  dpa: new Set(ofDelivery),
  employment: new Set<TermKind>([
    ...ofDelivery,
    ...ofLiability,
    'data-processing-agreement',
    'security-measures',
    'breach-notice',
  ]),
};

/** What such a contract says in passing: information is given "as is". It makes nothing of a position that wants a warranty. */
const inPassing: Readonly<Partial<Record<ContractKind, ReadonlySet<TermKind>>>> = {
  nda: new Set<TermKind>(['warranty-disclaimer']),
};

export interface AppliedPositions {
  /** Those made for this kind of contract first. */
  readonly positions: readonly Position[];
  readonly notApplicable: readonly NotApplicable[];
}

/** The positions of a playbook that this contract is to be graded on. */
export function applied(playbook: Playbook, view: ContractView): AppliedPositions {
  const { kind } = view.contract;
  const meant = playbook.positions.filter(({ contractKinds }) => contractKinds?.includes(kind) ?? true);
  const own = meant.filter(({ contractKinds }) => contractKinds !== undefined);
  const general = meant.filter(({ contractKinds }) => contractKinds === undefined);
  const covered = new Set(own.flatMap(kindsOf));
  const positions: Position[] = [...own];
  const notApplicable: NotApplicable[] = [];
  for (const position of general) {
    const why = whyNot(position, covered, view);
    if (why === undefined) positions.push(position);
    else notApplicable.push({ position: position.id, title: position.title, why });
  }
  return { positions, notApplicable };
}

function whyNot(
  position: Position,
  covered: ReadonlySet<TermKind>,
  view: ContractView,
): NotApplicable['why'] | undefined {
  const kinds = kindsOf(position);
  if (kinds.length === 0) return undefined;
  if (kinds.every((kind) => covered.has(kind)) || isOtherwiseTimed(kinds, covered)) return 'own-position';
  return isOutOfPlace(position, kinds, view) ? 'kind-of-contract' : undefined;
}

/** How long secrets are kept under an NDA, and so how long it runs, its own section says: five years there would contradict two here. */
function isOtherwiseTimed(kinds: readonly TermKind[], covered: ReadonlySet<TermKind>): boolean {
  if (!covered.has('confidentiality-period')) return false;
  return kinds.includes('confidentiality-period') || kinds.every((kind) => ofDuration.has(kind) || covered.has(kind));
}

const ofDuration: ReadonlySet<TermKind> = new Set<TermKind>([
  'initial-term',
  'renewal',
  'renewal-period',
  'renewal-notice',
]);

/** All that the position speaks of is foreign to the kind of contract, and indeed nothing in the text speaks of it. */
function isOutOfPlace(position: Position, kinds: readonly TermKind[], view: ContractView): boolean {
  const foreign = uncustomary[view.contract.kind];
  if (!foreign || position.statements.some(({ tier }) => tier === 'required')) return false;
  if (!kinds.every((kind) => foreign.has(kind))) return false;
  const passing = inPassing[view.contract.kind];
  if (kinds.some((kind) => passing?.has(kind) !== true && view.terms(kind).length > 0)) return false;
  return position.clauseTypes.every((type) => {
    const readers = kindsOfType(type);
    const telling = readers.length > 0 && readers.every((kind) => foreign.has(kind) && passing?.has(kind) !== true);
    return !telling || view.clauses([type], sureEnough).length === 0;
  });
}

/** Below this a clause finder is guessing. */
const sureEnough = 0.5;

/**
 * Whether an outcome rests only on what such a contract lacks as a rule, or says in passing: an NDA without a clause on the
 * supplier's security raises no red flag.
 */
export function isUsualThere({ bySilence, terms, checks }: Outcome, view: ContractView): boolean {
  const { kind } = view.contract;
  const deciding = checks.filter((check) => isMet(check));
  if (bySilence && terms.length === 0) {
    return deciding.length > 0 && deciding.every(({ check }) => uncustomary[kind]?.has(check.term) === true);
  }
  return terms.length > 0 && terms.every((term) => inPassing[kind]?.has(term.kind) === true);
}

function kindsOf(position: Position): readonly TermKind[] {
  const checks = position.statements.flatMap(({ condition }) => (condition ? checksOf(condition) : []));
  if (checks.length === 0) return position.clauseTypes.flatMap(kindsOfType);
  return checks.map(({ term }) => term);
}

function kindsOfType(type: ClauseType): readonly TermKind[] {
  return termReaders.filter((reader) => reader.clauseTypes.includes(type)).map(({ kind }) => kind);
}
