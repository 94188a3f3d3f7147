import type { Bearer } from '../../../contract/actor';
import type { Condition } from '../../playbook';
import { not } from '../../statement-part';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

const excused = (said: Said): Condition | undefined => {
  const { alone } = said;
  if (alone) return said.onlyOne('force-majeure', alone);
  if (said.has('ONEWAY')) return said.isBad ? said.onlyOne('force-majeure', 'them') : undefined;
  return said.present('force-majeure', said.who);
};

/** "For both, withdrawal after 90 days": both are excused, and may leave. */
function bothAndLeaving(said: Said): Condition | undefined {
  const left = leaving(said);
  return said.isApart('BOTH', 'LEAVE') && !said.isBad ? said.allOf(said.present('force-majeure', 'both'), left) : left;
}

function leaving(said: Said): Condition | undefined {
  const named = said.who;
  const bearer: Bearer = named === 'unknown' ? 'us' : named;
  const present = said.present('force-majeure-termination', bearer);
  const [token, other] = said.tokens.filter(({ name }) => name === 'DUR');
  if (!token) return present;
  if (!token.low || token.high || other || token.order === 'less-than') return undefined;
  return said.allOf(
    present,
    said.part.check('force-majeure-termination', bearer, said.isBad ? 'more-than' : 'at-most', token.low),
  );
}

/** Whom events beyond control excuse, and who may leave when they last. */
export const forceMajeureGrammar: Grammar = {
  name: 'force majeure',
  kinds: ['force-majeure', 'force-majeure-termination'],
  cue: /\bforce majeure\b|\bacts? of god\b|\bbeyond (?:its|their|a party's|reasonable) (?:reasonable )?control\b/,
  subject: ['RELIEF'],
  words: [
    [
      'RELIEF',
      String.raw`force majeure(?: (?:clause|event|relief|events|provision|protection))?|acts? of god|events? (?:beyond|outside)(?: of)? (?:(?:its|their|a party's|either party's|reasonable|the|anyone's) )*control`,
    ],
    [
      'SUBJECT',
      String.raw`reliefs?|reliev\w+|excus(?:e|es|ed|ing)|protect(?:s|ed|ing|ion)?|covers?|covered|covering|appl(?:y|ies|ied|ying)|benefit(?:s|ed)?|releas(?:e|es|ed)|frees?|freed|suspend(?:s|ed)?|events?|performance|obligations?|duties|duty|available|extends?|mentioned|of delay|delay(?:s|ed)?|non-performance|operates|works?|binds?|helps?|invoke[sd]?|relied on|rely on|claims?|can be invoked|party affected|affected`,
    ],
    [
      'LEAVE',
      String.raw`terminat(?:e|es|ed|ing|ion)(?: rights?)?|(?:rights?|free|able|entitled) (?:to|of) (?:terminat(?:e|ion)|leave|exit|cancel|cancellation|walk away|withdraw(?:al)?|end)(?: (?:the )?(?:contract|agreement))?|cancel(?:s|led|lation)?|ends?(?: (?:it|the (?:contract|agreement|deal)))?|exits?(?: rights?)?|leaves?|walks?(?: away)?|get out|withdraw(?:s|al)?|rights?|way out`,
    ],
    [
      'LAST',
      String.raw`(?:(?:if|when|where|once|should|as soon as|after|and) )?(?:(?:it|the event|the force majeure event|event|this|force majeure|they|the situation|the interruption|the delay|which|events) )?(?:lasts?|lasting|continues?|continuing|continued|goes on|going on|persists?|persisting|prevails?|exceeds?|endures?|runs|remains|has lasted|prolonged|extends)(?: for| beyond| past)?|after|prolonged|continuous|consecutive|of (?:force majeure|interruption|it)`,
    ],
  ],
  rules: [
    together('BOTH', 'EQUAL RELIEF', excused),
    together('EQUAL', 'RELIEF', (said) => said.present('force-majeure', 'both')),
    together('ONLYTHEM', 'RELIEF', excused),
    together('ONLYUS', 'RELIEF', excused),
    together('ONEWAY', 'RELIEF', excused),
    together('THEM', 'RELIEF', (said) => (said.has('RELIEF') || said.isBad ? excused(said) : undefined)),
    together('US', 'RELIEF', excused),
    inOrder('NO BOTH', (said) => (said.isBad ? not(said.present('force-majeure', 'both')) : undefined)),
    inOrder('NO ANY? RELIEF', (said) => said.absent('force-majeure', 'unknown')),
    inOrder('NO', (said) => said.absent('force-majeure', 'unknown')),
    inOrder('RELIEF', excused),
    inOrder('(NO|MUTE) RELIEF', (said) => said.absent('force-majeure', 'unknown')),
    inOrder('MUTE', (said) => said.absent('force-majeure', 'unknown')),
    inOrder(
      '(US|BOTH|THEM)? LEAVE (US|BOTH|THEM)? IF? RELIEF? LAST* IF? RELIEF? LAST* DUR? LAST? RELIEF?',
      bothAndLeaving,
    ),
    inOrder('RELIEF? LAST? DUR LAST? (US|BOTH|THEM)? LEAVE (US|BOTH)?', leaving),
    inOrder('(US|BOTH)? NO (US|BOTH)? LEAVE (US|BOTH)? RELIEF? LAST* DUR? LAST?', (said) =>
      said.has('DUR')
        ? undefined
        : said.absent('force-majeure-termination', said.whoOr('us') === 'both' ? 'us' : said.whoOr('us')),
    ),
  ],
};
