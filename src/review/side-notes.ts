import type { Contract, Party } from '../contract/contract';
import { partyCalled } from '../contract/our-party';
import type { IntakeNote } from '../document/contract-text';

/** What the user must know of how it was told who supplies and who buys; nothing where the parties' names say so. */
export function sideNotes(contract: Contract): readonly IntakeNote[] {
  const { parties, ours, kind } = contract;
  if (ours !== undefined && !partyCalled(parties, ours.name)) {
    const named =
      parties.length === 0 ? 'no party could be read' : `the parties read are ${listed(parties.map(nameOf))}`;
    return [care(`No party of this contract is called “${ours.name}”: ${named}.`)];
  }
  if (kind === 'nda' || parties.length < 2) return [];
  if (parties.every(({ role }) => role === undefined)) {
    return [
      care(
        `It could not be told who supplies and who buys among ${listed(parties.map(nameOf))}: duties whose bearer is not clear are not GREEN. Say which party is ours.`,
      ),
    ];
  }
  const told = parties.filter(({ role, roleFrom }) => role !== undefined && roleFrom === 'deeds');
  if (told.length === 0) return [];
  const roles = told.map((party) => `${nameOf(party)} as ${party.role ?? ''}`);
  return [
    care(
      `Nothing but what the parties do under this contract tells ${listed(roles)}. If that is the wrong way round, every finding is: say which party is ours.`,
    ),
  ];
}

function care(message: string): IntakeNote {
  return { kind: 'other', severity: 'care', message };
}

function nameOf({ names, quote }: Party): string {
  return names.at(-1) ?? quote;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
