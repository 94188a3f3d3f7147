import type { FrameworkInUse } from './framework-file';
import {
  gapRegisterVersion,
  type GapRegister,
  type RegisterFramework,
  type RegisterRows,
  type RegisterSource,
} from './gap-register';
import { byCodeUnits } from './order';

/** `rows`: as {@link scanLibrary} gives them, in the order of the contracts. */
export function gapRegister<Rows extends RegisterRows>(
  frameworks: readonly FrameworkInUse[],
  rows: Rows,
): RegisterSource & { readonly rows: Rows } {
  return { version: gapRegisterVersion, frameworks: frameworks.map(registerFramework), rows };
}

function registerFramework({ framework }: FrameworkInUse): RegisterFramework {
  const { id, title, version, asOf, reviewedBy, notes } = framework;
  return {
    id,
    title,
    version,
    asOf,
    ...(reviewedBy !== undefined && { reviewedBy }),
    notes,
    requirements: framework.requirements.map(({ id, title, reference, severity, text }) => ({
      id,
      title,
      reference,
      severity,
      text,
    })),
  };
}

/** Parts that do not belong together. */
export class UnmergeableParts extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnmergeableParts';
  }
}

export interface RegisterPart {
  /** The file, for sentences. */
  readonly name: string;
  readonly register: GapRegister;
}

/** The register that one run over the whole library would have made. Throws {@link UnmergeableParts}. */
export function mergeRegisters(parts: readonly RegisterPart[]): GapRegister {
  const [first] = parts;
  if (first === undefined) throw new UnmergeableParts('There is nothing to merge; name the parts.');
  const frameworks = JSON.stringify(first.register.frameworks);
  const from = new Map<string, string>();
  for (const { name, register } of parts) {
    if (JSON.stringify(register.frameworks) !== frameworks) {
      throw new UnmergeableParts(
        `${name} was made with other frameworks, or another version of them, than ${first.name}; scan it again.`,
      );
    }
    for (const { contract } of register.rows) {
      const other = from.get(contract);
      if (other !== undefined) {
        throw new UnmergeableParts(`${contract} is both in ${other} and in ${name}; merge each part once.`);
      }
      from.set(contract, name);
    }
  }
  const rows = parts.flatMap(({ register }) => register.rows);
  return { ...first.register, rows: [...rows].sort((a, b) => byCodeUnits(a.contract, b.contract)) };
}
