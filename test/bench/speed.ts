import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PDFParse } from 'pdf-parse';
import { headingsAndLexicon } from '../../src/contract/clause-finder';
import { Memory } from '../../src/contract/memory';
import { structureOf } from '../../src/contract/structure';
import { understand } from '../../src/contract/understand';
import type { ContractText } from '../../src/document/contract-text';
import { applyEdits } from '../../src/document/edited';
import type { PdfPages } from '../../src/document/pdf/pages';
// Gives pdf-parse what it needs to run without a canvas and in this thread.
import '../../src/document/pdf/read-pages';
import { readDocument } from '../../src/document/read';
import { readText } from '../../src/document/text';
import { nodePdfPages } from '../../src/pdf-worker-host';
import type { Playbook } from '../../src/playbook/playbook';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';
import { reviewText } from '../../src/engine';

/**
 * Speed of reading and of all that follows. `npm run build && npm run bench:speed -- --files FOLDER`. Machines differ, so
 * read the ratios, which are taken in one run. CPU time is that of the whole process, threads included.
 */
interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const worker = resolve('dist/pdf-worker.cjs');
const rounds = 1;
const playbookFile = 'playbooks/general-customer.md';

async function main(words: readonly string[]): Promise<void> {
  const folder = words[words.indexOf('--files') + 1];
  if (!words.includes('--files') || folder === undefined) throw new Error('Say --files FOLDER.');
  const samples = samplesIn(resolve(folder));
  const chosen = spread(samples, mostFiles);
  const pdfs = chosen.filter(({ name }) => name.toLowerCase().endsWith('.pdf'));
  if (pdfs.length > 0) {
    await readingAgainstParser(pdfs);
    await twoWorkers(pdfs);
  }
  const pdf = nodePdfPages(worker);
  const texts: ContractText[] = [];
  for (const { bytes, name } of chosen) texts.push(await readDocument(bytes, name, { pdf }));
  await pdf.dispose();
  afterReading(texts);
}

/** So many files are enough, and take a minute or two. */
const mostFiles = 20;

/** Files of every part of the alphabet, and always the largest. */
function spread(samples: readonly Sample[], most: number): readonly Sample[] {
  if (samples.length <= most) return samples;
  const largest = samples.reduce((one, other) => (other.bytes.length > one.bytes.length ? other : one));
  const step = samples.length / most;
  return samples.filter((sample, i) => sample === largest || Math.floor(i / step) !== Math.floor((i - 1) / step));
}

function samplesIn(folder: string): readonly Sample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|docx|md|txt)$/i.test(name) && statSync(join(folder, name)).isFile())
    .sort()
    .map((name) => ({ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** File by file in turn, so that what else the machine does falls on both alike; the first round only warms up. */
async function readingAgainstParser(pdfs: readonly Sample[]): Promise<void> {
  const pdf = nodePdfPages(worker);
  let [parser, ours, pages] = [0, 0, 0];
  for (let round = 0; round <= rounds; round++) {
    for (const sample of pdfs) {
      const alone = await cpuOf(() => getText(sample));
      const whole = await cpuOf(async () => {
        const text = await readDocument(sample.bytes, sample.name, { pdf });
        if (round > 0) pages += text.pages ?? 0;
      });
      if (round === 0) continue;
      parser += alone;
      ours += whole;
    }
  }
  await pdf.dispose();
  say(`Reading ${pdfs.length} PDFs, ${pages / rounds} pages`, {
    'getText alone, CPU ms': parser / rounds,
    'to paragraphs, CPU ms': ours / rounds,
    ratio: ours / parser,
  });
}

async function getText({ bytes }: Sample): Promise<void> {
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
  await parser.getText({ pageJoiner: '' });
  await parser.destroy();
}

async function twoWorkers(pdfs: readonly Sample[]): Promise<void> {
  const times: number[] = [];
  for (const size of [1, 2]) {
    const pool = nodePdfPages(worker, { size });
    await readAll(pdfs, pool);
    const began = performance.now();
    await readAll(pdfs, pool);
    times.push(performance.now() - began);
    await pool.dispose();
  }
  const [one = 0, two = 1] = times;
  say('Worker threads', { 'one, ms': one, 'two, ms': two, speedup: one / two });
}

async function readAll(pdfs: readonly Sample[], pdf: PdfPages): Promise<void> {
  await Promise.all(pdfs.map(({ bytes, name }) => readDocument(bytes, name, { pdf })));
}

function afterReading(texts: readonly ContractText[]): void {
  const text = readFileSync(playbookFile, 'utf8');
  const playbook = readPlaybook(text, { name: 'general-customer', kind: 'general' });
  stages(texts, playbook);
  const sorted = [...texts].sort((one, other) => one.text.length - other.text.length);
  const middle = sorted[sorted.length >> 1];
  if (middle !== undefined) linearity(middle, playbook);
  const long = sorted.find(({ pages }) => (pages ?? 0) >= longPages) ?? sorted.at(-1);
  if (long !== undefined) again(long, playbook);
}

/** What a long contract is, in pages. */
const longPages = 100;

/** Each stage over all contracts, which has been done once before: what is measured has been compiled. */
function stages(texts: readonly ContractText[], playbook: Playbook): void {
  const spent = new Map<string, number>();
  const timed = <T>(name: string, act: () => T): T => {
    const before = process.cpuUsage();
    const result = act();
    const { user, system } = process.cpuUsage(before);
    spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1000);
    return result;
  };
  for (let round = 0; round < 2; round++) {
    spent.clear();
    for (const source of texts) {
      const structure = timed('structure', () => structureOf(source));
      timed('clauses', () => headingsAndLexicon.find(structure));
      const contract = timed('understanding', () => understand(source));
      const review = timed('review', () => reviewContract(contract, playbook));
      timed('redlines', () => withRedlines(review));
    }
  }
  const tens = texts.reduce((sum, contract) => sum + countWords(contract.text), 0) / 10_000;
  const per = (name: string): number => (spent.get(name) ?? 0) / tens;
  say(
    `After reading ${texts.length} contracts, ${Math.round(tens * 10_000)} words, ${playbook.positions.length} positions: CPU ms per 10,000 words`,
    {
      structure: per('structure'),
      clauses: per('clauses'),
      'terms (all of understanding less the two)': per('understanding') - per('structure') - per('clauses'),
      review: per('review'),
      'without redlines': per('understanding') + per('review'),
      redlines: per('redlines'),
    },
  );
}

function linearity(contract: ContractText, playbook: Playbook): void {
  const figures: Record<string, number> = {};
  const reviewed = (text: ContractText) => reviewContract(understand(text), playbook);
  for (const times of [1, 4, 16]) {
    const text = readText(Array<string>(times).fill(contract.text).join('\n\n'), { name: 'long', sha256: '' });
    reviewed(text);
    const runs = times === 1 ? 4 : 1;
    const per = (act: () => unknown): number => {
      const taken = timeOf(() => {
        for (let run = 0; run < runs; run++) act();
      });
      return (taken / runs / countWords(text.text)) * 10_000;
    };
    figures[`×${times}, understanding and review`] = per(() => reviewed(text));
    figures[`×${times}, with redlines`] = per(() => reviewText(text, playbook));
  }
  say(`Length of ${contract.name}: CPU ms per 10,000 words`, figures);
}

/** Typing in a contract, as an editor has it reviewed: a word more each time, with and without what was read before. */
function again(contract: ContractText, playbook: Playbook): void {
  const runs = 7;
  const edits = Array.from({ length: runs }, (_, run) => {
    const middle = contract.text.indexOf(' ', (contract.text.length * (run + 1)) / (runs + 2));
    return applyEdits(contract, `${contract.text.slice(0, middle)} x${String(run)}${contract.text.slice(middle)}`);
  });
  const median = (act: (text: ContractText) => unknown): number => {
    const times = edits.map((text) => timeOf(() => act(text))).sort((one, other) => one - other);
    return times[runs >> 1] ?? 0;
  };
  const anew = median((text) => reviewContract(understand(text), playbook));
  const memory = new Memory();
  understand(contract, { memory });
  const remembering = median((text) => reviewContract(understand(text, { memory }), playbook));
  const whole = median((text) => reviewText(text, playbook, { memory }));
  say(
    `Again after an edit: ${contract.name}, ${contract.pages ?? '?'} pages, ${countWords(contract.text)} words, CPU ms`,
    {
      'understanding and review, anew': anew,
      'understanding and review, remembering': remembering,
      ratio: remembering / anew,
      'remembering, with redlines': whole,
    },
  );
}

async function cpuOf(act: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function timeOf(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function say(title: string, figures: Readonly<Record<string, number>>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures)) {
    console.log(`  ${name.padEnd(48)} ${value >= 100 ? Math.round(value).toString() : value.toFixed(2)}`);
  }
}

await main(process.argv.slice(2));
