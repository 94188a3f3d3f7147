import type { Playbook, Position, Tier } from '../../src/playbook/playbook';

const columns: readonly (readonly [title: string, tiers: readonly Tier[]])[] = [
  ['Standard', ['preferred', 'required']],
  ['Acceptable', ['acceptable']],
  ['Red flag', ['escalate', 'never']],
];

/** The same statements as a table, a row a position. */
export function asTable({ positions, title }: Playbook): string {
  const head = `| Clause | ${columns.map(([name]) => name).join(' | ')} |`;
  const rule = `|---|${columns.map(() => '---').join('|')}|`;
  const rows = positions.map(
    (position) => `| ${position.title} | ${columns.map(([, tiers]) => said(position, tiers)).join(' | ')} |`,
  );
  return `# ${title}\n\n${[head, rule, ...rows].join('\n')}\n`;
}

/** The same statements under headings, a labelled bullet a tier. */
export function asBullets({ positions, title }: Playbook): string {
  const parts = positions.map((position) => {
    const bullets = columns.flatMap(([name, tiers]) => {
      const words = said(position, tiers);
      return words === '' ? [] : [`- **${name}:** ${words}`];
    });
    return `## ${position.title}\n${bullets.join('\n')}\n`;
  });
  return `# ${title}\n\n${parts.join('\n')}`;
}

/** Position, fallback and walk-away as paragraphs. */
export function asParagraphs({ positions, title }: Playbook): string {
  const names = ['Position', 'Fallback', 'Walk-away'];
  const parts = positions.map((position) => {
    const paragraphs = columns.flatMap(([, tiers], index) => {
      const words = said(position, tiers);
      return words === '' ? [] : [`${names[index] ?? ''}: ${words}`];
    });
    return `## ${position.title}\n\n${paragraphs.join('\n\n')}\n`;
  });
  return `# ${title}\n\n${parts.join('\n')}`;
}

function said({ statements }: Position, tiers: readonly Tier[]): string {
  return statements
    .filter(({ tier }) => tiers.includes(tier))
    .map(({ quote }) => quote.replace(/\s+/g, ' ').trim())
    .map((words) => (/[.;]$/.test(words) ? words : `${words}.`))
    .join(' ');
}
