import type { ReviewReport } from './review-report';

/** The published form; its schema is `media/schemas/review.schema.json`. */
export function renderJson(report: ReviewReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
