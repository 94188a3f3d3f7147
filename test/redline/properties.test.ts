import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/contract/actor';
import { understand } from '../../src/contract/understand';
import type { ContractText } from '../../src/document/contract-text';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { withEdits } from '../../src/redline/edits-between';
import { withRedlines } from '../../src/redline/propose';
import { reviewContract } from '../../src/review/review-contract';
import type { Grade, Review } from '../../src/review/review';

/** The sample agreement without its Markdown, as a text file would hold it. */
const agreement = readFileSync('test/samples/vendor-agreement.md', 'utf8')
  .split(/\n+/)
  .map((line) => line.replace(/^#+ /, ''))
  .join('\n\n');

const playbooks = [
  { file: 'media/samples/legal.local.md', side: 'customer' },
  { file: 'playbooks/general-customer.md', side: 'customer' },
  { file: 'playbooks/general-supplier.md', side: 'supplier' },
] as const;

function review(words: string, file: string, side: Role): { readonly review: Review; readonly text: ContractText } {
  const text = readText(words, { name: 'agreement.txt', sha256: '' });
  const playbook = readPlaybook(readFileSync(file, 'utf8'), { name: file, side });
  return { review: withRedlines(reviewContract(understand(text), playbook, { side })), text };
}

const depth: Readonly<Record<Grade, number>> = { GREEN: 0, YELLOW: 1, RED: 2 };

describe.each(playbooks)('redlines of the sample agreement by $file', ({ file, side }) => {
  const { review: before, text } = review(agreement, file, side);
  const redlines = before.findings.flatMap((finding) => finding.redlines.map((redline) => ({ finding, redline })));

  it('are proposed, in order, apart from one another and inside the text', () => {
    expect(redlines.length).toBeGreaterThan(2);
    for (const { redline } of redlines) {
      let at = 0;
      for (const { start, end } of redline.edits) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.text.length);
    }
  });

  it('make no grade worse when they are applied and the text is read again', () => {
    const worse: string[] = [];
    for (const { finding, redline } of redlines.filter(({ redline }) => redline.level === 'preferred')) {
      const after = review(withEdits(text.text, redline.edits), file, side).review;
      before.findings.forEach((one, index) => {
        const other = after.findings[index];
        if (other && depth[other.grade] > depth[one.grade]) {
          worse.push(`${finding.position}: ${redline.title} → ${one.position} ${one.grade} to ${other.grade}`);
        }
      });
    }
    expect(worse).toEqual([]);
  });
});

describe.each(playbooks)('findings on the sample agreement by $file', ({ file, side }) => {
  const { review: result, text } = review(agreement, file, side);

  it('quote the contract and the playbook exactly', () => {
    for (const finding of result.findings) {
      for (const { start, end, quote } of [...finding.citations, ...finding.related]) {
        expect(text.text.slice(start, end)).toBe(quote);
      }
      for (const { start, end, quote } of finding.playbookCitations) {
        expect(result.playbook.text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('have words of the contract, or the place where the clause would go', () => {
    for (const finding of result.findings) {
      expect(finding.citations.length > 0 || finding.anchor !== undefined).toBe(true);
      expect(finding.playbookCitations.length).toBeGreaterThan(0);
    }
  });
});
