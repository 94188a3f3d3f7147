import type { Citation } from '../../../document/contract-text';
import type { ReportedFinding, ReportedRedline } from '../../../report/review-report';
import { contractLead } from '../../../report/wording';
import type { FromPanel } from '../../report/messages';
import { button, element, oneLine } from './elements';

export type Send = (message: FromPanel) => void;

export function findingId(id: string): string {
  return `finding-${id}`;
}

export function findingArticle(finding: ReportedFinding, send: Send): HTMLElement {
  const id = findingId(finding.id);
  const article = element('article', {
    id,
    class: finding.deviation?.status === 'accepted' ? 'accepted' : finding.grade,
    'aria-labelledby': `${id}-title`,
    tabindex: '-1',
  });
  article.append(heading(finding, id));
  if (finding.deviation) article.append(element('p', { class: 'deviation' }, oneLine(finding.deviation.says)));
  article.append(element('p', { class: 'reason' }, finding.reason));
  if (finding.citations.length > 0 || finding.presence === 'missing')
    article.append(quotes(contractLead(finding), finding.citations, 'contract', send));
  if (finding.playbookCitations.length > 0)
    article.append(quotes('The playbook says', finding.playbookCitations, 'playbook', send));
  for (const related of finding.related)
    article.append(quotes(`See also: ${related.why}`, [related], 'contract', send));
  if (finding.grade !== 'GREEN') article.append(...openFinding(finding, send));
  return article;
}

export function badge(grade: string): HTMLElement {
  return element('span', { class: `badge ${grade}` }, grade);
}

function heading(finding: ReportedFinding, id: string): HTMLElement {
  const title = element('h3', { id: `${id}-title` }, badge(finding.grade), ' ', finding.title);
  if (finding.dealBreaker) title.append(' ', element('span', { class: 'tag' }, 'deal breaker'));
  if (finding.betterThanPlaybook) title.append(' ', element('span', { class: 'tag' }, 'better than our standard'));
  if (finding.section) title.append(' ', element('small', {}, oneLine(finding.section)));
  return title;
}

/** A quote is a button that jumps to its place. */
export function quotes(
  lead: string,
  citations: readonly Citation[],
  place: 'contract' | 'playbook',
  send: Send,
): HTMLElement {
  const group = element('div', { class: 'quotes' }, element('h4', {}, lead));
  for (const { start, end, quote } of citations) {
    const jump = button(
      quote,
      () => {
        send({ type: 'reveal', in: place, start, end });
      },
      { class: 'quote', title: `Show in the ${place}` },
    );
    group.append(element('blockquote', {}, jump));
  }
  return group;
}

function openFinding(finding: ReportedFinding, send: Send): readonly Node[] {
  const parts: Node[] = [element('p', {}, element('strong', {}, 'Why it matters: '), finding.impact)];
  for (const redline of finding.redlines) parts.push(redlineBlock(finding, redline, send));
  if (finding.fallback) parts.push(element('p', {}, element('strong', {}, 'Fallback: '), oneLine(finding.fallback)));
  const approver = finding.approver ? ` · Approver: ${finding.approver}` : '';
  parts.push(element('p', { class: 'meta' }, `Priority: ${finding.priority.replaceAll('-', ' ')}${approver}`));
  return parts;
}

const segmentElements = { strike: 'del', insert: 'ins', keep: 'span', gap: 'span' } as const;

function redlineBlock(finding: ReportedFinding, redline: ReportedRedline, send: Send): HTMLElement {
  const { level, title } = redline;
  const name = level === 'preferred' ? 'Redline' : 'Fallback redline';
  const about = { finding: finding.id, level };
  return element(
    'div',
    { class: 'redline' },
    element('h4', {}, `${name}: ${title}`),
    element('p', {}, ...redline.segments.map(({ kind, words }) => element(segmentElements[kind], {}, words))),
    element(
      'div',
      { class: 'actions' },
      button(
        'Apply',
        () => {
          send({ type: 'apply', ...about });
        },
        { 'aria-label': `Apply ${name.toLowerCase()} for ${finding.title}` },
      ),
      button(
        'Show as diff',
        () => {
          send({ type: 'diff', ...about });
        },
        { class: 'secondary', 'aria-label': `Show ${name.toLowerCase()} for ${finding.title} as a diff` },
      ),
    ),
  );
}
