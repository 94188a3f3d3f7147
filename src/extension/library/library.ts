import * as vscode from 'vscode';
import type { Clock, Logger } from '../../host';
import type { OfferedFramework } from '../../library/choose-frameworks';
import type { RegisterEntry } from '../../library/facts-file';
import type { GapRegister } from '../../library/gap-register';
import type { Scanned } from '../../library/scan';
import type { Reading } from '../contracts/contract-files';
import { fileName } from '../contracts/contract-uri';
import type { EngineLoader } from '../engine/load-engine';
import { libraryWorkerPath } from '../engine/worker-path';
import { pathOf, workspaceFiles } from '../workspace-files';
import { factsRegister, keepFactsRegister } from './facts-register';
import { workspaceFolders } from './workspace-folders';

/** A folder that was scanned, and what it was held against. */
export interface ScannedLibrary {
  readonly folder: vscode.Uri;
  readonly frameworks: readonly OfferedFramework[];
  readonly facts: readonly RegisterEntry[];
  readonly register: GapRegister;
  readonly counts: Omit<Scanned, 'rows'>;
  /** ISO 8601 time. */
  readonly at: string;
}

export interface LibraryHost {
  readonly engine: EngineLoader;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where what was read is remembered between sessions. */
  readonly storage: vscode.Uri;
}

/** A scan that cannot be made; the message is for the user. */
export class NothingToScan extends Error {}

/** The library of this window: the folder that was scanned last. */
export class Library implements vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  private latest: ScannedLibrary | undefined;
  readonly onDidChange = this.changes.event;

  constructor(private readonly host: LibraryHost) {}

  get current(): ScannedLibrary | undefined {
    return this.latest;
  }

  /** Reads what is new or changed since the last scan, and remembers the rest. Throws {@link NothingToScan} and `ScanCancelled`. */
  async scan(
    folder: vscode.Uri,
    frameworks: readonly OfferedFramework[],
    reading: Reading = {},
  ): Promise<ScannedLibrary> {
    const { clock, logger } = this.host;
    const engine = await this.host.engine.load();
    const register = await factsRegister(folder, engine);
    const { families, closed } = await engine
      .libraryFamilies(
        pathOf(folder),
        { ...workspaceFolders, ...workspaceFiles },
        { grouping: 'auto', register: register.entries },
      )
      .catch((error: unknown) => {
        throw new NothingToScan(`${fileName(folder)} cannot be looked into: ${String(error)}`);
      });
    for (const { name, error } of closed) logger.warn(`${name} could not be looked into: ${String(error)}`);
    if (families.length === 0) {
      throw new NothingToScan(
        `${fileName(folder)} holds no contracts (DOCX, PDF, Markdown, text); choose another folder.`,
      );
    }
    const cache =
      this.host.storage.scheme === 'file' ? vscode.Uri.joinPath(this.host.storage, 'library').fsPath : undefined;
    const version = await engine.engineFingerprint(libraryWorkerPath);
    const workers = engine.libraryWorkers(libraryWorkerPath, {
      frameworks: frameworks.map(({ name, text }) => ({ name, text })),
      engine: version,
      ...(cache !== undefined && { cache }),
    });
    try {
      const date = new Date(clock.now()).toISOString().slice(0, 10);
      const { rows, ...counts } = await engine.scanLibrary(
        families,
        { frameworks, engine: version, register: register.entries, date, ...reading },
        { files: workspaceFiles, clock, ...workers, ...(cache !== undefined && { cache: engine.nodeCache(cache) }) },
      );
      const scanned: ScannedLibrary = {
        folder,
        frameworks,
        facts: register.entries,
        register: engine.gapRegister(frameworks, [...rows]),
        counts,
        at: new Date(clock.now()).toISOString(),
      };
      this.latest = scanned;
      this.changes.fire(undefined);
      await keepFactsRegister(register, scanned.register.rows, engine);
      return scanned;
    } finally {
      await workers.dispose();
    }
  }

  dispose(): void {
    this.changes.dispose();
  }
}
