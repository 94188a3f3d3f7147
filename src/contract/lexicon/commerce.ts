import type { LexiconEntry } from './entry';

/** Money, performance and running the deal. */
export const commerceEntries: readonly LexiconEntry[] = [
  {
    type: 'payment',
    heading: String.raw`payment|fees?\b|invoic|compensation|price|pricing|charges|billing|consideration|remuneration`,
    words: [
      String.raw`\b(?:invoices?|payments?|fees?|amounts?|charges)\b[^.]{0,120}\b(?:due|payable|paid|within)\b[^.]{0,80}\b(?:days?|receipt|invoice|month|quarter)\b`,
      String.raw`\b(?:shall|will|agrees? to|must) (?:\w+ )?pay\b[^.]{0,160}\b(?:fees?|amounts?|invoices?|sum|\$|price|royalt\w+|compensation|days)|\bnet (?:thirty|sixty|\d{2})\b|\blate (?:payments?|fees?|charges?)\b|\binterest\b[^.]{0,80}\b(?:per month|per annum|percent|%|maximum rate)`,
    ],
  },
  {
    type: 'taxes',
    heading: String.raw`\btax`,
    words: [
      String.raw`\b(?:sales|use|withholding|value[- ]added|excise|applicable|all) (?:\w+ )?tax(?:es)?\b|\btaxes\b[^.]{0,80}\b(?:responsible|pay|exclusive|levied|imposed)\b|\bvat\b|\bgst\b`,
    ],
  },
  {
    type: 'audit',
    heading: String.raw`\baudit|books and records|inspection|records`,
    words: [
      String.raw`\b(?:right to|may|entitled to|permit\w*|allow\w*|shall have|access)\b[^.]{0,160}\b(?:audit|inspect|examine|review|inspection|examination)\w*\b[^.]{0,160}\b(?:books?|records?|accounts?|facilit\w+|premises|compliance|reports?|documents?|operations|documentation)\b`,
      String.raw`\b(?:books?|records?|accounts?|facilit\w+|premises)\b[^.]{0,160}\b(?:audit\w*|inspect\w*|examin\w+)\b`,
      String.raw`\baudit(?:s|ed|ing|ors?)?\b[^.]{0,120}\b(?:shall|may|will|right|rights|conduct\w*|cost|expense)\b`,
    ],
    not: String.raw`\baudited financial\b|\bmedical examin|\binspect\w*\b[^.]{0,60}\b(?:products?|goods) (?:upon|on|after|within)|generally accepted auditing`,
    wordsNeeded: true,
  },
  {
    type: 'subcontracting',
    heading: String.raw`sub-?contract`,
    words: [String.raw`\bsub-?contract(?:s|ed|ing|ors?)?\b`],
  },
  {
    type: 'service-levels',
    heading: String.raw`service levels?|\bsla\b|uptime|availability|service credits`,
    words: [
      String.raw`\bservice[- ]levels?\b|\bservice credits?\b|\buptime\b|\bavailability\b[^.]{0,60}\b\d{2}(?:\.\d+)? ?%`,
    ],
  },
  {
    type: 'support',
    heading: String.raw`support|maintenance`,
    words: [
      String.raw`\b(?:technical|customer|maintenance and|product) support\b|\bsupport services\b|\bresponse times?\b|\bmaintenance services\b`,
    ],
  },
  {
    type: 'acceptance',
    heading: String.raw`accept(?:ance|ed)|inspection`,
    words: [
      String.raw`\bacceptance (?:test\w*|criteria|period|procedure)\b|\b(?:accept|reject)(?:ed|ance|ion|s)?\b[^.]{0,100}\b(?:deliverables?|products?|goods|software|shipment|work)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'business-continuity',
    heading: String.raw`business continuity|disaster recovery|back-?up`,
    words: [
      String.raw`\bbusiness continuity\b|\bdisaster[- ]recovery\b|\bback-?ups?\b[^.]{0,60}\b(?:data|daily|copies)\b`,
    ],
  },
  {
    type: 'notices',
    heading: String.raw`^(?!.*\b(?:breach|incident|renew|terminat|default|indemnif|claim|copyright|privacy)).*\bnotices?\b`,
    words: [
      String.raw`\b(?:all )?notices?\b[^.]{0,120}\b(?:in writing|delivered|deemed (?:given|received)|addressed|registered|certified|courier|e-?mail)\b`,
    ],
  },
  {
    type: 'entire-agreement',
    heading: String.raw`entire (?:agreement|understanding)|integration|merger clause|complete agreement|whole agreement`,
    words: [
      String.raw`\b(?:entire|complete|whole|full) (?:and (?:exclusive|complete|entire|final) )?(?:agreement|understanding|contract|statement)\b|\bsupersedes?\b[^.]{0,80}\b(?:prior|previous|all)\b`,
    ],
  },
  {
    type: 'order-of-precedence',
    heading: String.raw`precedence|conflict(?:s|ing)? (?:terms|provisions|between)|inconsisten`,
    words: [
      String.raw`\border of precedence\b|\b(?:conflict|inconsisten\w+|discrepanc\w+)\b[^.]{0,160}\b(?:prevail|control|govern|precedence)s?\b`,
    ],
    not: String.raw`conflicts? of laws?(?![^.]*\binconsisten)`,
  },
  {
    type: 'amendment',
    heading: String.raw`amend|modif|variation|changes to`,
    words: [
      String.raw`\b(?:amend(?:ed|ment)s?|modif(?:ied|ication)s?|vari(?:ed|ation)|chang(?:ed|es))\b[^.]{0,120}\b(?:in writing|written|signed|executed|mutual)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'severability',
    heading: String.raw`severab|invalid|unenforceab|enforceability`,
    words: [
      String.raw`\b(?:invalid|unenforceable|illegal|void)\b[^.]{0,200}\b(?:remaining|remainder|other provisions?|balance|severed|severable)\b|\bseverab`,
    ],
  },
  {
    type: 'waiver',
    heading: String.raw`\bwaiver`,
    words: [
      String.raw`\b(?:failure|delay|forbearance|waiver)\b[^.]{0,160}\b(?:not (?:\w+ )?(?:be |constitute |operate |a )|no waiver|subsequent)[^.]{0,60}\b(?:waiver|waive|breach|right)\b|\bno waiver\b`,
    ],
  },
  {
    type: 'counterparts',
    heading: String.raw`counterpart`,
    words: [String.raw`\bcounterparts\b`],
  },
  {
    type: 'independent-contractors',
    heading: String.raw`independent contractor|relationship|no (?:partnership|agency|joint venture)|status of`,
    words: [
      String.raw`\bindependent contractors?\b|\b(?:partnership|joint venture|employer-?employee|agency)\b[^.]{0,80}\b(?:relationship|created?|between the parties)\b|\b(?:create|constitute|deemed)\b[^.]{0,80}\b(?:partnership|joint venture|agency|partners|joint venturers)\b`,
    ],
  },
  {
    type: 'publicity',
    heading: String.raw`publicity|press release|announcement|use of name`,
    words: [
      String.raw`\bpress releases?\b|\bpublicity\b|\bpublic (?:announcement|statement)s?\b|\b(?:use|refer to)\b[^.]{0,60}\b(?:name|logo)\b[^.]{0,80}\b(?:advertis\w+|marketing|publicity|customer list|promotional)\b`,
    ],
  },
  {
    type: 'compliance-with-laws',
    heading: String.raw`compliance|legal requirements|regulatory`,
    words: [
      String.raw`\b(?:comply|compliance|accordance)\b[^.]{0,60}\b(?:applicable|all) (?:\w+,? ){0,6}(?:laws?|regulations?|statutes)\b`,
    ],
  },
  {
    type: 'export',
    heading: String.raw`export`,
    words: [
      String.raw`\bexport (?:control|law|regulation|administration|license|restriction)s?\b|\bembargo\w*\b|\bsanction(?:s|ed)\b[^.]{0,60}\b(?:countr\w+|list|ofac|laws?|office)\b`,
    ],
  },
  {
    type: 'anti-corruption',
    heading: String.raw`corrupt|briber|fcpa`,
    words: [
      String.raw`\banti-?(?:corruption|bribery)\b|\bforeign corrupt practices\b|\bfcpa\b|\bbrib(?:e|es|ery)\b|\bmodern slavery\b`,
    ],
  },
  {
    type: 'definitions',
    heading: String.raw`\bdefin(?:itions|ed terms)|interpretation`,
    words: [String.raw`\b(?:following|capitali[sz]ed) (?:\w+ )?(?:terms|words)\b[^.]{0,80}\b(?:mean\w*|defin\w+)\b`],
  },
  {
    type: 'exhibits',
    heading: String.raw`^(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces)|attachments?)(?: [a-z0-9]{1,3})?$|list of exhibits|exhibits and schedules`,
    words: [
      String.raw`\b(?:exhibits?|schedules?|annex(?:es)?|appendi(?:x|ces))\b[^.]{0,80}\b(?:incorporated|part of this|attached hereto)\b`,
    ],
  },
];
