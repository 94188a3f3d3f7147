import type { Citation } from '../document/contract-text';
import { isOpen } from '../review/is-open';
import type { AlsoFinding } from '../review/also';
import type { Grade } from '../review/review';
import type { Segment } from './redline-view';
import { oneLine, type ReportedFinding, type ReviewReport } from './review-report';
import { clauseName, contractLead, missingItems } from './wording';
import { escape, htmlPage } from './html-page';
import { reportStyle } from './html-style';

/** A page of its own: no script, nothing fetched, every word of contract and playbook escaped. */
export function renderHtml(report: ReviewReport): string {
  const { document, summary } = report;
  const title = `Contract review: ${document.title ?? document.name}`;
  return htmlPage(
    title,
    reportStyle,
    `<header>
<h1>${escape(title)}</h1>
<p class="overall ${summary.overall}">${badge(summary.overall)} ${escape(summary.sentence)}</p>
<ul class="counts" aria-label="Grades"><li>${summary.RED} RED</li><li>${summary.YELLOW} YELLOW</li><li>${summary.GREEN} GREEN</li></ul>
${facts(report)}
<p class="notice">${escape(report.notice)}</p>
</header>
${focusSection(report)}
${topIssues(report)}
<section><h2>Clause by clause</h2>
${report.findings.map(findingArticle).join('\n')}
</section>
${alsoSections(report)}
${strategy(report)}
${list('What is missing', missingItems(report).map(escape))}
${list('What was not read, and what needs care', [
  ...report.intake.map((note) => escape(note.message)),
  ...report.notSupplied.map((citation) => `Referred to and not supplied: ${quote(citation)}`),
])}
${list('Positions that were not graded', report.notGraded.map(escape))}
${list('What to know about the playbook', report.playbook.problems.map(escape))}
${list(
  'Playbook statements that were not fully understood',
  report.notUnderstood.map((statement) => `${escape(statement.position)}: ${quote(statement)}`),
)}
${list(
  'Other clauses, on which the playbook has no position',
  report.otherClauses.map((clause) =>
    escape(`${clauseName(clause)}${clause.section ? ` (${oneLine(clause.section)})` : ''}`),
  ),
)}
${list('Next steps', report.nextSteps.map(escape))}`,
  );
}

function facts(report: ReviewReport): string {
  const { document } = report;
  const rows: readonly (readonly [string, string])[] = [
    [
      'Document',
      [document.name, document.pages && `${document.pages} pages`, `${document.words} words`]
        .filter(Boolean)
        .join(', '),
    ],
    ...document.parties.map((party) => ['Party', `${party.name}${party.role ? ` (${party.role})` : ''}`] as const),
    ...(document.effectiveDate ? [['Effective date', document.effectiveDate] as const] : []),
    ['Our side', report.side + (report.sideFrom === 'assumed' ? ' (assumed)' : '')],
    ['Basis', report.playbook.basis],
    ...(report.date ? [['Date', report.date] as const] : []),
    ...(report.context === undefined ? [] : [['Deal', report.context] as const]),
    ['SHA-256', document.sha256],
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(oneLine(value))}</dd>`).join('')}</dl>`;
}

function focusSection({ focus = [] }: ReviewReport): string {
  if (focus.length === 0) return '';
  const items = focus.map(
    ({ focus: area, grade, answer, citations }) =>
      `<li>${badge(grade)} <strong>${escape(area)}</strong>: ${escape(answer)}${citations.map(({ quote: words }) => `<blockquote>${escape(words)}</blockquote>`).join('')}</li>`,
  );
  return `<section><h2>What you asked about</h2><ul>${items.join('\n')}</ul></section>`;
}

/** Checklists beside the playbook, each under its own heading. */
function alsoSections({ also = [] }: ReviewReport): string {
  return also
    .map(
      ({ title, version, findings }) =>
        `<section><h2>Also: ${escape(title)}</h2><p class="meta">Version ${escape(version)}; not part of the playbook and of its grades.</p>\n${findings.map(alsoArticle).join('\n')}</section>`,
    )
    .join('\n');
}

function alsoArticle({
  title,
  grade,
  reason,
  asked,
  reference,
  citations,
  section,
  preferred,
  fallback,
}: AlsoFinding): string {
  return `<article class="${grade}">
<h3>${badge(grade)} ${escape(title)}${section === undefined ? '' : ` <small>${escape(oneLine(section))}</small>`}</h3>
<p>${escape(reason)}</p>
<p class="meta">Asked: ${escape(asked)} (${escape(reference)})</p>
${citations.map(({ quote: words }) => `<blockquote>${escape(words)}</blockquote>`).join('\n')}
${preferred === undefined ? '' : `<p><strong>Language:</strong> ${escape(preferred)}</p>`}
${fallback === undefined ? '' : `<p><strong>Fallback:</strong> ${escape(fallback)}</p>`}</article>`;
}

function topIssues(report: ReviewReport): string {
  const top = report.findings.filter(isOpen).slice(0, 5);
  if (top.length === 0) return '';
  const items = top.map(
    (finding) =>
      `<li>${badge(finding.grade)} <a href="#${anchor(finding)}">${escape(finding.title)}</a>: ${escape(finding.reason)}</li>`,
  );
  return `<section><h2>Top issues</h2><ol>${items.join('')}</ol></section>`;
}

function findingArticle(finding: ReportedFinding): string {
  const open = finding.grade !== 'GREEN';
  return `<article id="${anchor(finding)}" class="${finding.deviation?.status === 'accepted' ? 'accepted' : finding.grade}">
<h3>${badge(finding.grade)} ${escape(finding.title)}${finding.section ? ` <small>${escape(oneLine(finding.section))}</small>` : ''}</h3>
${
  finding.deviation
    ? `<p class="deviation">${escape(oneLine(finding.deviation.says))}</p>
`
    : ''
}<p>${escape(finding.reason)}</p>
${quotes(contractLead(finding), finding.citations)}
${quotes('The playbook says', finding.playbookCitations)}
${finding.related.map((related) => quotes(`See also: ${related.why}`, [related])).join('')}
${open ? `<p><strong>Why it matters:</strong> ${escape(finding.impact)}</p>` : ''}
${finding.redlines.map((redline) => `<h4>${redline.level === 'preferred' ? 'Redline' : 'Fallback redline'}: ${escape(redline.title)}</h4><p class="redline">${segments(redline.segments)}</p>`).join('')}
${open && finding.fallback ? `<p><strong>Fallback:</strong> ${escape(oneLine(finding.fallback))}</p>` : ''}
${open ? `<p class="meta">Priority: ${escape(finding.priority.replaceAll('-', ' '))}${finding.approver ? ` · Approver: ${escape(finding.approver)}` : ''}</p>` : ''}
</article>`;
}

function strategy(report: ReviewReport): string {
  const { plan } = report;
  const title = (id: string) => escape(report.findings.find((finding) => finding.id === id)?.title ?? id);
  const group = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`<strong>${escape(name)}:</strong> ${ids.map(title).join('; ')}`];
  return list('Negotiation strategy', [
    ...group('Lead with (never concede without escalation)', plan.lead),
    ...group('Ask, settle at the fallback', plan.hold),
    ...group('Trade', plan.trade),
    ...group('Better than our standard, can be given back', plan.bait),
    ...plan.approvals.flatMap(({ approver, findings }) => group(`Approval by ${approver}`, findings)),
  ]);
}

/** `items` are markup already. */
function list(heading: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<section><h2>${escape(heading)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

function quotes(lead: string, citations: readonly Citation[]): string {
  return citations.length === 0
    ? ''
    : `<p class="lead">${escape(lead)}</p>${citations.map((citation) => `<blockquote>${escape(citation.quote)}</blockquote>`).join('')}`;
}

function quote(citation: Citation): string {
  return `<q>${escape(oneLine(citation.quote))}</q>`;
}

function segments(of: readonly Segment[]): string {
  const element = { strike: 'del', insert: 'ins', keep: 'span', gap: 'span' } as const;
  return of.map(({ kind, words }) => `<${element[kind]}>${escape(words)}</${element[kind]}>`).join('');
}

export function badge(grade: Grade): string {
  return `<span class="badge ${grade}">${grade}</span>`;
}

function anchor(finding: ReportedFinding): string {
  return `finding-${finding.id.replace(/[^a-z0-9-]/gi, '-')}`;
}
