import type { Bearer } from '../../../contract/actor';
import type { TermKind } from '../../../contract/term-registry';
import type { Condition } from '../../playbook';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

/** What binds us unless it says whom. */
const burdened = (said: Said): Bearer => said.whoOr('us');

function binding(kind: TermKind) {
  return (said: Said): Condition | undefined => {
    const { alone } = said;
    if (alone) return said.isBad || alone === 'them' ? said.onlyOne(kind, alone) : undefined;
    if (!said.isBad && said.who === 'unknown') return undefined;
    return said.present(kind, burdened(said));
  };
}

const unbound =
  (kind: TermKind) =>
  (said: Said): Condition =>
    said.absent(kind, burdened(said));

/** "Any", under a heading that says of what. */
function anyOf(kind: TermKind, said: Said): Condition | undefined {
  return said.isBad && said.isAny ? said.present(kind, 'us') : undefined;
}

/** "Up to 12 months": how long it binds; "mutual" beside it is asked for as well. */
function lasting(said: Said, kind: TermKind): Condition | undefined {
  const [token, other] = said.tokens.filter(({ name }) => name === 'DUR');
  if (!token?.low || token.high || other || (said.isBad && token.order === undefined)) return undefined;
  const bearer = said.who === 'both' ? 'both' : 'us';
  const length = said.part.check(kind, 'us', token.order ?? 'at-most', token.low);
  return bearer === 'both' && !said.isBad ? said.allOf(said.present(kind, 'both'), length) : length;
}

const others = String.raw`(?:(?:from|with|to|at|by|any|some|the) )*(?:others?|anyone(?: else)?|anybody(?: else)?|someone else|somebody else|elsewhere|third parties|competitors?|(?:other|competing|alternative|different|rival|additional) (?:suppliers?|vendors?|providers?|sources?|customers?|clients?|products?|services?|companies|partners?))(?: (?:as well|too|at any time))*`;
const deals = String.raw`(?:buy(?:s|ing)?|purchas(?:e|es|ing)|sourc(?:e|es|ing)|procur(?:e|es|ing)|order(?:s|ing)?|us(?:e|es|ing)|work(?:s|ing)?|deal(?:s|ing)?|contract(?:s|ing)?|sell(?:s|ing)?|suppl(?:y|ies|ying)|engag(?:e|es|ing)|obtain(?:s|ing)?|get(?:s|ting)?|tak(?:e|es|ing)|turn(?:s|ing)?|go(?:es|ing)?|multi-?source|dual-?source)(?: (?:(?:the )?same|similar|competing|like|identical|comparable|all|its|our))*(?: (?:goods|products|services|software|requirements|needs|things?))*`;

/** Whether we may deal with others. */
export const exclusivityGrammar: Grammar = {
  name: 'exclusivity',
  kinds: ['exclusivity'],
  cue: /\bexclusiv|\bbuy\b[^.;]*\bfrom\b|\bsole (?:supplier|source|vendor)|\bfrom (?:others|someone else|anyone)|\belsewhere\b/,
  subject: ['EXCLUSIVE', 'OTHERS'],
  words: [
    [
      'EXCLUSIVE',
      String.raw`(?:(?:any|an|a|form of|kind of|type of|on|of|bind|binds|binding|is|to|the) )*(?:exclusiv(?:e|ity|ely)|sole (?:supplier|source|sourcing|vendor|provider|supply)|single[- ]sourc(?:e|ing)|all (?:of )?(?:our|its) (?:requirements|needs))(?: (?:obligations?|commitments?|restrictions?|clauses?|dealing|arrangements?|supplier|supply|purchas\w+|rights?|relationship|binding|of any kind|in any form))*`,
    ],
    ['OTHERS', others],
    ['DEAL', deals],
    [
      'FREE',
      String.raw`(?:(?:remains?|stays?|is|are|always|at all times|keep) )*(?:free|at liberty|able|freedom|right|rights|entitled)(?: to)?`,
    ],
    [
      'BIND',
      String.raw`at our expense|to our detriment|against us|bind(?:s|ing)?|bound|obliged to|required to|forced to|commit(?:s|ted)? to|must`,
    ],
    ['SUBJECT', String.raw`supplier relationship|non-exclusive|restrictions?|commitments?`],
  ],
  rules: [
    inOrder('', (said) => anyOf('exclusivity', said)),
    inOrder('NO EXCLUSIVE', (said) => said.absent('exclusivity', 'us')),
    inOrder('NO EXCLUSIVE (US|BOTH|THEM)', unbound('exclusivity')),
    inOrder('NO (US|BOTH)', (said) => said.absent('exclusivity', 'us')),
    inOrder('EXCLUSIVE NO', (said) => (said.isBad ? undefined : said.absent('exclusivity', 'us'))),
    inOrder('NO', (said) => said.absent('exclusivity', 'us')),
    together('EXCLUSIVE', 'US BIND ANY', binding('exclusivity')),
    together('EXCLUSIVE THEM', 'BIND', binding('exclusivity')),
    together('EXCLUSIVE BOTH', 'BIND', binding('exclusivity')),
    together('EXCLUSIVE ONLYUS', 'BIND', binding('exclusivity')),
    inOrder('US? FREE? DEAL? OTHERS', (said) => (said.isBad ? undefined : said.absent('exclusivity', 'us'))),
    inOrder('US? FREE DEAL OTHERS', (said) => said.absent('exclusivity', 'us')),
    inOrder('(US|BIND)* NO US? FREE? DEAL OTHERS', (said) => said.present('exclusivity', 'us')),
    inOrder('US? BIND? US? DEAL (ONLYTHEM|EXCLUSIVE) THEM?', (said) => said.present('exclusivity', 'us')),
  ],
};

export const nonCompeteGrammar: Grammar = {
  name: 'non-competition',
  kinds: ['non-compete'],
  cue: /\bnon-?compet|\bcompet(?:e|es|ing)\b/,
  subject: ['COMPETE'],
  words: [
    [
      'COMPETE',
      String.raw`(?:(?:any|a|an|form of|kind of|right to|from|of) )*(?:non-?compet(?:e|es|ition|ing)|restrictive covenants?|compet(?:e|es|ing|ition)(?: (?:with (?:supplier|us|them|each other)|business|restrictions?))*)(?: (?:clauses?|obligations?|covenants?|restrictions?|undertakings?|of any kind|binding))*`,
    ],
    [
      'BIND',
      String.raw`bind(?:s|ing)?|bound|obliged|restrain(?:s|ed|t)?|restrict(?:s|ed|ing|ion|ions)?|stop(?:s|ped)?|keeps?|applies|on|subject to`,
    ],
    ['FREE', String.raw`(?:remains?|stays?|is|are) free(?: to)?|free(?: to)?|may`],
  ],
  rules: [
    inOrder('NO COMPETE (BIND|US|BOTH)*', (said) => said.absent('non-compete', 'us')),
    inOrder('NO BIND? (US|BOTH)?', (said) => said.absent('non-compete', 'us')),
    inOrder('COMPETE NO', (said) => (said.isBad ? undefined : said.absent('non-compete', 'us'))),
    together('COMPETE', 'US BIND ANY', (said) => (isNon(said) ? binding('non-compete')(said) : undefined)),
    together('COMPETE BOTH', 'BIND', (said) => (isNon(said) ? binding('non-compete')(said) : undefined)),
    together('COMPETE THEM', 'BIND', (said) => (isNon(said) ? binding('non-compete')(said) : undefined)),
    together('COMPETE DUR', 'US BIND', (said) => lasting(said, 'non-compete')),
    together('COMPETE DUR BOTH', 'BIND', (said) => lasting(said, 'non-compete')),
    together('DUR', 'BOTH', (said) => lasting(said, 'non-compete')),
    inOrder('', (said) => anyOf('non-compete', said)),
    inOrder('US NO COMPETE', (said) => said.present('non-compete', 'us')),
    inOrder('US FREE COMPETE', (said) => said.absent('non-compete', 'us')),
  ],
};

const isNon = ({ part }: Said): boolean => /\bnon-?compet|covenant|restrict/.test(part.plain);

export const nonSolicitGrammar: Grammar = {
  name: 'non-solicitation',
  kinds: ['non-solicitation'],
  cue: /\bsolicit|\bpoach|\bno-?hire\b/,
  subject: ['SOLICIT'],
  words: [
    [
      'SOLICIT',
      String.raw`(?:(?:any|a|an|no) )*(?:non-?solicit(?:ation|s|ing)?|no-?hire|no-?poach(?:ing)?|anti-?poach(?:ing)?|solicit(?:s|ing|ation)?|poach(?:es|ing)?|hir(?:e|es|ing))(?: (?:of|or|clauses?|obligations?|covenants?|hire|hiring|restrictions?|undertakings?|non-?hire|no-?hire|each other's|our|their|its|supplier's|employees?|staff|personnel|people))*`,
    ],
    [
      'SUBJECT',
      String.raw`restrictions?|restricted|restrained|employees?|staff|personnel|people|after|during|the term|termination|end|of employees|obligations?|bind(?:s|ing)?|bound|key|for`,
    ],
  ],
  rules: [
    inOrder('NO SOLICIT (US|BOTH)?', (said) => said.absent('non-solicitation', 'us')),
    inOrder('SOLICIT NO', (said) => (said.isBad ? undefined : said.absent('non-solicitation', 'us'))),
    inOrder('NO', (said) => said.absent('non-solicitation', 'us')),
    together('SOLICIT', 'US', (said) => (said.isBad ? said.present('non-solicitation', 'us') : undefined)),
    inOrder('ONLYUS', (said) => (said.isBad ? said.onlyOne('non-solicitation', 'us') : undefined)),
    together('SOLICIT ONLYUS', 'ONEWAY', (said) => said.onlyOne('non-solicitation', 'us')),
    together('SOLICIT BOTH', 'EQUAL', (said) => said.present('non-solicitation', 'both')),
    together('SOLICIT DUR', 'US', (said) => lasting(said, 'non-solicitation')),
    together('SOLICIT DUR BOTH', 'EQUAL', (said) => lasting(said, 'non-solicitation')),
    together('DUR', 'BOTH', (said) => lasting(said, 'non-solicitation')),
    inOrder('ONEWAY', (said) => (said.isBad ? said.onlyOne('non-solicitation', 'us') : undefined)),
    inOrder('', (said) => anyOf('non-solicitation', said)),
  ],
};

export const favouredGrammar: Grammar = {
  name: 'most favoured customer',
  kinds: ['most-favoured-customer'],
  cue: /\bmost[- ]favou?red\b|\bmf[nc]\b|\bbest price/,
  subject: ['FAVOURED'],
  words: [
    [
      'FAVOURED',
      String.raw`(?:(?:any|a|an|kind of|form of) )*(?:most[- ]favou?red[- ](?:customer|nation|nations|client|pricing|purchaser|licensee)s?|mf[nc]s?|best[- ]pric(?:e|es|ing)|price parity|best[- ]customer)(?: (?:clauses?|obligations?|status|pricing|terms|undertakings?|guarantees?|provisions?|promises?|treatment|kind|commitments?|of any kind))*`,
    ],
    ['GIVE', String.raw`gives?|gets?|grants?|promises?|receives?|offers?|owes?|accepts?|binding|binds?|on|from|by`],
  ],
  rules: [
    inOrder('NO FAVOURED GIVE? (US|THEM)?', (said) => said.absent('most-favoured-customer', said.whoOr(said.supplier))),
    inOrder('(US|THEM)? GIVE? NO GIVE? FAVOURED', (said) =>
      said.absent('most-favoured-customer', said.whoOr(said.supplier)),
    ),
    inOrder('(US|THEM)? GIVE? (US|THEM)? FAVOURED', (said) => said.present('most-favoured-customer', said.supplier)),
    inOrder('FAVOURED GIVE? (US|THEM)', (said) =>
      said.isBad ? said.present('most-favoured-customer', said.who) : undefined,
    ),
    inOrder('NO', (said) => said.absent('most-favoured-customer', said.supplier)),
  ],
};

export const minimumGrammar: Grammar = {
  name: 'minimum commitment',
  kinds: ['minimum-commitment'],
  cue: /\bminimum (?:\w+ )?(?:commitment|purchase|spend|volume|order|quantit)|\btake[- ]or[- ]pay\b|\bvolume commitment/,
  subject: ['MINIMUM'],
  words: [
    [
      'MINIMUM',
      String.raw`(?:(?:any|a|an|annual|monthly|yearly|quarterly|kind of|form of) )*(?:minimum (?:(?:annual|monthly|purchase|order|volume|spend|contract|yearly|quarterly) )*(?:commitments?|purchases?|spend(?:ing)?|volumes?|orders?|quantit(?:y|ies)|obligations?|amounts?|fees?|charges?)|minimums?|take[- ]or[- ]pay|(?:volume|purchase|spend(?:ing)?) (?:commitments?|obligations?|guarantees?)|committed (?:spend|volumes?)|guaranteed volumes?)(?: (?:commitments?|obligations?|requirements?|clauses?|of any kind|on us))*`,
    ],
    [
      'SUBJECT',
      String.raw`bind(?:s|ing)?|bound|volumes?|commitments?|commits?|obligations?|guarantee[ds]?|owe[sd]?|shortfall`,
    ],
  ],
  rules: [
    inOrder('(US|BOTH)? NO (US|BOTH)? MINIMUM (US|BOTH)?', (said) => said.absent('minimum-commitment', 'us')),
    inOrder('MINIMUM NO', (said) => (said.isBad ? undefined : said.absent('minimum-commitment', 'us'))),
    inOrder('NO US?', (said) => said.absent('minimum-commitment', 'us')),
    inOrder('', (said) => anyOf('minimum-commitment', said)),
    together('MINIMUM', 'US ANY', (said) => (said.isBad ? said.present('minimum-commitment', 'us') : undefined)),
  ],
};

export const auditGrammar: Grammar = {
  name: 'audit',
  kinds: ['audit-right'],
  cue: /\baudit|\binspect/,
  subject: ['AUDIT'],
  words: [
    [
      'AUDIT',
      String.raw`(?:(?:right|rights|free|able|entitled|to|of|our|an|any|annual|may|its) )*(?:audit(?:s|ing|ed|ors?)?|inspect(?:s|ion|ions|ed)?|examin(?:e|es|ation))(?: (?:rights?|of|the|its|books|and|records|supplier's|our|premises|compliance|accounts|systems|facilities|clauses?|us|supplier))*`,
    ],
    [
      'SUBJECT',
      String.raw`(?:on|upon|with|after)(?: (?:reasonable|prior|written|advance|due))* notice|books|records|compliance|accounts|premises|systems|rights?|facilities`,
    ],
  ],
  rules: [
    together('AUDIT', 'US', (said) => said.present('audit-right', 'us')),
    together('AUDIT THEM', '', (said) =>
      /\bof (?:the )?supplier\b|\baudit (?:the )?supplier\b/.test(said.part.plain)
        ? said.present('audit-right', 'us')
        : said.present('audit-right', 'them'),
    ),
    together('AUDIT BOTH', '', (said) => said.present('audit-right', 'both')),
    inOrder('(US|BOTH)? NO (US|BOTH)? AUDIT US?', (said) => said.absent('audit-right', 'us')),
    inOrder('AUDIT NO', (said) => (said.isBad ? said.absent('audit-right', 'us') : undefined)),
    inOrder('(ONLYUS|ONLYTHEM) AUDIT (US|THEM)?', (said) =>
      said.alone ? said.onlyOne('audit-right', said.alone) : undefined,
    ),
    inOrder('THEM NO AUDIT', (said) => said.absent('audit-right', 'them')),
    inOrder('US AUDIT THEM', (said) => said.present('audit-right', 'us')),
    inOrder('THEM AUDIT US', (said) => said.present('audit-right', 'them')),
  ],
};
