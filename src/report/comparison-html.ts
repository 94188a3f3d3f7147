import { effectSentence, turn } from './changed-grade';
import { sectionTitle, whatHappened } from './compared-clause';
import type { ComparisonReport, ReportedComparison } from './comparison-report';
import { badge } from './html';
import { escape, htmlPage } from './html-page';
import { reportStyle } from './html-style';

/** A page of its own: no script, nothing fetched, every word of both contracts escaped. */
export function renderComparisonHtml(report: ComparisonReport): string {
  const title = `${report.old.name} → ${report.new.name}`;
  return htmlPage(
    title,
    reportStyle,
    `<header>
<h1>${escape(title)}</h1>
<p class="overall">${escape(report.sentence)}</p>
${report.cautions.map((words) => `<p class="deviation">${escape(words)}</p>`).join('\n')}
<dl><dt>Our side</dt><dd>${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}</dd><dt>Basis</dt><dd>${escape(report.basis)}</dd><dt>Earlier version</dt><dd>${escape(report.old.name)}, SHA-256 ${report.old.sha256}</dd><dt>Later version</dt><dd>${escape(report.new.name)}, SHA-256 ${report.new.sha256}</dd></dl>
<p class="notice">${escape(report.notice)}</p>
</header>
<section><h2>Clause by clause</h2>
${report.clauses.map(article).join('\n')}
</section>
${report.untracked === undefined || report.untracked.length === 0 ? '' : `<section><h2>Not tracked</h2>\n${report.untracked.map(article).join('\n')}\n</section>`}
${report.together.length === 0 ? '' : `<section><h2>Worse by several changes together</h2><ul>${report.together.map((effect) => `<li>${badge(effect.now)} ${escape(`${effect.title}: ${turn(effect)}. ${effectSentence(effect)}`)}</li>`).join('')}</ul></section>`}`,
  );
}

function article(clause: ReportedComparison): string {
  const words = clause.words
    .map(({ kind, words: own }) => {
      if (kind === 'same') return escape(own);
      const lead = own.startsWith(' ') ? ' ' : '';
      const tag = kind === 'struck' ? 'del' : 'ins';
      return `${lead}<${tag}>${escape(own.trim())}</${tag}>`;
    })
    .join('');
  const worst = clause.effects[0]?.now ?? '';
  return `<article class="${worst}">
<h3>${escape(sectionTitle(clause))} <small>${escape(whatHappened(clause))}</small></h3>
${clause.effects.map((effect) => `<p>${badge(effect.now)} <strong>${escape(`${effect.title}: ${turn(effect)}.`)}</strong> ${escape(effectSentence(effect))}</p>`).join('\n')}
${clause.kind === 'same' ? '' : `<p class="redline">${words}</p>`}
</article>`;
}
