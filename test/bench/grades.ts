import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '../../src/contract/actor';
import type { Contract } from '../../src/contract/contract';
import { understand } from '../../src/contract/understand';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { reviewContract } from '../../src/review/review-contract';
import type { Finding } from '../../src/review/review';
import { data, type Label, labelsOf, textsOf } from './labelled-contracts';

/**
 * Grades the labelled contracts against the two labelled playbooks and compares. `npm run bench:grades`; a position or a
 * contract as argument limits what is listed. Labels are one reading each: see the README beside them.
 */
interface Cell {
  readonly side: Role;
  readonly label: Label;
  readonly finding: Finding | undefined;
  readonly contract: Contract;
}

const sides = [
  { side: 'customer', labels: 'customer.jsonl', playbook: 'customer.legal.local.md' },
  { side: 'supplier', labels: 'supplier.jsonl', playbook: 'supplier.legal.local.md' },
] as const;

async function main(filters: readonly string[]): Promise<void> {
  const labels = sides.map(({ labels }) => labelsOf(labels));
  const texts = await textsOf(new Set(labels.flat().map(({ contract }) => contract)));
  const contracts = new Map([...texts].map(([name, text]) => [name, understand(text)]));
  const cells = sides.flatMap(({ side, playbook: file }, index): readonly Cell[] => {
    const playbook = readPlaybook(readFileSync(join(data, 'labels', file), 'utf8'), { name: file, side });
    const reviews = new Map<string, readonly Finding[]>();
    return (labels[index] ?? []).flatMap((label) => {
      const contract = contracts.get(label.contract);
      if (!contract) return [];
      const findings = reviews.get(label.contract) ?? reviewContract(contract, playbook, { side }).findings;
      reviews.set(label.contract, findings);
      return [{ side, label, contract, finding: findings.find(({ position }) => position === label.position) }];
    });
  });
  const shown = cells.filter(({ label, side }) =>
    filters.every((filter) => label.position.includes(filter) || label.contract.includes(filter) || side === filter),
  );
  for (const cell of shown) if (!agrees(cell) || isElsewhere(cell)) print(cell);
  parties(contracts);
  for (const { side } of sides)
    summary(
      side,
      cells.filter((cell) => cell.side === side),
    );
  summary('all', cells);
}

function agrees({ label, finding }: Cell): boolean {
  return finding !== undefined && (finding.grade === label.grade || finding.grade === label.alt);
}

function print({ side, label, finding, contract }: Cell): void {
  const alt = label.alt ? ` (or ${label.alt})` : '';
  const where = isElsewhere({ side, label, finding, contract }) ? '; evidence elsewhere' : '';
  console.log(
    `\n${side} ${label.position} · ${label.contract}: ${finding?.grade ?? 'none'}, labelled ${label.grade}${alt}${where}`,
  );
  console.log(`  product: ${finding?.reason ?? ''}`);
  for (const { quote } of finding?.citations ?? []) console.log(`    > ${quote.replace(/\s+/g, ' ').slice(0, 400)}`);
  console.log(`  label:   ${label.note}`);
  const place = anchorParagraph(label, contract);
  if (place)
    console.log(`    @ ${contract.source.text.slice(place.start, place.end).replace(/\s+/g, ' ').slice(0, 700)}`);
}

/** The paragraph that holds the first words of the deciding sentence. */
function anchorParagraph({ anchor }: Label, contract: Contract) {
  if (anchor === null) return undefined;
  const words = anchor.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(words.join('\\s+')).exec(contract.source.text);
  return found && contract.source.paragraphs.find(({ start, end }) => start <= found.index && found.index < end);
}

function parties(contracts: ReadonlyMap<string, Contract>): void {
  console.log('\nParties as read:');
  for (const [name, { parties }] of contracts) {
    const said = parties.map(({ names, role }) => `${names.join(' = ')} (${role ?? '?'})`);
    console.log(`  ${name}: ${said.join(' | ').slice(0, 220)}`);
  }
}

function summary(title: string, cells: readonly Cell[]): void {
  const right = cells.filter(agrees);
  const wrong = (grade: string, instead: string) =>
    cells.filter((cell) => !agrees(cell) && cell.label.grade === grade && cell.finding?.grade === instead).length;
  const placed = cells.filter(({ label }) => label.anchor !== null);
  const evidence = placed.filter(isInTheRightClause);
  console.log(`\n${title}: ${share(right.length, cells.length)} of the grades agree`);
  console.log(`  RED called GREEN: ${wrong('RED', 'GREEN')}, YELLOW called GREEN: ${wrong('YELLOW', 'GREEN')}`);
  console.log(`  GREEN called RED: ${wrong('GREEN', 'RED')}, YELLOW called RED: ${wrong('YELLOW', 'RED')}`);
  console.log(`  GREEN called YELLOW: ${wrong('GREEN', 'YELLOW')}, RED called YELLOW: ${wrong('RED', 'YELLOW')}`);
  console.log(`  evidence in the right clause: ${share(evidence.length, placed.length)}`);
  if (title === 'all') return;
  for (const position of new Set(cells.map(({ label }) => label.position))) {
    const own = cells.filter(({ label }) => label.position === position);
    console.log(`    ${position.padEnd(32)} ${share(own.filter(agrees).length, own.length)}`);
  }
}

function isElsewhere(cell: Cell): boolean {
  return cell.label.anchor !== null && !isInTheRightClause(cell);
}

function isInTheRightClause({ label, finding, contract }: Cell): boolean {
  const place = anchorParagraph(label, contract);
  if (!place || !finding) return false;
  return [...finding.citations, ...finding.related].some(({ start, end }) => start < place.end && place.start < end);
}

function share(part: number, of: number): string {
  return `${part}/${of} (${((100 * part) / Math.max(1, of)).toFixed(1)}%)`;
}

await main(process.argv.slice(2));
