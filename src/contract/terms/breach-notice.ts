import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { durationRolesIn } from './duration-role';
import type { Reading, Sentence } from './reading';
import { isRefused, hasStem, absolute, phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

const incident = phrase(
  '\\b(?:(?:information |data |personal data |cyber ?)?security (?:breach(?:es)?|incidents?|events?|violations?|vulnerabilit\\w+)|(?:personal )?data (?:breach(?:es)?|incidents?|loss)|breach(?:es)? of (?:\\w+ ){0,3}(?:security|data|personal (?:data|information)|privacy)|(?:unauthori[sz]ed|accidental|unlawful|improper)(?:,? (?:or|and) \\w+)?,? (?:access|use|disclosure|acquisition|processing|loss|intrusion|release|destruction|possession|attempt)|incidents? (?:affecting|involving)|(?:suspected|actual|known) (?:or (?:suspected|actual|reasonably suspected) )?(?:breach(?:es)? of (?:the )?(?:security|confidential)|security|compromise|intrusion)|misappropriation or unauthori[sz]ed)\\b',
  '',
);
const notifies = phrase(
  '\\b(?:notif\\w+|informs?|informed|reports?|reported|advises?|alerts?|gives? (?:\\w+ ){0,3}notice|provides? (?:\\w+ ){0,3}notice|notices?)\\b',
  '',
);
const prompt = phrase(
  '\\b(?:prompt(?:ly)?|immediate(?:ly)?|without (?:undue|unreasonable|any) delay|as soon as (?:\\w+ ){0,2}(?:practicable|possible|aware)|forthwith|expeditious(?:ly)?|timely)\\b',
  '',
);
const ofData = phrase(
  '\\b(?:data|security|systems?|personal|incidents?|privacy|records?|network|account|password|credentials?|phi|health information)\\b',
  '',
);
const ofSecrets = phrase('\\bconfidential (?:\\w+ )?information\\b|\\bproprietary (?:information|rights)\\b', '');
const ofMarks = phrase(
  '\\b(?:infring\\w+|trade ?marks?|marks|intellectual property|patents?|licensed (?:property|software|technology|mark)|technical information|know-how|adverse|product)\\b',
  '',
);

export const breachNotice: TermReader = {
  kind: 'breach-notice',
  title: 'notice of a data breach',
  actorIs: 'who must notify',
  clauseTypes: ['breach-notification', 'data-protection', 'security'],
  cue: phrase('notif|inform|report|notice|advise|alert', ''),
  actorPrefers: 'less',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      if (reading) yield reading;
    }
  },
};

const events = [
  'breac',
  'incid',
  'unaut',
  'viola',
  'vulne',
  'accid',
  'unlaw',
  'impro',
  'compr',
  'misap',
  'secur',
  'intru',
  'loss',
];
const tells = ['notif', 'infor', 'repor', 'advis', 'alert', 'notic'];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, events) || !hasStem(sentence, tells)) return undefined;
  const event = incident.exec(plain);
  const told = notifies.exec(plain);
  if (!event || !told || !/\b(?:shall|will|must|agrees?|required|undertakes?)\b/.test(plain)) return undefined;
  if (isRefused(plain, told.index)) return undefined;
  const data = ofData.test(plain);
  const secrets = ofSecrets.exec(plain);
  if (!data && (!secrets || ofMarks.test(plain))) return undefined;
  const when = timeOf(plain, told.index);
  if (!when) return undefined;
  return termAt(passage, sentence, when, {
    kind: 'breach-notice',
    actor: subjectAt(passage, sentence, told.index),
    value: when.value,
    // Notice about confidential papers only is not yet notice about data.
    ...(!data && secrets && { hedges: [absolute(passage, sentence, rangeOf(secrets))] }),
  });
}

function timeOf(plain: string, told: number): { start: number; end: number; value: Value } | undefined {
  const within = durationRolesIn(plain).find((duration) => Math.abs(duration.start - told) < 220);
  if (within) return { start: within.start, end: within.end, value: within.value };
  const soon = prompt.exec(plain);
  return soon ? { ...rangeOf(soon), value: state('prompt') } : undefined;
}

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!/\bnotif|\bnotice|\breport/.test(plain)) return undefined;
  const about = ['data-protection', 'security', 'breach-notification'] as const;
  if (!/\b(?:breach|incident)/.test(plain) && !about.some((type) => passage.types.has(type))) return undefined;
  if (/\bmaterial breach|\bcure\b|\bterminat/.test(plain)) return undefined;
  const told = notifies.exec(plain)?.index ?? 0;
  const when = timeOf(plain, told);
  const actor = subjectAt(passage, sentence, told);
  return when && termAt(passage, sentence, when, { kind: 'breach-notice', actor, value: when.value });
}
