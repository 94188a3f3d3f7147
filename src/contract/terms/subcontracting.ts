import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { phrase, sentencesIn, rangeOf, state, subjectAt, termAt } from './reading';

const act = phrase(
  '\\b(?:sub-?contract(?:s|ing)?|outsources?)\\b(?! agreements?)|\\b(?:use|uses|engage|engages|appoint|appoints|employ|retain) (?:\\w+ ){0,4}?(?:sub-?contractors?|sub-?processors?|subprocessors?)\\b',
);
const consent = phrase('\\b(?:without|consent|approval|authori[sz]ation|permission|approved by)\\b', '');
const asked = phrase('\\b(?:prior|written|express|specific|obtain\\w*|consent|approval|authori[sz]ation)\\b', '');
const unconditioned = phrase(
  '\\bwithout (?:the )?(?:\\w+ ){0,3}(?:consent|approval|notice|notifying|authori[sz]ation)\\b',
  '',
);
const notice = phrase('\\b(?:notice|notify|notifies|notification|inform)\\b', '');
const denied = phrase('\\b(?:not|neither|nor|no)\\b[^.;]{0,200}$', '');
const permitted = phrase(
  '\\b(?:may|can|right to|entitled to|permitted to|free to|authori[sz]ed to|allowed to)\\b[^.;]{0,100}$',
  '',
);

export const subcontracting: TermReader = {
  kind: 'subcontracting',
  title: 'subcontracting',
  actorIs: 'who would subcontract',
  clauseTypes: ['subcontracting', 'data-protection'],
  cue: phrase('\\bsub-?contract|\\bsub-?process|\\boutsourc', ''),
  actorPrefers: 'neutral',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  for (const match of plain.matchAll(act)) {
    const value = stateOf(plain, match.index, passage.mode);
    if (value === undefined) continue;
    const actor = subjectAt(passage, sentence, match.index);
    return termAt(passage, sentence, rangeOf(match), { kind: 'subcontracting', actor, value: state(value) });
  }
  return undefined;
}

/** "May not … without consent" asks for consent; "may … without consent" asks for nothing. */
function stateOf(plain: string, at: number, mode: ReadingPassage['mode']): string | undefined {
  const before = plain.slice(Math.max(0, at - 220), at);
  const after = plain.slice(at, at + 300);
  const no = denied.test(before);
  if (no) return consent.test(after) || asked.test(before) ? 'consent' : 'prohibited';
  if (unconditioned.test(after) || unconditioned.test(before)) return 'free';
  if (consent.test(plain) && asked.test(plain)) return 'consent';
  if (notice.test(plain)) return 'notice';
  if (permitted.test(before) || mode === 'statement') return 'free';
  return undefined;
}
