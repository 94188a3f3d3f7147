import { rewrite, type Rewrite } from './rewrite';

/** Short forms, contractions and the ways to say how much. In this order: later ones see what earlier ones made. */
export const generalWording: readonly Rewrite[] = [
  rewrite(String.raw`[‘’]`, "'"),
  rewrite(String.raw`[“”]`, '"'),
  rewrite(String.raw` [·•|] `, '; '),
  // "RTO 4 hours / RPO 1 hour": two amounts of two things are no choice.
  rewrite(
    String.raw`(?<=\b(?:hours?|minutes?|days?|months?|years?)|%) \/ (?=[a-z]{2,14} (?:of |within |at )?\d)`,
    '; ',
  ),
  rewrite(String.raw` \/ (?=[a-z<>≤≥])`, ', or '),
  rewrite(String.raw`\b(do|does|is|are|was|has|have|wo|ca|must|should|would|could)n't\b`, '$1 not'),
  rewrite(String.raw`\bwo not\b`, 'will not'),
  rewrite(String.raw`\bca not\b`, 'cannot'),
  rewrite(String.raw`\b(we|you|they)'(?:re)\b`, '$1 are'),
  rewrite(String.raw`\b(it|there|that)'s\b`, '$1 is'),
  rewrite(String.raw`\bw/o\b`, 'without'),
  rewrite(String.raw`\bw/ ?(?=[a-z])`, 'with '),
  rewrite(String.raw`\bmos?\.(?=\W|$)|\bmos\b`, 'months'),
  rewrite(String.raw`\byrs?\b\.?`, 'years'),
  rewrite(String.raw`(\d) ?hrs?\b\.?`, '$1 hours'),
  rewrite(String.raw`(\d)h\b`, '$1 hours'),
  rewrite(String.raw`\bt4c\b`, 'termination for convenience'),
  rewrite(String.raw`\btfc\b`, 'termination for convenience'),
  rewrite(String.raw`\bp\. ?a\.(?=\W|$)`, 'per year'),
  rewrite(String.raw`%-points?\b`, '%'),
  rewrite(String.raw`\bn/a\b`, 'none'),
  rewrite(String.raw`\b(vendor|supplier|provider|contractor|seller|customer|buyer)-only\b`, '$1 only'),
  rewrite(String.raw`\bboth sides\b`, 'both parties'),
  rewrite(String.raw`\b(each|either|neither) side\b`, '$1 party'),
  rewrite(String.raw`\bboth (?=may|can|must|are|keep|need)`, 'both parties '),
  rewrite(String.raw`,? ?\bby default\b`, ''),
  // How much.
  rewrite(
    String.raw`\b(?:and )?(?:in any (?:case|event) |always )?at the (?:very )?latest (?:within|by|after|in)\b`,
    'and within',
  ),
  rewrite(String.raw`\bhalf an? year\b`, '6 months'),
  rewrite(
    String.raw`\bmore than (\d+) (?:months |years )?(?:and|but) (?:not|no) (?:more|longer) than (\d+) (days|months|years)\b`,
    '$1 to $2 $3',
  ),
  rewrite(String.raw`(\d)\s?\+(?= (?:days?|weeks?|months?|years?|hours?)\b)( \w+)`, '$1$2 or more'),
  rewrite(String.raw`\bnet[- ](\d{1,3})\s?\+`, 'net $1 or more'),
  rewrite(String.raw`(\d)\s?\+(?=\W*$)`, '$1 or more'),
  rewrite(String.raw`\b(?:as|at) (?:an? |the )?(?:absolute |very )?(?:minimum|least)(?: of)?\b`, 'at least'),
  rewrite(String.raw`\b(?:as|at) (?:an? |the )?(?:absolute |very )?(?:maximum|most)(?: of)?\b`, 'at most'),
  rewrite(String.raw`\bto (?:a|the) maximum of\b|\bof up to\b|\bas much as\b|\bas long as (?=\d)`, 'up to'),
  rewrite(String.raw`\bof (?:no|not) (less|more|fewer|longer|shorter|lower|higher|greater)\b`, 'no $1'),
  rewrite(String.raw`\b(?:no|not|never|nothing) (?:any )?faster than\b`, 'no more than'),
  rewrite(String.raw`\b(?:no|not|never) (?:to )?(?:be |go |rise |lie |stay )?(?:above|over|beyond)\b`, 'no more than'),
  rewrite(
    String.raw`\b(?:no|not|never) (?:to )?(?:be |go |fall |lie |drop )?(?:below|under|beneath)\b`,
    'no less than',
  ),
  rewrite(
    String.raw`\b(?:may|must|shall|should|will|can|does|do|is|are)? ?not (?:to )?exceed(?:ing)?\b`,
    ' no more than',
  ),
  rewrite(
    String.raw`\bequal to or (greater|more|higher|longer) than\b|\b(?:greater|more|higher|longer) than or equal to\b`,
    'at least',
  ),
  rewrite(
    String.raw`\bequal to or (?:less|lower|shorter) than\b|\b(?:less|lower|shorter) than or equal to\b`,
    'at most',
  ),
  rewrite(
    String.raw`\b(?:or|and) (?:any(?:thing)? )?(?:above|over|up(?! to)|upwards|beyond|bigger|larger|later)\b(?! (?:[$€£]?\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|eighteen\b|thirty\b|sixty\b|ninety\b))`,
    'or more',
  ),
  rewrite(
    String.raw`\b(?:or|and) (?:any(?:thing)? )?(?:below|under|down|downwards|smaller)\b(?! (?:[$€£]?\d|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twelve\b|eighteen\b|thirty\b|sixty\b|ninety\b))`,
    'or less',
  ),
  rewrite(
    String.raw`\b(?:anything|everything|any (?:period|term|length|time|amount|cap|rate|proposal))(?: (?:that is|which is))? (?=(?:above|over|below|under|beyond|in excess|exceeding)\b|(?:longer|shorter|more|less|lower|higher|fewer|greater|smaller) than\b)`,
    '',
  ),
  rewrite(
    String.raw`\b(\d+|two|three|four|five|six|nine|ten|twelve|eighteen) (days|weeks|months|years) (?:max(?:imum)?|at (?:the )?most|tops)\b\.?`,
    'at most $1 $2',
  ),
  rewrite(
    String.raw`\b(\d+|two|three|four|five|six|nine|ten|twelve|eighteen) (days|weeks|months|years) min(?:imum)?\b\.?`,
    'at least $1 $2',
  ),
  rewrite(String.raw`\bmax\b\.?(?= [$€£\d])`, 'at most'),
  rewrite(String.raw`\bmin\b\.?(?= [$€£\d])`, 'at least'),
  rewrite(
    String.raw`(?<![%$]|per cent|percent|once|twice|times|hours|day|days) a (day|week|month|quarter|year)(?='s\b|\b(?! at a time))`,
    ' one $1',
  ),
  rewrite(String.raw`^a (day|week|month|quarter|year)\b`, 'one $1'),
  rewrite(String.raw`\bhalf an? year\b`, '6 months'),
  rewrite(
    String.raw`\b(\d+|one|two|three|four|six|twelve) (?:calendar|full|whole|further|additional|consecutive|contract) (days?|weeks?|months?|years?)\b`,
    '$1 $2',
  ),
  rewrite(String.raw`\b(?:12|twelve)[- ]month\b(?! period)`, '12 months'),
  rewrite(
    String.raw`\b(\d+|two|three|four|five|six|nine|twelve|thirty|sixty|ninety)-(year|month|day|week|hour)\b(?! end)`,
    '$1 $2s',
  ),
  rewrite(String.raw`\bthere (?:is|are|must be|shall be|should be|will be)\b`, ''),
  rewrite(String.raw`\bpersonally identifiable information\b|\bpii\b`, 'personal data'),
];

/** How a statement is put; it says nothing of its own. */
export const framing: readonly Rewrite[] = [
  rewrite(
    String.raw`^\W*(?:the company|we|our company|our side|legal) (?:will |would |always |normally |generally |usually |only |strongly )*(?:requires?|needs?|wants?|asks?(?: for)?|expects?|seeks?|prefers?|insists? (?:on|that)|likes?|aims? for|looks? for)(?: that)?(?: to have| to see)? (?!(?:the |our |their |its |prior |written |any )*(?:consent|approval|permission|to)\b)(?=\w+ )`,
    '',
  ),
  rewrite(String.raw`^\W*(?:the company|we|our company) (?:requires?|needs?|wants?|expects?|insists?) that\b`, ''),
  rewrite(String.raw`\bwe (?:want|ask for|expect|prefer|insist on|seek)\b`, ''),
  rewrite(
    String.raw`^\W*(?:ideally|preferably|as a rule|normally|generally|in general|usually|always|by default|at the very least)\b,?`,
    '',
  ),
  rewrite(String.raw`\b(?:if|where|when|wherever|whenever) (?:at all )?(?:possible|available|feasible)\b,?`, ''),
];

/** What is said of a thing that we would accept. */
export const acceptance: readonly Rewrite[] = [
  rewrite(String.raw`^\W*we (?:can|could|may|might|will|would) (?:go|come) (?:as low as|down to)\b`, 'at least'),
  rewrite(String.raw`^\W*we (?:can|could|may|might|will|would) (?:go|come) (?:as high as|up to)\b`, 'up to'),
  rewrite(String.raw`^\W*we (?:can|could|may|might|will|would) (?:go|come) to\b`, ''),
  // Less than what we prefer, however little: the amount does not count.
  rewrite(
    String.raw`\b(?:for |in |of )?(?:an? |any )(?:shorter|lower|smaller|lesser)(?: or (?:an? )?(?:unspecified|unstated|unlimited))? (?:time|period|term|duration|amount|sum)s?\b|\bfor any (?:period|time|duration)\b`,
    '',
  ),
  rewrite(
    String.raw`^\W*(?:the company|we|our company|legal) (?:may|can|could|will|would|might)(?: also| still| exceptionally)? (?:accept|agree(?: to| that)?|live with|tolerate|concede|allow)\b`,
    '',
  ),
  rewrite(
    String.raw`\b(?:is|are) (?:also |still |generally |usually |just |quite )?(?:acceptable|accepted|fine|ok|okay|tolerable|tolerated|allowed|permissible|workable|all right|welcome|unproblematic|possible|negotiable|good enough|sufficient)(?: to us| for us| too| as well)?\b`,
    '',
  ),
  rewrite(
    String.raw`\b(?:may|can|could|might) (?:also |still )?be (?:accepted|agreed|tolerated|conceded|allowed|granted)\b`,
    '',
  ),
  rewrite(String.raw`\b(?<!'s )(?:ok|okay|fine|acceptable|welcome)\W*$`, ''),
];

const weNever = String.raw`^\W*(?:the company|we|our company|buyers)(?: (?:also|will|can|could|do|would|shall|must))* ?(?:not|never|n't)(?: (?:also|ever|normally|be able to|be willing to))* (?:accept|sign|agree to|tolerate|approve|conclude|enter into|live with)(?: (?:any |an? )?(?:contracts?|agreements?|papers?|deals?|anything))?(?: (?:if|when|where|under which|in which|that|which))?`;

/** What is said of a thing that we would refuse. */
export const refusal: readonly Rewrite[] = [
  // "We do not accept X, nor Y": under a red flag the two that are refused.
  rewrite(String.raw`${weNever} ([^.;]{3,200}?),? (?:nor|or) (?=an? |any |where |that )`, '$1; or '),
  rewrite(String.raw`${weNever}\b`, ''),
  rewrite(
    String.raw`^\W*any (?:obligation|duty|requirement|commitment|undertaking) (?:(?:on|for) (?:our part|us)|of ours) to\b`,
    'we',
  ),
  rewrite(String.raw`^\W*any right (?:of|for) ((?:the |our )?[a-z]{3,20}) to\b`, '$1 may'),
  rewrite(
    String.raw`^\W*(?:any|an?|every|all|where|if|when)?(?: other)? ?(?:proposals?|agreements?|contracts?|clauses?|provisions?|wording|terms|language|drafts?|suggestions?|requests?|papers?|positions?)(?: (?:says|states|provides|means|is such))?,? (?:that|which|in which|where(?:by|in)?|under which|according to which|to the effect that|by which) (?=\w)`,
    '',
  ),
  rewrite(
    String.raw`^\W*(?:the )?(?:agreement|contract|draft|clause) (?:contains?|includes?|provides? for|has|imposes|says|states)\b`,
    '',
  ),
  rewrite(String.raw`^\W*(?:(?:if|when|where|whenever) )`, ''),
  rewrite(String.raw`^\W*(?:we are|the company is) asked to\b`, 'we'),
  rewrite(
    String.raw`\b(?:they|the (?:other side|counterparty|supplier|vendor|provider|customer)) (?:want|wants|ask|asks|demand|demands|insist on|insists on) (?=us |no |un|that )`,
    '',
  ),
];
