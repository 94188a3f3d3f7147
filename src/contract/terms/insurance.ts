import type { Actor } from '../actor';
import { moneyIn } from '../money';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import { withCovers } from './insured-sums';
import type { Reading, Sentence } from './reading';
import { flag, phrase, rangeOf, subjectAt, termAt } from './reading';

const gap =
  '(?:(?!\\b(?:shall|will|must|not|option|warranty|require|certificates?|evidence|proof|notice|notify|claim|claims|copies|copy|that)\\b)[^.;])';
const covered =
  '(?:insurance(?! (?:business|compan|commission|department|laws?|agent|licen|brok|industry|carrier))|coverages?|polic(?:y|ies) of insurance|insurance polic(?:y|ies)|self-insurance)\\b';
const duty = phrase(
  `\\b(?:shall|will|must|agrees? to|undertakes? to|is required to|are required to|covenants? to|(?:is|are|be) (?:solely )?responsible for)\\b${gap}{0,120}?\\b(?:maintain\\w*|carry\\w*|procur\\w+|obtain\\w*|keep\\w*|purchas\\w+|effect\\w*|secur\\w+|tak(?:e|ing) out|provid\\w+|have (?:and maintain|in (?:place|force|effect))|subscribe\\w*)\\b${gap}{0,160}?\\b${covered}|` +
    `\\b(?:shall|will|must) insure\\b|\\b(?:maintains?|carries|procures?|has in (?:place|force))\\b${gap}{0,120}?\\binsurance\\b`,
);
const passive = phrase(
  '\\binsurance\\b[^.;]{0,120}?\\b(?:shall|will|must) be (?:\\w+ )?(?:maintained|carried|obtained|procured|provided|kept|in (?:force|effect))\\b(?:[^.;]{0,40}\\bby\\b)?',
);
const negated = phrase('\\b(?:not|no|nor|without)\\b[^.;]{0,40}$', '');
const dutyOnlyIf = phrase('\\bcertificates?\\b[^.;]{0,40}$', '');
/** "Responsible for taxes, social security and disability insurance": what is paid on wages insures nobody else. */
const ofWages = phrase('\\b(?:tax(?:es)?|social security|unemployment|payroll|disability|fringe benefits)\\b', '');
/** Other insurance than what answers for harm to the other side. */
const notLiability = phrase(
  "\\b(?:workers?'?s?'? compensation|property insurance|fire|life insurance|health|medical|unemployment|title insurance|credit insurance|key man|deductible|self-insured|retention)\\b",
  '',
);
const liabilityCover = phrase(
  '\\b(?:liability|professional|indemnity|errors|malpractice|umbrella|e&o|cgl|cyber|product)\\b',
  '',
);
const unlike = phrase(
  '\\b(?:deductibles?|retentions?|premiums?|self[- ]insur\\w+|net (?:worth|assets)|compensation\\b[^.;]{0,40}|property\\b[^.;]{0,30})(?: \\w+){0,6} $',
  '',
);

export const insurance: TermReader = {
  kind: 'insurance',
  title: 'insurance',
  actorIs: 'who must carry insurance',
  clauseTypes: ['insurance'],
  cue: phrase('\\binsur(?:ance|ed|e)\\b', ''),
  actorPrefers: 'not-there',
  *read(passage) {
    if (passage.mode === 'statement') {
      for (const sentence of fullSentencesIn(passage)) yield* readStatement(passage, sentence);
      return;
    }
    let carrier = carrierAbove(passage);
    let found = false;
    for (const sentence of fullSentencesIn(passage)) {
      const [reading, actor] = readDuty(passage, sentence);
      if (actor !== 'unknown') carrier = actor;
      const amounts = reading || carrier !== 'unknown' ? [...liabilityAmounts(passage, sentence, carrier)] : [];
      yield* amounts;
      // "Such insurance shall be maintained" repeats the duty before it.
      if (reading && amounts.length === 0 && !(found && reading.actor === 'unknown')) yield reading;
      found ||= reading !== undefined;
    }
  },
};

/** "Supplier shall maintain the following insurance:", above items that are sections of their own. */
function carrierAbove({ lead, actors }: ReadingPassage): Actor {
  if (lead === undefined || !/\binsur|\bcoverage/i.test(lead)) return 'unknown';
  return actors.mentions(lead).find(({ actor }) => actor !== 'unknown')?.actor ?? 'unknown';
}

function readDuty(passage: ReadingPassage, sentence: Sentence): readonly [Reading | undefined, Actor] {
  const { plain } = sentence;
  for (const match of plain.matchAll(duty)) {
    const before = plain.slice(Math.max(0, match.index - 60), match.index);
    if (negated.test(before) || /\bnot\b/.test(match[0].slice(0, 14)) || dutyOnlyIf.test(match[0].slice(0, -10)))
      continue;
    if (ofWages.test(match[0])) continue;
    const actor = subjectAt(passage, sentence, match.index);
    return [termAt(passage, sentence, rangeOf(match), { kind: 'insurance', actor, value: flag }), actor];
  }
  const match = plain.matchAll(passive).next().value;
  if (!match) return [undefined, 'unknown'];
  const end = match.index + match[0].length;
  const actor = /\bby$/.test(match[0])
    ? (passage.actors.mentions(sentence.words.slice(end, end + 40)).at(0)?.actor ?? 'unknown')
    : 'unknown';
  return [termAt(passage, sentence, rangeOf(match), { kind: 'insurance', actor, value: flag }), actor];
}

function* liabilityAmounts(passage: ReadingPassage, sentence: Sentence, actor: Actor): Iterable<Reading> {
  const { plain } = sentence;
  if (!/\binsur|\bcoverage|\blimits?\b|\bliability\b/.test(plain)) return;
  for (const money of withCovers(plain, moneyIn(plain))) {
    const before = plain.slice(Math.max(0, money.start - 220), money.start);
    const kind = before.slice(Math.max(before.lastIndexOf(';'), 0));
    if (money.mismatch || money.value.amount < 10_000 || unlike.test(before)) continue;
    if (notLiability.test(kind) && !liabilityCover.test(kind.slice(Math.max(0, kind.search(notLiability))))) continue;
    if (
      !liabilityCover.test(before) &&
      !/\bper\s+(?:occurrence|claim|event|incident)|\baggregate|\bcombined/.test(
        plain.slice(money.end, money.end + 60),
      ) &&
      !/\binsur/.test(before)
    )
      continue;
    yield termAt(passage, sentence, money, { kind: 'insurance', actor, value: money.value });
  }
}

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  const word =
    /\b(?:(?:commercial|general|professional|liability|cyber|public|product)\s+){0,4}insur(?:ance|ed|e)\b/.exec(plain);
  if (!word) return;
  const actor = /\b(?:each|both|either)\s+part|\bmutual\b/.test(plain)
    ? 'both'
    : (passage.actors.mentions(words).find((m) => m.actor !== 'unknown')?.actor ?? 'unknown');
  const amounts = moneyIn(plain).filter((m) => !m.mismatch);
  for (const money of amounts) yield termAt(passage, sentence, money, { kind: 'insurance', actor, value: money.value });
  if (amounts.length === 0) yield termAt(passage, sentence, rangeOf(word), { kind: 'insurance', actor, value: flag });
}
