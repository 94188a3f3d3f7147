import type { ContractText } from './document/contract-text';
import type { Role } from './contract/actor';
import { understand } from './contract/understand';
import type { Playbook } from './playbook/playbook';
import { withRedlines } from './redline/propose';
import { reviewContract } from './review/review-contract';
import type { Review } from './review/review';

/** The one path from a text and a playbook to a review, for every host. Reading is `document/read`, finding a playbook `playbook/find-playbook`. */
export function reviewText(text: ContractText, playbook: Playbook, options: { readonly side?: Role } = {}): Review {
  return withRedlines(reviewContract(understand(text), playbook, options));
}
