import * as vscode from 'vscode';
import type { RegisterEntry } from '../../library/facts-file';
import type { RegisterRow } from '../../library/gap-register';
import type { Engine } from '../engine/load-engine';
import { modified } from '../workspace-files';

/** The first is the one that is proposed. */
const names = ['contract-register.yaml', 'contract-register.yml', 'contract-register.csv'] as const;

export interface FactsRegister {
  readonly uri: vscode.Uri;
  /** Undefined where it is not there yet. */
  readonly text?: string;
  readonly entries: readonly RegisterEntry[];
  readonly flawed: boolean;
}

/** The register file of a library; what is wrong with it is told with its line and offers to open it. */
export async function factsRegister(folder: vscode.Uri, engine: Engine): Promise<FactsRegister> {
  for (const name of names) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((await modified(uri)) === undefined) continue;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const { entries, problems } = engine.readFactsFile(text, engine.factsFormat(name));
    const [first] = problems;
    if (first) {
      const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : '';
      say(`${name}, line ${String(first.line)}: ${first.message}${more} It was not written to.`, uri, first.line);
    }
    return { uri, text, entries, flawed: problems.length > 0 };
  }
  return { uri: vscode.Uri.joinPath(folder, names[0]), entries: [], flawed: false };
}

/** Proposed where there is none and the user wants it; contracts that are new are added at the end. */
export async function keepFactsRegister(
  { uri, text, flawed }: FactsRegister,
  rows: readonly RegisterRow[],
  engine: Engine,
): Promise<void> {
  if (flawed) return;
  const format = engine.factsFormat(uri.path);
  if (text !== undefined) {
    const added = engine.withNewContracts(text, rows, format);
    if (added !== undefined) await write(uri, added);
    return;
  }
  const make = 'Create Register';
  const message =
    'Which contracts are critical, or out of scope? A register file says so, and the next scan follows it.';
  // Not awaited: the register is there to be looked at meanwhile.
  void vscode.window.showInformationMessage(message, make).then(async (answer) => {
    if (answer !== make || !(await write(uri, engine.proposedFacts(rows, format)))) return;
    await vscode.window.showTextDocument(uri, { preview: false });
  });
}

async function write(uri: vscode.Uri, text: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return true;
  } catch {
    void vscode.window.showWarningMessage(`${uri.path.split('/').at(-1) ?? ''} cannot be written to this folder.`);
    return false;
  }
}

function say(message: string, uri: vscode.Uri, line: number): void {
  const open = 'Open';
  void vscode.window.showWarningMessage(message, open).then((answer) => {
    const at = new vscode.Position(line - 1, 0);
    if (answer === open) void vscode.window.showTextDocument(uri, { selection: new vscode.Range(at, at) });
  });
}
