import type { ComparedWords } from '../redline/compare/compare-contracts';
import { effectSentence, turn } from './changed-grade';
import { sectionTitle, whatHappened } from './compared-clause';
import type { ComparisonReport, ReportedComparison } from './comparison-report';
import { plain, wrap, type Palette } from './text';

/** For a terminal, at most 100 columns: struck words as [-…-], inserted ones as {+…+}. */
export function renderComparisonText(report: ComparisonReport, palette: Palette = plain): string {
  const lines = [
    palette.strong(`${report.old.name} → ${report.new.name}`),
    `Our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed; say --side to change it)' : ''}`,
    `Basis: ${report.basis}`,
    '',
    ...wrap(report.sentence, 0),
    ...report.cautions.flatMap((words) => wrap(`! ${words}`, 0)),
    '',
    ...report.clauses.flatMap((clause) => clauseLines(clause, palette)),
    ...(report.untracked === undefined || report.untracked.length === 0
      ? []
      : ['Not tracked:', '', ...report.untracked.flatMap((clause) => clauseLines(clause, palette))]),
    ...(report.together.length === 0
      ? []
      : [
          'Worse by several changes together:',
          ...report.together.flatMap((change) =>
            wrap(`${change.title}: ${turn(change)}. ${effectSentence(change)}`, 2),
          ),
          '',
        ]),
    palette.faint(report.notice),
  ];
  return `${lines.join('\n')}\n`;
}

function clauseLines(clause: ReportedComparison, palette: Palette): readonly string[] {
  const words = shortened(clause.words).map(({ kind, words: own }) => {
    if (kind === 'struck') return marked(own, '[-', '-]');
    return kind === 'inserted' ? marked(own, '{+', '+}') : own;
  });
  return [
    `${palette.strong(sectionTitle(clause))}  ${palette.faint(whatHappened(clause))}`,
    ...(clause.kind === 'same' ? [] : wrap(words.join(''), 2)),
    ...clause.effects.flatMap((effect) => {
      const [first, ...rest] = wrap(`${effect.title}: ${turn(effect)}. ${effectSentence(effect)}`, 5);
      return first === undefined ? [] : [`  ${palette.grade[effect.now]('●')}  ${first.trimStart()}`, ...rest];
    }),
    '',
  ];
}

/** The space in front stays outside of the mark. */
function marked(words: string, open: string, close: string): string {
  const lead = words.startsWith(' ') ? ' ' : '';
  return `${lead}${open}${words.trim()}${close}`;
}

const context = 12;

/** Of what stays, some words around each change are enough. */
function shortened(words: readonly ComparedWords[]): readonly ComparedWords[] {
  return words.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const all = piece.words.split(' ');
    const [first, last] = [index === 0, index === words.length - 1];
    if (all.length <= (first || last ? context : 2 * context) + 2) return piece;
    const head = first ? '' : all.slice(0, context).join(' ');
    const tail = last ? '' : all.slice(-context).join(' ');
    return { kind: 'same', words: `${head} … ${tail}`.trimEnd() };
  });
}
