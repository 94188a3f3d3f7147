import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import esbuild from 'esbuild';
import { pdfWorkerBundle } from './src/document/pdf/pdf-worker-bundle.mjs';

const development = process.argv.includes('--development');
const watching = process.argv.includes('--watch');

/** The engine is loaded with the first review, so it is a file of its own beside the extension. */
const lazyEngine = {
  name: 'lazy-engine',
  setup(build) {
    build.onResolve({ filter: /[\\/]engine-entry$/ }, () => ({ path: './engine.cjs', external: true }));
  },
};

const shared = {
  bundle: true,
  minify: !development,
  sourcemap: development ? 'linked' : false,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
};

/** The licences of what the bundles hold go with them. */
const licenceFile = 'dist/LICENSES.txt';

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };

const bundles = [
  {
    ...node,
    entryPoints: ['src/extension/extension.ts'],
    outfile: 'dist/extension.cjs',
    external: ['vscode'],
    plugins: [lazyEngine],
  },
  { ...node, entryPoints: ['src/extension/engine/engine-entry.ts'], outfile: 'dist/engine.cjs' },
  { ...node, ...pdfWorkerBundle, outfile: 'dist/pdf-worker.cjs' },
  // Reads PDFs too, in its own thread.
  { ...node, ...pdfWorkerBundle, entryPoints: ['src/library/library-worker.ts'], outfile: 'dist/library-worker.cjs' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.cjs', banner: { js: '#!/usr/bin/env node' } },
  ...webviewScripts().map((name) => ({
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    entryPoints: [`src/extension/webview/${name}`],
    outfile: `dist/webview/${name.replace(/\.ts$/, '.js')}`,
  })),
];

function webviewScripts() {
  const folder = 'src/extension/webview';
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

/** What earlier builds left must not get into the package. */
function removeStale(folder) {
  const current = new Set([licenceFile, ...bundles.flatMap(({ outfile }) => [outfile, `${outfile}.map`])]);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath}/${entry.name}`;
    if (entry.isFile() && !current.has(path)) rmSync(path);
  }
}

/** The packages whose code is in a bundle, by the files that esbuild took. */
function packagesIn(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function writeLicences(metafiles) {
  const texts = packagesIn(metafiles).map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
  });
  writeFileSync(licenceFile, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function size(metafile) {
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  return `${(bytes / 1024).toFixed(0)} kB`;
}

async function build(options) {
  const [entry] = options.entryPoints;
  if (!existsSync(entry)) {
    console.log(`${options.outfile}: skipped, there is no ${entry} yet`);
    return undefined;
  }
  if (watching) {
    const context = await esbuild.context(options);
    await context.watch();
    console.log(`${options.outfile}: watching`);
    return undefined;
  }
  const { metafile } = await esbuild.build(options);
  console.log(`${options.outfile}: ${size(metafile)}`);
  return metafile;
}

const results = await Promise.allSettled(bundles.map(build));
const failed = results.filter(({ status }) => status === 'rejected');
for (const { reason } of failed) console.error(reason instanceof Error ? reason.message : reason);
if (failed.length > 0) process.exitCode = 1;
else if (!watching) {
  writeLicences(results.flatMap(({ value }) => value ?? []));
  removeStale('dist');
}
