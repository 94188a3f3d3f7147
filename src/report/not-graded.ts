import type { ContractKind } from '../contract/contract';
import type { NotApplicable, Review } from '../review/review';

const kindWords: Readonly<Partial<Record<ContractKind, string>>> = {
  nda: 'a non-disclosure agreement',
  dpa: 'a data processing agreement',
  employment: 'an agreement with an employee',
};

/** In plain words, which positions say nothing about this contract and why; empty where all were graded. */
export function notGraded({ contract, notApplicable = [] }: Review): readonly string[] {
  const titles = (why: NotApplicable['why']) =>
    notApplicable.filter((position) => position.why === why).map(({ title }) => title);
  const foreign = titles('kind-of-contract');
  const replaced = titles('own-position');
  const kind = kindWords[contract.kind] ?? 'this kind of contract';
  return [
    ...(foreign.length > 0
      ? [`Not applicable to ${kind}, which is silent on them as usual: ${foreign.join('; ')}.`]
      : []),
    ...(replaced.length > 0 ? [`Left to the playbook’s own positions for ${kind}: ${replaced.join('; ')}.`] : []),
  ];
}
