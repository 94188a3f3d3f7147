import type { Frame } from '../statement-part';
import { type Grammar, grammarFrame } from './grammar';
import { assignmentGrammar, changeOfControlGrammar } from './subjects/assignment';
import { publicityGrammar, subcontractingGrammar } from './subjects/conduct';
import { confidentialityGrammar } from './subjects/confidentiality';
import { disputesGrammar } from './subjects/disputes';
import { endingGrammar } from './subjects/ending';
import { forceMajeureGrammar } from './subjects/force-majeure';
import { lawGrammar } from './subjects/law';
import { paymentGrammar } from './subjects/payment';
import { priceGrammar } from './subjects/price';
import { renewalGrammar } from './subjects/renewal';
import {
  auditGrammar,
  exclusivityGrammar,
  favouredGrammar,
  minimumGrammar,
  nonCompeteGrammar,
  nonSolicitGrammar,
} from './subjects/restrictions';
import { termGrammar } from './subjects/term';

const grammars: readonly Grammar[] = [
  termGrammar,
  renewalGrammar,
  endingGrammar,
  paymentGrammar,
  priceGrammar,
  lawGrammar,
  disputesGrammar,
  assignmentGrammar,
  changeOfControlGrammar,
  confidentialityGrammar,
  forceMajeureGrammar,
  publicityGrammar,
  subcontractingGrammar,
  exclusivityGrammar,
  nonCompeteGrammar,
  nonSolicitGrammar,
  favouredGrammar,
  minimumGrammar,
  auditGrammar,
];

export const grammarFrames: readonly Frame[] = grammars.map(grammarFrame);
