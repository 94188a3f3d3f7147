import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage } from '../term';
import type { Sentence } from './reading';
import { hasStem, actorAfter, phrase, sentencesIn, subjectAt } from './reading';

/** A sentence that lets somebody end the agreement; a list item is read together with its lead-in. */
export interface TerminationRight {
  readonly sentence: Sentence;
  /** The lead-in's words and the item's: what the conditions of the right are looked for in. */
  readonly whole: string;
  /** Offset of `sentence` in `whole`. */
  readonly offset: number;
  /** Whose right it is; `unknown` where nobody is named. */
  readonly actor: Actor;
  /** The verb, relative to `sentence`; where the lead-in holds it, the start of the item. */
  readonly verb: Range;
  /** It ends by itself ("shall automatically terminate"), nobody chooses. */
  readonly automatic: boolean;
}

const end = '(?:terminate|cancel|rescind)';
const grants = phrase(
  `\\b(?:may|can|(?:shall |will )?(?:have|has|had|reserves?|retains?) (?:the |a |its |an )?(?:(?:immediate|sole|absolute|unilateral|additional|independent|exclusive|further)(?: and \\w+)? )?(?:right|option|power|ability|privilege|election)|(?:is|are|be) (?:also )?entitled|right|entitled|option|permitted|elects?|elect|reserves?)\\b(?:(?!\\b(?:may|shall|will|must|can)\\b)[^.;]){0,180}?\\b(${end})\\b|\\bnotice of (?:its|their|his|the) (?:election|intention|intent|desire|decision) to (${end})\\b`,
);
const passive = phrase(
  '\\b(?:may|can|shall|will)(?: also| only)? be (?:\\w+ )?(terminated|cancell?ed)\\b|\\b(?:shall|will) (?:automatically |immediately )?(terminate)\\b|\\b(?:is|are) (terminable|cancell?able)\\b|\\buntil (?:[^.;]{0,60}\\b)?(terminat(?:e|es|ed))\\b|\\b(terminable|cancell?able)\\b|\\b(termination)(?= by (?:either|any|the|supplier|customer|a) [^.;]{0,60}\\b(?:for any reason|without cause|for convenience|at any time)\\b)',
);
const direct = phrase(
  `\\b(?:shall|will|then|elects? to|chooses? to|wish(?:es)? to) (${end}s?)\\b|\\bunless (?:\\w+ ){0,3}(terminated|cancell?ed)(?= by)|^\\W{0,12}(${end})\\b`,
);
/** What ends is the agreement or its services, not employment, a licence of a third party or an effect. */
const notAgreement = phrase(
  "^(?:s|d)? (?:(?:the|any|its|such|their|his|her|this) )?(?:\\S+ ){0,2}(?:use of|trials?|participation|employment|employees?|employee's|coverage|registration|account|purchase orders?|lease|negotiations?|litigation|access|sublicens\\w+|waiting period|offering|discussions?|credit|membership|policy|personnel)\\b",
  '',
);
const isAgreement = phrase(
  '\\b(?:agreements?|contracts?|services?|subscriptions?|sows?|statements? of work|order forms?|maintenance|support|licen[cs]es?|term|engagement)\\b',
  '',
);
const agreementEnds = phrase('\\b(?:agreement|contract|addendum|term)\\b[^.;]{0,60}$', '');
const refused = phrase(
  '\\b(?:may not|shall not|will not|cannot|can not|neither party|no party|not (?:be )?entitled|not have (?:the |any )?right|no right|nor|not (?:be )?permitted)\\b[^.;]{0,80}$',
  '',
);

/** "may not terminate", "shall not be terminated": nobody's right. */
const refusedInside = phrase(
  '\\b(?:may|shall|will|can|must) not (?!only\\b)(?:be )?(?:\\w+ )?(?:terminat|cancel|rescind)',
  '',
);

/** Every right to end the agreement that a passage grants. */
export function terminationRightsIn(passage: ReadingPassage): readonly TerminationRight[] {
  const before = known.get(passage);
  if (before) return before;
  const rights = readRights(passage);
  known.set(passage, rights);
  return rights;
}

/** Four readers ask for the rights of a passage. */
const known = new WeakMap<ReadingPassage, readonly TerminationRight[]>();

function readRights(passage: ReadingPassage): readonly TerminationRight[] {
  if (!/terminat|terminable|cancel|rescind/.test(passage.plain)) return [];
  const rights: TerminationRight[] = [];
  let leadIn: TerminationRight | undefined;
  for (const sentence of sentencesIn(passage)) {
    const own = ownRight(passage, sentence);
    if (own) {
      leadIn = own;
      rights.push(
        own.actor === 'unknown' && condition.test(sentence.plain) ? { ...own, actor: holderBefore(rights) } : own,
      );
    } else if (leadIn && sentence.leadIn !== sentence.start && sentence.leadIn <= leadIn.sentence.start) {
      const before = passage.plain.slice(leadIn.sentence.start, leadIn.sentence.end);
      const whole = `${before} ${sentence.plain}`;
      const agent = agentOf(passage, sentence);
      const actor = agent === 'unknown' ? leadIn.actor : agent;
      const start = label.exec(sentence.plain)?.[0].length ?? 0;
      rights.push({ ...leadIn, actor, sentence, whole, offset: before.length + 1, verb: { start, end: start } });
    }
  }
  return rights;
}

/** "Where the breach can be cured, this Agreement may be cancelled only if …" says how a right that stands before is used. */
const condition = phrase('\\bbe (?:terminated|cancell?ed) only\\b', '');

function holderBefore(rights: readonly TerminationRight[]): Actor {
  return rights.at(-1)?.actor ?? 'unknown';
}

/** "(b)", "1.1.3.", "or (iv)" before the words of an item. */
const label = phrase('^\\W*(?:(?:and|or) )?\\W?(?:(?:\\d{1,2}\\.){1,4}(?:\\d{1,2}[.)]?)?(?= )|\\w{1,4}[.)])? ?', '');
const byAgent = phrase('^by ', '');

/** "This Agreement may be terminated: (a) by either party …": the item says whose right it is. */
function agentOf(passage: ReadingPassage, sentence: Sentence): Actor {
  const start = label.exec(sentence.plain)?.[0].length ?? 0;
  return byAgent.test(sentence.plain.slice(start)) ? actorAfter(passage, sentence, start + 'by'.length) : 'unknown';
}

const ending = ['termi', 'cance', 'resci'];

function ownRight(passage: ReadingPassage, sentence: Sentence): TerminationRight | undefined {
  if (!hasStem(sentence, ending)) return undefined;
  for (const form of [grants, passive, direct]) {
    for (const match of sentence.plain.matchAll(form)) {
      const word = match.slice(1).find((group) => group !== undefined) ?? '';
      const start = match.index + match[0].length - word.length;
      const verb = { start, end: match.index + match[0].length };
      if (notAgreement.test(sentence.plain.slice(verb.end, verb.end + 60))) continue;
      if (passage.mode === 'contract' && refusedInside.test(match[0])) continue;
      if (passage.mode === 'contract' && refused.test(sentence.plain.slice(Math.max(0, verb.start - 110), verb.start)))
        continue;
      if (
        /^(?:cancel|rescind)/.test(word) &&
        !isAgreement.test(sentence.plain.slice(Math.max(0, verb.start - 50), verb.end + 70))
      )
        continue;
      const actor = holderOf(passage, sentence, match.index, verb);
      const automatic =
        word === 'terminate' &&
        (form === passive || (form === direct && /^(?:shall|will)\b/.test(match[0]) && actor === 'unknown'));
      if (automatic && !agreementEnds.test(sentence.plain.slice(Math.max(0, match.index - 80), match.index))) continue;
      return { automatic, sentence, whole: sentence.plain, offset: 0, actor, verb };
    }
  }
  return undefined;
}

function holderOf(passage: ReadingPassage, sentence: Sentence, from: number, verb: Range): Actor {
  const after =
    /^\s+(?:this\s+agreement\s+|it\s+|[\w\s,()]{0,40}?)?\b(?:by|at\s+the\s+(?:sole\s+)?(?:option|election|discretion)\s+of|upon\s+(?:the\s+)?election\s+(?:of|by))\s/.exec(
      sentence.plain.slice(verb.end, verb.end + 100),
    );
  const isPassive = /(?:ed|able|tion)$/.test(sentence.plain.slice(verb.start, verb.end));
  if (after && isPassive) return actorAfter(passage, sentence, verb.end + after[0].length - 1);
  const subject = subjectAt(passage, sentence, from);
  return subject === 'unknown' ? subjectAt(passage, sentence, verb.start) : subject;
}
