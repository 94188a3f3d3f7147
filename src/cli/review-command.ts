import type { OurSide } from '../contract/our-party';
import { reviewText } from '../engine';
import type { Playbook } from '../playbook/playbook';
import type { Review } from '../review/review';
import { renderHtml } from '../report/html';
import { renderJson } from '../report/json';
import { renderMarkdown } from '../report/markdown';
import { isOpen } from '../review/is-open';
import { reviewReport, type ReviewReport } from '../report/review-report';
import { renderText, type Palette } from '../report/text';
import { foundPlaybook, generalPlaybooks, namedPlaybook, oursOf, type ChosenPlaybook } from './choose-playbook';
import { alsoReview, looksLikeAi } from '../review/also';
import { focusAreas } from '../review/focus';
import type { OfferedFramework } from '../library/choose-frameworks';
import { namedFrameworks } from './frameworks';
import { failing, type failLevels } from './fail-on';
import { loadDeviations } from './load-deviations';
import { loadDocument, type Loaded } from './load-document';
import { safeOutput, writeReport } from './output-file';
import { exitCodes, UsageError, type ExitCode, type Surroundings } from './surroundings';
import { harmless, harmlessDeep, paletteFor } from './terminal';
import { triageBasis, triaged } from './triage';

export const reviewFormats = ['text', 'json', 'md', 'html'] as const;

export interface ReviewOptions extends OurSide {
  readonly playbook?: string;
  readonly format: (typeof reviewFormats)[number];
  readonly out?: string;
  readonly force?: boolean;
  /** Checklists beside the playbook: ids of frameworks that ship, or paths, separated by commas. */
  readonly also?: string;
  /** What goes to the top, separated by commas. */
  readonly focus?: string;
  /** Deadline, value and notes of the deal. */
  readonly context?: string;
  /** File of accepted deviations; otherwise the one nearest to the contract. */
  readonly deviations?: string;
  readonly failOn: (typeof failLevels)[number];
}

type Reviewed =
  | { readonly kind: 'reviewed'; readonly file: string; readonly report: ReviewReport }
  | Extract<Loaded, { readonly kind: 'unreadable' }>;

/** `contract-review review FILE…`: each file against its playbook; a file that cannot be read does not stop the others. */
export async function reviewCommand(
  files: readonly string[],
  options: ReviewOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const inputs = [...files, options.playbook, options.deviations].filter((path) => path !== undefined);
  const out = options.out === undefined ? undefined : await outputs(options.out, files, inputs, options, around);
  const playbookFor = await playbooks(options, around);
  const beside = options.also === undefined ? [] : await namedFrameworks(options.also, around);
  const palette = paletteFor(around.colour && out === undefined);
  const reviewed: Reviewed[] = [];
  for (const [index, file] of files.entries()) {
    const result = await reviewFile(file, options, playbookFor, beside, around);
    if (result.kind === 'unreadable') around.complain(`${harmless(result.message)}\n`);
    reviewed.push(result);
    if (out?.kind === 'each' && result.kind === 'reviewed') {
      const path = out.paths[index];
      if (path !== undefined) await save(path, rendered(result.report, options.format, palette), [result], around);
    }
  }
  if (out?.kind !== 'each') {
    const whole = together(reviewed, options.format, palette);
    if (out === undefined) around.write(whole);
    else await save(out.path, whole, reviewed, around);
  }
  return exitCode(reviewed, options.failOn);
}

/** Which playbook was found is known only now; it must not be written over either. */
async function save(path: string, words: string, from: readonly Reviewed[], around: Surroundings): Promise<void> {
  const playbooks = from.flatMap((result) => (result.kind === 'reviewed' ? (result.report.playbook.path ?? []) : []));
  await writeReport(await safeOutput(path, playbooks, true, around), words, around);
}

type PlaybookFor = (contract: string) => Promise<ChosenPlaybook>;

/** A playbook that was named is read once, before any contract: a mistake in it is told at once. */
async function playbooks({ playbook, side }: ReviewOptions, around: Surroundings): Promise<PlaybookFor> {
  const ours = side === undefined ? {} : { side };
  if (playbook === undefined) return (contract) => foundPlaybook(contract, ours, around);
  const named = { playbook: await namedPlaybook(playbook, ours, around), notes: [] };
  return () => Promise.resolve(named);
}

async function reviewFile(
  file: string,
  options: ReviewOptions,
  playbookFor: PlaybookFor,
  beside: readonly OfferedFramework[],
  around: Surroundings,
): Promise<Reviewed> {
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') return loaded;
  try {
    const { playbook, notes } = await playbookFor(loaded.path);
    for (const note of notes) around.complain(`${harmless(note)}\n`);
    // Who names a general playbook has chosen its side; one that was fallen back on says nothing of ours.
    const chosen = options.playbook !== undefined && playbook.kind === 'general' ? playbook.side : undefined;
    const side = options.side ?? chosen;
    const accepted = await loadDeviations(loaded.path, options.deviations, around);
    for (const note of accepted.notes) around.complain(`${harmless(note)}\n`);
    const review = reviewText(loaded.text, playbook, {
      ...(accepted.acceptances && { acceptances: accepted.acceptances }),
      ...oursOf(options, side),
      generalPlaybooks: await generalPlaybooks(around),
    });
    if (review.contract.kind === 'nda') await sayTriage(file, review, playbook, around);
    const date = new Date(around.clock.now()).toISOString().slice(0, 10);
    const also = beside.map(({ framework }) => alsoReview(review.contract, framework, review.side, date));
    if (looksLikeAi(review.contract) && !also.some(({ framework }) => framework === 'ai-vendor')) {
      around.complain(
        `${harmless(file)} looks like the contract of an AI vendor; --also ai-vendor asks what such a one should say.\n`,
      );
    }
    const report = reviewReport(review, {
      date,
      also,
      ...(options.focus !== undefined && { focus: focusAreas(options.focus) }),
      ...(options.context !== undefined && { context: options.context }),
    });
    return { kind: 'reviewed', file, report };
  } catch (error) {
    const code = error instanceof UsageError ? 'playbook' : 'failed';
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', file, code, message: `${file} was not reviewed: ${why}` };
  }
}

/** An NDA is triaged too; the review stands by itself. */
async function sayTriage(file: string, { contract, side }: Review, own: Playbook, around: Surroundings): Promise<void> {
  const { grade, reason } = triaged(contract, await triageBasis(around), { side, own });
  around.complain(
    `${harmless(file)} is an NDA; triaged as one it is ${grade}: ${harmless(reason)} The ten groups: triage-nda ${harmless(file)}\n`,
  );
}

type Outputs =
  | { readonly kind: 'one'; readonly path: string }
  /** One file for each input, in a folder. */
  | { readonly kind: 'each'; readonly paths: readonly string[] };

async function outputs(
  out: string,
  files: readonly string[],
  inputs: readonly string[],
  options: ReviewOptions,
  around: Surroundings,
): Promise<Outputs> {
  const force = options.force === true;
  if (await around.files.isFolder(around.files.resolve(around.folder, out))) {
    const extension = options.format === 'text' ? 'txt' : options.format;
    const names = files.map((file) => `${around.files.name(file)}.review.${extension}`);
    if (new Set(names).size < names.length) {
      throw new UsageError('Two of the files have the same name; review them one at a time, or leave out --out.');
    }
    const paths: string[] = [];
    for (const name of names) paths.push(await safeOutput(around.files.join(out, name), inputs, force, around));
    return { kind: 'each', paths };
  }
  if (options.format === 'html' && files.length > 1) {
    throw new UsageError('A page of HTML holds one review; for several files give a folder that exists as --out.');
  }
  return { kind: 'one', path: await safeOutput(out, inputs, force, around) };
}

function together(reviewed: readonly Reviewed[], format: ReviewOptions['format'], palette: Palette): string {
  if (format === 'json') return jsonOf(reviewed);
  const parts = reviewed.flatMap((result) =>
    result.kind === 'reviewed' ? [rendered(result.report, format, palette)] : [],
  );
  return parts.join(format === 'md' ? '\n---\n\n' : '\n');
}

/** One object for one file; for several a list, in which a file that could not be read has its error. */
function jsonOf(reviewed: readonly Reviewed[]): string {
  const parts = reviewed.map((result) =>
    result.kind === 'reviewed'
      ? renderJson(result.report).trimEnd()
      : JSON.stringify({ file: result.file, error: { code: result.code, message: result.message } }, undefined, 2),
  );
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? `${only}\n` : `[\n${parts.join(',\n')}\n]\n`;
}

function rendered(report: ReviewReport, format: ReviewOptions['format'], palette: Palette): string {
  switch (format) {
    case 'text':
      return withNewline(renderText(harmlessDeep(report), palette));
    case 'json':
      return withNewline(renderJson(report));
    case 'md':
      return withNewline(renderMarkdown(report));
    case 'html':
      return withNewline(renderHtml(report));
  }
}

function withNewline(words: string): string {
  return words.endsWith('\n') ? words : `${words}\n`;
}

function exitCode(reviewed: readonly Reviewed[], failOn: ReviewOptions['failOn']): ExitCode {
  if (reviewed.some((result) => result.kind === 'unreadable')) return exitCodes.trouble;
  const grades = failing[failOn];
  const found = reviewed.some(
    (result) =>
      result.kind === 'reviewed' &&
      result.report.findings.some((finding) => isOpen(finding) && grades.includes(finding.grade)),
  );
  return found ? exitCodes.findings : exitCodes.fine;
}
