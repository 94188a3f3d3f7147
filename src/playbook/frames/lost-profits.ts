import type { Bearer } from '../../contract/actor';
import type { Condition } from '../playbook';
import { all, any, denial, type Frame, not, type Part } from '../statement-part';
import { carvedFrom } from './cap-carve-outs';
import { takeItems } from './items';
import { isSaidAgainstHeading, otherThan, supplierOf, takeWhose, unstated } from './whose';

/** What names the losses, under whatever heading. */
const named = /\b(?:consequential|indirect|lost profits?|loss of profits?)\b/;
const words =
  /\b(?:indirect|consequential|incidental|special|punitive|exemplary|remote|lost|profits?|revenues?|business|goodwill|savings|production|downtime|damages?|loss(?:es)?|types?|kinds?|claims?|other|similar|such|liability|third[- ]party|plain|remains?|stays?|that|runs?|full|complete|for|of|heads)\b/;
/** Nobody has to pay for them. */
const excluded =
  /\b(?:exclud(?:ed?|es|ing)|exclusions?|waived?|waivers?|waives|waiving|disclaim(?:ed|s|er)?|(?:gives?|giving|given) up(?: (?:any|all))? claims?|(?:no|without|with no) (?:liability|responsibility|claims?|recovery|right to claim)|not (?:be )?(?:liable|responsible|answerable|recoverable|claimable|payable|recovered|claimed|paid)|irrecoverable|unrecoverable|cannot (?:be )?(?:claim(?:ed)?|recover(?:ed)?)|(?:are|is|stay|be) (?:out|barred|ruled out|off the table|off)|ruled out|barred|protected(?: from| against)?|excused(?: from)?|shielded(?: from| against)?|exempt(?:ed)?(?: from)?|safe from|free (?:from|of)|(?:does|do|will|shall|must) not (?:have to )?(?:pay|answer|compensate)(?: for)?|(?:pays?|owes?) no(?:thing for)?|not owed|releas(?:es?|ed))\b/;
/** What "neither" denies. */
const answers =
  /\b(?:liable|responsible|answerable|(?:has|have) to (?:pay|answer|compensate)(?: for)?|pays?(?: for)?|owes?|answers? for|recovers?|(?:may|can) (?:claim|recover)|is on the hook|compensates?(?: for)?)\b/;
const admitted =
  /\b(?:(?:is|are|be|stay|stays|remains?|made|held)? ?(?:liable|responsible|answerable)(?: for)?|(?:has|have) to (?:pay|answer|compensate)(?: for)?|pays?(?: for)?|owes?|recoverable|claimable|liability for|answers? for|(?:can|may) be (?:claimed|recovered)|inclu(?:ded?|des|sion)|exposed|allowed|permitted)\b/;
const unexcluded = /\b(?:no|not|without|lacks?) (?:mutual )?(?:exclusions?|waivers?|disclaimers?|excluded|waived)\b/;

/** "With no responsibility on either side for indirect loss", "lost profits are out for both", "only the vendor is protected". */
export const lostProfits: Frame = {
  name: 'indirect loss',
  kinds: ['consequential-damages-exclusion'],
  cue: named,
  readers: [readSilence, readUnexcepted, readExcepted, readUnlike, readClaimed, readLost],
};

const kind = 'consequential-damages-exclusion';

function isAbout(part: Part): boolean {
  if (isSaidAgainstHeading(part)) return false;
  if (part.has(/\bcap(?:ped|s)?\b|\bindemni|\bcarved?\b(?!-?outs\b)/)) return false;
  return part.has(named) || part.context.kinds[0] === kind;
}

function readSilence(part: Part): Condition | undefined {
  if (part.context.kinds[0] !== kind || !part.take(unstated)) return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(/\b(?:exclusions?|contract)\b/g);
  return part.check(kind, 'unknown', 'absent');
}

/** "…, while we are", "… and the vendor does not": the other side, said by the verb alone. */
function readUnlike(part: Part): Condition | undefined {
  const last = part.inherited.checks.at(-1);
  if (last?.term !== kind || part.plain.split(/\s+/).length > 5) return undefined;
  const isNot = part.take(/\b(?:is not|are not|does not|do not|has none|have none)\b/) !== undefined;
  if (!isNot && !part.take(/\b(?:is|are|does|do|remains? (?:liable|exposed)|stays? (?:liable|exposed))\b/))
    return undefined;
  const { bearer, only, neither } = takeWhose(part);
  if (only || neither || (bearer !== 'us' && bearer !== 'them')) return undefined;
  part.takeAll(/\b(?:so|too|it)\b/g);
  const before = part.context.prose.slice(0, part.start).toLowerCase();
  // Who waives gives up a claim against the other.
  if (/\bwaiv/.test(before))
    return isNot && last.bearer === bearer ? part.check(kind, otherThan(bearer), 'absent') : undefined;
  const wasDenied = /\bnot\b/.test(before);
  if (bearer === last.bearer || wasDenied === isNot) return undefined;
  return part.check(kind, bearer, last.comparison === 'present' ? 'absent' : 'present');
}

const excepting =
  /\b(?:carved out|excepted|(?:treated|counted|regarded) as direct(?: damages| losses| loss)?)\b|\b(?:exclusions?|waivers?|disclaimers?)?(?: that| which)? ?(?:(?:does|do|must|shall|will) not (?:apply|extend) to|leaves? out|does not cover|carves? out|excepts?|(?:with|subject to) (?:an? )?(?:exceptions?|carve-?outs?) (?:for|of)|except(?: for)?|save(?: for)?|other than|but not)\b/;

/** "The exclusion does not apply to breaches of confidentiality", "a waiver that leaves out indemnities". */
function readExcepted(part: Part): Condition | undefined {
  const isOwn = part.context.kinds[0] === kind || part.inherited.checks.at(-1)?.term === kind;
  if (part.isBad || !isOwn || part.has(/\bcap(?:ped|s)?\b/) || !part.take(excepting)) return undefined;
  const found = takeItems(part, carvedFrom);
  if (!found) return undefined;
  part.take(excluded);
  const { bearer, only, neither } = takeWhose(part);
  if (only || neither) return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(/\b(?:it|obligations?|breach(?:es)?|exclusions?|waivers?|exclusion)\b/g);
  const last = part.inherited.checks.at(-1);
  const whose: Bearer = bearer !== 'unknown' ? bearer : last?.term === kind ? last.bearer : supplierOf(part);
  const carved = part.check('liability-carve-outs', whose, 'includes', { shape: 'items', items: found.items });
  return last?.term === kind ? carved : all([part.check(kind, bearer, 'present'), carved]);
}

const notExcepting =
  /\b(?:(?:does|do) not|without|no|never|lacks?|fails to)(?: having| (?:any|an|a))? (?:carv(?:e|es|ing)[- ]?(?:outs?)?|except(?:s|ing|ions?)?)(?: (?:for|of|out|from))?\b/;

/** "The waiver does not carve out data breach", "no exceptions for confidentiality", as a red flag. */
function readUnexcepted(part: Part): Condition | undefined {
  const isOwn = part.context.kinds[0] === kind || part.has(named);
  if (!part.isBad || !isOwn || part.has(/\bcap(?:ped|s)?\b/) || !part.take(notExcepting)) return undefined;
  const found = takeItems(part, carvedFrom);
  if (!found || part.has(denial)) return undefined;
  part.take(excluded);
  const { bearer, only, neither } = takeWhose(part);
  if (only || neither) return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(/\b(?:it|obligations?|breach(?:es)?|exclusions?|waivers?|mutual)\b/g);
  const whose: Bearer = bearer === 'unknown' ? supplierOf(part) : bearer;
  return any(
    found.items.map((item) =>
      not(part.check('liability-carve-outs', whose, 'includes', { shape: 'items', items: [item] })),
    ),
  );
}

/** "Customer can claim lost profits from us": of whom they may be claimed is not protected. */
function readClaimed(part: Part): Condition | undefined {
  if (!isAbout(part) || part.has(/\bnot\b|\bno\b|\bcannot\b/)) return undefined;
  if (!part.take(/\b(?:may|can|could|is able to|is entitled to|is free to)? ?(?:claims?|recovers?|sues?(?: for)?)\b/))
    return undefined;
  const payer = part.takeBearerAfter(/\b(?:from|against|of) (?:the )?/);
  const claimant = part.takeBearer();
  if (payer === undefined || claimant !== otherThan(payer)) return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  return part.check(kind, payer, 'absent');
}

function readLost(part: Part): Condition | undefined {
  if (!isAbout(part)) return undefined;
  const isUnexcluded = part.take(unexcluded) !== undefined;
  const out = isUnexcluded ? undefined : part.take(excluded);
  if (part.context.tier === 'acceptable') part.take(/\bwithout (?:any )?(?:carve-?outs|exceptions)\b/);
  const whose = takeWhose(part);
  if (out || (whose.neither && part.take(answers))) {
    while (part.take(excluded));
    takeLosses(part);
    const isWaiver = out !== undefined && /waiv|giv|releas/.test(out[0]);
    return given(part, isWaiver && !whose.favoured ? otherThan(whose.bearer) : whose.bearer, whose.only);
  }
  if (whose.neither || (!isUnexcluded && !part.take(admitted))) return undefined;
  // Whose profits are lost says nothing: whoever pays for them is named already.
  const [loser] = part.actors();
  if (loser?.possessive) part.takeActor(loser);
  takeLosses(part);
  return exposed(part, whose.bearer === 'unknown' && part.isBad ? 'us' : whose.bearer, whose.only);
}

function exposed(part: Part, bearer: Bearer, only: boolean): Condition | undefined {
  const check = part.check(kind, bearer, 'absent');
  if (!only) return check;
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  return all([check, part.check(kind, otherThan(bearer), 'present')]);
}

function takeLosses(part: Part): void {
  part.takeAll(/\b(?:mutual|each other'?s?|the other(?:'s| party's)?|one another'?s?)\b/g);
  part.takeAll(new RegExp(words.source, 'g'));
}

function given(part: Part, named: Bearer, only: boolean): Condition | undefined {
  const bearer = named === 'unknown' && part.isBad ? supplierOf(part) : named;
  const check = part.check(kind, bearer, 'present');
  if (!only) return check;
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  return all([check, part.check(kind, otherThan(bearer), 'absent')]);
}
