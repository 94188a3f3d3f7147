import { describe, expect, it } from 'vitest';
import type { Files } from '../../src/host';
import { findPlaybook, type FindPlaybookOptions } from '../../src/playbook/find-playbook';

/** A file system of text files; a folder is what lies before the last slash. */
function filesOf(files: Record<string, string | Uint8Array | Error>): Files {
  return {
    exists: (path) => Promise.resolve(path in files),
    read: (path) => {
      const found = files[path];
      if (found instanceof Error) return Promise.reject(found);
      return Promise.resolve(typeof found === 'string' ? new TextEncoder().encode(found) : (found ?? new Uint8Array()));
    },
    join: (path, ...segments) => [path, ...segments].join('/'),
    parent: (path) => {
      const at = path.lastIndexOf('/');
      return at <= 0 ? undefined : path.slice(0, at);
    },
  };
}

const contractPath = '/home/work/deals/acme/msa.docx';
const root = '/home/work';

function find(files: Record<string, string | Uint8Array | Error>, options: Partial<FindPlaybookOptions> = {}) {
  return findPlaybook(filesOf(files), { contractPath, root, ...options });
}

describe('the playbook for a contract', () => {
  it('is the one beside it before any other', async () => {
    const found = await find({ '/home/work/deals/acme/legal.local.md': 'near', '/home/work/legal.local.md': 'far' });
    expect(found).toMatchObject({ text: 'near', from: 'beside', where: 'beside the contract', kind: 'company' });
    expect(found.path).toBe('/home/work/deals/acme/legal.local.md');
  });

  it('is looked for upwards as far as the workspace folder and no further', async () => {
    expect(await find({ '/home/work/legal.local.md': 'ours' })).toMatchObject({ text: 'ours', from: 'above' });
    expect(await find({ '/home/legal.local.md': 'not ours' })).toMatchObject({ from: 'general' });
  });

  it('is looked for beside the contract only, where that lies outside the workspace', async () => {
    const found = await find({ '/mnt/legal.local.md': 'far' }, { contractPath: '/mnt/share/nda.pdf' });
    expect(found.from).toBe('general');
  });

  it('comes from .claude, then from the setting', async () => {
    const claude = { '/home/work/.claude/legal.local.md': 'claude', '/etc/playbook.md': 'set' };
    expect(await find(claude, { configured: '/etc/playbook.md' })).toMatchObject({
      text: 'claude',
      from: 'claude-folder',
    });
    const found = await find({ '/etc/playbook.md': 'set' }, { configured: '/etc/playbook.md' });
    expect(found).toMatchObject({ text: 'set', from: 'setting', name: 'playbook.md', notes: [] });
  });

  it('is the general one of our side where there is none', async () => {
    const found = await find({}, { side: 'supplier', shipped: (file) => `text of ${file}` });
    expect(found).toMatchObject({ name: 'general-supplier', kind: 'general', text: 'text of general-supplier.md' });
    expect(found.where).toBe('general commercial standards, supplier side');
    expect(found.path).toBeUndefined();
  });

  it('is the next one where the first is empty, binary or cannot be read, and that is said', async () => {
    const beside = '/home/work/deals/acme/legal.local.md';
    const others = { '/home/work/legal.local.md': 'ours' };
    for (const [content, why] of [
      [' \n\t', 'empty'],
      ['PK\0\0', 'not a text file'],
      [new Error('no permission'), 'no permission'],
    ] as const) {
      const found = await find({ [beside]: content, ...others });
      expect(found.text).toBe('ours');
      expect(found.notes.join()).toContain(why);
      expect(found.notes.join()).toContain(beside);
    }
  });

  it('says that the one from the settings does not exist', async () => {
    const found = await find({}, { configured: '/gone.md' });
    expect(found.from).toBe('general');
    expect(found.notes).toEqual(['The playbook from the settings, “/gone.md”, does not exist.']);
  });

  it('may be UTF-16 with a byte order mark', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x23, 0, 0x20, 0, 0x41, 0]);
    expect((await find({ '/home/work/legal.local.md': utf16 })).text).toBe('# A');
  });

  it('is found although the host’s folders never end', async () => {
    const endless: Files = { ...filesOf({}), parent: (path) => path };
    expect((await findPlaybook(endless, { contractPath, root })).from).toBe('general');
  });
});
