// `npm run test:vscode`: bundles the suite, lays out a workspace and runs it in a real VS Code. VS Code is downloaded
// where that works; otherwise, or where CONTRACT_REVIEW_VSCODE_HOST names a folder, our own host stands in.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import esbuild from 'esbuild';
import { projectRoot } from './host/host-folder.mjs';
import { setUp } from './host/setup.mjs';
import { layOut } from './workspace.mjs';

const suite = join(projectRoot, 'test', 'extension', 'suite');
const output = join(projectRoot, 'out', 'test');

// Always, lest a suite passes or fails on what was built before the last change.
if (run('node', ['esbuild.config.mjs']) !== 0) process.exit(1);
rmSync(output, { recursive: true, force: true });
rmSync(join(projectRoot, 'out', 'editor.json'), { force: true });
await esbuild.build({
  entryPoints: readdirSync(suite)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(suite, name)),
  outdir: join(output, 'suite'),
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});
await layOut(join(output, 'workspace'));

const downloaded = await download();
if (downloaded === undefined) setUp();
process.exitCode = run('npx', ['vscode-test', '--config', join('test', 'extension', 'vscode-test.mjs')], {
  CONTRACT_REVIEW_VSCODE: downloaded ?? join(projectRoot, 'test', 'extension', 'host', 'code.mjs'),
});

function run(program, args, env = {}) {
  return spawnSync(program, args, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}

/** The path of a desktop VS Code, which needs its update server and, on Linux, a display; undefined where it has none. */
async function download() {
  if (process.env.CONTRACT_REVIEW_VSCODE_HOST) return undefined;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', reporter: new SilentReporter(), timeout: 15_000 });
  } catch (error) {
    console.log(`VS Code could not be downloaded (${error.message}); our own host stands in.`);
    return undefined;
  }
}
