import type { Bearer } from '../../contract/actor';
import type { Condition } from '../playbook';
import { any, type Frame, type Part } from '../statement-part';

const licence = /\blicen[cs](?:es?|ed|ing)\b|\bright (?:to use|of use)\b/;
const none =
  /\b(?:no|without(?: an?)?|lacks? an?|none|(?:does|do) not (?:get|have|receive|grant))\b(?! (?:end|expir|time|limit))/;
const perpetual =
  /\b(?:perpetual(?:ly)?|irrevocable|permanent|(?:that )?never (?:expires?|ends?|lapses?|terminates?)|(?:without|with no|has no|no) (?:any )?(?:time limit|limit in time|end(?: date)?|expiry(?: date)?)|for ?ever|in perpetuity|unlimited in (?:time|duration)|unlimited (?:time|duration)|of unlimited duration|(?:that )?survives? (?:termination|expiry|the (?:end of the )?(?:contract|agreement|term)))(?:,? and irrevocable| and perpetual)?\b/;
const term =
  /\b(?:(?:lasting|lasts|runs|running|granted|given|valid|good|one|limited|that lasts|for|during|throughout|of)? ?(?:at least |only |just )?(?:for |during |throughout |to |as long as )?(?:the |its |whole |full |entire |contract |agreement |subscription |licen[cs]e )*(?:term|duration|life|lifetime)(?: of (?:the |this )?(?:contract|agreement|subscription))?|(?:that )?(?:does|do|must|may|will) not (?:end|expire|lapse|terminate) (?:before|earlier than|sooner than) the (?:contract|agreement|term)(?: (?:does|ends|expires))?|(?:for )?(?:as|so) long as the (?:contract|agreement|subscription) (?:runs|lasts|is in force|continues|does)|(?:while|until) the (?:contract|agreement) (?:runs|lasts|ends|is in force)|co-?terminous(?: with the (?:contract|agreement))?|(?:ends?|ending|expires?|lapses?) with the (?:contract|agreement|term))\b/;
const revocable =
  /\b(?:revocable|(?:can|may) be (?:revoked|withdrawn|taken back|cancelled|terminated)|(?:that |which )?(?:supplier|it|customer) (?:can|may) (?:revoke|withdraw|cancel|terminate|take back)|(?:is |be )?terminable|revoked|withdrawn)(?: (?:at will|at any time|by supplier|for convenience))?\b/;
const granting =
  /\blicen[cs](?:es?|ed|ing) (?:(?:it|them|these|those|the (?:work )?results?|the deliverables?) )?(?:back )?to\b|\b(?:grants?|granted|gives?|gets?|receives?|have|has|holds?|obtains?) (?:(?:us|customer|the customer|we) )?an? licen[cs]e\b|^\W*our licen[cs]e\W*$/;
const words =
  /\b(?:gets?|receives?|has|have|holds?|obtains?|granted|grants?|gives?|given|use|uses|outputs?|materials?|pre-existing ip|background(?: ip)?|results?|work products?|deliverables?|it|them|back|royalty[- ]free|paid[- ]up|worldwide|non-?exclusive|broad|internal|business|research|teaching|purposes?|least|a licence|only|plus|own|one)\b/;

/** "We hold a licence that never expires", "a perpetual licence or one for the duration of the contract", "licensed to us for ever". */
export const licenceHeld: Frame = {
  name: 'licence',
  kinds: ['license'],
  cue: licence,
  readers: [readLicence],
};

function readLicence(part: Part): Condition | undefined {
  const isLicence = part.take(licence) !== undefined;
  while (part.take(licence));
  if (!isLicence && part.inherited.checks.at(-1)?.term !== 'license') return undefined;
  const isNone = part.take(none) !== undefined;
  const isGranted = !part.isBad && !part.has(/\d/) && granting.test(part.plain);
  const states = statesOf(part);
  const bearer = takeLicensee(part);
  if (bearer === 'unknown') return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  if (isNone) return states.length === 0 ? part.check('license', bearer, 'absent') : undefined;
  // "Supplier keeps it and licenses it to us": whatever the licence is, we have one.
  if (states.length === 0) return isGranted ? part.check('license', bearer, 'present') : undefined;
  return any(states.map((state) => part.check('license', bearer, 'equals', { shape: 'state', state })));
}

/** The customer, unless the words say otherwise; the one who grants, or owns, is not the licensed one. */
function takeLicensee(part: Part): Bearer {
  const to = part.takeBearerAfter(/\b(?:to|for) (?:the )?/);
  const customer: Bearer = part.context.side === 'supplier' ? 'them' : 'us';
  // "Theirs, without a licence": whose the work is, not who is licensed.
  const named = part.actors().filter((one) => !one.possessive || /^ licen[cs]e/.test(part.plain.slice(one.end)));
  const [first, second] = named;
  // "Vendor, with a licence": the owner, and a statement of its own.
  if (second || (first && /^\s*(?:,|with\b)/.test(part.plain.slice(first.end)))) return 'unknown';
  if (!first) return to ?? customer;
  const licensed = part.bearer(part.takeActor(first));
  if (to !== undefined) return licensed === to ? 'unknown' : to;
  const grants = part.has(/\b(?:grants?|gives?)\b/);
  if (!grants || licensed === 'both') return licensed;
  return licensed === customer ? 'unknown' : customer;
}

function statesOf(part: Part): readonly string[] {
  const atLeast = part.has(/\bat least\b|\bnot (?:end|expire|lapse|terminate) (?:before|earlier|sooner)\b/);
  const found = states.filter(([, expression]) => part.take(expression)).map(([state]) => state);
  // "perpetual and for the term" says two things at once, and nobody means it.
  if (found.length > 1 && !/\bor\b/.test(part.plain)) return [];
  return found.length === 1 && found[0] === 'term' && atLeast ? ['perpetual', 'term'] : found;
}

const states: readonly (readonly [string, RegExp])[] = [
  ['perpetual', perpetual],
  ['revocable', revocable],
  ['term', term],
];
