import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, flag, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';

const barred = phrase(
  '\\b(?:shall|will|may|must|agrees?|covenants?|undertakes?|neither)\\b[^.;]{0,120}?\\b(?:not|refrain from|neither|never|shall|will|may)\\b[^.;]{0,200}?\\b(?:engag|participat|own|operat|carry|compet|develop|sell|sale|market|promot|represent|distribut|manufactur|invest|employed|conduct|assist|offer|provid|enter|becom|acquir|establish|involved|interest|advertis|perform|work)\\w*\\b[^.;]{0,240}?\\b(?:compet(?:e|es|ing|itive|itors?|ition)|same or similar (?:business|products|services))\\b|' +
    '\\bcovenants? not to compete\\b|\\brefrain from (?:\\w+ ){0,3}compet\\w+',
  '',
);
const refuses = phrase('\\b(?:not|refrain|neither|never|nor|no)\\b', '');
const notBar = phrase(
  '\\b(?:nothing|relieve|surviv\\w+|not (?:be )?(?:prevent|prohibit|restrict|preclude|limit)\\w*|anti-?compet\\w+|competent|not apply|make any statement|suitable|determin\\w+|use any|competitive (?:bid|price|pricing|rate|process|basis|terms|disadvantage|position|information|intelligence)|unfair competition|competition law|not (?:be )?(?:unreasonably|deemed)|disclos\\w+|assign\\w*|confidential)\\b',
  '',
);
/** "will not use the Product to build a competing one" bars a use, and not the trade. */
const useOfProduct = phrase(
  '\\b(?:use|access|copy|analy[sz]e|reverse[- ]engineer)\\b[^.;]{0,100}\\b(?:to|in order to|for) (?:\\w+ )?(?:develop|build|creat|design|mak|compet|benchmark)\\w*|' +
    "\\b(?:use|using|exploit) (?:of )?(?:any |the |such |its |all |disclosing party's )*(?:confidential|proprietary) information\\b",
  '',
);
/** "not disclose it to an agent that is in a competing business" keeps a secret. */
const secrecy = phrase(
  '\\b(?:copy|disclos\\w+|reveal\\w*|divulg\\w+)\\b(?:(?!\\b(?:shall|will|may|agrees?)\\b)[^.;]){0,220}\\b(?:provided|who|which|that (?:is|are)|to (?:any|an?)) (?:(?!\\b(?:shall|will|may|agrees?)\\b)[^.;]){0,160}\\bcompet',
  '',
);
const heading = phrase('\\bnon-?compet\\w*|\\bcovenant not to compete|\\brestrictive covenant', '');
const during = phrase('\\b(?:during|for|throughout)\\b[^.;]{0,40}\\bterm\\b', '');

export const nonCompete: TermReader = {
  kind: 'non-compete',
  title: 'non-compete',
  actorIs: 'who may not compete',
  clauseTypes: ['non-compete'],
  cue: /compet|similar/,
  actorPrefers: 'not-there',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      const key = reading && JSON.stringify([reading.actor, reading.value]);
      if (!reading || !key || seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

const term = (actor: Reading['actor'], value: Value) => ({ kind: 'non-compete', actor, value }) as const;

const competing = ['compe', 'simil'];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, competing)) return undefined;
  const match = barred.exec(plain);
  if (!match || !refuses.test(match[0]) || !/\b(?:shall|will|may|must|agree|undertake)/.test(plain)) return undefined;
  if (/\b(?:reliev|surviv)\w*/.test(match[0]) || useOfProduct.test(match[0]) || secrecy.test(match[0]))
    return undefined;
  const own = passage.types.has('non-compete') || heading.test((passage.heading ?? '').toLowerCase());
  if (!own && notBar.test(sentence.plain.slice(match.index, match.index + match[0].length + 30))) return undefined;
  if (
    /\bnothing\b|\bnot\s+(?:be\s+)?(?:prevent|prohibit|restrict|preclude)/.test(
      plain.slice(0, match.index + match[0].length),
    )
  )
    return undefined;
  return termAt(passage, sentence, rangeOf(match), term(subjectAt(passage, sentence, match.index), lengthOf(plain)));
}

/** How long after the end; during the term alone it is a flag. */
function lengthOf(plain: string): Value {
  const after = durationRolesIn(plain).find(
    (duration) =>
      duration.role === 'after-end' ||
      /^,?\s*(?:thereafter|after|following|from)\b/.test(plain.slice(duration.end, duration.end + 20)) ||
      (!during.test(plain) &&
        /\b(?:for|period of)\b[^.;]{0,30}$/.test(plain.slice(Math.max(0, duration.start - 50), duration.start))),
  );
  return after ? after.value : flag;
}

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const match = phrase('\\bnon-?compet\\w*|\\bnot (?:to )?compete\\b|\\bcompet(?:e|ition ban)\\b', '').exec(plain);
  if (!match) return undefined;
  const subject = subjectAt(passage, sentence, match.index);
  const actor = subject === 'unknown' ? actorAfter(passage, sentence, match.index, 60) : subject;
  return termAt(passage, sentence, rangeOf(match), term(actor, durationRolesIn(plain).at(0)?.value ?? flag));
}
