import * as vscode from 'vscode';
import type { RegisterCell, RegisterRow } from '../../library/gap-register';
import { fileName } from '../contracts/contract-uri';
import type { Library, ScannedLibrary } from './library';

type LibraryNode =
  | {
      readonly kind: 'fact';
      readonly label: string;
      readonly description: string;
      readonly icon: string;
      readonly command?: string;
    }
  | { readonly kind: 'group'; readonly label: string; readonly rows: readonly RegisterRow[]; readonly icon: string }
  | { readonly kind: 'contract'; readonly row: RegisterRow };

/** How the library stands: what was scanned, how much of it is remembered, and the contracts by their worst state. */
export function libraryTree(library: Library): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<LibraryNode>('contractReview.library', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => item(node, library.current),
      getChildren: (node) => children(library.current, node),
    },
  });
  const update = () => {
    changed.fire(undefined);
    view.description = library.current ? fileName(library.current.folder) : '';
    void vscode.commands.executeCommand('setContext', 'contractReview.hasLibrary', library.current !== undefined);
  };
  return vscode.Disposable.from(view, changed, library.onDidChange(update));
}

function children(current: ScannedLibrary | undefined, node: LibraryNode | undefined): LibraryNode[] {
  if (!current) return [];
  if (!node) return roots(current);
  return node.kind === 'group' ? node.rows.map((row) => ({ kind: 'contract', row })) : [];
}

const groups: readonly { readonly state: RegisterCell['state']; readonly label: string; readonly icon: string }[] = [
  { state: 'absent', label: 'Something is absent', icon: 'error' },
  { state: 'insufficient', label: 'Something is insufficient', icon: 'warning' },
  { state: 'partial', label: 'Something is partial', icon: 'warning' },
  { state: 'cannot-tell', label: 'Something cannot be told', icon: 'question' },
  { state: 'present', label: 'All present', icon: 'pass' },
  { state: 'not-applicable', label: 'Not applicable', icon: 'circle-slash' },
];

function roots({ register, counts, frameworks, at }: ScannedLibrary): LibraryNode[] {
  const worst = new Map<RegisterCell['state'], RegisterRow[]>();
  for (const row of register.rows) {
    const states = new Set(Object.values(row.cells).map(({ state }) => state));
    const state = groups.find((group) => states.has(group.state))?.state ?? 'not-applicable';
    worst.set(state, [...(worst.get(state) ?? []), row]);
  }
  const unread = register.rows.filter((row) => row.unread !== undefined);
  return [
    {
      kind: 'fact',
      label: frameworks.map(({ framework }) => framework.id).join(', '),
      description: `${String(register.rows.length)} contracts`,
      icon: 'table',
      command: 'contractReview.openRegister',
    },
    {
      kind: 'fact',
      label: `Scanned ${at.slice(0, 16).replace('T', ' ')} UTC`,
      description: `${String(counts.read)} of ${String(counts.documents)} documents read, ${String(counts.remembered)} contracts unchanged`,
      icon: 'history',
      command: 'contractReview.rescanLibrary',
    },
    ...(unread.length === 0
      ? []
      : [{ kind: 'group' as const, label: 'Not all read', rows: unread, icon: 'file-binary' }]),
    ...groups.flatMap(({ state, label, icon }) => {
      const rows = worst.get(state);
      return rows === undefined ? [] : [{ kind: 'group' as const, label, rows, icon }];
    }),
  ];
}

function item(node: LibraryNode, current: ScannedLibrary | undefined): vscode.TreeItem {
  if (node.kind === 'fact') {
    const result = new vscode.TreeItem(node.label);
    result.description = node.description;
    result.iconPath = new vscode.ThemeIcon(node.icon);
    if (node.command !== undefined) result.command = { title: node.label, command: node.command };
    return result;
  }
  if (node.kind === 'group') {
    const result = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Collapsed);
    result.description = String(node.rows.length);
    result.iconPath = new vscode.ThemeIcon(node.icon);
    return result;
  }
  const result = new vscode.TreeItem(node.row.contract);
  const [first] = node.row.files;
  result.description = node.row.vendor ?? '';
  result.tooltip = node.row.unread?.join(' ') ?? node.row.contract;
  result.iconPath = new vscode.ThemeIcon('law');
  if (current && first !== undefined) {
    const source = vscode.Uri.joinPath(current.folder, ...first.split('/'));
    result.command = { title: 'Review Contract', command: 'contractReview.review', arguments: [source] };
  }
  return result;
}
