import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html';
import { renderJson } from '../../src/report/json';
import { renderMarkdown } from '../../src/report/markdown';
import { renderText } from '../../src/report/text';
import { contract, playbook, reportOf } from './review-of';

const schema = JSON.parse(readFileSync(new URL('../../media/schemas/review.schema.json', import.meta.url), 'utf8'));

describe('a report', () => {
  const report = reportOf(contract, playbook);

  it('lists what must be resolved before what is in line', () => {
    expect(report.findings.map(({ position, grade }) => [position, grade])).toEqual([
      ['governing-law', 'RED'],
      ['payment', 'YELLOW'],
      ['insurance', 'GREEN'],
    ]);
    expect(report.summary).toMatchObject({ RED: 1, YELLOW: 1, GREEN: 1, overall: 'RED' });
  });

  it('cites the exact words of contract and playbook', () => {
    for (const finding of report.findings) {
      expect(finding.citations.length).toBeGreaterThan(0);
      for (const { start, end, quote } of finding.citations) expect(contract.slice(start, end)).toBe(quote);
      for (const { start, end, quote } of finding.playbookCitations) expect(playbook.slice(start, end)).toBe(quote);
    }
  });

  it('is the same whenever it is made', () => {
    expect(renderJson(reportOf(contract, playbook))).toBe(renderJson(report));
  });

  it('says who must approve a RED finding', () => {
    expect(report.plan.approvals).toContainEqual({ approver: 'General Counsel', findings: ['governing-law'] });
    expect(report.nextSteps).toContain('Get approval of General Counsel before conceding: Governing Law.');
  });

  it('says on which playbook it is based', () => {
    expect(report.playbook.basis).toContain('legal.local.md');
  });

  it('holds to its published schema', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...report, findings: [{ grade: 'BLUE' }] })).toBe(false);
  });
});

describe('every format', () => {
  const report = reportOf(contract, playbook);
  const formats = { text: renderText, markdown: renderMarkdown, html: renderHtml };

  for (const [name, render] of Object.entries(formats)) {
    it(`shows grades, quotes and the notice as ${name}`, () => {
      const page = render(report);
      for (const word of ['RED', 'YELLOW', 'GREEN', 'State of Texas', 'lawyer’s judgement'])
        expect(page).toContain(word);
    });
  }
});

describe('hostile words', () => {
  const hostile = contract
    .replace('Larkfield Systems, Inc.', 'Larkfield <script>alert(1)</script> "x" onload=1, Inc.')
    .replace(
      'State of Texas.',
      'State of Texas.\n# Not a heading\n<img src=x onerror=alert(1)> [link](command:evil) | cell |',
    );
  const report = reportOf(hostile, playbook.replace('- Preferred: New York', '- Preferred: New York <b>bold</b>'));

  it('never become markup in HTML', () => {
    const page = renderHtml(report);
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).toContain("default-src 'none'");
  });

  it('never become markup in Markdown', () => {
    const page = renderMarkdown(report);
    expect(page).not.toMatch(/<script|<img|<b>/);
    expect(page).not.toMatch(/^# Not a heading/m);
    expect(page).not.toMatch(/(?<!\\)\]\(command:/);
  });

  it('never carry terminal control characters into text', () => {
    const text = renderText(reportOf(contract.replace('Osier Mills', 'Osier \u001b[31mMills'), playbook));
    expect(text).not.toContain('\u001b');
  });
});

describe('what a report says is missing', () => {
  const silent =
    '# Playbook\n\n## Governing Law\n- Preferred: New York\n\n## Force Majeure\n- Required: Force majeure clause\n';
  const report = reportOf(contract, silent);

  it('names subjects on which neither contract nor playbook speaks', () => {
    const topics = report.absentTopics.map(({ topic }) => topic);
    expect(topics).toContain('confidentiality');
    expect(topics).toContain('limitation-of-liability');
  });

  it('leaves out what the contract has, and what the playbook asks for', () => {
    const topics = report.absentTopics.map(({ topic }) => topic);
    expect(topics).not.toContain('insurance');
    expect(topics).not.toContain('payment');
    expect(topics).not.toContain('force-majeure');
    expect(report.otherClauses.map(({ type }) => type)).toContain('insurance');
  });

  it('shows both in every format', () => {
    for (const render of [renderText, renderMarkdown, renderHtml]) {
      const page = render(report);
      expect(page).toContain('What is missing');
      expect(page).toMatch(/Force Majeure \((RED|YELLOW)\)/);
      expect(page).toContain('Confidentiality: the contract has no such clause');
    }
  });
});

it('words that only come nearest are not said to be what the contract says, in any format', () => {
  const report = reportOf(
    contract.replace(/Customer shall pay[^.]*\./, 'The fees are those of the price list.'),
    '## Insurance\n\n- Standard: Supplier maintains insurance of at least USD 5,000,000\n',
  );
  const nearest = { ...report, findings: report.findings.map((finding) => ({ ...finding, nearest: true })) };
  for (const render of [renderMarkdown, renderHtml]) {
    expect(render(report)).toContain('The contract says');
    expect(render(nearest)).not.toContain('The contract says');
    expect(render(nearest)).toContain('nearest to it are these words');
  }
  expect(renderText(nearest)).toContain('Nearest in the contract: “');
  expect(renderText(report)).not.toContain('Nearest in the contract');
  expect(renderJson(nearest)).toContain('"nearest": true');
});

describe('a playbook that cannot be used', () => {
  it('is never GREEN where it has no position', () => {
    const { summary, nextSteps } = reportOf(contract, 'We like good contracts.\n');
    expect(summary).toMatchObject({ overall: 'YELLOW', GREEN: 0 });
    expect(summary.sentence).toContain('Nothing was compared');
    expect(nextSteps.join(' ')).not.toContain('sign under standard authority');
  });

  it('has its broken front matter told in every format', () => {
    const report = reportOf(contract, `---\nside: [customer\n---\n${playbook}`);
    expect(report.playbook.problems.length).toBeGreaterThan(0);
    for (const render of [renderText, renderMarkdown, renderHtml])
      expect(render(report)).toContain('What to know about the playbook');
  });
});
