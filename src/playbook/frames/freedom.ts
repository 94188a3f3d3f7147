import type { Bearer } from '../../contract/actor';
import type { Condition } from '../playbook';
import { type Frame, type Part } from '../statement-part';

const others =
  /\b(?:elsewhere|(?:from |with |to )?(?:anyone(?: else)?|(?:other|competing|alternative) (?:suppliers?|vendors?|providers?|sources?|customers?)|others?|third parties|competitors?))\b/;
const trades =
  /\b(?:buy|purchase|source|procure|order|use|work|deal|contract|sell|supply|engage|obtain)(?: (?:(?:the )?same|similar|competing|like|identical))?(?: (?:goods|products|services|software))?(?: (?:and|or) (?:goods|products|services))?\b/;
const free = /\b(?:(?:remains?|stays?|is|are) )?(?:free|at liberty|able)(?: to)?\b|\bmay\b|\bcan\b/;
const forbidden =
  /\b(?:may|can|must|shall|will) ?not\b|\bcannot\b|\b(?:is|are) not (?:free|allowed|permitted|able)(?: to)?\b/;
const bound =
  /\b(?:must|shall|has to|have to|is required to|are required to|(?:is|are) bound to|(?:is|are) obliged to)\b/;
const alone = /\b(?:exclusively|only|solely|all (?:of )?(?:its|our|their) (?:requirements|needs))\b/;

/** "We are free to buy from others", "we must buy only from the vendor", "we may not compete": exclusivity without the word. */
export const freedom: Frame = {
  name: 'freedom to deal',
  kinds: ['exclusivity', 'non-compete'],
  cue: /\b(?:elsewhere|compete|exclusively|(?:other|competing) (?:suppliers?|vendors?|providers?)|buy from)\b/,
  readers: [readCompeting, readFree, readBound],
};

function subject(part: Part): Bearer {
  const bearer = part.takeBearer();
  return bearer === 'unknown' ? 'us' : bearer;
}

function readCompeting(part: Part): Condition | undefined {
  const match = part.take(/\b(?:to )?compet(?:e|ing)(?: with)?\b/);
  if (!match) return undefined;
  const banned = part.take(forbidden) ?? part.take(/\bnot\b/);
  const allowed = banned ? undefined : part.take(free);
  if (!banned && !allowed) return undefined;
  const bearer = subject(part);
  const [other] = part.actors();
  if (other) part.takeActor(other);
  return part.check('non-compete', bearer, banned ? 'present' : 'absent');
}

function readFree(part: Part): Condition | undefined {
  if (part.has(forbidden) || part.has(alone) || !part.take(free)) return undefined;
  if (!part.take(trades) || !part.take(others)) return undefined;
  return part.check('exclusivity', subject(part), 'absent');
}

function readBound(part: Part): Condition | undefined {
  const banned = part.take(forbidden);
  if (!banned && !part.take(bound)) return undefined;
  if (!part.take(trades)) return undefined;
  const closed = banned ? part.take(others) : part.take(alone);
  if (!closed) return undefined;
  const bearer = subject(part);
  const [other] = part.actors();
  if (other) part.takeActor(other);
  return part.check('exclusivity', bearer, 'present');
}
