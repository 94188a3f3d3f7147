import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { carvedMatters, mattersIn } from './matters';
import type { Reading, Sentence } from './reading';
import { items, phrase, termAt } from './reading';
import { sectionsIn } from './section-items';

/** Words that open an exception to a limit. The exception runs to the end of its phrase. */
const opening = phrase(
  '\\b(?:except(?:ing)?(?: only)?(?: (?:for|with respect to|with regard to|in respect of|as to|in (?:the )?(?:case|event|connection)|to the extent|in connection with|as (?:provided|set forth|specified|otherwise provided)|under|where))?|other than(?: (?:for|with respect to|in respect of|due to|as a result of|in connection with))?|save (?:for|in respect of|as)|with the exception of|apart from|excluding|excludes?)\\b',
);
const notApplied = phrase(
  '\\b(?:limit(?:s|ations?)?|exclusions?|caps?|foregoing|section|clause|article|paragraph|cap|waiver|disclaimer)\\b[^.;]{0,160}?\\b(?:(?:shall|will|do|does|should|is|are) not (?:apply|be applicable|limit|be construed|exclude|affect|extend|cover)|(?:do|does|shall|will) neither)\\b',
);
const notLimited = phrase(
  '\\b(?:nothing|no provision) (?:contained )?(?:in|herein|of|set forth)[^.;]{0,80}?\\b(?:shall|will|is|does|operates?|may|intended|seeks?|limits?|excludes?|restricts?)[^.;]{0,60}?\\b(?:limit\\w*|exclud\\w*|restrict\\w*)\\b',
);
const listed = phrase(
  '["\'](?:uncapped|unlimited|excluded|enhanced|increased|super[- ]?cap|unlimited liability|excluded liability) (?:claims?|liabilit(?:y|ies)|matters)["\'] (?:means?|shall mean|are|is|includes?)|\\b(?:uncapped|unlimited|increased|excluded) claims?:|\\bunlimited liability for\\b|\\buncapped (?:for|liability for)\\b|\\bliabilit(?:y|ies) (?:\\w+ ){0,3}(?:is|are|be) (?:unlimited|uncapped) (?:for|in respect of|with respect to)\\b|\\bcarve-?outs?(?: (?:for|from (?:the )?(?:cap|limit\\w*)))?:?',
);
/** "Supplier's liability for breach of confidentiality is unlimited", by itself or behind "except that": what is named first, then what is said of it. */
const saidUnlimited = phrase(
  '\\bliability (?:for|arising (?:from|out of)|in respect of|with respect to|resulting from|relating to)\\b((?:(?!\\bliab)[^.;]){3,400}?)\\b(?:is|are|(?:shall|will) be|(?:shall |will )?remains?) (?:unlimited|uncapped|without (?:limit|limitation|cap)|not (?:limited|capped))\\b',
);
const aboutLimit = phrase(
  '\\bliab(?:le|ility|ilities)\\b|\\bconsequential\\b|\\bindirect damages\\b|\\blimitations? (?:of|on|set forth|in|contained|specified)\\b|\\b(?:un)?cap(?:s|ped)?\\b|\\bdamages\\b',
  '',
);
/** A sentence that limits liability itself. */
const limits = phrase(
  '\\bliab(?:le|ility|ilities)\\b[^.;]{0,500}\\b(?:exceed|limited to|greater than|more than|in excess|consequential|indirect|incidental|special|punitive)\\b|\\b(?:consequential|indirect|incidental|special|punitive|exemplary)\\b[^.;]{0,120}\\b(?:damages?|loss(?:es)?)\\b|\\b(?:uncapped|unlimited|excluded|increased|enhanced) (?:claims?|liabilit\\w+)\\b|\\bno (?:party|event)\\b[^.;]{0,200}\\bliable\\b',
  '',
);
/** A sentence that speaks of such a limit. */
const ofLimit = phrase(
  '\\b(?:limitations?|exclusions?|limits?|caps?)\\b[^.;]{0,80}\\b(?:liability|damages|section|article|clause|paragraph|agreement|set forth|above|foregoing)\\b|\\b(?:this|foregoing|section|above|preceding)\\b[^.;]{0,60}\\bnot (?:apply|limit)|\\b(?:limit|exclude|restrict)s?\\b[^.;]{0,60}\\bliab\\w+\\b|\\bcap\\b',
  '',
);
/** Where an exception that opens a sentence gives way to the rule. */
const ruleBegins = phrase(
  ",? (?:in no event|under no circumstances?|neither party|no party|each party|either party|the (?:total|aggregate|maximum|entire|liability)|[\\w']+ (?:shall|will) not|nothing|to the (?:maximum|fullest)|in any event|(?:\\w+ )?liability (?:of|for|shall|will)|notwithstanding)\\b",
  '',
);
export const liabilityCarveOuts: TermReader = {
  kind: 'liability-carve-outs',
  title: 'exceptions to the limit of liability',
  actorIs: 'whose limit has the exceptions',
  clauseTypes: ['limitation-of-liability', 'uncapped-liability', 'cap-on-liability', 'consequential-damages'],
  cue: phrase('\\bliab(?:le|ility|ilities)\\b|\\b(?:uncapped|unlimited|carve-?outs?)\\b|\\blimitations?\\b', ''),
  actorPrefers: 'less',
  *read(passage) {
    const limiting = [
      'limitation-of-liability',
      'uncapped-liability',
      'cap-on-liability',
      'consequential-damages',
    ] as const;
    const about = limiting.some((type) => passage.types.has(type));
    if (passage.mode === 'contract' && !about && !aboutLimit.test(passage.plain)) return;
    for (const sentence of fullSentencesIn(passage)) {
      if (!/\bforce\s+majeure\b/.test(sentence.plain)) yield* readSentence(passage, sentence);
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const statement = passage.mode === 'statement';
  const limiting = statement || limits.test(plain);
  const unlimited = [...plain.matchAll(saidUnlimited)].map((m) => unlimitedAt(passage, sentence, m));
  if (!limiting && unlimited.length === 0 && !ofLimit.test(plain)) return;
  const spans: Exception[] = [
    ...unlimited,
    ...[...plain.matchAll(listed)].map((m) => exceptionAt(plain, m, m.index, 1600)),
    ...[...plain.matchAll(notApplied)].map((m) => exceptionAt(plain, m, m.index + m[0].length, 1600)),
    ...[...plain.matchAll(notLimited)].map((m) => exceptionAt(plain, m, m.index + m[0].length, 1200)),
    ...(limiting ? [...plain.matchAll(opening)] : []).map((m) => exceptionAt(plain, m, m.index, 900, true)),
  ];
  let end = -1;
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    if (span.start < end) continue;
    const exception = plain.slice(span.from, span.end);
    const found = [...mattersIn(exception, carvedMatters), ...sectionsIn(exception)];
    if (found.length === 0) continue;
    end = span.end;
    const actor = span.actor ?? limitedActor(passage, sentence, span.start, exception);
    const range = { start: span.start, end: span.from + exception.trimEnd().replace(/[,;.]+$/, '').length };
    yield termAt(passage, sentence, range, { kind: 'liability-carve-outs', actor, value: items(found) });
  }
}

interface Exception {
  /** Where the citation begins. */
  readonly start: number;
  /** Where the words begin that say what is excepted. */
  readonly from: number;
  readonly end: number;
  /** Whose liability it is, where it is named with it. */
  readonly actor?: Actor;
}

function unlimitedAt({ actors }: ReadingPassage, { words }: Sentence, match: RegExpExecArray): Exception {
  const from = match.index + match[0].indexOf(match[1] ?? '');
  const owner = actors.mentions(words).findLast(({ end }) => end <= match.index && match.index - end <= reachOfOwner);
  const isNamed = owner !== undefined && owner.actor !== 'unknown';
  return { start: match.index, from, end: from + (match[1] ?? '').length, ...(isNamed && { actor: owner.actor }) };
}

/** Between an owner and "liability" stand at most an "'s" and words such as "total aggregate". */
const reachOfOwner = 20;

/** An exception that opens its sentence (`beforeRule`) ends where the rule begins; every one ends with its sentence. */
function exceptionAt(
  plain: string,
  match: RegExpExecArray,
  start: number,
  reach: number,
  beforeRule = false,
): Exception {
  const from = match.index + match[0].length;
  const rest = plain.slice(from, from + reach);
  const stop = /[.](?=\s|$)/.exec(rest.replace(/\b(?:no|sec|art)\.\s/g, (words) => '-'.repeat(words.length)));
  const rule = beforeRule ? ruleBegins.exec(rest)?.index : undefined;
  return { start, from, end: from + Math.min(rule ?? rest.length, stop?.index ?? rest.length, matchingBracket(rest)) };
}

/** Where the exception stands in brackets, it ends with them. */
function matchingBracket(rest: string): number {
  let depth = 0;
  for (let i = 0; i < rest.length; i += 1) {
    if (rest[i] === '(') depth += 1;
    if (rest[i] !== ')') continue;
    depth -= 1;
    // "(a) …" closes a list letter that was opened in the rest; only an unopened one ends the exception.
    if (depth < 0) return i;
  }
  return rest.length;
}

function limitedActor(passage: ReadingPassage, sentence: Sentence, start: number, exception: string): Actor {
  const { plain, words } = sentence;
  const outside = `${plain.slice(0, start)}${' '.repeat(exception.length)}${plain.slice(start + exception.length)}`;
  if (/\b(?:either|neither|each|no|a)\s+party\b|\bparties\b|\bmutual/.test(outside)) return 'both';
  const liable = [...plain.matchAll(/\bliab(?:le|ility)\b/g)].find(
    (m) => m.index < start || m.index > start + exception.length,
  );
  if (liable) {
    const near = passage.actors
      .mentions(words)
      .filter((m) => m.end <= liable.index && (m.end < start || m.start >= start + exception.length));
    const owner = near.at(-1);
    if (owner && owner.actor !== 'unknown') return owner.actor;
  }
  return /\b(?:either|neither|each|no|a)\s+part(?:y|ies)\b/.test(passage.plain) ? 'both' : 'unknown';
}
