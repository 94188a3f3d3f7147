import type { Actor } from '../contract/actor';
import type { Contract, Section } from '../contract/contract';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Range } from '../document/contract-text';
import { valueWords } from '../review/values';
import type { InformationField } from './gap-register';
import { isOwnName } from './vendor';

/** A field of the register of information that a contract can answer, in the order of the templates. */
export interface InformationColumn {
  readonly id: string;
  readonly title: string;
}

/**
 * What Implementing Regulation (EU) 2024/2956 asks about contractual arrangements (templates B_02.01, B_02.02, B_05.01) and
 * contracts themselves say. Identifiers, expense and the assessment of services are known elsewhere in the house.
 */
export const informationColumns: readonly InformationColumn[] = [
  { id: 'provider', title: 'Provider, legal name' },
  { id: 'customer', title: 'Entity using the services, legal name' },
  { id: 'start', title: 'Start date' },
  { id: 'term', title: 'Term' },
  { id: 'renewal', title: 'Renewal' },
  { id: 'notice-customer', title: 'Notice period for the entity' },
  { id: 'notice-provider', title: 'Notice period for the provider' },
  { id: 'law', title: 'Governing law' },
  { id: 'subcontracting', title: 'Subcontracting' },
];

interface Named {
  readonly name: string;
  readonly contract: Contract;
}

/** What the documents of a family answer; of each field the first document that does, which is the main agreement first. */
export function informationOf(family: readonly Named[]): Readonly<Record<string, InformationField>> {
  const found: Record<string, InformationField> = {};
  for (const document of family) {
    for (const [id, field] of fieldsOf(document)) found[id] ??= field;
  }
  return Object.fromEntries(informationColumns.flatMap(({ id }) => (found[id] ? [[id, found[id]]] : [])));
}

function* fieldsOf(document: Named): Iterable<readonly [string, InformationField]> {
  const { contract } = document;
  for (const [id, role] of [
    ['provider', 'supplier'],
    ['customer', 'customer'],
  ] as const) {
    const party = contract.parties.find((candidate) => candidate.role === role);
    if (party && isOwnName(party.quote)) yield [id, field(party.quote.replace(/\s+/g, ' '), party, document)];
  }
  const { effectiveDate } = contract;
  if (effectiveDate) yield ['start', field(effectiveDate.date ?? effectiveDate.quote, effectiveDate, document)];
  yield* termField('term', document, ['initial-term']);
  yield* termField('renewal', document, ['renewal', 'renewal-period']);
  yield* termField('notice-customer', document, ['convenience-termination', 'renewal-notice'], ['customer', 'both']);
  yield* termField('notice-provider', document, ['convenience-termination', 'renewal-notice'], ['supplier', 'both']);
  yield* termField('law', document, ['governing-law']);
  yield* termField('subcontracting', document, ['subcontracting']);
}

/** Values of one kind that say different things are all told: which of them counts is not for us to choose. */
function* termField(
  id: string,
  document: Named,
  kinds: readonly TermKind[],
  actors?: readonly Actor[],
): Iterable<readonly [string, InformationField]> {
  for (const kind of kinds) {
    const terms = document.contract.terms.filter(
      (term) => term.kind === kind && (actors === undefined || actors.includes(term.actor)),
    );
    const [first] = terms;
    if (first === undefined) continue;
    const words = [...new Set(terms.map(termWords))].join('; ');
    yield [id, field(words, first, document)];
    return;
  }
}

function termWords({ value }: Term): string {
  return value.shape === 'flag' ? 'without notice stated' : valueWords(value);
}

function field(value: string, range: Range, { name, contract }: Named): InformationField {
  const { start, end } = range;
  const section = sectionLabel(contract.sections, range);
  return {
    value,
    citation: {
      file: name,
      ...(section !== undefined && { section }),
      start,
      end,
      quote: contract.source.text.slice(start, end),
    },
  };
}

/** The innermost labelled section that holds the range. */
function sectionLabel(sections: readonly Section[], { start, end }: Range): string | undefined {
  let label: string | undefined;
  for (const section of sections) {
    if (section.start <= start && section.end >= end && section.label !== '') label = section.label;
  }
  return label;
}
