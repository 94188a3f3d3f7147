import * as vscode from 'vscode';
import type { Grade } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { grades, hasPlace, placeOf } from './finding-place';

interface Look {
  /** Words and overview ruler. */
  readonly words: vscode.TextEditorDecorationType;
  /** Sign in the gutter, on the first line only. */
  readonly sign: vscode.TextEditorDecorationType;
}

/** Colours the words that decided and puts the grade's sign in the gutter, in every editor of a reviewed contract. */
export function decorations(reviews: Reviews, extensionUri: vscode.Uri): vscode.Disposable {
  const looks: Readonly<Record<Grade, Look>> = {
    RED: look('red', extensionUri),
    YELLOW: look('yellow', extensionUri),
    GREEN: look('green', extensionUri),
  };
  const update = (editor: vscode.TextEditor) => {
    const reviewed = reviews.get(editor.document.uri);
    for (const grade of grades) {
      editor.setDecorations(looks[grade].words, reviewed ? words(reviewed, grade) : []);
      editor.setDecorations(looks[grade].sign, reviewed ? signs(reviewed, grade) : []);
    }
  };
  return vscode.Disposable.from(
    ...grades.flatMap((grade) => [looks[grade].words, looks[grade].sign]),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (reviews.get(editor.document.uri)) update(editor);
    }),
    reviews.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) update(editor);
    }),
  );
}

function look(colour: 'red' | 'yellow' | 'green', extensionUri: vscode.Uri): Look {
  const foreground = new vscode.ThemeColor(`contractReview.${colour}Foreground`);
  const icon = (theme: 'light' | 'dark') => ({
    gutterIconPath: vscode.Uri.joinPath(extensionUri, 'media', 'icons', `${colour}-${theme}.svg`),
    gutterIconSize: '75%',
  });
  return {
    words: vscode.window.createTextEditorDecorationType({
      backgroundColor: new vscode.ThemeColor(`contractReview.${colour}Background`),
      borderColor: foreground,
      borderStyle: 'none none dotted none',
      borderWidth: '1px',
      overviewRulerColor: foreground,
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    sign: vscode.window.createTextEditorDecorationType({ light: icon('light'), dark: icon('dark') }),
  };
}

function words(reviewed: ReviewedContract, grade: Grade): vscode.Range[] {
  return reviewed.review.findings
    .filter((finding) => finding.grade === grade)
    .flatMap((finding) => finding.citations.map((citation) => reviewed.lines.range(citation)));
}

/** A line bears one sign, that of the worst grade on it. */
function signs(reviewed: ReviewedContract, grade: Grade): vscode.Range[] {
  const worst = new Map<number, Grade>();
  for (const finding of reviewed.review.findings.filter(hasPlace)) {
    for (const { start } of finding.citations.length > 0 ? finding.citations : [placeOf(finding)]) {
      const { line } = reviewed.lines.position(start);
      const other = worst.get(line);
      if (!other || grades.indexOf(finding.grade) < grades.indexOf(other)) worst.set(line, finding.grade);
    }
  }
  return [...worst].filter(([, of]) => of === grade).map(([line]) => new vscode.Range(line, 0, line, 0));
}
