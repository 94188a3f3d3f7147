import * as vscode from 'vscode';
import { checkLines } from '../../report/statement-reading';
import type { ReportedStatement } from '../../report/playbook-report';
import type { OpenPlaybooks } from './open-playbooks';
import { statementAt } from './statement-at';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** What a statement of a playbook was understood as. */
export function playbookHover(playbooks: OpenPlaybooks): vscode.Disposable {
  return vscode.languages.registerHoverProvider(markdown, {
    provideHover: async (document, place) => {
      const open = await playbooks.latest(document);
      const found = open && statementAt(open, open.lines.offset(place));
      return found && new vscode.Hover(explained(found.statement), open.lines.range(found.statement));
    },
  });
}

/** Every word of the playbook is appended as text; nothing in it becomes markup. */
function explained(statement: ReportedStatement): vscode.MarkdownString {
  const words = new vscode.MarkdownString();
  for (const line of checkLines(statement)) words.appendText(line).appendMarkdown('\n\n');
  for (const { quote } of statement.unread) {
    words.appendMarkdown('**Not understood:** ').appendText(quote.replace(/\s+/g, ' ')).appendMarkdown('\n\n');
  }
  if (statement.unread.length > 0) words.appendMarkdown('What is not understood never counts as met.');
  if (statement.reading === 'unset') words.appendMarkdown('A placeholder: nothing is compared until it is filled in.');
  return words;
}
