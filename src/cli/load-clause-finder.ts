import type { ClauseFinder } from '../contract/contract';
import { UnusableModel } from '../contract/model/model-file';
import { trainedClauseFinder } from '../contract/model/trained-finder';
import type { Surroundings } from './surroundings';

/** The trained clause finder; undefined, and said so, where its file is missing or cannot be used. */
export async function loadClauseFinder({
  files,
  clauseModel,
  complain,
}: Surroundings): Promise<ClauseFinder | undefined> {
  if (clauseModel === undefined) return undefined;
  try {
    return trainedClauseFinder(await files.read(clauseModel));
  } catch (error) {
    const said = error instanceof UnusableModel ? error : new UnusableModel('file could not be opened');
    complain(`${said.message}\n`);
    return undefined;
  }
}
