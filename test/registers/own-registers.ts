import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { assessFamily } from '../../src/review/requirements/assess-family';
import type { Cell } from '../../src/review/requirements/cell';

/** One cell of a contract of our own with the state that a lawyer expects. */
export interface OwnCell {
  readonly folder: string;
  readonly requirement: string;
  readonly expected: string;
  readonly cell: Cell | undefined;
  readonly text: string;
}

const root = fileURLToPath(new URL('.', import.meta.url));

/** The folders beside this file: `contract.txt` and `expected.md`, "- ID: state" under "Framework: id". */
export function ownCells(folders = `${root}`, playbooks = `${root}../../playbooks`): readonly OwnCell[] {
  return readdirSync(folders, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => cellsOf(name, folders, playbooks));
}

function cellsOf(folder: string, folders: string, playbooks: string): readonly OwnCell[] {
  const text = readFileSync(`${folders}/${folder}/contract.txt`, 'utf8');
  const contract = understand(readText(text, { name: `${folder}.txt`, sha256: '00' }));
  let cells: readonly Cell[] = [];
  return readFileSync(`${folders}/${folder}/expected.md`, 'utf8')
    .split('\n')
    .flatMap((line): readonly OwnCell[] => {
      const id = /^Framework: (\S+)/.exec(line)?.[1];
      if (id !== undefined) {
        const framework = readFramework(readFileSync(`${playbooks}/${id}.md`, 'utf8'), id);
        cells = assessFamily([contract], framework, { critical: true, personalData: true, date: '2026-11-21' });
      }
      const [, requirement, expected] = /^- (\S+): (\S+)/.exec(line) ?? [];
      if (requirement === undefined || expected === undefined) return [];
      const cell = cells.find((one) => one.requirement === requirement);
      return [{ folder, requirement, expected, cell, text: contract.source.text }];
    });
}
