import type { Bearer } from '../../../contract/actor';
import type { TermKind } from '../../../contract/term-registry';
import type { Condition } from '../../playbook';
import { type Grammar, inOrder, type Rule, together } from '../grammar';
import type { Words } from '../lexicon';
import type { Said } from '../said';

const permissionWords: Words = [
  [
    'CONSENT',
    String.raw`(?:(?:with|after|upon|on|under|by|needs?|requires?|requiring|needing|obtains?|obtaining|gets?|getting|subject to|asks? (?:for|us for)|seeks?) )*(?:(?:our|the|a|an|its|each|their|supplier's|other party's|the other(?: (?:party|side))?'s|prior|written|express|specific|advance|explicit|individual|case[- ]by[- ]case|mutual|each other's|other's) )*(?:consents?|approvals?|permissions?|authori[sz]ation|agreement|sign[- ]?off|clearance|ok|say[- ]so|go[- ]ahead)(?: (?:of|from|by) (?:the other(?: (?:party|side))?|us))?(?: in each case| case by case| each time| every time)?|(?:if|unless|until|when|where|once) (?:we|the other(?: (?:party|side))?|both(?: parties)?|each party) (?:have |has )?(?:agreed?|agrees|approved?|approves|consent(?:s|ed)?|say so|permit(?:s|ted)?|sign off)(?: (?:to )?(?:it|them|each|each one|in writing|beforehand|first))*|(?:first )?asking us(?: first)?|case by case|we (?:have )?(?:agreed?|approved?|consent(?:ed)?)`,
  ],
  [
    'NOTICE',
    String.raw`(?:(?:on|with|after|upon|by|giving|gives?|subject to)\b)? ?(?:(?!(?:without|no|not|never)\b)\w+ )?(?:notices?|notification)(?: to us)?|(?:if|when) (?:we are|it) (?:told|tells us|informed|informs us|notified|notifies us)(?: (?:first|beforehand))?|(?:telling|informing|notifying) us(?: (?:first|beforehand))?|must (?:notify|inform|tell) us|notif(?:y|ies) us|tells us|informs us|(?:(?:prior|advance|written|timely) )*notifications?(?: to us)?(?: of)?`,
  ],
  ['ALLOWED', 'allowed|permitted'],
  [
    'FREE',
    String.raw`freely|free(?: to)?|at will|as (?:it|they|supplier) (?:likes?|pleases?|sees? fit)|at (?:its|their|supplier's) (?:sole )?discretion|unrestricted(?:ly)?|without (?:(?:any|our|prior|further) )*(?:restrictions?|limits?|conditions?|limitations?|asking(?: us)?|telling us|notice|control|having to ask)|unlimited|unconditional(?:ly)?|anyone it likes|whomever it likes|with anyone`,
  ],
];

function rulesOf(kind: TermKind): readonly Rule[] {
  const bearer = (said: Said): Bearer => {
    const { who } = said;
    return who === 'us' || who === 'both' ? (said.has('ONLYUS') ? 'us' : who) : said.supplier;
  };
  const state = (said: Said, name: string): Condition =>
    said.state(kind, said.has('CONSENT') && said.who === 'us' ? said.supplier : bearer(said), name);
  // What a supplier would like to do itself is not had where it is forbidden.
  const guarded = (said: Said) =>
    kind === 'publicity' && said.part.context.side === 'supplier' && !said.isBad
      ? state(said, 'consent')
      : said.anyOf(state(said, 'consent'), state(said, 'prohibited'));
  const free = (said: Said) => state(said, 'free');
  return [
    inOrder('(US|THEM|BOTH)? ACT? (US|THEM|BOTH)? ONLY? (NEED|IF)? (US|THEM|BOTH)? CONSENT ONLY? (ACT|FOR)*', guarded),
    inOrder('NO BOTH? ACT* (NO|UNLESS|EXCEPT|ONLY|BUT|IF) (US|THEM|BOTH)? CONSENT', (said) => guarded(said)),
    inOrder('(US|THEM|BOTH)? NO ACT* (NO|UNLESS|EXCEPT|ONLY|BUT) (US|THEM|BOTH)? CONSENT', guarded),
    inOrder('NO CONSENT NO ACT', guarded),
    inOrder('NO BOTH? ACT CONSENT', (said) =>
      /\b(?:unless|until|if|case by case)\b/.test(said.part.plain) ? guarded(said) : undefined,
    ),
    inOrder('(THEM|BOTH|US)? ACT* NO US? CONSENT ACT*', (said) =>
      said.isBad ? free(said) : said.has('ACT') ? free(said) : guarded(said),
    ),
    inOrder('(THEM|BOTH|US)? ACT* FREE (THEM|ACT|BOTH)*', free),
    inOrder('(THEM|BOTH)? ACT* NOTICE ACT?', (said) => state(said, 'notice')),
    inOrder('(THEM|BOTH|US)? ACT? NO (THEM|BOTH|US)? ACT*', (said) =>
      said.has('CONSENT') ? undefined : said.isBad ? undefined : state(said, 'prohibited'),
    ),
    together('ACT', 'THEM', (said) => (said.isBad ? free(said) : undefined)),
    inOrder('US ACT', free),
    inOrder('ACT ALLOWED', free),
  ];
}

export const publicityGrammar: Grammar = {
  name: 'publicity',
  kinds: ['publicity'],
  cue: /\bpublicity\b|\bpress\b|\blogos?\b|\breference (?:customer|client)|\bcase stud|\bannounce|\bmarketing\b|\b(?:our|customer) names?\b/,
  subject: ['ACT'],
  words: [
    [
      'ACT',
      String.raw`(?:(?:put|puts|putting|show|shows|use|uses|using|used|publish(?:es|ing)?|display(?:s|ing)?|mention(?:s|ing)?|refer(?:s|ring)? to|issue[sd]?|issuing|make|makes|making|name|names|naming|list|lists|listing|announc(?:e|es|ing)|quot(?:e|es|ing)|identif(?:y|ies|ying)|of|our|us|we|the|any|in|as|a|an|for|supplier's|each other's|other party's|other's|its|customer|client|press|public|marketing|promotional|joint|either party's|to|or|and|about|on|its website|website|with|to the press) )*(?:names?|logos?|crests?|emblems?|trade ?marks?|marks?|brands?|releases?|press(?: releases?| statements?)?|announcements?|references?(?: customers?| clients?| sites?)?|publicity|case stud(?:y|ies)|marketing(?: materials?| purposes?)?|promotion(?:al materials?)?|advertis\w+|customers?|clients?|testimonials?|website|customer list|materials|public statements?|statements|deal|relationship|publicly)|publici[sz]e[sd]?|announces?`,
    ],
    ['SUBJECT', String.raw`us|use|uses|using|used|publish\w*|made|issued|of any kind|publicly|in public|as a|either`],
    // What the law orders may be said whatever the parties agree.
    [
      'SUBJECT',
      String.raw`(?:(?:except|save|unless|other than|apart from|but|for|as|where|when|if|to the extent|in so far as|announcements?|disclosures?|statements?|filings?|those|what|that|which|it|this|they|such|is|are|be|legally) )*(?:(?:required|compelled|ordered|demanded|mandated) by (?:(?:the|any|applicable|securities) )*(?:laws?|regulations?|stock exchanges?(?: rules)?|rules)(?:(?:,| or| and|,? or the rules of an?) (?:stock exchanges?(?: rules)?|regulations?|exchange rules|regulators?|courts?))*|(?:(?:the|applicable|securities) )*laws? (?:requires?|demands?|compels?|so requires?)(?: (?:it|them|this|that|otherwise|so))?|legally required|required to by (?:the )?laws?)`,
    ],
    ...permissionWords,
  ],
  rules: rulesOf('publicity'),
};

export const subcontractingGrammar: Grammar = {
  name: 'subcontracting',
  kinds: ['subcontracting'],
  cue: /\bsub-?contract|\bsub-?process|\boutsourc|\bdelegat/,
  subject: ['ACT'],
  words: [
    [
      'ACT',
      String.raw`(?:(?:use|uses|using|engage[sd]?|engaging|appoint(?:s|ing|ed)?|hire[sd]?|of|new|any|the|its|key|material|further|our|work|services?|change[sd]?|replace[sd]?|through|to|by|obligations?) )*(?:sub-?contract(?:s|ed|ing|ors?)?|sub-?process(?:ors?|ing)|outsourc(?:e|es|ed|ing)|delegat(?:e|es|ed|ion|ing)|third parties)(?: (?:of|the|its|any|our|part|parts|all|services?|work|obligations?|performance|to|third parties|others|anyone))*`,
    ],
    ['SUBJECT', String.raw`use|uses|used|engaged?|appointed|hired|named|listed|approved`],
    ...permissionWords,
  ],
  rules: rulesOf('subcontracting'),
};
