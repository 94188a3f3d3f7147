import { escape, htmlPage } from './html-page';
import { reportStyle } from './html-style';
import { oneLine } from './review-report';
import type { ReportedItem, TriageReport } from './triage-report';

const colours = { PASS: 'GREEN', FLAG: 'YELLOW', FAIL: 'RED' } as const;

/** A page of its own: no script, nothing fetched, every word of the document escaped. */
export function renderTriageHtml(report: TriageReport): string {
  const { document, grade } = report;
  const title = `NDA triage: ${oneLine(document.title ?? document.name)}`;
  return htmlPage(
    title,
    reportStyle,
    `<header>
<h1>${escape(title)}</h1>
<p class="overall ${grade}">${badge(grade, grade)} ${escape(report.reason)}</p>
<p>${escape(report.routing)}</p>
<p>Document: ${escape(document.name)}; our side: ${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}; basis: ${escape(report.basis)}</p>
<p class="notice">${escape(report.notice)}</p>
</header>
${report.groups
  .map(
    ({ title: group, outcome, items }) =>
      `<section><h2>${badge(colours[outcome], outcome)} ${escape(group)}</h2>\n${items.map(itemArticle).join('\n')}</section>`,
  )
  .join('\n')}`,
  );
}

function itemArticle({ title, outcome, reason, citations, section, language }: ReportedItem): string {
  const place = section === undefined ? '' : ` (${escape(oneLine(section))})`;
  return `<article class="finding ${colours[outcome]}"><h3>${badge(colours[outcome], outcome)} ${escape(title)}${place}</h3>
<p>${escape(reason)}</p>
${citations.map(({ quote }) => `<blockquote>${escape(quote)}</blockquote>`).join('\n')}
${language === undefined ? '' : `<p><strong>Our language:</strong> ${escape(language)}</p>`}</article>`;
}

function badge(colour: string, words: string): string {
  return `<span class="badge ${colour}">${words}</span>`;
}
