import * as vscode from 'vscode';
import type { Position } from '../../playbook/playbook';
import type { OpenPlaybook, OpenPlaybooks } from './open-playbooks';

/** The labels that the README names; many others are understood too. */
const labels: readonly (readonly [label: string, what: string])[] = [
  ['Standard position', 'what we want: GREEN where it is met'],
  ['Acceptable range', 'what we can live with: YELLOW where it is met'],
  ['Escalation trigger', 'RED where it is met; somebody has to decide'],
  ['Never accept', 'RED where it is met; a deal breaker'],
  ['Must have', 'RED where it is not met'],
  ['Approver', 'who decides on this clause'],
  ['Why it matters', 'the risk, in one sentence, for the report'],
  ['Rationale', 'what we tell the counterparty'],
  ['Priority', 'must, should or nice to have'],
  ['Preferred language', 'the clause we propose; write it as a quote below'],
  ['Fallback language', 'the clause we can live with; write it as a quote below'],
  ['Note', 'for colleagues; it is not compared'],
];

/** Names of clauses after `#`, labels after `-`, and statements that are understood after a label. */
export function playbookCompletion(playbooks: OpenPlaybooks): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: async (document, place) => {
        const open = await playbooks.latest(document);
        if (!open) return [];
        const lead = document.lineAt(place.line).text.slice(0, place.character);
        if (/^#{1,6}\s+[^#]*$/.test(lead)) return headings(open, place, lead);
        const labelled = /^\s*(?:[-*+]\s+)?(?:\*\*|__)?([^:*_]{2,40}):(?:\*\*|__)?\s*/.exec(lead);
        if (labelled?.[1] !== undefined) return statements(open, place, labelled[1]);
        return /^\s*[-*+]\s+(?:\*\*)?\p{L}*$/u.test(lead) ? labelItems(place, lead) : [];
      },
    },
    '#',
    ' ',
  );
}

function headings({ general, report }: OpenPlaybook, place: vscode.Position, lead: string): vscode.CompletionItem[] {
  const start = lead.replace(/^(#+\s+(?:\d+\.\s+)?).*$/, '$1').length;
  const missing = new Set(report.withoutPosition.map(({ title }) => title));
  return general.positions.map(({ title }) => {
    const item = new vscode.CompletionItem(title, vscode.CompletionItemKind.Class);
    item.range = new vscode.Range(place.line, start, place.line, place.character);
    item.detail = missing.has(title) ? 'no position on this yet' : 'has a position';
    item.sortText = `${missing.has(title) ? '0' : '1'}${title}`;
    return item;
  });
}

function labelItems(place: vscode.Position, lead: string): vscode.CompletionItem[] {
  const start = /(?:\*\*)?\p{L}*$/u.exec(lead)?.index ?? place.character;
  return labels.map(([label, what], at) => {
    const item = new vscode.CompletionItem(label, vscode.CompletionItemKind.Property);
    item.range = new vscode.Range(place.line, start, place.line, place.character);
    item.insertText = `**${label}:** `;
    item.filterText = lead.slice(start).startsWith('**') ? `**${label}` : label;
    item.detail = what;
    item.sortText = String(at).padStart(2, '0');
    item.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' };
    return item;
  });
}

/** What the general playbook says on the clause of the heading above, the weight of the label first. */
function statements(open: OpenPlaybook, place: vscode.Position, label: string): vscode.CompletionItem[] {
  const position = positionAbove(open, open.lines.offset(place));
  if (!position) return [];
  const green = /standard|preferred|position|must|want/i.test(label);
  const red = /escalat|trigger|flag|never|walk|breaker/i.test(label);
  return open.general.positions
    .filter(({ clauseTypes }) => clauseTypes.some((type) => position.clauseTypes.includes(type)))
    .flatMap((general) => general.statements)
    .filter(({ reading }) => reading === 'understood')
    .map(({ quote, tier }) => {
      const item = new vscode.CompletionItem(quote, vscode.CompletionItemKind.Text);
      const fits =
        (green && (tier === 'preferred' || tier === 'required')) ||
        (red && (tier === 'escalate' || tier === 'never')) ||
        (!green && !red && tier === 'acceptable');
      item.detail = 'from the general playbook';
      item.sortText = `${fits ? '0' : '1'}${quote}`;
      return item;
    });
}

function positionAbove({ playbook }: OpenPlaybook, offset: number): Position | undefined {
  return playbook.positions.findLast(({ heading }) => heading.start <= offset);
}
