import type { Role } from '../contract/actor';
import { findPlaybook } from '../playbook/find-playbook';
import type { Playbook } from '../playbook/playbook';
import { readPlaybook } from '../playbook/read-playbook';
import { decodeText } from '../document/decode';
import { UsageError, type Surroundings } from './surroundings';

export interface ChosenPlaybook {
  readonly playbook: Playbook;
  /** Sentences for standard error: playbooks passed over, and why. */
  readonly notes: readonly string[];
}

/** The playbook the user named, or the one found for the contract. */
export async function choosePlaybook(
  contract: string,
  options: { readonly playbook?: string; readonly side?: Role },
  around: Surroundings,
): Promise<ChosenPlaybook> {
  const side = options.side === undefined ? {} : { side: options.side };
  if (options.playbook !== undefined) {
    return { playbook: await namedPlaybook(options.playbook, side, around), notes: [] };
  }
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
  return { playbook, notes: found.notes };
}

/** A path, or the id of a playbook that ships ("general-customer"). */
async function namedPlaybook(named: string, side: { readonly side?: Role }, around: Surroundings): Promise<Playbook> {
  const { files, folder } = around;
  const path = files.resolve(folder, named);
  if (await files.exists(path)) {
    return readPlaybook(await text(path, around), { name: files.name(path), path, kind: 'company', ...side });
  }
  const shipped = files.join(around.playbooks, `${named}.md`);
  if (/^[a-z][a-z-]*$/.test(named) && (await files.exists(shipped))) {
    return readPlaybook(await text(shipped, around), { name: named, kind: 'general', ...side });
  }
  throw new UsageError(`There is no playbook ${named}; give the path of a Markdown file.`);
}

async function text(path: string, { files }: Surroundings): Promise<string> {
  if (await files.isFolder(path)) throw new UsageError(`${path} is a folder; give the path of a Markdown file.`);
  const decoded = decodeText(await files.read(path));
  if (decoded === undefined) throw new UsageError(`${path} is not a text file; give the path of a Markdown file.`);
  if (decoded.text.trim() === '')
    throw new UsageError(`${path} is empty; write down what you want of a contract first.`);
  return decoded.text;
}

function within(files: Surroundings['files'], path: string, folder: string): boolean {
  for (let at = files.parent(path); at !== undefined; at = files.parent(at)) {
    if (at === folder) return true;
  }
  return false;
}
