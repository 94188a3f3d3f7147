import { readFileSync } from 'node:fs';
import type { Contract } from '../../../src/contract/contract';
import { understand } from '../../../src/contract/understand';
import type { Framework } from '../../../src/playbook/framework/framework';
import { readFramework } from '../../../src/playbook/framework/read-framework';
import { assessFamily } from '../../../src/review/requirements/assess-family';
import type { Cell } from '../../../src/review/requirements/cell';
import { readText } from '../../../src/document/text';

export function shipped(id: string): Framework {
  return readFramework(readFileSync(new URL(`../../../playbooks/${id}.md`, import.meta.url), 'utf8'), id);
}

/** A contract of a family as a plain text file. */
export function fileOf(text: string, name = 'agreement.txt'): Contract {
  return understand(readText(text, { name, sha256: '00' }));
}

/** The cell of one requirement; all functions critical, all data personal. */
export function cellOf(framework: Framework, requirement: string, ...family: readonly Contract[]): Cell | undefined {
  const cells = assessFamily(family, framework, { critical: true, personalData: true, date: '2026-11-21' });
  return cells.find((cell) => cell.requirement === requirement);
}

export function stateOf(framework: Framework, requirement: string, text: string): string | undefined {
  return cellOf(framework, requirement, fileOf(text))?.state;
}
