import { oneLine } from './review-report';
import { plain, wrap, type Palette } from './text';
import type { ReportedItem, TriageReport } from './triage-report';

const colours = { PASS: 'GREEN', FLAG: 'YELLOW', FAIL: 'RED' } as const;

/** For a terminal, at most 100 columns of running text. */
export function renderTriageText(report: TriageReport, palette: Palette = plain): string {
  const { document, grade, reason, routing, side, sideFrom } = report;
  const lines = [
    palette.strong(`${document.name}${document.title === undefined ? '' : `: ${oneLine(document.title)}`}`),
    `Our side: ${side}${sideFrom === 'assumed' ? ' (assumed; say --side to change it)' : ''}`,
    `Basis: ${report.basis}`,
    '',
    `${palette.grade[grade](grade)}  ${reason}`,
    ...wrap(`Next: ${routing}`, 0),
    '',
    ...report.groups.flatMap(({ title, outcome, items }) => [
      `${palette.grade[colours[outcome]](outcome)} ${palette.strong(title)}`,
      ...items.flatMap((item, i) => itemLines(item, items[i - 1])),
      '',
    ]),
    palette.faint(report.notice),
  ];
  return `${lines.join('\n')}\n`;
}

function itemLines(
  { title, outcome, reason, citations, section }: ReportedItem,
  before: ReportedItem | undefined,
): readonly string[] {
  const place = section === undefined ? '' : ` (${oneLine(section)})`;
  const [first] = citations;
  const same = first !== undefined && before?.citations[0]?.start === first.start;
  return [
    ...wrap(`${outcome} ${title}${place}: ${reason}`, 5),
    ...(first && !same ? wrap(`“${oneLine(first.quote)}”`, 10) : []),
  ];
}
