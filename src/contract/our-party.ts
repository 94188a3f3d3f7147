import { opposite, type Role } from './actor';
import type { Party } from './contract';

/** The party that the user says we are, and the pole it has in this deal where that was said as well. */
export interface OurParty {
  readonly name: string;
  readonly role?: Role;
}

/** What a host was told of whose side we are on. */
export interface OurSide {
  readonly side?: Role;
  /** The party that we are, by its name: outweighs what the contract seems to say of who supplies and who buys. */
  readonly party?: string;
}

/** The party that goes by a name, or whose name begins with it. */
export function partyCalled(parties: readonly Party[], name: string): Party | undefined {
  const wanted = plain(name);
  if (wanted === '') return undefined;
  const called = (fits: (own: string) => boolean) => parties.find(({ names }) => names.some((own) => fits(plain(own))));
  return called((own) => own === wanted) ?? called((own) => own.startsWith(`${wanted} `));
}

/** What the user says of the parties outweighs what was read; of two, the other has the other pole. */
export function withOurParty(parties: readonly Party[], { name, role }: OurParty): readonly Party[] {
  const ours = partyCalled(parties, name);
  if (!ours || role === undefined) return parties;
  return parties.map((party): Party => {
    const { start, end, quote, names } = party;
    if (party !== ours && parties.length > 2) return party;
    return { start, end, quote, names, role: party === ours ? role : opposite(role) };
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}
