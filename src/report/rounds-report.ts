import type { ContractText, Range } from '../document/contract-text';
import type { PendingChange, PendingKind } from '../document/docx/pending-changes';
import type { Playbook } from '../playbook/playbook';
import { isWorse, type ChangedGrade } from '../redline/rounds/changed-grades';
import type { GradedRound } from '../redline/rounds/grade-round';
import type { Role } from '../contract/actor';
import { basisOf } from './review-report';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const roundsVersion = 1;

/** The pending changes of a file as plain data; every format is rendered from this. Its schema is `media/schemas/rounds.schema.json`. */
export interface RoundsReport {
  readonly version: typeof roundsVersion;
  readonly notice: string;
  readonly document: { readonly name: string; readonly sha256: string };
  /** On which basis the changes were graded. */
  readonly basis: string;
  readonly side: Role;
  readonly sideFrom: 'given' | 'playbook' | 'assumed';
  readonly sentence: string;
  readonly authors: readonly RoundAuthor[];
  readonly changes: readonly ReportedChange[];
  readonly clauses: readonly ReportedClause[];
  /** Every change accepted against every change rejected. */
  readonly overall: readonly ChangedGrade[];
  /** Worse by several clauses together and by none of them alone. */
  readonly together: readonly ChangedGrade[];
}

export interface RoundAuthor {
  /** Empty where the file does not say. */
  readonly name: string;
  readonly changes: number;
  readonly formatting: number;
  /** ISO 8601; the last of theirs, where the file says. */
  readonly latest?: string;
}

export interface ReportedChange {
  readonly id: string;
  readonly kind: PendingKind;
  readonly author: string;
  readonly date?: string;
  readonly where: PendingChange['where'];
  /** In the text with every change accepted. */
  readonly range: Range;
  readonly struck: string;
  readonly inserted: string;
  /** Where moved words stood. */
  readonly from?: number;
}

export interface ReportedClause {
  /** Label and heading; empty where the words stand in no section. */
  readonly section: string;
  /** Ids. */
  readonly changes: readonly string[];
  readonly effects: readonly ChangedGrade[];
  readonly alone: readonly ChangedGrade[];
}

const notice =
  'A draft for a lawyer’s judgement, not legal advice. A grade is that of the contract with every change accepted; “was” is the same without the changes of the clause.';

export function roundsReport(
  text: ContractText,
  changes: readonly PendingChange[],
  round: GradedRound,
  playbook: Playbook,
): RoundsReport {
  const { review } = round;
  return {
    version: roundsVersion,
    notice,
    document: { name: text.name, sha256: text.sha256 },
    basis: basisOf(playbook),
    side: review.side,
    sideFrom: review.sideFrom,
    sentence: sentence(changes, round) + notGradedWords(round),
    authors: authorsOf(changes),
    changes: changes.map((change) => reportedChange(change, text)),
    clauses: round.clauses.map(({ section, changes: own, effects, alone }) => ({
      section,
      changes: own.map(({ id }) => id),
      effects,
      alone,
    })),
    overall: round.overall,
    together: round.together,
  };
}

function reportedChange(change: PendingChange, text: ContractText): ReportedChange {
  const { id, kind, author, date, where, range, struck, from } = change;
  return {
    id,
    kind,
    author,
    ...(date === undefined ? {} : { date }),
    where,
    range,
    struck,
    inserted: where === 'text' ? text.text.slice(range.start, range.end) : '',
    ...(from === undefined ? {} : { from }),
  };
}

function authorsOf(changes: readonly PendingChange[]): readonly RoundAuthor[] {
  return [...new Set(changes.map(({ author }) => author))].map((name) => {
    const own = changes.filter(({ author }) => author === name);
    const formatting = own.filter(({ kind }) => kind === 'formatting').length;
    const latest = own
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1);
    return { name, changes: own.length - formatting, formatting, ...(latest === undefined ? {} : { latest }) };
  });
}

function sentence(changes: readonly PendingChange[], { overall, clauses }: GradedRound): string {
  const content = changes.filter(({ kind }) => kind !== 'formatting').length;
  if (changes.length === 0) return 'No change is pending.';
  if (content === 0) return 'Only changes of formatting are pending; no word is changed.';
  const worse = overall.filter(isWorse);
  const count = (number: number, noun: string) => `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
  const where = clauses.filter(({ changes: own }) => own.some(({ kind }) => kind !== 'formatting')).length;
  const lead = `${count(content, 'pending change')} in ${count(where, 'clause')}`;
  if (worse.length === 0) {
    const better = overall.filter(({ was, now }) => was !== now).length;
    return `${lead}; no grade gets worse by them${better > 0 ? `, ${count(better, 'grade')} better` : ''}.`;
  }
  const red = worse.filter(({ now }) => now === 'RED').length;
  const rest = worse.length - red;
  const parts = [
    ...(red > 0 ? [`${count(red, 'position')} RED that ${red === 1 ? 'was' : 'were'} not`] : []),
    ...(rest > 0 ? [`${count(rest, 'position')} YELLOW that ${rest === 1 ? 'was' : 'were'} GREEN`] : []),
  ];
  return `${lead} make ${parts.join(' and ')}.`;
}

/** Nothing is left out without a word. */
function notGradedWords({ notGraded, clauses }: GradedRound): string {
  if (notGraded === 0) return '';
  return ` With ${String(clauses.length)} clauses changed, ${String(notGraded)} of them were not reviewed one by one: for these only the effect of all changes together is told.`;
}
