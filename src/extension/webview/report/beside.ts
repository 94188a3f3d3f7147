import type { ReviewReport } from '../../../report/review-report';
import type { AlsoFinding, AlsoReview } from '../../../review/also';
import { element, oneLine } from './elements';
import { badge, quotes, type Send } from './finding-article';

/** What the user asked about, above the findings. */
export function focusSection({ focus = [] }: ReviewReport, send: Send): readonly HTMLElement[] {
  if (focus.length === 0) return [];
  const items = focus.map(({ focus: area, grade, answer, citations }) =>
    element(
      'li',
      {},
      badge(grade),
      ' ',
      element('strong', {}, area),
      `: ${answer}`,
      ...(citations.length > 0 ? [quotes('The contract says', citations, 'contract', send)] : []),
    ),
  );
  return [
    element(
      'section',
      { 'aria-label': 'What you asked about' },
      element('h2', {}, 'What you asked about'),
      element('ul', {}, ...items),
    ),
  ];
}

/** Checklists beside the playbook, each under its own heading. */
export function alsoSections({ also = [] }: ReviewReport, send: Send): readonly HTMLElement[] {
  return also.map((review: AlsoReview) =>
    element(
      'section',
      { 'aria-label': review.title },
      element('h2', {}, `Also: ${review.title}`),
      element('p', { class: 'notice' }, `Version ${review.version}; not part of the playbook and of its grades.`),
      ...review.findings.map((finding) => article(finding, send)),
    ),
  );
}

function article(finding: AlsoFinding, send: Send): HTMLElement {
  const title = element('h3', {}, badge(finding.grade), ' ', finding.title);
  if (finding.section !== undefined) title.append(' ', element('small', {}, oneLine(finding.section)));
  const made = element('article', { class: finding.grade }, title, element('p', { class: 'reason' }, finding.reason));
  made.append(element('p', {}, `Asked: ${finding.asked} (${finding.reference})`));
  if (finding.citations.length > 0) made.append(quotes('The contract says', finding.citations, 'contract', send));
  if (finding.preferred !== undefined) made.append(element('p', {}, `Language: ${finding.preferred}`));
  if (finding.fallback !== undefined) made.append(element('p', {}, `Fallback: ${finding.fallback}`));
  return made;
}
