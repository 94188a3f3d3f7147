import type { ContractText, IntakeNote, Paragraph } from '../../../src/document/contract-text';
import { readDocx } from '../../../src/document/docx/read-docx';
import { docx, type DocxParts } from '../../fixtures/docx-builder';

export function read(parts: DocxParts | string): Promise<ContractText> {
  return readDocx(docx(parts), 'agreement.docx');
}

/** The labels of the paragraphs, `-` where there is none. */
export async function labels(parts: DocxParts): Promise<readonly string[]> {
  const text = await read(parts);
  return text.paragraphs.map((paragraph) => paragraph.label ?? '-');
}

export function note(text: ContractText, kind: IntakeNote['kind']): IntakeNote | undefined {
  return text.notes.find((one) => one.kind === kind);
}

export function words(text: ContractText, paragraph: Paragraph | undefined): string {
  return paragraph === undefined ? '' : text.text.slice(paragraph.start, paragraph.end);
}
