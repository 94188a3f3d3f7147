#!/usr/bin/env node
// Stands in for the VS Code executable that @vscode/test-electron starts: takes the same arguments, runs the same tests
// in code-server and headless Chromium, prints what they print and ends with their code.
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser } from './chromium.mjs';
import { hostVersion, projectRoot } from './host-folder.mjs';
import { startServer } from './server.mjs';

const limit = 300_000;
const results = join(projectRoot, 'out', 'editor.json');
const options = parse(process.argv.slice(2));
if (options.version) {
  console.log(hostVersion);
  process.exit(0);
}
const home = mkdtempSync(join(tmpdir(), 'contract-review-vscode-'));
const code = await run();
if (code === 0) rmSync(home, { recursive: true, force: true });
else console.log(`The profile and log of this run are in ${home}.`);
process.exit(code);

function parse(args) {
  const parsed = { developed: [], tests: '', workspace: undefined, version: false };
  for (const arg of args) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === 'extensionDevelopmentPath') parsed.developed.push(resolve(value));
    else if (name === 'extensionTestsPath') parsed.tests = resolve(value);
    else if (name === 'version') parsed.version = true;
    // Other options are of the desktop's own window and profile; each run has a fresh profile here.
    else if (name === undefined) parsed.workspace ??= resolve(arg);
  }
  return parsed;
}

async function run() {
  const output = follow(join(home, 'mocha.txt'));
  let server, browser;
  try {
    server = await startServer({
      home,
      env: { CONTRACT_REVIEW_MOCHA_OUTPUT: output.file },
      // Without the smoke test driver the page ignores the payload that names the tests.
      args: ['--log', 'error', '--vscode-option', 'enable-smoke-test-driver'],
    });
    browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const tests = await watchTests(page);
    await page.goto(address(server));
    const result = await tests.ended;
    if (result === 'late') {
      await page.screenshot({ path: join(home, 'late.png') });
      console.log(`The tests did not end within ${limit / 1000} seconds.`);
      return 124;
    }
    // An extension host that was killed reports 0 as well: believe 0 only with mocha's own word.
    if (result === 0 && !mochaPassed()) {
      console.log('The extension host ended before mocha did.');
      return 71;
    }
    return result;
  } catch (error) {
    console.log(error);
    return 70;
  } finally {
    output.close();
    await browser?.close().catch(() => undefined);
    await server?.stop();
  }
}

async function watchTests(page) {
  let end;
  const ended = new Promise((settle) => {
    end = settle;
  });
  // Mocha's own output comes through its file; these are errors outside it.
  await page.exposeFunction('codeAutomationLog', (_, args) => {
    if (!/^\D*\d+ tests? failed/.test(String(args[0]))) console.log(...args.filter((arg) => arg !== undefined));
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  page.on('crash', () => end(70));
  setTimeout(() => end('late'), limit).unref();
  return { ended };
}

function address({ address: base, port }) {
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = JSON.stringify([
    ...options.developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(options.tests)],
  ]);
  const opened = options.workspace ? `folder=${encodeURIComponent(options.workspace)}` : 'ew=true';
  return `${base}/?${opened}&payload=${encodeURIComponent(payload)}`;
}

function mochaPassed() {
  return existsSync(results) && JSON.parse(readFileSync(results, 'utf8')).failures === 0;
}

/** Prints what is written to a file as it grows. */
function follow(file) {
  writeFileSync(file, '');
  const handle = openSync(file, 'r');
  const buffer = Buffer.alloc(65_536);
  let at = 0;
  const drain = () => {
    for (let read; (read = readSync(handle, buffer, 0, buffer.length, at)) > 0; at += read)
      process.stdout.write(buffer.subarray(0, read));
  };
  const timer = setInterval(drain, 200);
  const close = () => {
    clearInterval(timer);
    drain();
    closeSync(handle);
  };
  return { file, close };
}
