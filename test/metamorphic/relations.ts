import type { Role } from '../../src/contract/actor';
import type { Contract } from '../../src/contract/contract';
import type { TermKind } from '../../src/contract/term-registry';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import type { Check, Condition, Playbook, Position } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { checksOf } from '../../src/review/position-reading';
import type { Finding, Review } from '../../src/review/review';
import { reviewContract } from '../../src/review/review-contract';
import { asBullets, asParagraphs, asTable } from './playbook-shapes';
import {
  negated,
  rewritten,
  withOtherNames,
  withOtherNumber,
  withOtherNumbers,
  withoutPassages,
  withPartsSwapped,
} from './rewrites';

/** What must hold between the reviews of a contract and of the same contract rewritten. */
export const relations = [
  'parties renamed: no grade changes',
  'parts in another order: no grade changes',
  'another numbering style: no grade changes',
  'a number across a threshold: that grade changes',
  'a number across a threshold: no other grade changes',
  'the clause deleted: it is missing',
  'the clause negated: it is no longer in line',
  'the playbook in another shape: the same grades',
] as const;

export type Relation = (typeof relations)[number];

/** One grade looked at. */
export interface Trial {
  readonly relation: Relation;
  readonly held: boolean;
  readonly position: string;
  /** What was done and what came of it. */
  readonly said: string;
}

function understood(text: string): Contract {
  return understand(readText(text, { name: 'contract.txt', sha256: '' }));
}

/** All trials on one contract. `most` of each kind that changes one clause at a time. */
export function* trialsOn(text: string, playbook: Playbook, side: Role, most = 3): Iterable<Trial> {
  const contract = understood(text);
  const base = reviewContract(contract, playbook, { side });
  const again = (other: string) => reviewContract(understood(other), playbook, { side });
  const same: readonly (readonly [Relation, string | undefined])[] = [
    [relations[0], withOtherNames(text, contract.parties)],
    [relations[1], withPartsSwapped(contract)],
    [relations[2], withOtherNumbers(text)],
  ];
  for (const [relation, other] of same) if (other !== undefined) yield* unchanged(relation, base, again(other));
  yield* thresholds(contract, base, again, most);
  yield* deletions(contract, base, again, most);
  yield* negations(contract, base, again, most);
  for (const shape of [asTable, asBullets, asParagraphs]) {
    const other = readPlaybook(shape(playbook), { name: 'legal.local.md', side });
    yield* unchanged(relations[7], base, reviewContract(contract, other, { side }), shape.name);
  }
}

function* unchanged(relation: Relation, before: Review, after: Review, how = ''): Iterable<Trial> {
  for (const finding of before.findings) {
    const other = after.findings.find(({ id }) => id === finding.id);
    if (other)
      yield {
        relation,
        held: other.grade === finding.grade,
        position: finding.position,
        said: told(finding, other, how),
      };
  }
}

function told(before: Finding, after: Finding, how: string): string {
  return `${how === '' ? '' : `${how}: `}${before.grade} → ${after.grade}: ${before.reason} → ${after.reason}`;
}

/** Checks that must all hold for the condition to hold. */
function needed(condition: Condition | undefined): readonly Check[] {
  if (condition?.op === 'check') return [condition];
  return condition?.op === 'all' ? condition.of.flatMap(needed) : [];
}

const beyond: Readonly<Partial<Record<Check['comparison'], number>>> = {
  'at-least': 0.04,
  'more-than': 0.04,
  'at-most': 50,
  'less-than': 50,
};

type Again = (text: string) => Review;

function* thresholds(contract: Contract, base: Review, again: Again, most: number): Iterable<Trial> {
  const { text } = contract.source;
  let tried = 0;
  for (const finding of base.findings) {
    if (tried >= most || finding.grade !== 'GREEN') continue;
    const position = positionOf(base, finding);
    const checks =
      position?.statements.filter(({ tier }) => tier === 'preferred').flatMap(({ condition }) => needed(condition)) ??
      [];
    for (const { term: kind, comparison } of checks) {
      const factor = beyond[comparison];
      const [term, ...more] = contract.terms.filter((candidate) => candidate.kind === kind);
      if (
        factor === undefined ||
        !term ||
        more.length > 0 ||
        term.value.shape === 'state' ||
        term.value.shape === 'flag'
      )
        continue;
      const change = withOtherNumber(text, term, factor);
      if (!change) continue;
      tried += 1;
      const after = again(rewritten(text, [change]));
      const how = `${text.slice(change.start, change.end)} → ${change.text}`;
      for (const other of after.findings) {
        const before = base.findings.find(({ id }) => id === other.id);
        if (!before) continue;
        const own = other.id === finding.id;
        if (!own && kindsOf(positionOf(base, before)).has(kind)) continue;
        yield {
          relation: own ? relations[3] : relations[4],
          held: own ? other.grade !== 'GREEN' : other.grade === before.grade,
          position: other.position,
          said: told(before, other, how),
        };
      }
      break;
    }
  }
}

const sureEnough = 0.5;
const mostPassages = 8;

function* deletions(contract: Contract, base: Review, again: Again, most: number): Iterable<Trial> {
  let tried = 0;
  for (const finding of base.findings) {
    const position = positionOf(base, finding);
    if (tried >= most || finding.presence !== 'present' || !position) continue;
    const kinds = kindsOf(position);
    const gone = new Set([
      ...contract.terms.filter(({ kind }) => kinds.has(kind)).map(({ passage }) => passage),
      ...contract.clauses
        .filter(({ type, score }) => score >= sureEnough && position.clauseTypes.includes(type))
        .map(({ passage }) => passage),
    ]);
    if (gone.size === 0 || gone.size > mostPassages) continue;
    tried += 1;
    const after = again(withoutPassages(contract, gone)).findings.find(({ id }) => id === finding.id);
    if (!after) continue;
    yield {
      relation: relations[5],
      held: after.presence !== 'present',
      position: finding.position,
      said: told(finding, after, `${gone.size} passages`),
    };
  }
}

/** Kinds that a "not" before their verb takes away. */
const undone: ReadonlySet<TermKind> = new Set<TermKind>([
  'indemnity',
  'insurance',
  'confidentiality',
  'security-measures',
  'breach-notice',
  'convenience-termination',
  'breach-termination',
  'governing-law',
  'force-majeure',
]);

function* negations(contract: Contract, base: Review, again: Again, most: number): Iterable<Trial> {
  const { text } = contract.source;
  let tried = 0;
  for (const finding of base.findings) {
    if (tried >= most || finding.grade !== 'GREEN' || Object.keys(finding.values).length === 0) continue;
    const position = positionOf(base, finding);
    const wanted =
      position?.statements.filter(({ tier }) => tier === 'preferred').flatMap(({ condition }) => needed(condition)) ??
      [];
    const check = wanted.find(
      ({ term, comparison }) => undone.has(term) && comparison !== 'absent' && comparison !== 'excludes',
    );
    const [term, ...more] = contract.terms.filter(({ kind }) => kind === check?.term);
    const citation = term && finding.citations.find(({ start, end }) => start <= term.start && term.end <= end);
    if (!term || more.length > 0 || !citation) continue;
    const change = negated(text, citation, term);
    if (!change) continue;
    tried += 1;
    const after = again(rewritten(text, [change])).findings.find(({ id }) => id === finding.id);
    if (after)
      yield {
        relation: relations[6],
        held: after.grade !== 'GREEN',
        position: finding.position,
        said: told(finding, after, citation.quote.slice(0, 300)),
      };
  }
}

function positionOf({ playbook }: Review, { position }: Finding): Position | undefined {
  return playbook.positions.find(({ id }) => id === position);
}

function kindsOf(position: Position | undefined): ReadonlySet<TermKind> {
  const checks = position?.statements.flatMap(({ condition }) => (condition ? checksOf(condition) : [])) ?? [];
  return new Set(checks.map(({ term }) => term));
}
