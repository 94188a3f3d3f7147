import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';

function problemsOf(...lines: readonly string[]): readonly { readonly line: number; readonly message: string }[] {
  const text = lines.join('\n');
  return readPlaybook(text, { name: 'p.md', side: 'customer' }).problems.map(({ start, message }) => ({
    line: text.slice(0, start).split('\n').length,
    message,
  }));
}

describe('what of a playbook is not read is said with its cause', () => {
  it('a table whose row of dashes has too few cells', () => {
    const found = problemsOf(
      '# Playbook',
      '',
      '| Clause | Preferred | Red flag |',
      '|---|---|',
      '| Payment | Net 60 | Net 10 |',
    );
    expect(found).toContainEqual({ line: 3, message: expect.stringContaining('has 3 cells') as string });
  });

  it('no such thing of a table that is one, with or without outer bars', () => {
    const found = problemsOf('Clause | Preferred | Red flag', '---|---|---', 'Payment | Net 60 | Net 10');
    expect(found.map(({ message }) => message).join()).not.toContain('no table');
  });

  it('a file in HTML', () => {
    const found = problemsOf(
      '<h2>Payment</h2>',
      '<ul><li>Standard: net sixty days from receipt</li></ul>',
      '',
      '## Governing law',
      '- Standard: Texas',
    );
    expect(found).toContainEqual({ line: 1, message: expect.stringContaining('stand in HTML') as string });
  });

  it('but not tags and comments without words', () => {
    const found = problemsOf(
      '<!-- reviewed by nobody yet -->',
      '## Governing law',
      '<br/>',
      '',
      '- Standard: <b>Texas</b>',
    );
    expect(found.map(({ message }) => message).join()).not.toContain('HTML');
  });

  it('a file of which most stands in no position', () => {
    const line =
      'Our people should remember that good partners are kept by paying them well and talking to them often.';
    const found = problemsOf(
      '# Notes',
      '',
      ...Array.from({ length: 6 }, () => `${line}\n`),
      '## Payment',
      '- Standard: net 60',
    );
    expect(found).toContainEqual({
      line: 3,
      message: expect.stringContaining('Most of this file was not read') as string,
    });
  });

  it('but not where an introduction is short beside the positions', () => {
    const found = problemsOf(
      '# Notes',
      '',
      'For the use of the contract managers.',
      '## Payment',
      '- Standard: net 60',
    );
    expect(found.map(({ message }) => message).join()).not.toContain('not read');
  });
});

describe('what stands between the title of a file and its first clause', () => {
  it('is no statement, though the title names a clause', () => {
    const book = readPlaybook(
      '# Outsourcing positions\n\nOur bank buys cloud services.\n\n## Payment\n- Standard: net 60\n',
      { name: 'p.md', side: 'customer' },
    );
    expect(book.positions.map(({ title }) => title)).toEqual(['Payment']);
  });

  it('is one where the file has no other clause', () => {
    const book = readPlaybook('# Governing law\n\nTexas.\n', { name: 'p.md', side: 'customer' });
    expect(book.positions.map(({ statements }) => statements.map(({ quote }) => quote))).toEqual([['Texas.']]);
  });
});
