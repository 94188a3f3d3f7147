import type { Role } from '../contract/actor';
import type { Files } from '../host';
import { generalPlaybook } from './general-playbook';

export interface FindPlaybookOptions {
  readonly contractPath: string;
  /** The workspace folder: the search upwards ends with it. Without one, only the contract's own folder is looked at. */
  readonly root?: string;
  /** A path from the user's settings or command line. */
  readonly configured?: string;
  readonly side?: Role;
  /** Text of a playbook that ships, by its file name ("general-customer.md"). */
  readonly shipped?: (file: string) => string | Promise<string>;
}

type PlaybookPlace = 'beside' | 'above' | 'claude-folder' | 'setting' | 'general';

export interface FoundPlaybook {
  /** Absent for the general one where the host gave no `shipped`. */
  readonly text?: string;
  /** File name, or the id of the general one. */
  readonly name: string;
  readonly path?: string;
  readonly kind: 'company' | 'general';
  readonly from: PlaybookPlace;
  /** For the report: "beside the contract", "general commercial standards, customer side". */
  readonly where: string;
  /** One sentence each: playbooks that were found and passed over, and why. */
  readonly notes: readonly string[];
}

const playbookFileName = 'legal.local.md';

const where: Readonly<Record<Exclude<PlaybookPlace, 'general'>, string>> = {
  beside: 'beside the contract',
  above: 'in a folder above the contract',
  'claude-folder': 'in the folder .claude',
  setting: 'from the settings',
};

interface Candidate {
  readonly path: string;
  readonly from: Exclude<PlaybookPlace, 'general'>;
}

/**
 * The playbook for a contract: `legal.local.md` beside it, upwards to the workspace folder, then `.claude/legal.local.md`,
 * then the setting, then the general one. An empty or unreadable file is said in `notes` and the next is used.
 */
export async function findPlaybook(files: Files, options: FindPlaybookOptions): Promise<FoundPlaybook> {
  const notes: string[] = [];
  for (const candidate of candidates(files, options)) {
    const text = await textOf(files, candidate, notes);
    if (text === undefined) continue;
    const name = nameOf(candidate.path);
    return {
      text,
      name,
      path: candidate.path,
      kind: 'company',
      from: candidate.from,
      where: where[candidate.from],
      notes,
    };
  }
  const general = generalPlaybook(options.side);
  const text = await options.shipped?.(general.file);
  const what = general.title.charAt(0).toLowerCase() + general.title.slice(1);
  return {
    ...(text === undefined ? {} : { text }),
    name: general.id,
    kind: 'general',
    from: 'general',
    where: what,
    notes,
  };
}

function* candidates(files: Files, { contractPath, root, configured }: FindPlaybookOptions): Iterable<Candidate> {
  const folders = foldersUpwards(files, contractPath, root);
  for (const [at, folder] of folders.entries()) {
    yield { path: files.join(folder, playbookFileName), from: at === 0 ? 'beside' : 'above' };
  }
  for (const folder of new Set(root === undefined ? folders : [...folders, root])) {
    yield { path: files.join(folder, '.claude', playbookFileName), from: 'claude-folder' };
  }
  if (configured !== undefined && configured.trim() !== '') yield { path: configured, from: 'setting' };
}

/** A path has few folders; the bound keeps a host whose `parent` never ends from hanging us. */
const deepest = 100;

export function foldersUpwards(files: Files, contractPath: string, root: string | undefined): readonly string[] {
  const folders: string[] = [];
  let folder = files.parent(contractPath);
  while (folder !== undefined && folders.length < deepest) {
    folders.push(folder);
    if (folder === root) return folders;
    folder = files.parent(folder);
  }
  // The contract lies outside the workspace folder: nobody meant the folders above it.
  return folders.slice(0, 1);
}

async function textOf(files: Files, { path, from }: Candidate, notes: string[]): Promise<string | undefined> {
  try {
    if (!(await files.exists(path))) {
      if (from === 'setting') notes.push(`The playbook from the settings, “${path}”, does not exist.`);
      return undefined;
    }
    const bytes = await files.read(path);
    const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
    if (text.includes('\0')) notes.push(`The playbook “${path}” is not a text file and was passed over.`);
    else if (text.trim() === '') notes.push(`The playbook “${path}” is empty and was passed over.`);
    else return text;
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown reason';
    notes.push(`The playbook “${path}” could not be read (${why}) and was passed over.`);
  }
  return undefined;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** For display only; paths are the host's own. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
