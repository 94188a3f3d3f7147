import type { Role } from '../../contract/actor';
import type { MappedText } from './mapped-text';

/** What a playbook calls the two sides of its deals, in the singular; a plural ("other suppliers") is somebody else. */
const roleNames: Readonly<Record<'customer' | 'supplier', string>> = {
  customer: String.raw`customer|client|buyer(?!\s+of\b)|purchaser(?!\s+of\b)|licensee|subscriber`,
  supplier:
    'supplier|vendor|(?:(?:cloud|saas|hosting|software) )?(?:service )?provider|licensor|seller|contractor|consultant|reseller',
};

/** "another supplier", "most favoured customer", "subcontractor's": no party to the contract. */
const notParty = String.raw`(?<!\b(?:other|another|alternative|different|new|replacement|successor|incumbent|favou?red|reference|insurance|third[- ]party|end|independent|single|sole|per|each)\s)(?<![\w-])`;
const notThing = String.raw`(?!\s+(?:list|lists|support|service|services desk|references?|base|satisfaction|onboarding|success|relations?|portal)\b)(?![\w-])`;
/** Behind these words an object stands. */
const objectAfter =
  /\b(?:to|by|of|from|for|on|with|against|than|between|upon|binds?|protects?|indemnif(?:y|ies)|notif(?:y|ies)|tells?|informs?|alerts?|lets?|allows?|permits?|enables?|gives?|grants?|pays?|owes?|provides?|offers?|sends?|requires?|obliges?|leaves?|makes?|only|defends?|harmless|licenses?|excuses?|relieves?|harms?|hurts?|favou?rs?|supports?|cost|costs|charges?|names?)\s+$/i;

interface PartyNames {
  readonly ours: RegExp;
  readonly theirs: RegExp;
}

/** Expressions are made once a playbook. */
const known = new WeakMap<readonly string[], Map<Role, PartyNames>>();

function partyNames(side: 'customer' | 'supplier', ownNames: readonly string[]): PartyNames {
  const bySide = known.get(ownNames) ?? new Map<Role, PartyNames>();
  known.set(ownNames, bySide);
  const before = bySide.get(side);
  if (before) return before;
  const ours = [
    ...ownNames.map(literal),
    roleNames[side],
    'our (?:company|side|group|organi[sz]ation)',
    '(?<=the )company',
    String.raw`company(?=(?:[’']s)? (?:data|owns?|may|must|shall|will|is|has|can)\b)`,
  ];
  const made = {
    ours: new RegExp(
      String.raw`(?:\bthe\s+)?${notParty}(?:${ours.join('|')})${notThing}(['’]s)?(?=\s+(\w+)|\W|$)`,
      'gi',
    ),
    theirs: new RegExp(
      String.raw`(?:\bthe\s+)?${notParty}(?:${roleNames[otherThan(side)]}|counter-?part(?:y|ies)?|other side(?=['’ ]s?\b|$))${notThing}`,
      'gi',
    ),
  };
  bySide.set(side, made);
  return made;
}

function otherThan(side: 'customer' | 'supplier'): 'customer' | 'supplier' {
  return side === 'customer' ? 'supplier' : 'customer';
}

/**
 * The sides by one name each: ours in the first person, theirs "supplier" or "customer", whatever the playbook calls them
 * ("Buyer", "the University", "they"). `ownNames` are those that this playbook has for itself.
 */
export function withParties(text: MappedText, side: Role, ownNames: readonly string[]): MappedText {
  if (side !== 'customer' && side !== 'supplier') return text;
  const names = partyNames(side, ownNames);
  const named = text.replace(names.ours, (match) => {
    const [, possessive, next] = match;
    if (possessive !== undefined || (next !== undefined && thing.test(next))) return 'our';
    const isObject = objectAfter.test(match.input.slice(0, match.index));
    return isObject && (next === undefined || !auxiliary.test(next)) ? 'us' : 'we';
  });
  const other = otherThan(side);
  return withPronouns(named.replace(names.theirs, other), other);
}

const thing =
  /^(?:data|content|materials?|property|liability|systems?|information|confidential|marks?|names?|logo|trademarks?|ip|premises|staff|employees|personnel|policies|affiliates)$/i;
const auxiliary = /^(?:may|can|must|shall|will|is|has|owns?|does|cannot|to|alone|only)$/i;

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

/** Whom "they" may look back to. */
const several =
  /\b(?:parties|sides|each|either|neither|both|employees|staff|affiliates|secrets|\w*processors|\w*contractors|laws|rights|damages|costs|fees|charges|services|deliverables|materials|results|terms|developments|obligations|credits|increases|products|invoices|reports|records|claims)\b/i;

/** "They are liable", "their cap", "free for them": with nothing before that they could be, the other side. */
function withPronouns(text: MappedText, other: string): MappedText {
  return text.replace(/\b(?:they|them|theirs?)\b/gi, ({ 0: pronoun, index, input }) => {
    const before = input.slice(0, index);
    if (several.test(before)) return pronoun;
    // Things are used, owned and handed over; parties are not.
    if (
      /^them$/i.test(pronoun) &&
      /\b(?:uses?|own|owns|keeps?|acquires?|assigns?|licen[cs]es?|sells?|returns?|deletes?|copy|modify|process|processes) $/i.test(
        before,
      )
    )
      return pronoun;
    // "The supplier acquires them": not itself.
    if (/^them$/i.test(pronoun) && new RegExp(String.raw`\b${other}\b(?!')[^,;.]*$`, 'i').test(before)) return pronoun;
    return /^theirs?$/i.test(pronoun) ? `${other}'s` : other;
  });
}
