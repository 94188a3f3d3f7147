import {
  cellStates,
  countStates,
  stateWords,
  type RegisterCell,
  type RegisterRequirement,
  type RegisterRow,
  type RegisterSource,
} from '../library/gap-register';
import { oneLine } from './review-report';

/** What every format says once. */
export const registerNotice =
  'A draft for a lawyer’s judgement, not legal advice. Each state rests on the words quoted as its evidence; what was not read is said.';

export const stateMeanings: Readonly<Record<RegisterCell['state'], string>> = {
  present: 'a binding duty or right of the right party covers all that is asked, and nothing takes it away',
  partial: 'dealt with, but a part is missing or softened',
  insufficient: 'there is a clause, but its limits defeat what the rule is for',
  absent: 'nothing on it in the documents that were read',
  'cannot-tell': 'the contract sends it to a document that was not supplied, or something was not read',
  'not-applicable': 'does not apply to this contract',
};

/** "DORA-30.2.a", to be read in a narrow column: "30.2.a" where all ids of the framework begin alike. */
export function shortIds(requirements: readonly RegisterRequirement[]): ReadonlyMap<string, string> {
  const lead = /^[A-Z]+-/.exec(requirements[0]?.id ?? '')?.[0] ?? '';
  const shared = lead !== '' && requirements.every(({ id }) => id.startsWith(lead));
  return new Map(requirements.map(({ id }) => [id, shared ? id.slice(lead.length) : id]));
}

export function rowFacts(row: RegisterRow): readonly (readonly [string, string])[] {
  const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? 'yes' : 'no');
  return [
    ['Vendor', row.vendor ?? ''],
    ['Owner', row.owner ?? ''],
    ['Critical or important function', yesNo(row.critical)],
    ['Personal data', yesNo(row.personalData)],
    ['Out of scope', row.outOfScope ?? ''],
  ];
}

/** "2 absent, 1 insufficient": what is not in order, the worst first. */
export function gapWords(row: RegisterRow): string {
  const counts = countStates(row);
  const gaps = cellStates.filter((state) => counts[state] > 0 && state !== 'present' && state !== 'not-applicable');
  return gaps.map((state) => `${String(counts[state])} ${stateWords(state)}`).join(', ');
}

/** The evidence of one cell as words: `§ 9.2 “…”`. */
export function evidenceWords({ citations }: RegisterCell): readonly string[] {
  return citations.map(({ section, quote }) => `${section === undefined ? '' : `§ ${section} `}“${oneLine(quote)}”`);
}

export interface RegisterEvidence {
  readonly row: RegisterRow;
  readonly requirement: RegisterRequirement;
  readonly cell: RegisterCell;
}

/** Every cell, row by row, in the order of the frameworks. */
export function* everyCell({
  frameworks,
  rows,
}: Pick<RegisterSource, 'frameworks' | 'rows'>): Iterable<RegisterEvidence> {
  for (const row of rows) {
    for (const { requirements } of frameworks) {
      for (const requirement of requirements) {
        const cell = row.cells[requirement.id];
        if (cell) yield { row, requirement, cell };
      }
    }
  }
}

export function basisWords(register: Pick<RegisterSource, 'frameworks'>): readonly string[] {
  return register.frameworks.map(({ title, version, asOf, reviewedBy }) =>
    [
      title,
      ...(version === '' ? [] : [`version ${version}`]),
      asOf === '' ? 'no date of the law is given' : `law as of ${asOf}`,
      reviewedBy === undefined ? 'not signed off by counsel' : `reviewed by ${reviewedBy}`,
    ].join(', '),
  );
}
