import type { ContractText } from './document/contract-text';
import type { Role } from './contract/actor';
import type { ClauseFinder } from './contract/contract';
import type { Memory } from './contract/memory';
import { understand } from './contract/understand';
import type { Cancellation } from './host';
import { generalPlaybook } from './playbook/general-playbook';
import type { Playbook } from './playbook/playbook';
import { withRedlines } from './redline/propose';
import { reviewContract } from './review/review-contract';
import { withDeviations, type Acceptances } from './review/deviations';
import type { Review } from './review/review';

export interface ReviewOptions {
  /** Our side; where it is not given, the playbook's, else the contract is asked. */
  readonly side?: Role;
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

/** The one path from a text and a playbook to a review, for every host. Reading is `document/read`, finding a playbook `playbook/find-playbook`. */
export function reviewText(text: ContractText, playbook: Playbook, options: ReviewOptions = {}): Review {
  const { side, cancellation, clauseFinder, memory } = options;
  const contract = understand(text, {
    ...(cancellation && { cancellation }),
    ...(clauseFinder && { clauseFinder }),
    ...(memory && { memory }),
  });
  const graded = reviewContract(contract, playbook, side === undefined ? {} : { side });
  const review = options.acceptances === undefined ? graded : withDeviations(graded, options.acceptances);
  const { id } = generalPlaybook(review.side);
  const general = options.generalPlaybooks?.find(({ name }) => name === id);
  return withRedlines(review, general === undefined || general.name === playbook.name ? {} : { general });
}
