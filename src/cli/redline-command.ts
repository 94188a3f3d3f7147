import type { OurSide } from '../contract/our-party';
import { understand } from '../contract/understand';
import { applyEdits } from '../document/edited';
import { reviewText } from '../engine';
import { authorOf } from '../redline/author';
import { planRedline, unknownIn, type FindingChange, type RedlinePlan } from '../redline/choose';
import { inOrder } from '../redline/combine';
import { cleanDocx } from '../redline/docx/clean-docx';
import { cautionsOf } from '../redline/docx/cautions';
import { RefusedEdit } from '../redline/docx/refused-edit';
import { writeChanges, type WrittenChanges } from '../redline/docx/write-changes';
import { withEdits } from '../redline/edits-between';
import type { Finding, Grade, Redline, Review } from '../review/review';
import { reviewContract } from '../review/review-contract';
import { generalPlaybooks, oursOf, playbookFor } from './choose-playbook';
import { loadDocument, type Loaded } from './load-document';
import { refuseOpenFile } from './open-in-word';
import { safeOutput, writeOutput } from './output-file';
import { saySides } from './say-sides';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmless } from './terminal';

export const redlineLevels = ['preferred', 'fallback'] as const satisfies readonly Redline['level'][];

export interface RedlineOptions extends OurSide {
  readonly playbook?: string;
  /** Findings by grade, priority or id, separated by commas. */
  readonly only?: string;
  readonly level: Redline['level'];
  readonly author?: string;
  readonly date?: string;
  /** False where no comments are wanted. */
  readonly comments: boolean;
  readonly out: string;
  readonly force?: boolean;
}

type ReadFile = Extract<Loaded, { readonly kind: 'read' }>;

/**
 * `contract-review redline FILE --out OUT.docx`: the proposals as tracked changes in the original file. Exit code 0: a
 * change was written for every finding that was chosen; 1: not for all; 2: nothing was written.
 */
export async function redlineCommand(file: string, options: RedlineOptions, around: Surroundings): Promise<ExitCode> {
  const inputs = options.playbook === undefined ? [file] : [file, options.playbook];
  const out = await safeOutput(options.out, inputs, options.force === true, around);
  await refuseOpenFile(out, options.out, around);
  const date = dateOf(options, around);
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') {
    around.complain(`${harmless(loaded.message)}\n`);
    return exitCodes.trouble;
  }
  const { playbook, notes, side } = await playbookFor(loaded.path, options, around);
  for (const note of [...notes, ...cautions(loaded, options)]) around.complain(`${harmless(note)}\n`);
  if (playbook.path !== undefined) await safeOutput(options.out, [playbook.path], true, around);
  const general = { generalPlaybooks: await generalPlaybooks(around) };
  const review = reviewText(loaded.text, playbook, { ...general, ...oursOf(options, side) });
  saySides(review.contract, around);
  const only = wordsOf(options.only);
  const unknown = unknownIn(only, review);
  if (unknown.length > 0) {
    const ids = review.findings.map(({ id }) => id).join(', ');
    throw new UsageError(
      `There is no ${unknown.join(', ')} to choose with --only; say must, should, nice-to-have, RED, YELLOW or one of: ${ids}.`,
    );
  }
  const plan = planRedline(review, { only, level: options.level, comments: options.comments });
  if (plan.changes.length === 0) {
    around.write(
      `${harmless(file)}: there is nothing to change, so no file was written.\n${harmless(omissions(plan, []))}`,
    );
    return plan.unproposed.length === 0 ? exitCodes.fine : exitCodes.findings;
  }
  const author = await authorOf({
    ...(options.author !== undefined && { given: options.author }),
    ...around.authors(around.files.parent(loaded.path) ?? around.folder),
  });
  const result = await written(loaded, plan.changes, author, date);
  await writeOutput(out, result.bytes, around);
  const after = gradesAfter(review, result.written);
  around.write(harmless(told(options.out, author, review, after, plan, result)));
  const isWhole = plan.unproposed.length + plan.leftOut.length + result.refused.length === 0;
  return isWhole ? exitCodes.fine : exitCodes.findings;
}

async function written(
  { bytes, text, file }: ReadFile,
  changes: readonly FindingChange[],
  author: string,
  date: Date,
): Promise<WrittenChanges<FindingChange>> {
  try {
    if (text.format === 'docx') return writeChanges(bytes, text, changes, { author, date });
    const clean = await cleanDocx(text);
    const placed = changes.map((change) => ({
      change,
      edits: change.edits.map(clean.placed),
      comment: change.comment,
    }));
    const result = writeChanges(clean.bytes, clean.text, placed, { author, date });
    return {
      bytes: result.bytes,
      written: result.written.map(({ change }) => change),
      refused: result.refused.map(({ change: { change }, refusal }) => ({ change, refusal })),
    };
  } catch (error) {
    if (error instanceof RefusedEdit) throw new UsageError(`${file}: no redline was written. ${error.message}`);
    throw error;
  }
}

/** What the user must know of the file; a name that Word would not open is refused. */
function cautions({ bytes, text, file }: ReadFile, { out }: RedlineOptions): readonly string[] {
  if (text.format !== 'docx') {
    if (/\.docx$/i.test(out)) return [`${file} is no Word file: its words are set in a new one, without its looks.`];
    throw new UsageError(`${out} will be a Word file; name one with .docx for --out.`);
  }
  if (text.reader !== 'ooxml') {
    throw new UsageError(
      `${file}: only its words could be read, so no tracked changes can be written; open it in Word, save it as DOCX and try again.`,
    );
  }
  const { extension, cautions } = cautionsOf(bytes, file);
  if (!out.toLowerCase().endsWith(extension)) {
    throw new UsageError(
      `${file} is a ${extension} file by its content and so is its redline; name one with ${extension} for --out.`,
    );
  }
  return cautions.map((caution) => `${file} ${caution}`);
}

function dateOf({ date }: RedlineOptions, { clock }: Surroundings): Date {
  if (date === undefined) return new Date(Math.floor(clock.now() / 1000) * 1000);
  const given = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(date) ? new Date(date) : undefined;
  if (given === undefined || Number.isNaN(given.getTime())) {
    throw new UsageError(`${date} is no date; write it as 2026-01-31 or 2026-01-31T09:30:00Z.`);
  }
  return given;
}

function wordsOf(only: string | undefined): readonly string[] {
  return (only ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The grades once all that was written is accepted. */
function gradesAfter({ contract, playbook, side }: Review, changes: readonly FindingChange[]): readonly Finding[] {
  const edits = inOrder(changes.flatMap((change) => change.edits));
  const { source } = contract;
  const after = applyEdits(source, withEdits(source.text, edits));
  return reviewContract(understand(after, { ...(contract.ours && { ours: contract.ours }) }), playbook, { side })
    .findings;
}

function told(
  out: string,
  author: string,
  before: Review,
  after: readonly Finding[],
  plan: RedlinePlan,
  { written, refused }: WrittenChanges<FindingChange>,
): string {
  const edits = written.reduce((sum, change) => sum + change.edits.length, 0);
  const lines = [
    `${out}: ${count(edits, 'tracked change')} by ${author} for ${count(written.length, 'finding')}.`,
    ...written.map(({ finding, redline }) => {
      const now = after.find(({ id }) => id === finding.id)?.grade ?? finding.grade;
      return `  ${finding.grade} → ${now}  ${finding.id}: ${redline.title}`;
    }),
    omissions(plan, refused).trimEnd(),
    `Once accepted: ${counts(after)}; as it stands: ${counts(before.findings)}.`,
  ];
  const worse = after.filter(({ id, grade }) => {
    const was = before.findings.find((finding) => finding.id === id)?.grade;
    return was !== undefined && order.indexOf(grade) < order.indexOf(was);
  });
  if (worse.length > 0)
    lines.push(`Together the changes make worse: ${worse.map(({ id }) => id).join(', ')}; look at them.`);
  lines.push('A draft for a lawyer’s judgement.');
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const order: readonly Grade[] = ['RED', 'YELLOW', 'GREEN'];

function omissions({ leftOut, unproposed }: RedlinePlan, refused: WrittenChanges<FindingChange>['refused']): string {
  const lines = [
    ...refused.map(({ change, refusal }) => `  ${change.finding.id}: ${refusal.message}`),
    ...leftOut.map(({ finding, because }) => `  ${finding.id}: its words are changed for ${because.id} already.`),
    ...unproposed.map(({ id, grade, section }) => {
      const place = section === undefined ? '' : ` (${section})`;
      return `  ${id}: ${grade}${place}; no change can be proposed, see the review.`;
    }),
  ];
  return lines.length === 0 ? '' : `Not in the redline:\n${lines.join('\n')}\n`;
}

function counts(findings: readonly Finding[]): string {
  return order
    .map((grade) => `${String(findings.filter((finding) => finding.grade === grade).length)} ${grade}`)
    .join(', ');
}

function count(number: number, name: string): string {
  return `${String(number)} ${name}${number === 1 ? '' : 's'}`;
}
