import type { LexiconEntry } from './entry';

/** What a party may not do, or may do alone: assignment, control, competition, prices, commitments. */
export const restrictionEntries: readonly LexiconEntry[] = [
  {
    type: 'assignment',
    heading: String.raw`assignment|assignability|\bassigns?\b|(?<!\b(?:technology|process|data|know-how|title|funds|material|risk|money|wire) )\btransfer(?:ability)?\b(?! (?:price|pric|agent|fee|of (?:technology|title|risk|data|know|materials?|funds|process|manufactur|regulatory)))|successors`,
    words: [
      String.raw`\b(?:(?:may|can)(?: not| neither)?|(?:shall|will|must) (?:not|neither|be (?:entitled|permitted|allowed|free) to|have (?:the|no) right to)) (?:\w+ ){0,3}(?:assign|delegate|transfer|convey)\b[^.]{0,120}\b(?:agreement|rights?|obligations?|interest|hereunder|duties|contract|license)\b`,
      String.raw`\b(?:neither|no) party (?:may|shall|will|can)\b[^.]{0,60}\b(?:assign|transfer)\b`,
      String.raw`\b(?:agreement|rights?|license|interest|obligations?|contract)\b[^.]{0,60}\b(?:may|shall|will|is|are) (?:not |also )?(?:be )?(?:freely )?(?:assign(?:ed|able)|transfer(?:red|able)|delegated)\b`,
      String.raw`\bany (?:such )?(?:attempt(?:ed)?|purported)[^.]{0,40}\b(?:assign(?:ment)?|transfer|delegat\w+)\b`,
      String.raw`\bnot assignable\b|\bnon-?assignable\b|\bright to assign\b[^.]{0,60}\bagreement\b`,
      String.raw`\bassign(?:ment)?\b[^.]{0,120}\bwithout (?:\w+ ){0,3}(?:consent|approval)\b`,
      String.raw`\bwithout (?:\w+ ){0,6}(?:consent|approval)\b[^.]{0,120}\bassign(?:ment|ed)?\b`,
    ],
    not: String.raw`\bhereby (?:irrevocably )?assigns?\b|\bagrees? to assign\b|\binvention`,
  },
  {
    type: 'change-of-control',
    heading: String.raw`change (?:of|in) control|change of ownership`,
    words: [
      String.raw`\bchange (?:of|in) (?:\w+ )?(?:control|ownership)\b`,
      String.raw`\b(?:merger|consolidat\w+|reorgani[sz]ation|sale of (?:all or )?substantially all)\b[^.]{0,160}\b(?:deemed|constitute|considered|may terminate|right to terminate)\b`,
      String.raw`\b(?:assign\w*|transfer)\b[^.]{0,200}\b(?:by operation of law|change of control|(?:to|with|into|of|by) (?:\w+ ){0,6}(?:merger|acquisition|consolidation))\b`,
      String.raw`\b(?:acquires?|acquired|acquisition of)\b[^.]{0,60}\b(?:control|majority|fifty percent|50%|voting)\b`,
      String.raw`\bsuccessor\b[^.]{0,120}\b(?:merger|acquisition|substantially all|sale of)\b|\b(?:merger|acquisition|substantially all|sale of)\b[^.]{0,160}\b(?:successor|acquirer|assignee)\b`,
    ],
    not: String.raw`\bbanking\b|\bsecurities act\b|\bin the ordinary course\b`,
  },
  {
    type: 'exclusivity',
    heading: String.raw`\bexclusiv(?!e (?:remed|jurisdiction|venue|forum|control|propert))|sole (?:source|supplier|provider)|requirements`,
    words: [
      String.raw`\b(?:grants?|appoints?|engages?|designates?|retains?|accepts?|be|as)\b[^.]{0,120}\b(?:an? |the |its |their )(?:sole and )?exclusive\b[^.]{0,60}\b(?:right|licen[cs]e|distributor|agent|supplier|provider|dealer|representative|reseller|basis|sponsor|partner|manufacturer)\b`,
      String.raw`\b(?:sole and exclusive|exclusive) (?:right|licen[cs]e|distributor|agent|supplier|provider|sponsor|manufacturer|vendor|dealer|representative|distribution|partner|reseller|source|rights)\b`,
      String.raw`\bon an? exclusive basis\b|\bexclusively (?:from|through|with)\b`,
      String.raw`\b(?:purchase|obtain|procure|buy)\b[^.]{0,60}\b(?:all|100%|exclusively|solely)\b[^.]{0,60}\b(?:requirements?|needs)\b`,
      String.raw`\bshall not (?:\w+ ){0,3}(?:appoint|authorize|engage|license|grant|sell|supply)\b[^.]{0,80}\b(?:other|third|another)\b[^.]{0,60}\b(?:person|party|distributor|entity|reseller|licensee)\b[^.]{0,120}\b(?:territory|field|market|products?|category|during the term)\b`,
      String.raw`\b(?:remain|be) exclusive\b|\bexclusivity\b|\bcategory exclusiv`,
    ],
    not: String.raw`\bnon-?\s?exclusive\b(?![^.]*\b(?:sole and|an|the) exclusive\b)|exclusive (?:remed|jurisdiction|venue|property|owner|control|right to (?:control|defend|direct|settle)|responsib|agreement|statement|and personal|forum|benefit)|sole and exclusive (?:remed|property|owner|liability|jurisdiction|judge|discretion)|exclusive of|\b(?:owns?|retains?|reserves?|belong)\b[^.]{0,80}\bexclusive right|complete and exclusive|final and exclusive`,
  },
  {
    type: 'non-compete',
    heading: String.raw`non-?compet|competition|competitive|restrictive covenant|covenant not to compete`,
    words: [
      String.raw`\b(?:shall|will|may|agrees?|covenants?|must)\b[^.]{0,80}\bnot\b[^.]{0,120}\b(?:compete|engage in(?! any conduct)|participate in|carry on|own|operate|be engaged|be involved|have an interest|invest in|establish|open|conduct (?:any|a|an|the|such|business|operations))\b[^.]{0,250}\b(?:compet\w+|business|similar)\b`,
      String.raw`\b(?:not|neither|nor|no|refrain from|prohibited from|without)\b[^.]{0,160}\bcompet(?:es?|ing|itive|itors?|itively)\b[^.]{0,120}\b(?:products?|business(?:es)?|services?|with|company|software|territory|brands?|entity|party|activity)\b`,
      String.raw`\bnot\b[^.]{0,80}\b(?:market|sell|distribute|manufacture|promote|develop|offer|license|endorse|represent|advertise|commerciali[sz]e)\b[^.]{0,160}\b(?:compet\w+|similar to|substantially similar|same as)\b`,
      String.raw`\bnon-? ?compet(?:e|ition)\b|\bcovenant not to compete\b|\bcompeting (?:products?|business|services?)\b`,
    ],
    not: String.raw`competitive bid|competent|competitively priced|competitive (?:pric|rates|harm|injury|disadvantage)|anti-?competitive`,
  },
  {
    type: 'no-solicit-customers',
    heading: String.raw`non-?solicit\w* of (?:customers|clients)`,
    words: [
      String.raw`\b(?:not|neither|nor|refrain)\b[^.]{0,120}\b(?:solicit\w*|contact|divert|induce|entice|call on|do business with)\b[^.]{0,120}\b(?:customers?|clients?|accounts|distributors|suppliers|subscribers|end users|users)\b`,
    ],
    not: String.raw`\b(?:employees?|personnel)\b(?![^.]*\b(?:customers?|clients?)\b)`,
  },
  {
    type: 'no-solicit-employees',
    heading: String.raw`non-?solicit|no(?:n)?-?hire|solicitation|hiring`,
    words: [
      String.raw`\b(?:not|neither|nor|refrain|without)\b[^.]{0,160}\b(?:solicit\w*|hire|hiring|employ|induce|entice|recruit\w*|engage)\b[^.]{0,160}\b(?:employees?|personnel|staff|consultants?|officers|person who (?:is|was))\b`,
    ],
    not: String.raw`\bemployees? of (?:each other|the other for tax)|benefit|workers' compensation`,
    wordsNeeded: true,
  },
  {
    type: 'competitive-restriction-exception',
    words: [
      String.raw`\b(?:notwithstanding|except|other than|provided|nothing|however|unless|excluding|shall not (?:apply|prohibit|prevent|restrict))\b[^.]{0,250}\b(?:compet(?:e|ing|itive|itors?)|exclusiv(?:e|ity)|non-?compet\w+|solicit\w*)\b`,
      String.raw`\b(?:compet(?:e|ing|itive|itors?)|exclusivity|non-?compet\w+|solicit\w*)\b[^.]{0,250}\b(?:notwithstanding|provided,? (?:however|that)|except (?:that|for|as)|shall not (?:apply|prohibit|prevent|restrict)|other than)\b`,
    ],
    not: String.raw`exclusive (?:remed|jurisdiction|venue|property)|non-?exclusive`,
  },
  {
    type: 'non-disparagement',
    heading: String.raw`disparag`,
    words: [
      String.raw`\bdisparag\w+|\bderogatory\b|\bdefam(?:e|es|ing|atory)\b[^.]{0,60}\b(?:party|company|statement)|\b(?:not|refrain)\b[^.]{0,80}\b(?:damage|injure|harm|tarnish|detract from|reflect (?:adversely|unfavorably))\b[^.]{0,60}\b(?:reputation|goodwill|image)\b`,
    ],
  },
  {
    type: 'rofr-rofo-rofn',
    heading: String.raw`right of first|first (?:refusal|offer|negotiation)|rofr|rofo|option`,
    words: [
      String.raw`\b(?:right|option) of (?:first|last) (?:refusal|offer|negotiation|notice|opportunity|look)\b|\bfirst (?:right|option|opportunity)\b[^.]{0,60}\b(?:to|of)\b|\brofr\b|\brofo\b|\brofn\b|\bfirst refusal\b|\bright to match\b`,
      String.raw`\b(?:has|have|granted?|grants) (?:\w+ ){0,6}(?:an )?(?:exclusive )?option to (?:purchase|acquire|license|buy|renew|extend)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'most-favoured-customer',
    heading: String.raw`most[- ]favou?red|favou?red (?:nation|customer|licensee)|best pric`,
    words: [
      String.raw`\bmost[- ]favou?red\b`,
      String.raw`\b(?:terms|prices?|pricing|rates?|fees?|royalt\w+|conditions)\b[^.]{0,100}\b(?:no less favou?rable|more favou?rable|at least as favou?rable|as favou?rable|lower than|better than|lowest)\b[^.]{0,160}\b(?:other|any|third|similar\w*)\b[^.]{0,60}\b(?:customers?|part(?:y|ies)|licensees?|clients?|distributors?|purchasers?|persons?|resellers?|franchisees?)\b`,
    ],
    not: String.raw`\binsurance\b`,
  },
  {
    type: 'revenue-sharing',
    heading: String.raw`revenue shar|profit shar|royalt|commission|revenue split`,
    words: [
      String.raw`\b(?:pay|paid|payable|receive|entitled to|retain|remit|share|owe|allocat\w+)\b[^.]{0,200}\b(?:\d+(?:\.\d+)?\s?%|percent(?:age)?)\b[^.]{0,140}\b(?:revenues?|sales|profits?|receipts|income|proceeds|net|gross|royalt\w+|commission)\b`,
      String.raw`\b(?:revenue|profit)[- ]?shar(?:e|ing)\b|\bshare of (?:\w+ ){0,3}(?:revenues?|profits?)\b|\broyalt(?:y|ies) (?:\w+ ){0,6}(?:equal to|of|at (?:a|the) rate)\b|\bcommissions? (?:\w+ ){0,5}(?:equal to|of|at the rate)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'price-restrictions',
    heading: String.raw`price (?:protection|restriction|cap|adjust|increase)`,
    words: [
      String.raw`\b(?:prices?|fees?|rates?|charges?|royalt\w+)\b[^.]{0,100}\b(?:shall|may|will|can)(?: not|not) (?:\w+ ){0,3}(?:be )?(?:increase|exceed|raise|change|be changed|reduce)\w*\b`,
      String.raw`\bnot (?:\w+ ){0,3}(?:increase|raise|reduce|change)\b[^.]{0,60}\b(?:prices?|fees?|rates?|charges?)\b`,
      String.raw`\b(?:price|fee|rate) increases?\b[^.]{0,100}\b(?:not (?:to )?exceed|limited|no more than|maximum)\b`,
    ],
    not: String.raw`\bliability\b|\binterest\b`,
  },
  {
    type: 'price-increase',
    heading: String.raw`price (?:adjust|increase|change)|fee (?:adjust|increase|change)|adjustment of (?:fees|price)|escalat|indexation`,
    words: [
      String.raw`\b(?:increase|adjust|raise|modify|change|revise)\w*\b[^.]{0,60}\b(?:prices?|pricing|fees?|rates?|charges?)\b`,
      String.raw`\b(?:prices?|pricing|fees?|rates?|charges?)\b[^.]{0,80}\b(?:increase[ds]?|adjust(?:ed|ment)|escalat\w+|uplift|indexed)\b`,
      String.raw`\bconsumer price index\b|\bcpi\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'minimum-commitment',
    heading: String.raw`minimum|purchase (?:commitment|requirement)|quota|take[- ]or[- ]pay`,
    words: [
      String.raw`\bminimum (?:\w+ ){0,4}(?:purchases?|commitments?|orders?|quantit\w+|volumes?|fees?|payments?|royalt\w+|guarantee\w*|amounts?|sales|number|revenue|requirements?|usage|annual|monthly|quarterly)\b`,
      String.raw`\b(?:purchase|order|buy|sell|provide|pay|spend|make|take)\b[^.]{0,60}\b(?:at least|not less than|no less than|no fewer than|a minimum of|minimum)\b`,
      String.raw`\btake[- ]or[- ]pay\b|\bguaranteed minimum\b|\bshortfall\b`,
    ],
    not: String.raw`\bat least [^.]{0,40}\b(?:days|hours|notice)\b(?![^.]*\b(?:purchase|minimum|units)\b)|insurance|minimum (?:wage|legal|lawful|system|standards|temperature)|coverage`,
  },
  {
    type: 'volume-restriction',
    heading: String.raw`volume|usage limit|maximum|capacity`,
    words: [
      String.raw`\b(?:not (?:to )?exceed|no more than|up to a maximum of|maximum (?:of|number|quantity|volume)|in excess of|exceed(?:s|ing)?)\b[^.]{0,80}\b(?:users?|units|copies|seats|licenses|impressions|hours|transactions|gallons|barrels|tons|pages|queries|subscribers|capacity|volume|quantit\w+|bandwidth|storage|forecast)\b`,
    ],
    not: String.raw`\bliability\b|\bdamages\b`,
  },
  {
    type: 'covenant-not-to-sue',
    heading: String.raw`covenant not to sue|no(?:n)?-?(?:challenge|contest)|no challenge|release`,
    words: [
      String.raw`\b(?:not|never|neither|nor|refrain)\b[^.]{0,140}\b(?:contest|challenge|attack|dispute|question|oppose|impugn|impair)\b[^.]{0,140}\b(?:validity|title|ownership|rights?|registration|enforceability|trademarks?|marks?|patents?|interest|licens\w+|intellectual)\b`,
      String.raw`\bcovenants? not to (?:sue|assert|bring)\b|\b(?:not|never)\b[^.]{0,60}\b(?:sue|institute|bring|commence|assert)\b[^.]{0,60}\b(?:suit|action|proceeding|claim|legal action|litigation)\b|\breleases? and (?:forever )?discharges?\b`,
    ],
  },
  {
    type: 'third-party-beneficiary',
    heading: String.raw`third[- ]party (?:beneficiar|rights)|beneficiar|rights of third part`,
    words: [
      String.raw`\bthird[- ]part(?:y|ies)[- ]beneficiar\w+|\bbenefit of\b[^.]{0,80}\b(?:any )?(?:other|third)\b[^.]{0,30}\b(?:person|part(?:y|ies))\b|\bcontracts \(rights of third parties\)|\bintended beneficiar\w+`,
    ],
  },
];
