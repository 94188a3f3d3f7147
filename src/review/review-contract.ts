import type { Role } from '../contract/actor';
import type { Contract } from '../contract/contract';
import type { Playbook } from '../playbook/playbook';
import { findingFor } from './finding';
import { gradePosition } from './grade';
import { interact } from './interactions/interaction-registry';
import type { Finding, Review } from './review';
import { ourSide } from './side';
import { ContractView } from './view';

/** Grades every position of the playbook against the contract; redlines are proposed by `redline/propose`. */
export function reviewContract(contract: Contract, playbook: Playbook, options: { readonly side?: Role } = {}): Review {
  const { side, sideFrom } = ourSide(contract, playbook, options.side);
  const view = new ContractView(contract, side);
  const ids = new Map<string, number>();
  const findings = playbook.positions.map((position): Finding => {
    const graded = interact(position, gradePosition(position, view), view);
    return findingFor(position, graded, nextId(position.id, ids), view);
  });
  return { contract, playbook, side, sideFrom, findings, notes: contract.source.notes };
}

/** Two positions under one heading keep ids apart: `payment`, `payment#2`. */
function nextId(id: string, given: Map<string, number>): string {
  const count = (given.get(id) ?? 0) + 1;
  given.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
