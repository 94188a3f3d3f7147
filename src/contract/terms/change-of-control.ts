import type { Actor } from '../actor';
import { opposite } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import { assignmentRuleIn } from './assignment-words';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';
import { terminationRightsIn } from './termination-right';

const change = phrase(
  '\\bchanges? (?:of|in) (?:the )?(?:\\w+ )?(?:control|ownership)\\b|\\b(?:merger|consolidat(?:ion|ed?s?)|acquisition|amalgamation|reorgani[sz]ation)\\b|\\b(?:sale|transfer|acquisition|acquires?|purchase|disposition) of[^.;]{0,60}\\b(?:substantially all|majority|controlling|control|voting|ownership|equity|capital stock|shares|fifty|50)\\b|\\b(?:acquired|purchased|merge[sd]?) (?:by|into|with)\\b|\\bcontrolling interest\\b|\\bcontrol of\\b[^.;]{0,40}\\b(?:is|changes|transferred|passes)\\b',
  '',
);
/** "may not assign, whether by merger, change of control or otherwise": the change is caught by the bar. */
const byChange = phrase(
  '\\b(?:including|whether|by way of|by|through|as a result of)\\b[^.;]{0,60}\\b(?:change (?:of|in) control|merger|consolidation|sale of (?:stock|shares))\\b',
  '',
);
const surely = phrase('\\bchanges? (?:of|in) (?:the )?(?:\\w+ )?(?:control|ownership)\\b', '');
const deemed = phrase(
  '\\b(?:deemed(?: to be)?|constitutes?|considered(?: to be)?|treated as)\\b[^.;]{0,40}\\b(?:an? |the )?(?:assignment|transfer)\\b|\\b(?:assignment|transfer)s?["\']? (?:shall |will )?(?:also )?(?:includes?|means?|be deemed to include)\\b|\\bincluding (?:\\w+ ){0,4}(?:by|in connection with) (?:a |an )?(?:change|merger)',
);
const negated = phrase('\\b(?:not|no|neither|nor|without)\\b[^.;]{0,50}$', '');
/** "No change of control shall be considered an assignment" bars nothing. */
const noAssignment = phrase(
  '\\b(?:no|neither) (?:\\w+ ){0,3}(?:transfer|change|merger|sale|acquisition|disposition|issuance)s?\\b[^.;]{0,400}\\b(?:deemed|considered|constitutes?|treated as)\\b[^.;]{0,40}\\bassignment\\b',
  '',
);
const needsConsent = phrase(
  '\\b(?:without|requires?|subject to|obtain\\w*|prior)\\b[^.;]{0,60}\\b(?:consent|approval)\\b',
  '',
);
const undergo = phrase('\\b(?:undergo|effect|permit|experience|suffer|enter into|cause|consummate)\\w*\\b', '');
const notified = phrase('\\b(?:notif\\w+|notices?|inform)\\b', '');

export const changeOfControl: TermReader = {
  kind: 'change-of-control',
  title: 'change of control',
  actorIs: 'who changes hands',
  clauseTypes: ['change-of-control', 'assignment', 'termination'],
  cue: /control|ownership|merge|acqui|consolidat|substantial|amalgamat/,
  actorPrefers: 'not-there',
  *read(passage) {
    if (passage.mode === 'statement') {
      yield* readStatement(passage);
      return;
    }
    const seen = new Set<string>();
    for (const reading of [...readSentences(passage), ...readTermination(passage)]) {
      const key = reading.value.shape === 'state' ? `${reading.actor} ${reading.value.state}` : '';
      if (seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

const term = (actor: Actor, name: string) => ({ kind: 'change-of-control', actor, value: state(name) }) as const;

const changing = [
  'contr',
  'owner',
  'merge',
  'conso',
  'acqui',
  'amalg',
  'reorg',
  'sale',
  'subst',
  'major',
  'votin',
  'purch',
];

function* readSentences(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of sentencesIn(passage)) {
    const { plain } = sentence;
    if (!hasStem(sentence, changing)) continue;
    const match = change.exec(plain);
    if (!match) continue;
    const as = [...plain.matchAll(deemed)].find(([words]) => /assign|transfer/.test(words));
    const actor = undergoing(passage, sentence, match.index, match[0].length);
    if (noAssignment.test(plain)) continue;
    if (as && !negated.test(plain.slice(Math.max(0, as.index - 60), as.index))) {
      yield termAt(passage, sentence, rangeOf(match), term(actor, 'deemed-assignment'));
      continue;
    }
    const barred = assignmentRuleIn(passage, sentence);
    if (barred?.sense === 'barred' && byChange.test(plain.split(/\b(?:except|provided|however|unless)\b/)[0] ?? '')) {
      yield termAt(passage, sentence, rangeOf(match), term(barred.actor, 'deemed-assignment'));
      continue;
    }
    const certain = surely.exec(plain);
    if (!certain) continue;
    if (
      needsConsent.test(plain) &&
      undergo.test(plain) &&
      !/\bterminat/.test(plain) &&
      /\bnot\b|\bneither\b|\brequire/.test(plain)
    ) {
      yield termAt(passage, sentence, rangeOf(certain), term(actor, 'consent'));
    } else if (
      notified.test(plain.slice(0, certain.index + 120)) &&
      /\b(?:shall|will|must|agrees? to)\b/.test(plain) &&
      !/\bterminat|\bmay\b/.test(plain)
    ) {
      yield termAt(passage, sentence, rangeOf(certain), term(actor, 'notice'));
    }
  }
}

function* readTermination(passage: ReadingPassage): Iterable<Reading> {
  for (const right of terminationRightsIn(passage)) {
    if (!hasStem(right.sentence, changing)) continue;
    const match = change.exec(right.sentence.plain);
    if (
      !match ||
      (!surely.test(right.sentence.plain) && !/\b(?:if|event|upon|in case|should|where|:)\b/.test(right.whole))
    )
      continue;
    if (
      !surely.test(right.sentence.plain) &&
      /insolven|bankrupt|creditors|receiver|receivership/.test(right.sentence.plain)
    )
      continue;
    const named = undergoing(passage, right.sentence, match.index, match[0].length);
    const holder = right.actor;
    const actor = holder === 'both' || holder === 'unknown' ? named : opposite(holder);
    yield termAt(passage, right.sentence, rangeOf(match), term(actor, 'termination-right'));
  }
}

/** "a change of control of Supplier", "if Customer is acquired by". */
function undergoing(passage: ReadingPassage, sentence: Sentence, start: number, length: number): Actor {
  const after = /^\s+(?:of|in|at|by|involving|with\s+respect\s+to)\s/.exec(
    sentence.plain.slice(start + length, start + length + 24),
  );
  const named = after ? actorAfter(passage, sentence, start + length, 40) : 'unknown';
  if (named !== 'unknown') return named;
  const subject = subjectAt(passage, sentence, start);
  return subject === 'unknown' ? actorAfter(passage, sentence, start, 140) : subject;
}

function* readStatement(passage: ReadingPassage): Iterable<Reading> {
  for (const sentence of sentencesIn({ ...passage, sentences: [] })) {
    const { plain } = sentence;
    const match = surely.exec(plain);
    if (!match) continue;
    const actor = undergoing(passage, sentence, match.index, match[0].length);
    if (/terminat/.test(plain)) yield termAt(passage, sentence, rangeOf(match), term(actor, 'termination-right'));
    else if (plain.search(deemed) >= 0)
      yield termAt(passage, sentence, rangeOf(match), term(actor, 'deemed-assignment'));
    else if (/consent|approval/.test(plain)) yield termAt(passage, sentence, rangeOf(match), term(actor, 'consent'));
    else if (notified.test(plain)) yield termAt(passage, sentence, rangeOf(match), term(actor, 'notice'));
  }
}
