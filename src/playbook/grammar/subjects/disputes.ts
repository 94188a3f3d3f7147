import { arbitrationInstitutions, mattersIn } from '../../../contract/terms/matters';
import type { Condition } from '../../playbook';
import { not } from '../../statement-part';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

const arbitrated = (said: Said): Condition => said.state('dispute-resolution', 'unknown', 'arbitration');

/** Talks before it do no harm to "courts"; arbitration beside it does. */
function litigated(said: Said): Condition | undefined {
  if (said.isBad) return said.state('dispute-resolution', 'unknown', 'courts');
  return said.allOf(
    said.items('dispute-resolution', 'unknown', 'includes', ['courts']),
    said.items('dispute-resolution', 'unknown', 'excludes', ['arbitration']),
  );
}

const institutions = (said: Said): readonly string[] => mattersIn(said.part.plain, arbitrationInstitutions);
const seats = (said: Said): readonly string[] => [...new Set(said.places)];

function ruled(said: Said): Condition | undefined {
  const found = institutions(said);
  return found.length === 0
    ? undefined
    : said.anyOf(...found.map((item) => said.items('arbitration-rules', 'unknown', 'includes', [item])));
}

function arbitration(said: Said): Condition | undefined {
  const rules = ruled(said);
  if (said.has('RULES') && !rules) return undefined;
  return said.allOf(
    arbitrated(said),
    ...(rules ? [rules] : []),
    ...(said.has('PLACE') ? [said.items('forum', 'unknown', 'one-of', seats(said))] : []),
  );
}

/** "Arbitration anywhere else", "abroad": where the tiers above would not have it. */
function elsewhere(said: Said): Condition | undefined {
  const { takenPlaces, homeCountries } = said.part.context;
  const places = said.has('ABROAD') && homeCountries.length > 0 ? homeCountries : takenPlaces;
  if (!said.isBad || places.length === 0) return undefined;
  const there = said.allOf(
    arbitrated(said),
    said.present('forum', 'unknown'),
    said.items('forum', 'unknown', 'excludes', places),
  );
  // "Any other": under other rules as well.
  const others = /\bother\W*$/.test(said.part.plain) ? otherRules(said) : undefined;
  return others ? said.anyOf(there, others) : there;
}

/** "Under other rules": by none of the institutions that the tiers above name. */
function otherRules(said: Said): Condition | undefined {
  const taken = mattersIn(said.part.context.takenWords, arbitrationInstitutions);
  if (!said.isBad || taken.length === 0) return undefined;
  return said.allOf(
    arbitrated(said),
    said.present('arbitration-rules', 'unknown'),
    said.items('arbitration-rules', 'unknown', 'excludes', taken),
  );
}

const talks = (said: Said): Condition | undefined =>
  said.allOf(
    said.items('dispute-resolution', 'unknown', 'includes', said.has('MEDIATION') ? ['mediation'] : ['negotiation']),
    said.items('dispute-resolution', 'unknown', 'excludes', ['arbitration']),
  );

const courtsOf = (said: Said): Condition | undefined =>
  said.allOf(litigated(said), said.items('forum', 'unknown', 'one-of', seats(said)));

/** How disputes are settled: in court or by arbitration, where, by whose rules, and what comes before. */
export const disputesGrammar: Grammar = {
  name: 'disputes',
  kinds: ['dispute-resolution', 'arbitration-rules'],
  cue: /\barbitrat|\blitigation\b|\bmediation\b|\bcourts?\b|\bjury\b|\bclass[- ]action/,
  subject: ['ARBITRATION', 'COURTS', 'MEDIATION'],
  words: [
    [
      'ARBITRATION',
      String.raw`(?:(?:binding|mandatory|compulsory|forced|obligatory|final|any|an|by|to|go|goes|through|institutional|confidential|exclusive|pre-dispute|private|single-arbitrator|is|be|disputes?|referred|submitted|settled|resolved|must) )*(?:arbitration(?: clauses?| agreement| proceedings?)?|arbitrat(?:e|es|ed)|arbitrators?|arbitral (?:tribunal|proceedings))(?: (?:of any kind|in any form))?`,
    ],
    [
      'COURTS',
      String.raw`(?:(?:the|ordinary|local|competent|state|federal|civil|regular|public|national|our|exclusive|jurisdiction|by|in|to|go|goes|before|resolved|settled|decided|or|and|of|any|home|disputes?|courts|litigation|county|commercial) )*(?:courts?|litigation|court proceedings|lawsuits?|litigate|sue|judges?)(?: (?:of|in|at|sitting|proceedings|only|near us))*`,
    ],
    [
      'MEDIATION',
      String.raw`(?:(?:non-binding|prior|voluntary|first|good[- ]faith|try|attempt|a|an|by|through|executive|optional|mandatory|structured) )*(?:mediation|mediat(?:e|es)|conciliation|mediator)(?: first)?`,
    ],
    [
      'TALKS',
      String.raw`(?:(?:non-binding|prior|voluntary|first|good[- ]faith|executive|management|senior|try|informal|amicable|by|internal|mandatory|structured|between|through|attempt(?:s|ed)?|at|an) )*(?:negotiat(?:ions?|es?|ed|ing)|talks?|escalation(?: to (?:(?:senior|executive|our|the|both|more|two) ?)*(?:management|executives?|managers?|directors?|levels?))?|discussions?|amicable settlement|executives?|settlement talks|management meetings?)(?: (?:first|between (?:(?:senior|executives?|management|the|parties|managers?) ?)+|in good faith|for \w+ days))*`,
    ],
    [
      'RULES',
      String.raw`(?:(?:under|according to|by|of|administered by|the|with|rules|before|in accordance with) )*(?:aaa|icdr|jams|cpr|icc|lcia|siac|hkiac|dis|uncitral|scc|american arbitration association|(?:london court of international|singapore international|stockholm chamber of commerce|german institute of) ?(?:arbitration)?)(?: (?:commercial|expedited|arbitration|international|comprehensive|streamlined))*(?: rules?)?`,
    ],
    [
      'OTHERRULES',
      String.raw`(?:(?:under|by|with|according to|of) )*(?:any )?(?:other|different|another)(?: \w+)? (?:rules?|institutions?|bod(?:y|ies)|institution's rules)`,
    ],
    [
      'ELSEWHERE',
      String.raw`(?:seated |held |sitting )?(?:anywhere else|elsewhere|any(?:where)? other(?: (?:place|city|seat|country|seats))?|in (?:any other|another) (?:place|city|country|state|seat)|somewhere else|other seats?|any other seat|(?:in |at )?(?:an? |any |the )?(?:unfavou?rable|inconvenient|hostile|remote|distant|non-?standard|unacceptable|unfamiliar|unapproved) (?:venues?|forums?|seats?|places?|jurisdictions?|locations?))`,
    ],
    [
      'ABROAD',
      String.raw`(?:seated |held )?(?:abroad|overseas|out of (?:state|the country)|outside (?:our country|the country|our state)|in a foreign (?:country|city|state))`,
    ],
    [
      'THEN',
      String.raw`then|followed by|and then|before|first|after|prior to|preceded by|failing which|if (?:that|it|this) fails|next|last|finally|with or without|optionally|after which|before any|prior|preceding|and failing that`,
    ],
    ['SEAT', String.raw`seated|seat|held|sitting|based|in person|place|located`],
    [
      'JURY',
      String.raw`(?:(?:waivers?|waived|waiving|waives?|of|the|a|our|right|to|trial|by) )*jury(?: (?:trials?|waivers?|waived|rights?))*`,
    ],
    ['CLASS', String.raw`(?:(?:waivers?|waived|waiving|waives?|of) )*class[- ]actions?(?: (?:waivers?|waived))*`],
    [
      'SUBJECT',
      String.raw`disputes?|resolved|settled|decided|resolution|parties|sides|fora|forum|rules?|suit|that|anybody sues|days|seek|steps?|proceedings?|step`,
    ],
    ['ONLYIF', String.raw`if seated|only if seated|where seated|provided it is seated`],
  ],
  rules: [
    inOrder('ARBITRATION (RULES|SEAT|PLACE|OR|ONLYIF)*', arbitration),
    inOrder('ARBITRATION IF? SEAT? PLACE (PLACE|OR)*', arbitration),
    inOrder('RULES ARBITRATION (SEAT|PLACE|OR)*', arbitration),
    inOrder('NO ARBITRATION', (said) => not(arbitrated(said))),
    inOrder('ARBITRATION NO', (said) => (said.isBad ? undefined : not(arbitrated(said)))),
    inOrder('ARBITRATION (IF|ONLYIF)? SEAT? (ELSEWHERE|ABROAD)', elsewhere),
    inOrder('ARBITRATION? OTHERRULES', otherRules),
    inOrder('(SEAT|ELSEWHERE|ABROAD) (ELSEWHERE|ABROAD|ARBITRATION)?', elsewhere),
    together('COURTS PLACE', 'THEN TALKS MEDIATION OR SEAT', courtsOf),
    together('COURTS', 'THEN TALKS MEDIATION OR', litigated),
    inOrder('COURTS NO ARBITRATION', litigated),
    inOrder('COURTS BUT? NO ARBITRATION', litigated),
    inOrder('NO COURTS', (said) => not(said.items('dispute-resolution', 'unknown', 'includes', ['courts']))),
    inOrder('(TALKS|MEDIATION|THEN)* (TALKS|MEDIATION) THEN?', (said) => (said.isBad ? undefined : talks(said))),
    inOrder('(TALKS|MEDIATION|THEN|OR)* ARBITRATION (RULES|SEAT|PLACE|OR)*', arbitration),
    inOrder('JURY', (said) => said.present('jury-waiver', 'unknown')),
    inOrder('NO JURY', (said) => said.absent('jury-waiver', 'unknown')),
    inOrder('CLASS', (said) => said.present('class-action-waiver', 'unknown')),
    inOrder('NO CLASS', (said) => said.absent('class-action-waiver', 'unknown')),
  ],
};
