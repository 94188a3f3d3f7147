import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readDocument } from '../../src/document/read';
import { readText } from '../../src/document/text';
import { nodePdfPages } from '../../src/pdf-worker-host';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { type Relation, relations, type Trial, trialsOn } from '../metamorphic/relations';
import { typed } from '../metamorphic/rewrites';

/**
 * Rewrites real contracts in ways that must, or must not, change a grade, and counts how often that holds.
 * `npm run build && npm run bench:metamorphic [-- --all] [-- --list WORDS]`: every contract instead of every eighth; what did not hold,
 * where the relation or the position has these words.
 */
const data = '../shared/data';
const step = 8;

interface Sample {
  readonly name: string;
  readonly text: () => Promise<string>;
}

async function main(words: readonly string[]): Promise<void> {
  const every = words.includes('--all') ? 1 : step;
  const listed = words.includes('--list') ? (words[words.indexOf('--list') + 1] ?? '') : undefined;
  const pdf = nodePdfPages(resolve('dist/pdf-worker.cjs'));
  const samples = [...cuad(), ...files('files/docx', pdf), ...files('files/pdf', pdf)].filter(
    (_, i) => i % every === 0,
  );
  const playbooks = (['customer', 'supplier'] as const).map((side) => ({
    side,
    playbook: readPlaybook(readFileSync(`playbooks/general-${side}.md`, 'utf8'), { name: `general-${side}.md`, side }),
  }));
  const counts = new Map<Relation, { held: number; tried: number }>();
  for (const [index, { name, text }] of samples.entries()) {
    const chosen = playbooks[index % 2];
    if (!chosen) continue;
    for (const trial of trialsOn(await text(), chosen.playbook, chosen.side)) {
      const count = counts.get(trial.relation) ?? { held: 0, tried: 0 };
      counts.set(trial.relation, { held: count.held + (trial.held ? 1 : 0), tried: count.tried + 1 });
      if (listed !== undefined && !trial.held && `${trial.relation} ${trial.position}`.includes(listed))
        print(name, trial);
    }
  }
  await pdf.dispose();
  console.log(`\n${samples.length} contracts, the general playbooks of either side in turn`);
  for (const relation of relations) {
    const { held, tried } = counts.get(relation) ?? { held: 0, tried: 0 };
    console.log(`  ${relation.padEnd(54)} ${held}/${tried} (${((100 * held) / Math.max(1, tried)).toFixed(1)}%)`);
  }
}

function print(name: string, { relation, position, said }: Trial): void {
  console.log(`\n${relation} · ${position} · ${name}\n  ${said.replace(/\s+/g, ' ')}`);
}

function cuad(): readonly Sample[] {
  const file = join(data, 'cuad/train.jsonl.gz');
  if (!existsSync(file)) return [];
  const rows = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return rows.map((line) => {
    const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
    return { name: id, text: () => Promise.resolve(typed(readText(text, { name: id, sha256: '' }))) };
  });
}

function files(folder: string, pdf: ReturnType<typeof nodePdfPages>): readonly Sample[] {
  const path = join(data, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.(?:docx|pdf)$/i.test(name))
    .map((name) => ({
      name,
      text: async () => typed(await readDocument(readFileSync(join(path, name)), name, { pdf })),
    }));
}

await main(process.argv.slice(2));
