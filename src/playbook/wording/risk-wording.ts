import { rewrite, type Rewrite } from './rewrite';

const liability = ['liability-cap', 'consequential-damages-exclusion'] as const;
const who = '(supplier|customer|we|either party|both parties)';

/** Liability, data, quality and cover: what the tables of other subjects do not say. Parties are named already. */
export const riskWording: readonly Rewrite[] = [
  rewrite(
    String.raw`\bmutual indemnit(y|ies) (?:that|which) (?:also )?(?:includes?|covers?|extends? to) (?=\S)`,
    'mutual indemnit$1 for ',
  ),
  // What somebody demands is what the contract would say.
  rewrite(
    String.raw`\b(?:supplier|customer|we|us) (?:wants?|asks?|demands?|insists?|proposes?|seeks?|tries|expects?|requests?)(?: that)? (us|we|supplier|customer|both parties) (?:to )?(?=\w)`,
    '$1 ',
  ),
  rewrite(
    String.raw`\b${who} (?:wants?|asks?|demands?|insists? on|proposes?|seeks?|tries|would like|wishes)(?: to)? (be|have|give|keep|own|limit|cap|exclude|train|use|sell|disclaim)\b`,
    '$1 $2',
  ),
  rewrite(
    String.raw`\b(supplier|customer) (?:wants?|asks? for|demands?|proposes?|seeks?) an? (?=(?:supplier|customer|cap|limit|waiver)\b)`,
    '',
  ),
  rewrite(String.raw`\bus be\b`, 'we be'),
  // Whose waiver it alone is, is whom it serves.
  rewrite(
    String.raw`\b(?:an? )?(supplier|vendor|provider|seller|customer)[- ]only (?:waiver|exclusion|disclaimer)\b(?! of (?:claims|rights))`,
    "one-sided exclusion in $1's favour",
    ['consequential-damages-exclusion', 'liability-cap'],
  ),
  rewrite(
    String.raw`\b(?:(?:cannot|can not|may not|must not|shall not|is not|are not|not) (?:to )?(?:be )?|never (?:be )?)(?:excluded|limited|capped|restricted) (?:or|nor|and) (?:limited|excluded|capped|restricted)\b`,
    'not capped',
    ['liability-cap', 'liability-carve-outs'],
  ),
  // "EUR 2-5 million", "EUR/USD 300,000".
  rewrite(
    String.raw`(\b(?:eur|usd|gbp|chf)|[$€£]) ?(\d+(?:\.\d+)?) ?(?:-|–|to) ?(?:[$€£])?(\d+(?:\.\d+)?) ?(million|mio|m|mn|k|thousand)\b`,
    '$1 $2 $4 to $1 $3 $4',
  ),
  rewrite(String.raw`\b(eur|usd|gbp|chf) ?\/ ?(?:eur|usd|gbp|chf) (?=\d)`, '$1 '),
  rewrite(String.raw`\bthe (?:contract|order|purchase) price\b`, 'total fees', liability),
  rewrite(
    String.raw`\b(?:contract|order|purchase) price\b|\b(?:the )?(?:price|value|amount) of (?:the|each|an) (?:order|contract|agreement)\b`,
    'total fees',
    liability,
  ),
  rewrite(String.raw`\bon (our|supplier's|customer's) (?:part|side|end)\b`, 'for $1 side', liability),
  rewrite(String.raw`\bfor our side\b`, 'for us', liability),
  rewrite(String.raw`\bfor (supplier|customer)'s side\b`, 'for $1', liability),
  rewrite(
    String.raw`\b(\d+(?:\.\d+)?) ?(?:x|×) (?:the )?(?:acv|annual contract value|yearly fees|annual charges|annual spend)\b`,
    '$1x annual fees',
    liability,
  ),
  rewrite(
    String.raw`\bmay go (?:down|up) to\b|\b(?:can|may) (?:fall|rise|go) (?:as low as|as high as|to)\b`,
    'at least',
    liability,
  ),
  rewrite(
    String.raw`,? ?\b(?:(?:so|as) long as|provided|if) (?:it|that|this|the cap) (?:is|applies|be) (?:mutual|both ways|to both(?: parties)?)\b`,
    ', mutual',
  ),
  rewrite(
    String.raw`\b(?:what|the amounts?|everything|all) (?:that )?(?:we|us|customer|supplier) (?:has |have |actually )*(?:paid|pays?|payable)(?: (?:us|supplier|customer))?(?: (?:in|over|during|for) (?:the |a )?(?:last|previous|prior|preceding|past|same) (?:12 months|twelve months|year|contract year))`,
    'annual fees',
    liability,
  ),
  rewrite(
    String.raw`\bno express warrant(?:y|ies)(?: (?:is |are )?(?:given|made))?\b|\botherwise no warrant(?:y|ies)\b|\bno other warrant(?:y|ies)\b`,
    'other warranties disclaimed',
    ['warranty'],
  ),
  rewrite(String.raw`\botherwise as is\b`, 'disclaimer of other warranties', ['warranty']),
  rewrite(String.raw`\b(?:material )?conformance\b(?! (?:with|to)\b)`, 'performance', ['warranty']),
  rewrite(String.raw`\b(?:is |are )?(?:promised|guaranteed|warranted)\b`, 'warranted', ['warranty']),
  rewrite(String.raw`\bwork for hire\b$`, 'deliverables belongs to customer', ['ip-ownership']),
  rewrite(
    String.raw`,? ?\b(?:the )?same for (?:both|each|either)(?: (?:sides?|part(?:y|ies)|of us))?\b`,
    ', mutual cap',
    liability,
  ),
  rewrite(
    String.raw`\bnothing (?:is|stands|sits) (?:uncapped|unlimited|carved out|excepted|outside the cap|excluded from the cap)\b`,
    'no carve-outs',
    liability,
  ),
  rewrite(
    String.raw`\b(?:all |any )?other warrant(?:y|ies)(?: (?:is|are))? (?:disclaimed|excluded)\b`,
    'disclaimer of other warranties',
    ['warranty'],
  ),
  rewrite(String.raw`\bwarrants nothing\b|\bgives no warranty of any kind\b`, 'all warranties disclaimed', [
    'warranty',
  ]),
  rewrite(
    String.raw`\b(?:in line with|in accordance with|according to|as per|per|matching|meeting) (?:its |the |their |our )?(?:agreed )?(?:specs?|specifications?|documentation|description)\b`,
    'conforms to specification',
    ['warranty'],
  ),
  rewrite(
    String.raw`\b(?:non-?mutual|not mutual|non-?reciprocal|not reciprocal)(?: cap)?\b`,
    'one-sided cap',
    liability,
  ),
  rewrite(String.raw`\banything uncapped\b`, 'uncapped indemnity', ['indemnity']),
  rewrite(String.raw`\bone (?=(?:shorter|longer|lasting|of (?:less|more|under|over))\b)`, 'warranty ', ['warranty']),
  // Quality.
  rewrite(
    String.raw`\b(?:(?:services|work) )?(?:are |is )?(?:rendered|performed|carried out|provided|done|delivered|executed|supplied) (?:to|with|in) (?:an? )?(?=professional|workmanlike|reasonable (?:skill|care)|good)`,
    'performed with ',
    ['warranty'],
  ),
  rewrite(String.raw`["']?\bas[- ]is\b["']? ?(?:\/|and|or) ?["']?\bas[- ](?:is|available)\b["']?`, 'as is', [
    'warranty',
  ]),
  rewrite(String.raw`\bof any (?:sort|kind|nature|description)\b`, 'at all', [
    'warranty',
    'warranty-disclaimer',
    'insurance',
  ]),
  rewrite(String.raw`\bno warrant(?:y|ies)(?: at all| whatsoever| of any kind)\b`, 'all warranties disclaimed', [
    'warranty',
  ]),
  // Cover.
  rewrite(
    String.raw`\buninsured (supplier|customer)?\b|\b(supplier|customer) (?:is|are) (?:not insured|uninsured)\b|\bnot insured\b|\b(supplier|customer) (?:declines?|refuses?|fails?) to (?:insure|carry|take out|be insured)\b(?: (?:itself|insurance|cover(?:age)?))?|\bcarries no (?:insurance|cover(?:age)?)\b`,
    'no insurance $1$2$3',
    ['insurance'],
  ),
  rewrite(
    String.raw`\b(supplier|customer) insures itself\b|\b(supplier|customer) (?:is|must be|shall be) insured\b`,
    '$1$2 carries insurance',
    ['insurance'],
  ),
  rewrite(
    String.raw`,? ?(?:\b(?:amounts?|sums?|limits?) )?(?:is |are )?(?:lower|smaller|less) or (?:not stated|unstated|unspecified|silent)\b|,? ?\b(?:amounts?|sums?|limits?) (?:is |are )?(?:not stated|unstated|unspecified|lower|smaller)\b`,
    '',
    ['insurance'],
  ),
  rewrite(String.raw`\b(?:per|each|any one) (?:occurrence|claim|event)(?: \/ ?(?=[$€£]))?`, 'each claim ', [
    'insurance',
  ]),
  rewrite(
    String.raw`\b(?:(?:supplier )?(?:need not|does not (?:have|need) to)|no (?:need|duty|obligation) to) (?:tell|inform|notify|alert)(?: us)?\b(?: (?:of|about) (?:any |a )?(?:breach(?:es)?|incidents?))?`,
    'no duty to notify',
    ['breach-notice', 'security-measures', 'data-processing-agreement'],
  ),
  rewrite(String.raw`\b(?:tells?|informs?|alerts?) us (?=within|in |no later|promptly)`, 'notifies breach ', [
    'breach-notice',
    'security-measures',
    'data-processing-agreement',
  ]),
  rewrite(
    String.raw`\bno (?:sale|resale|selling)(?: (?:or|and) (?:sharing|disclosure|marketing))?(?: of (?:our data|it))?\b|\bnot (?:to be )?sold(?: or shared)?\b`,
    'supplier may not sell our data',
    ['data-processing-agreement'],
  ),
  // Availability.
  rewrite(
    String.raw`\b(?:(?:measured|calculated|averaged) )?(?:per|each|every|in (?:a|each|any)|over (?:a|each)) (?:calendar )?month\b|\bmeasured monthly\b|\bmonthly average\b`,
    'monthly',
    ['service-level'],
  ),
  // Data.
  rewrite(
    String.raw`\b(?:right to (?:sell|share)(?: or (?:sell|share))? (?:our |personal |customer )*data|(?:our data|personal data) (?:can|may|could|will) be (?:sold|shared|used for (?:marketing|advertising|analytics|resale|supplier's own purposes))(?:(?:,| or|, or) (?:sold|shared|resold|used for (?:marketing|advertising|analytics|resale|supplier's own purposes)))*|(?:supplier )?(?:may|can|could|might|is allowed to|has the right to|reserves the right to) (?:sell|share|use|commerciali[sz]e|monetise|monetize|resell|hand)(?:(?:,| or|, or) (?:sell|share|use|commerciali[sz]e|resell))* (?:our data|personal data|it|them|data)(?: (?:to|with) (?:third parties|others|anyone))?(?: or (?:hand|give|pass|sell|share) (?:it|them) (?:to|with) (?:third parties|others|anyone))?(?: for (?:its own (?:purposes|ends|business)|analytics|marketing|advertising|resale)(?: or (?:analytics|marketing|resale|advertising))?)?)\b`,
    'supplier may sell our data',
    ['data-processing-agreement', 'ip-ownership'],
  ),
];
