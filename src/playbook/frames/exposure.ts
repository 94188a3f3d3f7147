import type { Bearer } from '../../contract/actor';
import type { Cap } from '../../contract/value';
import type { Condition } from '../playbook';
import { all, type Frame, not, type Part } from '../statement-part';
import { otherThan, supplierOf, takeWhose } from './whose';

/** What a liability is called. */
const nouns =
  /\b(?:liabilit(?:y|ies)|liable|exposure|exposed|responsibilit(?:y|ies)|responsible|accountab(?:le|ility)|answerable|damages|losses)\b/;
const nothing =
  /\b(?:(?:no|zero|nil) (?:liability|responsibility|exposure)(?: (?:at all|whatsoever|of any kind|for anything))?|(?:pays?|owes?|bears?|accepts?) (?:nothing|zero)(?: at all| whatsoever)?|(?:all |any |its entire )?(?:liability|responsibility) (?:is |are )?(?:fully |wholly |entirely )?(?:excluded|disclaimed|ruled out|denied)(?: (?:altogether|entirely|completely|in full|wholly))?|(?:excludes?|excluding|disclaims?|denies|rules out) (?:all|any|its entire|entire|every)?(?: of its)? ?(?:liability|responsibility)(?: (?:altogether|entirely|completely|whatsoever|at all))?|not (?:liable|responsible|answerable) (?:at all|for anything)|excluded (?:altogether|entirely|completely))\b/;
const unlimited =
  /\b(?:uncapped|unlimited|open-? ?ended|unbounded|boundless|limitless|unrestricted|infinite|(?:with no|without (?:any |an? )?|no|lacks? (?:any |an? )?|has no) ?(?:financial |monetary |upper )?(?:limits?|caps?|ceilings?|limitations?|restrictions?|bounds?)(?: (?:on|of|to|for|at all))?|not (?:capped|limited|restricted|bounded)(?: at all)?|(?:for|to the) (?:the )?full (?:amount|extent)|in full)\b/;
/** Under liability only: who stays fully liable for subcontractors is not liable without limit. */
const full = /\bfull(?:y)?(?= (?:liab|exposed|responsible|accountable|answerable))/;
const limited =
  /\b(?:capped|limited|limits|limiting|caps?|bounded|restricted|ceilings?|limits?|limitations?|protected by (?:an? |the )?(?:cap|limit)|subject to (?:an? |the )?(?:cap|limit))\b/;
const verbs =
  /\b(?:carry|carries|carrying|bears?|bearing|faces?|facing|takes?|taking|accepts?|accepting|assumes?|assuming|incurs?|enjoys?|remains?|stays?|stands?|left|leaves|leaving|exposes|exposing|keeps?|has|have|having|gets?|own|total|aggregate|overall|entire|amounts?|size|apply|applies|applying|benefits?|of any kind|any kind|whatsoever|at all|only|side)\b/;

/** "Supplier's exposure capped, ours open-ended", "the supplier has no liability whatsoever", "any clause limiting only the supplier's". */
export const exposure: Frame = {
  name: 'liability, capped or not',
  kinds: ['liability-cap'],
  cue: /\bliab|\bexposure\b|\bexposed\b/,
  readers: [readExposure],
};

function readExposure(part: Part): Condition | undefined {
  const isAbout =
    part.has(nouns) ||
    part.context.kinds[0] === 'liability-cap' ||
    part.inherited.checks.at(-1)?.term === 'liability-cap';
  if (!isAbout || part.has(/\bindemni|\bconsequential\b|\bindirect\b|\blost profits\b|\bremed(?:y|ies)\b/))
    return undefined;
  const none = part.take(nothing) !== undefined;
  const open =
    part.take(unlimited) !== undefined || (part.context.kinds[0] === 'liability-cap' && part.take(full) !== undefined);
  while (part.take(unlimited));
  const capped = !open && part.take(limited) !== undefined;
  if (Number(none) + Number(open) + Number(capped) !== 1) return undefined;
  while (capped && part.take(limited));
  const named = part.actors().length > 0;
  const { bearer, only, neither } = takeWhose(part);
  // Behind another subject, whose it is must be said anew.
  if (!named && part.inherited.bearer !== undefined && part.has(/\bthe other\b/)) return undefined;
  part.takeAll(new RegExp(nouns.source, 'g'));
  part.takeAll(new RegExp(verbs.source, 'g'));
  if (neither) return undefined;
  if (none) return excluded(part, bearer, only);
  if (open) return uncapped(part, bearer, only);
  return bounded(part, bearer, only);
}

function bounded(part: Part, bearer: Bearer, only: boolean): Condition | undefined {
  // A one-sided cap that hurts us is theirs.
  const whose: Bearer = bearer === 'unknown' && only && part.isBad ? 'them' : bearer;
  return whose === 'unknown' ? undefined : alone(part, whose, only, 'present');
}

function excluded(part: Part, bearer: Bearer, only: boolean): Condition | undefined {
  const whose = bearer === 'unknown' && part.isBad ? supplierOf(part) : bearer;
  if (whose === 'unknown') return undefined;
  const value: Cap = { shape: 'cap', limit: { kind: 'all-excluded' } };
  const check = part.check('liability-cap', whose, 'equals', value);
  if (!only) return check;
  if (whose === 'both') return undefined;
  return all([check, not(part.check('liability-cap', otherThan(whose), 'equals', value))]);
}

function uncapped(part: Part, bearer: Bearer, only: boolean): Condition | undefined {
  // With nobody named it is ours where it is to be escalated; we would not mind theirs.
  const whose: Bearer = bearer === 'unknown' ? (part.isBad ? 'us' : 'them') : bearer;
  return alone(part, whose, only, 'absent');
}

function alone(part: Part, bearer: Bearer, only: boolean, comparison: 'present' | 'absent'): Condition | undefined {
  const check = part.check('liability-cap', bearer, comparison);
  if (!only) return check;
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  const opposite = comparison === 'present' ? 'absent' : 'present';
  return all([check, part.check('liability-cap', otherThan(bearer), opposite)]);
}
