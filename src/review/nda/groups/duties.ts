import { phrase } from '../../../contract/terms/reading';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

const withPurpose = phrase(
  '\\b(?:purposes?|solely (?:to|for|in)|only (?:to|for|in|as)|in connection with|in furtherance of|evaluat\\w+|other than)\\b',
  '',
);
const vague = phrase('\\b(?:any purpose|business relationship|its (?:own )?business purposes)\\b', '');
const careGiven = phrase(
  '\\breasonable (?:degree of |standard of )?care\\b|\\bsame (?:degree|standard|level|care)\\b[^.;]{0,80}\\b(?:care|protect\\w*|own)\\b|\\bdegree of care\\b|\\breasonable (?:\\w+ )?(?:measures|steps|precautions|efforts|safeguards|security)\\b',
  '',
);
const ofSecrets = phrase('\\b(?:protect\\w*|confiden\\w+|secre\\w+|disclos\\w+|safeguard\\w*|unauthori[sz]ed)\\b', '');
const otherEfforts = phrase(
  '\\b(?:disputes?|inadvertent\\w*|background check|notify|notice|cooperat\\w+|protective order|obtain\\w*|legally)\\b',
  '',
);
const absolute = phrase(
  '\\b(?:guarantees?|strictly liable|absolute(?:ly)?|under all circumstances|utmost care)\\b',
  '',
);
const keeps = phrase(
  '\\b(?:hold|keep|maintain|treat|preserve|retain)\\w*\\b[^.;]{0,100}\\b(?:confiden\\w+|secret|secrecy)\\b|\\b(?:shall|will|may|agrees?|must|undertakes?) (?:not|never)(?: to)?\\b[^.;]{0,120}\\b(?:disclos\\w+|divulge|reveal|communicate|disseminate|publish|release|provide|share|make available)\\b',
  '',
);

export const duties: GroupRule = {
  id: 'duties',
  title: 'Duties',
  items: (view) => [purpose(view), care(view)],
};

function purpose(view: NdaView): TriageItem {
  const [id, title] = ['purpose', 'Use for the purpose only'];
  const free = view.signalled('limited-use', 'residuals-for-any-purpose');
  if (free.length > 0) return view.item(id, title, 'FLAG', 'Some use is free for any purpose.', free);
  const limited = view
    .signalled('limited-use', 'only-for')
    .filter(({ plain }) => withPurpose.test(plain) && !/^\W*whereas\b/.test(plain));
  const stated = limited.filter(({ plain }) => !vague.test(plain));
  if (stated.length > 0) {
    const item = view.item(id, title, 'PASS', 'Use is limited to the stated purpose.', stated);
    return view.agreed('limited-use', item);
  }
  return limited.length > 0
    ? view.item(id, title, 'FLAG', 'Use is limited, but the purpose is hardly one.', limited)
    : view.item(id, title, 'FAIL', 'No limit on the use of the information was found.');
}

function care(view: NdaView): TriageItem {
  const [id, title] = ['care', 'Standard of care'];
  const strict = view.find({ words: absolute, context: keeps });
  if (strict.length > 0) return view.item(id, title, 'FLAG', 'The duty is stricter than reasonable care.', strict);
  const given = view.find({ words: careGiven, context: ofSecrets, unless: otherEfforts });
  if (given.length > 0) return view.item(id, title, 'PASS', 'The information is kept with reasonable care.', given);
  const kept = view.find({ words: keeps });
  return kept.length > 0
    ? view.item(id, title, 'FLAG', 'There is a duty of confidence but no standard of care.', kept)
    : view.item(id, title, 'FAIL', 'No duty to keep the information confidential was found.');
}

/** Sentences that put somebody under a duty of confidence. */
export function dutiesOfConfidence(view: NdaView): number {
  return view.find({ words: keeps }).length;
}
