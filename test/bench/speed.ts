import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PDFParse } from 'pdf-parse';
import { understand } from '../../src/contract/understand';
import type { ContractText } from '../../src/document/contract-text';
import { applyEdits } from '../../src/document/edited';
import type { PdfPages } from '../../src/document/pdf/pages';
// Gives pdf-parse what it needs to run without a canvas and in this thread.
import '../../src/document/pdf/read-pages';
import { readDocument } from '../../src/document/read';
import { readText } from '../../src/document/text';
import { nodePdfPages } from '../../src/pdf-worker-host';
import { readPlaybook } from '../../src/playbook/read-playbook';
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
const rounds = 2;
const playbookFile = 'playbooks/general-customer.md';

async function main(words: readonly string[]): Promise<void> {
  const folder = words[words.indexOf('--files') + 1];
  if (!words.includes('--files') || folder === undefined) throw new Error('Say --files FOLDER.');
  const samples = samplesIn(resolve(folder));
  const pdfs = samples.filter(({ name }) => name.toLowerCase().endsWith('.pdf'));
  if (pdfs.length > 0) {
    await readingAgainstParser(pdfs);
    await twoWorkers(pdfs);
  }
  const pdf = nodePdfPages(worker);
  const texts: ContractText[] = [];
  for (const { bytes, name } of samples) texts.push(await readDocument(bytes, name, { pdf }));
  await pdf.dispose();
  afterReading(texts);
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
  const review = (contract: ContractText): number => reviewText(contract, playbook).findings.length;
  for (const contract of texts) review(contract);
  const understanding = timeOf(() => texts.forEach((contract) => understand(contract)));
  const whole = timeOf(() => texts.forEach(review));
  const tens = texts.reduce((sum, contract) => sum + countWords(contract.text), 0) / 10_000;
  say(
    `After reading ${texts.length} contracts, ${Math.round(tens * 10_000)} words, ${playbook.positions.length} positions`,
    {
      'understanding, ms per 10,000 words': understanding / tens,
      'understanding and review, ms per 10,000 words': whole / tens,
    },
  );
  const middle = [...texts].sort((one, other) => one.text.length - other.text.length)[texts.length >> 1];
  if (middle !== undefined) linearity(middle, review);
  const longest = texts.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  again(longest, review);
}

function linearity(contract: ContractText, review: (text: ContractText) => number): void {
  const figures: Record<string, number> = {};
  for (const times of [1, 4, 16]) {
    const text = readText(Array<string>(times).fill(contract.text).join('\n\n'), { name: 'long', sha256: '' });
    review(text);
    const runs = 3;
    const taken = timeOf(() => {
      for (let run = 0; run < runs; run++) review(text);
    });
    figures[`×${times}, ms per 10,000 words`] = (taken / runs / countWords(text.text)) * 10_000;
  }
  say(`Length of ${contract.name}`, figures);
}

/** An edit in the middle, and everything after it anew. */
function again(contract: ContractText, review: (text: ContractText) => number): void {
  const middle = contract.text.indexOf(' ', contract.text.length / 2);
  const runs = 5;
  let round = 0;
  const taken = timeOf(() => {
    for (; round < runs; round++) {
      const typed = ` x${String(round)}`;
      review(applyEdits(contract, contract.text.slice(0, middle) + typed + contract.text.slice(middle)));
    }
  });
  say(`Review again after an edit: ${contract.name}, ${contract.pages ?? '?'} pages`, {
    words: countWords(contract.text),
    ms: taken / runs,
  });
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
