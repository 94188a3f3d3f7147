import type { Bearer } from '../../contract/actor';
import type { Condition } from '../playbook';
import { all, any, type Frame, not, type Part } from '../statement-part';
import { amountCheck, takeComparison } from '../statement-comparison';
import { indemnityMatters } from './indemnity-matters';
import { takeItems } from './items';
import { takeCaps } from './liability';
import { otherThan, supplierOf, takeWhose } from './whose';

const verb =
  /\b(?:(?:to )?(?:indemnif(?:y|ies|ied|ying)|defends?|defending|protects?|protecting|covers?|covering|shields?|compensates?|reimburses?|holds?(?= (?:us|supplier|customer|harmless))|keeps?(?= (?:us|supplier|customer) harmless))(?:(?: and|,|,? and| or) (?=indemnif|defend|hold|protect)|\b))+|\b(?:indemnit(?:y|ies)|indemnification)\b/;
const gives =
  /\b(?:gives?|giving|grants?|offers?|offering|provides?|providing|has to give|gets?|receives?|harmless|indemnit(?:y|ies)|indemnification|stands behind|agrees? to)\b/;
const refusal =
  /\b(?:refus(?:es?|al|ing)(?: to (?:give|grant|offer|provide|indemnify))?|declines?(?: to (?:give|grant|offer|provide|indemnify))?|(?:will|does|do|is|are) not (?:give|grant|offer|provide|indemnify|willing|agree|protect|cover)|no|none|nil|(?:gives? (?:us |supplier |customer )?)?nothing(?: offered)?|not (?:offered|given|available)|without|lacks?)\b/;
const wider =
  /\b(?:(?:for |of )?(?:anything|any(?: claims?| losses)?|more|everything) )?(?:other than|beyond|wider than|broader than|more than|outside|except(?: for)?|going (?:further|beyond)(?: than)?)(?: just| only)?\b/;
const fillers =
  /\b(?:third[- ]part(?:y|ies)|claims?|suits?|actions?|against|arising|out|resulting|alleging|alleged|that|which|losses|loss|costs|damages|damage|caused|deliverables?|work products?|from|products?|services?|software|platform|what|supplies|delivers|provides|limited|scope|duty|people|staff|employees|personnel|general|broad|full|fully|in full|use|applicable|due|extent|at its own (?:cost|expense)|own|equivalent|equal|same|identical|comparable|kind|type|acts?|respective|each|about|based|by|parties|person|anything|everything|at least|goods|defects of|concerning|brought|made|in connection with|wording|harmless|related|relating|connected|connection|where|if|asks?|asked|wants?|to be given|obligations?|offered|proposed|including(?: but not limited to)?)\b/g;

/** "Supplier protects us against claims that what it supplies infringes someone's patent", "we indemnify for anything beyond misuse". */
export const indemnities: Frame = {
  name: 'indemnities',
  kinds: ['indemnity'],
  cue: /\bindemni|\bharmless\b/,
  readers: [readCapped, readElliptic, readThirdParty, readOwnFault, readWider, readIndemnity],
};

/** "US patents" are not ours. */
const ofCountry =
  /\bU\.?S\b\.?(?= (?:patents?|trade ?marks?|copyrights?|intellectual|registered|claims?|suits?|persons?|customers?))/;

function isAbout(part: Part): boolean {
  if (part.has(/\binsur|\bwarrant|\blicen/) || ofCountry.test(part.words)) return false;
  const isNamed = part.has(/\bindemni|\bharmless\b/);
  return isNamed || (part.context.kinds[0] === 'indemnity' && part.has(verb));
}

/** Who gives it: the one before the verb; "indemnity for us", "protects us" names the other. */
function takeGiver(part: Part): { bearer: Bearer; only: boolean } | undefined {
  const match = verb.exec(part.rest);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const mentions = part.actors();
  const before = mentions.some(({ start }) => start < match.index);
  const object = mentions.find(({ start }) => start >= end && start <= end + 6);
  const isGiver =
    object !== undefined &&
    (/\b(?:from|by|of) (?:the )?$/.test(part.plain.slice(end, object.start)) || end <= part.body);
  let beneficiary: Bearer = 'unknown';
  if (object && !isGiver && object.actor !== 'both') beneficiary = part.bearer(part.takeActor(object));
  while (part.take(verb));
  const { bearer, only, neither } = before || isGiver || beneficiary === 'unknown' ? takeWhose(part, true) : nobody;
  if (neither) return undefined;
  if (bearer !== 'unknown') return { bearer, only };
  return { bearer: beneficiary === 'unknown' ? 'unknown' : otherThan(beneficiary), only };
}

const nobody = { bearer: 'unknown', only: false, favoured: false, neither: false } as const;

/** "IP indemnity capped at 200% of annual fees". */
function readCapped(part: Part): Condition | undefined {
  if (part.isBad || !isAbout(part) || part.has(refusal) || part.has(/\bliab/)) return undefined;
  if (
    !part.take(
      /\b(?:is |are )?(?:capped|limited) (?:at|to)\b|\bup to\b|\b(?:with|subject to|within|under) a (?:separate |special )?(?:cap|limit) of\b/,
    )
  )
    return undefined;
  const comparison = takeComparison(part);
  const limit = takeCaps(part);
  if (!limit) return undefined;
  const giver = takeGiver(part);
  const found = takeItems(part, indemnityMatters);
  part.takeAll(gives);
  part.takeAll(fillers);
  const bearer = giver?.bearer === 'unknown' ? supplierOf(part) : giver?.bearer;
  if (!giver || giver.only || (bearer !== 'us' && bearer !== 'them')) return undefined;
  const given = found
    ? part.check('indemnity', bearer, 'includes', { shape: 'items', items: found.items })
    : part.check('indemnity', bearer, 'present');
  const capped = amountCheck(part, 'indemnity-cap', bearer, limit, comparison);
  return capped && all([given, capped]);
}

/** "… or one that we give". */
function readElliptic(part: Part): Condition | undefined {
  if (!part.inherited.checks.some(({ term }) => term === 'indemnity')) return undefined;
  if (
    !part.take(
      /\b(?:one|any|an indemnity) (?=(?:that |which )?(?:we|supplier|customer) gives?\b|(?:given |granted )?(?:by|from) (?:us|supplier|customer)\b)/,
    )
  )
    return undefined;
  const giver = part.takeBearer();
  part.takeAll(/\b(?:that|which|gives?|given|granted)\b/g);
  return giver === 'unknown' ? undefined : part.check('indemnity', giver, 'present');
}

/** "any indemnity by us that is not limited to third-party claims" */
function readThirdParty(part: Part): Condition | undefined {
  if (!isAbout(part)) return undefined;
  const open = part.take(
    /\b(?:is |are )?not (?:limited|confined|restricted) to third[- ]party (?:claims|suits|actions)\b|\bbeyond third[- ]party claims\b|\bfirst[- ]party(?= indemni)|\bfor (?:direct|first[- ]party) (?:claims|losses)\b/,
  );
  const closed = open
    ? undefined
    : part.take(
        /\b(?:is |are )?(?:limited|confined|restricted) to third[- ]party (?:claims|suits|actions)\b|\bfor third[- ]party claims only\b|\bonly for third[- ]party claims\b/,
      );
  if (!open && !closed) return undefined;
  const giver = takeGiver(part);
  part.takeAll(fillers);
  if (!giver || giver.bearer === 'unknown' || giver.only) return undefined;
  const present = part.check('indemnity', giver.bearer, 'present');
  const third = part.check('indemnity', giver.bearer, 'includes', { shape: 'items', items: ['third-party-claims'] });
  return all([present, open ? not(third) : third]);
}

const fault =
  /\b(?:own )?(?:negligen(?:ce|t acts?)|fault|mistakes?|errors?|misconduct|acts?|omissions?|wrongdoing|breach(?:es)?|failures?)\b/;

/** "We indemnify the supplier for its negligence": the fault of the one last named. */
const itsFault =
  /\bwe\b[^,;]*\b(?:supplier|customer)\b[^,;]*\b(?:for|against|from) its (?:own )?(?:negligence|fault|mistakes?|errors?|misconduct|wrongdoing)\W*$/;

function readItsFault(part: Part): Condition | undefined {
  while (part.take(fault));
  const giver = takeGiver(part);
  part.takeAll(/\bits(?: own)?\b/g);
  part.takeAll(fillers);
  return giver?.bearer === 'us' ? part.check('indemnity-for-own-negligence', 'us', 'present') : undefined;
}

/** "for the supplier's own mistakes", "regardless of fault": we answer for what they did wrong. */
function readOwnFault(part: Part): Condition | undefined {
  if (!part.has(/\bindemni|\bpays?\b|\bcovers?\b/) && part.context.kinds[0] !== 'indemnity') return undefined;
  const term = 'indemnity-for-own-negligence';
  if (
    part.isBad &&
    part.take(
      /\b(?:regardless|irrespective) of (?:(?:our|its|supplier's|customer's) )?(?:own )?(?:fault|negligence|who is at fault|whose fault)\b|\beven (?:where|if|when) (?:the )?(?:it|they|supplier|customer) (?:is|are|was|were|has been|acted) (?:(?:itself|solely|partly|also|to blame or) )*(?:at fault|negligent(?:ly)?|in breach|to blame)\b/,
    )
  ) {
    const giver = takeGiver(part);
    part.takeAll(fillers);
    return giver && part.check(term, giver.bearer === 'unknown' ? 'us' : giver.bearer, 'present');
  }
  if (itsFault.test(part.plain)) return readItsFault(part);
  const doer = part
    .actors()
    .find(
      ({ possessive, end }) =>
        possessive &&
        /^\s*(?:own )?(?:sole )?(?:negligen|fault|mistakes?|errors?|misconduct|acts?|omissions?|wrongdoing|breach|failures?)/.test(
          part.plain.slice(end),
        ),
    );
  if (!doer) return undefined;
  const culprit = part.bearer(part.takeActor(doer));
  if (culprit !== 'us' && culprit !== 'them') return undefined;
  while (part.take(fault));
  part.take(/\b(?:that|which) covers\b/);
  part.take(/\b(?:pays?|paying) for\b/);
  const giver = part.actors().length > 0 ? (takeGiver(part)?.bearer ?? part.takeBearer()) : 'unknown';
  while (part.take(verb));
  part.takeAll(gives);
  part.takeAll(fillers);
  const bearer = giver === 'unknown' && part.isBad ? otherThan(culprit) : giver;
  if (bearer !== otherThan(culprit) || part.has(refusal)) return undefined;
  return part.check(term, bearer, 'present');
}

/** "We must indemnify for anything other than our own misuse". */
function readWider(part: Part): Condition | undefined {
  if (!part.isBad || !isAbout(part) || !part.take(wider)) return undefined;
  const giver = takeGiver(part);
  const found = takeItems(part, indemnityMatters);
  if (!giver || !found || part.has(refusal)) return undefined;
  part.takeAll(/\b(?:its|their)(?: own)?\b/g);
  part.takeAll(gives);
  part.takeAll(fillers);
  const bearer = giver.bearer === 'unknown' ? 'us' : giver.bearer;
  const within = part.check('indemnity', bearer, 'one-of', { shape: 'items', items: found.items });
  return all([part.check('indemnity', bearer, 'present'), not(within)]);
}

function readIndemnity(part: Part): Condition | undefined {
  if (!isAbout(part)) return undefined;
  const isBounded =
    part.context.tier === 'acceptable' &&
    part.take(
      /\b(?:but )?(?:(?:only )?up to|within|inside|subject to|limited to|capped at) (?:the |its |general |liability )*cap\b/,
    ) !== undefined;
  if (part.has(wider) || part.has(/\b(?:un)?capped\b|\bunlimited\b|\bcaps?\b|\blimits?\b/)) return undefined;
  const isLimited = part.take(/\b(?:(?:is |are )?(?:limited|confined|restricted) to|nothing else|nothing more)\b/);
  const spoken = verb.exec(part.rest)?.index ?? 0;
  const refused = part.take(refusal);
  // "We indemnify the vendor and the vendor gives none": two say two things.
  if (refused && refused.index > spoken && part.actors().length > 1) return undefined;
  const none = refused !== undefined;
  const giver = takeGiver(part);
  if (!giver) return undefined;
  const found = takeItems(part, indemnityMatters);
  // A second one who is named is the one indemnified.
  const [other] = part.actors();
  if (other && giver.bearer !== 'unknown' && part.bearer(other.actor) === otherThan(giver.bearer))
    part.takeActor(other);
  part.takeAll(/\b(?:its|their|each)(?: own)?\b|\b(?:the )?(?:other(?: party| side)?|each other|one another)\b/g);
  part.takeAll(gives);
  part.takeAll(fillers);
  const condition = conditionOf(part, giver, found, isLimited !== undefined, none);
  // That theirs may be capped asks for nothing; ours must be.
  const bearer = giver.bearer === 'unknown' ? supplierOf(part) : giver.bearer;
  if (!isBounded || !condition || bearer === 'them') return condition;
  if (bearer !== 'us' || none) return undefined;
  const carved = part.check('liability-carve-outs', 'us', 'includes', { shape: 'items', items: ['indemnification'] });
  return all([condition, not(carved)]);
}

interface Giver {
  readonly bearer: Bearer;
  readonly only: boolean;
}

function conditionOf(
  part: Part,
  { bearer: named, only }: Giver,
  found: ReturnType<typeof takeItems>,
  isLimited: boolean,
  none: boolean,
): Condition | undefined {
  const bearer: Bearer = named === 'unknown' && part.isBad === none ? supplierOf(part) : named;
  if (bearer === 'unknown') return undefined;
  const others = found?.items.filter((item) => item !== 'third-party-claims') ?? [];
  const items = others.length > 0 ? others : (found?.items ?? []);
  const includes = (some: readonly string[]) =>
    part.check('indemnity', bearer, 'includes', { shape: 'items', items: some });
  if (none && (only || isLimited)) return undefined;
  if (none) return any(items.map((item) => not(includes([item])))) ?? part.check('indemnity', bearer, 'absent');
  const present = part.check('indemnity', bearer, 'present');
  if (items.length === 0) return isLimited ? undefined : whole(part, bearer, only);
  if (only || isLimited) return all([present, part.check('indemnity', bearer, 'one-of', { shape: 'items', items })]);
  return isEither(part, found) ? any(items.map((item) => includes([item]))) : includes(items);
}

/** What we are indemnified for, A or B, is both; only what we put up with may be either. */
function isEither(part: Part, found: ReturnType<typeof takeItems>): boolean {
  return part.isBad || (found?.alternatives === true && part.context.tier === 'acceptable');
}

function whole(part: Part, bearer: Bearer, only: boolean): Condition | undefined {
  const present = part.check('indemnity', bearer, 'present');
  if (!only) return present;
  if (bearer === 'both') return undefined;
  return all([present, part.check('indemnity', otherThan(bearer), 'absent')]);
}
