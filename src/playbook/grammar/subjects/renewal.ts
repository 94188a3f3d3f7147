import type { Condition } from '../../playbook';
import { renewalOrder } from '../../statement-comparison';
import { not } from '../../statement-part';
import { type Grammar, inOrder, together } from '../grammar';
import { Said } from '../said';

const automatic = (said: Said): Condition => said.state('renewal', 'unknown', 'automatic');
const agreed = (said: Said): Condition => said.state('renewal', 'unknown', 'by-agreement');
/** Whoever it is that must give it, the notice that counts is ours. */
const ofNotice = (said: Said): Condition | undefined => said.amount('renewal-notice', said.customer);

/** Where we can stop it, how is what counts, however it renews. */
function notice(said: Said): Condition | undefined {
  const amount = ofNotice(said);
  if (!said.has('AUTO') || (said.has('US') && !said.isBad)) return amount;
  return said.allOf(automatic(said), amount);
}

function period(said: Said): Condition | undefined {
  const [token, other] = said.tokens.filter(({ name }) => name === 'DUR');
  if (!token?.low || other || token.high) return undefined;
  if (token.order === undefined && said.isBad) return undefined;
  const order = token.order ?? renewalOrder(said.part);
  const length = said.part.check('renewal-period', 'unknown', order, token.low);
  return token.order === 'more-than' || token.order === 'at-least' ? said.allOf(automatic(said), length) : length;
}

/** "For a year, unless notice of 30 days is given": how long, and what it takes to stop it. */
function periodAndNotice(said: Said): Condition | undefined {
  const [length, notice] = said.tokens.filter(({ name }) => name === 'DUR');
  const isStopped = said.has('NOTICE', 'STOP', 'COND');
  if (!length || !notice || !isStopped || said.isBad) return undefined;
  const one = (kept: typeof length): Said =>
    new Said(
      said.part,
      said.tokens.filter((token) => token.name !== 'DUR' || token === kept),
    );
  return said.allOf(period(one(length)), ofNotice(one(notice)));
}

const yearly = (said: Said): Condition | undefined =>
  said.isBad
    ? undefined
    : said.part.check('renewal-period', 'unknown', renewalOrder(said.part), {
        shape: 'duration',
        amount: 1,
        unit: 'years',
      });

const unstoppable = (said: Said) => said.allOf(automatic(said), said.absent('renewal-notice', said.customer));

/** Whether the contract goes on by itself, for how long, and what it takes to stop it. */
export const renewalGrammar: Grammar = {
  name: 'renewal',
  kinds: ['renewal', 'renewal-notice', 'renewal-period'],
  cue: /\brenew|\bevergreen\b|\broll(?:s|ed|ing|-|)? ?over|\bextension|\bprolong/,
  subject: ['AUTO', 'RENEW'],
  words: [
    [
      'AUTO',
      String.raw`(?:auto|automatic|automatically|tacit|tacitly|silent|silently|evergreen|opt[- ]?out)[- ]?(?:re)?(?:renew(?:al|als|s|ed|ing)?|extensions?|extends?|extended|extending|prolongations?|prolongs?|prolonged|roll(?:s|ed|ing)?[- ]?overs?|continu\w+)(?: clauses?| terms?)?|(?:renew(?:s|ed|al|als|ing)?|extends?|extended|extension|prolongs?|prolonged|prolongation|rolls?(?: over| on| forward)?|continues?|goes on)(?: itself)? (?:automatically|tacitly|silently|by itself|on its own|of its own accord|by default|without (?:anyone|anybody|either side|us) (?:doing|saying) (?:anything|something))|renews itself|evergreens?|roll(?:s|ed|ing)?[- ]?overs?|rolls? (?:over|on|forward)|rolling over|automatic(?:ally)?|tacit(?:ly)?`,
    ],
    [
      'RENEW',
      String.raw`renew(?:s|al|als|ed|ing|able)?|extends?|extended|extending|extensions?|prolongs?|prolonged|prolongations?|continues?|continuation|goes on|go on|rolls|carr(?:y|ies|ied|ying) on|keeps (?:going|running)`,
    ],
    [
      'AGREE',
      String.raw`(?:mutual |written |signed |express |joint |further |prior |fresh |new |separate |positive |active |affirmative )*(?:agreements?|amendments?|consents?|confirmations?|approvals?|decisions?|election|sign[- ]?off|signing|signatures?|opt[- ]?in|opting in|order forms?|purchase orders?)|agrees?(?: to (?:it|renew|extend|continue|prolong|that|this))?|agreed|signs?|signed|extends?(?: it)?|opts? in|confirms?(?: it)?|consents?|elects?(?: to(?: renew| extend)?)?|chooses?(?: to(?: renew| extend)?)?|decides?(?: to(?: renew| extend)?)?|wants?(?: to(?: renew| extend)?| it)?|wish(?:es)?(?: to(?: renew| extend)?)?|asks? for (?:it|more|that|an? (?:extension|renewal))|says? (?:so|yes)|actively|approves?|(?:our|supplier's) option`,
    ],
    [
      'END',
      String.raw`(?:ends|expires?|lapses?|terminates?|stops|finishes|finished|runs? out|falls? away)(?: (?:automatically|by itself|by its own|on its own|of its own accord))?(?: (?:at|on|upon|with|after) (?:the )?(?:end|expiry|expiration|close)(?: of (?:the )?(?:\w+ )?(?:term|period|contract|agreement))?| when the (?:\w+ )?(?:term|period) (?:ends|expires|is over|runs out))?`,
    ],
    [
      'STOP',
      String.raw`(?:to )?(?:stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?|cancel(?:s|led|ling)?|end(?:s|ing)?|decline[sd]?|refuse[sd]?|switch(?:ed)? off|opt(?:s|ing)?[- ]?out(?: of)?|object(?:s|ing)?(?: to)?|get out of|block(?:s|ed)?|turn(?:ed)? off|escape|leave|exit|non[- ]?renew(?:al)?|not (?:to )?renew|refus(?:e|es|al)|objections?|reject|interrupt|halt|call(?:s|ing)? a halt|terminat(?:e|es|ion|ed))(?: (?:it|this|that|the|renewal|renewals|rollover|auto[- ]?renewal|automatic renewal|extension|prolongation|evergreen))*|way out|cancellable|terminable|non-renewals?|opt-outs?`,
    ],
    [
      'NOTICE',
      String.raw`(?:renewal |non-?renewal |cancellation |opt-out |termination )?(?:notices?(?: (?:period|window|deadline|term))?|windows?|warnings?|days' notice)`,
    ],
    [
      'NEED',
      String.raw`needs?|requires?|requiring|needing|takes?|taking|demands?|gives?|given|giving|calls for|served|declared|declaration|announced|sent|made|due|longer notice|period|deadline`,
    ],
    [
      'EACH',
      String.raw`(?:at a time|each time|each|every time|one after another|successive(?:ly)?|periods?|terms?|renewal (?:terms?|periods?)|in a row|further|additional|subsequent)`,
    ],
    ['ANNUAL', String.raw`annual(?:ly)?|yearly|year[- ]by[- ]year|from year to year|year to year`],
    [
      'SUBJECT',
      String.raw`(?:before|prior to|ahead of|in advance of|from) (?:the )?(?:end|expiry|expiration|renewal|renewal date|anniversary|term|date|end date)(?: of (?:the |each |a )?(?:current |initial |then[- ]current )?(?:term|period|contract|agreement|renewal term))?(?: date)?|beforehand|in advance|ahead|(?:the )?(?:current |initial )?term|years?|months?|anything|something`,
    ],
    [
      'COND',
      String.raw`if (?:not|never) (?:stopped|cancelled|terminated)|unless (?:stopped|cancelled|terminated|ended|prevented|(?:we|either(?: party)?|one of us|a party|someone|notice) (?:gives?|is given|serves?|served)(?: notice)?|notice is (?:given|served))(?: by (?:us|either(?: party)?))?`,
    ],
  ],
  rules: [
    inOrder('ANNUAL (AUTO|RENEW)', yearly),
    inOrder('(AUTO|RENEW) ANNUAL', yearly),
    inOrder('ANNUAL (AUTO|RENEW) (NEED|STOP|NOTICE)* DUR (NOTICE|STOP|NEED)*', (said) =>
      said.has('NOTICE') ? said.allOf(yearly(said), notice(said)) : undefined,
    ),
    inOrder('NO ANY? AUTO', (said) => not(automatic(said))),
    inOrder('AUTO NO', (said) => (said.isBad ? undefined : not(automatic(said)))),
    inOrder('NO RENEW', (said) => (said.isBad ? undefined : not(automatic(said)))),
    inOrder('ONLY? RENEW? (US|ONLYUS) NOTICE ONLY?', agreed),
    inOrder('END', (said) => not(automatic(said))),
    inOrder('END (UNLESS|IF)? NO? (BOTH|US|THEM) (AGREE|RENEW) (AGREE|RENEW)*', (said) =>
      said.has('UNLESS') !== (said.has('IF') && said.has('NO')) ? agreed(said) : undefined,
    ),
    inOrder('ONLY? (RENEW|AUTO)? ONLY? (IF|NEED)? (US|BOTH|ONLYUS)? AGREE AGREE? (BOTH|US)? ONLY?', agreed),
    inOrder('NO (AUTO|RENEW) (UNLESS|IF|SUBJECT) (US|BOTH) AGREE', (said) =>
      said.has('IF') ? undefined : agreed(said),
    ),
    inOrder('NO (AUTO|RENEW) NO (US|BOTH)? AGREE', agreed),
    inOrder('(ONLY|IF)? BOTH AGREE RENEW', agreed),
    inOrder('(US|BOTH) RENEW ONLY? AGREE', agreed),
    together('AUTO EACH DUR', 'RENEW ONLY', period),
    together('RENEW EACH DUR', 'ONLY', period),
    together('EACH DUR', '', period),
    inOrder(
      '(AUTO|RENEW) (EACH|NEED)* DUR EACH* (COND|UNLESS|IF|NEED|BOTH|US|STOP|NOTICE|BUT)* DUR (NOTICE|NEED|STOP|COND)*',
      periodAndNotice,
    ),
    inOrder('AUTO ANY?', automatic),
    inOrder(
      '(AUTO|RENEW)? (COND|UNLESS|IF|NEED|BOTH|US|STOP|NOTICE|ONLY|ONLYUS)* DUR (NOTICE|NEED|COND|STOP|US|BOTH|AUTO|RENEW|UNLESS)*',
      (said) => (said.has('NOTICE', 'STOP', 'COND') && !said.has('THEM') ? notice(said) : undefined),
    ),
    inOrder('(AUTO|RENEW) US? NO US? (STOP|END|NOTICE|COND) (STOP|NOTICE)?', unstoppable),
    inOrder('(AUTO|RENEW)? US NO (STOP|END) (AUTO|RENEW)?', unstoppable),
    inOrder('NO (NOTICE|STOP) STOP? (AUTO|RENEW)?', unstoppable),
  ],
};
