import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The house: which room may import which. `host.ts` holds types that every room may use. */
const rooms = {
  document: [],
  contract: ['document'],
  playbook: ['document', 'contract'],
  review: ['document', 'contract', 'playbook'],
  redline: ['document', 'contract', 'playbook', 'review'],
  library: ['document', 'contract', 'playbook', 'review', 'redline'],
  drafting: ['document', 'contract', 'playbook', 'review', 'redline'],
  report: ['document', 'contract', 'playbook', 'review', 'redline', 'library', 'drafting'],
};
const hosts = ['extension', 'cli', 'training'];
const everyRoom = [...Object.keys(rooms), ...hosts];

/** Only hosts and worker entries reach outside the process. */
const outside = ['fs', 'fs/promises', 'worker_threads', 'child_process', 'net', 'http', 'https', 'os', 'process'];
const outsidePaths = [
  ...outside
    .flatMap((name) => [name, `node:${name}`])
    .map((name) => ({ name, message: 'Hosts inject what is outside.' })),
  { name: 'vscode', message: 'Only src/extension imports vscode.' },
];

const wall = (room, allowed) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ['src/**/*-worker.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: outsidePaths,
        patterns: [
          {
            regex: `^(\\.\\./)+(${everyRoom.filter((other) => other !== room && !allowed.includes(other)).join('|')}|engine)(/|$)`,
            message: `src/${room} may import only: ${allowed.join(', ') || 'nothing'}.`,
          },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
    },
  },
  ...Object.entries(rooms).map(([room, allowed]) => wall(room, allowed)),
  {
    files: ['src/cli/**/*.ts', 'src/engine.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'vscode', message: 'Only src/extension imports vscode.' }],
          patterns: [{ regex: '^(\\.\\./)+extension(/|$)', message: 'Hosts do not import each other.' }],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'test/**/*.config.*'],
    rules: { 'no-restricted-exports': 'off', '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
        clearInterval: 'readonly',
        fetch: 'readonly',
        require: 'readonly',
        module: 'readonly',
      },
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
