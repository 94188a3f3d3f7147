import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { otherSide } from './ip-objects';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, flag, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';

/** A duty to keep something secret. */
const duty = phrase(
  '\\b(?:keep|kept|hold|held|maintain(?:ed)?|treat(?:ed)?|regard(?:ed)?|retain(?:ed)?|preserve)\\b[^.;]{0,200}?\\b(?:in (?:the )?(?:strict(?:est)? )?confiden(?:ce|tiality)|(?:as |strictly |absolutely )?(?:confidential\\b(?! information| material| data| and proprietary information)|confidentially|secret\\b)|(?:the |strict |its |their )confidentiality)|' +
    '\\b(?:not|never|neither|nor)\\b[^.;]{0,140}?\\b(?:disclos\\w*|divulg\\w*|reveal\\w*|communicat\\w*|publish\\w*|make available|use)\\b[^.;]{0,200}?\\b(?:confidential|(?:proprietary|non-?public) (?:\\w+ )?(?:information|materials?|data)|trade secrets?)\\b|' +
    '\\b(?:protect|safeguard|preserve|guard)(?:ed)?\\b[^.;]{0,120}?\\b(?:confidential(?:ity)?|proprietary)\\b|' +
    '\\b(?:confidential|proprietary)(?: and proprietary| or proprietary)? (?:information|materials?|data)\\b[^.;]{0,200}?\\b(?:shall|will|must|agrees?)\\b[^.;]{0,60}?\\b(?:be (?:held|kept|treated|maintained|protected)|not be (?:used|disclosed|divulged|revealed)|not (?:be )?(?:use|disclos\\w+)|disclosed? (?:it )?only)\\b',
  '',
);
/** "Shall not disclose: (i) …; or (ii) any confidential information": the ban leads in the list. */
const listBan = phrase('\\bnot\\b[^.;:]{0,60}?\\b(?:disclos\\w*|divulg\\w*|reveal\\w*)\\b[^.;:]{0,120}:');
const secret = phrase('\\b(?:confidential|proprietary|non-?public|trade secrets?)\\b');
const obliges = phrase(
  '\\b(?:shall|will|agrees?|must|undertakes?|covenants?|may|is|are|each|required|obligated|obligations?)\\b',
  '',
);
const notDuty = phrase(
  '^\\W{0,3}(?:[\\d.]+ )?covenants? not to\\b|\\b(?:nothing|construed|not be (?:deemed|considered)|represents? and warrants?|confidential treatment|securities and exchange|(?:any|no|without|free of) (?:\\w+ ){0,3}(?:obligation|duty|duties)\\b|neither (?:\\w+ ){1,4}(?:obligation|obligated|obliged)|(?:did|does|do|was|were|is|are) not (?:\\w+ ){0,2}(?:requir\\w+|oblig\\w+)|(?:does|do|shall|will) not include|not obligated|passwords?|credentials?|log-?ins?|is adequate)\\b',
  '',
);
/** "shall not keep in confidence"; "shall not disclose" is a duty of its own. */
const notKept = phrase(
  '\\b(?:shall|will|must|may|need|is|are|do|does) not (?:be )?(?:\\w+ )?(?:keep|kept|hold|held|maintain(?:ed)?|treat(?:ed)?|regard(?:ed)?|protect(?:ed)?)\\b',
  '',
);
const keepsLength = 12;
const ofPasswords = phrase(
  '\\bconfidential(?:ity|ly)?(?: of)? (?:\\w+ ){0,4}(?:passwords?|credentials?|log-?ins?|access codes?)\\b',
  '',
);
const passwordReach = 60;

/** "Each agrees to hold": no party is named. */
const eachAgrees = phrase(
  '\\b(?:each|both)(?: of (?:them|us))? (?:hereby )?(?:agrees?|shall|will|must|covenants?)\\b',
  '',
);
const subjectVerb = phrase('\\b(?:shall|will|agrees?|must|undertakes?|covenants?|may|is|are)\\b');

export const confidentiality: TermReader = {
  kind: 'confidentiality',
  title: 'confidentiality',
  actorIs: 'who must keep secrets',
  clauseTypes: ['confidentiality'],
  cue: phrase('confiden|proprietary|secret|nda\\b|non-?disclos|mutual|\\bbinds?\\b|one-way|unilateral', ''),
  actorPrefers: 'not-there',
  *read(passage) {
    const seen = new Set<Actor>();
    for (const sentence of sentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      if (!reading || seen.has(reading.actor)) continue;
      seen.add(reading.actor);
      yield reading;
    }
  },
};

const term = (actor: Actor) => ({ kind: 'confidentiality', actor, value: flag }) as const;

const secretWords = ['confi', 'propr', 'secre', 'publi'];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, secretWords)) return undefined;
  const match = duty.exec(plain) ?? bannedIn(passage, sentence);
  if (
    !match ||
    !obliges.test(passage.plain.slice(sentence.leadIn, sentence.end)) ||
    notDuty.test(plain.slice(Math.max(0, match.index - 80), match.index + match[0].length)) ||
    ofPasswords.test(plain.slice(match.index, match.index + match[0].length + passwordReach)) ||
    notKept.test(plain.slice(Math.max(0, match.index - 30), match.index + keepsLength))
  )
    return undefined;
  return termAt(passage, sentence, rangeOf(match), term(boundActor(passage, sentence, match)));
}

/** The secret thing of a list that says what must not be disclosed. */
function bannedIn(passage: ReadingPassage, { leadIn, start, end, plain }: Sentence): RegExpExecArray | undefined {
  const whole = passage.plain.slice(leadIn, end);
  const ban = whole.matchAll(listBan).next().value;
  if (!ban) return undefined;
  const named = plain.matchAll(secret).next().value;
  return named && leadIn + ban.index + ban[0].length <= start + named.index ? named : undefined;
}

function boundActor(passage: ReadingPassage, sentence: Sentence, match: RegExpExecArray): Actor {
  const end = match.index + match[0].length;
  const by = /^[^.;]{0,60}?\bby\s/.exec(sentence.plain.slice(end, end + 70));
  if (by && /\b(?:held|kept|treated|maintained|used|disclosed|regarded)\b/.test(match[0])) {
    const agent = actorAfter(passage, sentence, end + by[0].length - 1);
    if (agent !== 'unknown') return agent;
  }
  if (eachAgrees.test(sentence.plain.slice(Math.max(0, match.index - 60), match.index + 30))) return 'both';
  const subject = subjectAt(passage, sentence, match.index);
  if (subject !== 'unknown') return subject;
  const verb = [...sentence.plain.slice(0, end).matchAll(subjectVerb)].at(0);
  if (verb) return subjectAt(passage, sentence, verb.index);
  const lead = passage.plain.slice(sentence.leadIn, sentence.start).matchAll(subjectVerb).next().value;
  return lead ? passage.actors.subjectOf(passage.words, sentence.leadIn + lead.index) : 'unknown';
}

const shorthand = phrase(
  '\\bmutual(?:ity)?\\b|\\b(?:one-way|unilateral)\\b|\\bbinds?(?: only)?\\b|\\bconfidential\\w*|\\bnda\\b|\\bnon-?disclosure\\b',
  '',
);

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!passage.types.has('confidentiality') && !/confidential|nda\b|non-?disclos/.test(plain)) return undefined;
  const match = shorthand.exec(plain);
  if (!match) return undefined;
  const favoured = phrase('\\bin favou?r of\\b', '').exec(plain);
  const actor = favoured
    ? otherSide(actorAfter(passage, sentence, favoured.index))
    : /^mutual/.test(match[0])
      ? 'both'
      : actorAfter(passage, sentence, match.index, 60);
  return termAt(
    passage,
    sentence,
    rangeOf(match),
    term(actor === 'unknown' ? subjectAt(passage, sentence, match.index) : actor),
  );
}
