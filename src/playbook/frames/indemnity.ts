import type { Bearer } from '../../contract/actor';
import { indemnifiedMatters, type Matters } from '../../contract/terms/matters';
import type { Condition } from '../playbook';
import { all, any, type Frame, not, type Part } from '../statement-part';
import { takeItems } from './items';

/** What playbooks say in shorthand, before the words of contracts. */
const shorthand: Matters = [
  [
    'ip-infringement',
    /\bip\b(?: (?:claims?|infringement))?|\b(?:infring\w+|violat\w+|misappropriat\w+)(?: of)? (?:(?:any|an?|the|others'|someone else's|another's) )*(?:third[- ]part(?:y|ies)(?:'s?)? )?(?:intellectual property|ip|patents?|copyrights?)(?: rights?)?(?: of (?:any |a )?(?:third part(?:y|ies)|others))?\b/,
  ],
  [
    'breach',
    /\b(?:any |a )?breach(?:es)? of (?:the |this )?(?:agreement|contract)\b|\bany breach\b|\bbreach(?:es)?(?= or negligence)|(?<!data )(?<!security )(?<!privacy )\bbreach(?:es)?\W*$/,
  ],
  ['customer-data', /\b(?:its|our|their|customer's|customer) (?:own )?(?:data|content|materials)\b/],
  ['injury', /\binjur(?:y|ies)\b/],
  ['law', /\bviolations? of (?:applicable )?laws?\b/],
  ...indemnifiedMatters.filter(([id]) => id !== 'products'),
];

const verb =
  /\b(?:(?:defends?|defend) (?:and|,) )?(?:indemnif(?:y|ies|ied|ying)(?:,? (?:and )?(?:defends?|holds? (?:us |them )?harmless))*|holds? (?:(?:us|them|you|the (?:customer|supplier|vendor)|customer|supplier|vendor) )?harmless|gives? (?:an |any )?indemnit(?:y|ies)|gives? (?:one|indemnification)|indemnit(?:y|ies)|indemnification)\b/;
const fillers =
  /\b(?:third[- ]party|claims?|against|arising|out|resulting|alleging|alleged|relat(?:ed|ing)|that|losses|costs|damages|caused|deliverables?|work products?|from|product|products|services?|software|platform|defends?|defend|covers?|covering|limited|scope|us|them|duty|affiliates?|officers?|directors?|employees?|asserting|general|broad-form|broad|full|infringement|use|its|violation|applicable|due|at its own (?:cost|expense)|its own cost|guest|patient|personal|bodily)\b/g;
const ownFault = /\b(?:own )?(?:negligence|fault|misconduct)\b/;

export const indemnity: Frame = {
  name: 'indemnity',
  kinds: ['indemnity'],
  cue: /\bindemni|\bharmless\b/,
  readers: [readUncapped, readOwnFault, readNone, readOnlyOne, readGiven],
};

function readUncapped(part: Part): Condition | undefined {
  const limit =
    /\b(?:uncapped|unlimited) (?:indemnit(?:y|ies)|indemnification)\b|\bindemnit(?:y|ies) (?:is |are )?(?:uncapped|unlimited|without (?:a )?(?:cap|limit))\b/;
  if (!part.take(limit)) return undefined;
  const bearer = part.takeBearer();
  const whose: Bearer = bearer === 'unknown' ? 'us' : bearer;
  if (!part.isBad && bearer === 'unknown') return undefined;
  // It is uncapped where the general cap spares it, and where there is no cap at all.
  const carved = part.check('liability-carve-outs', whose, 'includes', { shape: 'items', items: ['indemnification'] });
  const boundless = all([part.check('indemnity', whose, 'present'), part.check('liability-cap', whose, 'absent')]);
  return any([carved, ...(boundless ? [boundless] : [])]);
}

/** "our indemnity covers the supplier's own negligence" */
function readOwnFault(part: Part): Condition | undefined {
  if (!part.has(ownFault) || part.has(/\bgross\b/)) return undefined;
  const [giver, other] = part.actors();
  if (!giver || !other || giver.actor === other.actor) return undefined;
  const between = part.plain.slice(other.end, other.end + 30);
  if (!/^\s*(?:own )?(?:negligence|fault|misconduct)\b/.test(between)) return undefined;
  const negated = part.take(/\b(?:does not|do not|not|never|excludes?|except)\b/) !== undefined;
  const bearer = part.bearer(part.takeActor(giver));
  part.takeActor(other);
  part.take(verb);
  part.take(ownFault);
  part.takeAll(fillers);
  part.takeAll(/\b(?:even|caused|extends?|includes?|reaches)\b/g);
  return part.check('indemnity-for-own-negligence', bearer, negated ? 'absent' : 'present');
}

function readNone(part: Part): Condition | undefined {
  const none = part.take(
    /\bno\b(?= (?:\w+ ){1,2}indemni)|\bgives? (?:none|no indemnit(?:y|ies))\b|\bno indemni(?:ty|ties|fication)(?: (?:is|are) given)?\b|\b(?:does|do|will|shall) not indemnify\b|\bgives? nothing\b|\bwithout (?:any |an )?indemnity\b/,
  );
  if (!none) return undefined;
  const isNamed = none[0].includes('indemni') || part.take(/\bindemni(?:ty|ties|fication)\b/) !== undefined;
  const isHeaded = part.context.kinds[0] === 'indemnity' && part.actors().length === 1;
  if (!isNamed && !isHeaded && !part.inherited.checks.some(({ term }) => term === 'indemnity')) return undefined;
  const bearer = part.takeBearer();
  const found = takeItems(part, shorthand);
  part.takeAll(fillers);
  const whose: Bearer = bearer === 'unknown' && part.isBad ? 'them' : bearer;
  if (!found) return part.check('indemnity', whose, 'absent');
  return not(part.check('indemnity', whose, 'includes', { shape: 'items', items: found.items }));
}

/** "Only we indemnify", "we alone give an indemnity". */
function readOnlyOne(part: Part): Condition | undefined {
  const [giver] = part.actors();
  if (!giver || !part.has(verb)) return undefined;
  const before = /\b(?:only|just) (?:the )?$/.test(part.plain.slice(0, giver.start));
  const behind = /^ (?:alone|only)\b/.test(part.plain.slice(giver.end));
  if (!before && !behind) return undefined;
  const bearer = part.bearer(part.takeActor(giver));
  part.take(/\b(?:only|just|alone)\b/);
  part.take(verb);
  part.takeAll(/\bindemnit(?:y|ies)\b/g);
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  const other: Bearer = bearer === 'us' ? 'them' : 'us';
  return all([part.check('indemnity', bearer, 'present'), part.check('indemnity', other, 'absent')]);
}

/** "We indemnify for …", "mutual indemnities"; under a heading about indemnities also "customer for its data". */
function readGiven(part: Part): Condition | undefined {
  if (isOthersFault(part) || isFearedLimited(part)) return undefined;
  const given = part.take(verb);
  if (!given && !goesOnWithout(part)) return undefined;
  const oneWay = part.take(/\bunilateral\b|\bone-?(?:way|sided)\b/) !== undefined;
  if (oneWay) return onlyOurs(part);
  if (given) takeBeneficiary(part, given.index + given[0].length);
  const mutual = takeMutual(part);
  const found = takeItems(part, shorthand);
  const named = mutual ? 'both' : part.takeBearer();
  // What we ask for is an indemnity for us.
  const bearer: Bearer = named === 'unknown' && !part.isBad && given && found ? 'them' : named;
  if (bearer === 'unknown') return undefined;
  const only = part.take(/\bonly\b|\bsolely\b/) !== undefined;
  part.takeAll(fillers);
  if (!found) return only || !given ? undefined : part.check('indemnity', bearer, 'present');
  const check = (items: readonly string[]) =>
    part.check('indemnity', bearer, only ? 'one-of' : 'includes', { shape: 'items', items });
  const matters = withoutThirdParty(found.items);
  if (only) return all([part.check('indemnity', bearer, 'present'), check(matters)]);
  // What we are indemnified for, A or B, is both; only what we put up with may be either.
  if (part.isBad || (found.alternatives && part.context.tier === 'acceptable'))
    return any(matters.map((matter) => check([matter])));
  return check(matters);
}

/** An indemnity to be escalated for what it is limited to is not bad for being there. */
function isFearedLimited(part: Part): boolean {
  return part.isBad && part.has(/\b(?:limited|confined|restricted) to\b/);
}

const itsFault =
  /\bwe\b.*\b(?:supplier|customer) (?:for|against|from) its (?:own )?(?:negligence|fault|mistakes?|errors?|misconduct)\W*$/;

/** "Indemnity that covers the vendor's negligence": whose fault it is does not say who gives it. */
function isOthersFault(part: Part): boolean {
  // "We indemnify the supplier for its negligence": it is the supplier's.
  if (itsFault.test(part.plain)) return true;
  const [first] = part.actors();
  if (!first?.possessive) return false;
  return /^\s*(?:own )?(?:sole )?(?:negligen|fault|mistakes?|errors?|misconduct)/.test(part.plain.slice(first.end));
}

/** "…, customer for its content", behind an indemnity or under a heading about them. */
function goesOnWithout(part: Part): boolean {
  const inherits = part.inherited.checks.some(({ term }) => term === 'indemnity');
  // "For vendor's negligence" tells whose fault, not who indemnifies.
  const isFault = part.actors()[0]?.possessive === true;
  return (inherits || part.context.kinds[0] === 'indemnity') && part.has(/\bfor\b/) && !isFault;
}

/** "Each party indemnifies the other". */
function takeMutual(part: Part): boolean {
  if (!part.take(/\bmutual(?:ly)?\b|\b(?:each|either) party\b|\bboth parties\b/)) return false;
  part.take(/\b(?:the other(?: party| side)?|each other|one another)\b/);
  return true;
}

/** "Unilateral indemnity" to be escalated is one that we alone give. */
function onlyOurs(part: Part): Condition | undefined {
  part.takeAll(/\bobligations?\b/g);
  const giver = part.takeBearer();
  if (!part.isBad || (giver !== 'us' && giver !== 'unknown')) return undefined;
  return all([part.check('indemnity', 'us', 'present'), part.check('indemnity', 'them', 'absent')]);
}

/** Nearly every indemnity is against third-party claims: what they are about is what counts. */
function withoutThirdParty(items: readonly string[]): readonly string[] {
  const others = items.filter((item) => item !== 'third-party-claims');
  return others.length > 0 ? others : items;
}

/** The other side, as the one who is indemnified: it stands right behind the verb. */
function takeBeneficiary(part: Part, from: number): void {
  // Under a heading of indemnities the one named first gives them.
  if (from <= part.body) return;
  const mention = part.actors().find(({ start }) => start >= from && start <= from + 6);
  // "IP indemnity from supplier": the one who gives it.
  const gives = mention !== undefined && /\b(?:from|by) (?:the )?$/.test(part.plain.slice(0, mention.start));
  // "Mutual" stands for both, and is nobody's beneficiary.
  if (mention && !gives && !/^mutual/i.test(mention.words)) part.takeActor(mention);
  part.take(/\bharmless\b/);
}
