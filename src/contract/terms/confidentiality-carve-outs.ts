import type { Range } from '../../document/contract-text';
import type { ReadingPassage, TermReader } from '../term';
import type { Reading } from './reading';
import { items, phrase, sentencesIn } from './reading';

const carveOuts = [
  [
    'public',
    phrase(
      '\\bpublic (?:domain|knowledge|record)\\b|\\bpublicly (?:available|known|disclosed|accessible)\\b|\\bgenerally (?:\\w+ )?(?:available|known)\\b|\\b(?:available|known) to the (?:general )?public\\b|\\b(?:becomes?|become|is|already|made) (?:\\w+ )?public(?:ly)?\\b',
    ),
  ],
  [
    'known',
    phrase(
      '\\b(?:already|previously|rightfully|lawfully|was|were|is|independently|prior)\\b[^.;]{0,40}\\b(?:known (?:to|by)|in (?:its|the|their|his) (?:\\w+ )?possession|possessed by)\\b|\\bknown (?:to|by) (?:the )?(?:recipient|receiving party|it|such party)\\b|\\b(?:prior|already) (?:known|knowledge)\\b|\\balready known\\b|\\bknew\\b|\\brightfully (?:knew|known)\\b|\\bin (?:its|the) possession (?:prior|before|at the time)',
    ),
  ],
  [
    'received',
    phrase(
      '\\b(?:received?|receives|obtain\\w*|acquir\\w+|furnished|disclosed|learn\\w*|available|provided|communicated|supplied)\\b[^.;]{0,60}\\b(?:from|by) (?:\\w+ ){0,6}?(?:third[- ]part(?:y|ies)|source|sources|third persons?|others)\\b|\\b(?:rightfully|lawfully|legally) (?:received|obtained|acquired)\\b',
    ),
  ],
  [
    'independent',
    phrase(
      '\\bindependent(?:ly)?(?: and \\w+)? (?:develop\\w*|discover\\w*|deriv\\w*|creat\\w*|conceiv\\w*)\\b|\\b(?:develop(?:s|ed)?|derive[sd]?|conceive[sd]?|create[sd]?)\\b[^.;]{0,30}\\bindependent(?:ly)?\\b',
    ),
  ],
  [
    'required-by-law',
    phrase(
      '\\brequire[ds]?\\b[^.;]{0,60}\\b(?:laws?|court|regulat\\w+|governmental|judicial|legal|subpoena|legislat\\w+|statut\\w+|stock exchange)\\b|\\bcompelled\\b|\\blegal(?:ly)? (?:process|required|compelled)\\b|\\bsubpoena\\b|\\b(?:court|judicial) order\\b|\\border of (?:a|any) court\\b|\\brequired by (?:applicable )?law\\b|\\bas required by\\b[^.;]{0,20}\\blaw\\b',
    ),
  ],
  [
    'trade-secrets',
    phrase(
      '\\btrade secrets?\\b[^.;]{0,120}\\b(?:as long as|so long as|for as long|until|perpetual\\w*|indefinite\\w*)\\b|\\b(?:except|other than|longer) (?:for )?trade secrets\\b',
    ),
  ],
] as const;

const excludes = phrase(
  '\\b(?:not include|does not apply|do not apply|not apply|shall not (?:be|extend|include|apply)|exclud\\w+|except\\w*|not be (?:considered|deemed)|no (?:obligation|liability)|other than|unless|not (?:be )?(?:confidential|limited)|carve-?outs?|not (?:mean|cover|restrict|prohibit|prevent|constitute)|exempt\\w*|may disclose|permitted|notwithstanding)\\b',
  '',
);
const aboutSecrets = phrase(
  '\\b(?:confiden\\w+|proprietary information|non-?disclosure|trade secrets?|secrecy|receiving party|recipient)\\b',
  '',
);

export const confidentialityCarveOuts: TermReader = {
  kind: 'confidentiality-carve-outs',
  title: 'what is not confidential',
  actorIs: '',
  clauseTypes: ['confidentiality'],
  cue: phrase('public|known|third[- ]part|independent|required|compelled|subpoena|trade secret|possession', ''),
  actorPrefers: 'neutral',
  *read(passage) {
    const statement = passage.mode === 'statement';
    const about = aboutSecrets.test(passage.plain) || passage.types.has('confidentiality');
    if (!about || (!statement && !excludes.test(passage.plain))) return;
    const reading = readPassage(passage, statement);
    if (reading) yield reading;
  },
};

/** One term a passage: the exceptions stand in one list, whatever the sentences. */
function readPassage(passage: ReadingPassage, statement: boolean): Reading | undefined {
  const ids: string[] = [];
  const spans: Range[] = [];
  for (const sentence of sentencesIn(passage)) {
    if (!statement && !excludes.test(passage.plain.slice(sentence.leadIn, sentence.end))) continue;
    for (const [id, words] of carveOuts) {
      for (const match of sentence.plain.matchAll(words)) {
        ids.push(id);
        spans.push({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length });
      }
    }
  }
  // Disclosure that the law requires is spoken of in many clauses; beside another exception it is a carve-out.
  const own = passage.types.has('confidentiality') || /confiden|disclos/i.test(passage.heading ?? '');
  if (spans.length === 0 || (!statement && !own && new Set(ids).size < 2)) return undefined;
  return {
    kind: 'confidentiality-carve-outs',
    actor: 'unknown',
    value: items(carveOuts.map(([id]) => id).filter((id) => ids.includes(id))),
    start: passage.start + Math.min(...spans.map((span) => span.start)),
    end: passage.start + Math.max(...spans.map((span) => span.end)),
  };
}
