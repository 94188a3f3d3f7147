import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import type { Reviews } from '../reviews';
import { contractDocuments } from './documents';
import { findingsAt, rangeOf } from './finding-place';

/** What the contract says, what the playbook says, the gap, why it matters and the redline. */
export function hover(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(contractDocuments, {
    provideHover: (document, position) => {
      const reviewed = reviews.get(document.uri);
      if (!reviewed) return undefined;
      const found = findingsAt(reviewed, new vscode.Range(position, position));
      const [first] = found;
      return first && new vscode.Hover(found.map(explained), rangeOf(reviewed, first));
    },
  });
}

/** Every word of contract and playbook is appended as text; nothing in it becomes markup, a link or a command. */
function explained(finding: Finding): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const line = (lead: string, words: string | undefined) => {
    if (words === undefined || words.trim() === '') return;
    markdown.appendMarkdown(`**${lead}** `).appendText(oneLine(words)).appendMarkdown('\n\n');
  };
  markdown.appendMarkdown(`**${finding.grade}** `).appendText(finding.title).appendMarkdown('\n\n');
  markdown.appendText(oneLine(finding.reason)).appendMarkdown('\n\n');
  line('Contract:', finding.citations[0] && `“${finding.citations[0].quote}”`);
  line('Playbook:', finding.playbookCitations[0] && `“${finding.playbookCitations[0].quote}”`);
  if (finding.grade === 'GREEN') return markdown;
  line('Why:', finding.impact);
  for (const { level, title } of finding.redlines) line(level === 'preferred' ? 'Redline:' : 'Fallback:', title);
  if (finding.redlines.length === 0) line('Fallback:', finding.fallback);
  line('Approver:', finding.approver);
  return markdown;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
