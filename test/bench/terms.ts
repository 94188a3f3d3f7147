import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TermKind } from '../../src/contract/term-registry';
import { contractOf, readCorpus } from '../../src/training/corpus';
import { data } from './labelled-contracts';

/**
 * What the term readers miss of clauses that people marked: `npm run bench:terms`. For each category of CUAD, of the contracts
 * in which such a clause is marked the share in which its reader reads a term at a mark (read), or anywhere (at all); and of
 * the contracts in which it reads one the share in which a clause is marked. Marks are not complete: a low last figure is to be
 * looked into. A category as argument lists the marks at which nothing is read; with `--unmarked` it lists what is read where no
 * clause is marked; `--every N` takes each Nth contract.
 */
const kindsOf: Readonly<Record<string, readonly TermKind[]>> = {
  'Expiration Date': ['initial-term'],
  'Renewal Term': ['renewal'],
  'Notice Period to Terminate Renewal': ['renewal-notice'],
  'Governing Law': ['governing-law'],
  'Most Favored Nation': ['most-favoured-customer'],
  'Non-Compete': ['non-compete'],
  Exclusivity: ['exclusivity'],
  'No-Solicit of Employees': ['non-solicitation'],
  'Termination for Convenience': ['convenience-termination'],
  'Change of Control': ['change-of-control'],
  'Anti-Assignment': ['assignment'],
  'Minimum Commitment': ['minimum-commitment'],
  'IP Ownership Assignment': ['ip-ownership'],
  'License Grant': ['license'],
  'Audit Rights': ['audit-right'],
  'Cap on Liability': ['liability-cap', 'consequential-damages-exclusion'],
  'Uncapped Liability': ['liability-carve-outs'],
  'Warranty Duration': ['warranty-period'],
  Insurance: ['insurance'],
};

interface Count {
  marked: number;
  read: number;
  anywhere: number;
  found: number;
  foundMarked: number;
}

function main(words: readonly string[]): void {
  const every = words.includes('--every') ? Number(words[words.indexOf('--every') + 1]) : 1;
  const listed = words.find((word) => kindsOf[word] !== undefined);
  const counts = new Map<string, Count>(
    Object.keys(kindsOf).map((name) => [name, { marked: 0, read: 0, anywhere: 0, found: 0, foundMarked: 0 }]),
  );
  const corpus = readCorpus(new Uint8Array(readFileSync(join(data, 'cuad/train.jsonl.gz'))));
  for (const [index, labelled] of corpus.entries()) {
    if (index % every !== 0) continue;
    const { terms } = contractOf(labelled);
    for (const [category, count] of counts) {
      const marks = labelled.spans.filter((span) => span.category === category);
      const own = terms.filter(({ kind }) => kindsOf[category]?.includes(kind));
      const missed = marks.filter((mark) => !own.some((term) => term.start < mark.end && mark.start < term.end));
      tally(count, marks.length > 0, own.length > 0, missed.length < marks.length);
      if (category !== listed) continue;
      const shown = words.includes('--unmarked') ? (marks.length === 0 ? own : []) : missed;
      for (const { start, end } of shown) print(index, labelled.text.slice(start, end));
    }
  }
  if (listed === undefined) table(counts);
}

function tally(count: Count, isMarked: boolean, isFound: boolean, isRead: boolean): void {
  count.marked += Number(isMarked);
  count.read += Number(isMarked && isRead);
  count.anywhere += Number(isMarked && isFound);
  count.found += Number(isFound);
  count.foundMarked += Number(isFound && isMarked);
}

function print(contract: number, quote: string): void {
  console.log(`${contract}\t${quote.replace(/\s+/g, ' ').slice(0, 500)}`);
}

function table(counts: ReadonlyMap<string, Count>): void {
  console.log(`${'category'.padEnd(36)} marked   read  at all  marked where read`);
  for (const [category, { marked, read, anywhere, found, foundMarked }] of counts) {
    const share = (part: number, of: number): string => (part / Math.max(1, of)).toFixed(2).padStart(6);
    console.log(
      `${category.padEnd(36)} ${String(marked).padStart(6)} ${share(read, marked)}  ${share(anywhere, marked)}  ${share(foundMarked, found)}`,
    );
  }
}

main(process.argv.slice(2));
