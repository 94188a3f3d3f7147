import type { RegisterEntry } from './facts-file';
import type { Family } from './families';
import type { AssessedFamily } from './family-job';
import type { RegisterRow } from './gap-register';

/** One row from what was found against each framework; what the user says goes before what was guessed. */
export function rowOf(
  family: Family,
  entry: RegisterEntry | undefined,
  assessed: readonly AssessedFamily[],
): RegisterRow {
  const { owner, critical, personalData, outOfScope } = entry ?? {};
  const vendor = entry?.vendor ?? assessed.find((one) => one.vendor !== undefined)?.vendor;
  const unread = [...new Set(assessed.flatMap((one) => one.unread))];
  const information = assessed.find((one) => one.information !== undefined)?.information;
  return {
    contract: family.contract,
    files: [...family.files.map(({ name }) => name), ...family.missing],
    cells: Object.assign({}, ...assessed.map(({ cells }) => cells)) as RegisterRow['cells'],
    ...(vendor !== undefined && { vendor }),
    ...(owner !== undefined && { owner }),
    ...(critical !== undefined && { critical }),
    ...(personalData !== undefined && { personalData }),
    ...(outOfScope !== undefined && { outOfScope }),
    ...(unread.length > 0 && { unread }),
    ...(information && { information }),
  };
}
