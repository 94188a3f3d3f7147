import type { Range } from '../../document/contract-text';
import type { ReadingPassage, TermReader } from '../term';
import type { Cap } from '../value';
import { fullSentencesIn } from './full-sentences';
import type { LimitReading } from './cap-limit';
import { limitFrom, limitsIn } from './cap-limit';
import { type CapScope, scopeOfCap } from './cap-scope';
import { liableActor } from './liable-actor';
import { carvedMatters, mattersIn } from './matters';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, termAt } from './reading';

/** Words that introduce the limit. */
const limiter = phrase(
  '\\b(?:exceed(?:s|ing)?|in excess of|(?:greater|higher|larger|more) (?:in (?:amount|the aggregate) )?than|(?:solely |only |expressly |strictly |hereby |further )?limited(?:,? (?:in|under) (?:amount|the aggregate|any (?:event|case|circumstances)|all cases|total)(?:,? under [^.;]{0,60},)?|,? as a maximum,?)?,?(?: except (?:for|as|to|in)\\b[^.;,]{0,80},)?(?: (?:solely|only|exclusively))? to|capped (?:at|to)|not (?:to )?be (?:above|over)|(?:liable|responsible) for (?:no|not) more than|up to(?= (?:a maximum|an aggregate|the (?:greater|lesser|higher|lower|amounts?|total|aggregate|fees)|\\$|usd|eur))|up to a maximum(?: aggregate)?(?: amount)? of|(?:shall|will) (?:be )?(?:equal to|equal|be)(?= the (?:lesser|lower|smaller|greater|higher) of))\\b',
);
const liability = /\bliab(?:ility|ilities|le)\b|\bresponsib(?:le|ility)\b|\bdamages\b/g;
/** Mentions that are not the liability which is limited: theories, headings, back references. */
const aside = phrase(
  "(?:\\b(?:strict|products?|tort|vicarious|absolute|theor(?:y|ies) of|form of|basis of|such|limitations? (?:of|on)|limits? of|general|employers?'?s?'?|excess|umbrella|joint and several|commercial|professional|public|no) )$",
  '',
);
/** A limit that is exceeded or greater is a cap only where it must not be. */
const prohibited = phrase('\\b(?:not|no|neither|nor|never|cannot|in no event|without)\\b', '');
const notLimited = phrase('\\b(?:not|not be|without being|but not be|nor be|never) $', '');
const ofLosses = phrase(
  '\\b(?:amounts?|damages|loss(?:es)?|claims?|liabilit(?:y|ies)|sums?|aggregate|total) (?:\\w+ ){0,3}?$',
  '',
);
/** A threshold, a policy or a deductible is not a cap. */
const otherMatter = phrase(
  '\\b(?:insurance|insured|policy|policies|coverage|deductible|underlying|until|unless and until|retention|threshold|basket|to the extent (?:that )?(?:such|the|any|its|their)? ?(?:\\w+ ){0,3}exceeds?)\\b',
  '',
);
const remedyInKind = phrase(
  '\\b(?:repair|replac\\w+|re-?perform\\w*|correct\\w*|rework|re-?supply|service credits?|resubmit|cure)\\b',
  '',
);
/** Where the words before the limiter name another sum that is limited. */
const otherSum = phrase(
  '\\b(?:did not|exceeds? by|(?:which|such) (?:amounts?|sums?|fees?)[^,;]{0,24}|(?:deducted|contributes|securing|trade liabilities|unpaid taxes)\\b[^;]{0,120}|(?:fees|costs|expenses|fees and costs),? not to|liabilities in an? (?:\\w+ )?amount not to) ?$',
  '',
);
const afterTime = phrase('^[^.;,]{0,12}\\b(?:after|following|months?|years?|days?)\\b(?! (?:fees|of fees))', '');
const perUnit = phrase(
  '^ ?(?:and [\\w -]{0,30}\\([^)]{0,20}\\) )?(?:per|a|for each|for every) (?:kilogram|kg|pound|unit|package|ton|item|piece|mile|gallon|barrel|day|hour|delay)\\b',
  '',
);
const partOfClaims = phrase(
  '\\b(?:liab\\w+) (?:\\w+ ){0,4}?((?:for|under|in respect of|with respect to|arising (?:under|out of|from)|related to|relating to|pursuant to)(?: or related to)? (?:any |all |the |its |such |each |a |an |matters? (?:arising under or )?(?:related|relating) to )*(?:sections?|articles?|clauses?|paragraphs?|warrant\\w+|delays?|cancell?ation|loss of data|infringement|liquidated|service (?:level|credit)s?|termination|indemni\\w+|data (?:breach|protection)|confidential\\w*|security|recalls?|late|bodily|property|physical|trials?|betas?|evaluation|samples?|pilot|free|(?:increased|enhanced|special|protected|super[- ]?cap|excluded|covered) claims)\\b(?:(?!\\b(?:shall|will|is|are|in no|under no|exceed)\\b)[^,;.]){0,40})',
  '',
);
const someClaims = phrase(
  '\\b(?:for|with respect to|in respect of) (?:all|any|the) (?!other )(?:\\w+ ){1,2}(?:claims|liabilities)\\b(?=,)|\\bin (?:such|that|this) (?:case|event)\\b(?=,)',
  '',
);
const definedCap = phrase(
  '["\'](?:[\\w-]+ ){0,4}(?:cap|liability limit|limit of liability)(?: amount)?["\'] (?:means|shall mean|is|refers to|equals)',
  '',
);
const uncapped = phrase(
  "\\buncapped(?! (?:claims?|liabilit(?:y|ies) means))\\b|\\bunlimited liabilit(?:y|ies)\\b(?! (?:compan|corporation|partnership))|\\bliabilit(?:y|ies) (?:\\w+ ){0,6}?(?:is|are|be|being|remains?|as) (?:unlimited|uncapped|without (?:any )?(?:limit|cap)\\w*|not (?:be )?(?:limited|capped))|\\bliabilit(?:y|ies) (?:unlimited|without (?:limit|cap))\\b|\\b(?:no|without(?: any| a)?|absence of(?: a| any)?|lack of(?: a)?) (?:liability cap|caps?|limit(?:ation)?s?) (?:on|of|to|for) (?:(?:the|its|our|their|your|\\w+'s|parties'|aggregate|total|overall|monetary|supplier|customer|vendor|provider) )*liability\\b|\\bno liability cap\\b|\\bno cap\\b(?! on)",
);
const scoped = phrase(
  '^,? (?:for|in respect|with respect|as (?:to|regards)|arising|under|in (?:the )?(?:event|case|connection)|where|if|resulting|in relation|relating|with regard|pursuant)',
  '',
);
const negated = phrase('\\b(?:not|nothing|no|neither) (?:\\w+ ){0,6}$', '');
const excluded = phrase(
  '\\b(?:excludes?|excluding|disclaims?|exclusion of|no|not accept|rejects?) (?:any and )?(?:all |any )?liabilit(?:y|ies)(?! (?:cap|limit|insurance|coverage|for (?:indirect|consequential|special|incidental|punitive|lost)|policy)) ?(?:whatsoever|at all|under this agreement|of any (?:kind|nature|sort)|hereunder|arising (?:out of|from|under|in connection with)[ \\w]{0,40}this agreement|in connection with this agreement|whatever|to the other party|$|[,;.](?= ?$))',
  '',
);
const excludedDirect = phrase(
  '\\b(?:not|neither|no|nor|never) [^.;]{0,200}?\\b(?:liable|responsible)\\b[^.;]{0,260}?\\bfor (?:any |all )*(?:claims?,? |loss(?:es)?,? |damages?,? |costs?,? |expenses?,? |liabilit(?:y|ies),? |or |and |other |\\()*(?:of any (?:kind|nature|type|sort)|whatsoever|\\(?(?:whether )?direct(?:,| or| and|/) ?(?:or )?(?:indirect|consequential|incidental))',
  '',
);
const kindOnly = phrase('\\b(?:consequential|indirect|special|incidental|punitive|exemplary|lost profits?)\\b', '');
const beyondControl = phrase(
  '\\bforce majeure\\b|\\bbeyond (?:its|the|their|such|his) (?:\\w+ ){0,3}control\\b|\\bacts? of god\\b|\\bnot a party (?:hereto|to this)',
  '',
);
/** The kinds of damage that follow show that not all are excluded. */
const kindsFollow = phrase(
  '^\\)?[^.;]{0,40}\\b(?:in excess|exceed\\w*|greater than|beyond|consequential|indirect damages|incidental)\\b|^\\)? of (?:\\w+,? ){0,3}(?:profits?|business|revenues?|property|data|traffic|goodwill|use)\\b',
  '',
);
/** Where direct damages are named too, more kinds that follow change nothing; a sum, or profits alone, do. */
const partFollows = phrase(
  '^\\)?[^.;]{0,80}\\b(?:in excess|exceed\\w*|greater than|beyond)\\b|^\\)? of (?:\\w+,? ){0,3}(?:profits?|business|revenues?|property|data|traffic|goodwill|use)\\b|^[^.;(]{0,60}?\\b(?:loss(?:es)? of|lost) (?:\\w+,? ){0,3}(?:profits?|business|revenues?|property|data|traffic|goodwill|use)\\b',
  '',
);
const someCause = phrase(
  '^[^.;]{0,60}?\\b((?:resulting|arising|caused|due to|for|in respect|with respect|by reason|as a result|on account|in connection|from)\\b[^.;,]{0,80})',
  '',
);
const wholeContract = phrase(
  '^(?:(?:resulting|arising|caused|due|for|in|respect|by|reason|as|a|result|on|account|or|and|from|out|of|under|to|any|all|way|connection|connected|with|related|relating|relation|performance|non-performance|use|inability|breach|claims?|loss(?:es)?|damages?|the|its|supply) )*(?:this agreement|the agreement|hereunder|herewith|this contract|services?|software|products?|system|site)\\b',
  '',
);
const someEvent = phrase(
  '\\b(?:in the event of|upon|following|after|if)\\b[^.;]{0,80}\\b(?:terminat\\w+|expir\\w+|delay\\w*|recall|suspen\\w+|cancel\\w*)\\b',
  '',
);
const aggregate = phrase('\\b(?:aggregate|cumulative|total|overall|entire|in total|maximum)\\b', '');
const eachClaim = phrase(
  '\\b(?:per|for (?:each|any (?:one|single))|each|any (?:one|single)|every) (?:claim|incident|occurrence|event|cause of action|case)\\b',
  '',
);
const eachYear = phrase(
  '\\b(?:per|in (?:any|each|a|every)(?: (?:one|single|given))?|each|for any) (?:contract |calendar |fiscal |12[- ]month |twelve[- ]month |agreement )?(?:year|annum)\\b|\\bannual (?:aggregate )?cap\\b',
  '',
);
const capWord = /\bcap(?:ped|s)?\b|\blimit(?:ed)?\s+(?:to|at|of)\b/g;
const blankCue = phrase('\\b(?:cap|capped|liab\\w+|limit of)\\b|\\bmonths?\\b.{0,6}\\b(?:fees|charges)\\b', '');

export const liabilityCap: TermReader = {
  kind: 'liability-cap',
  title: 'liability cap',
  actorIs: 'whose liability is limited',
  clauseTypes: ['limitation-of-liability', 'cap-on-liability', 'uncapped-liability'],
  cue: phrase("\\bliab(?:ility|ilities|le)\\b|\\bcap(?:ped)?\\b|\\bmonths?'? (?:of )?fees\\b|\\bfees\\b", ''),
  actorPrefers: 'less',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of fullSentencesIn(passage)) {
      for (const reading of readSentence(passage, sentence)) {
        const key = `${reading.start}-${reading.end}-${reading.actor}`;
        if (!seen.has(key)) yield reading;
        seen.add(key);
      }
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  if (passage.mode === 'statement') {
    yield* readStatement(passage, sentence);
    return;
  }
  let found = false;
  for (const stated of statedLimits(sentence.plain)) {
    found = true;
    yield capTerm(passage, sentence, stated);
  }
  if (found) return;
  yield* definedIn(passage, sentence);
  yield* unlimitedIn(passage, sentence);
  yield* excludedIn(passage, sentence);
}

/** A limit that a sentence sets to liability. */
export interface StatedLimit {
  /** Where the word "liability" or "liable" stands that is limited. */
  readonly word: number;
  readonly limit: LimitReading;
  /** What it is for, where it is not for all claims. */
  readonly scope?: CapScope;
}

/** The limits of liability that `plain`, one sentence of a contract, sets. */
export function* statedLimits(plain: string): Iterable<StatedLimit> {
  let last: Range | undefined;
  for (const match of plain.matchAll(limiter)) {
    if (last && (match.index < last.end || insideBrackets(plain.slice(last.start, match.index)))) continue;
    if (/limited/.test(match[0]) && notLimited.test(plain.slice(Math.max(0, match.index - 24), match.index))) continue;
    const word = liabilityBefore(plain, match);
    if (word === undefined) continue;
    const limit = limitAfter(plain, match);
    if (!limit) continue;
    const scope = scopeOfCap(plain, { from: last?.end ?? 0, word, limiter: match.index, limit });
    last = limit;
    yield { word, limit, ...(scope && { scope }) };
  }
}

function limitAfter(plain: string, match: RegExpExecArray): LimitReading | undefined {
  const limit = limitFrom(plain, match.index + match[0].length);
  if (!limit || remedyInKind.test(plain.slice(match.index, limit.start))) return undefined;
  const before = plain.slice(Math.max(0, match.index - 160), match.index);
  if (otherSum.test(before)) return undefined;
  const rest = plain.slice(limit.end, limit.end + 60);
  if (perUnit.test(rest)) return { ...limit, limit: { kind: 'unread' } };
  if (limit.limit.kind !== 'unread') return limit;
  // "in excess of the amount required", "no action more than [___] after": no limit of liability.
  if (afterTime.test(rest)) return undefined;
  return /excess/.test(match[0]) && !ofLosses.test(before) ? undefined : limit;
}

/** "(or, if the claim accrues in the first year, limited to …)" only replaces the limit before it. */
function insideBrackets(between: string): boolean {
  return (between.match(/\(/g)?.length ?? 0) > (between.match(/\)/g)?.length ?? 0);
}

/** The word "liability" or "liable" that `limit` limits. */
function liabilityBefore(plain: string, limit: RegExpExecArray): number | undefined {
  const from = Math.max(0, limit.index - 1200);
  const before = plain.slice(from, limit.index + (/^(?:liable|responsible)/.test(limit[0]) ? 11 : 0));
  const words = [...before.matchAll(liability)].filter(
    (m) => !aside.test(before.slice(Math.max(0, m.index - 30), m.index)),
  );
  const chosen = words.findLast((m) => m[0].startsWith('liab') && !isRemark(before, m)) ?? words.at(-1);
  if (!chosen || otherMatter.test(before.slice(chosen.index))) return undefined;
  if (
    chosen[0] === 'damages' &&
    !/\b(?:recover|entitled|damages\s+(?:\w+\s+){0,6}(?:shall|will|may|is|are|be)\b)/.test(before)
  )
    return undefined;
  if (/exceed|excess|than|up\s+to/.test(limit[0]) && !/^(?:liable|responsible)/.test(limit[0])) {
    const said = before.slice(Math.max(0, chosen.index - 200));
    if (!/^up/.test(limit[0]) && !prohibited.test(said)) return undefined;
  }
  return from + chosen.index;
}

/** "whether such liability arises in contract", "regardless of the form of liability". */
function isRemark(before: string, word: RegExpExecArray): boolean {
  return /^liabilit\w+\s+(?:is\s+based|arises?\b|is\s+asserted|was)/.test(before.slice(word.index));
}

function capTerm(passage: ReadingPassage, sentence: Sentence, { word, limit, scope: special }: StatedLimit): Reading {
  const value: Cap = { shape: 'cap', limit: limit.limit, ...perOf(sentence.plain, word, limit) };
  const actor = liableActor(passage, sentence, word);
  const term = termAt(passage, sentence, limit, { kind: 'liability-cap', actor, value });
  if (special) return { ...term, hedges: [absolute(passage, sentence, special)] };
  const scope = partOfClaims.exec(sentence.plain.slice(word, limit.start));
  const part = scope?.[1]?.trimEnd();
  if (!scope || part === undefined) return beforehand(passage, sentence, word, term);
  const start = word + scope.index + scope[0].lastIndexOf(part);
  return { ...term, hedges: [absolute(passage, sentence, { start, end: start + part.length })] };
}

/** "For all Enhanced Claims, each party's liability …". */
function beforehand(passage: ReadingPassage, sentence: Sentence, word: number, term: Reading): Reading {
  const from = Math.max(0, word - 140);
  const claims = someClaims.exec(sentence.plain.slice(from, word));
  if (!claims) return term;
  const start = from + claims.index;
  return { ...term, hedges: [absolute(passage, sentence, { start, end: start + claims[0].length })] };
}

function absolute(passage: ReadingPassage, sentence: Sentence, range: Range): Range {
  const base = passage.start + sentence.start;
  return { start: base + range.start, end: base + range.end };
}

/** Whether the limit is one for each claim, a year, or all. */
export function perOf(plain: string, word: number, limit: Range): { per?: 'claim' | 'aggregate' | 'year' } {
  const around = plain.slice(Math.max(0, word - 60), Math.min(plain.length, limit.end + 60));
  if (aggregate.test(plain.slice(Math.max(0, word - 60), limit.start))) return { per: 'aggregate' };
  if (eachClaim.test(around)) return { per: 'claim' };
  return eachYear.test(around) ? { per: 'year' } : {};
}

/** A cap that is set by a definition: "General Cap" means …; whose it is, the clause that uses it says. */
function* definedIn(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const match = definedCap.exec(sentence.plain);
  if (!match) return;
  const limit = limitFrom(sentence.plain, match.index + match[0].length);
  if (!limit || limit.limit.kind === 'unread') return;
  const value: Cap = { shape: 'cap', limit: limit.limit };
  yield termAt(passage, sentence, limit, { kind: 'liability-cap', actor: 'unknown', value });
}

function* unlimitedIn(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  for (const match of plain.matchAll(uncapped)) {
    const end = match.index + match[0].length;
    if (passage.mode === 'statement' && forMatters(passage, sentence, end).hedges) continue;
    if (
      passage.mode === 'contract' &&
      (/\bindemnif/.test(plain) || scoped.test(plain.slice(end, end + 30)) || scopedBefore(plain, match))
    )
      continue;
    if (negated.test(plain.slice(Math.max(0, match.index - 50), match.index))) continue;
    const word = plain.indexOf('liab', match.index);
    const at = word >= 0 && word < end ? word : match.index;
    const value: Cap = { shape: 'cap', limit: { kind: 'none' } };
    const actor = liableActor(passage, sentence, at);
    yield termAt(passage, sentence, rangeOf(match), { kind: 'liability-cap', actor, value });
  }
}

/** "Liability for fraud is unlimited" takes fraud out of a cap; it is no statement on liability as such. */
function scopedBefore(plain: string, match: RegExpMatchArray): boolean {
  const from = plain.lastIndexOf('liab', match.index ?? 0);
  if (from < 0) return false;
  const said = plain
    .slice(from, (match.index ?? 0) + match[0].length)
    .replace(/\bunder\s+th(?:is|e)\s+agreement\b/, '');
  return /\b(?:for|under|arising|respect|in\s+the\s+event|if)\b/.test(said);
}

function* excludedIn(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const match = excluded.exec(plain) ?? excludedDirect.exec(plain);
  if (!match || (kindOnly.test(match[0]) && !/\bdirect\b/.test(match[0]))) return;
  if (passage.mode === 'contract' && beyondControl.test(plain)) return;
  const end = match.index + match[0].length;
  // "…, and Supplier shall have no liability." speaks of what stands before it.
  if (passage.mode === 'contract' && /\bliabilit(?:y|ies)[\s,;.]*$/.test(match[0])) return;
  const rest = plain.slice(end, end + 160);
  if ((/\bdirect\b/.test(match[0]) ? partFollows : kindsFollow).test(rest)) return;
  const word = match.index + Math.max(0, match[0].search(/liab|responsib/));
  const value: Cap = { shape: 'cap', limit: { kind: 'all-excluded' } };
  const actor = liableActor(passage, sentence, word);
  const term = termAt(passage, sentence, rangeOf(match), { kind: 'liability-cap', actor, value });
  const scope = passage.mode === 'contract' ? scopeOfExclusion(plain, match.index, end) : undefined;
  if (scope && ofEnding.test(plain.slice(scope.start, scope.end))) return;
  yield scope ? { ...term, hedges: [absolute(passage, sentence, scope)] } : term;
}

/** That whoever ends the contract as it allows owes nothing for that excludes no liability under it. */
const ofEnding = phrase('\\b(?:terminat\\w+|expir\\w+|(?:non-?)?renew\\w*|cancel\\w*)\\b', '');

/** Where an exclusion is only for some event: "for any decision to recall", "in the event of termination". */
function scopeOfExclusion(plain: string, start: number, end: number): Range | undefined {
  const scope = someCause.exec(plain.slice(end, end + 160));
  if (scope?.[1] && !wholeContract.test(scope[1])) {
    const from = end + scope.index + scope[0].length - scope[1].length;
    return { start: from, end: from + scope[1].length };
  }
  const from = Math.max(0, start - 220);
  const condition = someEvent.exec(plain.slice(from, start));
  return condition ? { start: from + condition.index, end: from + condition.index + condition[0].length } : undefined;
}

/** A cap on price increases or the sum of an insurance is not the cap on liability. */
function elsewhere(passage: ReadingPassage): boolean {
  return /\binsur/.test(passage.plain) || (passage.types.size > 0 && !/\bliab/.test(passage.plain));
}

/** Playbook shorthand: each amount is a term of its own ("between 6 and 12 months of fees, or USD 250,000"). */
function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const about = passage.types.has('limitation-of-liability') || passage.types.has('cap-on-liability');
  if (!about && (!blankCue.test(plain) || elsewhere(passage))) return;
  yield* unlimitedIn(passage, sentence);
  yield* excludedIn(passage, sentence);
  const whole = limitFrom(plain, 0);
  const limits =
    whole && (whole.limit.kind === 'greater-of' || whole.limit.kind === 'lesser-of') ? [whole] : limitsIn(plain);
  for (const limit of limits) {
    const word = Math.max(plain.lastIndexOf('liab', limit.start), plain.lastIndexOf('cap', limit.start));
    const at = word < 0 ? limit.start : word;
    const value: Cap = { shape: 'cap', limit: limit.limit, ...perOf(plain, at, limit) };
    const term = termAt(passage, sentence, limit, {
      kind: 'liability-cap',
      actor: liableActor(passage, sentence, at),
      value,
    });
    yield { ...term, ...forMatters(passage, sentence, limit.end) };
  }
  if (limits.length === 0) yield* bareCap(passage, sentence);
}

/** "Super-cap of 3x fees for data breach" is for some claims only. */
function forMatters(passage: ReadingPassage, sentence: Sentence, from: number): Pick<Reading, 'hedges'> {
  const words = /^\s+for\s+[^.;]{0,160}/.exec(sentence.plain.slice(from))?.[0].trimEnd();
  if (words === undefined || mattersIn(words, carvedMatters).length === 0) return {};
  return { hedges: [absolute(passage, sentence, { start: from + words.search(/\S/), end: from + words.length })] };
}

/** "Mutual cap", "the supplier's is capped": there is a cap, and nothing of its amount. */
function* bareCap(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  for (const match of sentence.plain.matchAll(capWord)) {
    if (/\b(?:un|no\s+)$/.test(sentence.plain.slice(Math.max(0, match.index - 4), match.index))) continue;
    const actor = liableActor(passage, sentence, match.index);
    const value: Cap = { shape: 'cap', limit: { kind: 'unread' } };
    yield termAt(passage, sentence, rangeOf(match), { kind: 'liability-cap', actor, value });
    return;
  }
}
