import type { Actor } from '../actor';
import { opposite } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { liableActor } from './liable-actor';
import type { Reading, Sentence } from './reading';
import { flag, phrase, rangeOf, termAt } from './reading';

const kinds = '(?:consequential|indirect)';
const list =
  '(?:special|incidental|punitive|exemplary|indirect|consequential|multiplied|enhanced|statutory|liquidated|collateral|remote|economic|third[ -]party|direct|lost|loss of|profits?|revenues?|business|reliance|aggravated|treble|similar|tort|or|and|and/or|any|other|,|/)';
/** The kinds of damage with their neighbours: "special, incidental or consequential damages". */
const damages = phrase(
  `\\b(?:${list}[ ,/]*){0,14}${kinds}(?:[ ,/]*${list}){0,14}(?: (?:\\w+ )?(?:damages?|loss(?:es)?|liabilit(?:y|ies)|costs|expenses|harm))?`,
);
const excludes = phrase(
  '\\b(?:not|no|neither|nor|never|waives?|waived|waiver|excludes?|excluded|exclusion|disclaims?|disclaimed|precluded|barred)\\b|\\bin no event\\b|\\bunder no circumstances?\\b|\\bonly (?:\\w+ ){0,4}direct damages\\b',
);
const waives = phrase(
  '\\b(?:waives?|waived|waiving|releases?|(?:not )?be entitled to|not (?:seek|claim|recover)|no right to|forgoes?)\\b',
  '',
);
const takenBack = phrase('\\b(?:shall|will|may|must)(?: also)? be (?:liable|responsible)\\b', '');
const notTheRule = phrase(
  '\\b(?:inclusion of|nothing (?:herein|in this \\w+) (?:shall )?(?:limits?|excludes?)|(?:shall|will|does|do) not (?:limit|apply|allow|permit|exclude|prevent|be construed|affect|preclude))\\b[^.;]{0,160}$',
  '',
);
const directOnly = phrase(
  '\\b(?:liab(?:le|ility)|recovery|remedy)\\b[^.;]{0,120}\\b(?:only (?:for )?|solely (?:for |to )?|limited to |exceed |be the recovery of )(?:the |its |their |proven |actual |such )*(?:direct|actual)(?: and (?:actual|direct|foreseeable))?(?: \\w+)? damages\\b',
  '',
);

export const consequentialDamagesExclusion: TermReader = {
  kind: 'consequential-damages-exclusion',
  title: 'exclusion of consequential damages',
  actorIs: 'who is protected from consequential damages',
  clauseTypes: ['limitation-of-liability', 'consequential-damages'],
  cue: phrase(`\\b(?:${kinds}|direct damages)\\b|\\b(?:lost|loss(?:es)? of|anticipated|prospective)\\b`, ''),
  actorPrefers: 'there',
  *read(passage) {
    const seen = new Set<Actor>();
    for (const sentence of fullSentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (!reading || seen.has(reading.actor)) continue;
      seen.add(reading.actor);
      yield reading;
    }
    if (seen.size > 0 || passage.mode === 'statement') return;
    for (const sentence of fullSentencesIn(passage)) {
      const reading = directDamagesOnly(passage, sentence) ?? lostProfits(passage, sentence);
      if (reading) yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const matches = [...plain.matchAll(damages)];
  const named = matches.filter(
    (match) => !/^(?:or\s+)?(?:direct\s+or\s+indirect|indirect\s+or\s+direct)$/.test(match[0].trim()),
  );
  for (const match of named) {
    const before = plain.slice(0, match.index);
    const range = trimmed(match);
    if (passage.mode === 'statement')
      return term(passage, sentence, range, statementActor(passage, sentence, match.index));
    if (!ofDamage(plain, match) || notTheRule.test(before)) continue;
    if (notExcluding.test(before.slice(-80))) continue;
    const verb = exclusionAround(plain, match);
    if (verb === undefined) continue;
    return term(passage, sentence, range, protectedBy(passage, sentence, match.index, verb));
  }
  return undefined;
}

/** "Neither party excludes liability for consequential damages". */
const notExcluding = phrase(
  '\\b(?:neither party|no party|nothing|not|neither) (?:\\w+ ){0,4}?(?:exclud|disclaim|waiv)\\w*\\b[^.;]{0,60}$',
  '',
);

/** "liable only for direct damages", where no words exclude the others. */
function directDamagesOnly(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const direct = directOnly.exec(sentence.plain);
  if (!direct) return undefined;
  if (/\b(?:either|neither|each)\s+party\b/.test(direct[0])) return term(passage, sentence, rangeOf(direct), 'both');
  const word = direct.index + Math.max(0, direct[0].search(/liab/));
  return term(passage, sentence, rangeOf(direct), liableActor(passage, sentence, word));
}

const profits = phrase(
  '\\b(?:lost|loss(?:es)? of|anticipated|prospective)(?: (?:\\w+ )?(?:business|revenues?|income|sales|savings|goodwill|data|use|production|contracts?|opportunit(?:y|ies)|anticipated|future|any|or|and|,))*,? ?(?:profits?|revenues?|earnings)\\b',
);
/** What is not owed because the agreement ends, an order is cancelled or an event hinders is another matter. */
const onEnding = phrase('\\b(?:terminat\\w+|expir\\w+|non-?renewal|cancel\\w*|force majeure|recall|surrender)\\b', '');

/** Lost profits are most of what is lost by consequence; where they alone are excluded, the exclusion is there in part. */
function lostProfits(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!/\bliab|\bdamages\b|\bresponsible\b/.test(plain) || onEnding.test(plain)) return undefined;
  for (const match of plain.matchAll(profits)) {
    const before = plain.slice(0, match.index);
    if (notTheRule.test(before) || notExcluding.test(before.slice(-80))) continue;
    const verb = exclusionAround(plain, match);
    if (verb === undefined) continue;
    const reading = term(passage, sentence, rangeOf(match), protectedBy(passage, sentence, match.index, verb));
    return { ...reading, hedges: [{ start: reading.start, end: reading.end }] };
  }
  return undefined;
}

/** Of damages or losses, in a sentence and not in its heading; not "direct or indirect subsidiaries". */
function ofDamage(plain: string, match: RegExpExecArray): boolean {
  if (
    plain.trim().length < 45 ||
    /\bforce\s+majeure\b|\bbeyond\s+(?:its|the|their)\s+(?:\w+\s+){0,2}control\b/.test(plain)
  )
    return false;
  return /damage|loss|profit/.test(plain.slice(match.index, match.index + match[0].length + 40));
}

function trimmed(match: RegExpExecArray): { start: number; end: number } {
  const start = match.index + (/^(?:[\s,/]|(?:or|and|any|other)\b)*/.exec(match[0])?.[0].length ?? 0);
  return { start, end: match.index + match[0].trimEnd().length };
}

function term(
  passage: ReadingPassage,
  sentence: Sentence,
  range: { start: number; end: number },
  actor: Actor,
): Reading {
  return termAt(passage, sentence, range, { kind: 'consequential-damages-exclusion', actor, value: flag });
}

/** Where the word stands that excludes the damages: before them in the sentence, or directly after ("… are excluded"). */
function exclusionAround(plain: string, match: RegExpMatchArray): number | undefined {
  const at = match.index ?? 0;
  const from = Math.max(0, at - 900);
  const before = plain.slice(from, at);
  const last = [...before.matchAll(excludes)].at(-1);
  if (last) {
    const between = before.slice(last.index);
    // "shall be liable for consequential damages" after an unrelated "not" gives them.
    if (
      takenBack.test(between) &&
      !/\bin\s+no\s+event|\bunder\s+no|\bneither|\bnor\b|\bno\s+party/.test(before.slice(Math.max(0, last.index - 4)))
    )
      return undefined;
    return from + last.index;
  }
  const after = plain.slice(at + match[0].length, at + match[0].length + 160);
  const behind = phrase(
    '^[^.;]{0,120}?\\b(?:(?:is|are|be|being) (?:hereby |expressly |specifically |not )*(?:excluded|waived|disclaimed|recoverable|precluded|barred)|excluded)\\b',
    '',
  ).exec(after);
  return behind ? at : undefined;
}

function protectedBy(passage: ReadingPassage, sentence: Sentence, at: number, verb: number): Actor {
  const { plain, words } = sentence;
  const clause = plain.slice(Math.max(0, verb - 80), at);
  const waiving = waives.exec(clause);
  if (waiving) {
    const who = passage.actors.subjectOf(words, Math.max(0, verb - 80) + waiving.index);
    return who === 'both' || who === 'unknown' ? who : opposite(who);
  }
  const verbs = [...plain.slice(0, at).matchAll(/\bliab(?:le|ility)\b|\bresponsible\b/g)].filter(
    (m) =>
      !/\b(?:limitations?|exclusion)\s+(?:of|on)\s+(?:\S+\s+)?$/.test(plain.slice(Math.max(0, m.index - 40), m.index)),
  );
  const liable = verbs.find((m) => m.index >= verb) ?? verbs.at(-1);
  return liableActor(passage, sentence, liable?.index ?? at);
}

function statementActor(passage: ReadingPassage, sentence: Sentence, at: number): Actor {
  const liable = /\bliab(?:le|ility)\b|\bexclu\w+|\bwaive\w*/.exec(sentence.plain);
  return liableActor(passage, sentence, liable?.index ?? at);
}
