import type { LexiconEntry } from './entry';

/** How long, how it ends, and what is left. */
export const termEntries: readonly LexiconEntry[] = [
  {
    type: 'term',
    heading: String.raw`^(?:\w+ )?terms?\b(?! (?:and|&) conditions)(?! of (?:use|sale|payment|service))|\bduration|initial term|term of (?:the |this )?(?:agreement|contract)|term and (?:termination|renewal)|expir|commencement`,
    words: [
      String.raw`\b(?:initial )?term of (?:this|the) (?:\w+ )?(?:agreement|contract|license|lease)\b`,
      String.raw`\b(?:this|the) (?:\w+ )?(?:agreement|contract|addendum|license|lease)\b[^.]{0,100}\b(?:shall|will|is to|may|does)? ?(?:\w+ )?(?:continues?|remains?|be|commences?|expires?|terminate|begins?)\b[^.]{0,120}\b(?:effect|force|until|for (?:a|an)|period|years?|months?|expire|perpetuity|indefinitely|valid|effective date)\b`,
      String.raw`\binitial (?:term|period)\b`,
      String.raw`["“]term["”] (?:shall )?means?\b`,
    ],
    // What is left of a contract when a provision is void "remains in full force and effect", too.
    not: String.raw`\bsurviv|\b(?:invalid(?:ity)?|unenforceab\w+|severab\w+)\b`,
  },
  {
    type: 'expiration-date',
    words: [
      String.raw`\b(?:initial )?term\b[^.]{0,200}\b(?:years?|months?|anniversary|expir\w+|until|through|continue|days|perpetual|terminated)\b`,
      String.raw`\b(?:agreement|contract)\b[^.]{0,160}\b(?:continue|remain|effective|in effect|in force|expires?|valid|terminate)\b[^.]{0,160}\b(?:years?|months?|anniversary|until|through|completion|terminated|december|january|june|march|september)\b`,
      String.raw`\bexpir(?:es?|ation)\b[^.]{0,60}\b(?:on|date|anniversary|years?)\b`,
    ],
    not: String.raw`\bsurviv|\b(?:within|upon|after) (?:\w+ ){0,6}(?:expiration|termination)|renew(?:ed|al)? (?:term|for)|notice`,
  },
  {
    type: 'renewal',
    heading: String.raw`renew|(?<!patent )(?<!patent term )extension`,
    words: [
      String.raw`\b(?:automatically|shall|will|may|be|option to|right to|elect to|mutual\w*)\b[^.;]{0,80}\b(?:renew(?:ed|s)?|extend(?:ed|s)?|roll over)\b[^.;]{0,160}\b(?:terms?|periods?|years?|months?|annual\w*|agreement|contract|basis)\b`,
      String.raw`\((?:each,? |the |such )?(?:an? )?"(?:\w+ ){0,2}renewal (?:term|period)s?\b|\b(?:option|right|election) (?:to renew|of renewal|to extend)\b|\brenewal (?:terms?|periods?) of (?:\w+ ){0,3}(?:\(?\d+\)?|one|two|three|five|years?|months?)\b|\bautomatic(?:ally)? (?:renew\w*|extend\w*|continue)\b|\b(?:successive|additional|consecutive|further) (?:\S+ ){0,4}(?:year|month|annual)s?(?:-long)? (?:terms?|periods?|extensions?|renewals?)\b|\bcontinue\b[^.;]{0,80}\b(?:year[- ]to[- ]year|month[- ]to[- ]month|thereafter until)\b`,
    ],
    not: String.raw`\bextend(?:ed)? (?:warrant|to (?:all|the other|any)|the time|deadline|delivery)|surviv|renewal of (?:the )?(?:insurance|policy)|(?:payment|warranty|delivery|cure|acceptance|confidentiality|notice|inspection) (?:date|period)|force majeure|period equal to|deadline|quarter\b[^.]{0,60}\bconsecutive|\bconsecutive month\b|captions?|headings|\bobligate[sd]?\b[^.]{0,40}\b(?:renew|extend)|\bregistrations?\b|\bpolic(?:y|ies)\b|\bdelay`,
  },
  {
    type: 'renewal-notice',
    words: [
      String.raw`\b(?:renew\w*|extend\w*|successive|extension)\b[^.]{0,500}\b(?:unless|notice|notif\w+|written|elects?|advis\w+|inform\w*)\b[^.]{0,250}\b(?:days?|months?|weeks?)\b`,
      String.raw`\b(?:unless|notice|notif\w+)\b[^.]{0,250}\b(?:days?|months?|weeks?)\b[^.]{0,250}\b(?:renew\w*|extend\w*|successive|extension)\b`,
      String.raw`\b(?:days?|months?)\b[^.]{0,120}\b(?:prior to|before|of)\b[^.]{0,100}\b(?:expir\w+|end of|anniversary|then-current|renewal|initial term)\b[^.]{0,160}\b(?:not|intent\w*|renew\w*|terminat\w+|desire|elect\w*|extend)\b`,
      String.raw`\b(?:notice|notif\w+|advise\w*)\b[^.]{0,160}\b(?:days?|months?)\b[^.]{0,60}\b(?:prior to|before|in advance of)\b[^.]{0,80}\b(?:expir\w+|end of|anniversary)\b`,
      String.raw`\bnotice of (?:non-?renewal|(?:its )?intent\w* not to renew)\b|\bnot to (?:renew|extend)\b|\bnon-?renewal\b`,
    ],
    not: String.raw`\binsurance\b|\bpolic(?:y|ies)\b|\bwarranty\b|\bbreach\w*\b[^.]{0,200}\b(?:cure|extension)|\bcure[ds]?\b|\b(?:fails?|failure)\b|\bsublicen|\bconfidential`,
  },
  {
    type: 'termination',
    heading: String.raw`terminat|cancel|default|breach`,
    words: [
      String.raw`\b(?:may|shall|right to|entitled to|option to)\b[^.]{0,80}\b(?:terminate|cancel)\b|\b(?:agreement|contract)\b[^.]{0,60}\b(?:may|shall|will|can|must|automatically) (?:\w+ ){0,3}(?:terminate|terminated|cancell?ed|expire)\b`,
    ],
    not: String.raw`\bsurvive|\b(?:representations|warranties|indemnit(?:y|ies)|options?|powers? of attorney)\b[^.;]{0,60}\b(?:shall|will) (?:terminate|expire)\b|\bamended\b[^.]{0,60}\b(?:cancell?ed|rescinded|waived)\b|^(?:.{0,40} )?(?:if|in the event|upon|when|where)\b[^,.]{0,120}\b(?:terminat\w+|cancel\w*)\b[^,.]{0,60},(?!.*\b(?:right to|may|entitled to)\b.{0,40}\b(?:terminate|cancel)\b)`,
  },
  {
    type: 'termination-for-convenience',
    heading: String.raw`(?:terminat\w+|cancel\w+) (?:for convenience|without cause|at will|upon notice|on notice|by notice)|convenience`,
    words: [
      String.raw`\b(?:may|can|shall have the right to|have the right to|has the right to|right to|entitled to|option to|elect to|be free to|desires to|wishes to)\b[^.;]{0,80}\b(?:terminate|cancel)\b[^.;]{0,250}\b(?:for convenience|without cause|without any cause|with or without (?:any )?(?:cause|reason)|for any (?:or no )?reason|for no reason|for any cause|for non-?cause|at will|in its (?:sole|absolute) discretion|at its (?:sole )?(?:option|discretion)|without (?:\w+ )?(?:reason|penalty)|at any time|at any point)\b`,
      String.raw`\b(?:for convenience|without cause|without any cause|with or without (?:any )?(?:cause|reason)|for any (?:or no )?reason|for no reason|for any cause|for non-?cause|at will|in its (?:sole|absolute) discretion|at its (?:sole )?(?:option|discretion)|without (?:\w+ )?(?:reason|penalty)|at any time)\b[^.;]{0,120}\b(?:terminate|cancel)\b (?:this|the|such|all|its|any)`,
      String.raw`\b(?:may|can|shall have the right to|have the right to|has the right to|right to|entitled to|option to|elect to|be free to|desires to|wishes to)\b[^.;]{0,80}\b(?:terminate|cancel|be terminated|be cancelled)\b[^.;]{0,200}\b(?:upon|on|by|with|after|giving|providing|following)\b[^.;]{0,80}\b(?:days?|months?|years?|weeks?)\b[^.;]{0,60}\bnotice\b`,
      String.raw`\b(?:may|can|shall have the right to|have the right to|has the right to|right to|entitled to|option to|elect to|be free to|desires to|wishes to)\b[^.;]{0,80}\b(?:terminate|cancel|be terminated|be cancelled)\b[^.;]{0,160}\bnotice\b[^.;]{0,80}\b(?:days?|months?|weeks?)\b`,
      String.raw`\b(?:may|can|shall have the right to|have the right to|has the right to|right to|entitled to|option to|elect to|be free to|desires to|wishes to)\b[^.;]{0,40}\bterminate this (?:\w+ )?(?:agreement|contract) (?:by|up ?on|on|with|by giving) (?:giving |providing )?(?:the other (?:party )?)?(?:\w+ ){0,2}(?:prior )?(?:written )?notice\b`,
      String.raw`\bbe (?:terminated|cancelled|canceled)\b[^.;]{0,120}\b(?:at any time|for convenience|without cause|without any cause|with or without (?:any )?(?:cause|reason)|for any (?:or no )?reason|for no reason|for any cause|for non-?cause|at will|in its (?:sole|absolute) discretion|at its (?:sole )?(?:option|discretion)|without (?:\w+ )?(?:reason|penalty))\b`,
      String.raw`\b(?:(?:be|is|unless|until|if not)(?: \w+)? (?:terminated|cancell?ed)|termination)\b[^.;]{0,60}\bby\b[^.;]{0,60}\b(?:upon|on|by|with|after|giving|providing|for any reason|without cause)\b[^.;]{0,100}\b(?:notice|days?|months?|reason|cause)\b`,
      String.raw`\b(?:terminable|cancell?able)\b[^.;]{0,100}\b(?:at will|any time|notice|without cause)\b`,
    ],
    // By mutual agreement, for cause alone, upon listed events, or of something less than the contract.
    not: String.raw`\bterminat\w+\b[^;]{0,140}\b(?:(?:by|upon|with) (?:the |their )?(?:prior )?(?:mutual|unanimous)\b|both (?:of the )?parties (?:hereto )?agree\b|agreement in writing of all\b)(?!.*(?:\b(?:either|any|each) party\b|\(\w{1,3}\)|\bor (?:at any time|by|upon|on)\b))|^(?!.*\b(?:without (?:any )?cause|convenience|any reason|no reason)\b)(?:.*\bterminat\w+\b.{0,80}\b(?:with|for) "?cause\b|.*\b(?:upon|on|following) (?:the )?(?:occurrence|happening) (?:of|and)\b)|\b(?:may|can|shall) not be (?:terminated|cancell?ed)\b(?!.*\bexcept)|\bterminate (?:the |its |any |all |such |that )?(?:\w+ ){0,2}(?:sub-?servic\w+|sub-?agenc\w+|plan|fund|display|exclusivity|commerciali[sz]ation)\b|^\W*(?:\(\w+\)\s*)?(?:if|in the event|in case|should|where|upon the occurrence|upon (?:expiration|termination)|(?:in the event of|on|following) (?:\w+ )?termination)\b(?![^.]*\bdesires? to)|\b(?:terminat\w+|cancel\w*)\b[^.;]{0,250}\b(?:breach(?:es|ed)?|default(?:s|ed)?|insolven\w+|bankrupt\w*|cure[ds]?|fails?|failure|remed(?:y|ied)|force majeure|change (?:of|in) control|if|in the event|in case|because|insurance|polic(?:y|ies)|surviv\w+)\b(?![^.]*\b(?:for convenience|without cause|without any cause|with or without (?:any )?(?:cause|reason)|for any (?:or no )?reason|for no reason|for any cause|for non-?cause|at will|in its (?:sole|absolute) discretion|at its (?:sole )?(?:option|discretion)|without (?:\w+ )?(?:reason|penalty)|at any time (?:up)?on|at any time by|at any time,? with)\b)|\b(?:breach(?:es|ed)?|default(?:s|ed)?|insolven\w+|bankrupt\w*|cure[ds]?|fails?|failure|remed(?:y|ied)|force majeure|change (?:of|in) control|if|in the event|in case|because|insurance|polic(?:y|ies)|surviv\w+)\b[^.;]{0,250}\b(?:terminat\w+|cancel\w*)\b(?![^.]*\b(?:for convenience|without cause|without any cause|with or without (?:any )?(?:cause|reason)|for any (?:or no )?reason|for no reason|for any cause|for non-?cause|at will|in its (?:sole|absolute) discretion|at its (?:sole )?(?:option|discretion)|without (?:\w+ )?(?:reason|penalty)|at any time)\b)|\b(?:polic(?:y|ies)|insurance)\b[^.]{0,80}\bcancel|\bsurviv`,
  },
  {
    type: 'post-termination',
    heading: String.raw`(?:effect|consequence|obligation|right|duti|result|event|action|procedure)\w* (?:of|on|upon|after|following) (?:\w+ )?(?:terminat|expir)|post-?termination|wind-?down|survival|transition|sell-?off|return of`,
    words: [
      String.raw`\b(?:upon|following|after|on|in the event of)\b (?:\w+ ){0,5}(?:terminat\w+|expir\w+)\b[^.]{0,300}\b(?:shall|will|must|may|agrees?)\b[^.]{0,200}\b(?:return|destroy|cease|pay|sell|deliver|continue|discontinue|remove|cooperate|assist|transition|refund|provide|complete|use)\b`,
      String.raw`\b(?:surviv\w+)\b[^.]{0,100}\b(?:terminat\w+|expir\w+)\b[^.]{0,80}\b(?:years?|months?|period)\b|\bfor (?:a period of )?[^.]{0,40}\b(?:days|months|years?)\b[^.]{0,40}\b(?:after|following)\b[^.]{0,40}\b(?:terminat\w+|expir\w+)\b`,
      String.raw`\b(?:terminat\w+|expir\w+)\b[^.]{0,120}\b(?:sell[- ]off|wind[- ]?down|transition|inventory)\b`,
    ],
  },
  {
    type: 'survival',
    heading: String.raw`surviv`,
    words: [
      String.raw`\bsurviv(?:e|es|al|ing)\b[^.]{0,120}\b(?:terminat\w+|expir\w+|agreement|completion|closing)\b|\b(?:terminat\w+|expir\w+)\b[^.]{0,120}\bsurviv\w+`,
    ],
  },
  {
    type: 'exit-assistance',
    heading: String.raw`transition|exit|(?:dis)?engagement assist|termination assist|migration`,
    words: [
      String.raw`\b(?:transition|termination|exit|disengagement|migration) (?:assistance|services?|plan|period|support)\b|\borderly (?:transition|transfer|wind)`,
    ],
  },
  {
    type: 'governing-law',
    heading: String.raw`governing law|applicable law|choice of law|controlling law|^laws?$|law and (?:jurisdiction|venue|forum)|jurisdiction`,
    words: [
      String.raw`\b(?:govern(?:ed|s)?|construed|interpreted|enforced|determined|controlled|(?:agreement|contract|lease|licen[cs]e|guaranty|deed|note)\b[^.]{0,30}\bsubject to)\b[^.]{0,160}\b(?:laws?|legislation)\b (?:\w+ ){0,4}(?:of|in)\b(?! equity)`,
      String.raw`\blaws? of\b[^.]{0,120}\b(?:shall|will|to) (?:\w+ )?(?:govern|apply|control)\b|\bgoverning law\b|\bgoverned by\b[^.]{0,80}\blaws?\b|\b(?:interpreted|construed)\b[^.]{0,40}\b(?:under|by|with) (?:the )?(?:\w+ ){1,3}law\b|\blegislation of\b[^.]{0,80}\bshall apply\b`,
    ],
    not: String.raw`\b(?:organi[sz]ed|existing|incorporated|duly)\b[^.]{0,60}\bunder the laws\b(?![^.]*\bgovern)|^(?!.*\bgovern)(?:.*\b(?:inventorship|withholding|bankruptcy laws?|export laws?|privacy laws?|patent laws?)\b)`,
    wordsNeeded: true,
  },
  {
    type: 'jurisdiction',
    heading: String.raw`jurisdiction|venue|forum`,
    words: [
      String.raw`\b(?:exclusive|personal|non-?exclusive|submit\w*|consents?)\b[^.]{0,60}(?<!competent )\bjurisdiction\b|\bvenue\b|\bjurisdiction of\b[^.]{0,40}\bcourts?\b|\bcourts? (?:of(?! competent)|in|located|sitting)\b[^.]{0,80}\b(?:jurisdiction|exclusive|dispute)\b|\bforum\b`,
    ],
  },
  {
    type: 'dispute-resolution',
    heading: String.raw`disput|arbitra|mediat|escalation|jury`,
    words: [
      String.raw`\barbitrat(?:ion|ed|ors?)\b|\bmediat(?:ion|or)\b|\b(?:disputes?|controvers(?:y|ies)|claims?)\b[^.]{0,120}\b(?:resolved?|settled?|submitted|negotiat\w+|referred)\b|\bjury trial\b|\btrial by jury\b`,
    ],
  },
];
