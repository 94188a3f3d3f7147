import * as vscode from 'vscode';
import type { Role } from '../contract/actor';
import type { Logger } from '../host';
import type { Playbook } from '../playbook/playbook';
import { fileName } from './contracts/contract-uri';
import type { EngineLoader } from './engine/load-engine';
import { playbookSetting } from './settings';
import { pathOf, uriOf, workspaceFiles } from './workspace-files';

/** Finds and reads the playbook for a contract. */
export class PlaybookFinder {
  private readonly said = new Set<string>();
  private generals: Promise<readonly Playbook[]> | undefined;

  constructor(
    private readonly engine: EngineLoader,
    private readonly extensionUri: vscode.Uri,
    private readonly logger: Logger,
  ) {}

  async find(source: vscode.Uri, side: Role | undefined): Promise<Playbook> {
    const engine = await this.engine.load();
    const folder = vscode.workspace.getWorkspaceFolder(source);
    const configured = playbookSetting(source);
    let shipped: vscode.Uri | undefined;
    const found = await engine.findPlaybook(workspaceFiles, {
      contractPath: pathOf(source),
      ...(folder ? { root: pathOf(folder.uri) } : {}),
      ...(configured ? { configured: pathOf(configured) } : {}),
      ...(side === undefined ? {} : { side }),
      shipped: async (file) => {
        shipped = generalPlaybookUri(this.extensionUri, file);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(shipped));
      },
    });
    for (const note of found.notes) this.say(note);
    const path = found.path ?? (shipped && pathOf(shipped));
    return engine.readPlaybook(found.text ?? '', {
      name: found.name,
      kind: found.kind,
      ...(path === undefined ? {} : { path }),
      ...(side === undefined ? {} : { side }),
    });
  }

  /** A company's playbook as it stands in its editor, else on disk. */
  async read(path: string, side: Role | undefined): Promise<Playbook> {
    const engine = await this.engine.load();
    const document = await vscode.workspace.openTextDocument(uriOf(path));
    const name = fileName(document.uri);
    return engine.readPlaybook(document.getText(), {
      name,
      path,
      kind: 'company',
      ...(side === undefined ? {} : { side }),
    });
  }

  /** The general playbooks that ship, whose language serves redlines; read once. */
  general(): Promise<readonly Playbook[]> {
    this.generals ??= Promise.all((['customer', 'supplier'] as const).map((side) => this.readGeneral(side)));
    return this.generals;
  }

  private async readGeneral(side: 'customer' | 'supplier'): Promise<Playbook> {
    const engine = await this.engine.load();
    const uri = generalPlaybookUri(this.extensionUri, `general-${side}.md`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return engine.readPlaybook(text, { name: `general-${side}`, kind: 'general' });
  }

  /** Each only once: a playbook is looked for with every review. */
  private say(note: string): void {
    if (this.said.has(note)) return;
    this.said.add(note);
    this.logger.warn(note);
    void vscode.window.showWarningMessage(note);
  }
}

export function generalPlaybookUri(extensionUri: vscode.Uri, file: string): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'playbooks', file);
}
