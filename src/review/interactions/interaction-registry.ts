import type { Position } from '../../playbook/playbook';
import type { Graded } from '../graded';
import type { Grade } from '../review';
import type { ContractView } from '../view';
import type { Interaction } from './interaction';
import { acceptedExceptions } from './accepted-exceptions';
import { creditsOnly } from './credits-only';
import { notSurviving } from './not-surviving';
import { oneSidedCarveOuts } from './one-sided-carve-outs';
import { oneSidedDamagesExclusion } from './one-sided-damages-exclusion';
import { oneSidedExceptions } from './one-sided-exceptions';
import { openEndedTerm } from './open-ended-term';
import { optionOfTheOther } from './option-of-the-other';
import { overriddenByAll } from './overridden-by-all';
import { overriddenElsewhere } from './overridden-elsewhere';
import { risingRenewal } from './rising-renewal';
import { saleCountsAsAssignment } from './sale-counts-as-assignment';
import { secrecyForData } from './secrecy-for-data';
import { swallowedCap } from './swallowed-cap';
import { uncappedIndemnity } from './uncapped-indemnity';

/** In the order in which they are tried; the first that lowers the grade most gives the reason. */
const interactions: readonly Interaction[] = [
  openEndedTerm,
  optionOfTheOther,
  uncappedIndemnity,
  swallowedCap,
  oneSidedCarveOuts,
  oneSidedDamagesExclusion,
  oneSidedExceptions,
  acceptedExceptions,
  saleCountsAsAssignment,
  risingRenewal,
  creditsOnly,
  secrecyForData,
  notSurviving,
  overriddenElsewhere,
  overriddenByAll,
];

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

/** The grade after other clauses have had their say. */
export function interact(position: Position, graded: Graded, view: ContractView): Graded {
  return interactions.reduce((current, interaction) => {
    const effect = interaction.effect(position, current, view);
    if (!effect) return current;
    const related = [...effect.related, ...current.related];
    if (depth[effect.grade] <= depth[current.grade]) return { ...current, related };
    const basis = { kind: 'interaction', reason: effect.reason, under: current.basis } as const;
    return { ...current, grade: effect.grade, basis, related, better: false };
  }, graded);
}
