import { silentWord, type Words } from './lexicon';

/** What every subject shares: who, whether, how much, on what condition. */
export const commonWords: Words = [
  [
    'NO',
    String.raw`no|not|never|without(?: an?y?)?|neither|nor|none|nobody|no one|lacks?|lacking|missing|absence of|absent|cannot|can not|(?:may|must|shall|will|should|does|do|is|are|need|has|have) not(?: to)?(?: be)?(?: (?:allowed|permitted|entitled|able|free|required|obliged) to)?|(?:does|do) not (?:have|include|contain|give|offer|provide)|unable to|excluded|ruled out|prohibited|forbidden|barred|banned|not (?:accepted|acceptable|allowed|permitted|agreed|granted|given|offered|included|available|required|needed)|unacceptable|resisted|refused|rejected|deleted?|struck(?: out)?|strike(?: out)?|remove[ds]?|avoid|fails? to`,
  ],
  [
    'MUTE',
    String.raw`silent|silence|mute|says? nothing|nothing (?:is )?(?:said|stated|agreed)|(?:is |are )?(?:not|un|nowhere)[- ]?(?:stated|specified|addressed|mentioned|defined|regulated|dealt with|covered)|no mention|left open|not (?:a )?word|does not (?:say|state|specify|mention|address)|without saying|unclear`,
  ],
  [
    'BOTH',
    String.raw`mutual(?:ly)?|reciprocal(?:ly)?|bilateral(?:ly)?|two[- ]way|two[- ]sided|both[- ]ways?|both(?: the)?(?: of us)?(?: (?:parties|sides))?|either(?: (?:party|side|one))?|each(?: (?:other|party|side))?|all (?:the )?parties|the parties|parties|(?:in|on|for|from) (?:both|either|each|all) (?:directions?|sides?|parties|party|ends?)|applies (?:both ways|in both directions)|us and (?:them|supplier|customer)|we and (?:they|supplier|customer)|(?:supplier|customer) and (?:we|us)|them and us`,
  ],
  [
    'EQUAL',
    String.raw`equally|alike|equal(?: terms| footing)?|the same(?: way)?|(?:on|in) the same (?:terms|way)|symmetrical(?:ly)?|balanced|even[- ]?handed(?:ly)?|both alike|party[- ]neutral`,
  ],
  [
    'ONEWAY',
    String.raw`one[- ]way|one[- ]sided(?:ly)?|one[- ]directional|uni-?directional|unilateral(?:ly)?|non[- ]?mutual|non[- ]?reciprocal|asymmetric(?:al)?|lop[- ]?sided|unbalanced|only one (?:party|side|of the parties)`,
  ],
  [
    'ONLY',
    String.raw`only|alone|solely|just|merely|and no one else|and nobody else|and not both|nobody but|no one but|no one except`,
  ],
  ['UNLESS', 'unless|except (?:if|when|where)|save (?:if|where|when)|if not'],
  ['EXCEPT', 'except(?: for)?|other than|save(?: for)?|excluding|apart from|with the exception of|aside from|bar'],
  [
    'IF',
    'if|when|where|whenever|wherever|in case(?: of)?|in the event (?:of|that)|provided(?: that)?|as long as|so long as|on condition that|subject to',
  ],
  ['OR', 'or|and/or|/'],
  ['BUT', 'but|yet|however|while|whereas'],
  [
    'ANY',
    String.raw`whatever(?: (?:the|its))?(?: (?:length|period|duration|term|amount|notice))?|(?:regardless|irrespective) of(?: (?:the|its))?(?: (?:length|period|duration|term|amount|notice))?|no matter (?:how (?:long|short|much)|what|the \w+)|(?:of|for) any (?:length|period|duration|amount)|any (?:length|period|duration)`,
  ],
  [
    silentWord,
    String.raw`an?|the|this|that|these|those|such|our own|own|its|their|his|it|they|them|itself|all|any|some|every|of|for|to|in|on|at|by|from|with|upon|per|as|and|also|too|then|there|so|who|whose|which|is|are|was|were|been|being|be|has|have|had|having|do|does|shall|should|will|would|must|may|can|could|might|i\.e\.|e\.g\.|s|only ever`,
  ],
  [
    silentWord,
    String.raw`clauses?|provisions?|language|wording|agreements?|contracts?|contractual|deals?|terms|standard|usual|normal|customary|reasonabl[ey]|written|writing|prior|advance|clear(?:ly)?|express(?:ly)?|explicit(?:ly)?|please|there ?is|there are|where applicable|(?:is |are )?(?:required|preferred|acceptable|accepted|expected|wanted|needed|fine|ok|okay|possible|allowed|permitted|standard|tolerable|negotiable)|we (?:want|insist on|expect|prefer|like|ask for|can accept|will accept|would accept|accept)|(?:the )?(?:contract|agreement) (?:says|states|provides)(?: that)?|preferabl[ey]|ideally|normally|generally|usually|always|at all|in all cases|in any (?:case|event)|in each case|concerned|relevant|applicable|in place|included|given|granted|available|set out|stated|fully|full|simply|as well|respectively|counts?|works?|holds?|stays?|stands?|operates?|remains?|exists?|applies|apply|first|beforehand|really|strictly|clearly|again|still|kinds?|forms?|types?|sorts?|part|basis|matter|person|let off|of us|have to|has to`,
  ],
];
