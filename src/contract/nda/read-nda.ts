import type { Range } from '../../document/contract-text';
import type { ContractStructure } from '../contract';
import { hitsIn } from './hits';
import { unitLogits, verdicts, type NdaModel } from './nda-model';
import { ndaCategories, ndaRowLength, ndaRowsOf } from './rows';
import type { NdaStatement, StatementId, Verdict } from './statement';
import { ndaStatements } from './statements';
import { unitsOf, type Unit } from './units';
import { chances } from './verdict-weights';

/** What an NDA says of one statement, and where. */
export interface NdaAnswer {
  readonly statement: StatementId;
  readonly verdict: Verdict;
  /** Sentences that say so, the clearest first; none where it is not mentioned. */
  readonly evidence: readonly Range[];
}

const mostEvidence = 3;
/** A sentence this much less likely than the clearest one is no evidence beside it. */
const margin = 2;

/** Answers for every statement, in their order; by wording alone where there is no model. */
export function readNda(structure: ContractStructure, model?: NdaModel): readonly NdaAnswer[] {
  const units = unitsOf(structure);
  return model ? answersIn(units, model) : ndaStatements.map((statement) => answerByWording(units, statement));
}

/** Answers of a model on the sentences of a document. */
export function answersIn(units: readonly Unit[], model: NdaModel): readonly NdaAnswer[] {
  const logits = unitLogits(model.sentence, units);
  const rows = ndaRowsOf(units, logits);
  return ndaStatements.map((statement, s) => {
    const likely = chances(model.verdict, s, rows, s * ndaRowLength);
    const verdict = verdicts[likely.indexOf(Math.max(...likely))] ?? 'not-mentioned';
    if (verdict === 'not-mentioned') return { statement: statement.id, verdict, evidence: [] };
    const side = verdict === 'entailed' ? 0 : 1;
    const scored = units
      .map(({ start, end }, u) => ({ start, end, logit: logits[u * ndaCategories + s * 2 + side] ?? 0 }))
      .sort((one, other) => other.logit - one.logit);
    const best = scored[0]?.logit ?? 0;
    const evidence = scored
      .slice(0, mostEvidence)
      .filter(({ logit }) => logit >= best - margin)
      .map(({ start, end }) => ({ start, end }));
    return { statement: statement.id, verdict, evidence };
  });
}

function answerByWording(units: readonly Unit[], statement: NdaStatement): NdaAnswer {
  const found: Record<'entailed' | 'contradicted', Unit[]> = { entailed: [], contradicted: [] };
  for (const unit of units) {
    for (const says of new Set(hitsIn(unit, statement).map((hit) => statement.signals[hit]?.says))) {
      if (says) found[says].push(unit);
    }
  }
  const verdict = verdictOf(found.entailed.length > 0, found.contradicted.length > 0, statement);
  const evidence = verdict === 'not-mentioned' ? [] : found[verdict].slice(0, mostEvidence);
  return { statement: statement.id, verdict, evidence: evidence.map(({ start, end }) => ({ start, end })) };
}

function verdictOf(supported: boolean, denied: boolean, { prevails = 'entailed' }: NdaStatement): Verdict {
  if (supported && denied) return prevails;
  if (supported) return 'entailed';
  return denied ? 'contradicted' : 'not-mentioned';
}
