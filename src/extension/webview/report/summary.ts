import type { Grade } from '../../../review/review';
import type { ReviewReport } from '../../../report/review-report';
import { clauseName, missingItems } from '../../../report/wording';
import { button, element, oneLine } from './elements';
import { badge, type Send } from './finding-article';

export type Shown = Grade | 'ALL';

export function header(report: ReviewReport, send: Send): HTMLElement {
  const { document: file, summary } = report;
  return element(
    'header',
    {},
    element('h1', {}, file.title ?? file.name),
    element('p', { class: `overall ${summary.overall}` }, badge(summary.overall), ' ', summary.sentence),
    facts(report, send),
    element('p', { class: 'notice' }, report.notice),
    exports(send),
  );
}

function facts(report: ReviewReport, send: Send): HTMLElement {
  const { document: file } = report;
  const list = element('dl');
  const row = (name: string, ...value: readonly (Node | string)[]) =>
    list.append(element('dt', {}, name), element('dd', {}, ...value));
  const pages = file.pages === undefined ? '' : `, ${String(file.pages)} ${file.pages === 1 ? 'page' : 'pages'}`;
  row('Document', `${file.name}${pages}, ${file.words.toLocaleString('en')} words`);
  for (const { name, role } of file.parties) row('Party', role ? `${name} (${role})` : name);
  if (file.effectiveDate) row('Effective date', file.effectiveDate);
  row(
    'Our side',
    `${report.side}${report.sideFrom === 'assumed' ? ' (assumed) ' : ' '}`,
    button(
      'Change',
      () => {
        send({ type: 'side' });
      },
      { class: 'link', 'aria-label': 'Change our side' },
    ),
  );
  row('Basis', report.playbook.basis);
  if (report.context !== undefined) row('Deal', report.context);
  return list;
}

function exports(send: Send): HTMLElement {
  const bar = element('div', { class: 'actions', role: 'group', 'aria-label': 'Export the report' });
  for (const [format, label] of [
    ['html', 'Export HTML'],
    ['markdown', 'Export Markdown'],
    ['json', 'Export JSON'],
  ] as const)
    bar.append(
      button(
        label,
        () => {
          send({ type: 'export', format });
        },
        { class: 'secondary' },
      ),
    );
  return bar;
}

export function filterBar(report: ReviewReport, shown: Shown, choose: (shown: Shown) => void): HTMLElement {
  const bar = element('div', { class: 'filter', role: 'group', 'aria-label': 'Findings shown' });
  const { summary } = report;
  for (const [value, label] of [
    ['ALL', `All ${String(report.findings.length)}`],
    ['RED', `RED ${String(summary.RED)}`],
    ['YELLOW', `YELLOW ${String(summary.YELLOW)}`],
    ['GREEN', `GREEN ${String(summary.GREEN)}`],
  ] as const)
    bar.append(
      button(
        label,
        () => {
          choose(value);
        },
        { class: `chip ${value}`, 'aria-pressed': String(value === shown), 'data-shown': value },
      ),
    );
  return bar;
}

export function strategy({ plan, findings }: ReviewReport): HTMLElement | undefined {
  const titles = (ids: readonly string[]) =>
    ids.map((id) => findings.find((finding) => finding.id === id)?.title ?? id).join('; ');
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Lead with, never concede without escalation', plan.lead],
    ['Ask, settle at the fallback', plan.hold],
    ['Trade', plan.trade],
    ['Better than our standard, can be given back', plan.bait],
    ...plan.approvals.map((approval) => [`Approval by ${approval.approver}`, approval.findings] as const),
  ];
  return section(
    'Negotiation strategy',
    groups
      .filter(([, ids]) => ids.length > 0)
      .map(([name, ids]) => element('li', {}, element('strong', {}, `${name}: `), titles(ids))),
  );
}

export function rest(report: ReviewReport, send: Send): readonly HTMLElement[] {
  const jump = (words: string, start: number, end: number, place: 'contract' | 'playbook') =>
    button(
      `“${oneLine(words)}”`,
      () => {
        send({ type: 'reveal', in: place, start, end });
      },
      { class: 'link', title: `Show in the ${place}` },
    );
  return [
    section(
      'What is missing',
      missingItems(report).map((item) => element('li', {}, item)),
    ),
    section('What was not read, and what needs care', [
      ...report.intake.map(({ message }) => element('li', {}, message)),
      ...report.notSupplied.map(({ quote, start, end }) =>
        element('li', {}, 'Referred to and not supplied: ', jump(quote, start, end, 'contract')),
      ),
    ]),
    section(
      'Positions that were not graded',
      report.notGraded.map((words) => element('li', {}, words)),
    ),
    section(
      'What to know about the playbook',
      report.playbook.problems.map((problem) => element('li', {}, problem)),
    ),
    section(
      'Playbook statements that were not fully understood',
      report.notUnderstood.map(({ position, quote, start, end }) =>
        element('li', {}, `${position}: `, jump(quote, start, end, 'playbook')),
      ),
    ),
    section(
      'Other clauses, on which the playbook has no position',
      report.otherClauses.map((clause) =>
        element(
          'li',
          {},
          `${clauseName(clause)} `,
          jump(clause.section ?? 'show', clause.start, clause.end, 'contract'),
        ),
      ),
    ),
    section(
      'Next steps',
      report.nextSteps.map((step) => element('li', {}, step)),
    ),
  ].filter((part) => part !== undefined);
}

function section(title: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  return items.length === 0 ? undefined : element('section', {}, element('h2', {}, title), element('ul', {}, ...items));
}
