import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../src/contract/contract';
import { understand } from '../../src/contract/understand';
import type { Range } from '../../src/document/contract-text';
import type { Framework } from '../../src/playbook/framework/framework';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { assessFamily } from '../../src/review/requirements/assess-family';
import type { Cell, RequirementState } from '../../src/review/requirements/cell';
import { ownCells } from '../registers/own-registers';
import { data, lines, textsOf } from './labelled-contracts';

/**
 * Assesses the labelled contracts against DORA and GDPR and compares. `npm run bench:registers`; a requirement, a contract or
 * a half (`first`, `second`: the contracts in turn) as argument limits what is listed. One reading each: see the README there.
 */
interface Label {
  readonly contract: string;
  readonly item: string;
  readonly state: string;
  readonly alt?: string | null;
  readonly anchor: string | null;
  readonly note: string;
}

interface Labelled {
  readonly label: Label;
  readonly cell: Cell | undefined;
  readonly contract: Contract;
  readonly half: 'first' | 'second';
}

const date = '2026-11-21';

async function main(filters: readonly string[]): Promise<void> {
  ownAddenda();
  if (!existsSync(data)) return console.log(`${data} is not here; only our own contracts were read.`);
  const labels = lines(readFileSync(join(data, 'labels/requirements.jsonl'), 'utf8')) as readonly Label[];
  const names = [...new Set(labels.map(({ contract }) => contract))].sort();
  const texts = await textsOf(new Set(names));
  const contracts = new Map([...texts].map(([name, text]) => [name, understand(text)]));
  const frameworks = ['dora', 'gdpr'].map((id) => readFramework(readFileSync(`playbooks/${id}.md`, 'utf8'), id));
  const cells = new Map(
    [...contracts].map(([name, contract]) => [name, frameworks.flatMap((framework) => assessed(contract, framework))]),
  );
  const labelled = labels.flatMap((label): readonly Labelled[] => {
    const contract = contracts.get(label.contract);
    const half = names.indexOf(label.contract) % 2 === 0 ? 'first' : 'second';
    const cell = cells.get(label.contract)?.find(({ requirement }) => requirement === label.item);
    return contract ? [{ label, cell, contract, half }] : [];
  });
  const shown = labelled.filter(({ label, half }) =>
    filters.every((filter) => label.item.includes(filter) || label.contract.includes(filter) || half === filter),
  );
  for (const one of shown) if (!agrees(one) || isMisplaced(one)) print(one);
  for (const half of ['first', 'second'] as const)
    summary(
      `${half} half`,
      labelled.filter((one) => one.half === half),
    );
  for (const { id, requirements } of frameworks) {
    const own = labelled.filter(({ label }) => requirements.some((requirement) => requirement.id === label.item));
    summary(id, own);
    for (const requirement of requirements) {
      const cells = own.filter(({ label }) => label.item === requirement.id);
      if (cells.length > 0) console.log(`    ${requirement.id.padEnd(20)} ${share(cells.filter(agrees), cells)}`);
    }
  }
  summary('all', labelled);
}

/** The contracts in `test/registers`, which the unit tests hold to the same states. */
function ownAddenda(): void {
  const cells = ownCells('test/registers', 'playbooks');
  const wrong = cells.filter(({ cell, expected }) => cell?.state !== expected);
  for (const { folder, requirement, expected, cell } of wrong)
    console.log(`${requirement} · ${folder}: ${cell?.state ?? 'none'}, expected ${expected}: ${cell?.reason ?? ''}`);
  console.log(
    `our own addenda: ${share(
      cells.filter((cell) => !wrong.includes(cell)),
      cells,
    )}`,
  );
}

function assessed(contract: Contract, framework: Framework): readonly Cell[] {
  return assessFamily([contract], framework, { critical: true, personalData: true, date });
}

function stateOf(words: string): RequirementState {
  return words.replace('_', '-') as RequirementState;
}

function agrees({ label, cell }: Labelled): boolean {
  return cell?.state === stateOf(label.state) || (label.alt ? cell?.state === stateOf(label.alt) : false);
}

function print({ label, cell, contract }: Labelled): void {
  const alt = label.alt ? ` (or ${label.alt})` : '';
  console.log(`\n${label.item} · ${label.contract}: ${cell?.state ?? 'none'}, labelled ${label.state}${alt}`);
  console.log(`  product: ${cell?.reason ?? ''}`);
  for (const { quote, section } of cell?.citations ?? [])
    console.log(`    > ${section ?? ''} ${quote.replace(/\s+/g, ' ').slice(0, 300)}`);
  console.log(`  label:   ${label.note}`);
  const place = anchorParagraph(label, contract);
  if (place)
    console.log(`    @ ${contract.source.text.slice(place.start, place.end).replace(/\s+/g, ' ').slice(0, 500)}`);
}

function anchorParagraph({ anchor }: Label, contract: Contract): Range | undefined {
  if (anchor === null) return undefined;
  // Between the cells of a row, which the labels part with a bar, a cell may hold a line of explanation.
  const cells = anchor.split(' | ').map((cell) =>
    cell
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  );
  const found = new RegExp(cells.join('\\s[^{}]{0,80}?')).exec(contract.source.text);
  return !found
    ? undefined
    : contract.source.paragraphs.find(({ start, end }) => start <= found.index && found.index < end);
}

function summary(title: string, cells: readonly Labelled[]): void {
  const called = (label: string, state: string): number =>
    cells.filter((one) => !agrees(one) && one.label.state === label && one.cell?.state === state).length;
  const placed = cells.filter(isPlaced);
  console.log(`\n${title}: ${share(cells.filter(agrees), cells)} of the states agree`);
  console.log(
    `  absent called present: ${called('absent', 'present')}, partial or insufficient called present: ${called('partial', 'present') + called('insufficient', 'present')}`,
  );
  console.log(`  evidence in the right place: ${share(placed.filter(isRightlyPlaced), placed)} of the cells with any`);
}

/** Both the label and the product say where it stands. */
function isPlaced({ label, cell }: Labelled): boolean {
  return label.anchor !== null && cell?.state !== 'absent';
}

function isMisplaced(one: Labelled): boolean {
  return isPlaced(one) && !isRightlyPlaced(one);
}

function isRightlyPlaced({ label, cell, contract }: Labelled): boolean {
  const place = anchorParagraph(label, contract);
  return (
    place !== undefined && (cell?.citations ?? []).some(({ start, end }) => start < place.end && place.start < end)
  );
}

function share(part: readonly unknown[], of: readonly unknown[]): string {
  return `${part.length}/${of.length} (${((100 * part.length) / Math.max(1, of.length)).toFixed(1)} %)`;
}

await main(process.argv.slice(2));
