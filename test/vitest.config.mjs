import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    exclude: ['test/extension/**', 'node_modules/**'],
    // A machine that is busy with something else must not fail a test; what has to be quick is measured in processor time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
