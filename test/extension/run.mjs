// `npm run test:vscode`: bundles the suite, lays out a workspace and runs it in a real VS Code. VS Code is downloaded
// where that works; otherwise, or where CONTRACT_REVIEW_VSCODE_HOST names a folder, our own host stands in.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import esbuild from 'esbuild';
import { projectRoot } from './host/host-folder.mjs';
import { setUp } from './host/setup.mjs';
import { layOut } from './workspace.mjs';

const suite = join(projectRoot, 'test', 'extension', 'suite');
const output = join(projectRoot, 'out', 'test');

if (!existsSync(join(projectRoot, 'dist', 'extension.cjs'))) run('node', ['esbuild.config.mjs']);
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

const env = {};
if (process.env.CONTRACT_REVIEW_VSCODE_HOST || !(await canDownload())) {
  setUp();
  env.CONTRACT_REVIEW_VSCODE = join(projectRoot, 'test', 'extension', 'host', 'code.mjs');
}
process.exitCode = run('npx', ['vscode-test', '--config', join('test', 'extension', 'vscode-test.mjs')], env);

function run(program, args, env = {}) {
  return spawnSync(program, args, { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}

/** A desktop VS Code needs its update server, and on Linux a display. */
async function canDownload() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  const answer = fetch('https://update.code.visualstudio.com/api/releases/stable').then(
    ({ ok }) => ok,
    () => false,
  );
  return Promise.race([answer, sleep(5000, false, { ref: false })]);
}
