import type { Bearer } from '../../../contract/actor';
import type { Condition } from '../../playbook';
import { any } from '../../statement-part';
import { type Grammar, inOrder } from '../grammar';
import type { Said } from '../said';

const successors = ['successor', 'merger', 'sale-of-assets'] as const;

const state = (said: Said, bearer: Bearer, name: string): Condition => said.state('assignment', bearer, name);

/** Who may not assign without consent may all the less assign at all. */
function bound(said: Said, bearer: Bearer): Condition | undefined {
  return bearer === 'them'
    ? said.anyOf(state(said, bearer, 'consent'), state(said, bearer, 'prohibited'))
    : state(said, bearer, 'consent');
}

function excepted(said: Said, bearer: Bearer): readonly Condition[] {
  const includes = (id: string) => said.items('assignment-exceptions', bearer, 'includes', [id]);
  const buyers = said.has('BUYER') ? any(successors.map(includes)) : undefined;
  const found = [...(said.has('GROUP') ? [includes('affiliate')] : []), ...(buyers ? [buyers] : [])];
  const one = said.has('OR') ? any(found) : undefined;
  return one ? [one] : found;
}

/** The first side named before the consent is the one that needs it. */
function needing(said: Said): Bearer {
  const at = said.tokens.findIndex(({ name }) => name === 'CONSENT');
  const before = said.tokens.slice(0, at < 0 ? undefined : at).find(({ bearer }) => bearer !== undefined)?.bearer;
  if (before) return before;
  // "Only with our consent": theirs.
  const whose = consentOf(said);
  if (whose === 'us') return 'them';
  return whose === 'them' ? 'us' : 'both';
}

function consentOf(said: Said): Bearer | undefined {
  const plain = said.part.plain;
  if (/\b(?:our|us|we) (?:(?:prior|written|express|specific) )*(?:consent|approval|permission|agree|ok)\b/.test(plain))
    return 'us';
  return undefined;
}

function guarded(said: Said): Condition | undefined {
  const bearer = needing(said);
  return said.allOf(bound(said, bearer), ...excepted(said, bearer));
}

/** "Only we need consent": the other needs none. */
function aloneBound(said: Said): Condition | undefined {
  const { alone } = said;
  if (!alone) return undefined;
  const other = alone === 'us' ? 'them' : 'us';
  return said.allOf(state(said, alone, 'consent'), state(said, other, 'free'));
}

function freely(said: Said): Condition | undefined {
  const bearer = said.who;
  if (bearer === 'unknown') return said.isBad ? state(said, 'them', 'free') : undefined;
  const alone = said.alone;
  if (alone) return said.allOf(state(said, alone, 'free'), state(said, alone === 'us' ? 'them' : 'us', 'consent'));
  return state(said, bearer, 'free');
}

/** What we let them do bounds it: who may do less stays within. */
function towards(said: Said): Condition | undefined {
  const bearer = said.whoOr('both');
  const named = excepted(said, bearer);
  if (named.length === 0) return undefined;
  const together = said.allOf(...named);
  if (bearer !== 'us' && !said.has('BOTH') && !said.isBad) return said.anyOf(bound(said, bearer), together);
  // Where both are to be able to, plain consent takes it from us, and freedom gives them more than was offered.
  if (said.has('BOTH') && !said.isBad) return together;
  return said.anyOf(state(said, bearer, 'free'), together);
}

/** Who may pass the contract on, to whom, and whether the other must agree. */
export const assignmentGrammar: Grammar = {
  name: 'assignment',
  kinds: ['assignment', 'assignment-exceptions'],
  cue: /\bassign|\bnovat|\btransfer(?:s|red)? (?:of )?(?:the |this )?(?:contract|agreement)/,
  subject: ['ASSIGN'],
  words: [
    [
      'ASSIGN',
      String.raw`(?:assign(?:s|ed|ing|ment|ments|able)?|transfer(?:s|red|ring|able)?|novat(?:e|es|ed|ion)|hand(?:s|ed|ing)?(?: (?:it|the (?:contract|agreement)))? over|pass(?:es|ed|ing)?(?: (?:it|the (?:contract|agreement)))? on|delegat(?:e|es|ion)|dispose(?:s)? of)(?:(?:,|,? or|,? and|/) ?(?:assign(?:s|ed|ing|ment|ments)?|transfer(?:s|red|ring)?|novat(?:e|es|ed|ion)|delegat(?:e|es|ion)))*(?: (?:of )?(?:the |this )?(?:contract|agreement|it|rights?|rights and obligations))?`,
    ],
    [
      'CONSENT',
      String.raw`(?:(?:needs?|requires?|requiring|with|subject to|upon|obtains?|gets?|needing|on|conditional on|prior|written|express|advance|our|supplier's|the|other's|other party's|other side's|the other(?: (?:party|side))?'s|each other's|mutual|of|a|an) )*(?:consents?|approvals?|permissions?|sign[- ]?off|ok|say[- ]so|agreement|blessing)(?: (?:of|from|by) (?:the other(?: (?:party|side))?|us))?(?:,? ?(?:which )?(?:(?:is|may|must|shall|will|can) )?(?:not (?:to )?(?:be )?|never )(?:(?:unreasonably|withheld|refused|conditioned|delayed|or|be) ?)+)?|(?:(?:the )?other(?: (?:party|side))?|us|our|supplier) (?:agreeing|consenting|approving|saying yes|having agreed)(?: to it)?|(?:if|unless|until|where|when) (?:the other(?: (?:party|side))?|both(?: parties)?|we) (?:have |has )?(?:agreed?|agrees|approves?|consents?)`,
    ],
    [
      'FREE',
      String.raw`freely|free(?: to)?|at will|to (?:anyone|anybody|whom(?:ever)?|whoever)(?: (?:it|they|supplier) (?:likes?|pleases?|wants?|chooses?|wishes))?|as (?:it|they) (?:likes?|pleases?)|at (?:its|their|supplier's) (?:sole )?discretion|unrestricted(?:ly)?|without (?:(?:our|any|prior|the|written|other party's|supplier's) )*(?:consent|approval|permission|restrictions?|limits?|asking(?: us)?|notice)|unlimited|no consent(?: needed| required)?`,
    ],
    [
      'GROUP',
      String.raw`(?:(?:to|within|in|for|an|any|its|our|their|own|the|a|other|of|same) )*(?:affiliates?|affiliated compan(?:y|ies)|group(?: compan(?:y|ies)| members?| entit(?:y|ies))?|subsidiar(?:y|ies)|parent(?: company)?|sister compan(?:y|ies)|intra-?group(?: transfers?| assignments?)?)(?: (?:of|in) (?:the|its|our) (?:same )?group)?`,
    ],
    [
      'BUYER',
      String.raw`(?:(?:to|on|in|upon|for|the|a|an|its|our|their|of|all|or|substantially|connection|with|as|part|case|someone|anyone|who|event) )*(?:buyers?|purchasers?|acquirers?|successors?(?: in (?:interest|title|business))?|mergers?(?: (?:or|and) (?:acquisitions?|sales?))?|sale|acquisitions?|buys|reorgani[sz]ations?|restructuring|m&a)(?: (?:of|or|to|the|its|our|their|whole|entire|all|substantially|business|assets|company|undertaking|transactions?|by|operation|law|in))*`,
    ],
    [
      'NOTICE',
      String.raw`(?:(?:with|on|after|upon|by|giving|prior|written) )*notices?(?: to (?:us|the other(?: party)?))?`,
    ],
    [
      'SUBJECT',
      String.raw`contract|agreement|rights?|obligations?|transfers?|it|party|parties|other|the other(?: (?:party|side))?|entitled|unreasonably|withheld`,
    ],
    ['NEED', 'needs?(?: it| one)?|requires?(?: it)?'],
    ['COMPETITOR', String.raw`(?:(?:to|a|an|our|any|direct|one|of) )*competitors?`],
  ],
  rules: [
    inOrder('NO (US|THEM|BOTH)? ASSIGN? (NO|UNLESS|EXCEPT|ONLY|IF) CONSENT (EXCEPT|GROUP|BUYER|OR|BUT)*', guarded),
    inOrder('(US|THEM|BOTH) NO ASSIGN (NO|UNLESS|EXCEPT|ONLY) CONSENT (EXCEPT|GROUP|BUYER|OR|BUT)*', guarded),
    inOrder('NO (US|THEM|BOTH)? ASSIGN FREE (EXCEPT|GROUP|BUYER|OR|BUT)*', (said) => {
      const bearer = said.whoOr('both');
      return said.allOf(bound(said, bearer), ...excepted(said, bearer));
    }),
    inOrder('(US|THEM|BOTH) NO ASSIGN FREE (EXCEPT|GROUP|BUYER|OR|BUT)*', (said) => {
      const bearer = said.whoOr('both');
      return said.allOf(bound(said, bearer), ...excepted(said, bearer));
    }),
    inOrder('(BOTH|THEM|US)? ASSIGN? (US|THEM|BOTH)? ONLY? CONSENT (US|BOTH)? (EXCEPT|GROUP|BUYER|OR)*', (said) =>
      said.has('ONLYUS') ? undefined : guarded(said),
    ),
    inOrder('CONSENT (BOTH|US|THEM)? (ASSIGN|BOTH)* (EXCEPT|GROUP|BUYER|OR)*', guarded),
    inOrder('(BOTH|THEM|US|ONLYTHEM|ONLYUS)? ASSIGN? (THEM|US|BOTH|ONLYTHEM)? FREE ASSIGN?', freely),
    inOrder('FREE ASSIGN (US|THEM|BOTH)?', freely),
    inOrder('(BOTH|THEM|US)? ASSIGN? FREE? (GROUP|BUYER|OR)* FREE?', towards),
    inOrder('(ONLYTHEM|ONLYUS) ASSIGN', freely),
    inOrder('(ONLYTHEM|ONLYUS) ASSIGN? (NEED|CONSENT)', aloneBound),
    inOrder('NO ASSIGN', (said) => (said.isBad ? undefined : bound(said, 'both'))),
    inOrder('(US|THEM|BOTH) NO? ASSIGN NO?', (said) => {
      if (!said.has('NO')) return undefined;
      const { who } = said;
      return said.anyOf(
        state(said, who, 'prohibited'),
        ...(who === 'them' || said.isBad ? [state(said, who, 'consent')] : []),
      );
    }),
    inOrder('NO CONSENT', (said) => (said.isBad ? state(said, 'them', 'free') : undefined)),
  ],
};

const held = (said: Said): Bearer => said.whoOr('unknown');
const changing = (name: string) => (said: Said) => {
  const [first] = said.tokens.filter(({ bearer }) => bearer !== undefined);
  const changed = ofChange(said) ?? first?.bearer ?? held(said);
  return changed === 'unknown' || changed === 'both' ? undefined : said.state('change-of-control', changed, name);
};

/** Whose control changes: the side that stands beside the change, else the one that does not act. */
function ofChange(said: Said): Bearer | undefined {
  const at = said.tokens.findIndex(({ name }) => name === 'CHANGE');
  const beside = [said.tokens[at - 1], said.tokens[at + 1]].find((token) => token?.bearer !== undefined);
  const others = said.tokens.filter(({ bearer }) => bearer !== undefined && bearer !== beside?.bearer);
  if (beside) return beside.bearer;
  const acting = others[0]?.bearer;
  return acting === 'us' ? 'them' : acting === 'them' ? 'us' : undefined;
}

/** Under the heading alone it is theirs, which concerns us. */
const ofTheirs = (name: string) => (said: Said) => said.state('change-of-control', 'them', name);

/** What follows when a side is bought. */
export const changeOfControlGrammar: Grammar = {
  name: 'change of control',
  kinds: ['change-of-control'],
  cue: /\bchange (?:of|in) (?:control|ownership)\b|\btaken over\b|\btakeover\b|\bacquired\b|\bbought\b/,
  subject: ['CHANGE'],
  words: [
    [
      'CHANGE',
      String.raw`(?:(?:if|when|where|on|upon|after|following|in case of|a|an|the|any|its|is|are|gets|being|by|its own|to) )*(?:change[sd]? (?:of|in) (?:control|ownership)|changes? (?:hands|owners?|control)|taken over|takeovers?|acquired|bought(?: out)?|sold|mergers?|acquisitions?|merged?|new owner|control changes|ownership changes)(?: (?:by a competitor))?`,
    ],
    [
      'LEAVE',
      String.raw`(?:(?:right|rights|free|entitled|able|option|may|can|lets|allows|gives|permits|to|of) )*(?:terminat(?:e|es|ion)|leave|exit|cancel|walk(?: away)?|end(?: the (?:contract|agreement))?|withdraw|get out|rights? to (?:terminate|leave|exit|end))(?: (?:rights?|the contract|the agreement))?|way out|rights?`,
    ],
    ['LETS', String.raw`lets?|allows?|gives?|permits?|entitles?|enables?|triggers?`],
    [
      'CONSENT',
      String.raw`(?:(?:needs?|requires?|with|subject to|our|prior|written|supplier's) )*(?:consents?|approvals?)`,
    ],
    ['DEEMED', String.raw`(?:(?:is|counts|treated|deemed|regarded|considered|amounts|as|to|be|an|a) )+assignment`],
    [
      'NOTICE',
      String.raw`(?:(?:must|on|with|needs|requires|prior|written|give|gives|prompt|promptly) )*(?:notice|notif(?:y|ies)|tells?|informs?)(?: (?:us|of it))*`,
    ],
    ['SUBJECT', String.raw`days|control|ownership|events?|it|undergoes|undergo|has|happens?|occurs?|case`],
  ],
  rules: [
    inOrder('(US|THEM)? (LETS|LEAVE)* IF? (US|THEM)? CHANGE (US|THEM)? IF?', (said) =>
      said.has('LEAVE') ? changing('termination-right')(said) : undefined,
    ),
    inOrder('(US|THEM)? CHANGE (US|THEM)? (LETS|IF)? (US|THEM)? LEAVE (US|THEM)?', changing('termination-right')),
    inOrder('LEAVE (US|BOTH)?', ofTheirs('termination-right')),
    inOrder('CONSENT', ofTheirs('consent')),
    inOrder('THEM? ONLY? NOTICE ONLY? (US|BOTH)?', ofTheirs('notice')),
    inOrder('NO LEAVE?', (said) => (said.isBad ? said.absent('change-of-control', 'them') : undefined)),
    inOrder('(US|THEM) CHANGE NOTICE', changing('notice')),
    inOrder('(US|THEM) CHANGE CONSENT', changing('consent')),
    inOrder('CHANGE (US|THEM) CONSENT (US|THEM)?', changing('consent')),
    inOrder('(US|THEM) CHANGE DEEMED', changing('deemed-assignment')),
    inOrder('CHANGE (US|THEM) DEEMED', changing('deemed-assignment')),
  ],
};
