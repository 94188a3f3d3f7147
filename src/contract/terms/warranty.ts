import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { speaksOfTrying } from './efforts';
import { fullSentencesIn } from './full-sentences';
import { mattersIn, warrantedMatters } from './matters';
import type { Reading, Sentence } from './reading';
import { items, phrase, subjectAt, termAt } from './reading';

/** "X represents and warrants", "warranty by X". */
const verb = phrase(
  '\\b(?:hereby )?(?:further )?(?:(?:represents?|covenants?|undertakes?|agrees?|guarantees?|acknowledges?|confirms?),? (?:and )?)*(?<!\\b(?:this|the|such|each|any|of|said|every) )(?<!(?<!\\bparty )\\ban? )(?:warrants?|guarantees?(?= (?:that|and|to)\\b))\\b(?:,? (?:and|or|covenants?|represents?|undertakes?|agrees?|guarantees?))*(?! (?:period|claims?|of (?:merchantability|title|fitness|any)|set forth|contained|provided|or (?:representation|condition)))',
);
/** An undertaking to perform professionally is a performance warranty whatever its heading. */
const undertaking = phrase(
  '\\b(?:shall|will|agrees? to|must|undertakes? to)(?:,? [\\w-]+){0,4}?,? (?:perform|provide|render|deliver|furnish|carry out|execute|supply|exercise|use|discharge|act)\\b[^.;:]{0,160}?\\b(?:(?:professional(?:ly)?|work(?:er|man|person)-?like|good|competent|skil+ful|diligent|timely)(?:,? (?:and )?[\\w-]+){0,5} (?:manner|fashion|way|basis)|(?:with|using|exercis\\w+)[^.;:]{0,50}?\\b(?:care|skill|diligence)\\b|(?:generally accepted|prevailing|applicable|accepted|highest|recogni[sz]ed|current|prudent)[^.;:]{0,24}?\\b(?:industry|professional|trade) (?:standards?|practices?))|' +
    '\\b(?:shall|will|must|agrees? to) (?:\\w+ ){0,2}?(?:perform|provide|render|deliver|supply) (?:the |all |its |such )*(?:\\w+ )?(?:services?|work|deliverables?)\\b[^.;:]{0,60}?\\bin accordance with (?:the )?(?:\\w+ )?specifications?\\b',
);
/** "The Services shall be performed in a workmanlike manner": whoever is named as promising it, else whoever performs them. */
const passiveUndertaking = phrase(
  '\\b(?:services?|work|obligations|maintenance|support|installation)\\b(?: [^.;:]{0,60}?)? (?:shall|will|must) (?:at all times )?be (?:\\w+ly )?(?:performed|provided|rendered|delivered|carried out|furnished|supplied|executed)\\b[^.;:]{0,100}?\\b(?:(?:professional(?:ly)?|work(?:er|man|person)-?like|good|competent|skil+ful|diligent)(?:,? (?:and )?[\\w-]+){0,5} (?:manner|fashion|way|basis)|(?:with|using|exercis\\w+)[^.;:]{0,50}?\\b(?:care|skill|diligence)\\b|(?:generally accepted|prevailing|accepted|highest|recogni[sz]ed|prudent)[^.;:]{0,24}?\\b(?:industry|professional|trade) (?:standards?|practices?))',
  '',
);
const promising = phrase(
  '\\b(?:agrees?|undertakes?|acknowledges? and agrees?|covenants?|ensures?|shall ensure|will ensure) that\\b',
  '',
);
const negated = phrase('\\b(?:not|no|nor|neither|without|disclaims?|makes? no)\\b[^.;:]{0,50}$', '');
const passiveBy = phrase('\\b(?:is|are|be) warranted\\b');
const nounStatement = phrase('\\bwarrant\\w*|\\b(?:workman-?like|professional standards?|non-?infring\\w+)\\b');
const reach = 3500;

export const warranty: TermReader = {
  kind: 'warranty',
  title: 'warranty',
  actorIs: 'who warrants',
  clauseTypes: ['warranty'],
  cue: phrase(
    '\\bwarrant\\w*|\\bguarantees?\\b|\\bwork(?:er|man|person)-?like\\b|\\bprofessional\\b|\\bskills?\\b|\\b(?:industry|trade) (?:standards?|practices?)\\b|\\bspecifications?\\b',
    '',
  ),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      yield* passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const verbs = [...plain.matchAll(verb), ...plain.matchAll(passiveBy)]
    .filter((match) => !negated.test(plain.slice(Math.max(0, match.index - 60), match.index)))
    .sort((a, b) => a.index - b.index);
  for (const [i, match] of verbs.entries()) {
    const from = match.index + match[0].length;
    const until = Math.min(verbs[i + 1]?.index ?? plain.length, from + reach);
    const promised = plain.slice(from, until);
    const found = promisedMatters(promised);
    if (found.length === 0) continue;
    const actor = subjectAt(passage, sentence, match.index + Math.max(0, match[0].search(/warrant|guarant/)));
    yield warrantyTerm(
      passage,
      sentence,
      match.index,
      Math.min(until, from + tightEnd(promised)),
      actor,
      found,
      speaksOfTrying(promised.slice(0, 240)),
    );
  }
  if (verbs.length > 0) return;
  for (const match of plain.matchAll(undertaking)) {
    if (negated.test(plain.slice(Math.max(0, match.index - 60), match.index))) continue;
    const actor = passage.actors.subjectOf(sentence.words, match.index);
    if (actor === 'unknown') continue;
    yield warrantyTerm(
      passage,
      sentence,
      match.index,
      match.index + match[0].length,
      actor,
      ['performance'],
      speaksOfTrying(match[0]),
    );
    return;
  }
  const passive = passiveUndertaking.exec(plain);
  if (!passive || negated.test(plain.slice(Math.max(0, passive.index - 60), passive.index))) return;
  const promise = promising.exec(plain.slice(0, passive.index));
  const named = promise ? passage.actors.subjectOf(sentence.words, promise.index) : 'unknown';
  const end = passive.index + passive[0].length;
  const actor = named === 'unknown' ? 'supplier' : named;
  yield warrantyTerm(passage, sentence, passive.index, end, actor, ['performance'], speaksOfTrying(passive[0]));
}

/** "to enter into this Agreement and perform its duties as described in it": the power to perform, and no word on how. */
const powerToPerform = phrase(
  '\\b(?:enter into|execut(?:e|ed|ion)|sign|deliver(?:y|ed)?)\\b[^.;]{0,80}?(?:,|\\band|\\bor) (?:to )?(?:perform(?:ance)?|carry out|fulfil+|discharge)(?: of)? (?:all |any |each |the |of )*(?:its |their |his |her )?(?:duties|obligations|undertakings|agreements|covenants)\\b[^.;,]{0,90}',
);

function promisedMatters(promised: string): readonly string[] {
  const found = mattersIn(promised, warrantedMatters);
  if (!found.includes('performance') || promised.search(powerToPerform) < 0) return found;
  const rest = mattersIn(promised.replace(powerToPerform, ' '), warrantedMatters);
  return found.filter((id) => id !== 'performance' || rest.includes(id));
}

/** Long lists are cited by their first sentence. */
function tightEnd(promised: string): number {
  const stop = /\.(?:\s|$)/.exec(promised);
  const end = Math.min(stop?.index ?? promised.length, 700);
  return promised.slice(0, end).trimEnd().length;
}

function warrantyTerm(
  passage: ReadingPassage,
  sentence: Sentence,
  start: number,
  end: number,
  actor: Actor,
  found: readonly string[],
  onlyEfforts: boolean,
): Reading {
  const term = termAt(passage, sentence, { start, end }, { kind: 'warranty', actor, value: items(found) });
  return onlyEfforts ? { ...term, strength: 'efforts' } : term;
}

/** "Supplier warrants performance", "no performance warranty", "warranty of 90 days", "warrants non-infringement". */
function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  const match = plain.matchAll(nounStatement).next().value;
  if (!match) return;
  const found = mattersIn(plain, warrantedMatters);
  const before = passage.actors.mentions(words).find((m) => m.actor !== 'unknown');
  const lead =
    /\b(?:performance|limited|non-infringement|authority|malware|service|product|professional|mutual)\s+$/.exec(
      plain.slice(0, match.index),
    );
  const start = lead ? lead.index : match.index;
  const detail = /^(?:\s+(?:of\s+)?(?:performance|non-infringement|authority|title))?(?:\s*\([^)]{0,80}\))?/.exec(
    plain.slice(match.index + match[0].length),
  );
  const end = match.index + match[0].length + (detail?.[0].length ?? 0);
  yield warrantyTerm(passage, sentence, start, end, before?.actor ?? 'unknown', found, speaksOfTrying(plain));
}
