import type { Role } from '../contract/actor';
import type { ContractText } from '../document/contract-text';
import type { Playbook } from '../playbook/playbook';
import type { ComparedClause, ComparedPlace, ComparedWords } from '../redline/compare/compare-contracts';
import type { GradedComparison } from '../redline/compare/grade-comparison';
import { isWorse, type ChangedGrade } from '../redline/rounds/changed-grades';
import { basisOf } from './review-report';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const comparisonVersion = 1;

/** Two versions of a contract as plain data; every format is rendered from this. Its schema is `media/schemas/comparison.schema.json`. */
export interface ComparisonReport {
  readonly version: typeof comparisonVersion;
  readonly notice: string;
  readonly old: ComparedDocument;
  readonly new: ComparedDocument;
  readonly basis: string;
  readonly side: Role;
  readonly sideFrom: 'given' | 'playbook' | 'assumed';
  readonly sentence: string;
  /** What a reader must know before relying on this. */
  readonly cautions: readonly string[];
  /** Words that both have, as a share of the longer one: 0 to 1. */
  readonly likeness: number;
  readonly counts: {
    readonly same: number;
    readonly changed: number;
    readonly added: number;
    readonly removed: number;
    readonly moved: number;
  };
  /** Clauses that differ, in the order of the new version; what is gone stands where it was. */
  readonly clauses: readonly ReportedComparison[];
  /** Clauses that differ though no tracked change says so; absent where the new version tracks nothing. */
  readonly untracked?: readonly ReportedComparison[];
  readonly overall: readonly ChangedGrade[];
  readonly together: readonly ChangedGrade[];
}

export interface ComparedDocument {
  readonly name: string;
  readonly sha256: string;
}

export interface ReportedComparison {
  readonly kind: ComparedClause['kind'];
  /** Label and heading in the new version, else in the old one. */
  readonly section: string;
  readonly old: readonly ComparedPlace[];
  readonly new: readonly ComparedPlace[];
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly split: boolean;
  readonly joined: boolean;
  readonly words: readonly ComparedWords[];
  /** The new version against the same with this clause as it was. */
  readonly effects: readonly ChangedGrade[];
}

const notice =
  'A draft for a lawyer’s judgement, not legal advice. Compared by words: formatting, pictures, headers and footers are not, nor what could not be read.';

export interface ComparedSides {
  readonly old: ContractText;
  readonly fresh: ContractText;
  readonly untracked?: readonly ComparedClause[];
}

export function comparisonReport(sides: ComparedSides, graded: GradedComparison, playbook: Playbook): ComparisonReport {
  const { comparison, review, overall, effects, together } = graded;
  const { clauses, likeness } = comparison;
  const count = (kind: ComparedClause['kind']) => clauses.filter((clause) => clause.kind === kind).length;
  const counts = {
    same: count('same'),
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: clauses.filter(({ moved }) => moved).length,
  };
  const shown = clauses.flatMap((clause, index) =>
    isShown(clause) ? [reported(clause, effects.get(index) ?? [])] : [],
  );
  return {
    version: comparisonVersion,
    notice,
    old: documentOf(sides.old),
    new: documentOf(sides.fresh),
    basis: basisOf(playbook),
    side: review.side,
    sideFrom: review.sideFrom,
    sentence: sentence(sides, counts, shown, overall),
    cautions: cautions(sides, likeness),
    likeness: Math.round(likeness * 1000) / 1000,
    counts,
    clauses: shown,
    ...(sides.untracked && { untracked: sides.untracked.map((clause) => reported(clause, [])) }),
    overall,
    together,
  };
}

function isShown({ kind, moved, renumbered, old, fresh }: ComparedClause): boolean {
  return kind !== 'same' || moved || renumbered || old.length !== 1 || fresh.length !== 1;
}

function reported(clause: ComparedClause, effects: readonly ChangedGrade[]): ReportedComparison {
  const { kind, old, fresh, moved, renumbered, words } = clause;
  return {
    kind,
    section: fresh[0]?.section ?? old[0]?.section ?? '',
    old,
    new: fresh,
    moved,
    renumbered,
    split: fresh.length > 1,
    joined: old.length > 1,
    words,
    effects,
  };
}

function documentOf({ name, sha256 }: ContractText): ComparedDocument {
  return { name, sha256 };
}

function sentence(
  { old, fresh }: ComparedSides,
  counts: ComparisonReport['counts'],
  shown: readonly ReportedComparison[],
  overall: readonly ChangedGrade[],
): string {
  if (old.sha256 === fresh.sha256) return 'The two files are the same, byte for byte.';
  const { changed, added, removed, moved } = counts;
  if (changed + added + removed + moved === 0)
    return shown.length === 0 ? 'No word differs.' : 'No word differs; only numbers of clauses do.';
  const said = (
    [
      [changed, 'changed'],
      [added, 'added'],
      [removed, 'removed'],
      [moved, 'moved'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  const worse = overall.filter(isWorse);
  const grades =
    worse.length === 0
      ? 'no grade gets worse'
      : `worse by it: ${worse.map(({ title, was, now }) => `${title} (${was} → ${now})`).join('; ')}`;
  return `Clauses: ${said.join(', ')}; ${grades}.`;
}

function cautions({ old, fresh, untracked }: ComparedSides, likeness: number): readonly string[] {
  const words: string[] = [];
  if (likeness < 0.3)
    words.push(
      `The two files have ${String(Math.round(likeness * 100))} % of their words in common: they may be different contracts, or the wrong file was chosen.`,
    );
  for (const text of [old, fresh]) {
    const pending = text.notes.find(({ kind, severity }) => kind === 'tracked-changes' && severity === 'care');
    if (pending !== undefined) words.push(`${text.name}: ${pending.message}`);
    for (const note of text.notes) if (note.severity === 'unread') words.push(`${text.name}: ${note.message}`);
  }
  if (untracked !== undefined && untracked.length > 0)
    words.push(
      `${fresh.name} has changes that are not tracked: with every tracked change rejected it does not read as ${old.name}, in ${String(untracked.length)} ${untracked.length === 1 ? 'clause' : 'clauses'}.`,
    );
  return words;
}
