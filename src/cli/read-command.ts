import type { ContractText, Paragraph } from '../document/contract-text';
import { loadDocument } from './load-document';
import { exitCodes, type ExitCode, type Surroundings } from './surroundings';
import { harmless } from './terminal';

/** Raised when a field changes its meaning or goes; added fields do not raise it. */
const readVersion = 1;

export interface ReadOptions {
  readonly format: 'text' | 'json';
}

/** `contract-review read FILE`: the text that everything else points into. */
export async function readCommand(file: string, options: ReadOptions, around: Surroundings): Promise<ExitCode> {
  const loaded = await loadDocument(file, around);
  if (loaded.kind === 'unreadable') {
    around.complain(`${harmless(loaded.message)}\n`);
    return exitCodes.trouble;
  }
  if (options.format === 'json') {
    around.write(`${JSON.stringify(asJson(loaded.text), undefined, 2)}\n`);
    return exitCodes.fine;
  }
  around.write(asText(loaded.text));
  for (const note of loaded.text.notes) around.complain(`Note: ${harmless(note.message)}\n`);
  return exitCodes.fine;
}

function asJson(text: ContractText): object {
  const { name, format, reader, sha256, pages, paragraphs, notes } = text;
  return { version: readVersion, name, format, reader, sha256, pages, text: text.text, paragraphs, notes };
}

function asText({ text, paragraphs }: ContractText): string {
  return paragraphs.map((paragraph) => `${harmless(line(text, paragraph))}\n`).join('');
}

function line(text: string, { start, end, label, level }: Paragraph): string {
  const words = text.slice(start, end);
  return `${'  '.repeat(Math.min(level ?? 0, 8))}${label === undefined ? '' : `${label} `}${words}`;
}
