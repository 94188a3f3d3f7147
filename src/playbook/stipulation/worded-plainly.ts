import { plainOf } from '../../contract/plain';
import type { Tier } from '../playbook';

/** Wordings that say less than their words, with what they come to; the length stays, so that offsets count in the statement. */
const rewrites: readonly (readonly [RegExp, string])[] = [
  // "The Bribery Act 2010": contracts name the law as it stands.
  [/\b(?:act|regulations?|directive|ordinance|law|code)(?: of)? (?:19|20)\d\d\b/g, ''],
  // "Art. 28(3)": contracts name the article, with its paragraphs or without.
  [/(?<=\b(?:art|arts|article|articles|section|sections)\b\.? ?\d{1,3}) ?(?:\([\da-z]{1,3}\)){1,3}/g, ''],
  // Conditions, however they are put.
  [/\b(?:provided|on condition|on the condition) that\b/g, 'if'],
  [/(?<=^\s*)provided(?= (?:it|they|the|we|this|these|such|no|there|our|its|their)\b)/g, 'if'],
  [/(?<=[,;] )provided(?= (?!(?:by|to|for|in|with|under|on|free|at|from|as|within|upon)\b)\w)/g, 'if'],
  // Who gets out of a contract ends it, and a new sub-contractor is one that is added.
  [/\b(?:get|gets|getting) out\b/g, 'cancel'],
  [/\bnew (?=sub-? ?(?:contract|process))/g, 'add '],
  [/\b(?:conditional|contingent|dependent) (?:on|upon)\b/g, 'if'],
  [/\bsubject (?:only )?to\b/g, 'if'],
  [/\bin (?:the event|case) (?:of|that)\b/g, 'if'],
  [/\b(?:doesn't|does not|don't|isn't|aren't|won't|can't)\b/g, 'not'],
  // Disputes and objections are raised by telling of them; prices are raised by more.
  [
    /(?<=\b(?:disputes?|objections?|quer(?:y|ies)|claims?|complaints?|errors?|concerns?)(?: (?:to|must|may|can|shall|should|be|are|is|only|not)){0,3} )raised\b/g,
    'told',
  ],
  [
    /\braises?(?= (?:an? |any |the |its |their |such )?(?:good[- ]faith )?(?:invoice |billing )?(?:disputes?|objections?|quer(?:y|ies)|claims?|complaints?)\b)/g,
    'tell',
  ],
  // Who lets a time for an answer pass is deemed to have given it.
  [
    /(?<=\bdeemed (?:to be |to have been )?(?:accepted|approved|acceptance|approval)),? (?:if|where|when|absent|upon|on|by|without|in the absence of) (?:there is |we give |an? |any |timely |our )?(?:no |silence\b|not )?(?:timely )?(?:response|reply|answer|objection|rejection|silence)?(?= |[,;.]|$)/g,
    '',
  ],
  [
    /\b(?:once )?(?:every|in any|in each|per) (?:rolling |consecutive )?(?:12|twelve)[- ]months?(?: period)?\b/g,
    'annually',
  ],
  // "Deemed accepted if we do not respond within ten days": silence is what the deeming answers.
  [
    /(?<=\bdeemed (?:to be |to have been |as )?(?:accepted|approved|acceptance|approval)),? (?:if|where|when|unless) (?:\w+ )?(?:do not|does not|did not|not|fails? to) (?:respond|object|reject|reply|answer|react|comment)\b(?: in time\b)?/g,
    '',
  ],
  // What is approved is approved before.
  [/(?<=\b(?:approv(?:al|ed|es?)|consent(?:ed)?|authori[sz](?:ed|ation)|agreed) )(?:in advance|beforehand)\b/g, ''],
  // "On a need-to-know basis", "in aggregated form": the noun adds nothing.
  [/(?<=\bon an? [a-z -]{2,30} )basis\b/g, ''],
  [/(?<=\bin (?:an? )?[a-z]+(?:[ ,-]+(?:[a-z]+)){0,4} )(?:form|manner|way|fashion)\b/g, ''],
  [/\b(?:finally|simply|as well|overall)\b/g, ''],
  // "Annex 1" of the house is another paper in each contract.
  [
    /(?<=\b(?:annex|schedule|exhibit|appendix|attachment|addendum)) (?:no\.? ?)?(?:\d{1,2}|[a-z]|[ivx]{1,4})(?: ?\(\w{1,3}\))?(?=[ ,;.)]|$)/g,
    '',
  ],
  // "One audit a year".
  [
    /\bone (?=(?:[a-z-]+ )?(?:audit|inspection|review|visit|test|meeting|report|benchmark)(?: (?:a|per|each|every|in any) (?:calendar )?year))/g,
    '',
  ],
  // "The supplier's own staff" is its staff, "individual services" are some of them, and to waive a right to it is to waive it.
  [/(?<='s )own\b/g, ''],
  [
    /\bindividual (?=(?:services?|orders?|sows?|statements?|licen[cs]es?|products?|modules?|users?|deliverables?)\b)/g,
    '',
  ],
  [/(?<=\bwaive[sd]? )(?:all |any |its |our |their |the )?rights? (?:of|to)\b/g, ''],
  // "Without agreement" is without the consent of the other.
  [/(?<=\bwithout (?:(?:our|their|prior|written|any|mutual|express) ){0,3})agreement\b/g, 'consent'],
  // What hangs two things together and says nothing else.
  [/\b(?:in addition to|as well as|along with|together with|on top of)\b/g, 'and'],
  [
    /\b(?:with (?:respect|regard) to|in respect of|in relation to|relating to|related to|regarding|concerning|in connection with|affecting|arising (?:out of|from|under)|resulting from|caused by|attributable to|pertaining to|in favou?r of)\b/g,
    'of',
  ],
  [/\b(?:according to|in accordance with|in line with|based on|pursuant to)\b/g, 'under'],
  [
    /\b(?:remains?|stays?|continues to be) (?:fully )?(?=(?:solely |jointly )?(?:responsible|liable|answerable|accountable|bound|in force|in effect|valid|fixed|unchanged)\b)/g,
    'is',
  ],
  [/\bfully (?=(?:responsible|liable|answerable|accountable)\b)/g, ''],
  [/\bacts? as (?:an? |the )?(?=\w)/g, 'is'],
  // "The listed territory" is the territory, of which some list will tell.
  [
    /\b(?:listed|named|agreed|specified|defined|designated) (?=(?:territor(?:y|ies)|countr(?:y|ies)|regions?|sites?|places?|locations?|products?|index)\b)/g,
    '',
  ],
  [
    /\b(?:the )?(?:end|expiry|close) of (?:the )?(?:contract|agreement|term|services?|relationship|engagement)\b/g,
    'termination',
  ],
  [/ as (?:for|if (?:they were|it were)) (?:itself|its own(?: acts?)?|themselves)\b/g, ''],
  [/\b(?:current|valid|up-to-date|then-current) (?=\w)/g, ''],
  [/\bor (?:better|equivalent|an equivalent|comparable|similar|the like|higher)\b(?! (?:than|to))/g, ''],
];

/** "ISO 27001 in place of SOC 2" is put up with where the first is there; what we want or fear in place of another is more. */
const replacing = / in (?:place|lieu) of [^,;.]*$/;

/** "No obligation to return or destroy", as a red flag: the contract need not say that there is none. */
const noDuty = /^\W*no (?:obligation|duty|requirement|undertaking|commitment)s? (?:to|of) (?=\w)/;

/** A statement in lower case, with nothing left in it that only joins words. */
export function wordedPlainly(words: string, tier: Tier): string {
  const plain = rewrites.reduce(
    (left, [expression, meant]) => left.replace(expression, (match) => meant.padEnd(match.length)),
    plainOf(words),
  );
  const kept = tier === 'acceptable' ? plain.replace(replacing, (match) => ' '.repeat(match.length)) : plain;
  const isBad = tier === 'escalate' || tier === 'never';
  const feared = isBad ? kept.replace(noDuty, (match) => 'no'.padEnd(match.length)) : kept;
  return feared.replace(/[.\s]+$/, '');
}

/** "US" is a country and "us" is not. */
export function withCountries(words: string): string {
  return words.replace(/\bU\.?S\.?(?:A\b\.?)?(?![a-z])(?!\$)/g, 'United States');
}
