import type { ReadingPassage, TermReader } from '../term';
import { exceptionItemsIn } from './assignment-exceptions';
import { assignmentRuleIn } from './assignment-words';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, sentencesIn, state, subjectAt, termAt, actorAfter } from './reading';

const consent = phrase(
  '\\b(?:consents?|approv\\w+|permission|authori[sz]ation|agreement of|agree(?:s|d)? (?:upon )?in writing|written agreement|agreed written)\\b',
  '',
);
const withoutConsent = phrase(
  '\\bwithout (?:the |any |having to obtain |obtaining |first obtaining )?(?:\\S+ ){0,5}?(?:consent|approval)\\b|\\b(?:consent|approval)[^.;]{0,60}\\b(?:not|never) (?:be )?(?:required|needed|necessary)\\b|\\bno (?:\\w+ )?consent\\b',
  '',
);
const onNotice = phrase('\\b(?:upon|on|with|by|after|giving)(?: \\S+){0,6} notice\\b', '');
const freely = phrase('\\bfreely\\b|\\bfree to\\b', '');

/** "May assign to any of the following:" says to whom, if in other lines. */
const namesFollow = phrase('\\b(?:to|in|with)\\b[^.;]{0,60}(?:\\bfollowing\\b[^.;]{0,30}|:) ?$', '');

/** What may be handed on without handing on the agreement: money owed, security for a loan, parts of the work. */
const otherThings = phrase(
  '\\b(?:subcontract|sublicen[cs]e|personnel|lien|security interests?|lenders?|escrow|receivables?|proceeds|banks?|financ(?:ing|ial) (?:institutions?|part(?:y|ies)|sources?)|factor(?:s|ing)?|right to (?:be paid|receive (?:\\w+ )?payments?|payment)|collateral|claims? (?:for|to) payment)\\b',
  '',
);

export const assignment: TermReader = {
  kind: 'assignment',
  title: 'assignment',
  actorIs: 'who would assign',
  clauseTypes: ['assignment'],
  cue: phrase('assign|transfer|novat|\\bcede\\b|personal to|consent', ''),
  actorPrefers: 'neutral',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      for (const reading of passage.mode === 'statement'
        ? readStatement(passage, sentence)
        : readSentence(passage, sentence)) {
        const key = reading.value.shape === 'state' ? `${reading.actor} ${reading.value.state}` : '';
        if (seen.has(key)) continue;
        seen.add(key);
        yield reading;
      }
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const rule = assignmentRuleIn(passage, sentence);
  if (!rule || isRemark(sentence.plain)) return;
  const { plain } = sentence;
  if (rule.sense === 'barred') {
    yield termAt(passage, sentence, rule, term(rule.actor, consent.test(plain) ? 'consent' : 'prohibited'));
    return;
  }
  const rest = plain.slice(rule.start, rule.end + 260);
  if (
    !withoutConsent.test(plain) &&
    consent.test(rest) &&
    !/\bconsent\b[^.;]{0,40}\bnot be (?:required|needed)/.test(rest)
  ) {
    yield termAt(passage, sentence, rule, term(rule.actor, 'consent'));
    return;
  }
  // A right to assign to an affiliate or a buyer is an exception, not freedom.
  if ((exceptionItemsIn(rest).length > 0 || namesFollow.test(rest)) && !freely.test(rest)) return;
  if (otherThings.test(rest)) return;
  yield termAt(
    passage,
    sentence,
    rule,
    term(rule.actor, onNotice.test(rest) && !freely.test(rest) ? 'notice' : 'free'),
  );
}

/** "Any assignment in violation is void" restates the rule; conditions of other clauses do not set it. */
function isRemark(plain: string): boolean {
  return (
    /\b(?:in\s+violation|in\s+contravention|in\s+breach|contrary\s+to)\b/.test(plain) &&
    !/\b(?:may|shall|will)\s+not\b|\bneither\b|\bno\s+party\b/.test(plain)
  );
}

const term = (actor: Reading['actor'], name: string) => ({ kind: 'assignment', actor, value: state(name) }) as const;

const needsConsent = phrase(
  '\\b(?:needs?|requires?|with|subject to|only with|obtains?|without)\\b[^.;,]{0,40}?\\bconsent\\b|\\bmutual consent\\b|\\bconsent (?:is )?(?:required|needed)\\b|^\\W*(?:\\w+ )?consent\\b',
  '',
);
const butNot = phrase(
  '\\b(?:and|but|while|whereas) (?:the |our )?(\\w+) (?:does not|do not|need not|may|is free|is not)\\b',
  '',
);

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const about = passage.types.has('assignment') || /assign|transfer|novat/.test(plain);
  if (!about) return;
  const other = butNot.exec(plain);
  const otherActor = other ? actorAfter(passage, sentence, other.index, other[0].length) : 'unknown';
  const needs = needsConsent.exec(plain);
  const excepted = exceptionItemsIn(plain).length > 0;
  if (needs && /^without/.test(needs[0]) && !/\bnot\b|\bneither\b|\bno\b/.test(plain.slice(0, needs.index))) {
    if (!excepted)
      yield termAt(passage, sentence, rangeOf(needs), term(subjectAt(passage, sentence, needs.index), 'free'));
    return;
  }
  if (needs) {
    const subject = subjectAt(passage, sentence, needs.index);
    const actor = /\bmutual\b/.test(needs[0]) ? 'both' : subject;
    yield termAt(passage, sentence, rangeOf(needs), term(actor, 'consent'));
  } else {
    const rule = assignmentRuleIn(passage, { ...sentence, plain: `${plain} this agreement` });
    const free = /\bfree(?:ly)?\b/.exec(plain);
    if (free && !excepted)
      yield termAt(
        passage,
        sentence,
        rangeOf(free),
        term(rule?.actor ?? actorAfter(passage, sentence, 0, plain.length), 'free'),
      );
    else if (rule && !excepted)
      yield termAt(passage, sentence, rule, term(rule.actor, rule.sense === 'barred' ? 'prohibited' : 'free'));
  }
  if (other && otherActor !== 'unknown' && !excepted)
    yield termAt(passage, sentence, rangeOf(other), term(otherActor, 'free'));
}
