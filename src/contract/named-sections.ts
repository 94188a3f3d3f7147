import type { ContractStructure } from './contract';
import { plainOf } from './plain';
import type { Term } from './term';
import { carvedMatters, mattersIn } from './terms/matters';

const reference = /^section (.+)$/;

/**
 * "Liability for breach of Section 8 shall not exceed …": what Section 8 is about, as its heading says. A section that is
 * not there, or has no heading, stays a number.
 */
export function withNamedSections(terms: readonly Term[], structure: ContractStructure): readonly Term[] {
  return terms.map((term) => {
    const { value } = term;
    if (term.kind !== 'super-cap' || value.shape !== 'cap' || !value.matters) return term;
    const matters = value.matters.flatMap((matter) => mattersOf(matter, structure));
    return { ...term, value: { ...value, matters: [...new Set(matters)] } };
  });
}

function mattersOf(matter: string, { sections }: ContractStructure): readonly string[] {
  const label = reference.exec(matter)?.[1]?.replace(/\s/g, '');
  if (label === undefined) return [matter];
  const section = sections.find((one) => one.label.replace(/[\s.]+$/, '').replace(/\s/g, '') === label);
  const heading = section?.heading && plainOf(section.heading.quote);
  const named = heading === undefined ? [] : mattersIn(heading, carvedMatters);
  return named.length > 0 ? named : [matter];
}
