import type { Actor } from '../../contract/actor';
import type { Actors } from '../../contract/contract';
import { stemOfWord, stemsIn } from '../framework/stems-in';
import { amountsIn, comparisonAt } from './amounts';
import { conceptAt, wordConcept } from './concepts';
import { wordsOf as formsOf } from './forms';
import type { Concept, SoughtAmount } from './stipulation';

/** A statement taken apart: every word of it is in one of these. */
export type Token =
  | { readonly kind: 'concept'; readonly concept: Concept }
  | { readonly kind: 'amount'; readonly amount: SoughtAmount | undefined }
  | { readonly kind: 'actor'; readonly actor: Actor; readonly possessive: boolean; readonly words: string }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly words: string }
  | { readonly kind: 'silent'; readonly words: string };

export type Mark =
  'no' | 'not' | 'without' | 'may' | 'must' | 'only' | 'if' | 'or' | 'and' | 'comma' | 'preposition' | 'be';

const marks: ReadonlyMap<string, Mark> = new Map(
  (
    [
      ['no', 'no none neither nor lack lacks lacking absence missing'],
      ['not', 'not never cannot'],
      ['without', 'without'],
      ['may', 'may can could entitled allowed permitted free able right rights'],
      ['must', 'must shall will should would required requires require obliged obligated needs need'],
      ['only', 'only solely exclusively'],
      ['if', 'if when where whenever wherever'],
      ['or', 'or'],
      ['and', 'and plus'],
      [
        'preposition',
        'of for to in on at by from with per under against into through about over between among within via towards toward upon',
      ],
      ['be', 'be is are was were been being'],
    ] as const
  ).flatMap(([mark, words]) => words.split(' ').map((word) => [word, mark] as const)),
);

/** They say nothing by themselves. */
const silent: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such its their his it they which who whom whose there here any all each every both some same ' +
    'do does has have had having also then thus so therefore respective relevant applicable appropriate clear clearly express expressly explicit explicitly ' +
    'agreement contract clause clauses provision provisions language prior reasonable reasonably proper duly as up out off down s just even'
  ).split(' '),
);

/** What only a lawyer can weigh: a statement that holds one of these is not read. */
const refused =
  /\b(?:unless|except|excepting|save|(?<=^|, |; |and )(?:thereafter|afterwards|after that|from then on)|in lieu|no (?:other |further |effective )?remed(?:y|ies)|other than|otherwise|as above|as preferred|same as|all else|everything else|nothing else|instead|in place of|in lieu of|rather|than|but|although|though|however|whereas|whichever|whatever|respectively|depends?|depending|e\.g|i\.e|etc|versus|vs|likewise|similarly|vice versa|whether|neither|so as|as soon|as long|as far|to the extent|in so far|insofar|case[- ]by[- ]case|not acceptable|unacceptable|not accepted|as in|(?:on|using) (?:our|their|its|your) (?:own )?(?:form|paper|template|terms)|(?:last|previous|existing|current|usual|own|old|other) (?:contract|deal|agreement|template|form|paper)s?|unreasonably|(?:is|are) (?:fine|ok|okay|welcome|acceptable)|(?:stronger|weaker|better|worse) than|even with)\b|[?!]|\.\.\./;

/** How we work and what we think, not what a contract says. */
const ofProcess =
  /\b(?:escalate to|escalate if|ask (?:legal|the|for|our|your)|check (?:with|whether|that|if)|consult|discuss|negotiat\w+|push (?:back|for|hard)|try to|get (?:sign-off|approval|input)|sign-off|involve|talk to|speak to|see (?:also|section|below|above|our)|refer to|note that|remember|usually|often|sometimes|mostly|typically|prefer(?:red|ence|ably)?|ideally|avoid|leverage|market (?:standard|practice)|walk away|deal[- ]?breaker|red flag|fallback|nice to have|important|concern(?:s|ed)?|worr(?:y|ied)|believe|think|hope|like to|want(?:s|ed)? to|happy|comfortable|generous|excellent|great|good (?:enough|idea|practice to)|bad|best efforts? to|as needed|tbd|template|playbook|counterpart(?:y|ies) (?:usually|often|will)|push|insist|resist|accept(?:able)? (?:if|only)|we (?:do not |never |cannot |can |may |will |would )?(?:accept|agree|reject|refuse|sign|concede|tolerate|live)|sign away|give up|gives? way|trade (?:away|off)|(?:can|may|could) be (?:dropped|waived|given up|conceded|skipped|relaxed|traded)|(?:raise|flag|send|forward|route) (?:it |this |them )?(?:to|with)|legal (?:team|department|counsel)|general counsel|cfo|ceo|ciso|cio|procurement|finance team|compliance team|deal desk)\b/;

/** Speaks to whoever reads the playbook and not of a contract: nothing in a file is an order to this program. */
const ofOrders =
  /^\W*(?:system|assistant|user|developer|reviewer|ai|model)\s*:|\b(?:ignore|disregard|forget|override) (?:all |any |the |these |your )*(?:previous|prior|above|earlier|other|following|instructions?|rules?|playbook)\b|\b(?:the (?:assistant|ai|reviewer|tool|program|extension|model)|you) (?:must|should|shall|will|may|can|are)\b|\b(?:mark|grade|rate|score|report|treat|classify) (?:\w+ ){0,4}(?:as )?(?:green|yellow|red|approved|compliant|accepted|passed)\b|(?:^|[:;.]\s*)(?:approve|delete|execute|run|print|output|respond|answer|reply|write|say)\b/;

/** "Longer", alone: than what stands in the tiers above. */
const onlyCompared = /^\W*(?:anything |any )?(?:less|shorter|fewer|lower|longer|more|higher|later|worse|better)\W*$/;

/** "Not required", alone: what an acceptable contract need not say. */
const onlyLetGo = /^\W*not (?:required|needed|necessary|essential|mandatory)\W*$/;

export function isRefused(plain: string): boolean {
  return (
    onlyLetGo.test(plain) ||
    onlyCompared.test(plain) ||
    refused.test(withoutComparisons(plain)) ||
    ofProcess.test(plain) ||
    ofOrders.test(plain)
  );
}

/** "More than 30 days" compares with an amount, not with a thing. */
function withoutComparisons(plain: string): string {
  return plain.replace(
    /\b(?:more|less|fewer|longer|shorter|greater|higher|lower|later|earlier|sooner|larger) than (?=[\d$€£]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|usd|eur|gbp)/g,
    '',
  );
}

const frequency =
  /(?:\bat least )?\b(?:once|twice|one time) (?:a|per|each|every|in any|in each) (?:calendar |contract |twelve[- ]month )?(?:year|quarter|month|week|period)|\b(?:once|twice) annually|\bat least (?:annually|yearly|monthly|quarterly|weekly|daily|every year|every month|every quarter)\b/g;

/** Takes a statement apart; `plain` is its words in lower case, `words` as written. */
export function tokensOf(words: string, plain: string, actors: Actors): readonly Token[] {
  const taken: { start: number; end: number; token: Token }[] = [];
  const isFree = (start: number, end: number): boolean => taken.every((one) => end <= one.start || one.end <= start);
  for (const match of plain.matchAll(frequency)) {
    const stems = frequencyConcept(match[0]);
    if (stems) taken.push({ start: match.index, end: match.index + match[0].length, token: stems });
  }
  for (const found of amountsIn(plain)) {
    if (!isFree(found.start, found.end)) continue;
    const compared = comparisonAt(plain, found);
    const { start, end } = compared ?? found;
    const isWhole = !found.doubtful && found.bound === undefined;
    const amount: SoughtAmount | undefined = isWhole
      ? { comparison: compared?.order ?? 'equals', value: found.value, words: plain.slice(found.start, found.end) }
      : undefined;
    taken.push({ start, end, token: { kind: 'amount', amount } });
  }
  for (const mention of actors.mentions(words)) {
    if (!isFree(mention.start, mention.end) || /^(?:its|their|it|they)$/i.test(mention.words)) continue;
    // What plain wording left out names nobody.
    if (plain.slice(mention.start, mention.end).trim() === '') continue;
    if (isRole(mention.words, plain.slice(0, mention.start))) continue;
    const { start, end, actor, possessive } = mention;
    taken.push({
      start,
      end,
      token: { kind: 'actor', actor, possessive: possessive || /^our$/i.test(mention.words), words: mention.words },
    });
  }
  return inOrder(plain, taken, actors.resolve('our'));
}

/** "Supplier is a processor": what somebody is in law, and nobody who acts. */
function isRole(name: string, before: string): boolean {
  return (
    /^(?:(?:data )?(?:sub-?)?processor|(?:data )?controller|service provider)s?$/i.test(name) &&
    /\b(?:is|are|be|as) +(?:an? |the )?$/.test(before)
  );
}

function frequencyConcept(words: string): Token | undefined {
  const bare = words.replace(/^at least /, '');
  const found = conceptAt(formsOf(bare), stemsIn(bare), 0);
  return found && { kind: 'concept', concept: found.concept };
}

function inOrder(plain: string, taken: { start: number; end: number; token: Token }[], ours: Actor): readonly Token[] {
  taken.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let from = 0;
  for (const { start, end, token } of taken) {
    if (start < from) continue;
    tokens.push(...wordTokens(plain.slice(from, start), ours, tokens.at(-1)));
    tokens.push(token);
    from = end;
  }
  tokens.push(...wordTokens(plain.slice(from), ours, tokens.at(-1)));
  return tokens;
}

function markOf(word: string): Mark | undefined {
  return word === ',' ? 'comma' : marks.get(word);
}

/** "Free from defects" allows nothing. */
function isLackAt(words: readonly string[], at: number): boolean {
  return words[at] === 'free' && /^(?:from|of)$/.test(words[at + 1] ?? '');
}

function listedAt(
  words: readonly string[],
  stems: readonly string[],
  at: number,
  isLack: boolean,
): ReturnType<typeof conceptAt> {
  const found = words[at] === ',' || words[at] === 'our' ? undefined : conceptAt(words, stems, at);
  return isLack && found?.length === 1 ? undefined : found;
}

/** Whether what stands before "own" says whose it is. */
function isPossessive(before: Token | string | undefined): boolean {
  if (typeof before === 'string') return /^(?:its|their|our|his)$/.test(before);
  return before?.kind === 'actor' && before.possessive;
}

/** "Error-free" allows nothing either. */
function isSuffix(plain: string, match: RegExpExecArray | undefined): boolean {
  return match?.[0] === 'free' && plain.charAt(match.index - 1) === '-';
}

function wordTokens(plain: string, ours: Actor, previous: Token | undefined): readonly Token[] {
  const matches = [...plain.matchAll(/(?:(?:sub|on|off|co|non|re|pre|e|de|multi)-(?=[a-z]))?[a-z0-9]+(?:\.\d+)?|,/g)];
  const words = matches.map(([word]) => word.replace('-', ''));
  const stems = words.map((word) => (word === ',' ? ',' : stemOfWord(word)));
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const isLack = isLackAt(words, at) || isSuffix(plain, matches[at]);
    const found = listedAt(words, stems, at, isLack);
    const isTheirOwn =
      word === 'own' && !(found && found.length > 1) && isPossessive(at === 0 ? previous : words[at - 1]);
    const mark = isLack ? undefined : markOf(word);
    if (isTheirOwn) {
      tokens.push({ kind: 'concept', concept: { ...wordConcept(word, stems[at] ?? word), kind: 'common' } });
      at += 1;
      continue;
    }
    if (found && (found.length > 1 || (mark === undefined && !silent.has(word)))) {
      tokens.push({ kind: 'concept', concept: found.concept });
      at += found.length;
      continue;
    }
    if (word === 'our') tokens.push({ kind: 'actor', actor: ours, possessive: true, words: word });
    else if (mark !== undefined) tokens.push({ kind: 'mark', mark, words: word });
    else if (silent.has(word)) tokens.push({ kind: 'silent', words: word });
    else tokens.push({ kind: 'concept', concept: wordConcept(word, stems[at] ?? word) });
    at += 1;
  }
  return tokens;
}

/** The words of a token that is no concept and no amount; else empty. */
export function wordsOf(token: Token | undefined): string {
  return token && 'words' in token ? token.words : '';
}
