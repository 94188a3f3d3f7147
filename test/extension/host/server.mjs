import { spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeServer, hostNode } from './host-folder.mjs';

/** Nothing that would change a test or a picture from one day to the next. */
const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'git.enabled': false,
};

/** Starts code-server with a fresh profile in `home`; `stop` ends it and everything it started. */
export async function startServer({ home, env = {}, settings = {}, args = [] }) {
  const port = await freePort();
  const [data, extensions] = [join(home, 'data'), join(home, 'extensions')];
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const log = openSync(join(home, 'server.log'), 'w');
  const server = spawn(
    hostNode,
    [
      codeServer,
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--auth',
      'none',
      ...profile(home),
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
      '--ignore-last-opened',
      '--disable-proxy',
      ...args,
    ],
    {
      stdio: ['ignore', log, log],
      // A group of its own, so that what it starts ends with it.
      detached: true,
      env: {
        ...process.env,
        EXTENSIONS_GALLERY: '{}',
        PORT: undefined,
        PASSWORD: undefined,
        VSCODE_IPC_HOOK_CLI: undefined,
        ...env,
      },
    },
  );
  const address = `http://127.0.0.1:${port}`;
  await answering(server, address);
  return { address, port, stop: () => stop(server) };
}

export function profile(home) {
  return [
    '--config',
    join(home, 'config.yaml'),
    '--user-data-dir',
    join(home, 'data'),
    '--extensions-dir',
    join(home, 'extensions'),
  ];
}

async function answering(server, address) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (server.exitCode !== null) throw new Error(`code-server ended with ${server.exitCode}.`);
    const healthy = await fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (healthy) return;
    await sleep(100);
  }
  throw new Error('code-server did not answer within 30 seconds.');
}

async function stop(server) {
  if (server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  kill(server, 'SIGTERM');
  await Promise.race([gone, sleep(3000)]);
  kill(server, 'SIGKILL');
}

function kill(server, signal) {
  try {
    process.kill(-server.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
