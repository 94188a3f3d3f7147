import type { FromTriage, ToTriage } from '../nda/triage-messages';
import type { ReportedItem } from '../../report/triage-report';
import { element, oneLine } from './report/elements';
import { badge, quotes } from './report/finding-article';

declare function acquireVsCodeApi(): { postMessage(message: FromTriage): void };

const host = acquireVsCodeApi();
/** The colours of the grades that an outcome leads to. */
const colours = { PASS: 'GREEN', FLAG: 'YELLOW', FAIL: 'RED' } as const;
let shown = false;

window.addEventListener('message', ({ data }: MessageEvent<ToTriage>) => {
  render(data);
  const news = document.getElementById('news');
  if (shown && news) news.textContent = `Triaged again: ${data.grade}. ${data.reason}`;
  shown = true;
});
host.postMessage({ type: 'ready' });

function render(report: ToTriage): void {
  const main = document.getElementById('triage');
  const at = window.scrollY;
  main?.replaceChildren(
    header(report),
    ...report.groups.map(({ title, outcome, items }) =>
      element(
        'section',
        { 'aria-label': title },
        element('h2', {}, outcomeBadge(outcome), ' ', title),
        ...items.map(article),
      ),
    ),
  );
  window.scrollTo(0, at);
}

function header({ document: file, grade, reason, routing, side, sideFrom, basis, notice }: ToTriage): HTMLElement {
  const facts = element('dl');
  const row = (name: string, value: string): void => {
    facts.append(element('dt', {}, name), element('dd', {}, value));
  };
  row('Document', file.name);
  row('Our side', `${side}${sideFrom === 'assumed' ? ' (assumed)' : ''}`);
  row('Basis', basis);
  return element(
    'header',
    {},
    element('h1', {}, `NDA triage: ${oneLine(file.title ?? file.name)}`),
    element('p', { class: `overall ${grade}` }, badge(grade), ' ', reason),
    element('p', {}, element('strong', {}, routing)),
    facts,
    element('p', { class: 'notice' }, notice),
  );
}

function article({ title, outcome, reason, citations, section, language }: ReportedItem): HTMLElement {
  const heading = element('h3', {}, outcomeBadge(outcome), ' ', title);
  if (section !== undefined) heading.append(' ', element('small', {}, oneLine(section)));
  const made = element('article', { class: colours[outcome] }, heading, element('p', { class: 'reason' }, reason));
  if (citations.length > 0)
    made.append(
      quotes('The document says', citations, 'contract', (message) => {
        if (message.type === 'reveal') host.postMessage({ type: 'reveal', start: message.start, end: message.end });
      }),
    );
  if (language !== undefined) made.append(element('p', {}, element('strong', {}, 'Our language: '), oneLine(language)));
  return made;
}

function outcomeBadge(outcome: keyof typeof colours): HTMLElement {
  return element('span', { class: `badge ${colours[outcome]}` }, outcome);
}
