import * as vscode from 'vscode';
import type { Clock, Logger } from '../../host';
import type { ClauseFinder } from '../../contract/contract';
import type { EngineLoader } from './load-engine';

/** Reads the clause model with the first review; where that cannot be done, says so once and reviews go on without it. */
export class ClauseFinderLoader {
  private loading: Promise<ClauseFinder | undefined> | undefined;

  constructor(
    private readonly engine: EngineLoader,
    private readonly extensionUri: vscode.Uri,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  load(): Promise<ClauseFinder | undefined> {
    this.loading ??= this.loadNow();
    return this.loading;
  }

  private async loadNow(): Promise<ClauseFinder | undefined> {
    const { trainedClauseFinder, UnusableModel } = await this.engine.load();
    try {
      const bytes = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(this.extensionUri, 'media', 'clause-model.bin'),
      );
      const began = this.clock.now();
      const finder = trainedClauseFinder(bytes);
      this.logger.info(`Clause model loaded in ${String(this.clock.now() - began)} ms.`);
      return finder;
    } catch (error) {
      const said = error instanceof UnusableModel ? error : new UnusableModel('file could not be opened');
      this.logger.warn(said.message);
      void vscode.window.showWarningMessage(said.message);
      return undefined;
    }
  }
}
