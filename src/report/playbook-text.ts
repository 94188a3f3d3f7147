import type { ContractKind } from '../contract/contract';
import type { Tier } from '../playbook/playbook';
import type { PlaybookReport, ReportedPosition, ReportedStatement } from './playbook-report';
import { oneLine } from './review-report';
import { checkLines } from './statement-reading';
import { plain, type Palette } from './text';

const tierNames: Readonly<Record<Tier, string>> = {
  preferred: 'Preferred',
  acceptable: 'Acceptable',
  escalate: 'Red flag',
  required: 'Required',
  never: 'Never',
};

const readings: Readonly<Record<ReportedStatement['reading'], string>> = {
  understood: 'understood',
  partly: 'partly understood',
  'not-understood': 'not understood',
  unset: 'unset',
};

/** For a terminal. Lines that hold a quote are not broken, so that they can be searched for. */
export function renderPlaybookText(report: PlaybookReport, palette: Palette = plain): string {
  const { playbook, side, sideFrom } = report;
  const version = playbook.version === undefined ? '' : `, version ${playbook.version}`;
  const lines = [
    palette.strong(`${playbook.title}${version} (${playbook.path ?? playbook.name})`),
    `Read for the ${side}${sideFrom === 'assumed' ? ' (assumed; say --side to change it)' : ''}`,
    '',
    ...report.positions.flatMap((position) => positionLines(position, palette)),
    ...listed('Contradictions:', report.contradictions.map(placed), palette),
    ...listed('Problems of the file:', report.problems.map(placed), palette),
    ...listed(
      'Subjects without a position:',
      report.withoutPosition.map(({ title }) => title),
      palette,
    ),
    countLine(report, palette),
  ];
  return `${lines.join('\n')}\n`;
}

function positionLines(position: ReportedPosition, palette: Palette): readonly string[] {
  const settings = [
    ...(position.approver === undefined ? [] : [`approver ${oneLine(position.approver)}`]),
    ...(position.priority === undefined ? [] : [`priority ${position.priority}`]),
    ...(position.dealBreaker ? ['deal breaker'] : []),
    ...(position.contractKinds ? [`only for ${position.contractKinds.map(kindsInPlural).join(' and ')}`] : []),
  ];
  const told = settings.length === 0 ? '' : palette.faint(`  ${settings.join(', ')}`);
  return [
    `${palette.strong(oneLine(position.title))}${palette.faint(`  line ${position.line}`)}${told}`,
    ...position.statements.flatMap((statement) => statementLines(statement, palette)),
    '',
  ];
}

function kindsInPlural(kind: ContractKind): string {
  return kind === 'nda' ? 'NDAs' : `contracts of kind ${kind}`;
}

function statementLines(statement: ReportedStatement, palette: Palette): readonly string[] {
  const { tier, reading, unread, line, quote } = statement;
  const state = colourOf(reading, palette)(`${readings[reading]}${statement.lookedFor ? ' as words to look for' : ''}`);
  return [
    `  ${line}  ${tierNames[tier]}, ${state}: “${oneLine(quote)}”`,
    ...checkLines(statement).map((check) => `       ${check}`),
    ...unread.map((words) =>
      palette.grade.RED(`       not understood: “${oneLine(words.quote)}” (line ${words.line})`),
    ),
    ...(reading === 'unset' ? [palette.grade.YELLOW('       a placeholder: nothing is compared')] : []),
  ];
}

function colourOf(reading: ReportedStatement['reading'], { grade }: Palette): (words: string) => string {
  if (reading === 'understood') return grade.GREEN;
  return reading === 'not-understood' ? grade.RED : grade.YELLOW;
}

function placed({ line, message }: { readonly line: number; readonly message: string }): string {
  return `line ${line}: ${message}`;
}

function listed(heading: string, items: readonly string[], palette: Palette): readonly string[] {
  return items.length === 0 ? [] : [palette.strong(heading), ...items.map((item) => `  - ${item}`), ''];
}

function countLine({ counts, isClean }: PlaybookReport, { grade }: Palette): string {
  const more = [
    [counts.partly, 'partly understood'],
    [counts.notUnderstood, 'not understood'],
    [counts.unset, 'unset'],
    [counts.contradictions, counts.contradictions === 1 ? 'contradiction' : 'contradictions'],
  ] as const;
  const rest = more.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`);
  const looked = counts.lookedFor > 0 ? ` (${counts.lookedFor} as words to look for)` : '';
  const said = `${counts.understood} of ${counts.statements} statements understood${looked}${rest.join('')}.`;
  return (isClean ? grade.GREEN : grade.YELLOW)(said);
}
