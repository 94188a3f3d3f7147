import type { ChangedGrade } from '../redline/rounds/changed-grades';
import { effectSentence, turn } from './changed-grade';
import { escape } from './markdown';
import { oneLine } from './review-report';
import type { RoundsReport } from './rounds-report';
import { changeSentence } from './rounds-text';

export function renderRoundsMarkdown(report: RoundsReport): string {
  const byId = new Map(report.changes.map((change) => [change.id, change]));
  const lines = [
    `# Pending changes: ${escape(report.document.name)}`,
    '',
    escape(report.sentence),
    '',
    '| Author | Changes | Of formatting | Last |',
    '|---|---|---|---|',
    ...report.authors.map(
      ({ name, changes, formatting, latest }) =>
        `| ${escape(name === '' ? '(no author)' : name)} | ${String(changes)} | ${String(formatting)} | ${escape(latest?.slice(0, 10) ?? '')} |`,
    ),
    '',
    `Our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}. Basis: ${escape(report.basis)}.`,
    '',
    ...report.clauses.flatMap((clause) => [
      `## ${escape(clause.section === '' ? '(under no heading)' : oneLine(clause.section))}`,
      '',
      ...clause.changes.flatMap((id) => {
        const change = byId.get(id);
        return change === undefined ? [] : [`- **${id}** ${escape(changeSentence(change))}`];
      }),
      '',
      ...clause.effects.flatMap((effect) => [effectLine(effect), '']),
      ...clause.alone.flatMap((effect) => [`By this clause alone: ${effectLine(effect)}`, '']),
    ]),
    ...(report.together.length === 0
      ? []
      : ['## By several clauses together', '', ...report.together.flatMap((effect) => [effectLine(effect), ''])]),
    `*${escape(report.notice)}*`,
  ];
  return `${lines.join('\n')}\n`;
}

function effectLine(change: ChangedGrade): string {
  return `**${escape(change.title)}: ${turn(change)}.** ${escape(effectSentence(change))}`;
}
