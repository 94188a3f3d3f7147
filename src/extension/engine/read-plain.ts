import type { ContractText } from '../../document/contract-text';
import { readMarkdown } from '../../document/markdown';
import { readText } from '../../document/text';

/** Markdown or text as it was typed over `original`. The SHA-256 stays that of the bytes that were read. */
export function readPlain(text: string, original: ContractText): ContractText {
  const read = original.format === 'markdown' ? readMarkdown : readText;
  return read(text, { name: original.name, sha256: original.sha256 });
}
