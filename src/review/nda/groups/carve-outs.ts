import { phrase } from '../../../contract/terms/reading';
import type { Unit } from '../../../contract/nda/units';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

const excluded = phrase(
  '\\b(?:not (?:include|apply|be (?:considered|deemed|precluded|restricted|liable|subject)|extend|cover|mean|constitute)|exclud\\w+|except\\w*|exempt\\w*|no (?:\\w+ )?(?:obligation|duty|liability)\\w*|other than|cease\\w*|nor (?:does|shall)|limitations? (?:do|shall) not|not confidential)\\b',
  '',
);
const inPublic = phrase(
  '\\bpublic (?:domain|knowledge|record)\\b|\\bpublicly (?:available|known|disclosed|accessible)\\b|\\b(?:generally|commonly) (?:\\w+ ){0,3}(?:available|known)\\b|\\b(?:available|known|accessible) to the (?:general )?public\\b|\\b(?:becomes?|is|already|made) (?:\\w+ )?public\\b',
  '',
);
const knownBefore = phrase(
  '\\b(?:already|previously|prior|before|rightfully|lawfully|was|were|is)\\b[^.;]{0,60}\\b(?:known (?:to|by)|in (?:its|the|their|his|her|your|our)(?: \\w+){0,3} possession|possessed by|possession of)\\b|\\b(?:prior|already) (?:known|knowledge)\\b|\\b(?:rightfully |already |lawfully )?knew\\b|\\bknown (?:to|by) (?:the )?(?:recipient|receiving party|it|such party)\\b|\\b(?:in|within) (?:its|the|their)(?: \\w+){0,4} possession\\b[^.;]{0,60}\\b(?:prior|before|at the time|time of)\\b|\\bknown\\b[^.;]{0,60}\\b(?:prior to|before)\\b',
  '',
);
export const byLaw = phrase(
  '\\b(?:require[ds]?|requiring|compelled|ordered|obliged|obligated|subpoena\\w*|orders? of|requests? (?:of|by|from))\\b[^.;]{0,120}\\b(?:laws?|courts?|judicial|regulat\\w+|governmental?|legal|subpoena|statut\\w+|authorit\\w+|stock exchange)\\b|\\blegally (?:required|compelled|obligated)\\b|\\brequired by (?:\\w+ )?law\\b|\\b(?:applicable laws?|judicial|court)\\b[^.;]{0,80}\\b(?:requires?|order\\w*)\\b',
  '',
);
/** "Receives a subpoena …, before it is required to comply": what the law compels is taken for granted. */
const process = phrase('\\b(?:subpoena\\w*|(?:judicial|administrative|legal) process|court order)\\b', '');
const compliance = phrase('\\b(?:comply|complies|complying|respond\\w*)\\b', '');
const disclosed = phrase('\\bdisclos\\w+|\\bdivulg\\w+', '');
const recital = phrase('^\\W*whereas\\b|\\b(?:governed by|dispute|severab\\w+|invalid)\\b', '');
const heavy = phrase('\\b(?:beyond (?:a |any |all )?(?:reasonable )?doubt|clear and convincing)\\b', '');

export const carveOuts: GroupRule = {
  id: 'carve-outs',
  title: 'Five carve-outs',
  items: (view) => {
    const found = [
      carveOut(view, 'public', 'Public information', outOf(view, view.find({ words: inPublic }))),
      carveOut(view, 'already-known', 'Already known', outOf(view, view.find({ words: knownBefore }))),
      view.agreed(
        'independent-development',
        carveOut(
          view,
          'independently-developed',
          'Independently developed',
          outOf(view, view.signalled('independent-development', 'independently-developed', 'developed-without-use')),
        ),
      ),
      view.agreed(
        'receipt-from-third-parties',
        carveOut(
          view,
          'from-third-parties',
          'Received from third parties',
          outOf(view, view.signalled('receipt-from-third-parties', 'from-third-party', 'third-party-who-may')),
        ),
      ),
      carveOut(view, 'required-by-law', 'Required by law', [
        ...view.find({ words: byLaw, context: disclosed, unless: recital }),
        ...view.find({ words: process, context: compliance, unless: recital }),
      ]),
    ];
    const missing = found.filter(({ citations }) => citations.length === 0);
    const proof = view.find({ words: heavy });
    const items = missing.length < 2 ? found : found.map((item) => asFailure(item, missing.length));
    return proof.length === 0
      ? items
      : [...items, view.item('carve-out-proof', 'Proof', 'FLAG', 'The burden of proof is heavy.', proof)];
  },
};

const clauseOnly = phrase(
  '\\b(?:waive\\w*|remed(?:y|ies)|entire agreement|third party rights|not a party|includes?,? without)\\b',
  '',
);

/** Those that stand under words that leave something out: in the sentence, its lead-in or before it in its passage. */
export function outOf(view: NdaView, units: readonly Unit[]): readonly Unit[] {
  return units.filter(
    (unit) =>
      !clauseOnly.test(unit.plain) &&
      (excluded.test(unit.lead) || view.upTo(unit).some(({ plain }) => excluded.test(plain))),
  );
}

function carveOut(view: NdaView, id: string, title: string, units: readonly Unit[]): TriageItem {
  return units.length > 0
    ? view.item(id, title, 'PASS', 'It is carved out.', units)
    : view.item(id, title, 'FLAG', 'No such carve-out was found.');
}

/** One missing carve-out is a flag, two are more than that. */
function asFailure(item: TriageItem, missing: number): TriageItem {
  if (item.citations.length > 0) return item;
  return { ...item, outcome: 'FAIL', reason: `No such carve-out was found; ${missing} of the five are missing.` };
}
