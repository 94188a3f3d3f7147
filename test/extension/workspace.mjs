import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './host/host-folder.mjs';

const samples = join(projectRoot, 'media', 'samples');

/** A workspace of its own for each run: the samples, a contract in Markdown, and files that cannot be read. */
export async function layOut(folder) {
  mkdirSync(folder, { recursive: true });
  cpSync(samples, folder, { recursive: true });
  cpSync(join(projectRoot, 'test', 'samples', 'vendor-agreement.md'), join(folder, 'vendor-agreement.md'));
  mkdirSync(join(folder, 'bad'));
  writeFileSync(join(folder, 'bad', 'empty.docx'), '');
  writeFileSync(join(folder, 'bad', 'not-a-word-file.docx'), 'PK\u0003\u0004 and then nothing that a zip could hold');
  writeFileSync(join(folder, 'bad', 'broken.pdf'), '%PDF-1.7\nbroken');
  mkdirSync(join(folder, 'without-playbook'));
}
