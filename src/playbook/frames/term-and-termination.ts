import type { Bearer } from '../../contract/actor';
import { durationsIn } from '../../contract/quantities';
import type { Duration } from '../../contract/value';
import type { Condition } from '../playbook';
import { renewalOrder, amountCheck, takeAmounts, takeComparison } from '../statement-comparison';
import { terminationKinds } from '../statement-kinds';
import { all, any, type Frame, not, type Part } from '../statement-part';

const automatic =
  /\b(?:auto(?:matic(?:ally)?)?[- ]?renew(?:s|al|als|ing)?|renews? (?:automatically|by itself|on its own)|automatic renewals?|evergreen(?: renewal)?|rolls? ?over(?: automatically)?|rollovers?)\b/;
const agreed =
  /\b(?:renew(?:s|al|als|ed)? (?:only )?(?:if both(?: parties)? agree|(?:by|on|upon|with) (?:mutual |written |mutual written |both parties' )?(?:agreement|consent)|(?:if|when|where) (?:both|the parties) agree)|(?:by|on) (?:mutual )?(?:written )?agreement only|(?:ends|expires)(?: automatically)? unless (?:both (?:parties|sides)|the parties) agree(?: to (?:extend|renew|continue)(?: it)?)?)\b/;
/** "Automatic renewal unless notice is given at least 30 days before the end" */
const unlessNotice = /\bunless\b(?=.*\bnotice\b)/;

export const renewal: Frame = {
  name: 'renewal',
  kinds: ['renewal'],
  cue: /\brenew|\bevergreen\b|\broll(?:s|overs?)?\b|\bunless both\b/,
  readers: [
    (part) => {
      if (opensWithLength(part)) return undefined;
      const state = (name: string): Condition =>
        part.check('renewal', 'unknown', 'equals', { shape: 'state', state: name });
      const fillers = /\b(?:renewals?|renews?|only|(?:each )?(?:successive )?periods?)\b/g;
      if (part.take(agreed)) {
        part.take(/\bonly\b/);
        return state('by-agreement');
      }
      const denied = part.take(/\b(?:no|without|not) (?=auto|renew automatically|evergreen)/);
      if (!part.take(automatic)) return undefined;
      const stopped = stoppedOn(part);
      if (stopped) return denied ? undefined : stopped;
      const long = denied === undefined && !part.has(anyNotice) ? renewingFor(part, state('automatic')) : undefined;
      const longer =
        denied && part.has(/\d|\b(?:one|two|three|a) (?:years?|months?)\b/)
          ? renewingFor(part, state('automatic'))
          : undefined;
      if (long) return long;
      if (denied) return longer ? not(longer) : not(state('automatic'));
      if (part.take(/\bwithout (?:a |any )?(?:notice(?: period)?|right to opt out|opt-?out(?: right)?)\b/)) {
        return all([state('automatic'), part.check('renewal-notice', 'us', 'absent')]);
      }
      const condition = part.has(unlessNotice) ? withNotice(part, state('automatic')) : state('automatic');
      part.takeAll(fillers);
      return condition;
    },
  ],
};

/** "24 months, no automatic renewal": how long the contract lasts, and then how it renews. */
function opensWithLength(part: Part): boolean {
  const [first = '', ...rest] = part.plain.split(/[,;]/);
  return (
    rest.length > 0 && /\b(?:years?|months?)\b/.test(first) && !/renew|evergreen|\broll|extension|notice/.test(first)
  );
}

const anyNotice = /\bnotice\b|\bunless\b/;
const stoppable =
  /\b(?:that |which )?(?:we|you|customer|the customer|either party|each party) (?:can|may) (?:stop|cancel|prevent|decline|opt out of|end|refuse|switch off)(?: it)?\b/;

/** "auto-renewal that we can stop on 30 days' notice": however long it renews, the notice is what counts. */
function stoppedOn(part: Part): Condition | undefined {
  const mention = stoppable.exec(part.rest);
  const actor = mention
    ? part.actors().find(({ start }) => start >= mention.index && start <= mention.index + 10)
    : undefined;
  if (!mention || !actor) return undefined;
  const bearer = part.bearer(actor.actor);
  part.take(stoppable);
  const comparison = takeComparison(part);
  const amounts = takeAmounts<Duration>(part, durationsIn(part.plain));
  part.takeAll(/\b(?:notice|before|prior|the end|end|expiry|days'|term|giving)\b|'s?/g);
  return amounts && comparison !== 'several'
    ? amountCheck(part, 'renewal-notice', bearer, amounts, comparison)
    : undefined;
}

/** "Auto-renewal for no longer than one year at a time"; to be escalated it must renew by itself as well. */
function renewingFor(part: Part, renews: Condition): Condition | undefined {
  const limited = part.take(/\blimited to\b/) !== undefined;
  const compared = takeComparison(part);
  const comparison = limited && compared === 'none' ? 'at-most' : compared;
  const amounts = takeAmounts<Duration>(part, durationsIn(part.plain));
  if (!amounts || amounts.high || comparison === 'several') return undefined;
  part.takeAll(/\b(?:renewals?|renews?|(?:each )?(?:successive )?(?:periods?|terms?)|at a time|each time|each)\b/g);
  if (comparison === 'none' && part.isBad) return undefined;
  const length = part.check(
    'renewal-period',
    'unknown',
    comparison === 'none' ? renewalOrder(part) : comparison,
    amounts.low,
  );
  return comparison === 'more-than' || comparison === 'at-least' ? all([renews, length]) : length;
}

function withNotice(part: Part, renews: Condition): Condition | undefined {
  const who = part.takeActor(part.actors()[0]);
  part.take(unlessNotice);
  const comparison = takeComparison(part);
  const amounts = takeAmounts<Duration>(part, durationsIn(part.plain));
  if (!amounts || comparison === 'several') return undefined;
  part.takeAll(/\b(?:notice|given|gives?|before|prior|the end|end|expiry|expiration|days'|term|unless|is)\b|'s?/g);
  const bearer: Bearer = who === undefined ? 'unknown' : part.bearer(who);
  const notice = amountCheck(part, 'renewal-notice', bearer, amounts, comparison);
  return notice && all([renews, notice]);
}

const convenience =
  /\bterminat\w*(?: \w+){0,2}? (?:for convenience|without cause|without reason|for any reason|at will|at any time)\b|\b(?:leave|exit|cancel|end|walk away) (?:at any time|for convenience|without cause|for any reason)\b|\b(?:for|of) convenience\b|\bconvenience termination\b/;
const breach =
  /\b(?:terminat\w*|end|cancel|exit|leave)?(?: the agreement)? ?for (?:an?|the|their|its|our)? ?(?:(?:other (?:party|side)|vendor|supplier|provider|customer)(?:'s)? )?(?:uncured |unremedied |material |serious )*(?:breach(?:es)?|cause)\b/;
const uncured =
  /\b(?:terminate|end|leave|exit)(?: the agreement)? (?:if|when) (?:the )?(?:other (?:party|side)|vendor|supplier|provider|customer|it|they) (?:fails? to|do(?:es)? not) (?:cure|remedy|fix) (?:an?|any|its|the) (?:material |serious )?breach\b/;
const right =
  /\b(?:may|can|has|have|right|rights|entitled|to|terminat\w*|exit|leave|only|notice|days'|any|renewal|(?:during|in) (?:the|a|any|each)(?: renewal)? term|at any time|able|a right)\b|'s?/g;

export const convenienceTermination: Frame = {
  name: 'termination for convenience',
  kinds: ['convenience-termination'],
  cue: /\bconvenience\b|\bwithout cause\b|\bat any time\b/,
  readers: [
    (part) => {
      if (!part.take(convenience)) return undefined;
      const denied =
        part.take(/\b(?:no|not|cannot|never|without)\b(?! (?:less|more|longer|fewer|later|cause))/) !== undefined;
      const comparison = takeComparison(part);
      const amounts = takeAmounts<Duration>(part, durationsIn(part.plain));
      if (comparison === 'several' || (comparison !== 'none' && !amounts)) return undefined;
      // "…, or our notice is two to four months": two alternatives, each read by itself.
      if (part.has(/\bor\b(?=.*\bnotice\b)/)) return undefined;
      const alone = !denied && !amounts ? aloneIn(part) : undefined;
      if (alone) return alone;
      const mutual =
        part.take(/\bmutual\b|\b(?:either|each) (?:party|side)\b|\b(?:for )?both(?: (?:parties|sides))?\b/) !==
        undefined;
      const named: Bearer = mutual ? 'both' : part.takeBearer();
      // A right to leave serves whoever has it.
      const bearer: Bearer = named !== 'unknown' ? named : part.isBad && !denied ? 'them' : 'us';
      takeSilently(part);
      if (!amounts) return part.check('convenience-termination', bearer, denied ? 'absent' : 'present');
      return denied ? undefined : amountCheck(part, 'convenience-termination', bearer, amounts, comparison);
    },
  ],
};

/** "Only the supplier may terminate for convenience": we may not. */
function aloneIn(part: Part): Condition | undefined {
  const [holder] = part.actors();
  if (!holder || !/\bonly (?:the )?$/.test(part.plain.slice(0, holder.start))) return undefined;
  const bearer = part.bearer(part.takeActor(holder));
  part.take(/\bonly\b/);
  takeSilently(part);
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  return all([
    part.check('convenience-termination', bearer, 'present'),
    part.check('convenience-termination', bearer === 'us' ? 'them' : 'us', 'absent'),
  ]);
}

/** "For cause only" is about the way out that it denies, unless we speak of our own right. */
function deniesAnother(part: Part): boolean {
  const isOurs = part.actors().some(({ actor }) => part.bearer(actor) === 'us');
  return !part.isBad && !isOurs && part.has(/\b(?:only|solely|exclusively|alone)\b/);
}

/** "And for cause at any time", under a heading on audits, ends nothing. */
function speaksOfEnding(part: Part): boolean {
  return (
    part.has(/\bterminat|\bcancel|\bend(?:s|ed|ing)?\b|\bexit\b|\bleave\b|\bwalk\b|\bwithdraw|\brescind/) ||
    part.context.kinds.some((kind) => terminationKinds.includes(kind)) ||
    part.inherited.checks.some(({ term }) => terminationKinds.includes(term))
  );
}

export const breachTermination: Frame = {
  name: 'termination for breach',
  kinds: ['breach-termination'],
  cue: /\bfor (?:\w+ ){0,3}(?:breach|cause)\b|\b(?:cure|remedy|fix)\b.*\bbreach\b/,
  readers: [
    (part) => {
      if (part.has(/\bconvenience\b|\bindemni/) || deniesAnother(part) || !speaksOfEnding(part)) return undefined;
      const curable = part.has(/\bcure\b|\bremed(?:y|ied)\b/);
      if (!part.take(uncured) && !part.take(breach)) return undefined;
      const denied = part.take(/\b(?:no|not|cannot|never)\b(?! (?:less|more|longer|fewer|later))/) !== undefined;
      const comparison = takeComparison(part);
      const amounts = takeAmounts<Duration>(part, durationsIn(part.plain));
      if (comparison === 'several' || (amounts && !curable)) return undefined;
      const mutual =
        part.take(/\bmutual\b|\b(?:either|each) (?:party|side)\b|\b(?:for )?both(?: (?:parties|sides))?\b/) !==
        undefined;
      // "…; no termination for cause": that it lacks hurts us, whoever was spoken of before.
      const lacks = denied && part.isBad && part.actors().length === 0;
      const bearer: Bearer = mutual ? 'both' : lacks ? 'us' : part.takeBearer();
      takeSilently(part);
      part.takeAll(/\b(?:uncured|cure|remedy|period|notice|after)\b/g);
      // A right to leave serves whoever has it.
      const holder: Bearer = bearer !== 'unknown' ? bearer : part.isBad && !denied ? 'them' : 'us';
      if (denied) return amounts ? undefined : part.check('breach-termination', holder, 'absent');
      const present = part.check('breach-termination', holder, 'present');
      if (!amounts) return present;
      const cure = amountCheck(part, 'cure-period', holder, amounts, comparison);
      return cure && all([present, cure]);
    },
  ],
};

/** "only" narrows a right of theirs; as the least that we ask for ourselves it says nothing more. */
function takeSilently(part: Part): void {
  part.takeAll(part.isBad ? new RegExp(right.source.replace('only|', ''), 'g') : right);
}

const arbitration = /\b(?:binding |mandatory |compulsory |final )*arbitration\b/;
const courts = /\b(?:courts?|litigation|court proceedings)\b/;

export const disputes: Frame = {
  name: 'dispute resolution',
  kinds: ['dispute-resolution'],
  cue: /\barbitrat|\bcourts?\b|\blitigation\b|\bmediation\b/,
  readers: [
    (part) => {
      if (part.has(/\blaws?\b/)) return undefined;
      const state = (name: string): Condition =>
        part.check('dispute-resolution', 'unknown', 'equals', { shape: 'state', state: name });
      if (part.has(/\barbitration (?:outside|in)\b/)) return undefined;
      const isUs =
        part.take(/\b(?:state|federal)(?:(?: and| or|,|\/) ?(?:state|federal))?(?= courts?\b)/) !== undefined;
      const denied = part.take(/\b(?:no|not|without)\b/) !== undefined;
      const found = [...(part.take(arbitration) ? ['arbitration'] : []), ...(part.take(courts) ? ['courts'] : [])];
      if (found.includes('courts')) part.takeAll(new RegExp(courts.source, 'g'));
      const talks = found.length === 0 && !denied && !part.isBad ? readTalks(part) : undefined;
      if (talks) return talks;
      const [first] = found;
      part.takeAll(/\b(?:disputes?|go|goes|resolved|settled|ordinary|only|state|competent)\b/g);
      if (first === undefined || (found.length > 1 && denied)) return undefined;
      if (denied) return not(state(first));
      if (part.isBad) return isUs ? undefined : any(found.map(state));
      const decided = any(found.map((name) => decidedBy(part, name)));
      return isUs && decided ? all([decided, inUs(part)]) : decided;
    },
  ],
};

/** "Non-binding mediation", as all that is said: the contract has it, and nothing that binds. */
function readTalks(part: Part): Condition | undefined {
  const way = part.take(/\bmediation\b/)
    ? 'mediation'
    : part.take(/\b(?:negotiations?|escalation|talks)\b/)
      ? 'negotiation'
      : undefined;
  if (way === undefined) return undefined;
  part.takeAll(
    /\b(?:non-binding|first|before (?:suit|courts?|that|anybody sues)|good[- ]faith|as one first step|executives?|senior management|management)\b/g,
  );
  const items = (names: readonly string[]) => ({ shape: 'items', items: names }) as const;
  return all([
    part.check('dispute-resolution', 'unknown', 'includes', items([way])),
    part.check('dispute-resolution', 'unknown', 'excludes', items(['arbitration'])),
  ]);
}

/** "State or federal courts" are those of the United States; where no place is named, none is wrong. */
function inUs(part: Part): Condition {
  const there = part.check('forum', 'unknown', 'one-of', { shape: 'items', items: ['US'] });
  return any([part.check('forum', 'unknown', 'absent'), there]) ?? there;
}

/** Negotiation before it does no harm to "courts"; arbitration beside it does. */
function decidedBy(part: Part, name: string): Condition {
  const items = (names: readonly string[]) => ({ shape: 'items', items: names }) as const;
  const decided = part.check('dispute-resolution', 'unknown', 'includes', items([name]));
  if (name !== 'courts') return decided;
  const free = part.check('dispute-resolution', 'unknown', 'excludes', items(['arbitration']));
  return all([decided, free]) ?? decided;
}

/** "negotiation or mediation before is fine": what we allow needs no check. */
export const permission =
  /^(?:prior |earlier |good[- ]faith |informal |non-binding |executive )*(?:negotiations?|mediation|escalation|conciliation|talks)(?:,? (?:and|or) (?:good[- ]faith )?(?:negotiations?|mediation|escalation|talks))? ?(?:before (?:that|suit|courts?|litigation)?|first|beforehand|as (?:an? |the |one )*(?:first|prior|preliminary) step|before courts)? ?(?:is|are|may|can|could)? ?(?:fine|ok|okay|acceptable|welcome|allowed|possible|come first|precede|be tried first|be required first)?\W*$|^(?:whatever|regardless of|no matter) (?:the |its )?(?:period|length|duration|term)(?: is| may be)?$/;
