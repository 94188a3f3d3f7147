import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage } from '../term';
import type { Sentence } from './reading';
import { hasStem, actorAfter, phrase, rangeOf, subjectAt } from './reading';

/** A sentence that bars or allows handing the agreement on. */
export interface AssignmentRule extends Range {
  readonly actor: Actor;
  /** `barred`: not without consent, or not at all; `allowed`: may. */
  readonly sense: 'barred' | 'allowed';
}

const verb = '(?:assign|transfer|novate|cede|delegate|convey|sub-?let)';
const participle = '(?:assigned|transferred|assignable|transferable|novated|delegated|ceded|delegable)';
const bars = [
  phrase(`\\b(?:neither|no) part(?:y|ies)\\b[^.;]{0,80}?\\b(?:assign|transfer)\\b`, ''),
  phrase(
    `\\b(?:neither|no|none of the|nor)\\b[^.;]{0,100}?\\b(?:may|shall|will|can|is|has|have)\\b[^.;]{0,160}?\\b(?:${verb}|${participle})\\b`,
    '',
  ),
  phrase(
    `\\b(?:may|shall|will|must|can|does|do)(?: ?not| neither|, without[^.;]{0,100},? not)\\b[^.;]{0,160}?\\b(?:${verb}|${participle})\\b`,
    '',
  ),
  phrase(
    `\\b(?:cannot|agrees? not to|not be entitled to|no right to|not have (?:the |any )?right to|not to|never)\\b[^.;]{0,120}?\\b${verb}\\b`,
    '',
  ),
  phrase(`\\b(?:is|are|be|shall be)?,? ?(?:not|non-?) ?(?:be )?(?:\\w+ )?${participle}\\b`, ''),
  phrase(`\\b(?:neither|no|nor)\\b[^.;]{0,160}?\\b${participle}\\b`, ''),
  phrase(
    '\\b(?:may|shall|will|must|can) not (?:make|attempt|effect|permit)(?: to make)? (?:any |an )?(?:\\w+ )?(?:assignments?|transfers?) of\\b',
    '',
  ),
  phrase(
    '\\bno (?:\\w+ ){0,4}?(?:assignments?|transfers?)\\b[^.;]{0,120}\\b(?:shall|may|will|without|permitted|is|valid)\\b',
    '',
  ),
  phrase(
    '\\b(?:any|an|all) (?:\\w+ ){0,4}?(?:assignments?|transfers?)\\b[^.;]{0,140}?\\b(?:requires?|shall require|is subject to|only with|subject to)\\b[^.;]{0,60}\\b(?:consent|approval)\\b',
    '',
  ),
  phrase(
    `\\b${verb}\\b[^.;]{0,140}?\\b(?:only (?:with|upon|if)|shall (?:only|first)|requires?|must (?:first )?(?:obtain|have))\\b[^.;]{0,80}\\b(?:consent|approval|permission)\\b`,
    '',
  ),
  phrase(
    '\\b(?:agreement|rights|obligations|contract)\\b[^.;]{0,120}\\b(?:is|are|remain|be)\\b[^.;]{0,20}\\bpersonal to\\b',
    '',
  ),
];
const allows = phrase(
  `\\b(?:may|can|(?:shall |will )?(?:have|has|retains?|reserves?) (?:the |a )?right|(?:is|be|are) (?:\\w+ )?(?:entitled|permitted|free)|right|option)(?: to)?\\b[^.;]{0,140}?\\b(?:${verb}|be (?:\\w+ )?${participle})\\b|\\b(?:is|are|shall be) (?:freely )?(?:assignable|transferable)\\b|\\bfreely (?:assignable|transferable|assign|transfer)\\b`,
  '',
);
/** What is handed on is the agreement, not a thing, a person or a copyright. */
const ofAgreement = phrase(
  '\\b(?:agreements?|m?nda|contract|rights?|obligations?|dut(?:y|ies)|interests?|hereunder|thereunder|sow|order|licen[cs]es?|franchise|benefits?|it|responsibilit(?:y|ies)|herein|lease|addendum)\\b',
  '',
);
const otherObject = phrase(
  '\\b(?:right,? title,? (?:and|or|&) interest|all rights? in (?:and to )?(?:the |any )?(?:\\w+ ){0,3}(?:inventions?|works?|patents?|deliverables|improvements?)|inventions?|copyrights?|trade ?marks?|patents?|work product|goodwill|personnel|employees?|accounts? receivable|domain names?|moral rights|personal data|title|shares|stock|securities|technology|confidential information|data|software|products?|documentation|content|property|process|equipment|materials?|assets|restaurant|premises|credits?)\\b',
  '',
);
/** Words that say it is the agreement that is handed on, for clauses that were not recognised as assignment clauses. */
const thisAgreement = phrase(
  '\\b(?:assign\\w*|transfer\\w*|delegat\\w*|novat\\w*|sell)\\b(?:[^.;]{0,40}\\bwithout\\b[^.;]{0,60}\\b(?:consent|approval)\\b)?[^.;]{0,60}\\b(?:(?:this|such|the|any) (?:\\w+ ){0,2}(?:agreements?|contract|m?nda|sow|addendum|lease|license agreement|sublease)|hereunder|(?:its|their|his|any|the) (?:\\w+ )?(?:rights?|interests?|obligations?|duties))\\b|\\b(?:this|the) (?:\\w+ ){0,2}(?:agreement|contract|m?nda|sow|addendum)\\b[^.;]{0,120}\\b(?:assign|transfer|delegat|novat)|\\bhereunder\\b[^.;]{0,60}\\bassign|\\brights?\\b[^.;]{0,100}\\bassign(?:ed|able)\\b',
  '',
);
const hereby = phrase('\\b(?:hereby|agrees? to|does hereby) (?:irrevocably )?(?:assigns?|transfers?|conveys?)\\b', '');

/** Two readers ask about each sentence. */
const known = new WeakMap<Sentence, AssignmentRule | 'none'>();

/** How a lower-case sentence deals with assignment; undefined where it does not. */
export function assignmentRuleIn(passage: ReadingPassage, sentence: Sentence): AssignmentRule | undefined {
  const before = known.get(sentence);
  if (before) return before === 'none' ? undefined : before;
  const rule = readRule(passage, sentence);
  known.set(sentence, rule ?? 'none');
  return rule;
}

function readRule(passage: ReadingPassage, sentence: Sentence): AssignmentRule | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, handing) || !isAbout(passage, sentence) || !ofAgreement.test(plain)) return undefined;
  const own = passage.mode === 'statement' || /assign|transfer/i.test(passage.heading ?? '');
  for (const form of bars) {
    const match = form.exec(plain);
    if (!match || isOther(plain, match, own)) continue;
    return { ...tight(match), sense: 'barred', actor: actorOf(passage, sentence, match) };
  }
  const match = allows.exec(plain);
  if (!match || isOther(plain, match, own) || /\bsuccessors and\b/.test(match[0])) return undefined;
  return { ...tight(match), sense: 'allowed', actor: actorOf(passage, sentence, match) };
}

const handing = ['assig', 'trans', 'novat', 'cede', 'deleg', 'perso', 'conve', 'suble'];
const assigning = ['assig', 'novat'];

function isAbout(passage: ReadingPassage, sentence: Sentence): boolean {
  if (passage.mode === 'statement' || /assign|transfer/i.test(passage.heading ?? '')) return true;
  return (hasStem(sentence, assigning) || passage.types.has('assignment')) && thisAgreement.test(sentence.plain);
}

/** People are assigned to tasks. */
const people = phrase(
  '\\b(?:employees?|personnel|staff|engineers?|consultants?|technicians?|workers?|managers?|representatives?)\\b[^.;,]{0,60}\\bassigned$',
  '',
);
const peopleReach = 80;

/** Who may assign what he is owed does not hand on the agreement. */
const ofPayments = phrase(
  '\\brights? (?:to|of) (?:receive )?(?:any |the )?(?:payments?|amounts?|monies|sums|proceeds)\\b',
  '',
);
/** Numbers and names that an authority gives out. */
const givenOut = phrase(
  '\\b(?:letters|numbers?|codes?|ids?|passwords?|tasks?|addresses|frequenc\\w+|seats?)\\b[^.;]{0,30}\\b(?:which|that) (?:may|shall|can|will) be assigned\\b',
  '',
);
const otherContracts = phrase(
  '^[^.;]{0,60}?\\bunder (?:certain|any|each|one or more|its|their|other|various) (?:of the )?(?:\\w+ ){0,4}?(?:contracts|agreements|(?:sales|customer|supply|vendor) contract)\\b',
  '',
);

/** Contracts that a party makes with others than the other party. */
const withOthers = phrase(
  '\\b(?:agreements?|contracts?|arrangements?) with (?:[\\w/-]+ ){0,3}?(?:suppliers?|subcontractors?|manufacturers?|vendors?|third part(?:y|ies))\\b',
  '',
);

function isOther(plain: string, match: RegExpExecArray, own: boolean): boolean {
  const end = match.index + match[0].length;
  const near = plain.slice(match.index, end + 90);
  if (/\bsuccessor/.test(match[0]) || people.test(plain.slice(Math.max(0, match.index - peopleReach), end)))
    return true;
  // "may not transfer the licence" limits a licence, not who the party is.
  if (
    !own &&
    !/assign|novat|delegat|cede|personal/.test(plain.slice(match.index, end + 30)) &&
    !/^\s+(?:this|the)\s+(?:\w+\s+){0,2}(?:agreement|contract)\b/.test(plain.slice(end))
  )
    return true;
  // "may assign its rights under certain Sales Contracts": under others than this.
  if (otherContracts.test(plain.slice(end, end + 140)) || ofPayments.test(plain.slice(match.index, end + 60)))
    return true;
  if (withOthers.test(plain.slice(0, match.index)) && !/\bthis\s+agreement\b/.test(near)) return true;
  if (givenOut.test(plain.slice(Math.max(0, match.index - 60), end))) return true;
  return (otherObject.test(near) && !/\bagreement\b|\bm?nda\b|\bhereunder\b/.test(near)) || hereby.test(match[0]);
}

/** From the last "may", "shall" or "not" on, so that the range holds the deciding words only. */
function tight(match: RegExpExecArray): Range {
  const range = rangeOf(match);
  const from = /\b(?:neither|no|nor|may|shall|will|cannot|not)\b/.exec(match[0]);
  return { start: range.start + (from?.index ?? 0), end: range.end };
}

function actorOf(passage: ReadingPassage, sentence: Sentence, match: RegExpExecArray): Actor {
  const end = match.index + match[0].length;
  if (/\b(?:neither|no)\s+(?:of\s+the\s+)?part(?:y|ies)\b|\bneither\s+of\s+the/.test(match[0])) return 'both';
  const isPassive =
    /(?:ed|able|ments?|fers?)$/.test(match[0].replace(/\W.*$/, '')) ||
    /(?:ed|able)$/.test(match[0]) ||
    (/\bassignments?\b/.test(match[0]) && !/\bnot\s+(?:make|attempt|effect|permit)\b/.test(match[0]));
  const agent = isPassive ? agentBehind(passage, sentence, end) : 'unknown';
  if (agent !== 'unknown') return agent;
  const personal = /\bpersonal to$/.test(match[0].replace(/\s+/g, ' '));
  if (personal) return actorAfter(passage, sentence, end, 40);
  const verbAt =
    match.index + (/\b(?:may|shall|will|cannot|can|agrees?|has|have|is|are|not)\b/.exec(match[0])?.index ?? 0);
  const subject = subjectAt(passage, sentence, Math.max(verbAt, 0));
  if (isPassive) return ownerBefore(passage, sentence, verbAt) ?? 'both';
  return subject === 'unknown' ? actorAfter(passage, sentence, match.index, match[0].length) : subject;
}

const by = /\bby\s+(?!operation\b)/g;
const agentReach = 170;

/** "may not be assigned, charged by way of security or transferred by the Reseller": the first "by" that names somebody. */
function agentBehind(passage: ReadingPassage, sentence: Sentence, end: number): Actor {
  const behind = /^[^.;]*/.exec(sentence.plain.slice(end, end + agentReach))?.[0] ?? '';
  for (const match of behind.matchAll(by)) {
    const agent = actorAfter(passage, sentence, end + match.index + match[0].length, 30);
    if (agent !== 'unknown') return agent;
  }
  return 'unknown';
}

/** "the rights of Supplier under this Agreement may not be assigned": whose rights. */
function ownerBefore(passage: ReadingPassage, sentence: Sentence, verbAt: number): Actor | undefined {
  const before = passage.actors
    .mentions(passage.words)
    .filter(
      (mention) =>
        mention.start >= sentence.start && mention.end <= sentence.start + verbAt && mention.actor !== 'unknown',
    );
  const last = before.at(-1);
  if (!last) return undefined;
  const left = sentence.plain.slice(Math.max(0, last.start - sentence.start - 60), last.start - sentence.start);
  return last.possessive ||
    /\b(?:rights?|interests?|obligations?|duties|agreement)(?:\s+(?:and|or)\s+\w+)?\s+of\s+(?:the\s+)?$/.test(left)
    ? last.actor
    : undefined;
}
