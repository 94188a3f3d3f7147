import type { ReviewReport } from '../../report/review-report';
import type { FromPanel, ToPanel } from '../report/messages';
import { alsoSections, focusSection } from './report/beside';
import { element } from './report/elements';
import { findingArticle, findingId } from './report/finding-article';
import { filterBar, header, rest, type Shown, strategy } from './report/summary';

interface State {
  readonly shown: Shown;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPanel): void;
  getState(): State | undefined;
  setState(state: State): void;
};

const host = acquireVsCodeApi();
const send = (message: FromPanel) => {
  host.postMessage(message);
};
let report: ReviewReport | undefined;
let shown: Shown = host.getState()?.shown ?? 'ALL';
let wanted: string | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'report') {
    const again = report !== undefined;
    report = data.report;
    render();
    if (again) announce(`Reviewed again. ${report.summary.sentence}`);
  } else {
    wanted = data.finding;
  }
  showWanted();
});
send({ type: 'ready' });

function render(): void {
  const main = document.getElementById('report');
  if (!main || !report) return;
  const focused = document.activeElement?.getAttribute('data-shown');
  const at = window.scrollY;
  const findings = report.findings.filter(({ grade }) => shown === 'ALL' || shown === grade);
  const plan = strategy(report);
  main.replaceChildren(
    header(report, send),
    ...focusSection(report, send),
    element(
      'section',
      { 'aria-label': 'Findings' },
      element('h2', {}, 'Clause by clause'),
      filterBar(report, shown, choose),
      ...findings.map((finding) => findingArticle(finding, send)),
      ...(findings.length === 0 ? [element('p', {}, 'None.')] : []),
    ),
    ...alsoSections(report, send),
    ...(plan ? [plan] : []),
    ...rest(report, send),
  );
  window.scrollTo({ top: at });
  if (focused) main.querySelector<HTMLElement>(`[data-shown="${focused}"]`)?.focus();
}

function choose(next: Shown): void {
  shown = next;
  host.setState({ shown });
  render();
}

/** A finding that the filter hides is shown all the same: the user asked for it. */
function showWanted(): void {
  if (wanted === undefined || !report) return;
  const id = findingId(wanted);
  wanted = undefined;
  if (!document.getElementById(id)) choose('ALL');
  const article = document.getElementById(id);
  article?.scrollIntoView({ block: 'start' });
  article?.focus({ preventScroll: true });
}

function announce(words: string): void {
  const news = document.getElementById('news');
  if (news) news.textContent = words;
}
