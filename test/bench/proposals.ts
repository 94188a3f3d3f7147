import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ContractText } from '../../src/document/contract-text';
import { readDocument } from '../../src/document/read';
import { readText } from '../../src/document/text';
import { nodePdfPages } from '../../src/pdf-worker-host';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { data, lines } from './labelled-contracts';
import { ModelClauseCounts } from './redline/model-clauses';
import { ProposalCounts } from './redline/proposal-counts';
import { triedProposals } from './redline/tried-proposals';

/**
 * Every redline that is proposed with the playbooks that ship, made alone in real contracts that are then reviewed again as
 * a whole: `npm run build && npm run bench:proposals [-- --every 3] [-- --list POSITION]`. Prints by position how many
 * findings have a proposal, how many reach their grade, and what gets worse; with --list the proposals themselves. The model
 * clauses of the checklist for vendors of AI are put likewise into the contracts that it is for.
 */
const cuadContracts = 60;
const ndas = 24;

async function main(words: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    words.includes(name) ? (words[words.indexOf(name) + 1] ?? '') : undefined;
  const every = Number(option('--every') ?? '1');
  const listed = option('--list');
  const all = await samples();
  const texts = all.filter((_, index) => index % every === 0);
  const secrets = contractNli().filter((_, index) => index % every === 0);
  const playbooks = (['general-customer', 'general-supplier', 'nda'] as const).map((name) =>
    readPlaybook(readFileSync(`playbooks/${name}.md`, 'utf8'), { name, kind: 'general' }),
  );
  for (const playbook of playbooks) {
    const counts = new ProposalCounts();
    for (const text of playbook.name === 'nda' ? [...texts, ...secrets] : texts) {
      const side = playbook.name === 'general-supplier' ? 'supplier' : playbook.name === 'nda' ? undefined : 'customer';
      const tried = triedProposals(text, playbook, side, playbooks);
      if (playbook.name === 'nda' && tried.review.contract.kind !== 'nda') continue;
      counts.add(tried);
      if (listed !== undefined) counts.list(tried, listed);
    }
    counts.print(playbook.name);
  }
  const [customer] = playbooks;
  if (customer === undefined) return;
  const framework = readFramework(readFileSync('playbooks/ai-vendor.md', 'utf8'), 'ai-vendor');
  const clauses = new ModelClauseCounts(framework, customer);
  // Few contracts are about artificial intelligence: all are looked at.
  for (const text of all) clauses.add(text);
  clauses.print();
}

async function samples(): Promise<readonly ContractText[]> {
  const pdf = nodePdfPages(resolve('dist/pdf-worker.cjs'));
  const texts: ContractText[] = [];
  for (const folder of ['files/docx', 'files/pdf']) {
    const path = join(data, folder);
    if (!existsSync(path)) continue;
    for (const name of readdirSync(path).filter((name) => /\.(?:docx|pdf)$/i.test(name)))
      texts.push(await readDocument(readFileSync(join(path, name)), name, { pdf }));
  }
  await pdf.dispose();
  return [...texts, ...cuad()];
}

function cuad(): readonly ContractText[] {
  const file = join(data, 'cuad/train.jsonl.gz');
  if (!existsSync(file)) return [];
  const rows = lines(gunzipSync(readFileSync(file)).toString('utf8')) as readonly {
    readonly id: string;
    readonly text: string;
  }[];
  const step = Math.floor(rows.length / cuadContracts);
  return rows
    .filter((_, index) => index % step === 0)
    .slice(0, cuadContracts)
    .map(({ id, text }) => readText(text, { name: id, sha256: '' }));
}

/** NDAs, of which the files hold few. */
function contractNli(): readonly ContractText[] {
  const file = join(data, 'contractnli/dev.jsonl.gz');
  if (!existsSync(file)) return [];
  const rows = lines(gunzipSync(readFileSync(file)).toString('utf8')) as readonly {
    readonly id: string | number;
    readonly text: string;
  }[];
  return rows.slice(0, ndas).map(({ id, text }) => readText(text, { name: `nda ${String(id)}`, sha256: '' }));
}

await main(process.argv.slice(2));
