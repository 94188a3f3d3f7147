import type { Finding, Redline } from '../../../src/review/review';
import type { TriedProposal, TriedReview } from './tried-proposals';

interface Counts {
  findings: number;
  green: number;
  proposed: number;
  worse: number;
  fallbacks: number;
  fallbacksServed: number;
  readonly without: Map<string, number>;
}

function noCounts(): Counts {
  return { findings: 0, green: 0, proposed: 0, worse: 0, fallbacks: 0, fallbacksServed: 0, without: new Map() };
}

/** Findings of one playbook over many contracts, and what became of them. */
export class ProposalCounts {
  private readonly positions = new Map<string, Counts>();
  private readonly musts = { contracts: 0, asked: 0, applied: 0, green: 0, worse: 0 };

  add(tried: TriedReview): void {
    for (const { position } of tried.review.findings.filter(({ grade }) => grade !== 'GREEN'))
      this.of(position).findings++;
    for (const { finding, redline, after, worse } of tried.proposals) {
      const counts = this.of(finding.position);
      if (worse.length > 0) counts.worse++;
      if (redline.level === 'preferred') {
        counts.proposed++;
        if (after === 'GREEN') counts.green++;
      } else {
        counts.fallbacks++;
        if (after === 'GREEN' || after === 'YELLOW') counts.fallbacksServed++;
      }
    }
    for (const finding of tried.without) {
      const { without } = this.of(finding.position);
      const why = whyNone(finding, tried);
      without.set(why, (without.get(why) ?? 0) + 1);
    }
    this.musts.contracts++;
    this.musts.asked += tried.musts.asked;
    this.musts.applied += tried.musts.applied;
    this.musts.green += tried.musts.green;
    this.musts.worse += tried.musts.worse.length;
  }

  /** The proposals on positions with these words, and the findings that have none. */
  list(tried: TriedReview, words: string): void {
    const { source } = tried.review.contract;
    for (const proposal of tried.proposals)
      if (proposal.finding.id.includes(words)) console.log(`\n${source.name}\n${told(proposal, source.text)}`);
    for (const finding of tried.without)
      if (finding.id.includes(words))
        console.log(
          `\n${source.name}\n${finding.grade} ${finding.id} has no proposal (${whyNone(finding, tried)}): ${finding.reason}\n  ${quoteOf(finding)}`,
        );
  }

  print(name: string): void {
    console.log(`\n${name}, ${String(this.musts.contracts)} contracts`);
    console.log(
      `  ${'position'.padEnd(28)} findings  proposed  then GREEN  worse elsewhere  fallbacks  then YELLOW or better  no proposal`,
    );
    const sum = noCounts();
    for (const [position, counts] of this.positions) {
      console.log(line(position, counts));
      sum.findings += counts.findings;
      sum.green += counts.green;
      sum.proposed += counts.proposed;
      sum.worse += counts.worse;
      sum.fallbacks += counts.fallbacks;
      sum.fallbacksServed += counts.fallbacksServed;
      for (const [why, count] of counts.without) sum.without.set(why, (sum.without.get(why) ?? 0) + count);
    }
    console.log(line('all', sum));
    const { asked, applied, green, worse } = this.musts;
    console.log(
      `  all musts of a contract together: ${String(asked)} proposed, ${String(applied)} made, ${String(green)} then GREEN, ${String(worse)} grades worse`,
    );
  }

  private of(position: string): Counts {
    const counts = this.positions.get(position) ?? noCounts();
    this.positions.set(position, counts);
    return counts;
  }
}

function line(position: string, counts: Counts): string {
  const number = (value: number, width: number) => String(value).padStart(width);
  const without = [...counts.without].map(([why, count]) => `${String(count)} ${why}`).join(', ');
  return `  ${position.slice(0, 28).padEnd(28)} ${number(counts.findings, 8)}  ${number(counts.proposed, 8)}  ${number(counts.green, 10)}  ${number(counts.worse, 15)}  ${number(counts.fallbacks, 9)}  ${number(counts.fallbacksServed, 21)}  ${without}`;
}

function whyNone({ presence, grade }: Finding, { review }: TriedReview): string {
  if (!review.contract.language.startsWith('en')) return 'in another language';
  if (presence === 'unread') return 'not supplied';
  return `${presence} ${grade}`;
}

function told({ finding, redline, after, worse }: TriedProposal, text: string): string {
  const result = `${finding.grade} → ${after ?? 'gone'}${worse.length > 0 ? `, worse: ${worse.join(', ')}` : ''}`;
  return `${finding.id} ${redline.level}: ${redline.title} (${result})\n  ${finding.reason}\n  ${shown(redline, text)}`;
}

const around = 160;

/** The changed words in their surroundings: [-struck-] and {+put in+}. */
function shown({ edits }: Redline, text: string): string {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return '';
  let at = Math.max(0, first.start - around);
  let result = '';
  for (const { start, end, text: words } of edits) {
    const kept = text.slice(at, start);
    result += kept.length > 3 * around ? `${kept.slice(0, around)} … ${kept.slice(-around)}` : kept;
    if (end > start) result += `[-${text.slice(start, end)}-]`;
    if (words !== '') result += `{+${words}+}`;
    at = end;
  }
  return (result + text.slice(at, last.end + around)).replace(/\n/g, '⏎');
}

function quoteOf({ citations }: Finding): string {
  return citations.map(({ quote }) => `“${quote.replace(/\s+/g, ' ').slice(0, 400)}”`).join(' … ');
}
