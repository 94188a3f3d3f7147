import { escape } from './markdown';
import { oneLine } from './review-report';
import type { ReportedItem, TriageReport } from './triage-report';

export function renderTriageMarkdown(report: TriageReport): string {
  const { document, grade, reason, routing } = report;
  return `${[
    `# NDA triage: ${escape(oneLine(document.title ?? document.name))}`,
    '',
    `**${grade}** – ${escape(reason)}`,
    '',
    `**Next:** ${escape(routing)}`,
    '',
    `Document: ${escape(document.name)}; our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}; basis: ${escape(report.basis)}`,
    '',
    ...(report.groups.length === 0 ? [] : ['| Group | Outcome |', '|---|---|']),
    ...report.groups.map(({ title, outcome }) => `| ${escape(title)} | ${outcome} |`),
    '',
    ...report.groups.flatMap(({ title, outcome, items }) => [
      `## ${escape(title)}: ${outcome}`,
      '',
      ...items.flatMap((item) => itemLines(item)),
    ]),
    `*${escape(report.notice)}*`,
  ].join('\n')}\n`;
}

function itemLines({ title, outcome, reason, citations, section, language }: ReportedItem): readonly string[] {
  const place = section === undefined ? '' : ` (${escape(oneLine(section))})`;
  return [
    `**${outcome}** ${escape(title)}${place}: ${escape(reason)}`,
    '',
    ...citations.flatMap(({ quote }) => [...quote.split('\n').map((line) => `> ${escape(line)}`), '']),
    ...(language === undefined ? [] : [`Our language: ${escape(oneLine(language))}`, '']),
  ];
}
