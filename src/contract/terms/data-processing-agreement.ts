import { blanksIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import type { Reading, Sentence } from './reading';
import { flag, phrase, placeholdersIn, rangeOf, sentencesIn, state, termAt } from './reading';

const name =
  '(?:data (?:processing|protection|privacy) (?:and \\w+ )?(?:agreement|addendum|addenda|annex|exhibit|schedule|terms|appendix)|dpa|business associate agreement)\\b';
const named = phrase(`\\b${name}`, '');
/** Up to the name: "the Provider's standard", "the then current". */
const before = '(?:[\\w\'-]+ ){0,6}?["(]?';
/** Behind the name: "(DPA)", "attached as Exhibit C, which". */
const behind = '(?:[^.;:]{0,80}?)';
/** It binds the parties; that a sentence only speaks of it ("breach of the DPA", "under any DPA") says nothing. */
const binds = phrase(
  [
    `\\bthis ${name}`,
    `\\b(?:compl(?:y|ies|iance) with|adheres? to|abides? by|bound by|governed by|accordance with|pursuant to|subject to|incorporat\\w+|attach\\w*|annex\\w*|append\\w*|execut(?:es?|ed|ing)|enter(?:ed|s|ing)? into|concludes?|concluded|agreed|agrees? to|terms of|obligations (?:in|under)|process(?:es|ed|ing)? [^.;:]{0,60}under|set (?:out|forth) in|described in|specified in) ${before}${name}`,
    `\\b${name}${behind}\\b(?:appl(?:y|ies)|governs?|forms? (?:an integral )?part|is (?:hereby )?(?:made )?(?:a )?part|incorporated|attached|annexed|appended|executed|entered into|shall (?:prevail|control)|will (?:prevail|control))\\b`,
  ].join('|'),
  '',
);
/** The agreement stands in a place that is not this text. */
const elsewhere = phrase(
  '\\bhttps?:|\\bwww\\.|\\burl\\b|\\b(?:available|located|posted|published|found|accessible) (?:at|on|from)\\b|\\bcover page\\b|\\bkey terms\\b|\\border form\\b|\\b(?:separate|separately)\\b|\\bif (?:attached|applicable|any|included|required|necessary)\\b|\\bwebsite\\b|\\bas (?:set forth|described|specified|referenced) (?:in|on|at)\\b',
  '',
);
/** It is still to be made, or there may be none. */
const open = phrase(
  `\\b(?:any|an?|applicable) (?:[\\w'-]+ ){0,3}?${name}|\\b(?:if|where|to the extent)\\b[^.;:]{0,60}\\b(?:has|have|enters?|entered|sign|signed|executed?)\\b[^.;:]{0,40}\\b${name}`,
  '',
);
const withThis = phrase(
  '\\b(?:attached|annexed|appended)\\b|\\bin (?:the )?(?:annex|exhibit|schedule|appendix)\\b',
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
  const value = valueOf(passage, sentence);
  if (!value) return undefined;
  return termAt(passage, sentence, rangeOf(match), {
    kind: 'data-processing-agreement',
    actor: 'unknown',
    value,
  });
}

function valueOf({ mode }: ReadingPassage, { plain }: Sentence): Value | undefined {
  if (mode === 'statement') return flag;
  if (blanksIn(plain).length > 0 || placeholdersIn(plain).length > 0) return state('blank');
  if (!binds.test(plain)) return undefined;
  return elsewhere.test(plain) || (open.test(plain) && !withThis.test(plain)) ? state('by-reference') : flag;
}
