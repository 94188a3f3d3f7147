import { describe, expect, it } from 'vitest';
import { focusAreas } from '../../src/review/focus';
import { reviewText } from '../../src/engine';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { renderHtml } from '../../src/report/html';
import { renderMarkdown } from '../../src/report/markdown';
import { reviewReport } from '../../src/report/review-report';
import { renderText } from '../../src/report/text';
import { contract, playbook } from '../report/review-of';

const review = reviewText(readText(contract, { name: 'c.txt', sha256: '' }), readPlaybook(playbook, { name: 'p.md' }), {
  side: 'customer',
});

describe('focus areas', () => {
  const report = reviewReport(review, {
    focus: focusAreas('insurance, source code escrow; invoices'),
    context: 'signing by 1 May',
  });

  it('are the parts between commas and semicolons', () => {
    expect(focusAreas(' a, b;c ,, ')).toEqual(['a', 'b', 'c']);
  });

  it('put the findings that they name on top, whatever their grade', () => {
    expect(report.findings[0]).toMatchObject({ position: 'insurance', grade: 'GREEN' });
    expect(report.focus?.[0]).toMatchObject({ focus: 'insurance', grade: 'GREEN', findings: ['insurance'] });
  });

  it('answer also what the contract is silent on, with the place where it would go', () => {
    const silent = report.focus?.[1];
    expect(silent).toMatchObject({ grade: 'YELLOW', findings: [], citations: [] });
    expect(silent?.answer).toContain('not in the contract');
    expect(silent?.anchor).toBeDefined();
  });

  it('quote the contract where no position measures it', () => {
    const [first] = report.focus?.[2]?.citations ?? [];
    expect(first?.quote).toContain('invoice');
    expect(contract.slice(first?.start, first?.end)).toBe(first?.quote);
  });

  it('stand in every format, with the deal', () => {
    for (const words of [renderText(report), renderMarkdown(report), renderHtml(report)]) {
      expect(words).toContain('source code escrow');
      expect(words).toContain('signing by 1 May');
    }
  });

  it('change nothing where nobody asks', () => {
    const plain = reviewReport(review);
    expect([plain.focus, plain.also, plain.context]).toEqual([undefined, undefined, undefined]);
  });
});
