import * as vscode from 'vscode';
import type { Clock, Logger } from '../../host';
import type { AcceptedDeviation, Acceptances } from '../../review/deviations';
import type { DeviationPlace } from '../../review/find-deviations';
import { fileName } from '../contracts/contract-uri';
import type { Engine, EngineLoader } from '../engine/load-engine';
import { diagnosticSource } from '../features/diagnostics';
import { pathOf, uriOf, workspaceFiles } from '../workspace-files';

interface Found {
  readonly place: DeviationPlace;
  readonly deviations: readonly AcceptedDeviation[];
}

/** The files of accepted deviations in the workspace: read for a review, written by a quick fix, never written over where broken. */
export class DeviationStore implements vscode.Disposable {
  private readonly known = new Map<string, Promise<Found | undefined>>();
  private readonly changes = new vscode.EventEmitter<void>();
  private readonly problems = vscode.languages.createDiagnosticCollection('contract-review-deviations');
  private readonly watcher = vscode.workspace.createFileSystemWatcher('**/contract-review.deviations.json');
  private readonly said = new Set<string>();

  /** Fires when something was accepted, or a file was changed by anybody. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly engine: EngineLoader,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {
    const forget = () => {
      this.forget();
    };
    this.watcher.onDidCreate(forget);
    this.watcher.onDidChange(forget);
    this.watcher.onDidDelete(forget);
  }

  /** What was accepted for a contract; undefined where there is no sound file. */
  async acceptances(source: vscode.Uri): Promise<Acceptances | undefined> {
    const found = await this.found(source);
    return found && { deviations: found.deviations, contract: found.place.contract, today: this.today() };
  }

  today(): string {
    return new Date(this.clock.now()).toISOString().slice(0, 10);
  }

  /** Writes one acceptance, sorted in. Throws `BrokenDeviations` where the file cannot be read; nothing is written then. */
  accept(source: vscode.Uri, accepted: Omit<AcceptedDeviation, 'contract'>): Promise<vscode.Uri> {
    return this.change(source, (deviations, contract, engine) =>
      engine.withAccepted(deviations, { ...accepted, contract }),
    );
  }

  withdraw(source: vscode.Uri, finding: string): Promise<vscode.Uri> {
    return this.change(source, (deviations, contract, engine) =>
      engine.withoutAccepted(deviations, { contract, finding }),
    );
  }

  private async change(
    source: vscode.Uri,
    make: (deviations: readonly AcceptedDeviation[], contract: string, engine: Engine) => readonly AcceptedDeviation[],
  ): Promise<vscode.Uri> {
    const engine = await this.engine.load();
    const { place, deviations } = await this.read(source, engine);
    const uri = uriOf(place.path);
    const text = engine.deviationFile(make(deviations, place.contract, engine));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    this.forget();
    return uri;
  }

  private found(source: vscode.Uri): Promise<Found | undefined> {
    const key = source.toString();
    const known = this.known.get(key) ?? this.readOrSay(source);
    this.known.set(key, known);
    return known;
  }

  private async readOrSay(source: vscode.Uri): Promise<Found | undefined> {
    const engine = await this.engine.load();
    try {
      const found = await this.read(source, engine);
      this.problems.delete(uriOf(found.place.path));
      return found.place.exists ? found : undefined;
    } catch (error) {
      const place = await this.place(source, engine);
      if (error instanceof engine.BrokenDeviations) this.mark(uriOf(place.path), error.line, error.message);
      this.say(error instanceof Error ? error.message : String(error), uriOf(place.path));
      return undefined;
    }
  }

  private async read(source: vscode.Uri, engine: Engine): Promise<Found> {
    const place = await this.place(source, engine);
    if (!place.exists) return { place, deviations: [] };
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(place.path)));
    return { place, deviations: engine.readDeviations(text, fileName(uriOf(place.path))) };
  }

  private place(source: vscode.Uri, engine: Engine): Promise<DeviationPlace> {
    const folder = vscode.workspace.getWorkspaceFolder(source);
    return engine.findDeviations(workspaceFiles, pathOf(source), folder ? { root: pathOf(folder.uri) } : {});
  }

  private mark(uri: vscode.Uri, line: number, message: string): void {
    const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
    const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
    diagnostic.source = diagnosticSource;
    this.problems.set(uri, [diagnostic]);
  }

  /** Each only once: the file is looked at with every review. */
  private say(message: string, uri: vscode.Uri): void {
    if (this.said.has(message)) return;
    this.said.add(message);
    this.logger.warn(message);
    void vscode.window.showWarningMessage(message, 'Open File').then((answer) => {
      if (answer === 'Open File') void vscode.window.showTextDocument(uri);
    });
  }

  private forget(): void {
    this.known.clear();
    this.changes.fire();
  }

  dispose(): void {
    this.watcher.dispose();
    this.problems.dispose();
    this.changes.dispose();
  }
}
