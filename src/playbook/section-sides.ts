import type { Role } from '../contract/actor';

/** What a department does: "Purchasing-side playbook", "Contract positions – Sales". */
const selling = /\b(?:sales?|sell|sells|selling|seller|outbound)\b/;
const buying = /\b(?:purchas(?:e|es|ing)|procurement|procure|buy|buys|buying|buyer|inbound)\b/;
/** Who a party is, which tells our side only where the words say whether that is us or them. */
const supplierNames = /\b(?:supplier|vendor|provider|licensor)s?\b/;
const customerNames = /\b(?:customer|client|licensee|subscriber)s?\b/;

/** Whoever is named is us: "Supplier-side", "where we are the customer". */
const isUs =
  /\bside\b|\bwe (?:are|act as|sell|buy|supply|purchase)\b|\bas (?:the |an? )?(?:customer|supplier|vendor|provider|buyer|seller|licensor|licensee|client)\b/;
/** Whoever is named is the other party: "Vendor contracts", "customer-facing agreements", "supplier paper". */
const isThem =
  /\b(?:supplier|vendor|provider|licensor|customer|client|subscriber)s?(?: facing)?(?: \w+)? (?:contracts|contracting|agreements|deals|paper)\b/;
/** Words that a heading may hold besides those that tell the side; with any other it names a clause ("Purchase price"). */
const generic =
  /\b(?:our|the|for|of|in|as|an?|when|where|we|are|legal|standard|commercial|contract(?:s|ing)?|review|positions?|playbook|agreements?|terms|negotiation|guide(?:lines?)?|rules|side|team|department|deals?|section|part|module|templates?|paper|with|and|goods|services?)\b/g;

/** The side of ours that a heading sets for all under it; `words` in lower case. "Supplier indemnity" is a clause and sets none. */
export function sideOfSection(words: string): Role | undefined {
  const plain = words.replace(/-/g, ' ');
  if (isUs.test(plain))
    return oneOf(selling.test(plain) || supplierNames.test(plain), buying.test(plain) || customerNames.test(plain));
  if (isThem.test(plain)) return oneOf(customerNames.test(plain), supplierNames.test(plain));
  const left = plain
    .replace(generic, ' ')
    .replace(new RegExp(`${selling.source}|${buying.source}`, 'g'), ' ')
    .replace(/[^\p{L}]+/gu, '');
  const isNamed = left === '' || /\bplaybook\b/.test(plain);
  if (isNamed && (selling.test(plain) || buying.test(plain))) return oneOf(selling.test(plain), buying.test(plain));
  return undefined;
}

/**
 * The same of "Customer playbook", which may be that of a customer or that for dealing with customers: it tells only beside
 * a section for the other side.
 */
export function sideOfPartyPlaybook(words: string): Role | undefined {
  return /\bplaybook\b/.test(words) ? oneOf(supplierNames.test(words), customerNames.test(words)) : undefined;
}

function oneOf(supplier: boolean, customer: boolean): Role | undefined {
  if (supplier === customer) return undefined;
  return supplier ? 'supplier' : 'customer';
}
