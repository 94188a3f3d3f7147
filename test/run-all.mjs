// `npm test`: types, lint, the first command of the README, unit tests, and the suite inside a real VS Code; every step runs, one line sums up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const unitResults = 'out/unit.json';
const editorResults = 'out/editor.json';
mkdirSync('out', { recursive: true });
for (const file of [unitResults, editorResults]) rmSync(file, { force: true });
// As on a fresh clone, where nothing has been written yet.
rmSync('out/sample', { recursive: true, force: true });

const steps = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'build, and the review of the sample', command: ['npm', 'start', '--silent'] },
  {
    name: 'unit tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--config',
      'test/vitest.config.mjs',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ],
    counts: unitCounts,
  },
  { name: 'VS Code tests', command: ['npm', 'run', '--silent', 'test:vscode'], counts: editorCounts },
];

let passed = 0;
let failed = 0;
for (const { name, command, counts } of steps) {
  console.log(`\n== ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: 'inherit' });
  const count = counts?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  passed += count.passed;
  // A step that ends badly is a failure even where its own count names none.
  failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
}

const line = `${passed} passed, ${failed} failed`;
writeFileSync('out/summary.txt', `${line}\n`);
console.log(`\n${line}`);
process.exitCode = failed === 0 ? 0 : 1;

function unitCounts() {
  const results = json(unitResults);
  return results && { passed: results.numPassedTests, failed: results.numFailedTests };
}

/** Written by mocha's JSON reporter inside the editor. */
function editorCounts() {
  const results = json(editorResults);
  return results && { passed: results.passes, failed: results.failures };
}

function json(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
