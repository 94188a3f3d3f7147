import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import esbuild, { type BuildOptions } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfOf, writeLines } from '../fixtures/pdf-builder';

const root = join(import.meta.dirname, '../..');
let folder = '';

/** The command line and its worker as they ship, and a library of PDFs and texts. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contract-review-'));
  const config = pathToFileURL(join(root, 'src/document/pdf/pdf-worker-bundle.mjs')).href;
  const { pdfWorkerBundle } = (await import(config)) as { readonly pdfWorkerBundle: BuildOptions };
  const out = (name: string) => join(folder, 'app', 'dist', name);
  const shared = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error' } as const;
  const worker = join(root, 'src/library/library-worker.ts');
  await esbuild.build({
    ...pdfWorkerBundle,
    entryPoints: [worker],
    outfile: out('library-worker.cjs'),
    logLevel: 'error',
  });
  await esbuild.build({ ...shared, entryPoints: [join(root, 'src/cli/main.ts')], outfile: out('cli.cjs') });
  mkdirSync(join(folder, 'app', 'playbooks'));
  for (const name of ['dora.md', 'gdpr.md']) {
    writeFileSync(join(folder, 'app', 'playbooks', name), readFileSync(join(root, 'playbooks', name)));
  }
  mkdirSync(join(folder, 'library', 'acme'), { recursive: true });
  const lines = [
    'Services Agreement',
    '1. Audit',
    'The Customer may audit the Supplier at any time on reasonable notice.',
  ];
  for (const name of ['a', 'b', 'acme/Master Agreement', 'acme/DPA']) {
    writeFileSync(
      join(folder, 'library', `${name}.pdf`),
      await pdfOf((document) => writeLines(document, [name, ...lines])),
    );
  }
  for (const name of ['c', 'd', 'e'])
    writeFileSync(join(folder, 'library', `${name}.md`), `# ${name}\n\n${lines.join('\n\n')}\n`);
  writeFileSync(join(folder, 'library', 'broken.pdf'), '%PDF-1.7 broken');
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [join(folder, 'app/dist/cli.cjs'), ...words], { cwd: folder });
}

it(
  'four processes give parts that merge to the register of one process, byte for byte',
  { timeout: 120_000 },
  async () => {
    const scan = [
      'scan',
      'library',
      '--framework',
      'dora,gdpr',
      '--no-cache',
      '--jobs',
      '1',
      '--date',
      '2026-01-05',
      '--out',
    ];
    const parts = [1, 2, 3, 4].map((part) => `part-${String(part)}.json`);
    await Promise.all(parts.map((part, index) => run(...scan, part, '--shard', `${String(index + 1)}/4`)));
    await run(...scan, 'whole.json');
    await run(...scan, 'whole.xlsx');
    for (const name of ['merged.json', 'merged.xlsx']) await run('merge', ...parts, '--out', name);
    const bytes = (name: string): Buffer => readFileSync(join(folder, name));
    expect(bytes('merged.json').equals(bytes('whole.json'))).toBe(true);
    expect(bytes('merged.xlsx').equals(bytes('whole.xlsx'))).toBe(true);
    const { rows } = JSON.parse(bytes('whole.json').toString('utf8')) as {
      readonly rows: readonly { readonly contract: string }[];
    };
    expect(rows.map(({ contract }) => contract)).toEqual([
      'a.pdf',
      'acme',
      'b.pdf',
      'broken.pdf',
      'c.md',
      'd.md',
      'e.md',
    ]);
  },
);
