import * as vscode from 'vscode';
import type { Finding } from '../../review/review';
import { fileName } from '../contracts/contract-uri';
import type { ReviewedContract, Reviews } from '../reviews';
import { isAccepted, mayHaveRedline, placeOf } from './finding-place';

export type FindingNode =
  | { readonly kind: 'contract'; readonly reviewed: ReviewedContract }
  | { readonly kind: 'grade'; readonly reviewed: ReviewedContract; readonly grade: Group }
  | { readonly kind: 'finding'; readonly reviewed: ReviewedContract; readonly finding: Finding };

/** What was accepted is a group of its own. */
const groupOrder = ['RED', 'YELLOW', 'accepted', 'GREEN'] as const;
type Group = (typeof groupOrder)[number];

const groups: Readonly<Record<Group, { readonly label: string; readonly icon: string; readonly colour: string }>> = {
  RED: { label: 'RED: resolve before signing', icon: 'error', colour: 'contractReview.redForeground' },
  YELLOW: { label: 'YELLOW: negotiate', icon: 'warning', colour: 'contractReview.yellowForeground' },
  accepted: { label: 'Accepted deviations', icon: 'pass-filled', colour: 'descriptionForeground' },
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
    const red = reviews.all().flatMap(({ review }) => ofGroup(review.findings, 'RED')).length;
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
  return ofGroup(node.reviewed.review.findings, node.grade).map((finding) => ({
    kind: 'finding',
    reviewed: node.reviewed,
    finding,
  }));
}

function gradesOf(reviewed: ReviewedContract): FindingNode[] {
  return groupOrder
    .filter((grade) => ofGroup(reviewed.review.findings, grade).length > 0)
    .map((grade) => ({ kind: 'grade', reviewed, grade }));
}

function ofGroup(findings: readonly Finding[], group: Group): readonly Finding[] {
  return findings.filter((finding) => (isAccepted(finding) ? 'accepted' : finding.grade) === group);
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

function gradeItem(reviewed: ReviewedContract, grade: Group): vscode.TreeItem {
  const { label, icon, colour } = groups[grade];
  const state =
    grade === 'GREEN' || grade === 'accepted'
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded;
  const result = new vscode.TreeItem(label, state);
  result.id = `${reviewed.uri.toString()}#${grade}`;
  result.description = String(ofGroup(reviewed.review.findings, grade).length);
  result.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
  return result;
}

function findingItem(reviewed: ReviewedContract, finding: Finding): vscode.TreeItem {
  const result = new vscode.TreeItem(finding.title);
  result.id = `${reviewed.uri.toString()}#${finding.id}`;
  result.description = finding.section ?? (finding.grade === 'GREEN' ? 'absent, as wanted' : finding.presence);
  result.tooltip = finding.deviation ? `${finding.deviation.says}\n\n${finding.reason}` : finding.reason;
  result.accessibilityInformation = { label: `${finding.grade}: ${finding.title}. ${finding.reason}` };
  result.contextValue = [
    mayHaveRedline(finding) ? 'redlined' : 'finding',
    ...(finding.grade === 'GREEN' ? [] : [isAccepted(finding) ? 'accepted' : 'open']),
  ].join(' ');
  result.command = {
    title: 'Show in Contract',
    command: 'contractReview.reveal',
    arguments: [reviewed.uri, placeOf(finding)],
  };
  return result;
}
