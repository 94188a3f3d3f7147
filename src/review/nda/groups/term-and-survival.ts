import type { Term } from '../../../contract/term';
import { phrase } from '../../../contract/terms/reading';
import type { Duration } from '../../../contract/value';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

const longest = 60;
const secrets = phrase('\\btrade secrets?\\b', '');
const forever = phrase(
  '\\b(?:indefinitely|in perpetuity|perpetual(?:ly)?|forever|without (?:any )?limit(?:ation)?(?: (?:of|in|as to|on) time| in duration)|without time limit(?:ation)?|for an (?:indefinite|unlimited) (?:period|time|term)|unlimited in time)\\b',
  '',
);
const ofDuties = phrase('\\b(?:oblig\\w+|dut(?:y|ies)|confiden\\w+|surviv\\w+|undertak\\w+|restrictions?)\\b', '');
const [id, title] = ['term-and-survival', 'How long the duty lasts'];

export const termAndSurvival: GroupRule = {
  id: 'term-and-survival',
  title: 'Term and survival',
  items: (view) => [period(view)],
};

function period(view: NdaView): TriageItem {
  const periods = view.contract.terms.filter(({ kind }) => kind === 'confidentiality-period');
  const endless = periods.filter((term) => stateOf(term) === 'indefinite' && !onlySecrets(view, term));
  const durations = [...periods, ...view.contract.terms.filter(({ kind }) => kind === 'initial-term')].flatMap(
    (term) => (term.value.shape === 'duration' ? [{ term, months: monthsIn(term.value) }] : []),
  );
  const ofDuty = durations.filter(({ term }) => term.kind === 'confidentiality-period');
  const said = view.find({ words: forever, context: ofDuties, unless: secrets });
  if (endless.length > 0 || said.length > 0) {
    const outcome = view.side === 'discloser' ? 'FLAG' : 'FAIL';
    return view.item(id, title, outcome, 'The duty has no end for all information, not only for trade secrets.', [
      ...endless,
      ...said,
    ]);
  }
  const long = durations.filter(({ months }) => months > longest);
  if (long.length > 0) {
    return view.item(
      id,
      title,
      'FLAG',
      'The term or the duty lasts for more than five years.',
      long.map(({ term }) => term),
    );
  }
  const foreverUnread = view.signalled('survival', 'without-end').filter(({ plain }) => !secrets.test(plain));
  if (foreverUnread.length > 0) {
    return view.item(
      id,
      title,
      'FLAG',
      'The duty may have no end; these words were not read to a period.',
      foreverUnread,
    );
  }
  if (ofDuty.length > 0) {
    return view.item(
      id,
      title,
      'PASS',
      'The duty lasts for a stated time of at most five years.',
      ofDuty.map(({ term }) => term),
    );
  }
  return durations.length > 0
    ? view.item(
        id,
        title,
        'FLAG',
        'The agreement has a term, but it is not clear how long the duty of confidence outlasts it.',
        durations.map(({ term }) => term),
      )
    : view.item(id, title, 'FLAG', 'No time for which the duty lasts was found.', periods);
}

function stateOf({ value }: Term): string | undefined {
  return value.shape === 'state' ? value.state : undefined;
}

function onlySecrets(view: NdaView, term: Term): boolean {
  return view.units.some(({ start, end, plain }) => start <= term.start && term.end <= end && secrets.test(plain));
}

function monthsIn({ amount, unit }: Duration): number {
  if (unit === 'years') return amount * 12;
  if (unit === 'months') return amount;
  return unit === 'weeks' ? amount / 4 : amount / 30;
}
