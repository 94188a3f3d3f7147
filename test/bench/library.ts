import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { understand } from '../../src/contract/understand';
import type { ContractText } from '../../src/document/contract-text';
import { readPages } from '../../src/document/pdf/read-pages';
import { readDocument } from '../../src/document/read';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { assessFamily } from '../../src/review/requirements/assess-family';

/**
 * A library as a whole: `npm run build && npm run bench:library -- --files FOLDER [--sizes 100,400]`. The files of FOLDER are
 * repeated, each copy with other bytes at its end, up to each size; each size is scanned twice, the second time from the
 * cache. Machines differ, so read the ratios, which are taken in one run.
 */
async function main(words: readonly string[]): Promise<void> {
  const folder = valueOf('--files', words);
  if (folder === undefined) throw new Error('Say --files FOLDER.');
  const framework = valueOf('--framework', words) ?? 'dora';
  const sizes = (valueOf('--sizes', words) ?? '100,400').split(',').map(Number);
  const files = filesIn(resolve(folder));
  if (files.length === 0) throw new Error(`There are no contracts in ${folder}.`);
  await shares(files, framework);
  console.log(`\nScans against ${framework}, of files repeated with other bytes at their end`);
  console.log('  files   first s   CPU s   ms a file   peak MB   again s   times faster   peak MB');
  for (const size of sizes) await scans(files, size, framework);
}

/** Of one file after the other in this thread: what reading takes of all the work. */
async function shares(files: readonly string[], id: string): Promise<void> {
  const framework = readFramework(readFileSync(`playbooks/${id}.md`, 'utf8'), id);
  const pdf = { read: (bytes: Uint8Array) => readPages(bytes) };
  const spent = { reading: 0, understanding: 0, requirements: 0 };
  for (let round = 0; round < 2; round++) {
    spent.reading = spent.understanding = spent.requirements = 0;
    for (const file of files) {
      const bytes = new Uint8Array(readFileSync(file));
      let text: ContractText | undefined;
      spent.reading += await cpuOf(async () => {
        text = await readDocument(bytes, file, { pdf }).catch(() => undefined);
      });
      const read = text;
      if (read === undefined) continue;
      let contract = understand(read);
      spent.understanding += await cpuOf(() => {
        contract = understand(read);
      });
      spent.requirements += await cpuOf(() => {
        assessFamily([contract], framework, { date: '2026-01-01' });
      });
    }
  }
  const all = spent.reading + spent.understanding + spent.requirements;
  console.log(`CPU of ${String(files.length)} files, one thread, warm`);
  for (const [name, ms] of Object.entries(spent)) {
    console.log(
      `  ${name.padEnd(14)} ${String(Math.round(ms)).padStart(7)} ms  ${((ms / all) * 100).toFixed(1).padStart(5)} %`,
    );
  }
}

async function scans(files: readonly string[], size: number, framework: string): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'contract-review-library-'));
  try {
    lay(join(home, 'library'), files, size);
    const first = await scan(home, framework);
    const again = await scan(home, framework);
    const row = [
      String(size),
      first.seconds.toFixed(1),
      first.cpu.toFixed(1),
      ((first.seconds * 1000) / size).toFixed(0),
      first.peak.toFixed(0),
      again.seconds.toFixed(2),
      (first.seconds / again.seconds).toFixed(1),
      again.peak.toFixed(0),
    ];
    console.log(row.map((cell, at) => cell.padStart([7, 10, 8, 12, 10, 10, 15, 10][at] ?? 8)).join(''));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Bytes after the end of a PDF or a zip comment change the content and not what is read. */
function lay(folder: string, files: readonly string[], size: number): void {
  mkdirSync(folder, { recursive: true });
  for (let copy = 0; copy < size; copy++) {
    const file = files[copy % files.length];
    if (file === undefined) continue;
    const mark = Buffer.from(`\n%${String(copy)}\n`);
    const bytes = readFileSync(file);
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    writeFileSync(
      join(folder, `${String(copy).padStart(5, '0')}${extname(file)}`),
      isZip ? commented(bytes, mark) : Buffer.concat([bytes, mark]),
    );
  }
}

/** A zip ends with a comment, whose length stands before it. */
function commented(zip: Buffer, comment: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const bytes = Buffer.concat([zip.subarray(0, end + 22), comment]);
  bytes.writeUInt16LE(comment.length, end + 20);
  return bytes;
}

interface Run {
  readonly seconds: number;
  readonly cpu: number;
  /** Resident megabytes at the highest. */
  readonly peak: number;
}

/** One scan in a process of its own, as a user calls it; a line of code before it tells what it took. */
function scan(home: string, framework: string): Promise<Run> {
  const probe = join(home, 'probe.cjs');
  writeFileSync(
    probe,
    `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
       require('node:fs').writeFileSync(${JSON.stringify(join(home, 'took.json'))}, JSON.stringify({ peak: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 })); });`,
  );
  const args = ['--require', probe, resolve('dist/cli.cjs'), 'scan', join(home, 'library'), '--framework', framework];
  const began = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      [...args, '--cache', join(home, 'cache'), '--out', join(home, 'out.json'), '--force'],
      {
        stdio: 'ignore',
      },
    );
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code !== 0) {
        fail(new Error(`The scan ended with ${String(code)}.`));
        return;
      }
      const took = JSON.parse(readFileSync(join(home, 'took.json'), 'utf8')) as Omit<Run, 'seconds'>;
      done({ seconds: (performance.now() - began) / 1000, ...took });
    });
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:pdf|docx)$/i.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

async function cpuOf(act: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function valueOf(name: string, words: readonly string[]): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

await main(process.argv.slice(2));
