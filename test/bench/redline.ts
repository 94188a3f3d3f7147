import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { diffWordsWithSpace } from 'diff';
import type { ContractText } from '../../src/document/contract-text';
import { applyEdits } from '../../src/document/edited';
import { readDocx } from '../../src/document/docx/read-docx';
import { reviewText } from '../../src/engine';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { planRedline } from '../../src/redline/choose';
import { inOrder } from '../../src/redline/combine';
import { writeChanges, type Change } from '../../src/redline/docx/write-changes';
import { editsBetween, withEdits } from '../../src/redline/edits-between';
import type { Edit } from '../../src/review/review';
import { docx, p, r } from '../fixtures/docx-builder';
import { changedParagraphs, othersChanges, wordParts, writtenCharacters } from './redline/markup-checks';
import { keyOf, libreOffice, pandoc, plain, type OtherReader, type Question } from './redline/other-readers';
import { editKinds, randomEdits, seeded } from './redline/random-edits';

/**
 * Tracked changes in real files, read back by programs that are not ours: `npm run bench:redline [-- --files FOLDER]`.
 * Without a folder: the files of `../shared` where they are, and our samples. Pandoc and LibreOffice are asked where they
 * are installed. The edits are random with a fixed seed, and those that the general playbooks propose.
 */
const author = 'Bench Author';
const options = { author, date: new Date('2026-02-02T09:00:00Z') };
const roundsOfEdits = 2;
const editsPerRound = 22;

/** One file written with changes. */
interface Case {
  readonly name: string;
  readonly original: string;
  readonly redline: string;
  readonly before: ContractText;
  readonly after: ContractText;
}

interface Figures {
  files: number;
  edits: number;
  readonly kinds: Map<string, number>;
  refused: string[];
  written: number;
  minimal: number;
  touched: number;
  changed: number;
  othersLost: string[];
}

async function main(words: readonly string[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'bench-redline-'));
  try {
    const figures: Figures = {
      files: 0,
      edits: 0,
      kinds: new Map(),
      refused: [],
      written: 0,
      minimal: 0,
      touched: 0,
      changed: 0,
      othersLost: [],
    };
    const cases: Case[] = [];
    for (const path of filesIn(words)) cases.push(...(await casesOf(path, scratch, figures)));
    tell(figures);
    for (const [name, reader] of [
      ['pandoc', pandoc],
      ['LibreOffice', libreOffice(scratch)],
    ] as const)
      judged(name, reader, cases);
    await longFile();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesIn(words: readonly string[]): readonly string[] {
  const folder = words[words.indexOf('--files') + 1];
  const folders =
    words.includes('--files') && folder !== undefined ? [folder] : ['../shared/data/files/docx', 'media/samples'];
  return folders.flatMap((from) => {
    try {
      const names = readdirSync(resolve(from), { recursive: true, encoding: 'utf8' });
      return names
        .filter((name) => /\.docx$/i.test(name) && !name.includes('~$'))
        .sort()
        .map((name) => join(resolve(from), name));
    } catch {
      console.log(`There is no folder ${from}; it is left out.`);
      return [];
    }
  });
}

async function casesOf(path: string, scratch: string, figures: Figures): Promise<readonly Case[]> {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const before = await readDocx(bytes, name);
  if (before.reader !== 'ooxml') {
    console.log(`${name} is read by its words only; nothing can be written into it.`);
    return [];
  }
  figures.files++;
  const cases: Case[] = [];
  const write = (label: string, changes: readonly Change[]): void => {
    if (changes.length === 0) return;
    const { bytes: redlined, written, refused } = writeChanges(bytes, before, changes, options);
    figures.edits += written.reduce((sum, { edits }) => sum + edits.length, 0);
    for (const { refusal } of refused) figures.refused.push(`${name}: ${refusal.message}`);
    const edits = inOrder(written.flatMap((change) => change.edits));
    measure(bytes, redlined, before, edits, figures, name);
    const redline = join(scratch, `${String(figures.files)}-${label}.docx`);
    mkdirSync(scratch, { recursive: true });
    writeFileSync(redline, redlined);
    cases.push({
      name: `${name} (${label})`,
      original: path,
      redline,
      before,
      after: applyEdits(before, withEdits(before.text, edits)),
    });
  };
  for (let round = 0; round < roundsOfEdits; round++) {
    const random = randomEdits(before, editsPerRound, seeded(figures.files * 100 + round));
    for (const { kind } of random) figures.kinds.set(kind, (figures.kinds.get(kind) ?? 0) + 1);
    // As the editor does it: from the text that was typed.
    const typed = editsBetween(before.text, withEdits(before.text, random));
    write(
      `random ${String(round + 1)}`,
      typed.map((edit) => ({ edits: [edit] })),
    );
  }
  for (const side of ['customer', 'supplier'] as const) {
    const file = `general-${side}`;
    const playbook = readPlaybook(readFileSync(`playbooks/${file}.md`, 'utf8'), { name: file, kind: 'general' });
    const plan = planRedline(reviewText(before, playbook, { side }), { only: [], level: 'preferred', comments: true });
    figures.kinds.set(
      'playbook',
      (figures.kinds.get('playbook') ?? 0) + plan.changes.flatMap(({ edits }) => edits).length,
    );
    write(file, plan.changes);
  }
  return cases;
}

function measure(
  bytes: Uint8Array,
  redlined: Uint8Array,
  before: ContractText,
  edits: readonly Edit[],
  figures: Figures,
  name: string,
): void {
  const [old, now] = [wordParts(bytes), wordParts(redlined)];
  const lines = before.paragraphs.filter(({ start, end }) =>
    edits.some((edit) => edit.start <= end && start <= edit.end),
  );
  figures.touched += lines.length;
  for (const [part, markup] of old) {
    const after = now.get(part) ?? '';
    figures.changed += changedParagraphs(markup, after);
    figures.written += writtenCharacters(after, author);
    const [theirs, left] = [othersChanges(markup, author), othersChanges(after, author)];
    for (const [key, words] of theirs) if (left.get(key) !== words) figures.othersLost.push(`${name}: ${key}`);
  }
  figures.minimal += minimalCharacters(before.text, edits);
}

/** Of the smallest difference of words between the paragraphs before and after. */
function minimalCharacters(text: string, edits: readonly Edit[]): number {
  let sum = 0;
  for (let at = 0; at < edits.length;) {
    const first = edits[at];
    if (first === undefined) break;
    const start = text.lastIndexOf('\n', first.start - 1) + 1;
    let end = endOfLine(text, first.end);
    let next = at + 1;
    for (; next < edits.length && (edits[next]?.start ?? 0) <= end; next++)
      end = endOfLine(text, edits[next]?.end ?? end);
    const own = edits.slice(at, next).map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const old = text.slice(start, end);
    for (const { added, removed, value } of diffWordsWithSpace(old, withEdits(old, own)))
      if (added || removed) sum += value.replaceAll('\n', '').length;
    at = next;
  }
  return sum;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

function tell(figures: Figures): void {
  const kinds = [...figures.kinds].map(([kind, count]) => `${kind} ${String(count)}`);
  console.log(
    `\n${String(figures.files)} files, ${String(figures.edits)} changes written, ${String(figures.refused.length)} refused`,
  );
  console.log(`  made: ${kinds.join(', ')}`);
  if (editKinds.some((kind) => !figures.kinds.has(kind))) console.log('  not every kind of edit was possible');
  console.log(
    `  paragraphs that were edited: ${String(figures.touched)}; paragraphs whose bytes changed: ${String(figures.changed)}`,
  );
  console.log(`  untouched paragraphs changed: ${String(Math.max(0, figures.changed - figures.touched))}`);
  console.log(
    `  characters struck and inserted: ${String(figures.written)} = ${(figures.written / figures.minimal).toFixed(3)} × the smallest word difference (${String(figures.minimal)})`,
  );
  console.log(`  changes of others that did not stay as they were: ${String(figures.othersLost.length)}`);
  for (const line of new Set([...figures.refused, ...figures.othersLost])) console.log(`    ${line}`);
}

/** What the other reader should say of each file both ways, and whether it does. */
function judged(name: string, reader: OtherReader, cases: readonly Case[]): void {
  const originals = [...new Set(cases.map(({ original }) => original))];
  const ways = ['accept', 'reject'] as const;
  const questions: readonly Question[] = ways.flatMap((way) =>
    [...originals, ...cases.map(({ redline }) => redline)].map((path) => ({ path, way })),
  );
  const began = performance.now();
  const answers = reader(questions);
  if (answers === undefined) {
    console.log(`\n${name} is not installed; not asked.`);
    return;
  }
  const exact = { accept: 0, reject: 0 };
  const differing: string[] = [];
  for (const { name: file, original, redline, before, after } of cases) {
    const said = (path: string, way: Question['way']) => answers.get(keyOf({ path, way }));
    const rejected = difference(said(original, 'reject'), said(redline, 'reject'));
    if (rejected === undefined) exact.reject++;
    else differing.push(`reject ${file}: ${rejected}`);
    // A program that reads a file in its own way before the change may do so after it.
    const [own, theirs] = [linesOf(before), said(original, 'accept') ?? []];
    const [ownOnly, theirsOnly] = [without(own, theirs), without(theirs, own)];
    const wanted = [...without(linesOf(after), ownOnly), ...theirsOnly];
    const accepted = difference(wanted.sort(), [...(said(redline, 'accept') ?? [])].sort());
    if (accepted === undefined) exact.accept++;
    else differing.push(`accept ${file}: ${accepted}`);
  }
  console.log(`\n${name}, ${String(cases.length)} files in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  for (const way of ways) console.log(`  ${way}ed exactly: ${String(exact[way])} of ${String(cases.length)}`);
  for (const line of differing) console.log(`    ${line}`);
}

/** A paragraph is a line, whatever line breaks it holds; its typed label stands before it. */
function linesOf({ text, paragraphs }: ContractText): readonly string[] {
  return paragraphs
    .map(({ end }, index) => plain(text.slice(paragraphs[index - 1]?.end ?? 0, end)))
    .filter((line) => line !== '');
}

/** `lines` less those of `others`, each as often as it stands there. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

function difference(wanted: readonly string[] | undefined, found: readonly string[] | undefined): string | undefined {
  if (wanted === undefined || found === undefined) return 'not read';
  const [lacks, has] = [without(wanted, found), without(found, wanted)];
  if (lacks.length === 0 && has.length === 0) return undefined;
  return `${String(lacks.length)} lines lacking, ${String(has.length)} more; “${shortened(lacks[0])}” against “${shortened(has[0])}”`;
}

function shortened(line: string | undefined): string {
  return (line ?? '').slice(0, 90);
}

/** Time to write forty changes into a file of some hundred pages, our own check of it included. */
async function longFile(): Promise<void> {
  const sentence =
    'Each party shall keep what it learns of the other party secret and shall use it for this agreement alone, unless the law asks for more. ';
  const body = Array.from({ length: 1300 }, (_, index) => p(r(`${String(index)} ${sentence}${sentence}`))).join('');
  const bytes = docx(body);
  const text = await readDocx(bytes, 'long.docx');
  const changes = text.paragraphs
    .filter((_, index) => index % 33 === 0)
    .map(({ start }) => ({ edits: [{ start: start + 6, end: start + 10, text: 'Both' }] }));
  const times = Array.from({ length: 7 }, () => {
    const began = process.cpuUsage();
    writeChanges(bytes, text, changes, options);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  }).sort((one, other) => one - other);
  const count = text.text.split(/\s+/).length;
  console.log(
    `\nA file of ${String(count)} words (about ${String(Math.round(count / 500))} pages), ${String(changes.length)} changes: ${(times[3] ?? 0).toFixed(0)} ms of CPU`,
  );
}

await main(process.argv.slice(2));
