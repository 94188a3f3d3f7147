import type { Condition } from '../../playbook';
import { type Grammar, inOrder } from '../grammar';
import type { Said } from '../said';
import { memberStates } from '../../frames/places';

function ids(said: Said): readonly string[] {
  return [...new Set(said.places.flatMap((id) => (id === 'EU' ? memberStates : [id])))];
}

type Kind = 'governing-law' | 'forum';

const placesOfSuits = /\b(?:venues?|for(?:um|ums|a)|courts?|seats?)\b/;

/** Which of the two the words are about; a bare list under a heading of law is the law. */
function kindsIn(said: Said): readonly Kind[] {
  const isLaw = said.has('LAW');
  // "Any other venue", "unfavourable courts": the words for other places name it, too.
  const isForum = said.has('COURTS') || (!isLaw && said.has('OTHER') && placesOfSuits.test(said.part.plain));
  if (isLaw || isForum)
    return [...(isLaw ? (['governing-law'] as const) : []), ...(isForum ? (['forum'] as const) : [])];
  const main = said.part.context.kinds[0];
  return main === 'forum' ? ['forum'] : main === 'governing-law' ? ['governing-law'] : [];
}

function among(said: Said): Condition | undefined {
  const kinds = kindsIn(said);
  if (kinds.length === 0) return undefined;
  const checks = kinds.map((kind) => said.items(kind, 'unknown', 'one-of', ids(said)));
  const isBare =
    !said.has('LAW') && !said.has('COURTS') && said.part.context.headedForum && kinds[0] === 'governing-law';
  if (!isBare) return said.allOf(...checks);
  const forum = said.items('forum', 'unknown', 'one-of', ids(said));
  return said.allOf(...checks, said.anyOf(said.absent('forum', 'unknown'), forum));
}

/** Outside of `places`: it is chosen, and it is none of them. */
function outside(said: Said, places: readonly string[]): Condition | undefined {
  const kinds = kindsIn(said);
  if (kinds.length === 0 || places.length === 0) return undefined;
  const each = kinds.map((kind) =>
    said.allOf(said.present(kind, 'unknown'), said.items(kind, 'unknown', 'excludes', places)),
  );
  return kinds.length === 1 ? each[0] : said.anyOf(...each);
}

const elsewhere = (said: Said) => (said.isBad ? outside(said, said.part.context.takenPlaces) : undefined);
const home = (said: Said) => (said.isBad ? outside(said, said.part.context.homeCountries) : undefined);

/** Whose law and which courts. */
export const lawGrammar: Grammar = {
  name: 'law and courts',
  kinds: ['governing-law', 'forum'],
  cue: /\blaws?\b|\bcourts?\b|\bjurisdiction\b|\bvenue\b|\bforum\b/,
  subject: ['LAW', 'COURTS'],
  words: [
    [
      'LAW',
      String.raw`(?:(?:the|governing|applicable|substantive|governed|by|under|state|governs?|applies|federal) )*laws?(?: (?:of|governs?|applies|only))*|governed by|choice of law`,
    ],
    [
      'COURTS',
      String.raw`(?:(?:the|exclusive|non-exclusive|sole|jurisdiction|venue|forum|of|in|state|federal|local|competent|ordinary|or|and|county|seat|place) )*(?:courts?|venue|forum|jurisdiction|litigation|place of jurisdiction)(?: (?:of|in|sitting|located|at|for|disputes|with|only|exclusive|jurisdiction))*`,
    ],
    [
      'OTHER',
      String.raw`(?:(?:any|all|the|every|of|law|laws|courts?|from|in|under|some) )*(?:others?|anything else|everything else|anywhere else|elsewhere|another|somewhere else|all else|else|another (?:country|state|place|jurisdiction)|other (?:countries|states|places|jurisdictions?|laws?|countr(?:y|ies)|law|courts?|forum|venue))(?: (?:law|laws|courts?|country|state|place|jurisdiction|countries|states|than))*|(?:(?:any|all|an|a|the|other) )*(?:non-?standard|unusual|unfamiliar|unapproved|unlisted|exotic|inconvenient|unfavou?rable|hostile|uncommon|unacceptable|remote)(?: (?:or|and) (?:non-?standard|unusual|unfamiliar|unapproved|exotic|inconvenient|unfavou?rable|remote))? (?:governing |foreign )?(?:laws?|jurisdictions?|courts?|venues?|for(?:um|ums|a)|seats?|places?|states?|countries|country|locations?)`,
    ],
    [
      'OUTSIDE',
      String.raw`(?:(?:any|all|every|law|laws|courts?|anywhere|anything|somewhere|a|country|countries|state|states|jurisdiction|place|of|in|other|from|any place|the) )*(?:outside(?: of)?|other than|except(?: for)?|but|not in|beyond|excluding)|anywhere but|non-`,
    ],
    [
      'FOREIGN',
      String.raw`foreign(?: (?:law|laws|courts?|jurisdiction|forum))*|abroad|overseas|law of (?:a|any) foreign (?:country|state)|supplier's (?:home )?(?:law|courts?|jurisdiction|country|state)(?: law)?`,
    ],
    [
      'SUBJECT',
      String.raw`states?|country|countries|city|place|places|only|district|county|republic|members?|member states?|one of|choice|commonwealth|province|home|first choice|second choice|parties|kingdom`,
    ],
    ['NEUTRAL', String.raw`neutral|without regard to [\w ]+`],
  ],
  rules: [
    inOrder('(LAW|COURTS)* PLACE (PLACE|LAW|COURTS|OR|ONLY)*', (said) =>
      said.isBad && said.has('ONLY') ? undefined : among(said),
    ),
    inOrder('(LAW|COURTS)* OUTSIDE (LAW|COURTS)* PLACE (PLACE|LAW|COURTS|OR)*', (said) => outside(said, ids(said))),
    inOrder('(LAW|COURTS)* NO (LAW|COURTS)* PLACE (PLACE|LAW|COURTS|OR)*', (said) =>
      said.isBad ? outside(said, ids(said)) : undefined,
    ),
    inOrder('(LAW|COURTS)* OTHER (LAW|COURTS)*', elsewhere),
    inOrder('OTHER OR? (OTHER|LAW|COURTS)*', elsewhere),
    inOrder('FOREIGN (LAW|COURTS|OR|FOREIGN)*', home),
    inOrder('(LAW|COURTS) FOREIGN', home),
    inOrder('(MUTE|NO) (LAW|COURTS)?', (said) => {
      const [kind] = kindsIn(said);
      return kind && said.absent(kind, 'unknown');
    }),
    inOrder('(LAW|COURTS) MUTE', (said) => {
      const [kind] = kindsIn(said);
      return kind && said.absent(kind, 'unknown');
    }),
  ],
};
