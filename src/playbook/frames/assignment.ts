import type { Bearer } from '../../contract/actor';
import type { ActorMention } from '../../contract/contract';
import type { Condition } from '../playbook';
import { all, any, type Frame, type Part } from '../statement-part';

const affiliate = /\b(?:an? )?(?:affiliates?|group compan(?:y|ies)|subsidiar(?:y|ies))\b/;
const buyer =
  /\b(?:(?:the |a )?(?:buyer|purchaser|acquirer|successor)s?(?: of| to| in)?(?: (?:all or )?(?:substantially all )?(?:of )?(?:the |its |their |our )?(?:business|assets|company))?|(?:sale|transfer) of (?:the |its |our |their )?(?:business|company|(?:substantially )?all (?:of )?(?:its |the )?assets)|merger(?:s)?(?: or acquisition)?|acquisition|successors?(?: in interest)?)\b/;
const successors = ['successor', 'merger', 'sale-of-assets'] as const;

const exceptions =
  /\b(?:,? ?(?:except|other than|save)(?: (?:for|to|in|on))?|with (?:an? )?(?:exceptions?|carve-outs?) for)\b(?: (?:an? |any )?(?:transfers?|assignments?)(?: to| on)?)?/;
const consent =
  /\b(?:(?:needs?|requires?|obtains?|gets?|seeks?|with|subject to|only with|upon)? ?(?:the |our |their |its |each |the other(?: party)?(?:'s)? |other party's |mutual |prior |written )*consents?|consent (?:is )?(?:needed|required))\b/;
const words =
  /\b(?:needs?|needed|requires?|obtains?|gets?|seeks?|before|assign(?:s|ing|ment|ments|able)?|transferring|transfers?|consents?|the other|other|party|parties|either|each|mutual|neither|prior|written|one|only|business|to|right|freely|free|unlimited)\b|'s?/g;

export const assignment: Frame = {
  name: 'assignment',
  kinds: ['assignment'],
  cue: /\bassign/,
  readers: [readNoException, readNeither, readUpset, readFree, readConsent],
};

function state(part: Part, bearer: Bearer, name: string): Condition {
  return part.check('assignment', bearer, 'equals', { shape: 'state', state: name });
}

/** Who may not assign without consent may all the less assign at all. */
function barred(part: Part, bearer: Bearer): Condition | undefined {
  return any([state(part, bearer, 'consent'), state(part, bearer, 'prohibited')]);
}

function excepted(part: Part, bearer: Bearer, ids: readonly string[]): Condition {
  return part.check('assignment-exceptions', bearer, 'includes', { shape: 'items', items: ids });
}

/** "except to an affiliate or to the buyer": a contract that excepts one of them stands where the playbook does. */
function takeEither(part: Part, bearer: Bearer): readonly Condition[] {
  const isEither = /\bor\b/.test(part.rest);
  const named = takeExceptions(part, bearer);
  const one = isEither ? any(named) : undefined;
  return one ? [one] : named;
}

/** Whom the contract may go to without consent. Contracts name the buyer of a business in three ways; each will do. */
function takeExceptions(part: Part, bearer: Bearer): readonly Condition[] {
  const found: Condition[] = [];
  if (part.take(affiliate)) found.push(excepted(part, bearer, ['affiliate']));
  let isBuyer = false;
  while (part.take(buyer)) isBuyer = true;
  const toBuyer = isBuyer ? any(successors.map((id) => excepted(part, bearer, [id]))) : undefined;
  return toBuyer ? [...found, toBuyer] : found;
}

/** "no exception", after consent was asked for. */
function readNoException(part: Part): Condition | undefined {
  const last = part.inherited.checks.findLast(({ term }) => term === 'assignment');
  if (!last || !part.take(/^\W*(?:no|without) (?:exceptions?|carve-outs?)\W*$/)) return undefined;
  return part.check('assignment-exceptions', last.bearer, 'absent');
}

const unconsented =
  /\bwithout (?:(?:the|our|their|other|party's|the other(?: party)?'s|supplier's|customer's|prior|written|any|mutual) )*consent\b(?: of the other(?: party)?)?/;

/** "Neither party may assign without consent, except to an affiliate". */
function readNeither(part: Part): Condition | undefined {
  const ban =
    /\b(?:neither|no) (?:party|side) (?:may |can |shall )?(?:assigns?|transfers?)?(?= )(?: the agreement| it)?|\b(?:no|not) (?:assignments?|transfers?|assign)(?: by either (?:party|side))?\b|^\W*not(?= without)/;
  if (!part.take(ban)) return undefined;
  if (!part.take(unconsented)) return undefined;
  const isSplit = part.take(exceptions) !== undefined;
  part.takeAll(/\bby either (?:party|side)\b|\bof the other(?: party)?\b|\bthe other(?: party|'s)?\b/g);
  const bearer = part.takeBearerAfter(/\bby (?:the )?/) ?? 'both';
  const named = isSplit ? takeEither(part, bearer) : [];
  if (isSplit && named.length === 0) return undefined;
  const bound = bearer === 'them' ? barred(part, bearer) : state(part, bearer, 'consent');
  return bound && all([bound, ...named]);
}

const evenSo =
  /\beven (?:with|after|on) (?:(?:the|our|their|other|party's|the other(?: party)?'s|supplier's|customer's|prior|written|any) )*consent\b|\bat all\b|\bunder any circumstances\b/;

/** "We may not assign even on sale of the business", "even with consent". */
function readUpset(part: Part): Condition | undefined {
  if (!part.take(/\b(?:may not|cannot|must not) (?:assign|transfer)\b(?: the agreement| it)?/)) return undefined;
  if (part.take(evenSo)) {
    const whose = part.takeBearer();
    return whose === 'unknown' ? undefined : state(part, whose, 'prohibited');
  }
  const hasEven = part.take(/\beven (?:on|to|in(?: the)?(?: case of)?)\b/) !== undefined;
  const named = takeExceptions(part, 'unknown');
  const bearer = part.takeBearer();
  if (bearer === 'unknown') return undefined;
  const bare = part.take(unconsented) !== undefined;
  const isBarred = bearer === 'them' || part.isBad;
  const bound = bare && !isBarred ? state(part, bearer, 'consent') : barred(part, bearer);
  if (!hasEven) return named.length > 0 ? undefined : bound;
  const none = part.check('assignment-exceptions', bearer, 'excludes', { shape: 'items', items: successors });
  const silent = part.check('assignment-exceptions', bearer, 'absent');
  return bound && all([bound, any([silent, none]) ?? silent]);
}

/** "may assign freely", "may assign to an affiliate or successor without consent". */
function readFree(part: Part): Condition | undefined {
  const may = part.take(
    /\b(?:may|can|free to|freely|able to) (?:freely )?(?:assign|transfer)\b(?: the agreement| it)?|\bassigns? freely\b/,
  );
  if (!may) return undefined;
  const without =
    part.take(unconsented) ?? part.take(/\bfreely\b|\bat will\b|\bwithout (?:any )?(?:restrictions?|limits?)\b/);
  const free = without !== undefined || /freely|free to/.test(may[0]);
  const actor = part.takeBearer();
  const bearer = part.take(/\b(?:either|each) party\b/) ? 'both' : actor;
  if (bearer === 'unknown') return undefined;
  const named = takeExceptions(part, bearer);
  if (named.length === 0) return free ? state(part, bearer, 'free') : undefined;
  const together = all(named);
  if (!together) return undefined;
  // What we let them do bounds it: who may do less stays within, and who may do anything does not.
  const bound = bearer === 'them' && !part.isBad ? barred(part, bearer) : state(part, bearer, 'free');
  return any([...(bound ? [bound] : []), together]);
}

/** "Free for them, consent for us", "only we need consent": of two who stand differently. */
function isAboutTwo(part: Part): boolean {
  if (part.has(/\bfree(?:ly)?\b|\bunlimited\b/)) return true;
  return part.isBad && part.has(/\bonly (?:we|us|supplier|customer)\b/);
}

function readConsent(part: Part): Condition | undefined {
  const denied = part.take(
    /\b(?:does|do) not need\b|\bno consent\b|\bwithout (?:(?:our|their|the supplier's|the customer's|supplier's|customer's|prior|written|any) )*consent\b/,
  );
  if (isAboutTwo(part)) return undefined;
  if (!denied && !part.take(consent)) return undefined;
  const isMutual =
    part.take(/\bmutual(?:ly)?\b|\b(?:either|each|neither) party\b|\bboth parties\b/) !== undefined ||
    part.plain.includes('mutual consent');
  const split = part.take(exceptions);
  const whose = isMutual ? 'both' : part.takeBearer();
  // "Consent of the other party is required": of either.
  const bearer = whose === 'unknown' && !part.isBad && !denied ? 'both' : whose;
  if (bearer === 'unknown' || (denied && split)) return undefined;
  const named = split ? takeEither(part, bearer) : [];
  const [other] = part.actors();
  if (other) part.takeActor(other);
  part.takeAll(words);
  if (split && named.length === 0) return undefined;
  if (denied) return any([state(part, bearer, 'free'), part.check('assignment', bearer, 'absent')]);
  const bound = bearer === 'them' && named.length === 0 ? barred(part, bearer) : state(part, bearer, 'consent');
  return bound && all([bound, ...named]);
}

/** "Supplier's change of control lets us terminate", "change of control needs consent". */
export const changeOfControl: Frame = {
  name: 'change of control',
  kinds: ['change-of-control'],
  cue: /\bchange (?:of|in) control\b/,
  readers: [
    (part) => {
      const match = part.take(/\bchange (?:of|in) control\b/);
      if (!match) return undefined;
      const whose =
        part.actors().find((actor) => actor.possessive && Math.abs(match.index - actor.end) <= 1) ??
        ofActor(part, match.index + match[0].length);
      const states: readonly (readonly [RegExp, string])[] = [
        [
          /\b(?:terminat\w+|lets (?:us|them|customer|supplier) (?:terminate|leave)|right to terminate|termination right)\b/,
          'termination-right',
        ],
        [/\b(?:deemed|counts as|treated as|is) (?:an? )?assignment\b/, 'deemed-assignment'],
        [/\b(?:needs?|requires?|subject to)?\s?(?:prior |written |our |their )*consent\b/, 'consent'],
        [/\bnotice\b|\bnotif\w+\b/, 'notice'],
      ];
      const denied = part.take(/\b(?:no|not|without)\b/) !== undefined;
      const found = states.find(([expression]) => part.take(expression));
      if (!found) return undefined;
      const bearer = whose ? part.bearer(part.takeActor(whose)) : 'unknown';
      const [other] = part.actors();
      if (other) part.takeActor(other);
      part.takeAll(
        /\b(?:right|rights|needs?|requires?|terminat\w+|lets|gives?|allows?|if|after|upon|deemed|triggers?|its?)\b/g,
      );
      if (bearer === 'unknown') return undefined;
      const check = part.check('change-of-control', bearer, 'equals', { shape: 'state', state: found[1] });
      return denied ? { op: 'not', of: check } : check;
    },
  ],
};

/** "change of control of the supplier" */
function ofActor(part: Part, from: number): ActorMention | undefined {
  if (!/^ (?:of|at) /.test(part.plain.slice(from, from + 4))) return undefined;
  return part.actors().find(({ start }) => start >= from && start <= from + 8);
}
