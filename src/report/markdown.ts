import type { Citation } from '../document/contract-text';
import { isOpen } from '../review/is-open';
import type { Grade } from '../review/review';
import type { Segment } from './redline-view';
import { oneLine, type ReportedFinding, type ReviewReport } from './review-report';
import { clauseName, contractLead, missingItems } from './wording';

const sign: Readonly<Record<Grade, string>> = { GREEN: '🟢 GREEN', YELLOW: '🟡 YELLOW', RED: '🔴 RED' };

export function renderMarkdown(report: ReviewReport): string {
  return `${[...head(report), ...focus(report), ...topIssues(report), ...clauseByClause(report), ...also(report), ...strategy(report), ...rest(report)].join('\n')}\n`;
}

function head(report: ReviewReport): readonly string[] {
  const { document, summary } = report;
  return [
    `# Contract review: ${escape(document.title ?? document.name)}`,
    '',
    `**${sign[summary.overall]}** – ${escape(summary.sentence)}`,
    '',
    '| | |',
    '|---|---|',
    row(
      'Document',
      [document.name, document.pages && `${document.pages} pages`, `${document.words} words`]
        .filter(Boolean)
        .join(', '),
    ),
    row('SHA-256', document.sha256),
    ...document.parties.map((party) => row('Party', `${party.name}${party.role ? ` (${party.role})` : ''}`)),
    ...(document.effectiveDate ? [row('Effective date', document.effectiveDate)] : []),
    row('Our side', report.side + (report.sideFrom === 'assumed' ? ' (assumed)' : '')),
    row('Basis', report.playbook.basis),
    ...(report.date ? [row('Date', report.date)] : []),
    ...(report.context === undefined ? [] : [row('Deal', report.context)]),
    row('Grades', `${summary.RED} RED, ${summary.YELLOW} YELLOW, ${summary.GREEN} GREEN`),
    '',
    `*${escape(report.notice)}*`,
    '',
  ];
}

function focus({ focus: answers = [] }: ReviewReport): readonly string[] {
  if (answers.length === 0) return [];
  return [
    '## What you asked about',
    '',
    ...answers.flatMap(({ focus: area, grade, answer, citations }) => [
      `- **${grade}** ${escape(area)}: ${escape(answer)}`,
      ...citations.flatMap(({ quote }) => ['', ...quoteLines(quote).map((line) => `  ${line}`)]),
    ]),
    '',
  ];
}

/** Checklists beside the playbook, each under its own heading. */
function also({ also: reviews = [] }: ReviewReport): readonly string[] {
  return reviews.flatMap(({ title, version, findings }) => [
    `## Also: ${escape(title)}`,
    '',
    `*${escape(`Version ${version}; not part of the playbook and of its grades.`)}*`,
    '',
    ...findings.flatMap((finding) => [
      `### ${sign[finding.grade]} ${escape(finding.title)}`,
      '',
      escape(finding.reason),
      '',
      `**Asked:** ${escape(finding.asked)} (${escape(finding.reference)})`,
      '',
      ...(finding.section === undefined ? [] : [`**Section:** ${escape(oneLine(finding.section))}`, '']),
      ...quotes('The contract says', finding.citations),
      ...(finding.preferred === undefined ? [] : [`**Language:** ${escape(finding.preferred)}`, '']),
      ...(finding.fallback === undefined ? [] : [`**Fallback:** ${escape(finding.fallback)}`, '']),
    ]),
  ]);
}

function topIssues(report: ReviewReport): readonly string[] {
  const top = report.findings.filter(isOpen).slice(0, 5);
  if (top.length === 0) return [];
  return [
    '## Top issues',
    '',
    ...top.map(
      (finding, index) => `${index + 1}. **${finding.grade}** ${escape(finding.title)}: ${escape(finding.reason)}`,
    ),
    '',
  ];
}

function clauseByClause(report: ReviewReport): readonly string[] {
  return ['## Clause by clause', '', ...report.findings.flatMap(findingSection)];
}

function findingSection(finding: ReportedFinding): readonly string[] {
  return [
    `### ${sign[finding.grade]} ${escape(finding.title)}`,
    '',
    ...(finding.deviation ? [`**${escape(oneLine(finding.deviation.says))}**`, ''] : []),
    escape(finding.reason),
    '',
    ...(finding.section ? [`**Section:** ${escape(oneLine(finding.section))}`, ''] : []),
    ...quotes(contractLead(finding), finding.citations),
    ...quotes('The playbook says', finding.playbookCitations),
    ...finding.related.flatMap((related) => quotes(`See also (${escape(related.why)})`, [related])),
    ...(finding.grade === 'GREEN' ? [] : openFinding(finding)),
  ];
}

function openFinding(finding: ReportedFinding): readonly string[] {
  return [
    `**Why it matters:** ${escape(finding.impact)}`,
    '',
    ...finding.redlines.flatMap((redline) => [
      `**${redline.level === 'preferred' ? 'Redline' : 'Fallback redline'}:** ${escape(redline.title)}`,
      '',
      ...redlineLines(redline.segments),
      '',
    ]),
    ...(finding.fallback ? [`**Fallback:** ${escape(oneLine(finding.fallback))}`, ''] : []),
    `**Priority:** ${finding.priority.replaceAll('-', ' ')}${finding.approver ? `; **approver:** ${escape(finding.approver)}` : ''}`,
    '',
  ];
}

function strategy(report: ReviewReport): readonly string[] {
  const { plan } = report;
  const title = (id: string) => escape(report.findings.find((finding) => finding.id === id)?.title ?? id);
  const group = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`- **${name}:** ${ids.map(title).join('; ')}`];
  return [
    '## Negotiation strategy',
    '',
    ...group('Lead with (never concede without escalation)', plan.lead),
    ...group('Ask, settle at the fallback', plan.hold),
    ...group('Trade', plan.trade),
    ...group('Better than our standard, can be given back', plan.bait),
    ...plan.approvals.map(
      ({ approver, findings }) => `- **Approval by ${escape(approver)}:** ${findings.map(title).join('; ')}`,
    ),
    '',
  ];
}

function rest(report: ReviewReport): readonly string[] {
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`## ${heading}`, '', ...items.map((item) => `- ${item}`), ''];
  return [
    ...list('What is missing', missingItems(report).map(escape)),
    ...list('What was not read, and what needs care', [
      ...report.intake.map((note) => escape(note.message)),
      ...report.notSupplied.map((citation) => `Referred to and not supplied: “${escape(oneLine(citation.quote))}”`),
    ]),
    ...list('Positions that were not graded', report.notGraded.map(escape)),
    ...list('What to know about the playbook', report.playbook.problems.map(escape)),
    ...list(
      'Playbook statements that were not fully understood',
      report.notUnderstood.map((statement) => `${statement.position}: “${escape(oneLine(statement.quote))}”`),
    ),
    ...list(
      'Other clauses, on which the playbook has no position',
      report.otherClauses.map(
        (clause) => `${clauseName(clause)}${clause.section ? ` (${escape(oneLine(clause.section))})` : ''}`,
      ),
    ),
    ...list('Next steps', report.nextSteps.map(escape)),
  ];
}

function row(name: string, value: string): string {
  return `| ${name} | ${escape(oneLine(value))} |`;
}

function quotes(lead: string, citations: readonly Citation[]): readonly string[] {
  return citations.length === 0
    ? []
    : [`**${lead}:**`, '', ...citations.flatMap((citation) => [...quoteLines(citation.quote), ''])];
}

/** GitHub's Markdown: struck words between tildes, inserted words in bold. */
function redlineLines(segments: readonly Segment[]): readonly string[] {
  const marks = { keep: '', gap: '', strike: '~~', insert: '**' };
  return segments
    .map(({ kind, words }) =>
      words
        .split('\n')
        .map((line) => marked(escape(line), marks[kind]))
        .join('\n'),
    )
    .join('')
    .split('\n')
    .map((line) => `> ${line}`);
}

/** A mark must touch the words it marks. */
function marked(words: string, mark: string): string {
  if (words.trim() === '' || mark === '') return words;
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return `${before}${mark}${inner}${mark}${after}`;
}

/** Every line of the quote stays a line of one block quote, whatever it holds. */
function quoteLines(words: string): readonly string[] {
  return words.split('\n').map((line) => `> ${escape(line)}`);
}

/** Contract and playbook text is data: nothing in it may become markup. */
export function escape(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#~!]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/, '$1\\$2');
}
