import { decodeText } from '../document/decode';
import {
  chosenFramework,
  offered,
  ownFrameworks,
  problemLine,
  UnusableFramework,
  usable,
  type OfferedFramework,
} from '../library/choose-frameworks';
import { discover } from '../library/discover';
import { shippedFrameworks, type ShippedFramework } from '../playbook/framework/shipped-frameworks';
import { UsageError, type Surroundings } from './surroundings';
import { harmless } from './terminal';

/** Folders below the current one in which frameworks of one's own are looked for. */
const depth = 2;

export async function shippedOffers(around: Surroundings): Promise<readonly OfferedFramework[]> {
  return Promise.all(shippedFrameworks.map((shipped) => shippedOffer(shipped, around)));
}

async function shippedOffer(
  { id, file }: ShippedFramework,
  { files, playbooks }: Surroundings,
): Promise<OfferedFramework> {
  return offered({ name: id, text: new TextDecoder().decode(await files.read(files.join(playbooks, file))) });
}

/** Markdown files of the current folder that say `kind: framework`. */
export async function ownOffers({ files, folder, playbooks }: Surroundings): Promise<readonly OfferedFramework[]> {
  const found = await discover(folder, files, { include: ['**/*.md'], depth }).catch(() => undefined);
  const shipped = await files.real(playbooks);
  const own = await Promise.all(
    (found?.files ?? []).map(async (file) => ((await files.real(file.path)).startsWith(shipped) ? [] : [file])),
  );
  const texts = await Promise.all(
    own.flat().map(async ({ name, path }) => {
      const bytes = await files.read(path).catch(() => undefined);
      return { name, path: name, text: (bytes && decodeText(bytes)?.text) ?? '' };
    }),
  );
  return ownFrameworks(texts);
}

/** `dora,gdpr`, or paths of Markdown files. Throws {@link UsageError} with the lines that are wrong. */
export async function namedFrameworks(named: string, around: Surroundings): Promise<readonly OfferedFramework[]> {
  const ids = named
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  let own: readonly OfferedFramework[] | undefined;
  const chosen: OfferedFramework[] = [];
  for (const id of ids) {
    try {
      const file = await fromFile(id, around);
      if (file) {
        chosen.push(file);
        continue;
      }
      own ??= await ownOffers(around);
      const shipped = shippedFrameworks.find((one) => one.id === id.toLowerCase());
      chosen.push(chosenFramework(id, own, shipped && (await shippedOffer(shipped, around))));
    } catch (error) {
      throw error instanceof UnusableFramework ? new UsageError(error.message) : error;
    }
  }
  const twice = chosen.find(
    (one, index) => chosen.findIndex(({ framework }) => framework.id === one.framework.id) < index,
  );
  if (twice) throw new UsageError(`The framework ${twice.framework.id} is named twice; name each once.`);
  if (chosen.length === 0)
    throw new UsageError('Name a framework: --framework dora. `contract-review frameworks` lists them.');
  for (const one of chosen) {
    for (const problem of one.framework.problems) around.complain(`${harmless(problemLine(one)(problem))}\n`);
  }
  return chosen;
}

async function fromFile(named: string, { files, folder }: Surroundings): Promise<OfferedFramework | undefined> {
  const path = files.resolve(folder, named);
  if (!/\.(?:md|markdown)$/i.test(named)) return undefined;
  if (!(await files.exists(path))) throw new UsageError(`There is no file ${named}; give the path of a framework.`);
  const text = decodeText(await files.read(path))?.text;
  if (text === undefined) throw new UsageError(`${named} is not a text file; give the path of a Markdown file.`);
  return usable(offered({ name: files.name(path), text }, named));
}
