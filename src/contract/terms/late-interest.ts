import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import { blanksIn } from '../quantities';
import { ratesIn } from '../rates';
import type { ReadingPassage, TermReader } from '../term';
import type { Rate, Value } from '../value';
import { fullSentencesIn, nearby } from './full-sentences';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, state, termAt } from './reading';

const charge = phrase(
  '\\b(?:interest|finance charges?|late (?:payment )?(?:charges?|fees?|penalt(?:y|ies))|service charges?|late|default rate|penalty|fail(?:s|ed|ure)? to pay)\\b',
  '',
);
const lateness = phrase(
  '\\b(?:late|overdue|past[- ]due|unpaid|delinquent|not (?:\\w+ )?(?:paid|made|received)|when due|due dates?|outstanding|arrears|fail\\w* to (?:make |pay)|non-?payment|not (?:be )?timely|delay\\w*|due until|default|after (?:the )?due|date (?:such )?(?:payment|amount)s? (?:was|were|is|are) due)\\b',
  '',
);
/** Interests in companies, loans and taxes, discounts and margins bear percentages too. */
const otherMatter = phrase(
  '\\b(?:ownership|membership|equity|controlling|beneficial|partnership|working|royalty|security|economic|voting|percentage|participating|carried|pro rata|common) interests?\\b|\\binterest in (?:the|any|such|all)\\b|\\b(?:class of shares|shareholders?|owner of|discount|rebate|commission|royalt(?:y|ies) (?:of|rate)|promissory|loan|principal amount|notes?|underpa\\w+|discrepanc\\w+|understate\\w+|audit)\\b',
  '',
);
const baseRate = phrase(
  '\\b(?:prime|libor|sofr|euribor|base|sonia|federal funds|bank of england|reference|interbank|treasury)\\b[^.;]{0,50}',
  '',
);
const lawful = phrase(
  '\\b(?:maximum|highest|greatest|full|statutory|legal)(?: \\w+){0,4} ?(?:rate|interest|amount)?(?: \\w+){0,3} (?:permitted|allowed|allowable|permissible|by law|chargeable|rate)\\b|\\bstatutory (?:rate|interest)\\b',
);
const chargedOnDebt = phrase(
  '\\binterest["\']? ?(?:-|at|of|on|rate|charge|shall|will|thereon|equal|from|calculated|accru|compound|per|is|to)|\\brate of interest\\b|\\b(?:bear|accrue|charge|pay|incur)\\w*(?: \\w+){0,6} interest\\b|\\b(?:finance|service|late)(?: payment)? (?:charges?|fees?|penalt)|\\bpenalt|\\bdefault rate\\b|\\bcharge of\\b',
  '',
);
const stated = phrase(
  '\\b(?:late (?:payment )?(?:charges?|fees?|penalt(?:y|ies))|finance charges?|(?:bear|accrue|charge|pay)(?:s|d|ing)? (?:late )?interest)\\b',
  '',
);

export const lateInterest: TermReader = {
  kind: 'late-interest',
  title: 'late interest',
  actorIs: 'who pays late interest',
  clauseTypes: ['payment'],
  cue: phrase(
    '\\binterest\\b|\\b(?:finance|late|service)(?: payment)? (?:charges?|fees?|penalt\\w+)\\b|%|\\bpercent\\b',
    '',
  ),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      if (!charge.test(sentence.plain)) continue;
      yield* passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  // A table of contents names late charges too.
  if (!lateness.test(plain) || plain.includes('....')) return;
  let found = false;
  for (const rate of ratesIn(plain)) {
    const near = plain.slice(Math.max(0, rate.start - 260), rate.end + 160);
    if (!chargedOnDebt.test(near) || !lateness.test(plain.slice(Math.max(0, rate.start - 400), rate.end + 260)))
      continue;
    if (otherMatter.test(near) || rate.value.percent > 40 || rate.value.percent === 0) continue;
    const base =
      baseRate.test(plain.slice(Math.max(0, rate.start - 90), rate.start)) ||
      baseRate.test(plain.slice(rate.end, rate.end + 70));
    const value: Value = rate.mismatch
      ? state('unclear')
      : base
        ? state('base-rate')
        : counted(rate.value, plain, rate);
    found = true;
    yield lateTerm(passage, sentence, rate, value);
  }
  if (found || otherMatter.test(plain)) return;
  yield* withoutRate(passage, sentence);
}

/** A rate without its period ("interest at 12%") is by the year; a late charge without one is once. */
function counted(rate: Rate, plain: string, at: Range): Rate {
  const near = plain.slice(Math.max(0, at.start - 260), at.end + 160);
  const fee =
    /\blate\s+(?:payment\s+)?(?:fees?|charges?|penalt)[^.;]{0,40}$/.test(
      plain.slice(Math.max(0, at.start - 80), at.start),
    ) || /^[^.;]{0,12}\blate\b/.test(plain.slice(at.end, at.end + 30));
  const yearly = rate.per === 'once' && !fee && /\binterest\b/.test(near) && rate.percent > 4;
  return yearly ? { ...rate, per: 'year' } : rate;
}

function* withoutRate(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const words = stated.exec(plain) ?? undefined;
  if (
    !words ||
    !/\b(?:late|overdue|past[\s-]due|unpaid|delinquent|not\s+(?:\w+\s+)?paid|when\s+due|due\s+date|arrears)\b/.test(
      plain,
    )
  )
    return;
  if (!/\b(?:charg|pay|assess|incur|subject|bear|accru|impos|add)\w*/.test(plain)) return;
  if (/\b(?:no|not|without|nor)\b[^.;]{0,30}$/.test(plain.slice(0, words.index))) return;
  const maximum = plain.matchAll(lawful).next().value;
  const blank = blanksIn(plain).find((b) => /^\s*\)?\s*(?:%|percent|per\s)/.test(plain.slice(b.end)));
  if (maximum) yield lateTerm(passage, sentence, rangeOf(maximum), state('maximum-lawful'));
  else if (blank) yield lateTerm(passage, sentence, blank, state('blank'));
  else if (baseRate.test(plain)) yield lateTerm(passage, sentence, rangeOf(words), state('base-rate'));
  else yield lateTerm(passage, sentence, rangeOf(words), state('unstated'));
}

function lateTerm(
  passage: ReadingPassage,
  sentence: Sentence,
  range: { start: number; end: number },
  value: Value,
): Reading {
  return termAt(passage, sentence, range, {
    kind: 'late-interest',
    actor: payer(passage, nearby(sentence, range.start).sentence),
    value,
  });
}

function payer(passage: ReadingPassage, sentence: Sentence): Actor {
  const { plain, words } = sentence;
  const verb =
    /\b(?:shall|will|must|agrees?\s+to)\s+(?:\w+\s+)?(?:pay|be\s+(?:liable|subject|charged|responsible)|incur|bear|owe)\b/.exec(
      plain,
    );
  if (verb) {
    const subject = passage.actors.subjectOf(words, verb.index);
    if (subject !== 'unknown') return subject;
  }
  const creditor =
    /\b(?:may|shall|will|reserves?\s+the\s+right\s+to|(?:is|be)\s+entitled\s+to)\s+(?:\w+\s+){0,3}?(?:charge|assess|impose|invoice|add|require)\b/.exec(
      plain,
    );
  const owed = creditor ? passage.actors.subjectOf(words, creditor.index) : 'unknown';
  if (owed === 'supplier') return 'customer';
  if (owed === 'customer') return 'supplier';
  const by = /\b(?:by|from)\s+$/;
  const agent = passage.actors
    .mentions(words)
    .find((m) => by.test(words.slice(Math.max(0, m.start - 12), m.start).toLowerCase()) && m.actor !== 'unknown');
  return agent?.actor ?? owed;
}

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  const actor = passage.actors.mentions(words).find((m) => m.actor !== 'unknown')?.actor ?? 'unknown';
  const rates = ratesIn(plain);
  for (const rate of rates) {
    yield termAt(passage, sentence, rate, {
      kind: 'late-interest',
      actor,
      value: rate.mismatch ? state('unclear') : rate.value,
    });
  }
  if (rates.length > 0) return;
  const match = phrase(
    '\\b(?:late (?:payment )?(?:interest|charges?|fees?|penalt\\w+)|finance charges?|interest)\\b',
    '',
  ).exec(plain);
  if (match)
    yield termAt(passage, sentence, rangeOf(match), { kind: 'late-interest', actor, value: state('unstated') });
}
