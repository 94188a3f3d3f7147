import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files';
import type { GapRegister } from '../../src/library/gap-register';
import { renderAddendum } from '../../src/report/addendum-docx';
import { libraryInProcess } from '../fixtures/library-in-process';
import { call, temporaryFolder, type Outcome } from './command-line';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

const framework = `---
kind: framework
id: house
title: House rules
as of: 2026-01-01
---

## HR-1: Audit

- **Reference:** Rule 1
- **Requirement:** The customer may audit the provider.
- **Severity:** critical
- **Model clause:** The Customer may audit the Provider once a year.
- **Source:** G
`;

const agreement = (name: string): string =>
  `# Services Agreement\n\nThis agreement is made between ${name} Ltd ("Supplier") and Harrow Lane Foods plc ("Customer").\n\n## 1. Services\n\nThe Supplier shall host the Customer's ordering system.\n`;

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

async function scan(words: readonly string[] = [], more: Parameters<typeof call>[2] = {}): Promise<Outcome> {
  return call(folder.path, ['scan', 'library', '--framework', 'house', '--no-cache', ...words], more);
}

async function register(words: readonly string[] = []): Promise<GapRegister> {
  const { out } = await scan(['--format', 'json', ...words]);
  return JSON.parse(out) as GapRegister;
}

describe('scan', () => {
  it('gives one row a contract and one cell a requirement', async () => {
    write({ 'house.md': framework, 'library/b.md': agreement('Brook'), 'library/a.md': agreement('Acme') });
    const { version, frameworks, rows } = await register();
    expect(version).toBe(1);
    expect(frameworks.map(({ id }) => id)).toEqual(['house']);
    expect(rows.map(({ contract, files }) => ({ contract, files }))).toEqual([
      { contract: 'a.md', files: ['a.md'] },
      { contract: 'b.md', files: ['b.md'] },
    ]);
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['HR-1']);
  });

  it('asks several frameworks of one reading', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    const library = libraryInProcess();
    const words = ['scan', 'library', '--cache', 'kept', '--format', 'json', '--framework'];
    await call(folder.path, [...words, 'house'], { library });
    const { out } = await call(folder.path, [...words, 'house,gdpr'], { library });
    expect(library.readings).toHaveLength(1);
    expect(Object.keys((JSON.parse(out) as GapRegister).rows[0]?.cells ?? {})).toContain('GDPR-28.3.a');
  });

  it('reads the same content once and gives it two rows', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/copy of a.md': agreement('Acme') });
    const library = libraryInProcess();
    const { out } = await scan(['--cache', 'kept', '--format', 'json'], { library });
    expect(library.readings).toHaveLength(1);
    expect((JSON.parse(out) as GapRegister).rows).toHaveLength(2);
  });

  it('gives a folder of many files a row each, in order, and reads them once', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `${String(i).padStart(3, '0')}.md`);
    write({ 'house.md': framework, ...Object.fromEntries(names.map((name) => [`library/${name}`, agreement(name)])) });
    const library = libraryInProcess();
    const words = ['--cache', 'kept', '--format', 'json'];
    const first = (JSON.parse((await scan(words, { library })).out) as GapRegister).rows;
    expect(first.map(({ contract }) => contract)).toEqual(names);
    const again = (JSON.parse((await scan(words, { library })).out) as GapRegister).rows;
    expect(again).toEqual(first);
    expect(library.readings).toHaveLength(names.length);
  }, 60_000);

  it('reads again what a broken entry of the cache held, and answers the same', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    const library = libraryInProcess();
    const words = ['--cache', join(folder.path, 'kept'), '--format', 'json'];
    const first = await scan(words, { library });
    const kept = readdirSync(join(folder.path, 'kept'), { recursive: true, withFileTypes: true });
    for (const entry of kept.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(path, bytes);
    }
    const second = await scan(words, { library });
    expect(library.readings).toHaveLength(2);
    expect(second.out).toBe(first.out);
  });

  it('makes everything anew where the engine is another', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    const [one, other] = [libraryInProcess('1'), libraryInProcess('2')];
    await scan(['--cache', 'kept'], { library: one });
    await scan(['--cache', 'kept'], { library: other });
    expect(other.readings).toHaveLength(1);
  });

  it('shows how far it is, with the name of the contract and the rate', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    const steps: string[] = [];
    await scan([], { progress: (words) => steps.push(words) });
    expect(steps[0]).toMatch(/^1 of 1 · a\.md · [\d.]+ files a second$/);
  });

  it('can be stopped, and goes on from there', async () => {
    const files = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`library/${name}.md`, agreement(name)]),
    );
    write({ 'house.md': framework, ...files });
    const library = libraryInProcess();
    const cancellation = { cancelled: false };
    const stopped = await scan(['--cache', 'kept'], {
      library,
      cancellation,
      progress: (words) => {
        if (words !== '') cancellation.cancelled = true;
      },
    });
    expect(stopped.code).toBe(2);
    expect(stopped.err).toMatch(/Cancelled after \d of 6 contracts; scan again to go on/);
    await scan(['--cache', 'kept'], { library });
    expect(library.readings).toHaveLength(6);
  });
});

describe('what cannot be read', () => {
  it('is a row that says so, and nothing in it is absent', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/bad.pdf': '%PDF-1.7 nothing' });
    const { code, out, err } = await scan(['--format', 'json']);
    const rows = (JSON.parse(out) as GapRegister).rows;
    expect(code).toBe(0);
    expect(rows.map(({ contract }) => contract)).toEqual(['a.md', 'bad.pdf']);
    expect(rows[1]?.cells['HR-1']).toMatchObject({ state: 'cannot-tell', citations: [] });
    expect(rows[1]?.cells['HR-1']?.reason).toContain('bad.pdf is a damaged or cut-off PDF');
    expect(err).toContain('bad.pdf');
  });

  it('is told of a file that may not be opened', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/b.md': agreement('Brook') });
    const files: typeof nodeFiles = {
      ...nodeFiles,
      read: (path) =>
        path.endsWith('b.md')
          ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
          : nodeFiles.read(path),
    };
    const { out } = await scan(['--format', 'json'], { files });
    const row = (JSON.parse(out) as GapRegister).rows[1];
    expect(row?.unread).toEqual(['b.md could not be read: permission was denied.']);
    expect(row?.cells['HR-1']?.state).toBe('cannot-tell');
  });

  it('is every file of a folder that vanishes while it is scanned', async () => {
    write({ 'house.md': framework, 'library/a.docx': 'x', 'library/b.docx': 'x', 'library/c.docx': 'x' });
    const files: typeof nodeFiles = {
      ...nodeFiles,
      read: (path) => {
        if (path.endsWith('.docx')) rmSync(join(folder.path, 'library'), { recursive: true, force: true });
        return nodeFiles.read(path);
      },
    };
    const { code, out } = await scan(['--format', 'json'], { files });
    const rows = (JSON.parse(out) as GapRegister).rows;
    expect(code).toBe(0);
    expect(rows.map(({ unread }) => unread?.[0])).toEqual([
      'a.docx could not be read: there is no such file.',
      'b.docx could not be read: there is no such file.',
      'c.docx could not be read: there is no such file.',
    ]);
  });

  it.runIf(process.getuid?.() !== 0)('is told of a folder that may not be looked into', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/board/b.md': agreement('Brook') });
    chmodSync(join(folder.path, 'library/board'), 0o000);
    const { err } = await scan();
    chmodSync(join(folder.path, 'library/board'), 0o700);
    expect(err).toContain('board could not be looked into and is not in the register: permission was denied.');
  });
});

describe('a scan that cannot be made', () => {
  it.each([
    ['an empty folder', ['scan', 'empty', '--framework', 'house'], 'empty holds no contracts'],
    [
      'no folder',
      ['scan', 'nowhere', '--framework', 'house'],
      'nowhere could not be looked into: there is no such file',
    ],
    ['a file', ['scan', 'house.md', '--framework', 'house'], 'house.md is a file'],
    [
      'no such framework',
      ['scan', 'library', '--framework', 'hose'],
      'There is no framework hose; known are house, dora',
    ],
    ['a shard beyond the last', ['scan', 'library', '--framework', 'house', '--shard', '5/4'], '“5/4” is no shard'],
    ['a day that is none', ['scan', 'library', '--framework', 'house', '--date', '2026-13-40'], 'is no date'],
    ['one framework twice', ['scan', 'library', '--framework', 'house,house'], 'house is named twice'],
  ])('says why: %s', async (_, words, message) => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'empty/x.bin': '' });
    const { code, out, err } = await call(folder.path, [...words, '--no-cache']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('names the line of a framework that has errors', async () => {
    write({ 'house.md': `${framework}\n## HR-1: Again\n\n- **Requirement:** x\n`, 'library/a.md': agreement('Acme') });
    const { code, err } = await scan();
    expect(code).toBe(2);
    expect(err).toMatch(/house\.md:16: “HR-1” is on line 8 already/);
  });

  it('names both files of two frameworks with one name', async () => {
    write({ 'house.md': framework, 'more/house.md': framework, 'library/a.md': agreement('Acme') });
    const { code, err } = await scan();
    expect(code).toBe(2);
    expect(err).toContain('Two frameworks are called house: house.md and more/house.md.');
  });

  it('says that the disk is full, and leaves the file that was there', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'out.md': 'the old register' });
    const full = (): Promise<never> => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    const { code, err } = await scan(['--out', 'out.md', '--force'], { files: { ...nodeFiles, write: full } });
    expect(code).toBe(2);
    expect(err).toContain('could not be written (the disk is full)');
    expect(read('out.md')).toBe('the old register');
  });
});

describe('the register file of a scan', () => {
  it('is proposed on the first scan and read on the next', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/b.md': agreement('Brook') });
    const first = await scan(['--register', 'facts.yaml']);
    expect(first.err).toContain('facts.yaml was proposed');
    expect(read('facts.yaml')).toContain('vendor: "Acme Ltd"');
    write({ 'facts.yaml': read('facts.yaml').replace('out-of-scope:\n', 'out-of-scope: expired\n') });
    const { rows } = await register(['--register', 'facts.yaml']);
    expect(rows[0]).toMatchObject({ contract: 'a.md', outOfScope: 'expired', vendor: 'Acme Ltd' });
    expect(rows[0]?.cells['HR-1']?.state).toBe('not-applicable');
  });

  it('is found in the folder that is scanned, and takes new contracts at its end', async () => {
    const mine = '# ours\ncontracts:\n- contract: b.md\n  owner: Ops\n';
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'library/b.md': agreement('Brook') });
    write({ 'library/contract-register.yaml': mine });
    await scan();
    expect(read('library/contract-register.yaml').startsWith(mine)).toBe(true);
    expect(read('library/contract-register.yaml')).toContain('contract: "a.md"');
  });

  it('is never written over where it was edited badly; the line is told, and the scan goes on', async () => {
    const mine = 'contracts:\n  - contract: a.md\n    critical: perhaps\n  - contract: lost.md\n';
    write({ 'house.md': framework, 'library/a.md': agreement('Acme'), 'facts.yaml': mine });
    const { code, out, err } = await scan(['--register', 'facts.yaml', '--format', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('facts.yaml:3: “perhaps” for critical is neither yes nor no');
    expect(err).toContain('facts.yaml:4: lost.md is not in library');
    expect((JSON.parse(out) as GapRegister).rows).toHaveLength(1);
    expect(read('facts.yaml')).toBe(mine);
  });

  it('is never the file of the result', async () => {
    write({
      'house.md': framework,
      'library/a.md': agreement('Acme'),
      'facts.yaml': 'contracts:\n  - contract: a.md\n',
    });
    const { code, err } = await scan([
      '--register',
      'facts.yaml',
      '--out',
      'facts.yaml',
      '--force',
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(err).toContain('is one of the files read');
  });
});

describe('shards', () => {
  const shards = [1, 2, 3, 4];

  it('merged are the register of one run, byte for byte', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    write({
      'house.md': framework,
      ...Object.fromEntries(names.map((name) => [`library/${name}.md`, agreement(name)])),
    });
    for (const k of shards) await scan(['--format', 'json', '--out', `part-${k}.json`, '--shard', `${k}/4`]);
    const parts = shards.map((k) => `part-${String(5 - k)}.json`);
    for (const format of ['json', 'md']) {
      const whole = await scan(['--format', format]);
      const { code, out } = await call(folder.path, ['merge', ...parts, '--format', format]);
      expect(code).toBe(0);
      expect(out).toBe(whole.out);
    }
  });

  it.each([
    ['cut off', '{"version": 1', 'it is not JSON, or cut off'],
    ['of another version', '{"version": 2}', 'its version is 2 and not 1'],
    ['with a row that is not whole', '{"version":1,"frameworks":[],"rows":[{}]}', 'row 1 is not complete'],
  ])('are refused where a part is %s', async (_, part, message) => {
    write({ 'part.json': part });
    const { code, err } = await call(folder.path, ['merge', 'part.json']);
    expect(code).toBe(2);
    expect(err).toContain(`part.json is no part of a gap register: ${message}`);
  });

  it('are refused where one is given twice, or was made with other frameworks', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    await scan(['--out', 'one.json']);
    await call(folder.path, ['scan', 'library', '--no-cache', '--framework', 'gdpr', '--out', 'two.json']);
    cpSync(join(folder.path, 'one.json'), join(folder.path, 'again.json'));
    const merge = async (...parts: string[]): Promise<string> => (await call(folder.path, ['merge', ...parts])).err;
    expect(await merge('one.json', 'again.json')).toContain('a.md is both in one.json and in again.json');
    expect(await merge('one.json', 'two.json')).toContain('two.json was made with other frameworks');
  });
});

describe('addenda', () => {
  const gap = {
    requirement: 'HR-1',
    title: 'Audit',
    reference: 'Rule 1',
    reason: 'Nothing on it.',
    words: 'The Supplier & all.',
  };
  const basis = { title: 'House rules', version: '', asOf: '' };

  it('hold the model clauses with the parties of the contract, and the same bytes each time', () => {
    const parties = [{ name: 'Acme Ltd', called: 'Supplier' }, { name: 'Harrow Lane Foods plc' }];
    const make = () => renderAddendum('a.md', [{ title: 'Services Agreement', parties, clauses: [gap], basis }]);
    const document = strFromU8(unzipSync(make())['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Addendum to Services Agreement');
    expect(document).toContain('Acme Ltd (“Supplier”) and Harrow Lane Foods plc agree as follows.');
    expect(document).toContain('The Supplier &amp; all.');
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  it('are not written among the contracts', async () => {
    write({ 'house.md': framework, 'library/a.md': agreement('Acme') });
    const { code, err } = await scan(['--addenda', 'library']);
    expect(code).toBe(2);
    expect(err).toContain('Addenda do not go among the contracts');
  });
});

describe('frameworks', () => {
  it('lists one’s own and those that ship', async () => {
    write({ 'house.md': framework, 'notes.md': '# Notes' });
    const { out } = await call(folder.path, ['frameworks']);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(
      /^house +House rules · 1 requirements · law as of 2026-01-01 · not signed off by counsel · house\.md$/,
    );
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toContain('dora');
    expect(out).not.toContain('notes.md');
  });

  it('lists them for programs', async () => {
    write({ 'house.md': framework });
    const { out } = await call(folder.path, ['frameworks', '--format', 'json']);
    const { frameworks } = JSON.parse(out) as { readonly frameworks: readonly { readonly id: string }[] };
    expect(frameworks[0]).toMatchObject({ id: 'house', path: 'house.md', requirements: [{ id: 'HR-1' }] });
  });
});
