import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import type { ReviewedContract, Reviews } from '../reviews';
import { hasPlace, isAccepted, placeOf } from './finding-place';

/** Worst first. */
const marks = ['RED', 'YELLOW', 'accepted', 'GREEN'] as const;
type Mark = (typeof marks)[number];

function markOf(finding: Finding): Mark {
  return isAccepted(finding) ? 'accepted' : finding.grade;
}

interface Look {
  /** Words and overview ruler. */
  readonly words: vscode.TextEditorDecorationType;
  /** Sign in the gutter, on the first line only. */
  readonly sign: vscode.TextEditorDecorationType;
}

/** Colours the words that decided and puts the grade's sign in the gutter, in every editor of a reviewed contract. */
export function decorations(reviews: Reviews, extensionUri: vscode.Uri): vscode.Disposable {
  const looks: Readonly<Record<Mark, Look>> = {
    RED: look('red', extensionUri),
    YELLOW: look('yellow', extensionUri),
    GREEN: look('green', extensionUri),
    accepted: look('accepted', extensionUri),
  };
  const update = (editor: vscode.TextEditor) => {
    const reviewed = reviews.get(editor.document.uri);
    for (const mark of marks) {
      editor.setDecorations(looks[mark].words, reviewed ? words(reviewed, mark) : []);
      editor.setDecorations(looks[mark].sign, reviewed ? signs(reviewed, mark) : []);
    }
  };
  return vscode.Disposable.from(
    ...marks.flatMap((mark) => [looks[mark].words, looks[mark].sign]),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) if (reviews.get(editor.document.uri)) update(editor);
    }),
    reviews.onDidChange((uri) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document.uri.toString() === uri.toString()) update(editor);
    }),
  );
}

function look(colour: 'red' | 'yellow' | 'green' | 'accepted', extensionUri: vscode.Uri): Look {
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

function words(reviewed: ReviewedContract, mark: Mark): vscode.Range[] {
  return reviewed.review.findings
    .filter((finding) => markOf(finding) === mark)
    .flatMap((finding) => finding.citations.map((citation) => reviewed.lines.range(citation)));
}

/** A line bears one sign, that of the worst grade on it. */
function signs(reviewed: ReviewedContract, mark: Mark): vscode.Range[] {
  const worst = new Map<number, Mark>();
  for (const finding of reviewed.review.findings.filter(hasPlace)) {
    for (const { start } of finding.citations.length > 0 ? finding.citations : [placeOf(finding)]) {
      const { line } = reviewed.lines.position(start);
      const other = worst.get(line);
      const own = markOf(finding);
      if (!other || marks.indexOf(own) < marks.indexOf(other)) worst.set(line, own);
    }
  }
  return [...worst].filter(([, of]) => of === mark).map(([line]) => new vscode.Range(line, 0, line, 0));
}
