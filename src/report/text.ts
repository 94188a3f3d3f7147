import type { Finding, Grade } from '../review/review';
import { oneLine, type ReviewReport } from './review-report';
import { clauseName, contractWord, missingItems } from './wording';

/** Colours of a terminal; `plain` where it has none. */
export interface Palette {
  readonly grade: Readonly<Record<Grade, (words: string) => string>>;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
}

const same = (words: string) => words;
export const plain: Palette = { grade: { GREEN: same, YELLOW: same, RED: same }, strong: same, faint: same };

/** For a terminal, at most 100 columns of running text. */
export function renderText(report: ReviewReport, palette: Palette = plain): string {
  const { document, summary } = report;
  const lines = [
    palette.strong(`${document.name}${document.title ? `: ${document.title}` : ''}`),
    ...report.document.parties.map((party) => `  ${party.name}${party.role ? ` (${party.role})` : ''}`),
    `Our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed; say --side to change it)' : ''}`,
    `Basis: ${report.playbook.basis}`,
    ...(report.context === undefined ? [] : wrap(`Deal: ${oneLine(report.context)}`, 0)),
    '',
    palette.grade[summary.overall](`${summary.RED} RED, ${summary.YELLOW} YELLOW, ${summary.GREEN} GREEN`) +
      `  ${summary.sentence}`,
    ...unread(report),
    '',
    ...focusLines(report, palette),
    ...report.findings.flatMap((finding) => findingLines(finding, palette)),
    ...alsoLines(report, palette),
    ...notGradedLines(report),
    ...listed('What is missing:', missingItems(report)),
    ...listed(
      'Referred to and not supplied:',
      report.notSupplied.map((citation) => `“${oneLine(citation.quote)}”`),
    ),
    ...listed('What to know about the playbook:', report.playbook.problems),
    ...listed(
      'Statements of the playbook that were not fully understood (they never count as met):',
      report.notUnderstood.map((statement) => `${statement.position}: “${oneLine(statement.quote)}”`),
    ),
    ...listed(
      'Other clauses, on which the playbook has no position:',
      report.otherClauses.map((clause) => `${clauseName(clause)}${clause.section ? ` (${clause.section})` : ''}`),
    ),
    ...listed('Next steps:', report.nextSteps),
    palette.faint(report.notice),
  ];
  return `${lines.join('\n')}\n`;
}

function focusLines({ focus = [] }: ReviewReport, palette: Palette): readonly string[] {
  if (focus.length === 0) return [];
  return [
    palette.strong('What you asked about'),
    ...focus.flatMap(({ focus: area, grade, answer, citations }) => [
      `${palette.grade[grade](grade.padEnd(6))} ${palette.strong(area)}`,
      ...wrap(answer, 7),
      ...citations.flatMap(({ quote }) => wrap(`Contract: “${oneLine(quote)}”`, 7)),
    ]),
    '',
  ];
}

function alsoLines({ also = [] }: ReviewReport, palette: Palette): readonly string[] {
  return also.flatMap(({ title, findings }) => [
    palette.strong(`Also: ${title} (not part of the playbook and of its grades)`),
    '',
    ...findings.flatMap(({ title: asked, grade, reason, citations, section }) => [
      `${palette.grade[grade](grade.padEnd(6))} ${palette.strong(asked)}${section === undefined ? '' : palette.faint(`  ${oneLine(section)}`)}`,
      ...wrap(reason, 7),
      ...citations
        .slice(0, 1)
        .flatMap(({ quote }) => (grade === 'GREEN' ? [] : wrap(`Contract: “${oneLine(quote)}”`, 7))),
      '',
    ]),
  ]);
}

function findingLines(finding: Finding, palette: Palette): readonly string[] {
  const [deciding] = finding.citations;
  const label = palette.grade[finding.grade](finding.grade.padEnd(6));
  const place = finding.section ? palette.faint(`  ${finding.section}`) : '';
  const lines = [
    `${label} ${palette.strong(finding.title)}${place}`,
    ...(finding.deviation === undefined ? [] : wrap(oneLine(finding.deviation.says), 7)),
    ...wrap(finding.reason, 7),
  ];
  if (finding.grade === 'GREEN') return [...lines, ''];
  if (deciding) lines.push(...wrap(`${contractWord(finding)}: “${oneLine(deciding.quote)}”`, 7));
  for (const words of finding.playbookCitations.slice(0, 1))
    lines.push(...wrap(`Playbook: “${oneLine(words.quote)}”`, 7));
  for (const redline of finding.redlines)
    lines.push(...wrap(`${redline.level === 'preferred' ? 'Redline' : 'Fallback'}: ${redline.title}`, 7));
  return [...lines, ''];
}

function unread(report: ReviewReport): readonly string[] {
  return report.intake.filter((note) => note.severity !== 'info').flatMap((note) => wrap(`! ${note.message}`, 0));
}

function notGradedLines({ notGraded }: ReviewReport): readonly string[] {
  return notGraded.length === 0 ? [] : [...notGraded.flatMap((words) => wrap(words, 0)), ''];
}

function listed(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [heading, ...items.flatMap((item) => wrap(`- ${item}`, 2)), ''];
}

const columns = 100;

export function wrap(words: string, indent: number): readonly string[] {
  const margin = ' '.repeat(indent);
  const lines: string[] = [];
  let line = margin;
  for (const word of words.split(' ')) {
    if (line.length + word.length > columns && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = margin;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
