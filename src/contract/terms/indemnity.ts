import type { Actor } from '../actor';
import { opposite } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { indemnifiedMatters, mattersIn } from './matters';
import type { Reading, Sentence } from './reading';
import { items, phrase, termAt } from './reading';

export interface Grant {
  readonly actor: Actor;
  /** Of the verbs, in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** "X shall (at its own cost) defend, indemnify and hold harmless". */
const active = phrase(
  '\\b(?:shall|will|must|agrees?|undertakes?|covenants?|does|do|hereby|to|is|are)\\b(?:,? (?:also|at all times|at (?:its|their|his) (?:own |sole )*(?:cost|expense)s?(?: and expense)?|fully|jointly and severally|promptly|further|forever|hereby|agrees?|to|protect,?|reimburse,?|release,?|pay,?|save,?|keep,?|and|or|be (?:obligated|liable|required|responsible)|not|subject to [^.;,]{0,60},)){0,8},? (?:indemnify|indemnifies|defend|hold (?:\\w+,? ){0,6}?harmless|save (?:\\w+ ){0,4}harmless)\\b(?:[,/]? (?:and|or|and/or|to|defend|indemnify|settle|hold|save|keep|protect|pay|reimburse|free|exonerate|release|harmless|fully|at \\w+ (?:\\w+ )?(?:cost|expense),?)\\b){0,8}|' +
    '\\b(?:hereby )?(?:defends|indemnifies)\\b(?:,? (?:and|or|defends|indemnifies|holds|agrees to hold|harmless)\\b){0,4}',
);
const passive = phrase('\\b(?:shall|will|must) be (?:defended|indemnified|held harmless)\\b[^.;]{0,80}\\bby\\b');
const noun = phrase(
  '\\b(?:ip |infringement |mutual |reciprocal |third[- ]party )*(?:indemnity|indemnification|indemnities|indemnif(?:y|ies)|defends?|hold harmless)\\b',
);
const negated = phrase('\\b(?:not|no|nor|never|neither)\\b[^.;,]{0,60}$', '');
const conditions = phrase(
  '^(?:if|provided|in the event|to the extent|except|unless|the foregoing|this (?:section|indemn)|notice|promptly|upon receipt)\\b',
  '',
);
/** "will defend any action", "shall defend the suit" after an indemnity is procedure, "will defend Customer against" gives one. */
const procedure = phrase('\\b(?:indemnifying|indemnified) part(?:y|ies)\\b|\\bindemnit(?:or|ee)s?\\b', '');
const exception = phrase(
  '\\b(?:except|excluding|(?<!\\b(?:someone|anyone|person|party|persons|parties) )other than|save|but not(?! limited)|unless|provided,? (?:however,? )?that)\\b',
  '',
);
/** "we give an indemnity", "the supplier gives none", "we give one beyond IP". */
const giving = phrase(
  '\\bgives? (?:(?:an?|no|any|the|mutual|ip) )*(?:indemnity|indemnities|indemnification|one|none)\\b',
);
const noDuty = phrase('\\b(?:no obligation|not (?:be )?(?:obligated|required|liable)|no duty|no liability)\\b', '');
const definedClaims = phrase(
  '["\']?\\b(\\w+)[- ]covered claims?["\']?(?: (?:means?|are|is|shall mean|includes?)\\b|:)',
);
/** An option of a form that is not ticked: "[ ] Provider Covered Claims: …". */
const unticked = /\[\s*\]\s*["']?$/;
const reach = 2600;

export const indemnity: TermReader = {
  kind: 'indemnity',
  title: 'indemnity',
  actorIs: 'who indemnifies',
  clauseTypes: ['indemnification'],
  cue: phrase(
    '\\bindemni\\w+|\\bhold\\b[^.;]{0,80}\\bharmless\\b|\\bdefends?\\b|\\bcovered claims?\\b|\\bmutual\\b',
    '',
  ),
  actorPrefers: 'less',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    for (const sentence of fullSentencesIn(passage)) {
      yield* definedIn(passage, sentence);
      const grants = grantsIn(passage, sentence);
      for (const [i, grant] of grants.entries()) {
        const until = grants[i + 1]?.start ?? sentence.plain.length;
        yield readGrant(passage, sentence, grant, grants[i - 1]?.end ?? 0, until);
      }
    }
  },
};

/** The undertakings to indemnify in a sentence, in order. */
export function grantsIn(passage: ReadingPassage, sentence: Sentence): readonly Grant[] {
  const { plain, words } = sentence;
  const grants: Grant[] = [];
  for (const match of plain.matchAll(active)) {
    if (!/indemnif|harmless|defend/.test(match[0]) || /\bnot\b/.test(match[0])) continue;
    const before = plain.slice(Math.max(0, match.index - 100), match.index);
    if (negated.test(before) || (/^(?:to|is|are)\b/.test(match[0]) && !agreed(before, match[0]))) continue;
    if (onlyDefends(match[0]) && !gives(plain, match.index + match[0].length)) continue;
    const verb = match.index + match[0].search(/indemnif|defend|hold|save/);
    const actor = passage.actors.subjectOf(words, verb);
    const previous = grants.at(-1);
    if (previous && match.index - previous.end < 160 && (previous.actor === actor || actor === 'unknown')) continue;
    if (isProcedure(plain.slice(Math.max(0, match.index - 40), match.index)) && !/\bshall\s+mean\b/.test(plain))
      continue;
    grants.push({ actor, start: match.index, end: match.index + match[0].length });
  }
  for (const match of plain.matchAll(passive)) {
    const end = match.index + match[0].length;
    const giver = passage.actors.mentions(words.slice(end, end + 60)).at(0)?.actor ?? 'unknown';
    grants.push({ actor: giver, start: match.index, end });
  }
  return grants.sort((a, b) => a.start - b.start);
}

/** Each party ("Indemnifying Party") shall indemnify …: there the name is only given. */
function isProcedure(before: string): boolean {
  return procedure.test(before.replace(/\((?:(?:each|the|an?|in such case|as),? ){0,2}["“'][^"”')(]*["”']\)/g, ' '));
}

function agreed(before: string, words: string): boolean {
  return (
    /\bagrees?\b|\bobligated\b|\brequired\b/.test(words) ||
    /\b(?:agrees?|undertakes?|covenants?|hereby|obliged|obligated|required)[\s,]*$/.test(before)
  );
}

function onlyDefends(words: string): boolean {
  return !/indemnif|harmless/.test(words);
}

/** "will defend Customer from and against", "agrees to defend any action brought against Client". */
function gives(plain: string, from: number): boolean {
  const rest = plain.slice(from, from + 220);
  return (
    /\bagainst\b/.test(rest) &&
    /\b(?:claims?|actions?|suits?|proceedings?|third[\s-]part)/.test(rest) &&
    !/^\s*(?:itself|its\s+own|such\s+claim)/.test(rest)
  );
}

function readGrant(passage: ReadingPassage, sentence: Sentence, grant: Grant, from: number, until: number): Reading {
  const { plain } = sentence;
  const leadIn = /\b(?:if|where|when|in the event)\b/.test(plain.slice(from, grant.start))
    ? plain.slice(from, grant.start)
    : '';
  const text = plain.slice(grant.end, Math.min(until, grant.end + reach));
  const except = exception.exec(text);
  const covered = text.slice(0, except && except.index > 60 ? except.index : text.length);
  const cause = phrase(
    '\\b(?:arising|arises?|resulting|results?|based|caused|relating|related|alleging|that|due to|incurred|in connection|attributable|stemming|from|against|by reason|on account|because|for)\\b',
    '',
  ).exec(covered);
  const after = [
    ...mattersIn(covered.slice(cause?.index ?? 0), indemnifiedMatters),
    ...mattersIn(covered, indemnifiedMatters).filter((id) => id === 'third-party-claims'),
  ];
  // "If a third party claims that the Services infringe …, Supplier will indemnify": the matter stands before the verb.
  const bare = after.every((id) => id === 'third-party-claims');
  const found = bare ? [...mattersIn(leadIn, indemnifiedMatters), ...after] : after;
  const end = grant.end + covered.trimEnd().replace(/[,;.:]+$/, '').length;
  return termAt(
    passage,
    sentence,
    { start: grant.start, end: Math.max(grant.end, Math.min(end, grant.end + 600)) },
    {
      kind: 'indemnity',
      actor: grant.actor,
      value: items(found),
    },
  );
}

/** "Provider-Covered Claim" means …: the indemnity itself refers to the claims by this name. */
function* definedIn(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  for (const match of plain.matchAll(definedClaims)) {
    if (unticked.test(plain.slice(Math.max(0, match.index - 20), match.index))) continue;
    const start = match.index + match[0].length;
    const next = plain.indexOf('covered', start);
    const text = plain.slice(start, next > 0 ? next : start + reach);
    const end = text.search(/\.(?:[\s\]]|$)/);
    const body = end < 0 ? text : text.slice(0, end);
    const name = match[1] ?? '';
    const at = match.index + match[0].indexOf(name);
    const actor = passage.actors.resolve(words.slice(at, at + name.length));
    if (actor === 'unknown') continue;
    const range = { start: match.index, end: start + body.trimEnd().length };
    const value = items(mattersIn(body, indemnifiedMatters));
    yield termAt(passage, sentence, range, { kind: 'indemnity', actor, value });
  }
}

/** "Supplier defends us against IP claims", "Mutual: we for IP infringement, customer for its data and misuse". */
function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of fullSentencesIn(passage)) {
    const { plain, words } = sentence;
    const shared = phrase(
      '\\b(?:we|us|our|customer|client|supplier|vendor|provider|they|counterparty|licensor|licensee|each party|either party)\\b(?: (?:only|is responsible))? for\\b',
    );
    const halves = [...plain.matchAll(shared)];
    const verbs = [...plain.matchAll(noun)].filter(
      (m) => !noDuty.test(plain.slice(Math.max(0, m.index - 20), m.index)),
    );
    if (halves.length > 0 && (passage.types.has('indemnification') || verbs.length > 0)) {
      for (const [i, half] of halves.entries()) {
        const end = halves[i + 1]?.index ?? plain.length;
        yield statementTerm(passage, sentence, passage.actors.resolve(words.slice(half.index)), half.index, end);
      }
      continue;
    }
    const givers = [...plain.matchAll(giving)];
    if (givers.length > 0) {
      for (const [i, match] of givers.entries()) {
        const actor = passage.actors.subjectOf(words, match.index);
        yield statementTerm(passage, sentence, actor, match.index, givers[i + 1]?.index ?? plain.length);
      }
      continue;
    }
    const [first] = verbs;
    if (!first || conditions.test(plain.slice(first.index)) || mentioned(passage, plain)) continue;
    const gives = verbs.find((m) => /ifies|ify|defend|harmless/.test(m[0])) ?? first;
    yield statementTerm(passage, sentence, statementActor(passage, sentence, gives), gives.index, plain.length);
  }
}

/** In a position on the limit of liability, "indemnification" alone is a carve-out. */
function mentioned(passage: ReadingPassage, plain: string): boolean {
  const elsewhere = passage.types.has('limitation-of-liability') && !passage.types.has('indemnification');
  return elsewhere && !/\bindemnif(?:y|ies)\b|\bdefends?\b/.test(plain);
}

function statementTerm(passage: ReadingPassage, sentence: Sentence, actor: Actor, start: number, end: number): Reading {
  const found = mattersIn(sentence.plain.slice(start, end), indemnifiedMatters).filter(
    (id) => id !== 'products' || !/infring/.test(sentence.plain),
  );
  const stop =
    start +
    sentence.plain
      .slice(start, end)
      .trimEnd()
      .replace(/[,;.]+$/, '').length;
  return termAt(passage, sentence, { start, end: stop }, { kind: 'indemnity', actor, value: items(found) });
}

function statementActor(passage: ReadingPassage, sentence: Sentence, match: RegExpExecArray): Actor {
  const { plain, words } = sentence;
  if (/\b(?:mutual|reciprocal)\b/.test(plain)) return 'both';
  const by = phrase('^[^.;,]{0,30}\\b(?:by|from)\\b', '').exec(plain.slice(match.index + match[0].length));
  const giver =
    by &&
    passage.actors
      .mentions(
        words.slice(match.index + match[0].length + by[0].length, match.index + match[0].length + by[0].length + 30),
      )
      .at(0);
  if (giver) return giver.actor;
  const before = passage.actors.mentions(words.slice(0, match.index)).at(-1);
  const received =
    before && /\b(?:receives?|gets?|obtains?|is|are)\s+(?:an?\s+)?$/.test(plain.slice(before.end, match.index));
  if (before && before.actor !== 'unknown')
    return received && before.actor !== 'both' ? opposite(before.actor) : before.actor;
  return passage.actors.subjectOf(words, match.index);
}
