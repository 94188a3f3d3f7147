import type { Unit } from '../../../contract/nda/units';
import { phrase } from '../../../contract/terms/reading';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

const negated = phrase(
  '\\b(?:no|not|neither|without limiting)\\b[^.;]{0,60}\\b(?:penalt\\w+|liquidated|indemnif\\w+)\\b',
  '',
);
const damages = phrase(
  '\\bliquidated damages\\b|\\b(?:contractual |agreed )?penalt(?:y|ies) (?:of|in|for|amounting)\\b|\\bcontractual penalty\\b',
  '',
);
const indemnity = phrase('\\b(?:indemnif\\w+|hold(?:s|ing)? (?:\\w+ )?harmless)\\b', '');
const injunction = phrase('\\b(?:injuncti\\w+|equitable (?:relief|remed\\w+)|specific performance)\\b', '');
const seeks = phrase(
  '\\b(?:may|right to|entitled to|able to|free to)(?: \\w+){0,3} (?:seek|apply|ask|petition|pursue|request)\\b|\\bseek(?:ing)?\\b',
  '',
);
const bond = phrase(
  '\\b(?:without|no|waives?|not be required)\\b[^.;]{0,80}\\b(?:bond|security|undertaking|proof of (?:actual )?damages?)\\b',
  '',
);
const fees = phrase(
  "\\b(?:recipient|receiving party|you)\\b[^.;]{0,120}\\b(?:pay|reimburse|liable for|bear)\\b[^.;]{0,120}\\b(?:attorneys?'?s?'?|legal|lawyers'?) (?:fees|costs)\\b",
  '',
);

const longestHeading = 8;

export const remedies: GroupRule = {
  id: 'remedies',
  title: 'Remedies',
  items: (view) => [money(view), equity(view)],
};

function money(view: NdaView): TriageItem {
  const [id, title] = ['money-remedies', 'Penalties and indemnities'];
  const paid = view.find({ words: damages, unless: negated });
  if (paid.length > 0) return view.item(id, title, 'FAIL', 'A penalty or liquidated damages are agreed.', paid);
  const held = view.find({ words: indemnity, unless: negated }).filter((unit) => !isInOurFavour(view, unit));
  if (held.length > 0) return view.item(id, title, 'FAIL', 'There is an indemnity.', held);
  const shifted = view.find({ words: fees });
  return shifted.length > 0
    ? view.item(id, title, 'FLAG', 'Legal costs fall on one side.', shifted)
    : view.item(id, title, 'PASS', 'No penalty, liquidated damages or indemnity was found.');
}

const toRecipient = phrase(
  '\\b(?:indemnif\\w+|hold(?:s|ing)? harmless)(?: and hold(?: \\w+)? harmless)? (?:the )?(?:recipient|receiving party)\\b|\\bhold (?:the )?(?:recipient|receiving party) harmless\\b',
  '',
);
const toDiscloser = phrase(
  '\\b(?:indemnif\\w+|hold(?:s|ing)? harmless)(?: and hold(?: \\w+)? harmless)? (?:the )?(?:discloser|disclosing party)\\b|\\bhold (?:the )?(?:discloser|disclosing party) harmless\\b',
  '',
);

/** The other side's indemnity is no burden of ours. */
function isInOurFavour({ side }: NdaView, { plain }: Unit): boolean {
  return side === 'discloser' ? toDiscloser.test(plain) : side === 'recipient' && toRecipient.test(plain);
}

function equity(view: NdaView): TriageItem {
  const [id, title] = ['equitable-relief', 'Injunctions'];
  const relief = view.find({ words: injunction }).filter(({ tokens }) => tokens.count > longestHeading);
  if (relief.length === 0) return view.item(id, title, 'PASS', 'Nothing is agreed beyond what the law gives.');
  const unsecured = view.find({ words: bond, context: injunction });
  if (unsecured.length > 0) {
    return view.item(id, title, 'FLAG', 'An injunction is to be had without bond or proof of damage.', unsecured);
  }
  const automatic = relief.filter(({ plain }) => !seeks.test(plain));
  return automatic.length > 0
    ? view.item(id, title, 'FLAG', 'An injunction is owed rather than open to be sought.', automatic)
    : view.item(id, title, 'PASS', 'An injunction may be sought.', relief);
}
