import type { Role } from '../contract/actor';
import type { OurSide } from '../contract/our-party';
import { findPlaybook } from '../playbook/find-playbook';
import { generalPlaybook } from '../playbook/general-playbook';
import type { Playbook } from '../playbook/playbook';
import { whyNoPosition } from '../playbook/problems';
import { readPlaybook } from '../playbook/read-playbook';
import { decodeText } from '../document/decode';
import { UsageError, type Surroundings } from './surroundings';

export interface ChosenPlaybook {
  readonly playbook: Playbook;
  /** Sentences for standard error: playbooks passed over, and why. */
  readonly notes: readonly string[];
}

/** The playbook found for the contract, else the general one. Throws {@link UsageError} where it holds nothing to compare. */
export async function foundPlaybook(contract: string, side: OurSide, around: Surroundings): Promise<ChosenPlaybook> {
  const { files, folder } = around;
  const found = await findPlaybook(files, {
    contractPath: contract,
    ...(within(files, contract, folder) ? { root: folder } : {}),
    ...side,
    shipped: (file) => text(files.join(around.playbooks, file), around),
  });
  const playbook = readPlaybook(found.text ?? '', {
    name: found.name,
    ...(found.path === undefined ? {} : { path: found.path }),
    kind: found.kind,
    ...side,
  });
  return { playbook: withPositions(playbook), notes: found.notes };
}

/** The playbook that was named or found, and the side that it or the user says. */
export async function playbookFor(
  contract: string,
  options: { readonly playbook?: string; readonly side?: Role },
  around: Surroundings,
): Promise<ChosenPlaybook & OurSide> {
  const ours = options.side === undefined ? {} : { side: options.side };
  if (options.playbook === undefined) return { ...(await foundPlaybook(contract, ours, around)), ...ours };
  const playbook = await namedPlaybook(options.playbook, ours, around);
  // Who names a general playbook has chosen its side; one that was fallen back on says nothing of ours.
  const side = options.side ?? (playbook.kind === 'general' ? playbook.side : undefined);
  return { playbook, notes: [], ...(side !== undefined && { side }) };
}

/** The side as it was chosen, and the party as the user named it. */
export function oursOf({ party }: OurSide, side: Role | undefined): OurSide {
  return { ...(side !== undefined && { side }), ...(party !== undefined && { party }) };
}

/** The general playbooks that ship, whose language serves redlines; those that cannot be read are done without. */
export async function generalPlaybooks(around: Surroundings): Promise<readonly Playbook[]> {
  const ids = (['customer', 'supplier'] as const).map((side) => generalPlaybook(side).id);
  const read = await Promise.all(ids.map((id) => namedGeneral(id, around).catch(() => undefined)));
  return read.flatMap((playbook) => playbook ?? []);
}

async function namedGeneral(id: string, around: Surroundings): Promise<Playbook> {
  const shipped = await text(around.files.join(around.playbooks, `${id}.md`), around);
  return readPlaybook(shipped, { name: id, kind: 'general' });
}

/** A path, or the id of a playbook that ships ("general-customer"). Throws {@link UsageError}. */
export async function namedPlaybook(named: string, side: OurSide, around: Surroundings): Promise<Playbook> {
  const { files, folder } = around;
  const path = files.resolve(folder, named);
  if (await files.exists(path)) {
    return withPositions(
      readPlaybook(await text(path, around), { name: files.name(path), path, kind: 'company', ...side }),
    );
  }
  const shipped = files.join(around.playbooks, `${named}.md`);
  if (/^[a-z][a-z-]*$/.test(named) && (await files.exists(shipped))) {
    return readPlaybook(await text(shipped, around), { name: named, kind: 'general', ...side });
  }
  throw new UsageError(`There is no playbook ${named}; give the path of a Markdown file.`);
}

/** Against nothing, every contract would look fine. */
function withPositions(playbook: Playbook): Playbook {
  if (playbook.positions.length > 0) return playbook;
  throw new UsageError(`${playbook.path ?? playbook.name} has no position to compare with. ${whyNoPosition(playbook)}`);
}

async function text(path: string, { files }: Surroundings): Promise<string> {
  if (await files.isFolder(path)) throw new UsageError(`${path} is a folder; give the path of a Markdown file.`);
  const decoded = decodeText(await files.read(path));
  if (decoded === undefined) throw new UsageError(`${path} is not a text file; give the path of a Markdown file.`);
  if (decoded.text.trim() === '')
    throw new UsageError(`${path} is empty; write down what you want of a contract first.`);
  return decoded.text;
}

/** Whether a path lies in a folder. */
export function within(files: Surroundings['files'], path: string, folder: string): boolean {
  for (let at = files.parent(path); at !== undefined; at = files.parent(at)) {
    if (at === folder) return true;
  }
  return false;
}
