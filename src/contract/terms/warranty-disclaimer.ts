import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, state, termAt } from './reading';

const asIs = phrase(
  '["\']?\\bas[- ]is\\b["\']?(?:,? (?:and |or |where[- ]is|with all faults|as[- ]available|["\'])*)?',
);
const notSame = phrase(
  '^(?:,? ["\']?(?:the case|customary|reasonable|necessary|required|set forth|provided|described|being|specified|usual|more|otherwise|consistent|applicable|not|now|agreed|hereinafter|then|permitted|appropriate|defined))\\b',
  '',
);
const total = phrase(
  '\\b(?:mak(?:es?|ing)|giv(?:es?|ing)|provides?|extends?|offers?) no (?:representations?,? (?:or |and )?|guarantees?,? (?:or |and )?|express |other |further |additional )*(?:warrant(?:y|ies))|\\b(?:does|do) not (?:make|give|provide|offer|extend)(?: any)?(?: other| further| express)?(?: representations?,?(?: or| and)?)? ?(?:warrant(?:y|ies)|guarantees?)|' +
    '\\b(?:there (?:are|is) no|no) (?:other )?(?:representations?,? (?:or |and )?|express |oral |implied |conditions? or |other |further )*warrant(?:y|ies)\\b(?! (?:period|claims?|card|registration|repairs?|coverage))|' +
    '\\b(?:disclaims?|disclaimed|excludes?|excluded|waives?|negates?)\\b[^.;]{0,90}?\\bwarrant(?:y|ies)\\b|\\bwarrant(?:y|ies)\\b[^.;]{0,260}?\\b(?:(?:is|are) (?:hereby |expressly |specifically )*(?:disclaimed|excluded|waived|negated)|in lieu of)\\b|\\bin lieu of\\b[^.;]{0,60}\\bwarrant(?:y|ies)\\b',
);
/** Words that leave a warranty standing. */
const leaves = phrase(
  '\\b(?:except|other than|other (?:express |implied )*(?:representations?|warrant\\w+|guarant\\w+)|save (?:for|as)|in lieu of|in addition to|beyond (?:the|those)|further warrant\\w+|additional warrant\\w+|expressly (?:set forth|provided|stated|made)|set forth (?:in|herein)|stated (?:in|herein)|only warrant\\w+|limited warranty|foregoing warrant\\w+|these warrant\\w+)\\b',
  '',
);
const aboutMatter = phrase(
  '^(?:,? (?:of any kind|whatsoever|either|express(?:ed)?|or|and|implied|statutory|oral|written|guarantee))*,? ?((?:regarding|as to|concerning|with respect to|in respect of|about|that) [^.;,]{3,80})',
  '',
);
const whatIsSold = phrase(
  '\\b(?:products?|services?|software|goods|deliverables?|licensed|materials?|equipment|system|site|technology|agreement|work|hereunder|items?|marks?|data)\\b',
  '',
);
/** Things that are not what the contract is about. */
/** A reseller who shall promise nothing to its customers disclaims nothing. */
const toOthers = phrase(
  '^[^.;]{0,60}\\b(?:to (?:its |any |the |their )?(?:customers?|end[- ]users?|third part|trade|purchasers)|on behalf of|concerning the (?:products?|services?) (?:beyond|other|which|that))',
  '',
);
const partOnly = phrase(
  '\\b(?:feedback|beta|trials?|evaluation|pre-?release|(?<![\\w-])free(?! (?:from|of)\\b)|samples?|third[- ]party (?:software|products?|materials?|content|items)|open[- ]source|confidential information|suggestions)\\b',
  '',
);
const allOfThem = phrase(
  '\\b(?:of any kind|whatsoever|express,? (?:or|and|nor|/) ?implied|any and all|all (?:representations? and )?warrant|either express|whether express|no warrant)',
  '',
);

export const warrantyDisclaimer: TermReader = {
  kind: 'warranty-disclaimer',
  title: 'disclaimer of warranties',
  actorIs: 'who disclaims',
  clauseTypes: ['warranty-disclaimer', 'warranty'],
  cue: phrase('\\bas[- ]is\\b|\\bwarrant(?:y|ies)\\b', ''),
  actorPrefers: 'there',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const sold = [...plain.matchAll(asIs)].find(
    (match) =>
      !notSame.test(plain.slice(match.index + match[0].trimEnd().length)) &&
      (quoted(match[0]) || soldSo(sentence, match) || passage.mode === 'statement'),
  );
  const words = sold ?? plain.matchAll(total).next().value;
  if (!words || (passage.mode === 'statement' && !sold && /\bno\s+(?:performance|product|service)\b/.test(plain)))
    return undefined;
  if (!sold && passage.mode === 'statement' && !/disclaim|exclud/.test(words[0])) return undefined;
  if (!sold && (mereMention(plain, words) || toOthers.test(plain.slice(words.index, words.index + 200))))
    return undefined;
  const whole = sold
    ? true
    : allOfThem.test(plain.slice(Math.max(0, words.index - 20), words.index + words[0].length + 200));
  const value = state(whole && !leavesSome(passage, plain) ? 'as-is' : 'implied-only');
  const range = { ...rangeOf(words), end: words.index + words[0].trimEnd().length };
  const actor = disclaimer(passage, sentence, words.index);
  const term = termAt(passage, sentence, range, { kind: 'warranty-disclaimer', actor, value });
  const about = aboutOther(plain, words);
  if (about) return { ...term, hedges: [inText(passage, sentence, about)] };
  const from = Math.max(0, words.index - 200);
  const part = partOnly.exec(plain.slice(from, words.index + words[0].length + 120));
  if (!part) return term;
  const start = passage.start + sentence.start + from + part.index;
  return { ...term, hedges: [{ start, end: start + part[0].length }] };
}

/** "makes no warranty as to the revenue": about one matter, and not about what is sold. */
function aboutOther(plain: string, words: RegExpMatchArray): Range | undefined {
  const end = (words.index ?? 0) + words[0].trimEnd().length;
  const match = aboutMatter.exec(plain.slice(end, end + 240));
  if (!match?.[1] || whatIsSold.test(match[1])) return undefined;
  const start = end + match.index + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

function inText(passage: ReadingPassage, sentence: Sentence, range: Range): Range {
  const base = passage.start + sentence.start;
  return { start: base + range.start, end: base + range.end };
}

/** A warranty may be left standing in the sentence or in the one beside it. */
function leavesSome(passage: ReadingPassage, plain: string): boolean {
  return leaves.test(plain) || (passage.plain.length < 4000 && leaves.test(passage.plain));
}

function quoted(words: string): boolean {
  return /^["']/.test(words) && /["']\s*$/.test(words.trimEnd());
}

/** In running text "as is" must end its phrase ("as is and without warranty"), unlike "as is reasonably required". */
function soldSo(sentence: Sentence, match: RegExpMatchArray): boolean {
  const { plain, words } = sentence;
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const capitals = /AS[-\s]IS/.test(words.slice(start, end));
  if (
    !capitals &&
    !/^["')\]]*\s*(?:$|[.,;:)]|(?:basis|condition|where|and|with|without|in|state)\b)/.test(plain.slice(end))
  )
    return false;
  const around = plain.slice(Math.max(0, start - 160), end + 60);
  return /\b(?:provided|licensed|sold|delivered|furnished|supplied|offered|basis|accepts?|available|condition|warrant\w+|purchased?|takes?|made)\b/.test(
    around,
  );
}

/** "the warranty disclaimed in Section 4", "no warranty claim shall". */
function mereMention(plain: string, match: RegExpMatchArray): boolean {
  return /\b(?:breach|breaches|claims?)\s+(?:\w+\s+){0,3}$/.test(
    plain.slice(Math.max(0, (match.index ?? 0) - 30), match.index),
  );
}

function disclaimer(passage: ReadingPassage, sentence: Sentence, at: number): Actor {
  const subject = passage.actors.subjectOf(sentence.words, at + 2);
  if (subject !== 'unknown') return subject;
  if (/\b(?:neither|each|either|no)\s+party\b/.test(sentence.plain)) return 'both';
  return 'unknown';
}
