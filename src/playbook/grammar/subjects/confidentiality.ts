import type { Bearer } from '../../../contract/actor';
import type { Condition } from '../../playbook';
import { not } from '../../statement-part';
import { isTermOfTradeSecrets } from '../../frames/trade-secrets';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

const mutual = (said: Said): Condition => said.present('confidentiality', 'both');
const trade = (said: Said): Condition =>
  said.items('confidentiality-carve-outs', 'unknown', 'includes', ['trade-secrets']);
/** "…, or without a stated end" goes on with those of whom the part before spoke. */
const lastingFor = (said: Said): Bearer =>
  (said.who === 'unknown' ? said.part.inherited.bearer : said.who) === 'both' ? 'both' : 'unknown';
const endless = (said: Said): Condition => said.state('confidentiality-period', lastingFor(said), 'indefinite');
const unstated = (said: Said): Condition | undefined =>
  said.anyOf(said.absent('confidentiality-period', lastingFor(said)), endless(said));
const period = (said: Said): Condition | undefined =>
  isTermOfTradeSecrets(said.part.context.prose) ? undefined : said.amount('confidentiality-period', lastingFor(said));

/** Beside a term of the rest it is a longer one; alone it would be read as that of everything. */
const periodAndTrade = (said: Said): Condition | undefined => {
  if (!isTermOfTradeSecrets(said.part.plain)) return said.allOf(period(said), trade(said));
  const isBeside = said.part.inherited.checks.some(({ term }) => term === 'confidentiality-period');
  return isBeside ? trade(said) : undefined;
};

/** Who is bound alone: the one named as bound, the other than the one whose information is protected. */
function alone(said: Said): 'us' | 'them' | undefined {
  const named = said.alone ?? (said.has('ONEWAY') || said.has('PROTECTS') ? sideOf(said.who) : undefined);
  const bound = named ?? (said.has('ONEWAY') && said.isBad ? 'us' : undefined);
  if (!bound || !said.has('PROTECTS')) return bound;
  return bound === 'us' ? 'them' : 'us';
}

function sideOf(bearer: Bearer): 'us' | 'them' | undefined {
  return bearer === 'us' || bearer === 'them' ? bearer : undefined;
}

const onlyOne = (said: Said): Condition | undefined => {
  const bound = alone(said);
  return bound && (said.isBad || bound === 'them') ? said.onlyOne('confidentiality', bound) : undefined;
};

const both =
  (...makers: readonly ((said: Said) => Condition | undefined)[]) =>
  (said: Said) =>
    said.allOf(...makers.map((make) => make(said)));

const carveOuts: Readonly<Record<string, string>> = {
  PUBLIC: 'public',
  KNOWN: 'known',
  THIRD: 'received',
  INDEPENDENT: 'independent',
  LAW: 'required-by-law',
};

function exclusions(said: Said): Condition | undefined {
  const items = Object.entries(carveOuts).flatMap(([name, item]) => (said.has(name) ? [item] : []));
  if (items.length === 0 || said.isBad) return undefined;
  return said.items('confidentiality-carve-outs', 'unknown', 'includes', items);
}

function withoutExclusion(said: Said): Condition | undefined {
  const items = Object.entries(carveOuts).flatMap(([name, item]) => (said.has(name) ? [item] : []));
  if (!said.isBad || items.length === 0) return undefined;
  return said.anyOf(
    ...items.map((item) => not(said.items('confidentiality-carve-outs', 'unknown', 'includes', [item]))),
  );
}

/** Whom secrecy binds, for how long, what it does not cover, and what may be remembered. */
export const confidentialityGrammar: Grammar = {
  name: 'confidentiality',
  kinds: ['confidentiality', 'confidentiality-period', 'confidentiality-carve-outs', 'residuals'],
  cue: /\bconfiden|\bsecre(?:cy|ts?)\b|\bnon-?disclosure\b|\bnda\b|\bresidual/,
  subject: ['SECRECY', 'RESIDUALS'],
  words: [
    [
      'SECRECY',
      String.raw`confidentiality(?: (?:obligations?|duty|duties|clause|undertakings?))?|(?:duty|duties|obligations?) of (?:confidence|confidentiality|secrecy)|confidences?|secrecy|non-?disclosure(?: (?:obligations?|agreement|duties))?|ndas?|keeps? confidential`,
    ],
    [
      'SUBJECT',
      String.raw`confidential(?:ly)?|secrets?|secret|obligations?|obliged|dut(?:y|ies)|undertakings?|bind(?:s|ing)?|bound|applies|apply|owed?|owes|keeps?|kept|keeping|information|disclosures?|disclosed|treat(?:s|ed)?|hold(?:s)?|held|terms?|periods?|duration|lasts?|lasting|surviv(?:e|es|al|ing)|runs?|running|continues?|continuing|remains?|in force|(?:(?:from|after|following|beyond|post|upon|of|since) )?(?:(?:the|date|of|its|end|expiry|expiration|termination|disclosure|receipt|or|contract|agreement|term|relationship|ends|effective|signature|signing|return) )*(?:end|expiry|expiration|termination|disclosure|receipt|ends|date|after termination|after disclosure)(?: of (?:(?:the|this|contract|agreement|term|relationship|nda|information) ?)+)?|thereafter|afterwards?|after that|post[- ](?:term|termination|contract)|during|plus|parties|sides|mutual nda|years?|tail|the (?:contract|agreement)|other's|each other's|agreement|contract|survival|general|ordinary|other|equal|of confidence`,
    ],
    [
      'PROTECTS',
      String.raw`protect(?:s|ed|ing)?(?: (?:only|just))?|covers?(?: only)?|in favou?r of|benefit(?:s|ing)?|for the benefit of|favou?rs?|in favou?r|only covers|only protects`,
    ],
    [
      'ENDLESS',
      String.raw`perpetual(?:ly)?|indefinite(?:ly)?|for ?ever|in perpetuity|unlimited(?: in time)?|endless(?:ly)?|(?:no|without(?: an?y?)?|with no) (?:time limit|end date|end|expiry|limit in time|limit|sunset)|never (?:ends|expires|lapses)|evergreen|permanent(?:ly)?`,
    ],
    [
      'UNSTATED',
      String.raw`(?:no|without(?: an?y?)?|with no) (?:stated|fixed|specified|defined|express) (?:time|period|duration|term|end|time limit|end date)|without a stated end|(?:silent|silence|says nothing|nothing said|mute)(?: (?:on|about|as to))? (?:(?:the|its) )?(?:how long|duration|period|term|time|length)|(?:period|duration|term|length|time) (?:is )?(?:not|un)[- ]?(?:stated|specified|given|defined|mentioned)|(?:no|without) (?:period|duration|term|time)(?: (?:is )?(?:stated|given|specified|set))?|unspecified|unstated|not stated`,
    ],
    [
      'TRADE',
      String.raw`(?:(?:for|of|with respect to|as to|except|but|longer|and|indefinitely|indefinite|perpetual|forever|for ever|unlimited|protected|protection|no limit|as long as|so long as|5 years|they|it|stay|remain|remains|stays|are|secret|perpetually) )*trade secrets?(?: (?:carve-?out|indefinitely|indefinite|for ever|forever|perpetual(?:ly)?|longer|protected|without limit|as long as|so long as|for as long as|while|until|they|it|remain|remains|stay|stays|are|is|qualify|qualifies|such|secret|a trade secret|trade secrets|under law|no longer|secrets|unlimited|protection|in perpetuity|kept|last|survive|continue))*`,
    ],
    [
      'PUBLIC',
      String.raw`(?:(?:already|generally|in|the|is|becomes?|information|that|which|of|made|known to|not through breach|available to) )*(?:public(?:ly)?(?: (?:known|available|domain|knowledge|information|disclosed|record))?|generally (?:known|available)|the public)(?: (?:through no fault|without breach|information|not by breach))?`,
    ],
    [
      'KNOWN',
      String.raw`(?:(?:already|previously|prior|lawfully|rightfully|information|before|in|its|the|recipient's|our|what) )*(?:known(?: (?:before|already|to the recipient|previously|beforehand|prior to disclosure|by the recipient))?|prior (?:knowledge|possession)|possessed|knew|possession|pre-?existing knowledge|knowledge)(?: (?:of the recipient|before disclosure|prior to disclosure|beforehand))?`,
    ],
    [
      'THIRD',
      String.raw`(?:(?:rightfully|lawfully|legitimately|properly|information|independently|from|a|an|another|by) )*(?:received|obtained|acquired|learn(?:ed|t)|third[- ]part(?:y|ies)(?:'s)?)(?: (?:rightfully|lawfully|from|a|an|another|third|part(?:y|ies)|source|sources|third-party|receipt|disclosure|elsewhere|others|disclosures|without restriction|without breach|free to disclose))*`,
    ],
    [
      'INDEPENDENT',
      String.raw`(?:information )?independent(?:ly)?(?: (?:developed|development|created|creation|derived|discovered|conceived|generated|work))?|(?:developed|created|derived|discovered) independently|own development`,
    ],
    [
      'LAW',
      String.raw`(?:(?:disclosures?|as|is|where|information|what|must be|that|to be|disclosed|anything) )*(?:required|compelled|ordered|mandated)(?: (?:by|under|disclosure))? (?:(?:the|a|applicable|order of) )*(?:laws?|courts?|regulators?|authorit(?:y|ies)|legal process|statute)(?: (?:or|and|,) ?(?:a )?(?:court|regulator|law|authority)s?)*|compelled (?:disclosure|by law)|legally (?:required|compelled)(?: disclosures?)?|legal compulsion|required disclosures?|court orders?|law`,
    ],
    [
      'EXCLUSIONS',
      String.raw`(?:(?:the|all|usual|standard|customary|normal|four|five|three|common|full|set of|with|our|following|including|include|includes|list of) )*(?:carve-?outs?|exclusions?|exceptions?|exempt(?:ed|ions?|s)?|exclud(?:e|es|ed|ing)|excepted|does not cover|do not cover|not covered|outside)(?: (?:for|from|of|are|include|includes|confidentiality|information|definition|the definition|such as|that is|which is))*`,
    ],
    [
      'RESIDUALS',
      String.raw`(?:(?:a|an|any|the|unlimited|broad|wide|use of|right to use) )*residuals?(?: (?:knowledge|clauses?|rights?|information|memory|language|provisions?))*|unaided memory|(?:what is |information )?retained in (?:unaided )?memory`,
    ],
    ['NARROW', String.raw`narrow(?:ly)?(?: (?:scoped|drawn|drafted|tailored))?|limited|scoped|restricted`],
  ],
  rules: [
    together('BOTH', 'EQUAL SECRECY', mutual),
    together('EQUAL', 'SECRECY', mutual),
    together('SECRECY', '', (said) => (said.isBad ? undefined : said.present('confidentiality', 'unknown'))),
    inOrder('NO SECRECY', (said) => said.absent('confidentiality', 'unknown')),
    inOrder('(NO|MUTE)', (said) =>
      said.part.context.kinds[0] === 'confidentiality' ? said.absent('confidentiality', 'unknown') : undefined,
    ),
    inOrder('MUTE SECRECY', (said) => said.absent('confidentiality', 'unknown')),
    inOrder('SECRECY? NO BOTH', (said) => (said.isBad ? not(mutual(said)) : undefined)),
    inOrder('(US|THEM|BOTH) NO SECRECY', (said) => said.absent('confidentiality', said.who)),
    inOrder('NO SECRECY (US|THEM)', (said) => said.absent('confidentiality', said.who)),
    together('ONLYUS', 'SECRECY PROTECTS ONEWAY', onlyOne),
    together('ONLYTHEM', 'SECRECY PROTECTS ONEWAY', onlyOne),
    together('ONEWAY', 'SECRECY PROTECTS US THEM', onlyOne),
    inOrder('SECRECY? PROTECTS (THEM|US)', (said) => (said.isBad ? onlyOne(said) : undefined)),
    together('DUR', 'SECRECY', period),
    together('DUR BOTH', 'SECRECY EQUAL', (said) => (said.isBad ? undefined : both(mutual, period)(said))),
    together('DUR TRADE', 'SECRECY', (said) => (said.isBad ? undefined : periodAndTrade(said))),
    together('DUR TRADE BOTH', 'SECRECY EQUAL', (said) => (said.isBad ? undefined : both(mutual, period, trade)(said))),
    together('ENDLESS', 'SECRECY', endless),
    together('ENDLESS BOTH', 'SECRECY', (said) => (said.isBad ? undefined : both(mutual, endless)(said))),
    inOrder('(ENDLESS|SECRECY)* ONLYUS SECRECY?', (said) =>
      said.allOf(onlyOne(said), ...(said.has('ENDLESS') ? [endless(said)] : [])),
    ),
    together('UNSTATED', 'SECRECY', unstated),
    together('UNSTATED BOTH', 'SECRECY', (said) => (said.isBad ? undefined : both(mutual, unstated)(said))),
    inOrder('(DUR|BOTH|SECRECY)* OR? UNSTATED (DUR|BOTH)*', (said) =>
      said.isBad || !said.has('DUR')
        ? undefined
        : said.allOf(...(said.has('BOTH') ? [mutual(said)] : []), said.anyOf(period(said), unstated(said))),
    ),
    together('TRADE', 'SECRECY ENDLESS', (said) => (said.isBad ? undefined : trade(said))),
    inOrder('EXCLUSIONS? (PUBLIC|KNOWN|THIRD|INDEPENDENT|LAW|OR)* EXCLUSIONS?', exclusions),
    inOrder('NO EXCLUSIONS? (PUBLIC|KNOWN|THIRD|INDEPENDENT|LAW|OR)*', withoutExclusion),
    inOrder('EXCLUSIONS? (PUBLIC|KNOWN|THIRD|INDEPENDENT|LAW|OR)* NO', withoutExclusion),
    // "Mutual, no exceptions" is about who is bound: nobody asks for secrecy without the usual carve-outs.
    inOrder('NO EXCLUSIONS', (said) => (said.isBad ? said.absent('confidentiality-carve-outs', 'unknown') : undefined)),
    inOrder('NO RESIDUALS (OR|NARROW)*', (said) => said.absent('residuals', 'unknown')),
    inOrder('RESIDUALS NO', (said) => said.absent('residuals', 'unknown')),
    inOrder('RESIDUALS', (said) => (said.isBad ? said.present('residuals', 'unknown') : undefined)),
  ],
};
