import * as vscode from 'vscode';
import type { Clause } from '../../contract/contract';
import { clauseName } from '../../report/wording';

/** So many clauses are told of one place. */
const most = 3;

/** The clauses that hold `offset`, the surest first; each type once. */
export function clausesAt(clauses: readonly Clause[], offset: number): readonly Clause[] {
  const holding = clauses.filter(({ start, end }) => start <= offset && offset <= end);
  const surest = [...holding].sort((a, b) => b.score - a.score || a.start - b.start);
  return surest.filter(({ type }, i) => surest.findIndex((other) => other.type === type) === i).slice(0, most);
}

/** What kind of clause this is, how sure that is, and the words that spoke most for it. Words of the contract are appended as text. */
export function clauseWords(clause: Clause): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown(`**Clause:** ${clauseName(clause)} (${clause.score.toFixed(2)})`);
  const words = [...new Set(clause.because.map((word) => word.replace(/\s+/g, ' ').trim()))].filter(
    (word) => word !== '',
  );
  if (words.length > 0)
    markdown.appendMarkdown('\n\n**Told by:** ').appendText(words.map((word) => `“${word}”`).join(' · '));
  return markdown;
}
