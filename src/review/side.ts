import type { Role } from '../contract/actor';
import type { Contract } from '../contract/contract';
import { partyCalled, type OurParty, type OurSide } from '../contract/our-party';
import type { Playbook } from '../playbook/playbook';
import type { Review } from './review';

export interface Side {
  readonly side: Role;
  readonly sideFrom: Review['sideFrom'];
}

/** Which pole is ours: as the user says, else as the playbook says, else assumed: the one that commonly buys or receives. */
export function ourSide(contract: Contract, playbook: Playbook, given?: Role): Side {
  if (given !== undefined) return { side: fitted(given, contract), sideFrom: 'given' };
  const named = contract.ours && partyCalled(contract.parties, contract.ours.name)?.role;
  if (named !== undefined && (playbook.side === undefined || playbook.kind === 'general'))
    return { side: named, sideFrom: 'given' };
  if (playbook.side !== undefined) {
    // The general playbook was not chosen for its side: nobody has said which is ours.
    const sideFrom = playbook.kind === 'general' ? 'assumed' : 'playbook';
    return { side: fitted(playbook.side, contract), sideFrom };
  }
  return { side: isNda(contract) ? 'recipient' : 'customer', sideFrom: 'assumed' };
}

/** For the reading of a contract: the party that the user named, in the role that the user or a playbook of the company's gives us. */
export function ourParty({ side, party }: OurSide, playbook: Playbook): { readonly ours?: OurParty } {
  if (party === undefined) return {};
  const role = side ?? (playbook.kind === 'general' ? undefined : playbook.side);
  return { ours: { name: party, ...(role && { role }) } };
}

/** A company playbook is written for buying or selling; in an NDA between discloser and recipient nobody is either. */
function fitted(side: Role, contract: Contract): Role {
  if (!isNda(contract) || contract.parties.some((party) => party.role === side)) return side;
  const named = new Set(contract.parties.map((party) => party.role));
  if (!named.has('discloser') && !named.has('recipient')) return side;
  if (side === 'supplier') return 'discloser';
  return side === 'customer' ? 'recipient' : side;
}

function isNda(contract: Contract): boolean {
  return contract.kind === 'nda';
}
