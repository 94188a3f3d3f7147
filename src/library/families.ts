import type { FoundFile } from './discover';
import { byCodeUnits } from './order';
import type { RegisterEntry } from './facts-file';

/** One contract of the library: an agreement with all that belongs to it. */
export interface Family {
  /** Its name in registers: the file where it is one file, else the folder, below the folder that was scanned. */
  readonly contract: string;
  /** The main agreement first. */
  readonly files: readonly FoundFile[];
  /** Files that the register names and that are not there. */
  readonly missing: readonly string[];
}

/**
 * `auto`: files of a folder below the scanned one are one contract where their names say so, one main agreement and what
 * is added to it; `folders`: always; `files`: never. What the register lists as `files` goes before all of these.
 */
export type Grouping = 'auto' | 'folders' | 'files';

/** What is added to an agreement, by the words of a file name. */
const added =
  /(?:^|[\W_\d])(?:dpa|data[\W_]?processing|avv|scc|sla|service[\W_]?levels?|order[\W_]?forms?|purchase[\W_]?order|sow|statements?[\W_]of[\W_]work|work[\W_]?orders?|amendments?|addend(?:um|a)|annex(?:es)?|schedules?|exhibits?|append(?:ix|ices)|attachments?|side[\W_]?letters?|change[\W_]?(?:order|request)s?|rates?|fees|pricing|price[\W_]?list|security|baa)(?=$|[\W_\d])/i;

export function familiesOf(
  files: readonly FoundFile[],
  grouping: Grouping,
  register: readonly RegisterEntry[] = [],
): readonly Family[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const families: Family[] = [];
  const taken = new Set<string>();
  for (const { contract, files: named } of register) {
    if (named === undefined) continue;
    const there = named.flatMap((name) => byName.get(name) ?? []).filter(({ name }) => !taken.has(name));
    if (there.length === 0) continue;
    for (const { name } of there) taken.add(name);
    families.push({ contract, files: there, missing: named.filter((name) => !byName.has(name)) });
  }
  for (const [folder, group] of byFolder(files.filter(({ name }) => !taken.has(name)))) {
    if (folder !== '' && isOneContract(group, grouping)) {
      families.push({ contract: folder, files: mainFirst(group), missing: [] });
    } else {
      for (const file of group) families.push({ contract: file.name, files: [file], missing: [] });
    }
  }
  return families.sort((a, b) => byCodeUnits(a.contract, b.contract));
}

function byFolder(files: readonly FoundFile[]): ReadonlyMap<string, readonly FoundFile[]> {
  const folders = new Map<string, FoundFile[]>();
  for (const file of files) {
    const folder = file.name.slice(0, Math.max(0, file.name.lastIndexOf('/')));
    const group = folders.get(folder);
    if (group === undefined) folders.set(folder, [file]);
    else group.push(file);
  }
  return folders;
}

function isOneContract(group: readonly FoundFile[], grouping: Grouping): boolean {
  if (group.length < 2 || grouping === 'files') return false;
  return grouping === 'folders' || group.filter((file) => !isAdded(file)).length === 1;
}

function mainFirst(group: readonly FoundFile[]): readonly FoundFile[] {
  return [...group].sort((a, b) => Number(isAdded(a)) - Number(isAdded(b)) || byCodeUnits(a.name, b.name));
}

function isAdded({ name }: FoundFile): boolean {
  const own = name.slice(name.lastIndexOf('/') + 1);
  return added.test(own.replace(/\.[a-z]+$/i, ''));
}
