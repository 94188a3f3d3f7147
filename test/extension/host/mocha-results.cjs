// Loaded into the extension host by mocha's `require`: leaves mocha's counts in out/editor.json, and prints to a file
// where the host has no console of its own.
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, resolve } = require('node:path');
const { format } = require('node:util');

const results = resolve(module.path, '../../../out/editor.json');
const output = process.env.CONTRACT_REVIEW_MOCHA_OUTPUT;
/** The copy that the runner uses. */
const Mocha = createRequire(require.resolve('@vscode/test-cli'))('mocha');

const run = Mocha.prototype.run;
Mocha.prototype.run = function (done) {
  const runner = run.call(this, (failures) => {
    mkdirSync(dirname(results), { recursive: true });
    writeFileSync(results, JSON.stringify({ passes: runner.stats?.passes ?? 0, failures }));
    done?.(failures);
  });
  return runner;
};
if (output) Mocha.reporters.Base.consoleLog = (...words) => appendFileSync(output, `${format(...words)}\n`);
