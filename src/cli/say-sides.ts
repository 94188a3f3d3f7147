import type { Contract } from '../contract/contract';
import { sideNotes } from '../review/side-notes';
import type { Surroundings } from './surroundings';
import { harmless } from './terminal';

/** On standard error, for results that have no place for it: what the user must know of who was taken for whom. */
export function saySides(contract: Contract, around: Surroundings): void {
  for (const { message } of sideNotes(contract)) around.complain(`${harmless(message)}\n`);
}
