import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@vscode/test-cli';
import { projectRoot } from './host/host-folder.mjs';

const suite = join(projectRoot, 'out', 'test', 'suite');
/** Named by run.mjs. */
const executable = process.env.CONTRACT_REVIEW_VSCODE;

export default defineConfig({
  // Named one by one: a pattern is looked for from the folder of this file.
  files: readdirSync(suite).map((name) => join(suite, name)),
  extensionDevelopmentPath: projectRoot,
  workspaceFolder: join(projectRoot, 'out', 'test', 'workspace'),
  mocha: { ui: 'bdd', timeout: 30_000, require: [join(projectRoot, 'test', 'extension', 'host', 'mocha-results.cjs')] },
  useInstallation: { fromPath: executable },
});
