import type { ContractText, Paragraph } from '../../src/document/contract-text';
import { readText } from '../../src/document/text';

/** A plain text as the text reader gives it. */
export function textContract(text: string): ContractText {
  return readText(text, { name: 'contract.txt', sha256: '00' });
}

export type Line = { readonly words: string } & Partial<Omit<Paragraph, 'start' | 'end' | 'part' | 'address'>>;

/** What the DOCX reader gives: labels and looks beside the text, not in it. */
export function wordContract(lines: readonly (Line | string)[]): ContractText {
  let text = '';
  const paragraphs = lines.map((line, index): Paragraph => {
    const { words, ...look } = typeof line === 'string' ? { words: line } : line;
    if (index > 0) text += '\n';
    const start = text.length;
    text += words;
    return {
      start,
      end: text.length,
      part: 'body',
      address: { kind: 'docx', part: 'word/document.xml', index },
      ...look,
    };
  });
  return { name: 'contract.docx', format: 'docx', reader: 'ooxml', sha256: '00', text, paragraphs, notes: [] };
}
