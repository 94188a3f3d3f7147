import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewHtml, readDocx } from '../../../src/document/docx/read-docx';
import { writeTrackedChanges } from '../../../src/redline/docx/tracked-changes';

const folder = new URL('../../../../shared/data/files/docx/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : [];

describe.skipIf(names.length === 0)('real files', () => {
  it.each(names)(
    '%s is read, shown and changed',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(name), folder)));
      const text = await readDocx(bytes, name);
      expect(text.paragraphs.length).toBeGreaterThan(20);
      for (const [index, paragraph] of text.paragraphs.entries()) {
        expect(paragraph.start).toBeGreaterThanOrEqual(text.paragraphs[index - 1]?.end ?? 0);
        expect(paragraph.end).toBeGreaterThanOrEqual(paragraph.start);
      }
      expect(/<(?:img|script)\b|href="(?!#)/.test(await previewHtml(bytes, name))).toBe(false);
      if (text.reader !== 'ooxml') {
        expect(text.notes.map((note) => note.kind)).toContain('fallback-reader');
        return;
      }
      const long = text.paragraphs.filter((paragraph) => paragraph.end - paragraph.start > 60);
      const edits = long.map(({ start }) => ({ start: start + 10, end: start + 20, text: 'other words' }));
      const changed = writeTrackedChanges(bytes, text, edits, { author: 'A', date: new Date(0) });
      expect((await readDocx(changed, name)).text.match(/other words/g)?.length).toBeGreaterThanOrEqual(edits.length);
    },
    60_000,
  );
});
