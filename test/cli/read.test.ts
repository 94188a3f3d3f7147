import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfOf, writeLines } from '../fixtures/pdf-builder';
import { call, temporaryFolder } from './command-line';

const folder = { path: '', remove: (): void => undefined };
beforeEach(() => Object.assign(folder, temporaryFolder()));
afterEach(() => {
  folder.remove();
});

const save = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(folder.path, name), content);
};

describe('contract-review read', () => {
  it('prints paragraphs with their labels', async () => {
    save('terms.txt', '1. Fees\n1.1 The fees are due.\n');
    expect(await call(folder.path, ['read', 'terms.txt'])).toEqual({
      code: 0,
      out: '1. Fees\n1.1 The fees are due.\n',
      err: '',
    });
  });

  it('prints JSON whose offsets are those of its text', async () => {
    save(
      'terms.pdf',
      await pdfOf((document) => {
        writeLines(document, ['1. Fees', '1.1 The fees are due.']);
      }),
    );
    const { code, out } = await call(folder.path, ['read', 'terms.pdf', '--format', 'json']);
    const result = JSON.parse(out) as {
      readonly version: number;
      readonly text: string;
      readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly label?: string }[];
    };
    expect(code).toBe(0);
    expect(Object.keys(result)).toEqual([
      'version',
      'name',
      'format',
      'reader',
      'sha256',
      'pages',
      'text',
      'paragraphs',
      'notes',
    ]);
    expect(result.paragraphs.map(({ start, end, label }) => [label, result.text.slice(start, end)])).toEqual([
      ['1.', 'Fees'],
      ['1.1', 'The fees are due.'],
    ]);
  });

  it('prints notes beside the text, not in it', async () => {
    save('terms.txt', 'The fee is un\u200Blimited.');
    const { out, err } = await call(folder.path, ['read', 'terms.txt']);
    expect(out).toBe('The fee is un\u200Blimited.\n');
    expect(err).toMatch(/^Note: .*invisible/);
  });

  it('does not let the words of a contract steer the terminal', async () => {
    save('terms.txt', 'The fee \u001B[2Jis due.');
    const { out } = await call(folder.path, ['read', 'terms.txt']);
    expect(out).toBe('The fee \uFFFD[2Jis due.\n');
  });

  it.each([
    ['a file that is not there', 'missing.txt', 'there is no such file'],
    ['a folder', 'inner', 'is a folder'],
    ['an empty file', 'empty.txt', 'no text'],
  ])('ends with 2 and one sentence for %s', async (_what, name, words) => {
    mkdirSync(join(folder.path, 'inner'));
    save('empty.txt', ' \n');
    const { code, out, err } = await call(folder.path, ['read', name]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(name);
    expect(err).toContain(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no file', ['read']],
    ['another format', ['read', 'terms.txt', '--format', 'xml']],
    ['an unknown command', ['write', 'terms.txt']],
    ['an unknown option', ['read', 'terms.txt', '--loud']],
  ])('ends with 2 for %s', async (_what, words) => {
    save('terms.txt', 'The fees are due.');
    const { code, err } = await call(folder.path, words);
    expect(code).toBe(2);
    expect(err).toContain('error:');
  });

  it('has help and a version', async () => {
    expect(await call(folder.path, ['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
    const help = await call(folder.path, ['review', '--help']);
    expect(help.code).toBe(0);
    for (const option of ['--playbook', '--side', '--format', '--out', '--fail-on']) expect(help.out).toContain(option);
    expect((await call(folder.path, ['--help'])).out).toContain('Exit code');
  });
});
