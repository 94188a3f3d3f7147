import { describe, expect, it } from 'vitest';
import { discover, type FolderEntry, type Folders, type Globs } from '../../src/library/discover';

/** Folders in memory from paths; those that end in `!` cannot be looked into. */
function folders(paths: readonly string[]): Folders {
  const tree = new Map<string, Map<string, FolderEntry['kind'] | 'closed'>>([['', new Map()]]);
  for (const path of paths) {
    const segments = path.split('/');
    segments.forEach((segment, index) => {
      const parent = segments.slice(0, index).join('/');
      const entries = tree.get(parent) ?? new Map<string, FolderEntry['kind'] | 'closed'>();
      tree.set(parent, entries);
      entries.set(segment, index < segments.length - 1 || segment.endsWith('!') ? 'folder' : 'file');
    });
  }
  return {
    list: (path) => {
      if (path.endsWith('!')) return Promise.reject(new Error('permission was denied'));
      const entries = tree.get(path) ?? new Map<string, FolderEntry['kind']>();
      return Promise.resolve([...entries].map(([name, kind]) => ({ name, kind: kind === 'file' ? 'file' : 'folder' })));
    },
    join: (path, ...segments) => [path, ...segments].filter((part) => part !== '').join('/'),
  };
}

async function found(paths: readonly string[], globs?: Globs): Promise<readonly string[]> {
  return (await discover('', folders(paths), globs)).files.map(({ name }) => name);
}

describe('looking through a library', () => {
  it('finds contracts at any depth, in an order that is the same everywhere', async () => {
    expect(await found(['b.PDF', 'a/z.docx', 'a/é.md', 'B.txt', 'notes.xlsx'])).toEqual([
      'B.txt',
      'a/z.docx',
      'a/é.md',
      'b.PDF',
    ]);
  });

  it('leaves out what lies beside contracts and is none', async () => {
    const beside = [
      'legal.local.md',
      '.git/a.md',
      '.hidden.docx',
      'node_modules/x/readme.md',
      '~$msa.docx',
      'msa.redline.docx',
      'msa.addendum.docx',
      'README.md',
      'q3-gap-register.md',
    ];
    expect(await found(['msa.docx', ...beside])).toEqual(['msa.docx']);
  });

  it('can be told what counts and what does not', async () => {
    const paths = ['signed/a.docx', 'signed/b.pdf', 'drafts/c.docx'];
    expect(await found(paths, { include: ['signed/*.docx'] })).toEqual(['signed/a.docx']);
    expect(await found(paths, { exclude: ['drafts/**'] })).toEqual(['signed/a.docx', 'signed/b.pdf']);
  });

  it('does not look into folders that are left out', async () => {
    const { closed } = await discover('', folders(['a.docx', 'secret!']), { exclude: ['secret!/**'] });
    expect(closed).toEqual([]);
  });

  it('tells folders that it could not look into and goes on', async () => {
    const { files, closed } = await discover('', folders(['a.docx', 'board!', 'c/d.docx']));
    expect(files.map(({ name }) => name)).toEqual(['a.docx', 'c/d.docx']);
    expect(closed.map(({ name }) => name)).toEqual(['board!']);
  });

  it('is refused where the folder itself cannot be looked into', async () => {
    await expect(discover('board!', folders([]))).rejects.toThrow('permission was denied');
  });
});
