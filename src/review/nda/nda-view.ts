import type { Role } from '../../contract/actor';
import type { Contract } from '../../contract/contract';
import { hitsIn } from '../../contract/nda/hits';
import type { NdaAnswer } from '../../contract/nda/read-nda';
import type { StatementId } from '../../contract/nda/statement';
import { ndaStatements } from '../../contract/nda/statements';
import { unitsOf, type Unit } from '../../contract/nda/units';
import { cite, type Citation, type Range } from '../../document/contract-text';
import { ContractView } from '../view';
import type { GroupId, Outcome, TriageItem } from './triage';

export interface Wanted {
  /** In the sentence itself. */
  readonly words: RegExp;
  /** In the sentence or its lead-in. */
  readonly context?: RegExp;
  /** Sentences with this, or under a lead-in with it, are passed over. */
  readonly unless?: RegExp;
}

const mostCitations = 3;

/** An NDA as the checklist looks at it. */
export class NdaView {
  readonly units: readonly Unit[];
  private readonly terms: ContractView;

  constructor(
    readonly contract: Contract,
    readonly side: Role,
    /** A second reading, where there is one: words that it reads otherwise do not pass. */
    private readonly answers: readonly NdaAnswer[] = [],
  ) {
    this.units = unitsOf(contract);
    this.terms = new ContractView(contract, side);
  }

  find({ words, context, unless }: Wanted): readonly Unit[] {
    return this.units.filter(
      ({ plain, lead }) =>
        words.test(plain) &&
        (!context || context.test(plain) || context.test(lead)) &&
        (!unless || !(unless.test(plain) || unless.test(lead))),
    );
  }

  /** The sentences before `unit` in its passage, and itself. */
  upTo(unit: Unit): readonly Unit[] {
    const passage = this.contract.passages.find(({ start, end }) => start <= unit.start && unit.end <= end);
    return passage ? this.units.filter(({ start }) => start >= passage.start && start <= unit.start) : [unit];
  }

  /** Sentences that give a signal of a statement. */
  signalled(id: StatementId, ...names: readonly string[]): readonly Unit[] {
    const statement = ndaStatements.find((one) => one.id === id);
    if (!statement) return [];
    return this.units.filter((unit) =>
      hitsIn(unit, statement).some((hit) => names.includes(statement.signals[hit]?.name ?? '')),
    );
  }

  /** Whether the second reading, where there is one, does not find the statement entailed. */
  doubts(id: StatementId): boolean {
    const answer = this.answers.find(({ statement }) => statement === id);
    return answer !== undefined && answer.verdict !== 'entailed';
  }

  item(id: string, title: string, outcome: Outcome, reason: string, ranges: readonly Range[] = []): TriageItem {
    const whole = withoutHeadings(ranges.map((range) => this.sentenceOf(range)));
    const citations = whole.slice(0, mostCitations).map((range) => this.cite(range));
    const [first] = citations;
    const section = first && this.terms.sectionName(first);
    return { id, title, outcome, reason, citations, ...(section === undefined ? {} : { section }) };
  }

  /** As `item`, for words that a statement's second reading must agree with to pass. */
  agreed(statement: StatementId, item: TriageItem): TriageItem {
    if (item.outcome !== 'PASS' || !this.doubts(statement)) return item;
    return { ...item, outcome: 'FLAG', reason: `${item.reason} Two readings of these words disagree; look at them.` };
  }

  /** The sentence that holds the words, which say little alone ("three (3) years"). */
  private sentenceOf(range: Range): Range {
    return this.units.find(({ start, end }) => start <= range.start && range.end <= end) ?? range;
  }

  private cite(range: Range): Citation {
    return cite(this.contract.source.text, range);
  }
}

/** Characters. */
const longestHeading = 60;

/** Headings say less than sentences; they are cited where there is nothing else. Each range once. */
function withoutHeadings(ranges: readonly Range[]): readonly Range[] {
  const once = ranges.filter((range, i) => ranges.findIndex(({ start }) => start === range.start) === i);
  const sentences = once.filter(({ start, end }) => end - start > longestHeading);
  return sentences.length > 0 ? sentences : once;
}

/** One of the ten groups. */
export interface GroupRule {
  readonly id: GroupId;
  readonly title: string;
  readonly items: (view: NdaView) => readonly TriageItem[];
}
