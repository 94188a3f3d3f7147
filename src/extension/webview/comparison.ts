import { effectSentence, turn } from '../../report/changed-grade';
import { sectionTitle, whatHappened } from '../../report/compared-clause';
import type { ReportedComparison } from '../../report/comparison-report';
import type { FromComparison, ToComparison } from '../compare/comparison-messages';
import { button, element } from './report/elements';
import { badge } from './report/finding-article';

declare function acquireVsCodeApi(): { postMessage(message: FromComparison): void };

const host = acquireVsCodeApi();
const wordElements = { same: 'span', struck: 'del', inserted: 'ins' } as const;

window.addEventListener('message', ({ data }: MessageEvent<ToComparison>) => {
  document.getElementById('comparison')?.replaceChildren(header(data), ...sections(data));
});
host.postMessage({ type: 'ready' });

function header(report: ToComparison): HTMLElement {
  const facts = element('dl');
  const row = (name: string, value: string): void => {
    facts.append(element('dt', {}, name), element('dd', {}, value));
  };
  row('Our side', `${report.side}${report.sideFrom === 'assumed' ? ' (assumed)' : ''}`);
  row('Basis', report.basis);
  row('Earlier version', `${report.old.name}, SHA-256 ${report.old.sha256}`);
  row('Later version', `${report.new.name}, SHA-256 ${report.new.sha256}`);
  return element(
    'header',
    {},
    element('h1', {}, `${report.old.name} → ${report.new.name}`),
    element('p', { class: 'overall' }, report.sentence),
    ...report.cautions.map((words) => element('p', { class: 'deviation' }, words)),
    facts,
    element('p', { class: 'notice' }, report.notice),
  );
}

function sections({ clauses, untracked = [], together }: ToComparison): readonly HTMLElement[] {
  const section = (title: string, ...children: readonly Node[]) =>
    children.length === 0 ? [] : [element('section', { 'aria-label': title }, element('h2', {}, title), ...children)];
  const joint = together.map((effect) =>
    element('p', {}, badge(effect.now), ` ${effect.title}: ${turn(effect)}. ${effectSentence(effect)}`),
  );
  return [
    ...section('Clause by clause', ...clauses.map(article)),
    ...section('Not tracked', ...untracked.map(article)),
    ...section('Worse by several changes together', ...joint),
  ];
}

function article(clause: ReportedComparison): HTMLElement {
  const heading = element('h3', {}, titleOf(clause), ' ', element('small', {}, whatHappened(clause)));
  const made = element('article', { class: clause.effects[0]?.now ?? '' }, heading);
  for (const effect of clause.effects) {
    const says = element('strong', {}, `${effect.title}: ${turn(effect)}.`);
    made.append(element('p', {}, badge(effect.now), ' ', says, ` ${effectSentence(effect)}`));
  }
  if (clause.kind !== 'same') made.append(redline(clause));
  return made;
}

/** The title leads to the clause in the later version, or in the earlier one where it is gone. */
function titleOf(clause: ReportedComparison): Node {
  const title = sectionTitle(clause);
  const version = clause.new.length > 0 ? 'new' : 'old';
  const [place] = clause[version];
  if (place === undefined) return document.createTextNode(title);
  const show = `Show in the ${version === 'new' ? 'later' : 'earlier'} version`;
  return button(
    title,
    () => {
      host.postMessage({ type: 'reveal', in: version, start: place.start, end: place.end });
    },
    { class: 'link', title: show },
  );
}

/** Struck and inserted words stand apart by one space, outside of their marks. */
function redline({ words }: ReportedComparison): HTMLElement {
  const made = element('p');
  for (const { kind, words: own } of words) {
    if (kind !== 'same' && own.startsWith(' ')) made.append(' ');
    made.append(element(wordElements[kind], {}, kind === 'same' ? own : own.trim()));
  }
  return element('div', { class: 'redline' }, made);
}
