import type { Bearer } from '../../contract/actor';
import type { Condition } from '../playbook';
import { all, type Frame, not, type Part } from '../statement-part';
import { isSaidAgainstHeading } from './whose';

const consequentialWords =
  /\b(?:indirect|consequential|incidental|special|punitive|exemplary|lost profits?|loss of (?:profits?|revenue|data|goodwill)|lost (?:revenue|business|data|savings)|full|complete|total|damages?|loss(?:es)?|liab(?:le|ility)|types? of)\b/g;
const excludes =
  /\b(?:exclud(?:ed?|es|ing)|exclusion|waived?|waiver|waives|disclaim(?:ed|s|er)?|not (?:be )?(?:liable|recoverable)|neither (?:party|side) (?:is |be |shall be |will be )?liable|no (?:party|side) (?:is |be )?liable|(?:neither|no) (?:party|side) (?:pays?|owes?|answers? for|is responsible for)|(?:does|do|will|shall) not (?:pay|answer for)|pays? no|no liability|not liable|are out|ruled out)\b|^\W*no (?=(?:indirect|consequential|incidental|special|punitive)\b)/;
const admits =
  /\b(?:inclu(?:sion|ded|des)|recoverable|not (?:excluded|waived)|liable|allowed|permitted|without exclusion)\b/;

export const consequentialDamages: Frame = {
  name: 'consequential damages',
  kinds: ['consequential-damages-exclusion'],
  cue: /\bconsequential\b|\bindirect\b/,
  readers: [readConsequential],
};

function speaksOfConsequential(part: Part): boolean {
  if (part.has(/\bcap(?:ped|s)?\b/) || isSaidAgainstHeading(part)) return false;
  if (part.has(/\bconsequential\b|\bindirect\b|\blost profits\b/)) return true;
  // Under its own heading "mutual waiver" is one of those.
  const headed = part.context.kinds[0] === 'consequential-damages-exclusion';
  return headed && part.has(excludes) && !part.has(/\bdata\b/);
}

/** "Loss of data excluded": one head of loss, whatever becomes of indirect ones. */
function isOneHeadAlone(part: Part): boolean {
  const own = part.plain.slice(part.body);
  return (
    /\b(?:loss of|lost) (?:data|goodwill|business|savings)\b/.test(own) &&
    !/\b(?:indirect|consequential|incidental|special|profits?|revenues?|damages)\b/.test(own)
  );
}

function readConsequential(part: Part): Condition | undefined {
  if (!speaksOfConsequential(part) || isOneHeadAlone(part)) return undefined;
  const neither = part.has(/\b(?:neither|no) (?:party|side)\b|\beither way\b/);
  const negated = part.take(
    /\b(?:no|not|without) (?:mutual )?(?:exclusion|waiver|disclaimer)(?: of)?\b|\bnot (?:excluded|waived)\b/,
  );
  if (negated && /\bmutual\b/.test(negated[0])) {
    part.takeAll(consequentialWords);
    return not(part.check('consequential-damages-exclusion', 'both', 'present'));
  }
  const excluded = negated ? undefined : part.take(excludes);
  if (!negated && !excluded && !part.take(admits)) return undefined;
  const only = part.take(/\bonly\b|\balone\b|\bsolely\b/) !== undefined;
  const named = neither ? 'both' : whoseExclusion(part, excluded?.[0]);
  part.takeAll(/\b(?:protect(?:s|ed|ing)?|without exceptions?|types?|kinds?)\b/g);
  part.takeAll(/\b(?:(?:neither|no|each|either) (?:party|side)|both (?:parties|sides)|either way)\b/g);
  part.takeAll(consequentialWords);
  const bearer = named === 'unknown' && part.isBad ? (excluded ? 'them' : 'us') : named;
  const check = part.check('consequential-damages-exclusion', bearer, excluded ? 'present' : 'absent');
  if (!only) return check;
  if (!excluded || (bearer !== 'us' && bearer !== 'them')) return undefined;
  return all([check, part.check('consequential-damages-exclusion', otherThan(bearer), 'absent')]);
}

/** Whose liability is excluded. Who waives gives up a claim: it is the other side that is not liable. */
function whoseExclusion(part: Part, words = ''): Bearer {
  const mutual = /\bmutual(?:ly)?\b|\b(?:for|by|on|to)? ?\b(?:both(?: (?:parties|sides))?|each (?:party|side))\b/;
  if (part.take(mutual)) return 'both';
  const waives = words.includes('waive') && !part.has(/\bprotect/);
  const actor = part.takeBearer();
  return waives && (actor === 'us' || actor === 'them') ? otherThan(actor) : actor;
}

function otherThan(bearer: 'us' | 'them'): Bearer {
  return bearer === 'us' ? 'them' : 'us';
}
