import type * as vscode from 'vscode';
import type { Role } from '../contract/actor';
import { isRole } from './settings';

/** The side that the user chose for a file, remembered in the workspace. */
export class SideMemory {
  constructor(private readonly state: vscode.Memento) {}

  get(source: vscode.Uri): Role | undefined {
    const side = this.state.get<unknown>(key(source));
    return isRole(side) ? side : undefined;
  }

  async set(source: vscode.Uri, side: Role): Promise<void> {
    await this.state.update(key(source), side);
  }
}

function key(source: vscode.Uri): string {
  return `side:${source.toString()}`;
}
