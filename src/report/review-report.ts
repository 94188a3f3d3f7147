import type { Role } from '../contract/actor';
import type { ClauseType } from '../contract/clause-type';
import type { Contract } from '../contract/contract';
import type { Citation, IntakeNote } from '../document/contract-text';
import type { Playbook } from '../playbook/playbook';
import { isOpen } from '../review/is-open';
import { type NegotiationPlan, planNegotiation } from '../review/negotiation-plan';
import type { AlsoReview } from '../review/also';
import { answersTo, type FocusAnswer } from '../review/focus';
import type { Finding, Grade, Redline, Review } from '../review/review';
import { notGraded } from './not-graded';
import { absentTopics, type AbsentTopic } from './absent-topics';
import { redlineSegments, type Segment } from './redline-view';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const reportVersion = 1;

/** One review as plain data. Every format and the editor's panel are rendered from this, so that they cannot disagree. */
export interface ReviewReport {
  readonly version: typeof reportVersion;
  readonly notice: string;
  /** ISO 8601 date of the review, where the host gives one; left out so that the same input gives the same output. */
  readonly date?: string;
  readonly document: ReportedDocument;
  readonly playbook: ReportedPlaybook;
  readonly side: Role;
  readonly sideFrom: Review['sideFrom'];
  readonly summary: Readonly<Record<Grade, number>> & {
    /** How many of the RED and YELLOW findings were accepted, where any was. */
    readonly accepted?: number;
    readonly overall: Grade;
    readonly sentence: string;
  };
  /** In the order in which they should be read: deal breakers, RED, YELLOW, GREEN, then as in the playbook. */
  readonly findings: readonly ReportedFinding[];
  /** One sentence a reason on the positions that were not graded. */
  readonly notGraded: readonly string[];
  readonly plan: NegotiationPlan;
  /** Clauses found that no position of the playbook speaks of. */
  readonly otherClauses: readonly OtherClause[];
  /** Subjects that every review answers, on which both the playbook and the contract are silent. */
  readonly absentTopics: readonly AbsentTopic[];
  /** Statements of the playbook that were not, or only partly, understood; they never count as met. */
  readonly notUnderstood: readonly NotUnderstood[];
  /** What the text points to and the file does not hold. */
  readonly notSupplied: readonly Citation[];
  readonly intake: readonly IntakeNote[];
  /** Checklists beside the playbook, each kept apart; absent where none was asked for. */
  readonly also?: readonly AlsoReview[];
  /** What the user wants to know first, each answered; absent where nothing was asked. */
  readonly focus?: readonly FocusAnswer[];
  /** Deadline, value and notes of the deal, as the user gave them. */
  readonly context?: string;
  readonly nextSteps: readonly string[];
}

export interface ReportedFinding extends Finding {
  readonly redlines: readonly ReportedRedline[];
}

export interface ReportedRedline extends Redline {
  /** The change as it reads, with words around it. */
  readonly segments: readonly Segment[];
}

export interface ReportedDocument {
  readonly name: string;
  readonly format: string;
  readonly reader: string;
  readonly sha256: string;
  readonly pages?: number;
  readonly words: number;
  readonly title?: string;
  readonly kind: string;
  readonly language: string;
  readonly parties: readonly { readonly name: string; readonly names: readonly string[]; readonly role?: Role }[];
  readonly effectiveDate?: string;
}

export interface ReportedPlaybook {
  readonly name: string;
  readonly path?: string;
  readonly title: string;
  readonly version?: string;
  /** The sentence that says on which basis the review was made. */
  readonly basis: string;
  /** One sentence each: what keeps the playbook, or a part of it, from being read as meant. */
  readonly problems: readonly string[];
}

export interface OtherClause extends Citation {
  readonly type: ClauseType;
  readonly section?: string;
}

export interface NotUnderstood extends Citation {
  readonly position: string;
  readonly reading: 'partly' | 'not-understood' | 'unset';
}

const notice =
  'A draft for a lawyer’s judgement, not legal advice. Every quote is the exact wording of the document named; what could not be read is listed.';

export interface ReviewReportOptions {
  readonly date?: string;
  readonly also?: readonly AlsoReview[];
  /** Areas that go to the top. */
  readonly focus?: readonly string[];
  readonly context?: string;
}

export function reviewReport(review: Review, options: ReviewReportOptions = {}): ReviewReport {
  const { contract, playbook, notes } = review;
  const { also = [], context } = options;
  const focus = answersTo(options.focus ?? [], contract, review.side, review.findings, also);
  const findings = inReadingOrder(review.findings, focus).map((finding) =>
    reportedFinding(finding, contract.source.text),
  );
  const plan = planNegotiation({ findings });
  return {
    version: reportVersion,
    notice,
    ...(options.date === undefined ? {} : { date: options.date }),
    document: reportedDocument(contract),
    playbook: reportedPlaybook(playbook),
    side: review.side,
    sideFrom: review.sideFrom,
    summary: summarise(findings, playbook),
    findings,
    notGraded: notGraded(review),
    plan,
    otherClauses: otherClauses(contract, playbook),
    absentTopics: absentTopics(contract, playbook),
    notUnderstood: notUnderstood(playbook),
    notSupplied: notSupplied(contract),
    intake: notes,
    ...(also.length > 0 && { also }),
    ...(focus.length > 0 && { focus }),
    ...(context !== undefined && { context }),
    nextSteps: nextSteps(findings, notes, plan),
  };
}

function reportedFinding(finding: Finding, text: string): ReportedFinding {
  return {
    ...finding,
    redlines: finding.redlines.map((redline) => ({ ...redline, segments: redlineSegments(text, redline.edits) })),
  };
}

const order: Readonly<Record<Grade, number>> = { RED: 0, YELLOW: 1, GREEN: 3 };
/** What was accepted comes behind what is open. */
const accepted = 2;

/** What the user asked for goes to the top. */
function inReadingOrder(findings: readonly Finding[], focus: readonly FocusAnswer[]): readonly Finding[] {
  const asked = new Set(focus.flatMap((answer) => answer.findings));
  const rank = (finding: Finding) => {
    if (asked.has(finding.id)) return -2;
    if (finding.grade !== 'GREEN' && !isOpen(finding)) return accepted;
    return finding.dealBreaker && finding.grade === 'RED' ? -1 : order[finding.grade];
  };
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

function summarise(findings: readonly Finding[], playbook: Playbook): ReviewReport['summary'] {
  const count = (grade: Grade) => findings.filter((finding) => finding.grade === grade).length;
  const open = (grade: Grade) => findings.filter((finding) => finding.grade === grade && isOpen(finding)).length;
  const accepted = findings.filter(({ deviation }) => deviation?.status === 'accepted').length;
  const counts = { GREEN: count('GREEN'), YELLOW: count('YELLOW'), RED: count('RED') };
  if (findings.length === 0) return { ...counts, overall: 'YELLOW', sentence: nothingCompared(playbook) };
  // What was accepted deviates all the same: the contract is not GREEN by it.
  const overall: Grade = open('RED') > 0 ? 'RED' : counts.RED + counts.YELLOW > 0 ? 'YELLOW' : 'GREEN';
  const sentence = overallSentence({ RED: open('RED'), YELLOW: open('YELLOW'), accepted });
  return { ...counts, ...(accepted > 0 && { accepted }), overall, sentence };
}

/** Nothing found is not nothing wrong. */
function nothingCompared({ positions, name }: Playbook): string {
  return positions.length === 0
    ? `Nothing was compared: no position was found in the playbook ${name}.`
    : `Nothing was compared: no position of the playbook ${name} is for this kind of contract.`;
}

function overallSentence({ RED, YELLOW, accepted }: Record<'RED' | 'YELLOW' | 'accepted', number>): string {
  const issues = (count: number) => `${count} ${count === 1 ? 'issue' : 'issues'}`;
  const rest = accepted === 0 ? '' : ` ${accepted} ${accepted === 1 ? 'deviation was' : 'deviations were'} accepted.`;
  if (RED > 0)
    return `Do not sign yet: ${issues(RED)} to resolve before signing${YELLOW > 0 ? ` and ${YELLOW} to negotiate` : ''}.${rest}`;
  if (YELLOW > 0)
    return `Negotiable: ${issues(YELLOW)} to negotiate, none that must be resolved before signing.${rest}`;
  if (accepted > 0) return `In line with the playbook but for what was accepted: ${issues(accepted)}.`;
  return 'In line with the playbook on every position it has.';
}

function reportedDocument(contract: Contract): ReportedDocument {
  const { source } = contract;
  return {
    name: source.name,
    format: source.format,
    reader: source.reader,
    sha256: source.sha256,
    ...(source.pages === undefined ? {} : { pages: source.pages }),
    words: countWords(source.text),
    ...(contract.title === undefined ? {} : { title: oneLine(contract.title.quote) }),
    kind: contract.kind,
    language: contract.language,
    parties: contract.parties.map(({ quote, names, role }) => ({
      name: oneLine(quote),
      names,
      ...(role === undefined ? {} : { role }),
    })),
    ...(contract.effectiveDate === undefined
      ? {}
      : { effectiveDate: contract.effectiveDate.date ?? oneLine(contract.effectiveDate.quote) }),
  };
}

function reportedPlaybook(playbook: Playbook): ReportedPlaybook {
  return {
    name: playbook.name,
    ...(playbook.path === undefined ? {} : { path: playbook.path }),
    title: playbook.title,
    ...(playbook.version === undefined ? {} : { version: playbook.version }),
    basis: basisOf(playbook),
    problems: playbookProblems(playbook),
  };
}

/** The sentence that says on which basis a review was made. */
export function basisOf(playbook: Playbook): string {
  const version = playbook.version === undefined ? '' : `, version ${playbook.version}`;
  return playbook.kind === 'general'
    ? `general commercial standards (${playbook.title}${version}), not a playbook of your own`
    : `${playbook.title}${version} (${playbook.path ?? playbook.name})`;
}

/** What is wrong with a single statement is told in `notUnderstood`. */
function playbookProblems({ problems, positions, kind }: Playbook): readonly string[] {
  if (kind === 'general') return [];
  const statements = positions.flatMap((position) => position.statements);
  return problems
    .filter(({ start, end }) => !statements.some((statement) => statement.start <= start && end <= statement.end))
    .map(({ message }) => message);
}

function otherClauses(contract: Contract, playbook: Playbook): readonly OtherClause[] {
  const covered = new Set<ClauseType>(playbook.positions.flatMap((position) => position.clauseTypes));
  const seen = new Set<ClauseType>();
  const others: OtherClause[] = [];
  for (const clause of contract.clauses) {
    if (covered.has(clause.type) || seen.has(clause.type) || notForReaders.has(clause.type)) continue;
    seen.add(clause.type);
    const section = clause.section === undefined ? undefined : contract.sections[clause.section];
    const quote = contract.source.text.slice(clause.start, clause.end);
    others.push({
      type: clause.type,
      start: clause.start,
      end: clause.end,
      quote,
      ...(section ? { section: sectionName(section) } : {}),
    });
  }
  return others;
}

const notForReaders = new Set<ClauseType>([
  'document-name',
  'parties',
  'agreement-date',
  'effective-date',
  'definitions',
  'exhibits',
  'counterparts',
]);

function sectionName(section: Contract['sections'][number]): string {
  return [section.label, section.heading && oneLine(section.heading.quote)].filter(Boolean).join(' ');
}

function notUnderstood(playbook: Playbook): readonly NotUnderstood[] {
  return playbook.positions.flatMap((position) =>
    position.statements.flatMap(({ start, end, quote, reading }) =>
      reading === 'understood' ? [] : [{ position: position.id, start, end, quote, reading }],
    ),
  );
}

function notSupplied(contract: Contract): readonly Citation[] {
  const seen = new Set<string>();
  return contract.references.flatMap(({ start, end, quote, target, resolved, label }) => {
    const what = label.toLowerCase().replace(/s$/, '');
    if (target === 'section' || resolved !== undefined || seen.has(what)) return [];
    seen.add(what);
    return [{ start, end, quote }];
  });
}

function nextSteps(
  findings: readonly Finding[],
  notes: readonly IntakeNote[],
  plan: NegotiationPlan,
): readonly string[] {
  const steps: string[] = [];
  const open = findings.filter(isOpen);
  const redlined = findings.filter((finding) => finding.redlines.length > 0 && isOpen(finding)).length;
  const again = findings.filter(({ deviation }) => deviation !== undefined && deviation.status !== 'accepted');
  if (findings.length === 0) steps.push('Choose or write a playbook for this kind of contract and review again.');
  if (notes.some((note) => note.severity === 'unread'))
    steps.push('Obtain and read what could not be read (see “What was not read”).');
  steps.push(...titled('Decide again what was accepted before', again));
  steps.push(
    ...titled(
      'Resolve before signing',
      open.filter((finding) => finding.grade === 'RED'),
    ),
  );
  for (const { approver, findings: ids } of plan.approvals)
    steps.push(
      ...titled(
        `Get approval of ${approver} before conceding`,
        findings.filter(({ id }) => ids.includes(id)),
      ),
    );
  if (redlined > 0)
    steps.push(
      `Send back the redlines (${redlined} proposed); settle at the fallback only where the playbook allows it.`,
    );
  else if (open.length > 0) steps.push('Negotiate what is YELLOW; no change of words could be proposed.');
  else if (findings.length > 0)
    steps.push('Have the responsible lawyer confirm the findings and sign under standard authority.');
  return steps;
}

function titled(step: string, findings: readonly Finding[]): readonly string[] {
  return findings.length === 0 ? [] : [`${step}: ${findings.map((finding) => finding.title).join('; ')}.`];
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** For a line of a report: line breaks and runs of spaces become one space. Never for a citation. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
