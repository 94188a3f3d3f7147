import { effectSentence, turn } from './changed-grade';
import { sectionTitle, whatHappened } from './compared-clause';
import type { ComparisonReport, ReportedComparison } from './comparison-report';
import { escape } from './markdown';

export function renderComparisonMarkdown(report: ComparisonReport): string {
  const lines = [
    `# ${escape(report.old.name)} → ${escape(report.new.name)}`,
    '',
    escape(report.sentence),
    '',
    ...report.cautions.flatMap((words) => [`> **Care:** ${escape(words)}`, '']),
    `Our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}. Basis: ${escape(report.basis)}.`,
    '',
    ...report.clauses.flatMap(clauseLines),
    ...(report.untracked === undefined || report.untracked.length === 0
      ? []
      : ['# Not tracked', '', ...report.untracked.flatMap(clauseLines)]),
    ...(report.together.length === 0
      ? []
      : [
          '## Worse by several changes together',
          '',
          ...report.together.map(
            (change) => `- **${escape(change.title)}: ${turn(change)}.** ${escape(effectSentence(change))}`,
          ),
          '',
        ]),
    `*${escape(report.notice)}*`,
  ];
  return `${lines.join('\n')}\n`;
}

function clauseLines(clause: ReportedComparison): readonly string[] {
  const words = clause.words
    .map(({ kind, words: own }) => {
      if (kind === 'same') return escape(own);
      const lead = own.startsWith(' ') ? ' ' : '';
      const mark = kind === 'struck' ? '~~' : '**';
      return `${lead}${mark}${escape(own.trim())}${mark}`;
    })
    .join('');
  return [
    `## ${escape(sectionTitle(clause))}`,
    '',
    `*${escape(whatHappened(clause))}*`,
    '',
    ...(clause.kind === 'same' ? [] : [words, '']),
    ...clause.effects.flatMap((effect) => [
      `**${escape(effect.title)}: ${turn(effect)}.** ${escape(effectSentence(effect))}`,
      '',
    ]),
  ];
}
