import * as vscode from 'vscode';
import type { PendingChange } from '../../document/docx/pending-changes';
import type { ChangedGrade } from '../../redline/rounds/changed-grades';
import { fileName } from '../contracts/contract-uri';
import type { Decided, OpenRound, PendingRounds } from './pending-rounds';

export type RoundNode =
  | { readonly kind: 'file'; readonly open: OpenRound; readonly changes: readonly PendingChange[] }
  | {
      readonly kind: 'clause';
      readonly open: OpenRound;
      readonly section: string;
      readonly changes: readonly PendingChange[];
      readonly effects: readonly ChangedGrade[];
    }
  | { readonly kind: 'change'; readonly open: OpenRound; readonly change: PendingChange };

const icons: Readonly<Record<PendingChange['kind'], string>> = {
  insertion: 'diff-added',
  deletion: 'diff-removed',
  replacement: 'diff-modified',
  move: 'diff-renamed',
  formatting: 'text-size',
};
const decidedIcons: Readonly<Record<Exclude<Decided, 'pending'>, string>> = {
  accepted: 'pass-filled',
  rejected: 'discard',
};
const colours = {
  RED: 'contractReview.redForeground',
  YELLOW: 'contractReview.yellowForeground',
  GREEN: 'contractReview.greenForeground',
} as const;

/** Whose changes are pending, by clause, with what they do to the grades. */
export function roundsTree(rounds: PendingRounds): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<RoundNode>('contractReview.rounds', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => item(rounds, node),
      getChildren: (node) => children(rounds, node),
    },
  });
  return vscode.Disposable.from(
    view,
    changed,
    rounds.onDidChange(() => {
      changed.fire(undefined);
      const open = rounds
        .all()
        .flatMap((one) => one.round.changes.filter((change) => rounds.decided(one, change) === 'pending'));
      view.badge =
        open.length === 0 ? undefined : { value: open.length, tooltip: `${String(open.length)} pending changes` };
    }),
  );
}

function children(rounds: PendingRounds, node: RoundNode | undefined): RoundNode[] {
  if (node === undefined) {
    const all = rounds.all();
    const [only] = all;
    return only && all.length === 1
      ? clausesOf(only)
      : all.map((open) => ({ kind: 'file', open, changes: open.round.changes }));
  }
  if (node.kind === 'file') return clausesOf(node.open);
  if (node.kind === 'change') return [];
  return node.changes.map((change) => ({ kind: 'change', open: node.open, change }));
}

/** Until the clauses are known the changes stand by themselves. */
function clausesOf(open: OpenRound): RoundNode[] {
  if (open.graded === undefined) return open.round.changes.map((change) => ({ kind: 'change', open, change }));
  return open.graded.clauses.map(({ section, changes, effects, alone }) => ({
    kind: 'clause',
    open,
    section,
    changes,
    effects: [...effects, ...alone],
  }));
}

function item(rounds: PendingRounds, node: RoundNode): vscode.TreeItem {
  switch (node.kind) {
    case 'file': {
      const result = new vscode.TreeItem(fileName(node.open.source), vscode.TreeItemCollapsibleState.Expanded);
      result.contextValue = 'round';
      return result;
    }
    case 'clause':
      return clauseItem(node);
    case 'change':
      return changeItem(node.open, node.change, rounds.decided(node.open, node.change));
  }
}

function clauseItem({ section, effects, changes, open }: Extract<RoundNode, { kind: 'clause' }>): vscode.TreeItem {
  const result = new vscode.TreeItem(
    section === '' ? '(under no heading)' : section,
    vscode.TreeItemCollapsibleState.Expanded,
  );
  const [worst] = effects;
  result.id = `${open.uri.toString()}#${changes[0]?.id ?? ''}`;
  result.contextValue = 'clause';
  if (worst === undefined) return result;
  result.description = worst.was === worst.now ? `still ${worst.now}` : `now ${worst.now} (was ${worst.was})`;
  result.iconPath = new vscode.ThemeIcon('law', new vscode.ThemeColor(colours[worst.now]));
  result.tooltip = effects
    .map(({ title, was, now, reason }) => `${title}: ${was === now ? `still ${now}` : `${was} → ${now}`}. ${reason}`)
    .join('\n\n');
  return result;
}

function changeItem(open: OpenRound, change: PendingChange, decided: Decided): vscode.TreeItem {
  const { kind, struck, range, where, author, date } = change;
  const inserted = where === 'text' ? shortened(open.round.text.text.slice(range.start, range.end)) : '';
  const words =
    kind === 'formatting' ? 'formatting' : [shortened(struck), inserted].filter((part) => part !== '').join(' → ');
  // Whose change it is must be seen however long its words are.
  const result = new vscode.TreeItem(author === '' ? '(no author)' : author);
  result.id = `${open.uri.toString()}#change-${change.id}`;
  result.description = `${decided === 'pending' ? '' : `${decided}: `}${words === '' ? kind : words}`;
  result.tooltip = `${kind} by ${author === '' ? 'somebody' : author}${date === undefined ? '' : `, ${date.slice(0, 10)}`}\n${words}`;
  result.iconPath = new vscode.ThemeIcon(decided === 'pending' ? icons[kind] : decidedIcons[decided]);
  result.contextValue = `change ${decided}`;
  if (where === 'text')
    result.command = { title: 'Show in Contract', command: 'contractReview.reveal', arguments: [open.uri, range] };
  return result;
}

const longest = 60;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
