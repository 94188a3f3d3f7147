import { sha256 } from '../document/fingerprint';
import type { Cancellation, Clock, Files, Progress } from '../host';
import type { FamilyFacts } from '../review/requirements/cell';
import type { Amendment } from './amendment';
import { cacheKey, packEntry, unpackEntry, type Cache } from './cache-entry';
import type { RegisterEntry } from './facts-file';
import type { Family } from './families';
import { unreadCells, type AssessedFamily, type FamilyAnswer, type FamilyJob, type NamedBytes } from './family-job';
import { fileTrouble } from './file-trouble';
import type { FrameworkInUse } from './framework-file';
import type { RegisterRow, RegisterRows } from './gap-register';
import { PackedRows } from './packed-rows';
import { rowOf } from './register-row';
import { scanRate } from './scan-rate';

export interface ScanHost {
  readonly files: Pick<Files, 'read'>;
  readonly clock: Clock;
  /** The pool of threads; rejects where a thread fell over or was stopped. */
  readonly assess: (job: FamilyJob, cancellation?: Cancellation) => Promise<FamilyAnswer>;
  /** So many jobs keep the pool busy. */
  readonly threads: number;
  readonly cache?: Cache;
}

export interface ScanOptions {
  readonly frameworks: readonly FrameworkInUse[];
  /** Changes whenever the engine may read or judge otherwise. */
  readonly engine: string;
  readonly register?: readonly RegisterEntry[];
  /** ISO 8601 date on which requirements apply or do not yet. */
  readonly date: string;
  readonly progress?: Progress;
  readonly cancellation?: Cancellation;
  /** Told of each contract that would be mended by model clauses, by framework id; awaited, so that none pile up. */
  readonly onAmendments?: (contract: string, amendments: ReadonlyMap<string, Amendment>) => Promise<void>;
}

export interface Scanned {
  /** In the order of the contracts by code units. */
  readonly rows: RegisterRows;
  readonly documents: number;
  /** Documents that were read now; the others were remembered, or could not be opened. */
  readonly read: number;
  /** Contracts of which nothing had to be done again. */
  readonly remembered: number;
}

/** Finished contracts are remembered: the next scan goes on from them. */
export class ScanCancelled extends Error {
  constructor(done: number, total: number) {
    super(`Cancelled after ${String(done)} of ${String(total)} contracts; scan again to go on from there.`);
    this.name = 'ScanCancelled';
  }
}

/**
 * Asks of every family what the frameworks ask. A file that cannot be read is a row that says so. Throws
 * {@link ScanCancelled}.
 */
export async function scanLibrary(families: readonly Family[], options: ScanOptions, host: ScanHost): Promise<Scanned> {
  const scan = new Scan(options, host);
  const rows: ReturnType<typeof PackedRows.pack>[] = [];
  const rate = scanRate(host.clock);
  let [next, done, documents, read, remembered] = [0, 0, 0, 0, 0];
  const work = async (): Promise<void> => {
    for (let index = next++; index < families.length; index = next++) {
      const family = families[index];
      const finished = family && (await scan.row(family));
      if (family === undefined || finished === undefined) return;
      rows[index] = PackedRows.pack(finished.row);
      documents += family.files.length;
      read += finished.read;
      remembered += finished.remembered ? 1 : 0;
      done++;
      const message = `${String(done)} of ${String(families.length)} · ${family.contract} · ${rate(family.files.length)}`;
      options.progress?.report({ message, fraction: done / families.length });
    }
  };
  // One more than threads: while they read, the bytes of the next file are fetched.
  await Promise.all(Array.from({ length: Math.min(host.threads + 1, families.length) }, work));
  if (done < families.length) throw new ScanCancelled(done, families.length);
  return { rows: PackedRows.of(rows), documents, read, remembered };
}

interface FinishedRow {
  readonly row: RegisterRow;
  readonly read: number;
  readonly remembered: boolean;
}

class Scan {
  private readonly entries: ReadonlyMap<string, RegisterEntry>;
  /** Contents that are being read: the same content elsewhere in the library waits, and is remembered then. */
  private readonly reading = new Map<string, Promise<void>>();

  constructor(
    private readonly options: ScanOptions,
    private readonly host: ScanHost,
  ) {
    this.entries = new Map(options.register?.map((entry) => [entry.contract, entry]));
  }

  /** Undefined where the scan was cancelled. */
  async row(family: Family): Promise<FinishedRow | undefined> {
    const { frameworks } = this.options;
    if (this.isCancelled()) return undefined;
    const entry = this.entries.get(family.contract);
    const { files, unread } = await this.open(family);
    const digests = files.map(({ bytes }) => sha256(bytes));
    const known = new Map<string, AssessedFamily>();
    const keys = new Map<string, string>();
    const given = files.map(({ name }, index) => [name, digests[index]]);
    for (const { framework, fingerprint } of frameworks) {
      const applying = framework.requirements.flatMap(({ id, appliesFrom }) =>
        appliesFrom !== undefined && appliesFrom <= this.options.date ? [id] : [],
      );
      const facts = [entry?.critical, entry?.personalData, entry?.outOfScope];
      const key = cacheKey('row', this.options.engine, framework.id, fingerprint, applying, facts, given, unread);
      keys.set(framework.id, key);
      const kept = await this.host.cache?.get(key);
      const assessed = kept && (unpackEntry(kept) as AssessedFamily | undefined);
      if (assessed) known.set(framework.id, assessed);
    }
    const missing = frameworks.flatMap(({ framework: { id } }) => (known.has(id) ? [] : [id]));
    let read = 0;
    if (missing.length > 0) {
      await Promise.all(digests.map((digest) => this.reading.get(digest)));
      const answer = this.assess(family, { files, unread, facts: this.factsOf(entry), frameworks: missing });
      const settled = answer.then(() => undefined);
      for (const digest of digests) this.reading.set(digest, settled);
      const { assessed, keep, ...counted } = await answer;
      for (const digest of digests) if (this.reading.get(digest) === settled) this.reading.delete(digest);
      if (this.isCancelled()) return undefined;
      read = counted.read;
      for (const [id, result] of Object.entries(assessed)) {
        known.set(id, result);
        const key = keys.get(id);
        if (keep && key !== undefined) await this.host.cache?.put(key, packEntry(result));
      }
    }
    const assessed = frameworks.flatMap(({ framework }) => known.get(framework.id) ?? []);
    const amendments = frameworks.flatMap(({ framework: { id } }) => {
      const amendment = known.get(id)?.amendment;
      return amendment ? [[id, amendment] as const] : [];
    });
    if (amendments.length > 0) await this.options.onAmendments?.(family.contract, new Map(amendments));
    return { row: rowOf(family, entry, assessed), read, remembered: missing.length === 0 };
  }

  private isCancelled(): boolean {
    return this.options.cancellation?.cancelled === true;
  }

  private factsOf(entry: RegisterEntry | undefined): FamilyFacts {
    const { critical, personalData, outOfScope } = entry ?? {};
    return {
      ...(critical !== undefined && { critical }),
      ...(personalData !== undefined && { personalData }),
      ...(outOfScope !== undefined && { outOfScope }),
      date: this.options.date,
    };
  }

  private async open(family: Family): Promise<{ readonly files: NamedBytes[]; readonly unread: string[] }> {
    const files: NamedBytes[] = [];
    const unread = family.missing.map((name) => `${name} is named in the register and is not there.`);
    for (const { name, path } of family.files) {
      try {
        files.push({ name, bytes: await this.host.files.read(path) });
      } catch (error) {
        unread.push(`${name} could not be read: ${fileTrouble(error)}.`);
      }
    }
    return { files, unread };
  }

  /** Never rejects: a thread that fell over over a file gives a row that says so, which is not kept. */
  private async assess(family: Family, job: FamilyJob): Promise<FamilyAnswer & { readonly keep: boolean }> {
    try {
      return { ...(await this.host.assess(job, this.options.cancellation)), keep: true };
    } catch (error) {
      const unread = [...job.unread, `${family.contract} could not be read: ${fileTrouble(error)}.`];
      const inUse = this.options.frameworks.filter(({ framework: { id } }) => job.frameworks.includes(id));
      const assessed = inUse.map(
        ({ framework }) => [framework.id, { cells: unreadCells(framework, job.facts, unread), unread }] as const,
      );
      return { assessed: Object.fromEntries(assessed), read: 0, keep: false };
    }
  }
}
