import * as vscode from 'vscode';
import type { Finding, Grade } from '../../review/review';
import { fileName } from '../contracts/contract-uri';
import type { ReviewedContract, Reviews } from '../reviews';
import { grades, placeOf } from './finding-place';

export type FindingNode =
  | { readonly kind: 'contract'; readonly reviewed: ReviewedContract }
  | { readonly kind: 'grade'; readonly reviewed: ReviewedContract; readonly grade: Grade }
  | { readonly kind: 'finding'; readonly reviewed: ReviewedContract; readonly finding: Finding };

const groups: Readonly<Record<Grade, { readonly label: string; readonly icon: string; readonly colour: string }>> = {
  RED: { label: 'RED: resolve before signing', icon: 'error', colour: 'contractReview.redForeground' },
  YELLOW: { label: 'YELLOW: negotiate', icon: 'warning', colour: 'contractReview.yellowForeground' },
  GREEN: { label: 'GREEN: in line', icon: 'pass', colour: 'contractReview.greenForeground' },
};

/** All findings by contract and grade. */
export function findingsTree(reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const view = vscode.window.createTreeView<FindingNode>('contractReview.findings', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: item,
      getChildren: (node) => children(reviews, node),
    },
  });
  const update = () => {
    changed.fire(undefined);
    const red = reviews.all().flatMap(({ review }) => review.findings.filter(({ grade }) => grade === 'RED')).length;
    view.badge = red === 0 ? undefined : { value: red, tooltip: `${String(red)} to resolve before signing` };
  };
  return vscode.Disposable.from(view, changed, reviews.onDidChange(update));
}

function children(reviews: Reviews, node: FindingNode | undefined): FindingNode[] {
  const all = reviews.all();
  if (!node) {
    const [only] = all;
    return only && all.length === 1 ? gradesOf(only) : all.map((reviewed) => ({ kind: 'contract', reviewed }));
  }
  if (node.kind === 'contract') return gradesOf(node.reviewed);
  if (node.kind === 'finding') return [];
  return ofGrade(node.reviewed, node.grade).map((finding) => ({ kind: 'finding', reviewed: node.reviewed, finding }));
}

function gradesOf(reviewed: ReviewedContract): FindingNode[] {
  return grades
    .filter((grade) => ofGrade(reviewed, grade).length > 0)
    .map((grade) => ({ kind: 'grade', reviewed, grade }));
}

function ofGrade({ review }: ReviewedContract, grade: Grade): readonly Finding[] {
  return review.findings.filter((finding) => finding.grade === grade);
}

function item(node: FindingNode): vscode.TreeItem {
  switch (node.kind) {
    case 'contract':
      return contractItem(node.reviewed);
    case 'grade':
      return gradeItem(node.reviewed, node.grade);
    case 'finding':
      return findingItem(node.reviewed, node.finding);
  }
}

function contractItem({ uri, source }: ReviewedContract): vscode.TreeItem {
  const result = new vscode.TreeItem(fileName(source), vscode.TreeItemCollapsibleState.Expanded);
  result.id = uri.toString();
  result.iconPath = new vscode.ThemeIcon('law');
  result.contextValue = 'contract';
  return result;
}

function gradeItem(reviewed: ReviewedContract, grade: Grade): vscode.TreeItem {
  const { label, icon, colour } = groups[grade];
  const state =
    grade === 'GREEN' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded;
  const result = new vscode.TreeItem(label, state);
  result.id = `${reviewed.uri.toString()}#${grade}`;
  result.description = String(ofGrade(reviewed, grade).length);
  result.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
  return result;
}

function findingItem(reviewed: ReviewedContract, finding: Finding): vscode.TreeItem {
  const result = new vscode.TreeItem(finding.title);
  result.id = `${reviewed.uri.toString()}#${finding.id}`;
  result.description = finding.section ?? (finding.grade === 'GREEN' ? 'absent, as wanted' : finding.presence);
  result.tooltip = finding.reason;
  result.accessibilityInformation = { label: `${finding.grade}: ${finding.title}. ${finding.reason}` };
  result.contextValue = finding.redlines.length > 0 ? 'redlined' : 'finding';
  result.command = {
    title: 'Show in Contract',
    command: 'contractReview.reveal',
    arguments: [reviewed.uri, placeOf(finding)],
  };
  return result;
}
