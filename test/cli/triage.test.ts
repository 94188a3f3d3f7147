import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, temporaryFolder } from './command-line';

const sample = join(import.meta.dirname, '../../media/samples/mutual-nda.docx');
const model = join(import.meta.dirname, '../../media/nda-model.bin');

describe('triage-nda', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
    writeFileSync(join(folder.path, 'nda.docx'), readFileSync(sample));
  });
  afterEach(() => {
    folder.remove();
  });

  it('answers ten groups, in every format alike', async () => {
    const { code, out } = await call(folder.path, ['triage-nda', 'nda.docx', '--format', 'json'], { ndaModel: model });
    const report = JSON.parse(out) as { grade: string; groups: { title: string; outcome: string }[] };
    expect(code).toBe(0);
    expect(report.grade).toBe('YELLOW');
    expect(report.groups).toHaveLength(10);
    for (const format of ['text', 'md', 'html']) {
      const { out: words } = await call(folder.path, ['triage-nda', 'nda.docx', '--format', format], {
        ndaModel: model,
      });
      for (const { title } of report.groups) expect(words).toContain(title);
    }
  });

  it('exits with 1 at --fail-on', async () => {
    expect((await call(folder.path, ['triage-nda', 'nda.docx', '--fail-on', 'yellow'])).code).toBe(1);
  });

  it('goes on by wording alone, and says so, where the model cannot be used', async () => {
    writeFileSync(join(folder.path, 'broken.bin'), 'x');
    const { code, err } = await call(folder.path, ['triage-nda', 'nda.docx'], {
      ndaModel: join(folder.path, 'broken.bin'),
    });
    expect(code).toBe(0);
    expect(err).toContain('NDAs are read by wording alone');
  });

  it('says of an empty file, and of one that is missing, what is wrong', async () => {
    writeFileSync(join(folder.path, 'empty.txt'), '');
    for (const name of ['empty.txt', 'nowhere.docx']) {
      const { code, err } = await call(folder.path, ['triage-nda', name]);
      expect(code).toBe(2);
      expect(err).toContain(name);
    }
  });

  it('review says that the document is an NDA and how it is triaged', async () => {
    const { err, out } = await call(folder.path, ['review', 'nda.docx', '--fail-on', 'never'], { ndaModel: model });
    expect(err).toContain('nda.docx is an NDA');
    expect(out).toContain('Basis:');
  });
});
