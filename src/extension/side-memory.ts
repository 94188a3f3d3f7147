import type * as vscode from 'vscode';
import type { OurSide } from '../contract/our-party';
import { isRole, sideSetting } from './settings';

/** The side that the user chose for a file, and the party where it was named, remembered in the workspace. */
export class SideMemory {
  constructor(private readonly state: vscode.Memento) {}

  get(source: vscode.Uri): OurSide {
    const side = this.state.get<unknown>(key('side', source));
    const party = this.state.get<unknown>(key('party', source));
    return { ...(isRole(side) && { side }), ...(typeof party === 'string' && { party }) };
  }

  async set(source: vscode.Uri, { side, party }: OurSide): Promise<void> {
    await this.state.update(key('side', source), side);
    await this.state.update(key('party', source), party);
  }
}

/** As it was chosen for the file, else the side set for its folder. */
export function ourSideOf(source: vscode.Uri, memory: SideMemory): OurSide {
  const side = sideSetting(source);
  return { ...(side && { side }), ...memory.get(source) };
}

function key(what: keyof OurSide, source: vscode.Uri): string {
  return `${what}:${source.toString()}`;
}
