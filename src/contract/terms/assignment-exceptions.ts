import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import type { AssignmentRule } from './assignment-words';
import { assignmentRuleIn } from './assignment-words';
import type { Reading, Sentence } from './reading';
import { actorAfter, items, phrase, sentencesIn, subjectAt, termAt } from './reading';

const recipients = [
  [
    'affiliate',
    phrase(
      '\\baffiliat\\w+|\\bsubsidiar\\w+|\\bparent (?:company|corporation|entity)|\\bparent\\b|\\bcommon control\\b|\\bholding compan\\w+|\\brelated (?:compan|entit)\\w+|\\bgroup compan\\w+|\\bmembers? of (?:its|their|the) group\\b|\\bcontrolled by\\b',
    ),
  ],
  [
    'successor',
    phrase(
      '\\bsuccessors?(?:[- ]in[- ]interest| entity| organization| corporation)?\\b(?! (?:and|or) (?:permitted )?assigns?)|\\bsucceeds? to\\b|\\bsucceeded to\\b',
    ),
  ],
  [
    'merger',
    phrase(
      '\\bmerg(?:er|es?|ed|ing)\\b|\\bconsolidat\\w+|\\bamalgamat\\w+|\\breorgani[sz]\\w+|\\bchange (?:of|in) control\\b|\\bacquisition\\b|\\bacquired\\b',
    ),
  ],
  [
    'sale-of-assets',
    phrase(
      '\\b(?:sale|sells?|transfers?|purchas\\w+|acquir\\w+|acquisition|disposition|divestiture|buyer|buys)\\b[^.;]{0,90}?\\b(?:substantially all|assets|business|stock|shares|equity|voting|securities|division|product line|company)\\b|\\b(?:all or )?substantially all\\b[^.;]{0,60}\\b(?:assets|business|stock|shares|equity|securities)\\b|\\bacquires? (?:it|such party|the (?:\\w+ )?party|control)\\b|\\bpurchaser of\\b|\\bbuyer of\\b|\\bsale of (?:the |its |their )?(?:business|company)\\b',
    ),
  ],
] as const;

const exceptionOpens = phrase(
  '\\b(?:except(?! as (?:otherwise )?(?:expressly )?(?:set|provided|permitted|stated))|provided,? (?:however|that|further)|however|notwithstanding|other than|unless|save(?: for| that)?|but (?:may|that)|excluding)\\b',
);
/** The merger itself is called an assignment, or the assignee has to sign: no exception. */
const notException = phrase(
  '\\b(?:deemed|constitutes?|considered|treated as|includ(?:es|ing))\\b[^.;]{0,60}\\b(?:assignment|transfer)\\b|\\b(?:assignment|transfer)\\b[^.;]{0,40}\\b(?:includes?|shall mean|means)\\b',
  '',
);
const conditions = phrase(
  '\\b(?:provided|so long as|if)\\b[^.;]{0,20}\\b(?:such|the|any|that)? ?(?:assignee|successor|transferee|affiliate|acquirer)\\b[^.;]*$',
  '',
);

export const assignmentExceptions: TermReader = {
  kind: 'assignment-exceptions',
  title: 'assignment without consent',
  actorIs: 'who may assign without consent',
  clauseTypes: ['assignment'],
  cue: phrase(
    'affiliat|subsidiar|parent|successor|succeed|merge|consolidat|reorgani|substantially all|\\bsale\\b|purchas|acqui|buyer|common control',
    '',
  ),
  actorPrefers: 'more',
  *read(passage) {
    let previous: Actor = 'unknown';
    for (const sentence of sentencesIn(passage)) {
      if (passage.mode === 'statement') {
        yield* readStatement(passage, sentence);
        continue;
      }
      const rule = assignmentRuleIn(passage, sentence);
      const found = rule && exceptionIn(passage, withItsList(passage, sentence), rule, previous);
      if (rule?.actor !== undefined && rule.actor !== 'unknown') previous = rule.actor;
      if (found) yield found;
    }
  },
};

/** "May assign without consent to any of the following: (i) …": the items belong to the sentence. */
function withItsList(passage: ReadingPassage, sentence: Sentence): Sentence {
  if (!/[:,]\s*$/.test(sentence.plain)) return sentence;
  const last = sentencesIn(passage).findLast(
    (other) => other.leadIn === sentence.start && other.start > sentence.start,
  );
  if (!last) return sentence;
  const { start } = sentence;
  return {
    ...sentence,
    end: last.end,
    plain: passage.plain.slice(start, last.end).replace(/;/g, ','),
    words: passage.words.slice(start, last.end),
  };
}

/** Ids of the recipients that words name. */
export function exceptionItemsIn(plain: string): readonly string[] {
  return recipients.filter(([, words]) => plain.search(words) >= 0).map(([id]) => id);
}

function exceptionIn(
  passage: ReadingPassage,
  sentence: Sentence,
  rule: AssignmentRule,
  previous: Actor,
): Reading | undefined {
  const { plain } = sentence;
  const segment = segmentOf(plain, rule);
  if (!segment || notException.test(plain.slice(segment.start, segment.end))) return undefined;
  const words = plain.slice(segment.start, segment.end).replace(conditions, (aside) => ' '.repeat(aside.length));
  const ids = exceptionItemsIn(words);
  if (ids.length === 0) return undefined;
  const range = rangeOfItems(words, segment.start);
  return termAt(passage, sentence, range, {
    kind: 'assignment-exceptions',
    actor: holderOf(passage, sentence, rule, segment, previous),
    value: items(ids),
  });
}

/** The part of the sentence in which the exception stands. */
function segmentOf(plain: string, rule: AssignmentRule): Range | undefined {
  if (rule.sense === 'allowed') {
    const consented =
      /\b(?:only\s+)?with\s+(?:the\s+)?(?:prior\s+)?(?:written\s+)?consent\b/.test(plain) && !/\bwithout\b/.test(plain);
    return consented ? undefined : { start: rule.start, end: plain.length };
  }
  for (const match of plain.matchAll(exceptionOpens)) {
    const opensAfter =
      match.index > rule.start || /\b(?:notwithstanding|except|other than|save|unless)\b/.test(match[0]);
    const end = match.index < rule.start ? rule.start : plain.length;
    if (opensAfter && exceptionItemsIn(plain.slice(match.index, end)).length > 0) return { start: match.index, end };
  }
  return undefined;
}

function rangeOfItems(words: string, offset: number): Range {
  const spans = recipients.flatMap(([, form]) =>
    [...words.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return {
    start: offset + Math.min(...spans.map((span) => span.start)),
    end: offset + Math.max(...spans.map((span) => span.end)),
  };
}

const assigns = phrase(
  '\\b(?:may|can|shall have the right|has the right|shall be (?:entitled|permitted|free)|is (?:entitled|permitted)|right) (?:\\S+ ){0,8}?(?:to )?(?:\\w+ )?(?:assign|transfer|novate|delegate|effect|do so)\\b',
  '',
);

function holderOf(
  passage: ReadingPassage,
  sentence: Sentence,
  rule: AssignmentRule,
  segment: Range,
  previous: Actor,
): Actor {
  const words = sentence.plain.slice(segment.start, segment.end);
  const by =
    /\b(?:assignable|assigned|assignment|transferable|transferred|transfer)\s+(?:is\s+|are\s+|was\s+)?(?:made\s+|effected\s+)?by\s/.exec(
      words,
    );
  const agent = by ? actorAfter(passage, sentence, segment.start + by.index + by[0].length - 1, 40) : 'unknown';
  if (agent !== 'unknown') return agent;
  const grant = assigns.exec(sentence.plain.slice(segment.start, segment.end));
  if (grant) {
    const subject = subjectAt(passage, sentence, segment.start + grant.index);
    if (subject !== 'unknown') return subject;
  }
  return rule.actor === 'unknown' ? previous : rule.actor;
}

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  if (!passage.types.has('assignment') && !/assign|transfer/.test(plain)) return;
  const ids = exceptionItemsIn(plain);
  if (ids.length === 0 || notException.test(plain)) return;
  const range = rangeOfItems(plain, 0);
  const actor = subjectAt(passage, sentence, range.start);
  const value = items(ids);
  yield termAt(passage, sentence, range, { kind: 'assignment-exceptions', actor, value });
  const other = phrase('\\b(?:while|but|and|whereas) (?:the |our )?\\w+ may\\b', '').exec(plain);
  if (!other) return;
  const holder = actorAfter(passage, sentence, other.index, other[0].length);
  yield termAt(
    passage,
    sentence,
    { start: other.index, end: other.index + other[0].length },
    { kind: 'assignment-exceptions', actor: holder, value },
  );
}
