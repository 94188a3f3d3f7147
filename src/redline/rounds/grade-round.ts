import type { Contract } from '../../contract/contract';
import { Memory } from '../../contract/memory';
import type { OurSide } from '../../contract/our-party';
import { understand } from '../../contract/understand';
import type { ContractText } from '../../document/contract-text';
import type { PendingChange } from '../../document/docx/pending-changes';
import type { PendingRound } from '../../document/docx/pending-round';
import type { Cancellation } from '../../host';
import type { Playbook } from '../../playbook/playbook';
import { reviewContract } from '../../review/review-contract';
import type { Finding, Review } from '../../review/review';
import { ourParty } from '../../review/side';
import { ContractView } from '../../review/view';
import { changedGrades, isWorse, type ChangedGrade } from './changed-grades';

/** The pending changes of one clause, and what they do to the playbook's grades. */
export interface RoundClause {
  /** Label and heading; empty for words that stand in no section. */
  readonly section: string;
  readonly changes: readonly PendingChange[];
  /** Of the contract with all changes accepted against the same with these rejected. */
  readonly effects: readonly ChangedGrade[];
  /** These changes alone, all others rejected, already make a grade worse that does not show in `effects`. */
  readonly alone: readonly ChangedGrade[];
}

export interface GradedRound {
  /** With every change accepted. */
  readonly review: Review;
  readonly clauses: readonly RoundClause[];
  /** Every change accepted against every change rejected. */
  readonly overall: readonly ChangedGrade[];
  /** Worse by several clauses together and by none of them alone. */
  readonly together: readonly ChangedGrade[];
  /** How many clauses were not reviewed with and without their changes, since there are too many; 0 nearly always. */
  readonly notGraded: number;
}

/** Beyond this many clauses only those are reviewed one by one that hold the words which decide a changed grade. */
const mostGraded = 150;

export interface RoundOptions extends OurSide {
  readonly cancellation?: Cancellation;
  /** Awaited after each clause, so that a host stays responsive. */
  readonly breathe?: () => Promise<void>;
}

/** Reviews the contract with and without the changes of each clause. Changes of formatting have no effect. */
export async function gradeRound(
  round: PendingRound,
  playbook: Playbook,
  options: RoundOptions = {},
): Promise<GradedRound> {
  const reader = new Reader(playbook, options);
  const contract = reader.contract(round.text);
  const groups = groupedByClause(round.changes, contract);
  const content = round.changes.filter(hasWords);
  const review = reader.review(round.text);
  if (content.length === 0) return { review, clauses: groups.map(ungraded), overall: [], together: [], notGraded: 0 };
  const was = reader.review(round.without(content), review);
  const overall = changedGrades(was.findings, review.findings);
  const graded = new Set(worthGrading(groups, overall, contract));
  const effects: (readonly ChangedGrade[])[] = [];
  for (const group of groups) {
    if (!graded.has(group)) {
      effects.push([]);
      continue;
    }
    const own = group.changes.filter(hasWords);
    // One clause that holds all changes of the round has its effect.
    if (own.length === content.length) effects.push(overall);
    else effects.push(own.length === 0 ? [] : reader.effect(round.without(own), round.text, review));
    await options.breathe?.();
  }
  const said = new Set(
    effects
      .flat()
      .filter(isWorse)
      .map(({ finding }) => finding),
  );
  const unsaid = overall.filter((change) => isWorse(change) && !said.has(change.finding));
  const clauses: RoundClause[] = [];
  for (const [index, group] of groups.entries()) {
    const own = new Set(group.changes);
    const alone =
      unsaid.length === 0 || !graded.has(group) || !group.changes.some(hasWords)
        ? []
        : reader
            .effectOn(was.findings, round.without(content.filter((change) => !own.has(change))), review)
            .filter((change) => isWorse(change) && unsaid.some(({ finding }) => finding === change.finding));
    clauses.push({ ...group, effects: effects[index] ?? [], alone });
    await options.breathe?.();
  }
  const explained = new Set(clauses.flatMap(({ alone }) => alone.map(({ finding }) => finding)));
  const together = unsaid.filter(({ finding }) => !explained.has(finding));
  return { review, clauses, overall, together, notGraded: groups.length - graded.size };
}

/** By the smallest numbered section that holds each change, in the order of the text. */
function groupedByClause(
  changes: readonly PendingChange[],
  contract: Contract,
): readonly Pick<RoundClause, 'section' | 'changes'>[] {
  const view = new ContractView(contract, 'customer');
  const groups = new Map<string, { section: string; changes: PendingChange[] }>();
  for (const change of changes) {
    const passage = change.where === 'margin' ? -1 : passageAt(contract, change);
    const key =
      change.where === 'margin' ? 'margin' : String(contract.passages[passage]?.section ?? `p${String(passage)}`);
    const section =
      change.where === 'margin' ? 'Headers and footers' : (view.sectionName(placeIn(contract, change)) ?? '');
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { section, changes: [change] });
  }
  return [...groups.values()];
}

type Group = Pick<RoundClause, 'section' | 'changes'>;

function worthGrading(
  groups: readonly Group[],
  overall: readonly ChangedGrade[],
  contract: Contract,
): readonly Group[] {
  if (groups.length <= mostGraded) return groups;
  const deciding = new Set(
    overall.flatMap(({ citation }) =>
      citation === undefined ? [] : [contract.passages.findLastIndex((passage) => passage.start <= citation.start)],
    ),
  );
  return groups
    .filter(({ changes }) => changes.some((change) => deciding.has(passageAt(contract, change))))
    .slice(0, mostGraded);
}

function ungraded(group: Pick<RoundClause, 'section' | 'changes'>): RoundClause {
  return { ...group, effects: [], alone: [] };
}

function hasWords({ kind, where }: PendingChange): boolean {
  return kind !== 'formatting' && where === 'text';
}

/** Of an insertion that begins with the mark of the paragraph before it, the words count. */
function placeIn({ source }: Contract, { range }: PendingChange): { start: number; end: number } {
  const words = source.text.slice(range.start, range.end);
  const blank = words.length - words.trimStart().length;
  const start = blank === words.length ? range.start : range.start + blank;
  return { start, end: Math.max(start, Math.min(range.end, source.text.length)) };
}

function passageAt(contract: Contract, change: PendingChange): number {
  const { start } = placeIn(contract, change);
  return contract.passages.findLastIndex((passage) => passage.start <= start);
}

class Reader {
  private readonly memory = new Memory();

  constructor(
    private readonly playbook: Playbook,
    private readonly options: RoundOptions,
  ) {}

  contract(text: ContractText): Contract {
    const { cancellation } = this.options;
    const ours = ourParty(this.options, this.playbook);
    return understand(text, { memory: this.memory, ...ours, ...(cancellation && { cancellation }) });
  }

  /** Both sides of a comparison are graded for the same side of the contract. */
  review(text: ContractText, like?: Review): Review {
    const side = this.options.side ?? like?.side;
    return reviewContract(this.contract(text), this.playbook, side === undefined ? {} : { side });
  }

  effect(before: ContractText, after: ContractText, like: Review): readonly ChangedGrade[] {
    if (before.text === after.text) return [];
    return changedGrades(this.review(before, like).findings, like.findings);
  }

  effectOn(before: readonly Finding[], after: ContractText, like: Review): readonly ChangedGrade[] {
    return changedGrades(before, this.review(after, like).findings);
  }
}
