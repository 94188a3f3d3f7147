import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

/** Teaching a model, as against teaching people: what is taught must stand close by. */
const training = phrase(
  '\\b(?:train|trains|trained|training|re-?train\\w*|fine-?tun\\w+)\\b|\\b(?:develop|improve|enhance|test|validate)s?\\b(?=[^.;]{0,60}\\b(?:models?|algorithms?|machine[- ]learning|artificial intelligence|ai)\\b)',
);
const taughtAfter = phrase(
  "^[^.;]{0,90}?(?:\\b(?:models|algorithms|machine[- ]learning|artificial intelligence|ai|llms?|neural networks?)\\b|\\bon (?:our|its|customer|client|(?:the )?customer's) (?:data|content|inputs?|outputs?|information)\\b)",
  '',
);
const taughtBefore = phrase(
  '\\b(?:model|models|machine[- ]learning|ai|data|inputs?|outputs?|content)\\b[^.;]{0,60}$',
  '',
);
const people = phrase(
  '^(?:train\\w*) (?:and |or )?(?:of |for |to |on )?(?:\\w+ ){0,2}(?:employees|personnel|staff|users|courses?|sessions?|materials?|services|certified|review)\\b',
  '',
);
const denial = phrase(
  '\\b(?:not|never|no|nor|neither|prohibited from|refrains? from|cannot|without)\\b[^.;]{0,200}$',
  '',
);
const anonymous = phrase(
  '\\b(?:aggregated?|anonymi[sz]ed|de-?identified|with (?:\\w+ ){0,4}consent|opt(?:s|ed)?[- ]?(?:in|out))\\b',
  '',
);
/** A heading, "AI Training on Customer Data", permits nothing. */
const said = phrase(
  '\\b(?:may|can|shall|will|must|is|are|be|has|have|right|consents?|agrees?|authori[sz]\\w+|permit\\w*|grants?|use[sd]?|using|to)\\b',
  '',
);
const defined = phrase('\\bmeans\\b[^.;]*$', '');

/** May a party teach its models with the other's data? */
export const aiTraining: TermReader = {
  kind: 'ai-training',
  title: 'training of models',
  actorIs: 'who may train models on the other side’s data',
  clauseTypes: ['ai-and-training', 'data-protection', 'ip-ownership', 'license-grant'],
  cue: phrase('\\btrain|\\bfine-?tun|machine[- ]learning|artificial intelligence', ''),
  actorPrefers: 'there',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  for (const match of plain.matchAll(training)) {
    const before = plain.slice(0, match.index);
    const after = plain.slice(match.index);
    if (defined.test(before) || people.test(after) || !isTaught(before, after)) continue;
    const denied = denial.exec(before);
    if (!denied && passage.mode === 'contract' && !said.test(plain)) continue;
    const range = denied && passage.mode === 'statement' ? { ...rangeOf(match), start: denied.index } : rangeOf(match);
    const hedge = denied ? undefined : anonymous.exec(plain);
    const hedges = hedge
      ? {
          hedges: [
            {
              start: passage.start + sentence.start + hedge.index,
              end: passage.start + sentence.start + hedge.index + hedge[0].length,
            },
          ],
        }
      : {};
    const value = state(denied ? 'prohibited' : 'permitted');
    return termAt(passage, sentence, range, {
      kind: 'ai-training',
      actor: trainer(passage, sentence, match.index),
      value,
      ...hedges,
    });
  }
  return undefined;
}

function isTaught(before: string, after: string): boolean {
  if (taughtAfter.test(after)) return true;
  return (
    taughtBefore.test(before) &&
    /\bmodels?\b|\bmachine[- ]learning\b|\bartificial intelligence\b|\bai\b/.test(before + after)
  );
}

/** Nobody else than a supplier trains on "our data" where a passive or a bare "no training" names nobody. */
function trainer(passage: ReadingPassage, sentence: Sentence, at: number): Actor {
  const actor = subjectAt(passage, sentence, at);
  if (actor !== 'unknown') return actor;
  return (
    passage.actors.mentions(sentence.words.slice(0, at)).findLast((mention) => !mention.possessive)?.actor ?? 'unknown'
  );
}
