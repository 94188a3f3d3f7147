import { distinctPlaces, type PlaceMention, placesIn } from '../../contract/places';
import type { Condition } from '../playbook';
import { all, any, type Frame, type Part } from '../statement-part';

const notIn = /\b(?:other than|outside(?: of)?|except(?: for)?|excluding|save|but|non-|not)\s*(?:in )?(?:the )?$/;
const lawWords =
  /\b(?:laws?|other|another|states|within|governing|governed|state|country|jurisdiction|applicable|province|commonwealth|jurisdictions|major|commercial|any|is|only|one of|choice)\b/g;
const forumWords =
  /\b(?:courts?|exclusive|jurisdiction|venue|forum|seat(?:ed)?|located|sitting|state|federal|county|city|only|non-exclusive)\b/g;
const foreign =
  /\b(?:non-us|non-u\.s\.|foreign) (?:law|jurisdiction|court|forum)s?\b|\blaws? of (?:any other|another) (?:country|nation)\b/;

export const places: Frame = {
  name: 'governing law and forum',
  kinds: ['governing-law', 'forum'],
  cue: /\blaws? of\b|\barbitration (?:outside|in)\b|\bcourts? (?:of|in)\b|\bgoverning law\b|\b(?:venue|jurisdiction|forum)\b|\blaw\b/,
  readers: [
    (part) => {
      const found = placesIn(part.words).filter((place) => part.isFree(place));
      const [first] = found;
      if (!first) return readSilent(part) ?? readOther(part) ?? readForeign(part);
      const outside = notIn.test(part.plain.slice(0, first.start));
      const isArbitrated = part.take(/\b(?:binding |mandatory )?arbitration\b/) !== undefined;
      if (isArbitrated && part.has(/\blaws?\b|\bcourts?\b/)) return undefined;
      const isForum = isArbitrated || part.has(/\bcourts?\b|\bvenue\b|\bforum\b|\bexclusive jurisdiction\b/);
      const isLaw = part.has(/\blaws?\b/);
      for (const place of found) part.takeRange(place);
      takeCountryWords(part);
      if (outside) part.take(/\b(?:other than|outside(?: of)?|except(?: for)?|excluding|save|but|not)\b|\bnon-/);
      if (isForum) part.takeAll(forumWords);
      part.takeAll(lawWords);
      part.takeAll(/\b(?:england and wales|england & wales)\b/g);
      const ids = idsOf(found);
      const there = outside
        ? elsewhere(part, isForum && !isLaw, found)
        : among(part, ids, { isForum, isLaw: isLaw || leadsWithLaw(part, found) });
      return isArbitrated && there ? all([arbitrated(part), there]) : there;
    },
  ],
};

/** "England and Wales, exclusive jurisdiction of the English courts": under a heading of law the first place is the law's. */
function leadsWithLaw(part: Part, [first, second]: readonly PlaceMention[]): boolean {
  if (!first || part.context.kinds[0] !== 'governing-law') return false;
  if (!second) return /^\W*(?:with )?(?:non-)?(?:exclusive )?jurisdiction\W*$/.test(part.plain.slice(first.end));
  const words = /\bcourts?\b|\bvenue\b|\bforum\b|\bjurisdiction\b/;
  return (
    !words.test(part.plain.slice(0, first.start)) &&
    /^\s*(?:[,;(–-]|with\b|and\b).*(?:courts?|venue|forum|jurisdiction)\b/.test(
      part.plain.slice(first.end, second.start),
    )
  );
}

function arbitrated(part: Part): Condition {
  return part.check('dispute-resolution', 'unknown', 'equals', { shape: 'state', state: 'arbitration' });
}

export const memberStates = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/** A union has no law of contract of its own: its members' laws are meant (as of 2026). */
function idsOf(found: readonly PlaceMention[]): readonly string[] {
  return distinctPlaces(found.flatMap(({ id }) => (id === 'EU' ? memberStates : [id])));
}

/** Words of a place that its mention leaves out: "the State of", "United States". */
function takeCountryWords(part: Part): void {
  part.takeAll(
    /\b(?:(?:the )?(?:state|commonwealth|province) of|(?:the )?united states(?: of america)?|u\.s\.a?\.?|usa)\b/g,
  );
}

function among(
  part: Part,
  ids: readonly string[],
  { isForum, isLaw }: { readonly isForum: boolean; readonly isLaw: boolean },
): Condition | undefined {
  const value = { shape: 'items', items: ids } as const;
  const law = part.check('governing-law', 'unknown', 'one-of', value);
  const forum = part.check('forum', 'unknown', 'one-of', value);
  const main = part.context.kinds[0];
  if (isForum && !isLaw) return forum;
  if (main !== 'governing-law' && main !== 'forum' && !isLaw) return undefined;
  if (isForum) return all([law, forum]);
  if (main === 'forum') return forum;
  if (isLaw || !part.context.headedForum) return law;
  // Under "Governing Law and Forum" a bare list is both; where a contract chooses no forum, its law decides.
  return all([law, any([part.check('forum', 'unknown', 'absent'), forum]) ?? forum]);
}

function elsewhere(part: Part, isForum: boolean, found: readonly PlaceMention[]): Condition | undefined {
  const isHeaded = part.context.kinds[0] === 'forum' && !/\blaws?\b/.test(part.plain);
  const kind = isForum || isHeaded ? 'forum' : 'governing-law';
  const items = idsOf(found);
  return all([
    part.check(kind, 'unknown', 'present'),
    part.check(kind, 'unknown', 'excludes', { shape: 'items', items }),
  ]);
}

/** "Silent": the contract chooses none. */
function readSilent(part: Part): Condition | undefined {
  const main = part.context.kinds[0];
  if (main !== 'governing-law' && main !== 'forum') return undefined;
  if (
    !part.take(
      /^\W*(?:(?:the |an )?(?:contract|agreement)(?: that)? )?(?:is |being )?(?:silent|silence|not (?:stated|specified)|no choice|none chosen)(?: (?:on|as to|about) (?:the )?(?:governing )?law)?\W*$/,
    )
  )
    return undefined;
  return part.check(main, 'unknown', 'absent');
}

/** "Any other law", "elsewhere": whatever the tiers above do not name. */
function readOther(part: Part): Condition | undefined {
  const items = part.context.takenPlaces;
  const main = part.context.kinds[0];
  // Under "Arbitration" what is other is no law.
  if (main !== 'governing-law' && main !== 'forum') return undefined;
  if (!part.isBad || items.length === 0 || !part.take(/^\W*(?:the )?any other law\W*$/)) return undefined;
  return all([
    part.check(main, 'unknown', 'present'),
    part.check(main, 'unknown', 'excludes', { shape: 'items', items }),
  ]);
}

/** "non-US law"; plain "foreign law" is foreign to the countries whose law the position prefers. */
function readForeign(part: Part): Condition | undefined {
  const match = part.take(foreign);
  if (!match) return undefined;
  const items = match[0].startsWith('non-') ? ['US'] : part.context.homeCountries;
  const [whose] = part.actors();
  if (items.length === 0 || (whose && part.bearer(part.takeActor(whose)) !== 'them')) return undefined;
  part.takeAll(lawWords);
  const kind = /\b(?:court|forum)/.test(match[0]) ? 'forum' : 'governing-law';
  return all([
    part.check(kind, 'unknown', 'present'),
    part.check(kind, 'unknown', 'excludes', { shape: 'items', items }),
  ]);
}
