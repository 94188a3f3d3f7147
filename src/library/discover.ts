import picomatch from 'picomatch';
import { byCodeUnits } from './order';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Folders as the host sees them. Links to folders are left out by the host: they may lead in a circle. */
export interface Folders {
  /** Rejects where the folder cannot be looked into. */
  list(path: string): Promise<readonly FolderEntry[]>;
  join(path: string, ...segments: string[]): string;
}

export interface FoundFile {
  /** The host's path. */
  readonly path: string;
  /** Below the folder that was looked through, with `/`: `acme/msa.docx`. */
  readonly name: string;
}

export interface Found {
  /** In the order of their names by code units, the same on every machine. */
  readonly files: readonly FoundFile[];
  /** Folders below the first that could not be looked into. */
  readonly closed: readonly { readonly name: string; readonly error: unknown }[];
}

export interface Globs {
  /** What counts; by default {@link contractGlobs}. */
  readonly include?: readonly string[];
  /** What does not, besides {@link neverContracts}. */
  readonly exclude?: readonly string[];
  /** In place of {@link neverContracts}, for who looks for something else than contracts. */
  readonly never?: readonly string[];
  /** Folders below the first, at most; by default as many as there are. */
  readonly depth?: number;
}

const contractGlobs: readonly string[] = ['**/*.{docx,pdf,md,markdown,txt}'];

const hidden: readonly string[] = ['**/.*/**', '**/.*', '**/node_modules/**', '**/~$*'];

/** Files that lie beside contracts and are none: what this program writes, playbooks, what Word leaves behind. */
const neverContracts: readonly string[] = [
  '**/*.local.md',
  '**/*.{redline,review,addendum,expected}.{docx,txt,md,html}',
  '**/{readme,changelog,licence,license,notice}.{md,txt}',
  '**/*gap-register*.md',
];

/** Looks through a folder and all below it. Rejects where the folder itself cannot be looked into. */
export async function discover(folder: string, { list, join }: Folders, globs: Globs = {}): Promise<Found> {
  const options = { nocase: true, dot: true };
  const isWanted = picomatch([...(globs.include ?? contractGlobs)], options);
  const never = globs.never ?? neverContracts;
  const isLeftOut = picomatch([...hidden, ...never, ...(globs.exclude ?? [])], options);
  const files: FoundFile[] = [];
  const closed: Found['closed'][number][] = [];
  const waiting: { readonly path: string; readonly lead: string; readonly depth: number }[] = [
    { path: folder, lead: '', depth: 0 },
  ];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { path, lead, depth } = at;
    const entries = await list(path).catch((error: unknown) => {
      if (lead === '') throw error;
      closed.push({ name: lead.slice(0, -1), error });
      return [];
    });
    for (const entry of entries) {
      const name = lead + entry.name;
      const below = join(path, entry.name);
      // The trailing slash lets `drafts/**` leave out the folder without looking into it.
      if (entry.kind === 'folder') {
        if (depth < (globs.depth ?? Infinity) && !isLeftOut(`${name}/x`))
          waiting.push({ path: below, lead: `${name}/`, depth: depth + 1 });
      } else if (isWanted(name) && !isLeftOut(name)) files.push({ path: below, name });
    }
  }
  return {
    files: files.sort((a, b) => byCodeUnits(a.name, b.name)),
    closed: closed.sort((a, b) => byCodeUnits(a.name, b.name)),
  };
}
