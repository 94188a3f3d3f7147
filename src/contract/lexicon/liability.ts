import type { LexiconEntry } from './entry';

const liabilityHeading = String.raw`limit(?:ation|s|ed)?s? (?:of|on) (?:liabilit|damages|remed)|liabilit(?:y|ies)\b(?! insurance)|limitation of actions|exclusion of (?:certain )?(?:damages|liability)|consequential`;

/** Who bears what when things go wrong. */
export const liabilityEntries: readonly LexiconEntry[] = [
  {
    type: 'limitation-of-liability',
    heading: liabilityHeading,
    words: [
      String.raw`\b(?:liabilit(?:y|ies)|liable|responsible)\b[^.]{0,250}\b(?:exceed|(?<!not )(?<!not be )(?<!without being )limited to|in excess of|cap(?:ped)?|greater than|more than)\b`,
      String.raw`\b(?:no event|neither|nor|not|no party|under no circumstances?)\b[^.]{0,200}\b(?:liable|liability|responsible)\b[^.]{0,300}\b(?:consequential|indirect|incidental|special|punitive|exemplary|lost profits|loss of profits?)\b`,
      String.raw`\b(?:consequential|indirect|punitive|exemplary)\b[^.]{0,60}\bdamages\b|\blimitations? (?:of|on) (?:the )?liabilit`,
      String.raw`\bmaximum (?:aggregate |total |cumulative )?liability\b|\b(?:aggregate|total|cumulative|entire|overall) liability\b`,
    ],
    not: String.raw`\bliability insurance\b[^.]{0,80}\b(?:coverage|limits|policy)`,
  },
  {
    type: 'cap-on-liability',
    words: [
      String.raw`\b(?:liabilit(?:y|ies)|liable|damages|obligations?|indemnif\w+|recover\w*|remed(?:y|ies))\b[^.]{0,300}\b(?:exceed|(?<!not )(?<!not be )(?<!without being )limited to|in excess of|capped|not be (?:greater|more) than|up to (?:a maximum|the amount))\b[^.]{0,200}(?:\$|\b(?:amounts?|fees?|paid|payable|price|sum|dollars|total|usd|eur|million|payments?|purchase|replacement|compensation|consideration|insurance|value|repair|cost)\b)`,
      String.raw`\bmaximum (?:\w+ )?liability\b|\b(?:aggregate|total|cumulative|entire) liability\b`,
      String.raw`\b(?:no event|neither|nor|not|no party|under no circumstances?|without)\b[^.]{0,240}\b(?:liable|liability|responsible|entitled to)\b[^.]{0,300}\b(?:consequential|indirect|incidental|special|punitive|exemplary|lost profits|loss of (?:\w+ )?(?:profits?|business|use|data|revenue))\b`,
      String.raw`\b(?:action|claim|suit|proceeding)s?\b[^.]{0,120}\b(?:within|more than|after|later than)\b[^.]{0,40}\b(?:years?|months)\b[^.]{0,80}\b(?:accru\w+|arose|arises?|cause of action|after|occurr\w+|discover\w*)\b`,
      String.raw`\bwaives?\b[^.]{0,100}\b(?:consequential|punitive|indirect|special)\b|\b(?:sole|exclusive) (?:and exclusive )?(?:remedy|liability)\b[^.]{0,160}\b(?:refund|replace\w*|repair|credit|re-?perform\w*|amount)\b`,
    ],
    not: String.raw`\bliability insurance\b[^.]{0,80}\b(?:coverage|limits|policy)|interest|shall not (?:limit|exclude)`,
  },
  {
    type: 'uncapped-liability',
    words: [
      String.raw`\b(?:except|other than|excluding|save|notwithstanding|unless|provided|in the absence of)\b[^.]{0,300}\b(?:indemnif\w+|gross(?:ly)? negligen\w+|wil+ful\w*|confidential\w*|fraud\w*|intentional|infring\w+|breach(?:es)?)\b[^.]{0,600}\b(?:liable|liability|damages)\b[^.]{0,300}\b(?:consequential|indirect|incidental|special|punitive|exemplary|exceed|lost profits|loss of)\b`,
      String.raw`\b(?:liable|liability|damages)\b[^.]{0,600}\b(?:consequential|indirect|incidental|special|punitive|exemplary|exceed|lost profits|loss of|limited)\b[^.]{0,500}\b(?:except|other than|excluding|save|provided|unless|but)\b[^.]{0,250}\b(?:indemnif\w+|gross(?:ly)? negligen\w+|wil+ful\w*|confidential\w*|fraud\w*|intentional|infring\w+|breach(?:es)?|death|injur\w+|third part\w+)\b`,
      String.raw`\b(?:limitations?|foregoing|exclusions?|cap|paragraph|section|sentence|nothing)\b[^.]{0,200}\b(?:shall|will|does|do|is)(?: not| intended to)? (?:not )?(?:\w+ )?(?:apply|limit|exclude|restrict|be (?:applied|construed))\b[^.]{0,300}\b(?:liabilit\w+|indemnif\w+|gross(?:ly)? negligen\w+|wil+ful\w*|confidential\w*|fraud\w*|intentional|infring\w+|breach(?:es)?|death|injur\w+|damages)\b`,
      String.raw`\bunlimited liability\b|\bwithout limit(?:ation)? (?:of|as to) (?:liability|amount)\b|\b(?:nothing|not)\b[^.]{0,80}\b(?:exclude|limit|restrict)s?\b[^.]{0,80}\bliabilit\w+\b[^.]{0,160}\b(?:death|injury|fraud|negligence|wil+ful|misconduct)\b`,
    ],
    not: String.raw`\binsurance\b|\bliquidated\b`,
  },
  {
    type: 'consequential-damages',
    heading: String.raw`consequential|indirect damages|exclusion of (?:certain )?damages|waiver of (?:certain )?damages`,
    words: [
      String.raw`\b(?:consequential|indirect|incidental|punitive|exemplary)\b[^.]{0,80}\b(?:damages?|loss(?:es)?)\b|\b(?:lost profits|loss of (?:profits?|revenue|goodwill|anticipated))\b`,
    ],
    not: String.raw`\bprofits? and loss`,
  },
  {
    type: 'liquidated-damages',
    heading: String.raw`liquidated|termination fee|early termination|penalt`,
    words: [
      String.raw`\bliquidated damages?\b|\b(?:early )?(?:termination|cancellation|break-?up) (?:fee|charge|payment|penalty)s?\b|\bpenalt(?:y|ies)\b[^.]{0,60}\b(?:of|equal|pay)\b`,
      String.raw`\bterminat\w+\b[^.]{0,120}\bshall pay\b[^.]{0,80}\b(?:fee|amount|sum|percent)\b`,
    ],
    not: String.raw`\bliable\b[^.]{0,120}\b(?:liquidated|punitive)|civil penalt|prepayment`,
    wordsNeeded: true,
  },
  {
    type: 'indemnification',
    heading: String.raw`indemn|hold harmless|third[- ]party claims`,
    words: [
      String.raw`\b(?:shall|will|agrees? to|must|hereby|to|and|undertakes? to)(?: \w+){0,4},? (?:indemnify|hold harmless|save harmless|defend (?:[\w' ]{0,60}\b(?:from|against)|(?:or settle )?(?:any|all|each|such|every) (?:\w+ )?(?:claims?|suits?|actions?)))\b`,
      String.raw`\bindemnif(?:y|ies|ied|ication|ying|iable)\b|\bhold\b[^.]{0,40}\bharmless\b|\bindemnit(?:y|ies|ees?|ors?)\b`,
    ],
    // A limit of liability that leaves indemnities alone, and other clauses that name them in passing.
    not: String.raw`^(?![^;]*\b(?:shall|will|agrees? to|must|hereby)(?: \w+){0,4},? (?:indemnify|defend|hold))(?:.*\b(?:liable|liability)\b.{0,600}\b(?:consequential|incidental|punitive|exemplary|exceed)\b|.*\b(?:liability|umbrella|casualty) insurance\b|.*\b(?:security interest|collateral)\b|.*\bthird[- ]party beneficiar)`,
  },
  {
    type: 'insurance',
    heading: String.raw`insurance`,
    words: [
      String.raw`\b(?:maintain|carry|procure|obtain|keep|provide|purchase|have|secure|effect|take out)\b[^.]{0,120}\binsurance\b`,
      String.raw`\binsurance\b[^.]{0,120}\b(?:maintained?|polic(?:y|ies)|coverages?|limits?|certificates?|combined single limit|additional(?:ly)? (?:named )?insureds?|minimum|per occurrence)\b`,
      String.raw`\bcertificates? of insurance\b|\badditional insured|\bcommercial general liability\b|\bworkers'? compensation\b`,
    ],
    not: String.raw`\bfederal deposit insurance|title insurance|unemployment|insurance (?:commission|company act|benefits|regulat)`,
  },
  {
    type: 'warranty',
    heading: String.raw`warrant`,
    words: [
      String.raw`\b(?:represents?|warrants?|guarantees?)\b(?: \w+){0,6} (?:that|to|as follows|and)\b|\b(?:hereby|further) (?:represents?|warrants?)\b|\bwarrant(?:y|ies)\b[^.]{0,60}\b(?:that|against|period)\b`,
    ],
  },
  {
    type: 'warranty-disclaimer',
    heading: String.raw`disclaim|no (?:other )?warrant|as[- ]is|exclusion of warrant`,
    words: [
      String.raw`\b(?:disclaims?|no (?:other )?(?:representations?|warrant(?:y|ies))|makes? no)\b[^.]{0,160}\b(?:warrant(?:y|ies)|merchantab\w+|fitness|implied)\b|\bas-is\b|\bas is\b(?=\W*$|[^\w ]| (?:basis|condition|where|with|without|and|sales?)\b)|\bmerchantability\b|\bfitness for a particular\b|\bimplied (?:warrant|condition)`,
    ],
  },
  {
    type: 'warranty-duration',
    heading: String.raw`warranty (?:period|term|duration)|limited warranty`,
    words: [
      String.raw`\b(?:warrants?|warrant(?:y|ies)|guarantees?|defects?)\b[^.]{0,250}\b(?:for|within|during|period of|until|after|extend\w* for)\b[^.]{0,80}\b(?:days?|months?|years?)\b`,
      String.raw`\b(?:days?|months?|years?)\b[^.]{0,80}\bwarranty\b|\bwarranty period\b`,
    ],
    not: String.raw`\bnotice\b[^.]{0,60}\bterminat|statute of limitations|surviv`,
    wordsNeeded: true,
  },
  {
    type: 'injunctive-relief',
    heading: String.raw`injunct|equitable relief|specific performance`,
    words: [String.raw`\binjuncti(?:on|ve)\b|\bequitable relief\b|\bspecific performance\b|\birreparable\b`],
  },
  {
    type: 'force-majeure',
    heading: String.raw`force majeure|excusable|acts? of god|excused (?:delay|performance)|unforeseen`,
    words: [
      String.raw`\bforce[- ]majeure\b|\bacts? of god\b|\b(?:causes?|events?|circumstances?|factors)\b[^.]{0,40}\bbeyond\b[^.]{0,30}\breasonable control\b`,
    ],
  },
];
