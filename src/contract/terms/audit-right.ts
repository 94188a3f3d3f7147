import { opposite, type Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn, nearby } from './full-sentences';
import type { Reading, Sentence } from './reading';
import { absolute, actorAfter, actorBetween, flag, hasStem, phrase, rangeOf, subjectAt, termAt } from './reading';

/** Words of looking into what is another's; whether they are a verb or a noun stands before them. */
const looks = phrase(
  '\\b(?:audits?|audited|auditing|inspects?|inspections?|inspected|inspecting|examines?|examinations?|examined|reviews?|reviewed|reviewing|visits?|verif(?:y|ied|ication)|access|accessible|copy)\\b',
);
/** These are said of an audit; the others only with the books or the premises that are looked into. */
const surely = phrase('^(?:audit|inspect)', '');
const objects = phrase(
  '\\b(?:books?|records?|accounts?|ledgers?|premises|facilit(?:y|ies)|offices?|plants?|sites?|factor(?:y|ies)|warehouses?|laborator(?:y|ies)|operations|procedures|processes|files|documentation|systems?|invoices|computations|statements|financial|compliance|locations?|workplace)\\b',
  '',
);
/** "An audit", "such inspection": the thing and not the doing. */
const determined = phrase(
  "\\b(?:the|an?|any|such|each|every|this|that|no|of|its|their|his|per|under|following|prior|subsequent|last|said|[\\w]+'s?|\\w+(?:al|ity|able|ent|ive|ing)) $",
  '',
);
const grants = phrase(
  '\\b(?:may|can|rights?|entitled|permitted|allowed|able|option|opportunity|authori[sz]ed|privilege|reserves?)\\b(?! (?:not|have (?!the|a)|of (?:first|termination))\\b)[^.;]*$',
  '',
);
const refuses = phrase(
  '\\b(?:may not|no (?:\\w+ )?(?:right|obligation)|not (?:be |have )?(?:\\w+ )?(?:entitled|permitted|allowed|right|required|obligated)|shall not|will not|cannot|neither|nothing|waives?|nor|in lieu of)\\b[^.;]{0,160}$',
  '',
);
const carriesOut = phrase(
  '\\b(?:conduct|perform|carry out|make|undertake|cause|arrange|request|require|commission|initiate|have)\\b(?:,? [^.;,]{1,90})?,? $|\\brights? (?:of|to)(?: \\w+(?:,| and| or)*){0,5} $',
  '',
);
/** Who is looked into lets the other in. */
const lets = phrase(
  '\\b(?:shall|will|must|agrees?|undertakes?|covenants?|required|cause)\\b[^.;]{0,120}?\\b(permit|allow|enable|give|grant|provide|afford|offer|make|keep|furnish|submit)s?\\b[^.;]{0,260}$',
  '',
);
/** "It will: … (i) allow Supplier access …": the subject stands before the list. */
const letsInList = phrase(
  '(?:[:;,]|\\b(?:and|or)) ?\\(?[a-z0-9]{1,4}[.)] (?:permit|allow|give|grant|provide|afford|make|keep|furnish)s?\\b[^.;]{0,200}$',
  '',
);
const open = phrase(
  '\\b(?:open|available|accessible|subject)\\b(?! (?:to the|to any) (?:terms|conditions|provisions))[^.;]{0,140}\\b(?:to|for)\\b[^.;]{0,100}$',
  '',
);
const hasAccess = phrase('\\b(?:shall|will) (?:\\w+ ){0,3}have (?:\\w+,? ){0,4}$', '');
const passive = phrase(
  '\\b(?:may|shall|can|will) (?:also )?(?:be |from time to time be |at any time be )(?:\\w+,? (?:and )?){0,2}$',
  '',
);
/** What is delivered is looked at to be accepted; a fact, a policy or a product is reviewed by anybody. */
const ofDeliveries = phrase(
  '\\b(?:inspect\\w*|examin\\w*|audit)\\b[^.;]{0,60}\\b(?:goods|products?|shipments?|deliver(?:y|ies|ables?)|units?|merchandise|equipment|samples?)\\b[^.;]{0,100}\\b(?:receipt|arrival|delivery|accept\\w*|reject\\w*|days (?:of|after|from))\\b',
  '',
);
const besides = phrase(
  '^ (?:reports?|committee|fees?|results?|costs?|reveals?|discloses?|shows?|findings?|trails?|standards?|period|firm|opinion|board|control|rights? (?:set|granted|provided|described|under|in)|is|was|were|has|shall be (?:at|borne|for|conducted|performed|made|limited|paid)|will be (?:at|borne|conducted)|shall (?:not|bear)|conducted|performed)\\b',
  '',
);
/** Whoever must let regulators in has let nobody else in. */
const byAuthorities = phrase(
  '^[^.;]{0,24}\\b(?:by|to) (?:\\w+,? ){0,4}(?:regulat\\w+|governmental?|authorit\\w+|tax|courts?|law)\\b',
  '',
);
const reach = 320;

export const auditRight: TermReader = {
  kind: 'audit-right',
  title: 'right to audit',
  actorIs: 'who may audit',
  clauseTypes: ['audit'],
  cue: /audit|inspect|examin|\brecords\b|\bbooks\b/,
  actorPrefers: 'there',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

const stems = ['audit', 'inspe', 'exami', 'revie', 'visit', 'verif', 'acces'];
const term = (actor: Actor) => ({ kind: 'audit-right', actor, value: flag }) as const;

function readSentence(passage: ReadingPassage, whole: Sentence): Reading | undefined {
  if (!hasStem(whole, stems)) return undefined;
  for (const match of whole.plain.matchAll(looks)) {
    const { sentence, at } = nearby(whole, match.index);
    const before = sentence.plain.slice(Math.max(0, at - reach), at);
    const after = sentence.plain.slice(at + match[0].length, at + match[0].length + reach / 2);
    if (refuses.test(before) || besides.test(after)) continue;
    const said = `${match[0]}${after}`;
    if (!surely.test(match[0]) && !objects.test(said) && !objects.test(before)) continue;
    if (ofDeliveries.test(said) || byAuthorities.test(after)) continue;
    const actor = holderAt(passage, sentence, { at, end: at + match[0].length, word: match[0], before });
    if (actor === undefined) continue;
    return withHedge(passage, whole, termAt(passage, whole, rangeOf(match), term(actor)));
  }
  return undefined;
}

/** Rarer than once a year, or only where something is wrong already. */
const rarely = phrase(
  '\\b(?:no|not) more (?:than|frequently than|often than) (?:once|one(?: \\(1\\))?(?: \\w+)?) (?:every|each|in any|in every) (?:(?:two|three|four|five|\\d)\\b[^.;]{0,6} years|(?:twenty-four|thirty-six|24|36)\\b[^.;]{0,6} months)|\\bonly (?:for cause|(?:if|where|when|in the event)[^.;,]{0,80})',
  '',
);

function withHedge(passage: ReadingPassage, sentence: Sentence, reading: Reading): Reading {
  const hedge = rarely.exec(sentence.plain);
  return hedge ? { ...reading, hedges: [absolute(passage, sentence, rangeOf(hedge))] } : reading;
}

interface Look {
  readonly at: number;
  readonly end: number;
  readonly word: string;
  /** What stands before it. */
  readonly before: string;
}

/** Whose right it is; undefined where the words give none. */
function holderAt(passage: ReadingPassage, sentence: Sentence, look: Look): Actor | undefined {
  const { at, end, word, before } = look;
  const from = at - before.length;
  const isDone = /ed$/.test(word);
  const isVerb =
    !isDone && !/\bfor\s+$/.test(before) && !/(?:s|ions?|ing|ible)$/.test(word) && !determined.test(before);
  const letting = lets.exec(before) ?? letsInList.exec(before);
  if (letting) return letIn(passage, sentence, from + letting.index, end);
  if (isDone) return passive.test(before) ? seer(passage, sentence, at, end) : undefined;
  if (!isVerb && open.test(before)) return seer(passage, sentence, at, end);
  const has = word === 'access' ? hasAccess.exec(before) : null;
  if (has) return subjectAt(passage, sentence, from + has.index);
  const grant = grants.exec(before);
  if (!grant || !(isVerb || carriesOut.test(before))) return undefined;
  const owned = /^rights?\s+of\s/.exec(grant[0]);
  const owner = owned ? actorAfter(passage, sentence, from + grant.index + owned[0].length - 1) : 'unknown';
  return owner === 'unknown' ? subjectAt(passage, sentence, from + grant.index) : owner;
}

/** "Licensee shall allow Licensor to inspect": the one who is named behind, else the other than the one who lets. */
function letIn(passage: ReadingPassage, sentence: Sentence, at: number, end: number): Actor {
  const subject = subjectAt(passage, sentence, at);
  return subject === 'unknown' ? seer(passage, sentence, at, end) : other(subject);
}

/** "Open for inspection by Licensor": the one named behind "by" or "to"; else the other than whose books they are. */
function seer(passage: ReadingPassage, sentence: Sentence, at: number, end: number): Actor {
  const by = /\b(?:by|to)\s/.exec(sentence.plain.slice(end, end + 120));
  const agent = by ? actorAfter(passage, sentence, end + by.index, byReach) : 'unknown';
  if (agent !== 'unknown') return agent;
  const base = sentence.start;
  const owner = actorBetween(passage, base + Math.max(0, at - 200), base + at);
  return other(owner === 'unknown' ? keeper(passage, base + at) : owner);
}

/** An accountant "acceptable to Licensee" is not Licensee. */
const byReach = 30;
const keeps = phrase(
  '\\b(?:shall|will|must|agrees? to)(?: \\w+){0,4}? (?:keep|maintain|retain|preserve)\\b(?=[^.;]{0,120}\\b(?:books|records|accounts)\\b)',
);

/** "Licensee shall keep books. They shall be open for inspection": whose they are stands before. */
function keeper(passage: ReadingPassage, until: number): Actor {
  const kept = [...passage.plain.slice(0, until).matchAll(keeps)].at(-1);
  return kept ? passage.actors.subjectOf(passage.words, kept.index) : 'unknown';
}

function other(actor: Actor): Actor {
  return actor === 'unknown' || actor === 'both' ? actor : opposite(actor);
}

const stated = phrase(
  '\\b(?:audit|inspection)(?: and (?:inspection|audit))? rights?\\b|\\brights? (?:of|to) (?:\\w+ (?:and|or) )?(?:audit|inspect\\w*)\\b|\\b(?:may|can|must be able to|able to|entitled to|allowed to|free to)\\b[^.;]{0,60}\\b(?:audit|inspect)\\b|\\b(?:audits?|inspections?) by\\b',
  '',
);

/** What is looked into, and how often: a contract's right that is rarer than yearly has a hedge. */
const looksInto = phrase(
  "^(?: or inspect| and inspect| or audit)?(?: (?:the|its|their|all|any|your|our|us|them|vendor|supplier|provider|contractor|licensor)(?:'s)?)*(?:,? (?:and |or )?(?:books|records|accounts|facilities|premises|sites?|systems|operations|processes))*(?: (?:(?:at least |not more than |up to )?(?:once|annually|yearly)(?: (?:a|per|each|every) (?:calendar )?year)?|(?:at any time|on|upon|with) ?(?:reasonable )?(?:prior )?(?:notice)?))*",
  '',
);

/** "We may audit the vendor's books", "audit rights for us", "audits by an independent auditor". */
function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const match = stated.exec(sentence.plain);
  if (!match || /\bno (?:\w+ )?$/.test(sentence.plain.slice(0, match.index))) return undefined;
  const subject = subjectAt(passage, sentence, match.index);
  const actor = subject === 'unknown' ? actorAfter(passage, sentence, match.index, match[0].length + 20) : subject;
  const rest = looksInto.exec(sentence.plain.slice(match.index + match[0].length));
  const end = match.index + match[0].length + (rest?.[0].length ?? 0);
  return termAt(passage, sentence, { start: match.index, end }, term(actor));
}
