import type { Role } from '../contract/actor';
import type { Contract } from '../contract/contract';
import type { Playbook, Position } from '../playbook/playbook';
import { applied } from './applicability';
import { findingFor } from './finding';
import { gradePosition } from './grade';
import { interact } from './interactions/interaction-registry';
import type { Finding, Grade, Review } from './review';
import { ourSide } from './side';
import { sideNotes } from './side-notes';
import { ContractView } from './view';

/** Grades every position of the playbook against the contract; redlines are proposed by `redline/propose`. */
export function reviewContract(contract: Contract, playbook: Playbook, options: { readonly side?: Role } = {}): Review {
  const { side, sideFrom } = ourSide(contract, playbook, options.side);
  const view = new ContractView(contract, side);
  const ids = idsOf(playbook.positions);
  const { positions, notApplicable } = applied(playbook, view);
  const findings = positions.map((position): Finding => {
    const graded = interact(position, gradePosition(position, view), view);
    return findingFor(position, graded, ids.get(position) ?? position.id, view);
  });
  return {
    contract,
    playbook,
    side,
    sideFrom,
    findings,
    ...(notApplicable.length === 0 ? {} : { notApplicable }),
    notes: [...contract.source.notes, ...sideNotes(contract)],
  };
}

/** The grade alone of one position, for whoever tries a change of the contract. */
export function gradeIn(position: Position, view: ContractView): Grade {
  return interact(position, gradePosition(position, view), view).grade;
}

/** Two positions under one heading keep ids apart: `payment`, `payment#2`. */
function idsOf(positions: readonly Position[]): ReadonlyMap<Position, string> {
  const given = new Map<string, number>();
  return new Map(
    positions.map((position) => {
      const count = (given.get(position.id) ?? 0) + 1;
      given.set(position.id, count);
      return [position, count === 1 ? position.id : `${position.id}#${count}`];
    }),
  );
}
