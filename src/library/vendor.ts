import type { Contract } from '../contract/contract';

/** Who provides, where one of the documents says so: the name for the register, to be put right by the user. */
export function vendorOf(family: readonly Contract[]): string | undefined {
  for (const { parties } of family) {
    const name = parties.find(({ role }) => role === 'supplier')?.names[0];
    if (name !== undefined && isOwnName(name)) return name.replace(/\s+/g, ' ');
  }
  return undefined;
}

/** A template calls its parties by role words only: "Provider". */
export function isOwnName(name: string): boolean {
  return /\s|[a-z][A-Z]/.test(name.trim());
}
