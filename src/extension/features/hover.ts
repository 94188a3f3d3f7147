import * as vscode from 'vscode';
import { contractWord } from '../../report/wording';
import type { Finding, Redline } from '../../review/review';
import type { ClauseReader } from '../clause-reader';
import type { Reviews } from '../reviews';
import { clausesAt, clauseWords } from './clause-words';
import { contractDocuments } from './documents';
import { findingsAt, rangeOf } from './finding-place';

/** What the contract says, what the playbook says, the gap, why it matters and the redline; below, which clauses these words are. */
export function hover(reviews: Reviews, clauseReader: ClauseReader): vscode.Disposable {
  return vscode.languages.registerHoverProvider(contractDocuments, {
    provideHover: async (document, position) => {
      const reviewed = reviews.get(document.uri);
      if (!reviewed) return undefined;
      const found = findingsAt(reviewed, new vscode.Range(position, position));
      const { version } = document;
      const clauses = await clauseReader.clausesOf(reviewed.review.contract);
      // What was typed meanwhile may have moved everything.
      if (document.version !== version) return undefined;
      const here = clausesAt(clauses, reviewed.lines.offset(position));
      const [finding] = found;
      const [clause] = here;
      const range = finding ? rangeOf(reviewed, finding) : clause && reviewed.lines.range(clause);
      return (
        range &&
        new vscode.Hover(
          [...found.map((finding) => explained(finding, reviewed.redlines(finding))), ...here.map(clauseWords)],
          range,
        )
      );
    },
  });
}

/** Every word of contract and playbook is appended as text; nothing in it becomes markup, a link or a command. */
function explained(finding: Finding, redlines: readonly Redline[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const line = (lead: string, words: string | undefined) => {
    if (words === undefined || words.trim() === '') return;
    markdown.appendMarkdown(`**${lead}** `).appendText(oneLine(words)).appendMarkdown('\n\n');
  };
  markdown.appendMarkdown(`**${finding.grade}** `).appendText(finding.title).appendMarkdown('\n\n');
  line('Deviation:', finding.deviation?.says);
  markdown.appendText(oneLine(finding.reason)).appendMarkdown('\n\n');
  line(`${contractWord(finding)}:`, finding.citations[0] && `“${finding.citations[0].quote}”`);
  line('Playbook:', finding.playbookCitations[0] && `“${finding.playbookCitations[0].quote}”`);
  if (finding.grade === 'GREEN') return markdown;
  line('Why:', finding.impact);
  for (const { level, title } of redlines) line(level === 'preferred' ? 'Redline:' : 'Fallback:', title);
  if (redlines.length === 0) line('Fallback:', finding.fallback);
  line('Approver:', finding.approver);
  return markdown;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
