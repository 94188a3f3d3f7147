import * as vscode from 'vscode';
import type { Role } from '../contract/actor';

const roles: readonly Role[] = ['customer', 'supplier', 'discloser', 'recipient'];

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** The side set for the folder of `source`; undefined where it is left to the playbook. */
export function sideSetting(source: vscode.Uri): Role | undefined {
  const side = section(source).get<string>('side');
  return isRole(side) ? side : undefined;
}

export function playbookSetting(source: vscode.Uri): vscode.Uri | undefined {
  const path = section(source).get<string>('playbook')?.trim() ?? '';
  if (path === '') return undefined;
  if (/^([/\\]|[a-z]:[/\\])/i.test(path)) return vscode.Uri.file(path);
  const folder = vscode.workspace.getWorkspaceFolder(source);
  return folder && vscode.Uri.joinPath(folder.uri, path);
}

/** Ids of checklists beside the playbook. */
export function alsoSetting(source: vscode.Uri): readonly string[] {
  const ids = section(source).get<unknown>('also');
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

export function focusSetting(source: vscode.Uri): string {
  return section(source).get<string>('focus') ?? '';
}

export function contextSetting(source: vscode.Uri): string {
  return section(source).get<string>('context')?.trim() ?? '';
}

export function showsGreenInProblems(): boolean {
  return section().get('showGreenInProblems', false);
}

export function showsCodeLens(): boolean {
  return section().get('codeLens', true);
}

export function showsListLabels(): boolean {
  return section().get('listLabels', true);
}

export function showsPlaybookHints(): boolean {
  return section().get('playbookHints', true);
}

export function authorSetting(): string {
  return section().get<string>('author')?.trim() ?? '';
}

function section(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration('contractReview', scope);
}
