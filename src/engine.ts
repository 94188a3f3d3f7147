import type { ContractText } from './document/contract-text';
import type { ClauseFinder } from './contract/contract';
import { Memory } from './contract/memory';
import type { OurSide } from './contract/our-party';
import { understand } from './contract/understand';
import type { Cancellation } from './host';
import { generalPlaybook } from './playbook/general-playbook';
import type { Playbook } from './playbook/playbook';
import { Proposals, withThose } from './redline/propose';
import { reviewContract } from './review/review-contract';
import { ourParty } from './review/side';
import { withDeviations, type Acceptances } from './review/deviations';
import type { Finding, Redline, Review } from './review/review';

/** Where no side is given it is the playbook's, else the contract is asked. */
export interface ReviewOptions extends OurSide {
  readonly cancellation?: Cancellation;
  /** Kept by a host that reviews a contract again after each edit; the review is the same without it. */
  readonly memory?: Memory;
  /** Finds clauses beyond those that headings and wording tell. */
  readonly clauseFinder?: ClauseFinder;
  /** The general playbooks that ship: the language of the one for our side serves redlines where `playbook` has none. */
  readonly generalPlaybooks?: readonly Playbook[];
  /** What the team has accepted. */
  readonly acceptances?: Acceptances;
}

/** A review whose redlines are made when they are asked for. */
export interface OpenReview {
  /** Its findings hold no redlines yet. */
  readonly review: Review;
  readonly redlines: (finding: Finding) => readonly Redline[];
}

/** The one path from a text and a playbook to a review, for every host. Reading is `document/read`, finding a playbook `playbook/find-playbook`. */
export function reviewText(text: ContractText, playbook: Playbook, options: ReviewOptions = {}): Review {
  return completed(openReview(text, playbook, options));
}

/** For a host that shows grades while somebody types and proposals only where they are looked at. */
export function openReview(text: ContractText, playbook: Playbook, options: ReviewOptions = {}): OpenReview {
  const { side, cancellation, clauseFinder, memory = new Memory() } = options;
  const contract = understand(text, {
    ...(cancellation && { cancellation }),
    ...(clauseFinder && { clauseFinder }),
    ...ourParty(options, playbook),
    memory,
  });
  const graded = reviewContract(contract, playbook, side === undefined ? {} : { side });
  const review = options.acceptances === undefined ? graded : withDeviations(graded, options.acceptances);
  const { id } = generalPlaybook(review.side);
  const general = options.generalPlaybooks?.find(({ name }) => name === id);
  const proposals = new Proposals(review, {
    memory,
    ...(clauseFinder && { clauseFinder }),
    ...(general !== undefined && general.name !== playbook.name && { general }),
  });
  return { review, redlines: (finding) => proposals.of(finding) };
}

/** The review with all of its redlines. */
export function completed({ review, redlines }: OpenReview): Review {
  return withThose(review, redlines);
}
