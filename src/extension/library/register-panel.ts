import * as vscode from 'vscode';
import type { Logger } from '../../host';
import type { RegisterCell, RegisterRequirement } from '../../library/gap-register';
import { contractUri, fileName } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { panelPage, panelRoots, tabIcon } from '../report/panel-page';
import type { Reviews } from '../reviews';
import { reveal } from '../commands/reveal';
import type { Library, ScannedLibrary } from './library';
import type { FromRegister, ShownRegister, ToRegister } from './register-messages';

export interface RegisterPanelHost {
  readonly library: Library;
  readonly reviews: Reviews;
  readonly engine: EngineLoader;
  readonly logger: Logger;
  readonly extensionUri: vscode.Uri;
}

/** The gap register of the library, one panel a window; it follows each scan. */
export class RegisterPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly disposables: readonly vscode.Disposable[];

  constructor(private readonly host: RegisterPanelHost) {
    this.disposables = [
      vscode.commands.registerCommand('contractReview.openRegister', () => {
        this.open();
      }),
      host.library.onDidChange(() => void this.send()),
    ];
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    this.panel?.dispose();
  }

  private open(): void {
    const { library, extensionUri, logger } = this.host;
    if (!library.current) {
      void vscode.commands.executeCommand('contractReview.scanLibrary');
      return;
    }
    if (this.panel) {
      this.panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      'contractReview.register',
      `Gap Register: ${fileName(library.current.folder)}`,
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        enableFindWidget: false,
        retainContextWhenHidden: false,
        localResourceRoots: panelRoots(extensionUri),
      },
    );
    this.panel = panel;
    panel.iconPath = tabIcon(extensionUri);
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      this.receive(message).catch((error: unknown) => {
        logger.warn(`Gap register: ${String(error)}`);
      });
    });
    panel.webview.html = panelPage(panel.webview, extensionUri, 'register');
  }

  private async send(): Promise<void> {
    const { library, engine } = this.host;
    if (!this.panel || !library.current) return;
    this.panel.title = `Gap Register: ${fileName(library.current.folder)}`;
    const { registerNotice, urgentContracts } = await engine.load();
    const why = new Map(
      urgentContracts(library.current.register).map(({ row, why }) => [row.contract, why.join('; ')]),
    );
    await this.post({ type: 'register', register: shown(library.current, why, registerNotice) });
  }

  private async post(message: ToRegister): Promise<void> {
    await this.panel?.webview.postMessage(message);
  }

  private async receive(message: unknown): Promise<void> {
    const scanned = this.host.library.current;
    if (!isFromRegister(message) || !scanned) return;
    switch (message.type) {
      case 'ready':
        return this.send();
      case 'rescan':
        await vscode.commands.executeCommand('contractReview.rescanLibrary');
        return;
      case 'export':
        await vscode.commands.executeCommand('contractReview.exportRegister');
        return;
      case 'cell': {
        const found = cellAt(scanned, message);
        if (!found) return;
        const { row, column } = message;
        return this.post({ type: 'cell', row, column, cell: found.cell, asked: found.requirement.text });
      }
      case 'open':
        return this.openContract(scanned, message);
    }
  }

  /** The contract, reviewed, at the words; a file that cannot be reviewed is opened as it is. */
  private async openContract(
    scanned: ScannedLibrary,
    at: { readonly row: number; readonly column: number; readonly citation: number },
  ): Promise<void> {
    const row = scanned.register.rows[at.row];
    const citation = cellAt(scanned, at)?.cell.citations[at.citation];
    const name = citation?.file ?? row?.files[0];
    if (name === undefined) return;
    const source = vscode.Uri.joinPath(scanned.folder, ...name.split('/'));
    await vscode.commands.executeCommand('contractReview.review', source);
    const reviewed = this.host.reviews.get(source) ?? this.host.reviews.get(contractUri(source));
    if (!reviewed || !citation) return;
    const text = reviewed.review.contract.source.text;
    // The document may have been edited since the scan: then the words are looked for, and never others shown.
    const start =
      text.slice(citation.start, citation.end) === citation.quote ? citation.start : text.indexOf(citation.quote);
    if (start >= 0) await reveal(reviewed, { start, end: start + citation.quote.length });
    else void vscode.window.showInformationMessage('These words are no longer in the contract; scan again.');
  }
}

function shown({ folder, register }: ScannedLibrary, why: ReadonlyMap<string, string>, notice: string): ShownRegister {
  const requirements = register.frameworks.flatMap((framework) => framework.requirements);
  return {
    folder: fileName(folder),
    frameworks: register.frameworks.map(({ title }) => title),
    columns: requirements.map(({ id, title, reference }) => ({ id, title, reference })),
    rows: register.rows.map((row) => ({
      contract: row.contract,
      vendor: row.vendor ?? '',
      unread: row.unread?.join(' ') ?? '',
      critical: row.critical === true,
      urgent: why.get(row.contract) ?? '',
      states: requirements.map(({ id }) => row.cells[id]?.state ?? 'not-applicable'),
    })),
    notice,
  };
}

function cellAt(
  { register }: ScannedLibrary,
  { row, column }: { readonly row: number; readonly column: number },
): { readonly cell: RegisterCell; readonly requirement: RegisterRequirement } | undefined {
  const requirement = register.frameworks.flatMap((framework) => framework.requirements)[column];
  const cell = requirement && register.rows[row]?.cells[requirement.id];
  return cell && requirement && { cell, requirement };
}

function isFromRegister(message: unknown): message is FromRegister {
  if (typeof message !== 'object' || message === null) return false;
  const { type, row, column, citation } = message as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'ready':
    case 'rescan':
    case 'export':
      return true;
    case 'cell':
      return Number.isSafeInteger(row) && Number.isSafeInteger(column);
    case 'open':
      return Number.isSafeInteger(row) && Number.isSafeInteger(column) && Number.isSafeInteger(citation);
    default:
      return false;
  }
}
