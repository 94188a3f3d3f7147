import { rewrite, type Rewrite } from './rewrite';

const liability = ['liability-cap', 'consequential-damages-exclusion'] as const;

/** Liability, indemnities, property: wordings of the first half of a playbook. */
export const dealWording: readonly Rewrite[] = [
  // What fees are called.
  rewrite(
    String.raw`\b(?:annual|yearly) (?:order|contract|deal|agreement) (?:value|price|sum|amount|spend|volume)\b|\bacv\b|\bthe amounts payable for one (?:contract )?year\b`,
    'annual fees',
  ),
  rewrite(
    String.raw`\b(?:order|contract|deal|agreement|project) (?:value|price|sum|amount)\b|\btcv\b`,
    'total fees',
    liability,
  ),
  rewrite(
    String.raw`\b(?:(?:all |the )?(?:total |overall |aggregate |full )(?:amount of )?(?:the )?|all (?:of )?(?:the )?)(?:fees|charges|price|amounts?|sums?|consideration|remuneration)(?: (?:paid|payable|due|owed)(?:(?: or | and |/)(?:paid|payable|due|to be paid))?)?(?: by (?:us|the customer|customer))? (?:under|for|over) (?:the|this|an?|each|such) (?:whole |entire )?(?:agreement|contract|order|term)\b`,
    'total fees',
    liability,
  ),
  rewrite(
    String.raw`\b(\d+|one|two|three|four|six|nine|twelve|eighteen) (years?|months?)(?:'s?)?(?: worth)? of (?:fees|charges|spend|revenue)\b`,
    '$1 $2 of fees',
  ),
  rewrite(
    String.raw`\b(?:the )?(?:fees|charges|amounts) (?:that )?(?:we|the customer|customer|the company) (?:owes?|must pay|pays?|paid|has to pay)\b`,
    'fees paid',
  ),
  rewrite(
    String.raw`\b(?:the )?fees (?:paid |payable |paid or payable |due |charged )*(?:in|for|during|over) (?:the|a|any) (?:prior|previous|preceding|last|past|same|relevant|contract) year\b`,
    'annual fees',
  ),
  rewrite(
    String.raw`\b(?:in|for|during) (?:each|every|any|the relevant|a|any one) (?:contract )?year\b`,
    '',
    liability,
  ),
  rewrite(String.raw`\bper (?:contract |calendar )?year\b|\bper annum\b`, '', ['liability-cap']),
  // Who answers for how much.
  rewrite(
    String.raw`\b(?:is|are|remains?|stays?|be|will be|shall be|must be|to be|being) (?:only )?(?:liable|responsible|answerable)(?: for (?:direct )?(?:damages?|losses|loss|claims))?,? (?:only )?(?:up to|in the amount of|to the amount of|to|for)(?: only)? (?=(?:at least|at most|no less|no more|less than|more than|the|an|a|\d|one|two|three|four|six|nine|twelve|eighteen|[$€£]|eur|usd|gbp|annual|total|fees|twice|half))`,
    'liability capped at ',
  ),
  rewrite(
    String.raw`\b(?:is|are) (?:fully|without limit(?:ation)?|unlimitedly|in full) (?:liable|responsible)\b`,
    'has unlimited liability',
    liability,
  ),
  rewrite(
    String.raw` ?\b(?:caps?|limits?|limiting|capping) (?:its|their|his|our)(?: own)?(?: (?:total|aggregate|overall|maximum))? liability (?:at|to)\b`,
    "'s liability capped at",
  ),
  rewrite(String.raw` ?\b(?:caps?|limits?) itself (?:at|to)\b`, "'s liability capped at"),
  rewrite(
    String.raw`\b(?:limits?|caps?) (the |our )?([a-z]+(?:'s)?) liability (?:at|to)\b`,
    '$1$2 liability capped at',
  ),
  rewrite(
    String.raw`\bliability (?:is |to be |be |must be |may be )?(?:restricted|capped|limited|held|set) (?:at|to|by reference to)\b`,
    'liability capped at',
  ),
  rewrite(String.raw`\bwith a cap (?:of|at)\b`, 'capped at', liability),
  rewrite(
    String.raw`\b(?:accepts?|assumes?|takes?|has|bears?) no liability(?: at all| whatsoever| of any kind)?\b|\b(?:is|are) not liable(?: at all| for anything)\b|\bdisclaims? (?:all|any) (?:responsibility|liability)\b`,
    'excludes all liability',
  ),
  rewrite(
    String.raw`\b(?:has|have|having|with|want) (?:no|neither a) (?:limit|cap|ceiling)(?: of (?:its|their|our) own| at all)?\b`,
    'uncapped',
  ),
  rewrite(
    String.raw`\bwithout (?:any )?(?:ceiling|upper limit)\b|\bnot (?:subject to|covered by|protected by) (?:a|the|any) (?:cap|limit)\b`,
    'uncapped',
  ),
  rewrite(
    String.raw`\b(?:on|for|to|of|covering|protecting) (?:our|us|the company's|the customer's|the customer|customer) (?:own )?(?:side|liability|exposure|behalf)\b`,
    'for us',
  ),
  rewrite(
    String.raw`\b(?:the )?same (?:cap|limit|liability) (?:for|on|applies to|covers) both(?: (?:parties|sides))?\b`,
    'mutual cap',
  ),
  rewrite(
    String.raw`\b(?:the )?(?:cap|limit(?:ation)?)(?: of liability)? (?:protects|covers|applies to|benefits|is for|for) (?:both|each|either) (?:parties|party|sides?)(?: (?:equally|alike|the same))?\b`,
    'mutual cap',
  ),
  rewrite(
    String.raw`\b(?:amounts?|corresponds?|comes?|equals?|equivalent) to (?=at least|no less|at most|no more|\d|the|one|two|twelve)`,
    '',
  ),
  rewrite(
    String.raw`\bsuper[- ]?caps?\b|\b(?:enhanced|higher|separate|special|increased|elevated) (?:super )?(?:cap|limit)s?(?: of liability)?\b`,
    'super-cap',
  ),
  rewrite(
    String.raw`\b(\d+(?:\.\d+)?) ?(?:x|×|times) ?(?:and|to|-|–) ?(\d+(?:\.\d+)?) ?(?:x|×|times) (annual fees|the annual fees|fees)\b`,
    '$1x $3 to $2x $3',
    liability,
  ),
  rewrite(
    String.raw`\b(\d+(?:\.\d+)?) ?% ?(?:and|to|-|–) ?(\d+(?:\.\d+)?) ?% of (?:the )?(annual fees|fees|total fees)\b`,
    '$1% of $3 to $2% of $3',
    liability,
  ),
  rewrite(
    String.raw`\b(\d+|three|six|nine|twelve|eighteen) ?(?:and|to|-|–) ?(\d+|six|nine|twelve|eighteen|twenty-four) months(?:'| of)? (?:of )?fees\b`,
    '$1 months of fees to $2 months of fees',
    liability,
  ),
  rewrite(String.raw`\b(?:wil+ful )?intent(?:ion)?\b(?! to)`, 'wilful misconduct', liability),
  rewrite(String.raw`\binjury to life,? (?:body|limb),? (?:and|or) health\b`, 'personal injury', liability),
  rewrite(
    String.raw`\bnothing (?:limits|excludes|caps)(?: or (?:limits|excludes))? (?:the )?liability for\b`,
    'no cap for',
    liability,
  ),
  rewrite(
    String.raw`\bno (?:cap|limit) (?:on|to) (?!(?:us|our|supplier|liability|its|their|the)\b)`,
    'no cap for ',
    liability,
  ),
  rewrite(
    String.raw`\b(?:limitation|cap|limit)(?: (?:that|which))? (?:also |even )?(?:applies to|covers|extends to|includes)(?= (?:[a-z]+ ){0,3}(?:gross negligence|wilful|fraud|data|confidential|indemni|ip\b))`,
    'cap also covers',
    liability,
  ),
  rewrite(
    String.raw`\bcarves (?:nothing|none) out(?: of (?:its|the) cap)?\b|\bno (?:carve-?outs?|exceptions?)(?: (?:from|to|of) (?:the|its) cap)?\b(?! for\b)`,
    'no carve-outs',
    liability,
  ),
  rewrite(
    String.raw`\bsupplier (?:offers?|proposes?|accepts?) (?:only )?(?=less|under|below|fewer)`,
    "supplier's liability capped at ",
    liability,
  ),
  rewrite(String.raw`\bmay (?:fall|drop|go down|be reduced|be lowered|come down) to\b`, 'at least', liability),
  rewrite(String.raw`\b(?:is|are) not (?:limited|capped) (?:to|at) less than\b`, 'capped at no less than', liability),
  rewrite(
    String.raw`\bsupplier (?:limits|caps) (?:its )?liability(?= and| while|,|;|$)`,
    "supplier's liability capped",
    liability,
  ),
  rewrite(
    String.raw`\bif (?:its|the|their) (products?|services?|software|deliverables?|work) (?=infring)`,
    'against claims that its $1 ',
    ['indemnity'],
  ),
  // What is lost.
  rewrite(
    String.raw`\b(?:lost|loss of) (?:profits?|revenues?|business|savings|anticipated savings)(?:,? (?:and|or) (?:lost |loss of )?(?:profits?|revenues?|business|savings|goodwill))*\b`,
    'lost profits',
  ),
  rewrite(String.raw`\bindirect loss(?:es)?\b`, 'indirect damages'),
  rewrite(String.raw`\bconsequential loss(?:es)?\b`, 'consequential damages'),
  // Indemnities.
  rewrite(
    String.raw`\b(?:keeps?|holds?|will hold|to hold) (us|the company|the customer|customer|them|the supplier|supplier)(?: (?:fully|fully and effectively))? (?:indemnified|harmless)\b`,
    'indemnifies $1',
  ),
  rewrite(
    String.raw`\b(?:protects?|shields?|covers?|protecting|defends?) (us|the company|the customer|customer|them|the supplier|supplier|the vendor|vendor|the provider|provider) (?:(?:and pays? damages) )?(?=(?:against|from|for|if)\b)`,
    'indemnifies $1 ',
  ),
  rewrite(String.raw`\b(?:we|the company) (?:have|has) to (?:protect|indemnify|cover) supplier\b`, 'we indemnify', [
    'indemnity',
  ]),
  rewrite(String.raw`\bcovers? (?=(?:third[- ]party )?(?:ip|infringement|intellectual))`, 'indemnifies for ', [
    'indemnity',
  ]),
  rewrite(String.raw`\b(?:to )?(?:defend|indemnify)(?:,? (?:and )?(?:defend|indemnify|hold harmless))+\b`, 'indemnify'),
  rewrite(String.raw`\b(?:offers?|provides?|grants?|gives?) (?:us )?no (?=[\w -]{0,30}indemn)`, 'gives no '),
  rewrite(
    String.raw`\b(?:we|the company) (?:do|does|will|shall)? ?(?:not|never) (?:give|grant|provide|offer) (?:any |an )?indemni(?:ties|ty|fication)\b`,
    'we give no indemnity',
  ),
  rewrite(String.raw`\bintellectual[- ]property(?: rights?)?\b|\biprs?\b`, 'IP'),
  rewrite(
    String.raw`\b(?:one[- ]way|unilateral)(?: indemnit(?:y|ies))?,? (?:from )?supplier to us(?: only)?,?`,
    'we give no indemnity; supplier indemnifies',
    ['indemnity'],
  ),
  rewrite(
    String.raw`\b(?:one[- ]way|unilateral)(?: indemnit(?:y|ies))?,? (?:from |by )?(?:us|we)(?: to supplier)?\b`,
    'only we indemnify',
    ['indemnity'],
  ),
  rewrite(
    String.raw`\b(?:and|but) (?:get|gets|receive|receives|have|has) (?:nothing|none|no indemnity)(?: (?:back|in return|from supplier))?\b`,
    'and supplier gives none',
    ['indemnity'],
  ),
  rewrite(
    String.raw`\b(?:we )?(?:cover|covers|pay for|pays for) (?:the )?(?:losses|claims|damage) (?:that |which )?supplier (?:itself |has )?(?:caused|causes)(?: itself)?\b|\b(?:we )?indemnif(?:y|ies) supplier (?:for|against|from) its own (?:acts|fault|negligence|misconduct|wrongdoing|errors|failures|breach)\b`,
    "our indemnity covers supplier's own negligence",
    ['indemnity'],
  ),
  rewrite(String.raw`\b(?:we are|us) (?:asked|required|obliged) to indemnify\b`, 'we indemnify', ['indemnity']),
  rewrite(String.raw`\bif (?:a|any) third part(?:y|ies) (?:says?|claims?|alleges?)(?: that)?\b`, 'against claims that'),
  rewrite(
    String.raw`\binfring(?:e|es|ing) (?:its|any|someone's|anyone's|anybody's|their|third[- ]party|others'|another's)(?: third[- ]party)? (?:rights?|ip|patents?|copyrights?)(?: rights?)?\b`,
    'infringes IP',
  ),
  rewrite(
    String.raw`\b(?:against|from|for) (?:any |all )?(?:third[- ]party )?claims (?:by third parties )?(?:alleging|asserting|claiming|that allege|to the effect) that\b`,
    'against claims that',
  ),
  // Property.
  rewrite(
    String.raw`\b(?:everything|anything|whatever|all(?: work| works| materials| results| developments)?|(?:the |any )?(?:work|works|materials|results|developments|content|software)) (?:that )?(?:(?:is|are|was|were) )?(?:(?:they|the (?:supplier|vendor|provider|contractor)|supplier|vendor|provider|contractor) )?(?:specially |specifically |bespoke )*(?:makes?|made|creates?|created|produces?|produced|develops?|developed|prepares?|prepared|writes?|written|commissioned|delivered|done)(?: specifically)? for (?:us|the company|the customer|customer)(?: under (?:the|this) (?:agreement|contract))?\b`,
    'deliverables',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:everything|anything|whatever|all that) (?:we|it|the company|the customer|customer) (?:pays? for|commissions?|orders?)\b`,
    'deliverables',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:all |any )?(?:work product|work results?|results(?: and materials)?(?: produced for us)?|bespoke (?:developments?|work|deliverables?|software|materials?|items?)|anything bespoke|custom(?:i[sz]ed)? (?:work|developments?|software|deliverables|reports|code)|commissioned (?:content|work|materials)|deliverables? created|foreground(?: ip)?|arising ip)\b`,
    'deliverables',
    ['ip-ownership', 'license'],
  ),
  rewrite(String.raw`\b(?:all )?deliverables(?: (?:and|or|,) deliverables)+`, 'deliverables'),
  rewrite(String.raw`\b(?:ip|rights?|title|ownership|all rights) in (?:the |all |any )?(?=deliverables)`, '', [
    'ip-ownership',
    'license',
  ]),
  rewrite(
    String.raw`\b(?:is|are|remains?|stays?|becomes?|shall be|will be) (?:the property of|owned by|vested in)\b|\b(?:passes|pass|goes|go|transfers?) to\b|\bvests? (?:in|with)\b|\b(?:is|are|shall be|will be) (?:assigned|transferred|made over|conveyed) to\b`,
    'belongs to',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:title|ownership|rights?)(?: (?:to|in|of))? ((?:our|its|their|the|customer|company) data) belongs to\b`,
    '$1 belongs to',
  ),
  rewrite(String.raw`\b(?:is|are|remains?|stays?|becomes?) ours\b`, 'belongs to us', ['ip-ownership', 'license']),
  rewrite(String.raw`\b(?:is|are|remains?|stays?|becomes?) theirs\b`, 'belongs to counterparty', [
    'ip-ownership',
    'license',
  ]),
  rewrite(
    String.raw`\bbelongs to us (?:on|upon|from|after) (?:creation|payment|delivery|the moment of creation|being created)\b`,
    'belongs to us',
    ['ip-ownership', 'license'],
  ),
  rewrite(String.raw`\b(?:,? )?(?:on|upon|from|after) (?:creation|being created)\b`, '', ['ip-ownership', 'license']),
  rewrite(
    String.raw`\b(?:claims?|obtains?|acquires?|gains?|gets?|takes?|receives?) (?:any |all )?(?:rights?|ownership|title|ownership rights?)(?: (?:in|to|of|over))\b`,
    'owns',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:what (?:it|they) (?:brought|brings?|had before|owned before)|(?:its|their) (?:own )?(?:ip|pre-?existing ip|background(?: ip)?|pre-?existing (?:works?|rights|materials)))\b`,
    'its pre-existing IP',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:our|the company's|customer's|customer|company|guest|student|patient|bank|operational|member|client|university)(?: (?:own|operational|business|company|personal))? data\b`,
    'our data',
  ),
  rewrite(String.raw`\bfor the term or longer\b`, 'perpetual or for the term', ['ip-ownership', 'license']),
  rewrite(String.raw`\bour materials (or|and) data\b`, 'our data $1 materials', ['ip-ownership', 'license']),
  rewrite(String.raw`\b(owns?|keeps?|retains?) it\b`, '$1 deliverables', ['ip-ownership', 'license']),
  rewrite(
    String.raw`\b(retains?|keeps?|has|gets?|obtains?) (?:title|ownership|all rights)(?! (?:to|of|in)\b)`,
    '$1 deliverables',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\bwe (?:transfer|assign|give|hand over)s?(?: up)? (?:our |any |all |the )*(?:ip|materials)(?: rights?)? to supplier`,
    'supplier owns our materials',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\bwe (?:transfer|assign|give|lose)s?(?: to supplier)? (?:our |any |all |the )*(?:rights? (?:in|to) )?our data(?: to supplier)?\b`,
    'supplier owns our data',
    ['ip-ownership', 'license'],
  ),
  rewrite(String.raw`\b(?:right|rights|permission) (?:to use|of use)\b|\bright of use\b`, 'licence', [
    'ip-ownership',
    'license',
  ]),
  rewrite(String.raw`\bwe (?:may|can) use (?:it|them|the deliverables|deliverables)\b`, 'our licence', [
    'ip-ownership',
    'license',
  ]),
  rewrite(
    String.raw`\bwe (?:have|has|hold|holds|get|gets|obtain|obtains|receive|receives) (?:an? )?(?=[\w, -]{0,60}licen[cs]e)`,
    'our ',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:gives?|grants?|licenses?) (?:us|them back to us) (?:an? )?(?=[\w, -]{0,60}licen[cs]e)`,
    'our ',
    ['ip-ownership', 'license'],
  ),
  rewrite(String.raw`\blicen[cs]es? (?:it|them|deliverables|the deliverables)(?: back)? to us\b`, 'our licence', [
    'ip-ownership',
    'license',
  ]),
  rewrite(
    String.raw`\b(?:paid[- ]up|fully paid|non-?exclusive|simple|unrestricted|unlimited in (?:time and )?territory)\b,?(?: and)?(?= )`,
    '',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:in perpetuity|for ?ever|forever|perpetually|permanently|unlimited in time(?: and territory)?|without (?:time limit|limit in time)|for the (?:full )?life of (?:the )?ip|(?:for )?as long as (?:we|it) (?:need|needs|wish|wishes|like|likes|want|wants)(?: it| to)?|indefinitely)\b`,
    'perpetual',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:for )?(?:as long as|so long as|while) the (?:contract|agreement) (?:runs|lasts|is in force|continues)\b|\b(?:for|during|limited to) (?:the )?(?:contract|subscription|agreement|whole|full) (?:term|duration|period)\b|\blimited to the term\b`,
    'for the term',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\b(?:ends?|terminates?|expires?|stops?|lapses?) (?:with|on|upon|at|when) (?:the )?(?:end of |expiration of |expiry of |termination of )?(?:the )?(?:agreement|contract|term)(?: ends| expires)?\b`,
    'for the term',
    ['ip-ownership', 'license'],
  ),
  rewrite(
    String.raw`\bfor (?:its|our|their) (?:internal |own )?business(?: purposes)?\b|\bto use (?:it|them)\b|\bto use the deliverables\b`,
    '',
    ['ip-ownership', 'license'],
  ),
];
