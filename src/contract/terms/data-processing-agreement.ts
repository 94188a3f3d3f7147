import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import type { Reading, Sentence } from './reading';
import { flag, phrase, placeholdersIn, rangeOf, sentencesIn, state, termAt } from './reading';

const named = phrase(
  '\\bdata (?:processing|protection|privacy) (?:and \\w+ )?(?:agreement|addendum|addenda|annex|exhibit|schedule|terms|appendix)\\b|\\bdpa\\b|\\bbusiness associate agreement\\b',
  '',
);
/** The agreement stands in a place that is not this text. */
const elsewhere = phrase(
  '\\bhttps?:|\\bwww\\.|\\burl\\b|\\b(?:available|located|posted|published|found|accessible) (?:at|on|from)\\b|\\bcover page\\b|\\bkey terms\\b|\\border form\\b|\\b(?:separate|separately)\\b|\\bif (?:attached|applicable|any|included)\\b|\\bwebsite\\b|\\bas (?:set forth|described|specified|referenced) (?:in|on|at)\\b',
  '',
);

export const dataProcessingAgreement: TermReader = {
  kind: 'data-processing-agreement',
  title: 'data processing agreement',
  actorIs: '',
  clauseTypes: ['data-protection'],
  cue: phrase('data (?:processing|protection|privacy)|\\bdpa\\b|business associate', ''),
  actorPrefers: 'neutral',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      const key = reading?.value.shape === 'state' ? reading.value.state : reading?.value.shape;
      if (!reading || !key || seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const match = named.exec(sentence.plain);
  if (!match) return undefined;
  const range = rangeOf(match);
  return termAt(passage, sentence, range, {
    kind: 'data-processing-agreement',
    actor: 'unknown',
    value: valueOf(passage, sentence),
  });
}

function valueOf(passage: ReadingPassage, sentence: Sentence): Value {
  if (passage.mode === 'statement') return flag;
  if (blanksIn(sentence.plain).length > 0 || placeholdersIn(sentence.plain).length > 0) return state('blank');
  return elsewhere.test(sentence.plain) ? state('by-reference') : flag;
}
