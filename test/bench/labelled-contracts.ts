import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ContractText } from '../../src/document/contract-text';
import { readDocument } from '../../src/document/read';
import { nodePdfPages } from '../../src/pdf-worker-host';

/** One hand label: a contract against a position of a playbook. */
export interface Label {
  readonly contract: string;
  readonly our_party: string;
  readonly position: string;
  readonly grade: 'GREEN' | 'YELLOW' | 'RED';
  readonly alt?: 'GREEN' | 'YELLOW' | 'RED' | null;
  readonly present: boolean;
  readonly anchor: string | null;
  readonly note: string;
}

type Source = { readonly cuad_id: string } | { readonly file: string };

export const data = '../shared/data';

export function labelsOf(file: string): readonly Label[] {
  return lines(readFileSync(join(data, 'labels', file), 'utf8')) as readonly Label[];
}

export function lines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** The texts of the contracts named, each read by the reader its file needs. */
export async function textsOf(names: ReadonlySet<string>): Promise<ReadonlyMap<string, ContractText>> {
  const sources = JSON.parse(readFileSync(join(data, 'labels/contracts.json'), 'utf8')) as Record<string, Source>;
  const worker = 'dist/pdf-worker.cjs';
  if (!existsSync(worker)) throw new Error(`${worker} is missing: run npm run build first.`);
  const pdf = nodePdfPages(resolve(worker));
  const cuad = cuadTexts();
  const texts = new Map<string, ContractText>();
  for (const name of names) {
    const source = sources[name];
    if (!source) throw new Error(`${name} is not in contracts.json`);
    const bytes =
      'file' in source
        ? readFileSync(join(data, 'labels', source.file))
        : new TextEncoder().encode(cuad.get(source.cuad_id) ?? '');
    const file = 'file' in source ? (source.file.split('/').at(-1) ?? source.file) : `${source.cuad_id}.txt`;
    texts.set(name, await readDocument(bytes, file, { pdf }));
  }
  await pdf.dispose();
  return texts;
}

function cuadTexts(): ReadonlyMap<string, string> {
  const text = gunzipSync(readFileSync(join(data, 'cuad/train.jsonl.gz'))).toString('utf8');
  const rows = lines(text) as readonly { readonly id: string; readonly text: string }[];
  return new Map(rows.map(({ id, text }) => [id, text]));
}
