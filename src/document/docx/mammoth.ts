import mammoth from 'mammoth';
import type { Paragraph } from '../contract-text';

/** The words of a file as mammoth reads them: no list labels, no notes, no positions in the file. */
export async function mammothText(bytes: Uint8Array): Promise<{ text: string; paragraphs: readonly Paragraph[] }> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const lines = value.split('\n\n').map((line) => line.replaceAll('\n', ' '));
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  let start = 0;
  const paragraphs = lines.map((line, index): Paragraph => {
    const paragraph = {
      start,
      end: start + line.length,
      part: 'body',
      address: { kind: 'line', line: index },
    } as const;
    start += line.length + 1;
    return paragraph;
  });
  return { text: lines.join('\n'), paragraphs };
}

/** HTML for a preview. Pictures are left out, and links, whose targets a stranger chose, lead nowhere. */
export async function mammothHtml(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { externalFileAccess: false, convertImage: noPicture, idPrefix: 'preview-' },
  );
  return value.replace(pictureTag, '').replace(linkTag, (tag) => (leadsOut.test(tag) ? '<a>' : tag));
}

/** Words and attribute values come escaped, so that `<` always begins a tag and `>` ends it. */
const pictureTag = /<img\b[^>]*>/g;
const linkTag = /<a\b[^>]*>/g;
const leadsOut = /\shref="(?!#)/;
const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
