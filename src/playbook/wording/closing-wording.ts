import { rewrite, type Rewrite } from './rewrite';

const ending = ['convenience-termination', 'breach-termination'] as const;
const pricing = ['price-increase'] as const;
const paying = ['payment-period'] as const;
const moving = ['assignment'] as const;
const forces = ['force-majeure'] as const;

/** Exit, law and disputes, assignment, payment, warranties, insurance, force majeure. */
export const closingWording: readonly Rewrite[] = [
  // Ending.
  rewrite(String.raw`^\W*convenience\b`, 'termination for convenience', ending),
  rewrite(String.raw`^\W*(?:for )?(?:breach|cause)\b`, 'termination for breach', ending),
  rewrite(
    String.raw`\b(?:for (?:our )?convenience|without (?:giving )?(?:any )?(?:cause|reasons?|justification)|(?:for )?any reason(?: or no reason)?|for no reason|at (?:any|every) time(?: for convenience)?|whenever (?:we|it|they|supplier) (?:likes?|wants?|wish|wishes|pleases?)|at will|when(?:ever)? it suits us)\b(?: (?:for convenience|without cause|for any reason|at any time))?`,
    'for convenience',
    ending,
  ),
  rewrite(String.raw`\bfor convenience (?:for convenience|and for convenience)\b`, 'for convenience', ending),
  rewrite(
    String.raw`\b(?:walk away|walk|leave|exit|get out|cancel|quit|end it|end the contract|end the agreement|give notice|withdraw|break)\b(?= (?:for convenience|on|with|after|if|upon|\d|for))`,
    'terminate',
    ending,
  ),
  rewrite(
    String.raw`\b(?:ordinary|convenience|early) terminations?\b|\b(?:ordinary|convenience|break) (?:termination )?(?:rights?|clauses?|options?)\b|\btermination without cause\b|\btermination for convenience\b`,
    'right to terminate for convenience',
    ending,
  ),
  rewrite(String.raw`\bfor convenience terminat(?:e|ion)\b`, 'terminate for convenience', ending),
  rewrite(
    String.raw`\b(?:extraordinary termination|termination)(?: for (?:good |important )?cause)?(?: (?:stays|remains) unaffected)\b`,
    'mutual termination for breach',
    ending,
  ),
  rewrite(String.raw`\bfor (?:good |important |just )?cause\b`, 'for breach', ending),
  rewrite(
    String.raw`\b(?:for|upon|on|in case of|in the event of|if there is) (?:an?|any|the)? ?(?:(?:other (?:party|side)|supplier)'s )?(?:(?:uncured|unremedied|unfixed|unrepaired|serious|material|fundamental|substantial) )+breach(?:es)?\b`,
    'for breach',
    ending,
  ),
  rewrite(
    String.raw`\bfor breach,? (?:of contract )?(?:that|which|if)?,? ?(?:the breach )?(?:(?:is|are|has|remains?|stays?|been) )*(?:not |un)(?:been )?(?:cured|remedied|fixed|repaired|put right|corrected|rectified)(?: (?:within|in|after|for|by))?\b`,
    'for breach with cure period of',
    ending,
  ),
  rewrite(
    String.raw`\b(?:if|when|where) (?:the )?(?:other(?: (?:party|side))?|supplier|it) (?:fails? to|does not|do not) (?:cure|remedy|fix|repair|correct) (?:an?|any|its|the) (?:(?:serious|material|uncured|fundamental) )*breach (?:within|in)\b`,
    'for breach with cure period of',
    ending,
  ),
  rewrite(
    String.raw`\b(?:if|when|where) (?:the )?(?:other(?: (?:party|side))?|supplier|it) (?:fails? to|does not|do not) (?:cure|remedy|fix|repair|correct) (?:an?|any|its|the) (?:(?:serious|material|uncured|fundamental) )*breach\b`,
    'for breach',
    ending,
  ),
  rewrite(
    String.raw`\b(?:(?:if|where|when) )?(?:the breach )?(?:(?:is|remains?) )?(?:not |un)(?:cured|remedied|fixed)(?: within| in| after| for)?\b`,
    'with cure period of',
    ending,
  ),
  rewrite(
    String.raw`\b(?:with )?(\d+|thirty|sixty|ninety|fifteen) days? to (?:cure|remedy|fix(?: it)?)\b|\b(\d+|thirty|sixty|ninety|fifteen) days' cure\b`,
    'cure period of $1$2 days',
    ending,
  ),
  rewrite(String.raw`\bafter (?:written )?notice(?: thereof| of it)?\b`, '', ending),
  rewrite(
    String.raw`\b(?:(?:may|can|is able to|are able to|is entitled to|has the right to|have the right to|has a right to|have a right to|gets? to|is permitted to|is allowed to) )`,
    'may ',
    [...ending, ...moving],
  ),
  rewrite(
    String.raw`\b(?:has|have|with|gets?) no right to terminate\b|\b(?:cannot|may not|are not able to|is not able to|can not) terminate\b|\bno right (?:for (us|supplier)) to terminate\b`,
    'may not terminate',
    ending,
  ),
  rewrite(
    String.raw`\bmay terminate (?=(?:on|with|upon|by|after) (?:giving )?(?:no more than|no less than|at least|at most|up to|less than|more than|under|over)? ?(?:\d+|one|two|three|six|twelve|thirty|sixty|ninety)(?: \(\d+\))? (?:business |calendar )?(?:days?|weeks?|months?)(?:'s?|s'?)?(?: prior| written)* notice\W*$)`,
    'may terminate for convenience ',
    ending,
  ),
  rewrite(String.raw`\bmay terminate (?=on notice\W*$)`, 'may terminate for convenience ', ending),
  rewrite(
    String.raw`\bfor convenience ((?:on|with|upon|by giving) [\w' ]{3,40}notice) for convenience\b`,
    'for convenience $1',
    ending,
  ),
  rewrite(
    String.raw`\b(?:we are |we're )?locked in for the (?:entire|whole|full|initial)? ?term\b`,
    'we may not terminate for convenience',
    ending,
  ),
  // Law and courts.
  rewrite(
    String.raw`\b(?:the )?(?:law|laws|jurisdiction)s? of (?:any )?(?:other|another) (?:state|country|place|jurisdiction)(?: or (?:country|state))?\b`,
    'any other law',
    ['governing-law', 'forum'],
  ),
  rewrite(
    String.raw`^\W*(?:(?:the )?laws? )?(?:from )?(?:anywhere else|elsewhere|anything else|everything else|(?:any|all) others?|all other (?:laws|jurisdictions|places|states|countries)|any other (?:law|jurisdiction|state|country|place)s?)\W*$`,
    'any other law',
    ['governing-law', 'forum'],
  ),
  rewrite(String.raw`\bany other law\b`, 'any other law', ['governing-law', 'forum']),
  rewrite(String.raw`\b(?:it is |it's )?not (?:us|u\.s\.|american) law\b`, 'non-US law', ['governing-law', 'forum']),
  rewrite(String.raw`\bnon-?u\.s\.(?= |$)`, 'non-US'),
  rewrite(
    String.raw`\bwithout regard to (?:its )?conflicts? (?:of laws? )?(?:rules|principles|provisions)\b|\bexcluding (?:the )?(?:cisg|un sales convention|conflict of laws? (?:rules|principles))\b`,
    '',
    ['governing-law', 'forum'],
  ),
  rewrite(String.raw`\bscots law\b`, 'law of Scotland', ['governing-law', 'forum']),
  rewrite(String.raw`\b(?:exclusive |non-exclusive )?jurisdiction of the courts of\b`, 'courts of', [
    'governing-law',
    'forum',
  ]),
  // Disputes.
  rewrite(
    String.raw`\b(?:ordinary|local|competent|public|civil|regular)(?:(?: and| or|,) (?:ordinary|local))* (?:courts?|litigation)\b|\blitigation in court\b|\bcourt (?:litigation|proceedings|action)\b|\blitigation\b`,
    'courts',
    ['dispute-resolution', 'governing-law'],
  ),
  rewrite(
    String.raw`\b(?:we must arbitrate|(?:disputes? )?(?:go|goes|are referred|must go|are submitted) to (?:binding |final )?arbitration|(?:binding|mandatory|compulsory|forced|obligatory|final)(?:,? (?:and )?(?:binding|mandatory|compulsory|final))* arbitration|arbitration of any kind|any (?:kind|form) of arbitration|any arbitration)\b`,
    'binding arbitration',
    ['dispute-resolution', 'governing-law'],
  ),
  rewrite(
    String.raw`\bmediation,? (?:followed by|and then|then|before) (?:the )?courts?\b`,
    'courts; mediation first',
    ['dispute-resolution'],
  ),
  rewrite(String.raw`\bcourts elsewhere in\b`, 'courts of', ['dispute-resolution', 'governing-law']),
  rewrite(String.raw`\bbinding arbitration anywhere\b`, 'binding arbitration', ['dispute-resolution']),
  // Assignment.
  rewrite(
    String.raw`^\W*free (?:assignment|transfer) to affiliates(?: (?:for|by) (?:both|either)(?: party| parties)?)?`,
    'either party may assign to affiliates',
    moving,
  ),
  rewrite(
    String.raw`\bfree for supplier,? (?:and |but )?consent for us\b`,
    'supplier may assign freely while we need consent',
    moving,
  ),
  rewrite(
    String.raw`\bfree for us,? (?:and |but )?consent for supplier\b`,
    'we may assign freely while supplier needs consent',
    moving,
  ),
  rewrite(String.raw`\bfree for (us|supplier)\b`, '$1 may assign freely', moving),
  rewrite(String.raw`\bconsent for (us|supplier)\b`, '$1 needs consent', moving),
  rewrite(String.raw`^\W*free(?= )`, 'mutual: may assign freely', moving),
  rewrite(String.raw`\bours is (?:prohibited|barred|forbidden|not allowed)\b`, 'we may not assign', moving),
  rewrite(
    String.raw`\b(?:transfers?|hand(?:s|ed|ing)? (?:it |the contract |the agreement )?over|novates?|pass(?:es)? (?:it )?on|assigns?,? (?:or |and )?(?:novates?|transfers?|delegates?)|assign the (?:agreement|contract)|transfers? (?:the |this )?(?:agreement|contract)|hand it over|assign it)\b(?: (?:the |this )?(?:agreement|contract)\b)?`,
    'assign',
    moving,
  ),
  rewrite(String.raw`\bassign(?:ment)? of (?:the )?(?:agreement|contract)\b`, 'assignment', moving),
  rewrite(
    String.raw`\bunless (?:we|the other(?: (?:party|side))?|both(?: parties| sides)?) agrees?(?: in writing)?\b|\bwithout the other(?:'s| side's| party's) (?:ok|okay|agreement|approval|permission)\b`,
    'without consent',
    moving,
  ),
  rewrite(
    String.raw`\b(?:,? ?(?:and |which )?(?:is |must )?not (?:to )?(?:be )?unreasonably (?:withheld|refused)(?:,? (?:delayed|conditioned))*(?:(?:,| or) (?:delayed|conditioned))*)\b`,
    ' ',
    moving,
  ),
  rewrite(
    String.raw`\b(?:to |in favour of )?(?:anybody|anyone|whomever it likes)(?: it likes)?\b|\bat (?:its|supplier's|their) (?:own |sole )?discretion\b|\bas it (?:likes|pleases)\b`,
    'freely',
    moving,
  ),
  rewrite(
    String.raw`\b(?:is|are) free to assign\b|\bfree assignment\b|\bassign(?:s|ment)? (?:is )?free\b`,
    'may assign freely',
    moving,
  ),
  rewrite(
    String.raw`\b(?:in connection with|on|upon|in case of|as part of|in) an? (?:merger(?: or (?:acquisition|sale[a-z ]*))?|acquisition|sale of (?:all or )?(?:substantially all (?:of )?)?(?:its|the|our|their) (?:business|assets)|reorgani[sz]ation)\b`,
    'to a successor',
    moving,
  ),
  rewrite(
    String.raw`\b(?:purchaser|acquirer|buyer|company that buys it|company that acquires it|successor in interest|owner of the [a-z]+|(?:anyone|someone) who buys (?:it|the business))\b(?: of (?:its|the|our) business)?`,
    'successor',
    moving,
  ),
  rewrite(
    String.raw`\bwithin (?:our|its|a party's|the|their|each party's) (?:own )?group\b|\b(?:intra-?group|group internal|internal group)\b|\bto (?:group companies|companies of (?:its|our|the) group|a group company)\b`,
    'to affiliates',
    moving,
  ),
  rewrite(String.raw`\b(?:affiliates?|to affiliates) excepted\b`, 'except to affiliates', moving),
  rewrite(
    String.raw`\b(?:save|other than|excluding|with the exception of|but not|apart from) (?:for |to |in |on )?(?:transfers? |assignments? )?(?:to |on )?(?=(?:an )?affiliates?|group|(?:the |a )?(?:successor|sale|buyer))`,
    'except to ',
    moving,
  ),
  rewrite(
    String.raw`\bmay assign without (?:(?:prior|written|any) )*(?:notice|telling us|informing us|asking us|restrictions?)\b`,
    'may assign freely',
    moving,
  ),
  rewrite(
    String.raw`^\W*(?:assign|transfers?) (?=to (?:affiliates|an? affiliate|a successor|successors))`,
    'either party may assign ',
    moving,
  ),
  rewrite(String.raw`\bmutual (?:right|freedom) to assign\b`, 'either party may assign', moving),
  rewrite(String.raw`\bneither party (?=without)`, 'neither party may assign ', moving),
  rewrite(
    String.raw`\bwithout (?:the )?other(?:'s| party's)(?: prior| written)* (?:ok|okay|consent|agreement|approval|permission)\b`,
    'without consent',
    moving,
  ),
  rewrite(String.raw`\b(?:in all cases|in any case|in each case|always|without exception)\b`, '', moving),
  // Prices.
  rewrite(String.raw`\b(?:rises?|uplifts?|price changes?|escalations?|adjustments?)\b`, 'increases', pricing),
  rewrite(String.raw`\b(?:rpi|cpih?|ppi|the (?:retail|consumer) price index|inflation)\b`, 'cpi', pricing),
  rewrite(
    String.raw`^\W*(?:(?:our |all |the )?(?:prices?|charges|fees|renewal pricing|pricing) )?(?:(?:is|are|stay|stays|remain|remains) )?(?:fixed|held|frozen|flat|unchanged|firm|locked)(?: renewal pricing| pricing)?(?: (?:for|during|throughout|over) the (?:initial |whole |entire |full )*term)?\W*$`,
    'no increases',
    pricing,
  ),
  rewrite(
    String.raw`\bsupplier (?:may|can) (?:raise|change|increase|adjust) (?:its |the )?(?:prices|charges|fees|pricing)(?: (?:at will|on notice|freely|at any time|unilaterally|at its discretion|as it likes))?\b`,
    'uncapped increases',
    pricing,
  ),
  // Payment.
  rewrite(
    String.raw`\b(?:of|after|from|following) (?:the )?(?:receipt|date|arrival|issue|delivery)?(?: of)? ?(?:an?|the|our|its|each|we get the|we receive the|goods and)? ?(?:(?:valid|correct|proper|undisputed|due) )*invoices?(?: date| receipt)?\b|\bwe get the invoice\b`,
    'after invoice',
    paying,
  ),
  rewrite(
    String.raw`\b(?:invoices? (?:are |is )?(?:payable|due|fall due|paid)|undisputed invoices are payable|(?:we )?pay(?:s)? (?:our |all |the )?(?:undisputed )?invoices)\b`,
    'payment',
    paying,
  ),
  rewrite(String.raw`\b(\d+|thirty|forty-five|sixty|ninety|fourteen|fifteen) days?(?:'s?)? net\b`, '$1 days', paying),
  rewrite(
    String.raw`\b(?:pre-?payments?|advance payments?|payments? (?:up[- ]?front|in advance(?: of (?:services|delivery))?|before delivery)|up[- ]?front (?:annual )?payments?|annual(?:ly)? pre-?payment|paid (?:up[- ]?front|in advance))\b`,
    'payment in advance',
    paying,
  ),
  rewrite(
    String.raw`\b(?:immediate payment|(?:due|payable|payment)(?: due)? (?:on|upon|at) (?:receipt|demand|signature)(?: of (?:the )?invoice)?|due immediately)\b`,
    'payment on receipt',
    paying,
  ),
  rewrite(
    String.raw`\b(?:late|overdue|default|delay) (?:payment )?(?:interest|charges?|fees?|penalt(?:y|ies))\b|\binterest (?:on|for) (?:late|overdue|delayed|undisputed late|undisputed overdue) (?:payments?|sums?|amounts?|invoices?)\b|\binterest on (?:late|overdue)\b`,
    'late interest',
    paying,
  ),
  rewrite(
    String.raw`(\d\s?%) (?:monthly|a month|/ ?month|per month) (?:late )?interest\b`,
    'late interest $1 per month',
    paying,
  ),
  rewrite(String.raw`(%) ?/ ?(month|year)\b`, '$1 per $2'),
  rewrite(String.raw`\bnet (\d+) ?(?:to|-|–) ?(?:net )?(\d+)\b`, '$1 to $2 days', paying),
  // Warranty.
  rewrite(String.raw`\bno infringement\b`, 'non-infringement', ['warranty']),
  rewrite(
    String.raw`\b(?:promises?|undertakes?|agrees?|commits?) to (?:work|perform|act)(?: the services)?\b`,
    'warrants',
    ['warranty'],
  ),
  rewrite(
    String.raw`\b(?:with|to) (?:reasonable|due|proper) (?:care and skill|skill and care)\b|\breasonable (?:care and skill|skill and care)\b|\b(?:with )?(?:care and skill|skill and care)\b|\b(?:in a )?(?:good|professional)(?: and (?:workmanlike|workmanship|professional))? (?:manner|fashion|way)\b|\bprofessionally\b|\bworkmanlike(?: manner)?\b|\b(?:(?:to|according to|in line with) )?(?:good |best )?(?:professional|industry) (?:standards?|practices?)\b`,
    'to professional standard',
    ['warranty'],
  ),
  rewrite(
    String.raw`\b(?:materially |substantially |in all material respects )?(?:conforms?|conform|works?|performs?|operates?|function(?:s)?|runs?|matche?s?|meets?|complies|comply|will perform|perform materially)(?: materially| substantially)? (?:as|to|with|in accordance with|according to)? ?(?:its |the |their )?(?:documented|spec\b|specs\b|specifications?|documentation|descriptions?|published)\b`,
    'conforms to specification',
    ['warranty'],
  ),
  rewrite(String.raw`\bmaterial conformity with the documentation\b`, 'conforms to specification', ['warranty']),
  rewrite(
    String.raw`\b(?:free (?:of|from)|contains no|no) (?:malware|viruses|malicious code|harmful code)\b`,
    'malware',
    ['warranty'],
  ),
  rewrite(
    String.raw`(?<!\b(?:implied|other|statutory|express|further|such) )\b(?:all |any )?warrant(?:y|ies) (?:(?:is|are) )?(?:disclaimed|excluded|waived)\b|\b(?:exclusion|disclaimer) of (?:all |any )?warrant(?:y|ies)\b(?! (?:of|as to|that|for|against)\b)|\b(?:gives?|makes?|provides?|offers?) no warrant(?:y|ies)(?: at all| of any kind)?\b(?! (?:of|as to|that|for|against)\b)|\b(?:disclaims?|excludes?) (?:all |any |every )warrant(?:y|ies)\b`,
    'all warranties disclaimed',
    ['warranty'],
  ),
  rewrite(
    String.raw`\b(?:sold|delivered|provided|supplied|everything(?: is)?|services? provided) (?:on an? )?(?="?as[- ]is)`,
    '',
    ['warranty'],
  ),
  rewrite(String.raw`\b(?:sold )?as seen\b|\bwith all (?:its )?faults\b|\bas[- ]available\b`, 'as is', ['warranty']),
  rewrite(String.raw`\bas[- ]is"? with no warranty\b|\bas[- ]is"? basis\b`, 'as is', ['warranty']),
  rewrite(
    String.raw`\b(?:throughout|during|for) the (?:whole |entire |subscription |contract )*term\b|\b(?:for )?(?:the )?(?:life|duration|term) of (?:the )?(?:contract|agreement|subscription)\b|\b(?:for )?(?:as|so) long as the (?:contract|agreement|subscription) (?:runs|lasts|is in force)\b|\bcontract term\b`,
    'for the term',
    ['warranty'],
  ),
  // Insurance.
  rewrite(
    String.raw`\bneed not (?:carry|maintain|have|hold) (?:any )?(?:insurance|cover(?:age)?)\b|\bno (?:duty|obligation|need) to (?:insure|carry insurance|be insured)\b`,
    'has no insurance',
    ['insurance'],
  ),
  rewrite(String.raw`\bpi\b(?: cover)?`, 'professional indemnity', ['insurance']),
  rewrite(
    String.raw`\b(?:is |are )?not (?:obliged|required|bound|obligated) to (?:maintain|carry|have|hold|take out) (?:any )?(?:insurance|cover(?:age)?)\b`,
    'has no insurance',
    ['insurance'],
  ),
  rewrite(
    String.raw`\b(?:carries|carry|maintains?|keeps?|holds?|has|have|takes? out|is (?:required|obliged) to (?:carry|maintain|have|hold)) (?:up )?(?=[\w ,$€£.&-]{0,60}\b(?:insurance|cover|coverage|policy|insured))`,
    'carries ',
    ['insurance'],
  ),
  rewrite(
    String.raw`\b(?:carries none|carry none|is not insured|without insurance|no (?:insurance|cover)(?: (?:requirement|obligation|duty))?(?: (?:on|for|at all))?|not (?:obliged|required) to (?:maintain|carry|have) (?:any )?insurance|self-?insures)\b`,
    'no insurance',
    ['insurance'],
  ),
  rewrite(String.raw`\bof (?:some|any) kind\b|\bin any amount\b`, '', ['insurance']),
  // Force majeure.
  rewrite(
    String.raw`\b(?:available to|freed|frees|relieves|relief for|reliefs?|excuses?|excused|covers?|protects?|applies to|benefits?|is for|releases?|released)\b`,
    'excuses',
    forces,
  ),
  rewrite(
    String.raw`\b(?:for )?supplier[- ](?:only|alone)\b|\bonly supplier is excuses\b`,
    'excuses only supplier',
    forces,
  ),
];
