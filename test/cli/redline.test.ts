import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, p, r } from '../fixtures/docx-builder';
import { call, temporaryFolder } from './command-line';

const clauses = [
  'This Services Agreement is made between Alder Tools Ltd (the “Supplier”) and Birch Foods plc (the “Customer”).',
  '1. Payment. Customer shall pay each invoice within ten (10) days after receipt.',
  '2. Governing Law. This Agreement is governed by the laws of Bermuda.',
  '3. Renewal. This Agreement renews automatically for successive terms of one (1) year unless either party gives notice at least one hundred fifty (150) days before the end of the term.',
];

const playbook = `# Positions

## Payment
- Standard: Payment due no earlier than 45 days after the invoice
- Acceptable: Payment due 20 days or more after the invoice SECRETFLOOR
- Why it matters: SECRETWHY our treasury is stretched
- Notes: SECRETNOTE concede early
- For the counterparty: Our payment run is monthly.

## Governing Law
- Standard: England and Wales
- Approver: SECRETAPPROVER
- Rationale: SECRETRATIONALE we lose elsewhere

## Renewal
- Standard: We can opt out of renewal with no more than 60 days' notice
`;

describe('redline', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const path = (name: string): string => join(folder.path, name);
  const parts = (name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(readFileSync(path(name))))).map(([part, bytes]) => [
        part,
        strFromU8(bytes),
      ]),
    );
  const redline = (...words: readonly string[]) =>
    call(folder.path, ['redline', 'deal.docx', '--side', 'customer', '--out', 'back.docx', ...words]);

  beforeEach(() => {
    folder = temporaryFolder();
    writeFileSync(path('deal.docx'), docx({ body: clauses.map((words) => p(r(words))).join('') }));
    writeFileSync(path('legal.local.md'), playbook);
  });
  afterEach(() => {
    folder.remove();
  });

  it('writes the proposals as tracked changes with comments and says what becomes of the grades', async () => {
    const { out, code } = await redline('--author', 'Dana Quill', '--date', '2026-02-02');
    expect(out).toContain('by Dana Quill');
    expect(out).toMatch(/RED|YELLOW → GREEN {2}payment: Change/);
    expect(code).toBe(0);
    const { 'word/document.xml': body = '', 'word/comments.xml': comments = '' } = parts('back.docx');
    expect(body).toContain('w:author="Dana Quill" w:date="2026-02-02T00:00:00Z"');
    expect(comments).toContain('Our payment run is monthly.');
    expect(comments).toContain('We propose a law that both parties know');
  });

  it('lets nothing internal into any part of the file', async () => {
    await redline();
    for (const [name, words] of Object.entries(parts('back.docx')))
      expect(`${name} ${words}`).not.toMatch(/SECRET|RED\b|YELLOW|GREEN|Standard:|Acceptable:|legal\.local/);
  });

  it('makes the same file of the same input and date', async () => {
    await redline('--date', '2026-02-02');
    const first = readFileSync(path('back.docx'));
    await redline('--date', '2026-02-02', '--force');
    expect(readFileSync(path('back.docx')).equals(first)).toBe(true);
  });

  it('changes only the findings that are chosen, and writes no comments where none are wanted', async () => {
    await redline('--only', 'governing-law', '--no-comments');
    const { 'word/document.xml': body = '', 'word/comments.xml': comments } = parts('back.docx');
    expect(body).toContain('ten (10) days');
    expect(body).toMatch(/<w:delText[^>]*>Bermuda/);
    expect(comments).toBeUndefined();
  });

  it('names what can be chosen where a choice names nothing', async () => {
    const { code, err } = await redline('--only', 'liability');
    expect(code).toBe(2);
    expect(err).toContain('There is no liability to choose with --only');
    expect(err).toContain('governing-law');
  });

  it('takes the author from git where none is given, then from who is logged in', async () => {
    const git = { authors: () => ({ git: () => Promise.resolve('Gil Grant\n'), system: () => 'gil' }) };
    const words = ['redline', 'deal.docx', '--side', 'customer', '--out'];
    expect((await call(folder.path, [...words, 'a.docx'], git)).out).toContain('by Gil Grant');
    expect((await call(folder.path, [...words, 'b.docx'])).out).toContain('by dana');
  });

  it('writes over neither the contract, nor the playbook, nor a file that is there, nor one that is open in Word', async () => {
    expect((await call(folder.path, ['redline', 'deal.docx', '--out', 'deal.docx', '--force'])).code).toBe(2);
    writeFileSync(path('back.docx'), 'x');
    expect((await redline()).err).toContain('exists already');
    writeFileSync(path('~$back.docx'), 'x');
    expect((await redline('--force')).err).toContain('is open in a word processor');
    expect(readFileSync(path('back.docx'), 'utf8')).toBe('x');
  });

  it('keeps a file with macros one, and says what protection and signatures mean', async () => {
    const types = strFromU8(unzipSync(docx(p(r('x'))))['[Content_Types].xml'] ?? new Uint8Array());
    const settings =
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    const bytes = docx({
      body: clauses.map((words) => p(r(words))).join(''),
      relationships:
        '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>',
      files: {
        '[Content_Types].xml': types.replace(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
        'word/settings.xml': settings,
        'word/vbaProject.bin': 'macro',
        '_xmlsignatures/origin.sigs': '',
      },
    });
    writeFileSync(path('deal.docx'), bytes);
    expect((await redline()).err).toContain('name one with .docm for --out');
    const { err, code } = await call(folder.path, ['redline', 'deal.docx', '--side', 'customer', '--out', 'back.docm']);
    expect(code).toBe(0);
    expect(err).toMatch(/signature does not hold[\s\S]*holds macros[\s\S]*protected against editing/);
    const written = parts('back.docm');
    expect(written['word/vbaProject.bin']).toBe('macro');
    expect(written['word/settings.xml']).toBe(settings);
  });

  it('sets the words of a contract that is no Word file in a new one', async () => {
    writeFileSync(path('deal.md'), clauses.join('\n\n'));
    const words = ['redline', 'deal.md', '--side', 'customer', '--out'];
    const { err, code } = await call(folder.path, [...words, 'back.docx', '--only', 'governing-law']);
    expect(code).toBe(0);
    expect(err).toContain('its words are set in a new one');
    expect(parts('back.docx')['word/document.xml']).toMatch(/<w:delText[^>]*>Bermuda/);
    expect((await call(folder.path, [...words, 'back.pdf'])).err).toContain('name one with .docx');
  });

  it('says how old Word and RTF files come in', async () => {
    writeFileSync(path('deal.docx'), '{\\rtf1 words}');
    expect((await redline()).err).toContain('open it in Word and save it as DOCX');
  });

  it('says so where there is nothing to change, and writes no file', async () => {
    const fine = [clauses[0] ?? '', '1. Governing Law. This Agreement is governed by the laws of England and Wales.'];
    writeFileSync(path('deal.docx'), docx({ body: fine.map((words) => p(r(words))).join('') }));
    writeFileSync(path('legal.local.md'), '# Positions\n\n## Governing Law\n- Standard: England and Wales\n');
    const { out, code } = await redline();
    expect(out).toContain('nothing to change');
    expect(code).toBe(0);
  });

  it('refuses a date that is none', async () => {
    expect((await redline('--date', 'tomorrow')).err).toContain('tomorrow is no date');
  });
});
