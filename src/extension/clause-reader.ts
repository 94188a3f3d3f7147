import * as vscode from 'vscode';
import type { Clause, ClauseFinder, Contract } from '../contract/contract';
import type { Logger } from '../host';
import type { EngineLoader } from './engine/load-engine';

/** What each part of a reviewed contract is, with the words that told. The trained model is loaded once, when that is first asked. */
export class ClauseReader {
  private finder: Promise<ClauseFinder | undefined> | undefined;
  private readonly read = new WeakMap<Contract, Promise<readonly Clause[]>>();

  constructor(
    private readonly engine: EngineLoader,
    private readonly extensionUri: vscode.Uri,
    private readonly logger: Logger,
  ) {}

  clausesOf(contract: Contract): Promise<readonly Clause[]> {
    const known = this.read.get(contract) ?? this.readNow(contract);
    this.read.set(contract, known);
    return known;
  }

  private async readNow(contract: Contract): Promise<readonly Clause[]> {
    this.finder ??= this.load();
    return (await this.finder)?.find(contract, contract) ?? contract.clauses;
  }

  /** Undefined, and said once, where the model's file is missing or cannot be used: headings and wording still tell. */
  private async load(): Promise<ClauseFinder | undefined> {
    const engine = await this.engine.load();
    try {
      const file = vscode.Uri.joinPath(this.extensionUri, 'media', 'clause-model.bin');
      return engine.trainedClauseFinder(await vscode.workspace.fs.readFile(file));
    } catch (error) {
      const said = error instanceof engine.UnusableModel ? error : new engine.UnusableModel('file could not be opened');
      this.logger.warn(`${said.message} (${String(error)})`);
      void vscode.window.showWarningMessage(said.message);
      return undefined;
    }
  }
}
