import { phrase } from '../../../contract/terms/reading';
import type { Unit } from '../../../contract/nda/units';
import type { GroupRule, NdaView } from '../nda-view';
import type { Outcome, TriageItem } from '../triage';

/** A clause that does not belong in an NDA. */
interface Problem {
  readonly id: string;
  readonly title: string;
  readonly words: RegExp;
  readonly unless?: RegExp;
  readonly judge: (units: readonly Unit[]) => readonly [Outcome, string];
}

/** "Nothing in this Agreement restricts …", "no licence is granted". */
const freed =
  '\\b(?:nothing|neither|nor|no|not (?:be )?(?:construed|deemed|interpreted|intended|prevent|restrict|prohibit|limit|preclude|grant)\\w*|does not|shall not (?:be|prevent|restrict|prohibit|limit|preclude|create|obligate|grant)|without)\\b';

const fail =
  (reason: string): Problem['judge'] =>
  () => ['FAIL', reason];
const flag =
  (reason: string): Problem['judge'] =>
  () => ['FLAG', reason];

const limitedResiduals = phrase(
  '\\b(?:intentional\\w*|deliberate\\w*|memori[sz]\\w+|patents?|copyrights?|trade secrets?|unaided)\\b',
  '',
);
const generalAds = phrase(
  '\\bgeneral(?:ly)?\\b[^.;]{0,40}\\b(?:advertis\\w+|solicitation\\w*|search\\w*)\\b|\\bnot (?:specifically )?(?:targeted|directed)\\b',
  '',
);
const months = phrase('\\b(\\d{1,3})\\)? months?\\b', '');
const years = phrase('\\b(?:(\\d{1,2})\\)?|two|three|four|five) years?\\b', '');

const problems: readonly Problem[] = [
  {
    id: 'residuals',
    title: 'Residuals',
    words: phrase('\\bresiduals?\\b|\\bunaided memor(?:y|ies)\\b|\\bretained in (?:the|their) memor', ''),
    unless: phrase('\\bno residuals\\b', ''),
    judge: (units) =>
      units.some(({ plain }) => limitedResiduals.test(plain))
        ? ['FLAG', 'There is a residuals clause, with limits.']
        : ['FAIL', 'There is a residuals clause without limits.'],
  },
  {
    id: 'non-competition',
    title: 'Competition, exclusivity, standstill',
    words: phrase(
      '\\b(?:not|nor|never|refrain from)\\b[^.;]{0,120}\\b(?:compet(?:e|es|ing|ition)|engage in[^.;]{0,40}business|circumvent\\w*)\\b|\\bnon-?compet\\w+|\\bnon-?circumvent\\w+|\\b(?:deal|negotiate|work) exclusively\\b|\\bexclusiv(?:e|ity)\\b[^.;]{0,40}\\b(?:negotiat\\w+|dealing|period|partner|supplier)\\b|\\bright of first (?:refusal|offer|negotiation)\\b|\\bstandstill\\b',
      '',
    ),
    unless: phrase(
      '\\b(?:nothing|neither this|not (?:be )?(?:construed|deemed|interpreted|intended|prevent|restrict|prohibit|preclude))\\w*\\b[^.;]{0,160}\\b(?:compet\\w+|exclusiv\\w+)|\\binformation\\b[^.;]{0,60}\\bto compete\\b',
      '',
    ),
    judge: fail('It restricts with whom or in what we may do business.'),
  },
  {
    id: 'assignment-of-ip',
    title: 'Assignment or licence of rights',
    words: phrase(
      '\\b(?:hereby|shall|agrees? to|will) (?:hereby )?(?:irrevocably )?assigns?\\b[^.;]{0,120}\\b(?:rights?|title|intellectual|inventions?|feedback|improvements?)\\b|\\bgrants?\\b[^.;]{0,60}\\b(?:a|an)\\b[^.;]{0,60}\\blicen[cs]e\\b|\\b(?:feedback|improvements?|derivative works?)\\b[^.;]{0,80}\\b(?:owned by|property of|belongs? to)\\b',
      '',
    ),
    unless: phrase(`${freed}[^.;]{0,160}\\b(?:licen[cs]e|assign\\w*|grant\\w*|right)\\b`, ''),
    judge: fail('Rights are assigned or licensed.'),
  },
  {
    id: 'audit',
    title: 'Audit',
    words: phrase(
      '\\b(?:right to|may|entitled to|permit\\w*[^.;]{0,40} to)\\b[^.;]{0,60}\\b(?:audit|inspect)\\b[^.;]{0,80}\\b(?:records|premises|facilities|compliance|books|systems)\\b',
      '',
    ),
    judge: flag('There is a right of audit.'),
  },
  {
    id: 'ai-training',
    title: 'Training of AI',
    words: phrase(
      '\\b(?:train\\w*|fine-?tun\\w*)\\b[^.;]{0,80}\\b(?:models?|artificial intelligence|machine learning|ai)\\b',
      '',
    ),
    unless: phrase('\\b(?:not|nor|never|prohibit\\w*)\\b[^.;]{0,120}\\b(?:train|fine-?tun)', ''),
    judge: fail('The information may be used to train AI.'),
  },
  {
    id: 'duty-to-deal',
    title: 'A duty to do the deal',
    words: phrase(
      '\\b(?:shall|must|agrees? to|obligated to|obliged to) (?:enter into|conclude|purchase|buy|sell)\\b',
      '',
    ),
    unless: phrase('\\b(?:no|not|neither|nothing|nor|unless|until|if|whether|into (?:force|effect))\\b', ''),
    judge: flag('It obliges to a further deal.'),
  },
  {
    id: 'payment',
    title: 'Payment',
    words: phrase(
      '\\b(?:shall|will|must|agrees? to) pay\\b[^.;]{0,80}\\b(?:fees?|usd|\\$|eur|commission|price|invoice\\w*|remuneration)\\b',
      '',
    ),
    unless: phrase('\\b(?:attorneys?|legal|court|lawyers)\\b|\\b(?:no|not|neither|nothing)\\b', ''),
    judge: flag('It has terms of payment: it may be more than an NDA.'),
  },
  {
    id: 'auto-renewal',
    title: 'Automatic renewal',
    words: phrase(
      '\\b(?:automatically|tacitly) (?:be )?(?:renew\\w*|extend\\w*)\\b|\\b(?:renew|extend)s? automatically\\b',
      '',
    ),
    judge: flag('It renews by itself.'),
  },
];

export const problemProvisions: GroupRule = {
  id: 'problem-provisions',
  title: 'Problem provisions',
  items: (view) => {
    const found = [...problems.flatMap((problem) => itemFor(view, problem)), ...solicitation(view)];
    return found.length > 0
      ? found
      : [view.item('none', 'Clauses that do not belong here', 'PASS', 'None of those looked for was found.')];
  },
};

function itemFor(view: NdaView, { id, title, words, unless, judge }: Problem): readonly TriageItem[] {
  const units = view.find({ words, ...(unless && { unless }) });
  if (units.length === 0) return [];
  const [outcome, reason] = judge(units);
  return [view.item(id, title, outcome, reason, units)];
}

/** Tolerable for a year at most, and where general advertising stays free. */
function solicitation(view: NdaView): readonly TriageItem[] {
  const units = view.signalled('no-solicitation', 'no-soliciting', 'no-hiring');
  if (units.length === 0) return [];
  const [id, title] = ['non-solicitation', 'Non-solicitation'];
  const words = units.map(({ plain, lead }) => `${lead} ${plain}`).join(' ');
  const long = Number(months.exec(words)?.[1] ?? 0) > 12 || years.test(words);
  return !long && generalAds.test(view.contract.source.text.toLowerCase())
    ? [view.item(id, title, 'FLAG', 'Soliciting is barred, within usual limits.', units)]
    : [view.item(id, title, 'FAIL', 'Soliciting or hiring is barred beyond usual limits.', units)];
}
