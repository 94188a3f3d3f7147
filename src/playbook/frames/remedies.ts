import type { Condition } from '../playbook';
import { all, any, type Frame, type Part } from '../statement-part';
import { supplierOf, unstated } from './whose';

const exclusive =
  /\b(?:(?:the |our |customer's |its )?(?:sole|only|exclusive)(?:(?: and|,|\/) ?(?:sole|exclusive))?(?: (?:right and )?)?remed(?:y|ies)|(?:excludes?|excluding|replaces?|in lieu of|in place of|instead of) (?:all |any )?(?:other )?(?:remed(?:y|ies)|rights)|(?:remed(?:y|ies) (?:is|are) (?:sole|exclusive|limited to)))\b/;
const others =
  /\b(?:without prejudice to|in addition to|beside|besides|on top of|do(?:es)? not (?:exclude|limit|replace|affect)|alongside|not in place of) (?:any |all |our |the )*(?:other )?(?:remed(?:y|ies)|rights|claims|damages)\b|\b(?:non-?exclusive|cumulative)(?: remed(?:y|ies))?\b|\bremed(?:y|ies) (?:are |is )?cumulative\b|\b(?:not|never)(?: be| being| as)? (?:the |our |an? )?(?:sole|only|exclusive)(?: and exclusive)? remed(?:y|ies)\b|\bno (?:sole|exclusive) remed(?:y|ies)\b/;
const credits = /\b(?:service )?credits?\b/;
const levels =
  /\b(?:outages?|downtime|service levels?|sla|slas|uptime|availability|unavailability|service failures?|missed targets?)\b/;
const warranties =
  /\b(?:breach(?:es)? of )?warrant(?:y|ies)(?: claims?)?\b|\bdefects?\b|\brepair\b|\breplacement\b|\bre-?performance\b/;
const words =
  /\b(?:supplier's|our|us|customer's|for|wording|clause|service|failures?|misse[sd]|or|and|refund|as|credits?|are|be|paid|given|offered|remedies|remedy|if|of|any|everything|all|breach|claims?|first|confined|limited|to|liability|re-?performance|repair|replacement|refund)\b/;

const about = (part: Part, items: readonly string[]) =>
  part.check('exclusive-remedy', supplierOf(part), 'includes', { shape: 'items', items });

/** "Credits are our only remedy for outages", "without prejudice to other remedies", "repair is the exclusive remedy". */
export const exclusiveRemedies: Frame = {
  name: 'exclusive remedies',
  kinds: ['service-credits', 'exclusive-remedy'],
  cue: /\bremed(?:y|ies)\b|\bcumulative\b/,
  readers: [readRemedy],
};

function readRemedy(part: Part): Condition | undefined {
  if (part.has(/\bindemn|\binsur|\d/)) return undefined;
  const isOpen = part.take(others) !== undefined;
  if (!isOpen && !part.take(exclusive)) return readBare(part);
  const isNone = !isOpen && part.take(/\bnone\W*$/) !== undefined;
  // "No credits, or as exclusive remedy": what is denied is something else.
  if (part.has(/\bno\b/)) return undefined;
  const ofCredits = part.take(credits) !== undefined;
  const items = remedied(part, ofCredits);
  if (ofCredits) part.take(/\byes\b/);
  const isExcepted =
    isOpen && ofCredits && part.take(/\b(?:save|except|other than|apart from|but not)(?: for)?\b/) !== undefined;
  const isLimited = isExcepted || part.take(/\bonly\b/) !== undefined;
  while (part.actors().length > 0) part.takeActor();
  part.takeAll(new RegExp(words.source, 'g'));
  part.takeAll(/'s?/g);
  if (isLimited) {
    if (items.length === 0 || isOpen !== isExcepted || isNone) return undefined;
    return part.check('exclusive-remedy', supplierOf(part), 'one-of', { shape: 'items', items });
  }
  return isOpen || isNone ? remediesLeft(part, items, isOpen && ofCredits) : soleRemedy(part, items);
}

/** What the remedy is the only one for. */
function remedied(part: Part, ofCredits: boolean): readonly string[] {
  const ofLevels = part.take(levels) !== undefined;
  const ofWarranty = part.take(warranties) !== undefined;
  while (part.take(levels) ?? part.take(warranties));
  return [...(ofCredits || ofLevels ? ['service-levels'] : []), ...(ofWarranty ? ['warranty'] : [])];
}

function soleRemedy(part: Part, items: readonly string[]): Condition | undefined {
  if (items.length > 0) return part.isBad ? any(items.map((item) => about(part, [item]))) : about(part, items);
  const [main] = part.context.kinds;
  if (main !== undefined && main !== 'exclusive-remedy' && main !== 'warranty') return undefined;
  return part.check('exclusive-remedy', supplierOf(part), 'present');
}

function remediesLeft(part: Part, items: readonly string[], hasCredits: boolean): Condition | undefined {
  if (items.length === 0) return part.check('exclusive-remedy', supplierOf(part), 'absent');
  const none = part.check('exclusive-remedy', supplierOf(part), 'excludes', { shape: 'items', items });
  // Credits beside other remedies are credits.
  return hasCredits ? all([part.check('service-credits', supplierOf(part), 'present'), none]) : none;
}

/** "Remedies: credits only", "Remedies: not limited". */
function readBare(part: Part): Condition | undefined {
  if (!/^(?:sole |exclusive )?remed/.test(part.context.heading)) return undefined;
  part.take(/^\W*(?:sole |exclusive )?remed(?:y|ies)\b/);
  if (part.take(/\b(?:not (?:limited|restricted)|unlimited|unrestricted|no limits?|all available)\b/))
    return part.check('exclusive-remedy', supplierOf(part), 'absent');
  const isCredits = part.take(credits) !== undefined;
  const isWarranty = part.take(/\b(?:repair|replacement|replace|refund|re-?performance)\b/) !== undefined;
  while (isWarranty && part.take(/\b(?:repair|replacement|replace|refund|re-?performance)\b/));
  if (!part.isBad || isCredits === isWarranty || !part.take(/\b(?:only|alone|nothing else)\b/)) return undefined;
  return about(part, [isCredits ? 'service-levels' : 'warranty']);
}

/** "Credits: yes", "service credits for missed levels": whether any are owed. */
export const creditsOwed: Frame = {
  name: 'credits owed',
  kinds: ['service-credits'],
  cue: /\b(?:service|sla) credits?\b/,
  readers: [
    (part) => {
      if (!part.take(credits) || part.has(/\d|\bremed/)) return undefined;
      while (part.take(credits));
      const isNone =
        part.take(/\b(?:no|none|without|not (?:offered|given|paid))\b/) !== undefined ||
        part.take(unstated) !== undefined;
      while (part.actors().length > 0) part.takeActor();
      part.takeAll(levels.source ? new RegExp(levels.source, 'g') : levels);
      part.takeAll(
        /\b(?:yes|offered|given|paid|payable|owed|meaningful|missed|misses|targets?|automatically|automatic|for|when|if|misse[sd])\b/g,
      );
      return part.check('service-credits', supplierOf(part), isNone ? 'absent' : 'present');
    },
  ],
};

const commitment =
  /\b(?:service levels?|slas?|uptime|availability)(?: (?:commitments?|promises?|guarantees?|targets?|obligations?|terms))?\b/;

/** "No SLA", "no uptime promise", "best efforts only". */
export const noServiceLevel: Frame = {
  name: 'no service level',
  kinds: ['service-level'],
  cue: commitment,
  readers: [
    (part) => {
      if (part.has(/\d|\bcredits?\b|\bremed/)) return undefined;
      const isNone =
        part.take(/\b(?:no|none|without(?: any| an?)?|not (?:offered|given|committed))\b/) ??
        part.take(/\b(?:best|reasonable|commercially reasonable) (?:efforts|endeavours)(?: only| alone| basis)*\b/) ??
        part.take(unstated);
      if (!isNone) return undefined;
      const isHeaded = part.context.kinds[0] === 'service-level';
      const isAbout = part.take(commitment) !== undefined || isHeaded;
      while (part.take(commitment));
      if (isHeaded) part.take(/\b(?:guarantees?|commitments?|promises?|targets?)\b/);
      if (!isAbout) return undefined;
      while (part.actors().length > 0) part.takeActor();
      part.takeAll(/\b(?:at all|of any kind|whatsoever|only|on)\b/g);
      return part.check('service-level', supplierOf(part), 'absent');
    },
  ],
};
