import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/playbook/front-matter';
import { readPlaybook } from '../../src/playbook/read-playbook';

const body = '\n# Positions\n\n## Term\n- Standard: Initial term of 12 months or less.\n';

describe('front matter', () => {
  it('gives title, version and side', () => {
    const book = readPlaybook(`---\ntitle: How we buy\nversion: 3\nside: buyer\n---\n${body}`, { name: 'p.md' });
    expect(book).toMatchObject({ title: 'How we buy', version: '3', side: 'customer', problems: [] });
  });

  it('keeps a date as the version', () => {
    const book = readPlaybook(`---\nversion: 2026-03-01\nside: supplier\n---\n${body}`, { name: 'p.md' });
    expect(book.version).toBe('2026-03-01');
  });

  it.each(['postions', 'psitions', 'positionss', 'positiosn'])('asks whether “%s” is a slip of the pen', (key) => {
    const book = readPlaybook(`---\n${key}: {}\nside: buyer\n---\n${body}`, { name: 'p.md' });
    expect(book.problems.map(({ message }) => message).join()).toContain('is “positions” meant?');
  });

  it('lets keys of the author’s own be', () => {
    const text = `---\nowner: Legal\nsize: 3\nregion: EU\nside: buyer\n---\n${body}`;
    expect(readPlaybook(text, { name: 'p.md' }).problems).toEqual([]);
  });

  it('is optional: the first heading is the title', () => {
    expect(readPlaybook(body, { name: 'p.md' }).title).toBe('Positions');
  });

  it('names the line when it is broken, and the prose is still read', () => {
    const text = `---\ntitle: Ours\nside: [customer\n---\n${body}`;
    const book = readPlaybook(text, { name: 'p.md' });
    const [problem] = book.problems;
    expect(problem?.severity).toBe('error');
    expect(problem?.message).toMatch(/line [34]\b/);
    expect(book.positions.map(({ id }) => id)).toEqual(['term']);
    expect(book.positions[0]?.statements[0]?.reading).toBe('understood');
  });

  it('says when it is never closed', () => {
    const book = readPlaybook('---\ntitle: Ours\n\n## Term\n- Standard: 12 months\n', { name: 'p.md' });
    expect(book.problems[0]?.message).toContain('never closed');
    expect(book.positions).toHaveLength(1);
  });

  it('takes a rule at the top of the page for a rule', () => {
    expect(readFrontMatter('---\n\n# Playbook\n').problems).toEqual([]);
  });

  it('says when the side is not known', () => {
    const book = readPlaybook(`---\nside: martian\n---\n${body}`, { name: 'p.md' });
    expect(book.problems.map(({ message }) => message).join()).toContain('martian');
    expect(book.side).toBeUndefined();
  });

  it('lets the side that the user chose go before that of the file', () => {
    const text = `---\nside: customer\n---\n${body}`;
    expect(readPlaybook(text, { name: 'p.md', side: 'supplier' }).side).toBe('supplier');
  });

  it('never executes code', () => {
    const marker = '__playbook_was_executed__';
    for (const language of ['js', 'javascript', 'coffee', 'json']) {
      const text = `---${language}\n{ title: (globalThis.${marker} = 'yes') }\n---\n${body}`;
      const book = readPlaybook(text, { name: 'p.md' });
      expect(book.problems[0]?.message).toContain('only YAML');
      expect(book.positions).toHaveLength(1);
    }
    expect(marker in globalThis).toBe(false);
    const tagged = `---\ntitle: !!js/function "function(){ globalThis.${marker} = 1 }"\n---\n${body}`;
    expect(readPlaybook(tagged, { name: 'p.md' }).problems[0]?.severity).toBe('error');
    expect(marker in globalThis).toBe(false);
  });

  it('does not hand out what an earlier reading changed', () => {
    const text = '---\ntitle: Same\n---\n';
    const first = readFrontMatter(text).data as Map<string, unknown>;
    first.set('title', 'Changed');
    expect(readFrontMatter(text).data.get('title')).toBe('Same');
  });
});
