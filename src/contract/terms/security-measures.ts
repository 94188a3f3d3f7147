import type { ReadingPassage, Term, TermReader } from '../term';
import { isOnlyTried, speaksOfTrying } from './efforts';
import type { Reading, Sentence } from './reading';
import { hasStem, flag, isRefused, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';

const measures = phrase(
  '\\b(?:(?:information|data|network|physical|logical|administrative|technical|appropriate|reasonable|industry[- ]standard|adequate|written|commercially reasonable|system|cyber)[ ,-]*(?:and |or )?)*(?:security|safeguarding|privacy) (?:and \\w+ )?(?:measures?|procedures?|programs?|programmes?|controls?|practices?|standards?|polic(?:y|ies)|technolog(?:y|ies)|safeguards?|systems?|protocols?|features?|requirements?|obligations?|plan|precautions?|services?|techniques?|protections?|and back-?up)\\b|' +
    '\\btechnical and organi[sz]ational (?:\\w+ )?measures\\b|\\b(?:administrative|physical|technical)(?:,? (?:and|or)? ?(?:administrative|physical|technical|organi[sz]ational))+,? (?:security )?safeguards\\b|\\bsafeguards? (?:to|against|for|designed)\\b|\\bencrypt(?:ion|ed|s)?\\b|\\bfirewalls?\\b|\\b(?:information|data) security\\b|\\bsafe,? (?:and )?secure (?:location|facility|environment|manner)\\b|\\b(?:iso(?:/iec)? ?27001|soc ?2)\\b|\\bsecur(?:e|ing) (?:the )?(?:customer |client |personal |user |\\w+ )?(?:data|servers?|network|systems?|personal information)\\b|\\bprotect(?:ing|ion of)? (?:\\w+ ){0,6}(?:data|privacy|personal information)\\b|\\bprotect [^.;]{0,60}(?:against|from) (?:\\w+ ){0,3}unauthori[sz]ed\\b|\\b(?:redundancy|continuity),? (?:and )?security\\b|\\bsecurity and (?:\\w+ )?back-?ups?\\b|\\bsafeguard (?:\\w+ ){0,3}data\\b|\\bsecure (?:\\w+ ){1,6}(?:from|against)\\b|\\bmeasures (?:to (?:protect|secure|safeguard|prevent)|designed)\\b|\\bback-?ups?\\b[^.;]{0,80}\\b(?:off-?site|secure|safe|daily)\\b|\\b(?:daily|off-?site) back-?ups?\\b',
  '',
);
const obliges = phrase(
  '\\b(?:shall|will|must|agrees?|undertakes?|represents?|warrants?|covenants?|is responsible|are responsible|maintains?|implements?|uses?|employs?|has implemented)\\b',
  '',
);
const obligesEach = new RegExp(obliges.source, 'g');
const ofData = phrase(
  '\\b(?:data|information|systems?|network|servers?|privacy|software|site|website|web site|hosting|hosted|records?|facilit(?:y|ies)|content|technology|access|services?|files|it|backup)\\b',
  '',
);
/** Other securities. */
const otherSecurity = phrase(
  '\\b(?:security interests?|securities|social security|security deposit|homeland security|security for|security agreement|collateral|job security|security guards?|national security|indenture|trustee|noteholders?|patent protection|copyright|trademark)\\b',
  '',
);
const excluded = phrase(
  '\\b(?:acknowledges?|subject to|not (?:be )?(?:responsible|liable|required|obligated|warrant)|no (?:warranty|obligation|responsibility)|does not|do not|disclaim\\w*|if (?:applicable|any))\\b',
  '',
);

/** "Subject to the disclaimers herein, Supplier will …": a frame, not a denial. */
const introduction = phrase('^\\W*(?:[^,;]{0,160}[.] )?subject to [^,;]{1,120},', '');

export const securityMeasures: TermReader = {
  kind: 'security-measures',
  title: 'security measures',
  actorIs: 'who must keep data secure',
  clauseTypes: ['security', 'data-protection'],
  cue: phrase('secur|safeguard|organi[sz]ational|encrypt|firewall|27001|soc ?2|protect|backup|back-up', ''),
  actorPrefers: 'not-there',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      const key = reading && `${reading.actor} ${reading.strength ?? ''}`;
      if (!reading || !key || seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

const term = (actor: Reading['actor'], strength: Term['strength']) =>
  ({ kind: 'security-measures', actor, value: flag, ...(strength && { strength }) }) as const;

const securityWords = [
  'secur',
  'safeg',
  'organ',
  'encry',
  'firew',
  'iso',
  'soc',
  'prote',
  'backu',
  'back',
  'measu',
  'priva',
  'techn',
];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, securityWords)) return undefined;
  const match = measures.exec(plain);
  if (!match || otherSecurity.test(plain) || !obliges.test(plain) || !ofData.test(plain)) return undefined;
  const before = plain.slice(0, match.index).replace(introduction, (words) => ' '.repeat(words.length));
  if (excluded.test(before.slice(-110)) || isRefused(plain, match.index)) return undefined;
  // "protect Confidential Information" is confidentiality, not data security.
  if (
    /^protect/.test(match[0]) &&
    /\bconfidential(?:ity)?\b|\bproprietary\b/.test(plain) &&
    !/\bsecurity\b|\bsafeguards\b|\bprivacy\b|\bpersonal\b/.test(plain)
  )
    return undefined;
  return termAt(
    passage,
    sentence,
    rangeOf(match),
    term(keeperOf(passage, sentence, match.index), isOnlyTried(before, before.length) ? 'efforts' : 'duty'),
  );
}

/** The subject of the duty's verb, not of what stands between it and the measures. */
function keeperOf(passage: ReadingPassage, sentence: Sentence, at: number): Reading['actor'] {
  const verbs = [...sentence.plain.slice(0, at).matchAll(obligesEach)];
  const verb = verbs.at(-1);
  const actor = verb ? subjectAt(passage, sentence, verb.index) : 'unknown';
  return actor === 'unknown' ? subjectAt(passage, sentence, at) : actor;
}

const shorthand = phrase(
  '\\b(?:written |reasonable |appropriate )?(?:information |data )?security(?: (?:measures|program|controls|standards|terms|requirements))?\\b|\\bsafeguards\\b|\\bencryption\\b|\\bsoc ?2\\b|\\biso ?27001\\b',
  '',
);

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const match = shorthand.exec(sentence.plain);
  if (
    !match ||
    otherSecurity.test(sentence.plain) ||
    /security (?:breach|incident)/.test(sentence.plain.slice(match.index, match.index + 20))
  )
    return undefined;
  return termAt(
    passage,
    sentence,
    rangeOf(match),
    term(keeperOf(passage, sentence, match.index), speaksOfTrying(sentence.plain) ? 'efforts' : undefined),
  );
}
