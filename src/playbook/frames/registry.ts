import { grammarFrames } from '../grammar/registry';
import type { Frame } from '../statement-part';
import { capCarveOuts } from './cap-carve-outs';
import { exposure } from './exposure';
import { processingAgreement, securityDuty, untimedNotice } from './data-duties';
import { modelTraining } from './model-training';
import { creditsOwed, exclusiveRemedies, noServiceLevel } from './remedies';
import { indemnities } from './indemnities';
import { licenceHeld } from './licence';
import { property } from './property';
import { lostProfits } from './lost-profits';
import { assignment, changeOfControl } from './assignment';
import { aiTraining, conductFrames, serviceLevel } from './conduct';
import { confidentialityCarveOuts } from './confidentiality-carve-outs';
import { ellipsis, mutual } from './shorthand';
import { exclusivityScope, missingTopics, presenceFrames } from './flags';
import { freedom } from './freedom';
import { indemnity } from './indemnity';
import { consequentialDamages } from './consequential-damages';
import { liabilityCap } from './liability';
import { liabilityCarveOuts } from './liability-carve-outs';
import { ownershipFrame } from './ownership';
import { lateInterest, periodFrames, priceIncrease } from './periods';
import { places } from './places';
import { arbitrationRules, forceMajeureTermination, nothing, spokenFrames } from './spoken';
import { breachTermination, convenienceTermination, disputes, renewal } from './term-and-termination';
import { superCaps } from './super-caps';
import { insurance, warranty } from './warranty-and-insurance';

/** Everything that a part of a statement can be read as; the first that accounts for every word wins. */
export const frames: readonly Frame[] = [
  ellipsis,
  nothing,
  mutual,
  superCaps,
  liabilityCarveOuts,
  consequentialDamages,
  liabilityCap,
  capCarveOuts,
  exposure,
  lostProfits,
  indemnity,
  ownershipFrame,
  indemnities,
  property,
  licenceHeld,
  missingTopics,
  exclusivityScope,
  freedom,
  renewal,
  convenienceTermination,
  breachTermination,
  lateInterest,
  priceIncrease,
  insurance,
  warranty,
  assignment,
  changeOfControl,
  confidentialityCarveOuts,
  aiTraining,
  modelTraining,
  serviceLevel,
  exclusiveRemedies,
  creditsOwed,
  noServiceLevel,
  ...conductFrames,
  forceMajeureTermination,
  ...spokenFrames,
  ...presenceFrames,
  securityDuty,
  processingAgreement,
  untimedNotice,
  arbitrationRules,
  disputes,
  places,
  ...periodFrames,
  ...grammarFrames,
];

/** Those that read the author's own words, with what stands for any of them ("none", "mutual"). */
export const ownWordFrames: readonly Frame[] = [ellipsis, nothing, mutual, ...grammarFrames];
