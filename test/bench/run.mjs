// Bundles one benchmark and runs it: node test/bench/run.mjs grades [arguments]
import { spawnSync } from 'node:child_process';
import esbuild from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
const outfile = `out/bench/${name}.mjs`;
await esbuild.build({
  entryPoints: [`test/bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
// What is no longer used can be cleared away before memory is told.
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
