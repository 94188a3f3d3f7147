import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/cli/node-files';
import { call, temporaryFolder } from './command-line';

const folder = { path: '', remove: (): void => undefined };
beforeEach(() => {
  Object.assign(folder, temporaryFolder());
  save('legal.local.md', playbook);
  save('strict.md', contract('two (2)'));
  save('fine.md', contract('twenty-four (24)'));
});
afterEach(() => {
  folder.remove();
});

const playbook = `# Our playbook

### Limitation of Liability
- Standard position: Mutual cap at 12 months of fees
- Escalation trigger: Cap below 6 months of fees
`;

function contract(months: string): string {
  return `# Hosting Agreement

This Hosting Agreement is made between Harbour Foods Ltd ("Customer") and Tidewater Hosting Ltd ("Supplier").

## 1. Limitation of Liability

Each party's total liability under this Agreement shall not exceed the fees paid by Customer in the ${months} months
before the claim arose.
`;
}

function save(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder.path, name), content);
}

const load = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
const review = (...words: string[]): ReturnType<typeof call> => call(folder.path, ['review', ...words]);

describe('contract-review review', () => {
  it('prints the grade, the words and the playbook', async () => {
    const { out } = await review('strict.md', '--side', 'customer');
    expect(out).toContain('RED');
    expect(out).toContain('Limitation of Liability');
    expect(out).toContain('Our playbook');
  });

  it('ends with 1 at the grade of --fail-on and 0 below it', async () => {
    const codes = async (...words: string[]): Promise<number> => (await review('--side', 'customer', ...words)).code;
    expect(await codes('strict.md')).toBe(1);
    expect(await codes('strict.md', '--fail-on', 'never')).toBe(0);
    expect(await codes('fine.md')).toBe(0);
  });

  it('prints JSON with exact quotes of the contract', async () => {
    const { out } = await review('strict.md', '--side', 'customer', '--format', 'json');
    const result = JSON.parse(out) as {
      readonly version: number;
      readonly findings: readonly {
        readonly position: string;
        readonly citations: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
      }[];
    };
    const [finding] = result.findings;
    expect(result.version).toBe(1);
    expect(finding?.position).toBe('limitation-of-liability');
    const text = load('strict.md');
    expect(finding?.citations.length).toBeGreaterThan(0);
    for (const { start, end, quote } of finding?.citations ?? []) expect(text.slice(start, end)).toBe(quote);
  });

  it('writes to a file, and colours nothing in it', async () => {
    const { out, err } = await call(folder.path, ['review', 'strict.md', '--out', 'report.txt'], { colour: true });
    expect(out).toBe('');
    expect(err).toContain(`Written to ${join(folder.path, 'report.txt')}`);
    expect(load('report.txt')).toContain('RED');
    expect(load('report.txt')).not.toContain('\u001B');
  });

  it('colours where the terminal does', async () => {
    const { out } = await call(folder.path, ['review', 'strict.md'], { colour: true });
    expect(out).toContain('\u001B[31m');
  });

  it('goes on past a file that cannot be read, and ends with 2', async () => {
    save('broken.docx', 'PK\u0003\u0004');
    const { code, out, err } = await review('broken.docx', 'strict.md', '--format', 'json');
    const results = JSON.parse(out) as readonly { readonly error?: { readonly code: string } }[];
    expect(code).toBe(2);
    expect(err).toContain('broken.docx');
    expect(results.map(({ error }) => error?.code)).toEqual(['damaged', undefined]);
  });

  it('uses the playbook that was named, also one that ships', async () => {
    save('other.md', playbook.replace('Our playbook', 'Another playbook'));
    expect((await review('strict.md', '--playbook', 'other.md')).out).toContain('Another playbook');
    const shipped = await review('strict.md', '--playbook', 'general-customer', '--format', 'json');
    expect(JSON.parse(shipped.out)).toMatchObject({ playbook: { name: 'general-customer' } });
  });

  it('finds the playbook above the contract, up to the folder it was called in', async () => {
    mkdirSync(join(folder.path, 'deals'));
    writeFileSync(join(folder.path, 'deals', 'deal.md'), contract('two (2)'));
    expect((await review(join('deals', 'deal.md'))).out).toContain('Our playbook');
  });

  it('puts one file for each contract into a folder', async () => {
    mkdirSync(join(folder.path, 'reports'));
    await review('strict.md', 'fine.md', '--format', 'html', '--out', 'reports');
    expect(readdirSync(join(folder.path, 'reports')).sort()).toEqual(['fine.md.review.html', 'strict.md.review.html']);
  });
});

describe('contract-review review writes over nothing', () => {
  it.each([
    ['the contract', 'strict.md', 'one of the files read'],
    ['the playbook', 'legal.local.md', 'exists already'],
    ['an earlier report', 'report.md', 'exists already'],
    ['the contract by another way', 'linked.md', 'one of the files read'],
  ])('not over %s', async (_what, out, words) => {
    save('report.md', 'kept');
    symlinkSync(join(folder.path, 'strict.md'), join(folder.path, 'linked.md'));
    const before = readdirSync(folder.path).map(load);
    const { code, err } = await review('strict.md', '--out', out);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(folder.path).map(load)).toEqual(before);
  });

  it('not over a contract even with --force, but over an earlier report', async () => {
    save('report.md', 'old');
    expect((await review('strict.md', '--out', 'strict.md', '--force')).code).toBe(2);
    expect((await review('strict.md', '--out', 'report.md', '--force', '--fail-on', 'never')).code).toBe(0);
    expect(load('report.md')).not.toBe('old');
    expect(load('strict.md')).toBe(contract('two (2)'));
  });

  it('not over the playbook that was found', async () => {
    const { code, err } = await review('strict.md', '--out', 'legal.local.md', '--force');
    expect(code).toBe(2);
    expect(err).toContain('one of the files read');
    expect(load('legal.local.md')).toBe(playbook);
  });

  it('not over the playbook that was named', async () => {
    const { code, err } = await review(
      'strict.md',
      '--playbook',
      'legal.local.md',
      '--out',
      'legal.local.md',
      '--force',
    );
    expect(code).toBe(2);
    expect(err).toContain('one of the files read');
    expect(load('legal.local.md')).toBe(playbook);
  });
});

describe('contract-review review refuses with one sentence', () => {
  it.each([
    ['a playbook that is not there', ['strict.md', '--playbook', 'none.md'], 'no playbook none.md'],
    ['an empty playbook', ['strict.md', '--playbook', 'empty.md'], 'is empty'],
    ['a playbook that is no text', ['strict.md', '--playbook', 'binary.md'], 'not a text file'],
    ['a playbook without a position', ['strict.md', '--playbook', 'words.md'], 'has no position'],
    ['a folder that is not there', ['strict.md', '--out', 'none/report.txt'], 'there is no folder'],
    ['several reviews in one page', ['strict.md', 'fine.md', '--format', 'html', '--out', 'x.html'], 'one review'],
    ['an unknown side', ['strict.md', '--side', 'nobody'], '--side'],
  ])('%s', async (_what, words, said) => {
    save('empty.md', '\n');
    save('words.md', '---\nside: customer\n---\nWe like good contracts.\n');
    save(
      'binary.md',
      Uint8Array.from({ length: 100 }, (_, index) => index),
    );
    const { code, out, err } = await review(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
  });
});

describe('contract-review review says where the side comes from', () => {
  const sideFrom = async (...words: string[]): Promise<unknown> => {
    const { out } = await review('strict.md', '--format', 'json', ...words);
    return (JSON.parse(out) as { readonly sideFrom: unknown }).sideFrom;
  };

  it('assumed where nobody said it', async () => {
    rmSync(join(folder.path, 'legal.local.md'));
    expect(await sideFrom()).toBe('assumed');
  });

  it('given by --side, and by naming a playbook of one side', async () => {
    expect(await sideFrom('--side', 'supplier')).toBe('given');
    expect(await sideFrom('--playbook', 'general-supplier')).toBe('given');
  });

  it('said by the company’s own playbook', async () => {
    save('legal.local.md', `---\nside: supplier\n---\n${playbook}`);
    expect(await sideFrom()).toBe('playbook');
  });
});

describe('contract-review review of a contract beside a playbook that says nothing', () => {
  it('never calls it in line, and goes on with the others', async () => {
    mkdirSync(join(folder.path, 'deals'));
    writeFileSync(join(folder.path, 'deals', 'legal.local.md'), '---\nside: [broken\n---\nNothing here.\n');
    writeFileSync(join(folder.path, 'deals', 'deal.md'), contract('two (2)'));
    const { code, out, err } = await review(join('deals', 'deal.md'), 'fine.md', '--format', 'json');
    expect(code).toBe(2);
    expect(err).toContain('deal.md was not reviewed');
    expect(err).toContain('has no position');
    const results = JSON.parse(out) as readonly { readonly error?: { readonly code: string } }[];
    expect(results.map(({ error }) => error?.code)).toEqual(['playbook', undefined]);
  });
});

it('a result that cannot be written is told in a sentence', async () => {
  const { code, err } = await call(folder.path, ['review', 'strict.md', '--out', 'report.txt'], {
    files: {
      ...nodeFiles,
      write: () => Promise.reject(Object.assign(new Error('EACCES: x'), { code: 'EACCES' })),
    },
  });
  expect(code).toBe(2);
  expect(err).toMatch(/report\.txt could not be written \(permission was denied\); choose a folder/);
});
