import type { Contract } from '../contract/contract';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Condition, Position } from '../playbook/playbook';
import { evaluate } from '../review/evaluate';
import { isMet, type OutcomeKind } from '../review/outcome';
import { gradeIn } from '../review/review-contract';
import type { Edit, Finding, Grade, Redline, Review } from '../review/review';
import { ContractView } from '../review/view';
import { ContractEditor } from './edited-contract';
import { kindsOf } from './reread';
import { viewOfReview } from './review-view';
import { statementsOf } from './target';
import { type ReadingOptions, WholeReading } from './whole-reading';

/** What a proposal does when the contract is read and graded again. */
export type Verdict = 'in-line' | 'better' | 'useless';

interface Graded {
  readonly finding: Finding;
  readonly position: Position;
  readonly kinds: ReadonlySet<TermKind>;
}

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };
const rank: readonly OutcomeKind[] = ['not-met', 'silent', 'unclear', 'partly', 'met', 'bettered'];

/** Trials of a finding and level beyond which no more is proposed. */
const mostTrials = 24;

/** Characters: whole sentences are struck only where the grade gets better by it. */
const mostStruck = 100;

/**
 * Tries proposals on the contract: the passages they touch are read again, and every position that these bear on is graded
 * again; what passes is tried on the whole contract.
 */
export class Trials {
  private readonly editor: ContractEditor;
  private readonly before: ContractView;
  private readonly graded: readonly Graded[];
  private readonly verdicts = new Map<string, Verdict>();
  private readonly tries = new Map<string, number>();

  private readonly whole: WholeReading;

  constructor(
    private readonly review: Review,
    options: ReadingOptions = {},
  ) {
    this.whole = new WholeReading(review, options);
    this.editor = new ContractEditor(review.contract);
    this.before = viewOfReview(review);
    this.graded = review.findings.flatMap((finding) => {
      const position = positionOf(finding, review);
      return position ? [{ finding, position, kinds: kindsOf(position) }] : [];
    });
  }

  /** `in-line`: the position is GREEN and no other grade is worse; `better`: nearer to what the level asks, and none worse. */
  verdict(edits: readonly Edit[], finding: Finding, level: Redline['level']): Verdict {
    const key = `${finding.id} ${level} ${JSON.stringify(edits)}`;
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    const name = `${finding.id} ${level}`;
    const tries = this.tries.get(name) ?? 0;
    if (tries >= mostTrials) return 'useless';
    this.tries.set(name, tries + 1);
    const verdict = this.confirmed(this.tried(edits, finding, level), edits, finding);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  private tried(edits: readonly Edit[], finding: Finding, level: Redline['level']): Verdict {
    const own = this.graded.find((other) => other.finding === finding);
    if (!own) return 'useless';
    const { contract, touched } = this.editor.edited(edits);
    const after = new ContractView(contract, this.review.side);
    const grade = gradeIn(own.position, after);
    // A fallback that leaves the position RED is none.
    const struck = edits.reduce((sum, { start, end }) => sum + end - start, 0);
    const mayStay = struck <= mostStruck && grade === finding.grade && (level === 'preferred' || grade === 'YELLOW');
    const isBetter = depth[grade] < depth[finding.grade] || (mayStay && this.gains(own, after, level));
    if (!isBetter || this.losesWhatIsThere(own, after) || this.isWorse(own, contract, touched, after)) return 'useless';
    return grade === 'GREEN' ? 'in-line' : 'better';
  }

  /** A fallback concedes what the contract does not give; what it does give already, of what is preferred, stays. */
  private losesWhatIsThere({ position }: Graded, after: ContractView): boolean {
    return statementsOf(position, 'preferred')
      .flatMap(({ condition }) => (condition ? parts(condition) : []))
      .some((part) => isMet(evaluate(part, this.before, 'want')) && !isMet(evaluate(part, after, 'want')));
  }

  /** What the passages promise, held against a reading of the whole. */
  private confirmed(verdict: Verdict, edits: readonly Edit[], finding: Finding): Verdict {
    if (verdict === 'useless') return verdict;
    const grade = this.whole.gradesAfter(edits).get(finding.id);
    if (grade === undefined || depth[grade] > depth[finding.grade] || this.whole.worse(edits, finding).length > 0)
      return 'useless';
    if (grade === 'GREEN') return 'in-line';
    return 'better';
  }

  private gains({ position }: Graded, after: ContractView, level: Redline['level']): boolean {
    const wishes = statementsOf(position, level).flatMap(({ condition }) => condition ?? []);
    const gains = wishes.map((wish) => {
      const [from, to] = [this.before, after].map((view) => rank.indexOf(evaluate(wish, view, 'want').kind));
      return (to ?? 0) - (from ?? 0);
    });
    return gains.some((gain) => gain > 0) && gains.every((gain) => gain >= 0);
  }

  /** Whether a position that the change bears on is graded worse than before. */
  private isWorse(own: Graded, contract: Contract, touched: readonly number[], after: ContractView): boolean {
    const changed = related(changedKinds(this.before.contract, contract));
    const places = new Set(touched);
    const types = new Set(contract.clauses.filter(({ passage }) => places.has(passage)).map(({ type }) => type));
    return this.graded.some(
      (other) =>
        other !== own &&
        other.finding.grade !== 'RED' &&
        ([...other.kinds].some((kind) => changed.has(kind)) ||
          other.position.clauseTypes.some((type) => types.has(type))) &&
        depth[gradeIn(other.position, after)] > depth[other.finding.grade],
    );
  }
}

/** "We own our data, and deliverables belong to us" asks for two things. */
function parts(condition: Condition): readonly Condition[] {
  return condition.op === 'all' ? condition.of.flatMap(parts) : [condition];
}

/** Two positions may share an id; the finding's own says which of them it is: `payment#2`. */
export function positionOf(finding: Finding, { playbook }: Review): Position | undefined {
  const place = finding.id === finding.position ? 1 : Number(finding.id.slice(finding.position.length + 1));
  return playbook.positions.filter(({ id }) => id === finding.position)[place - 1];
}

function changedKinds(before: Contract, after: Contract): ReadonlySet<TermKind> {
  const count = new Map<string, number>();
  const kinds = new Map<string, TermKind>();
  const add = (terms: readonly Term[], by: number) => {
    for (const term of terms) {
      const key = `${term.kind} ${term.actor} ${JSON.stringify(term.value)} ${term.hedges?.length ?? 0}`;
      kinds.set(key, term.kind);
      count.set(key, (count.get(key) ?? 0) + by);
    }
  };
  add(before.terms, -1);
  add(after.terms, 1);
  return new Set([...count].flatMap(([key, by]) => (by === 0 ? [] : (kinds.get(key) ?? []))));
}

/** Kinds that are graded in the light of one another. */
const families: readonly (readonly TermKind[])[] = [
  [
    'liability-cap',
    'super-cap',
    'liability-carve-outs',
    'consequential-damages-exclusion',
    'indemnity',
    'indemnity-cap',
  ],
  ['confidentiality', 'confidentiality-period', 'confidentiality-carve-outs'],
  ['convenience-termination', 'breach-termination', 'cure-period'],
  ['initial-term', 'convenience-termination', 'renewal', 'renewal-period', 'renewal-notice', 'price-increase'],
  ['assignment', 'assignment-exceptions', 'change-of-control'],
];

function related(kinds: ReadonlySet<TermKind>): ReadonlySet<TermKind> {
  return new Set([...kinds, ...families.filter((family) => family.some((kind) => kinds.has(kind))).flat()]);
}
