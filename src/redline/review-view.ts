import type { Review } from '../review/review';
import { ContractView } from '../review/view';

const views = new WeakMap<Review, ContractView>();

/** The contract as our side of the review sees it: made once, asked by every kind of proposal. */
export function viewOfReview(review: Review): ContractView {
  const known = views.get(review);
  if (known) return known;
  const view = new ContractView(review.contract, review.side);
  views.set(review, view);
  return view;
}
