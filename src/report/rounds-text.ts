import type { ChangedGrade } from '../redline/rounds/changed-grades';
import { effectSentence, turn } from './changed-grade';
import { oneLine } from './review-report';
import type { ReportedChange, ReportedClause, RoundsReport } from './rounds-report';
import { plain, wrap, type Palette } from './text';

/** For a terminal, at most 100 columns. */
export function renderRoundsText(report: RoundsReport, palette: Palette = plain): string {
  const byId = new Map(report.changes.map((change) => [change.id, change]));
  const lines = [
    palette.strong(`${report.document.name}: pending changes`),
    ...authorLines(report),
    `Our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed; say --side to change it)' : ''}`,
    `Basis: ${report.basis}`,
    '',
    ...wrap(report.sentence, 0),
    '',
    ...report.clauses.flatMap((clause) => clauseLines(clause, byId, palette)),
    ...(report.together.length === 0
      ? []
      : ['By several clauses together:', ...report.together.flatMap((change) => effectLines(change, palette)), '']),
    palette.faint(report.notice),
  ];
  return `${lines.join('\n')}\n`;
}

function authorLines({ authors }: RoundsReport): readonly string[] {
  return authors.map(({ name, changes, formatting, latest }) => {
    const look = formatting === 0 ? '' : `, ${String(formatting)} of formatting`;
    return `  ${name === '' ? '(no author)' : name}: ${String(changes)}${look}${latest === undefined ? '' : `, last ${latest.slice(0, 10)}`}`;
  });
}

function clauseLines(
  clause: ReportedClause,
  byId: ReadonlyMap<string, ReportedChange>,
  palette: Palette,
): readonly string[] {
  const changes = clause.changes.flatMap((id) => byId.get(id) ?? []);
  return [
    palette.strong(clause.section === '' ? '(under no heading)' : oneLine(clause.section)),
    ...changes.flatMap((change) => wrap(`${change.id}. ${changeSentence(change)}`, 2)),
    ...clause.effects.flatMap((effect) => effectLines(effect, palette)),
    ...clause.alone.flatMap((effect) => effectLines(effect, palette, 'By this clause alone: ')),
    '',
  ];
}

/** "Ada Reyes replaced “ninety (90)” by “thirty (30)”". */
export function changeSentence({ kind, author, struck, inserted, where }: ReportedChange): string {
  const who = author === '' ? 'Somebody' : author;
  const quoted = (words: string) => `“${oneLine(words)}”`;
  const place = where === 'margin' ? ' in a header or footer' : '';
  switch (kind) {
    case 'formatting':
      return `${who} changed formatting${place}.`;
    case 'move':
      return `${who} moved ${quoted(inserted || struck)} here.`;
    case 'replacement':
      return `${who} replaced ${quoted(struck)} by ${quoted(inserted)}${place}.`;
    case 'deletion':
      return struck.trim() === ''
        ? `${who} joined two paragraphs${place}.`
        : `${who} struck ${quoted(struck)}${place}.`;
    case 'insertion':
      if (where === 'margin') return `${who} inserted words${place}.`;
      if (inserted === '')
        return `${who} inserted something that shows no words here, or words that were struck since.`;
      return inserted.trim() === '' ? `${who} began a new paragraph.` : `${who} inserted ${quoted(inserted)}.`;
  }
}

function effectLines(change: ChangedGrade, palette: Palette, lead = ''): readonly string[] {
  const words = `${lead}${change.title}: ${turn(change)}. ${effectSentence(change)}`;
  const [first, ...rest] = wrap(words, 5);
  if (first === undefined) return [];
  return [`  ${palette.grade[change.now]('●')}  ${first.trimStart()}`, ...rest];
}
