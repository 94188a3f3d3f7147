import type { Condition } from '../playbook';
import { all, any, type Frame, type Part } from '../statement-part';
import { supplierOf, takeWhose, unstated } from './whose';

const refusal =
  /\b(?:refus(?:es?|al|ing)(?: to (?:sign|give|offer|agree(?: to)?|accept))?(?: of)?|declines?(?: to (?:sign|accept))?|(?:will|does|do|is|are) not (?:sign|accept|offer|offered|agree(?: to)?|willing to sign|signed|have|in place)|without(?: (?:any|an?))?|no|none|missing|lacks?|absent|absence of|never)\b/;
const denial =
  /\b(?:(?:promises?|says?|commits?(?: to)?|offers?|gives?|undertakes?|provides?|contains?) (?:nothing|none)(?: (?:about|on|for|as to|regarding|concerning|in writing))?|(?:makes?|gives?|offers?|accepts?|has|with)? ?(?:no|without(?: any| an?)?)(?: (?:written|contractual|express|stated|real|specific|clear))*|nothing(?: (?:at all|in writing))?|none|silent(?: (?:about|on))?|(?:does|do|will) not (?:commit to|promise|undertake|have|offer|give|agree to)(?: any| a)?|lacks?(?: any)?|(?:excludes?|disclaims?|refuses?|declines?)(?: (?:all|any))?(?: (?:responsibility|liability|duty|obligation)(?: for)?)?)\b/;
const securityNouns =
  /\b(?:(?:information |data |cyber |it )?security(?: (?:measures?|controls?|commitments?|obligations?|undertakings?|terms?|duties|promises?|standards?|program(?:me)?s?|polic(?:y|ies)|safeguards?|requirements?|clauses?|practices?))?|safeguards?|security measures|controls|protects? (?:our |the |customer )?(?:data|information|systems)|protection of (?:our |the )?(?:data|information))\b/;
const strength =
  /\b(?:commercially|reasonable|reasonably|appropriate|adequate|industry[- ]standard|industry standards?|state[- ]of[- ]the[- ]art|good|best|suitable|proper|sound|recogni[sz]ed|modern|customary|usual|practices?|standards?|level|written|documented|technical|organi[sz]ational|administrative|physical|in line with|measures)\b/;
const weak = /\b(?:reasonable|reasonably|efforts?|self-?attested|best)\b/;
const securityWords =
  /\b(?:our|customer|personal|the|its|data|information|keeps?|maintains?|has|uses?|implements?|applies|provides?|secure|secured|in place|around|writing|kept|against|attack|loss|program(?:me)?|polic(?:y|ies)|commitments?|obligations?|undertakings?|at all|whatsoever|contract|terms|clauses?)\b/;
const handles =
  /\b(?:supplier )?(?:handles our data|(?:hosts?|stores?|holds?|processes|has|sees|touches|keeps|handles|receives) (?:(?:our|patient|customer|personal|or|and|student|client|sensitive|the|any) )*(?:data|records|information|systems))\b/;

/** "Supplier protects our data with industry-standard security", "hosts our data without any security commitment". */
export const securityDuty: Frame = {
  name: 'duty of security',
  kinds: ['security-measures'],
  cue: /\bsecurity\b|\bsafeguards?\b/,
  readers: [readSecurity],
};

function readSecurity(part: Part): Condition | undefined {
  if (part.has(/\bbreach(?:es)? of\b|\bliable\b|\bindemn|\bwarrant|\biso\b|\bsoc\b|\bnotic|\bnotif|\breport|\d/))
    return undefined;
  const isHandled = part.take(handles) !== undefined;
  const isNone = part.take(denial) !== undefined;
  if (!part.take(securityNouns)) return undefined;
  while (part.take(securityNouns));
  // What is weak is not read where it is to be escalated: how weak it may be is not said.
  if (part.isBad && !isNone && part.has(weak)) return undefined;
  const whose = isHandled && part.actors().length === 0 ? undefined : takeWhose(part).bearer;
  const bearer = whose === undefined || whose === 'unknown' ? supplierOf(part) : whose;
  part.takeAll(new RegExp(strength.source, 'g'));
  part.takeAll(new RegExp(securityWords.source, 'g'));
  const check = part.check('security-measures', bearer, isNone ? 'absent' : 'present');
  return isHandled && isNone ? all([check, part.check('data-handling', supplierOf(part), 'present')]) : check;
}

const agreement = /\b(?:data processing (?:agreement|addendum|terms)|dpa)\b/;
const dpaWords =
  /\b(?:data processing agreement|forms?|paper|templates?|version|own|standard|personal|patient|customer|student|data|processing|signed|signs?|signing|executed|concluded|in place|in force|place|agreed|before|prior|any|flows?|processed|transferred|shared|starts?|go-?live|begins?|gdpr|compliant|gdpr-compliant|needed|wherever|where|whenever|if|when|is|are|our|theirs?|based|review(?:ed)?|after|acceptable|offered|has|have|always|first|we|hand over|to be|share|send|give|receives?|gets?)\b/;

/** "DPA on the supplier's form", "supplier refuses a DPA", "processes personal data without any DPA". */
export const processingAgreement: Frame = {
  name: 'processing agreement',
  kinds: ['data-processing-agreement'],
  cue: agreement,
  readers: [readAgreement],
};

function readAgreement(part: Part): Condition | undefined {
  if (!part.take(agreement)) return undefined;
  if (part.has(/\bdays?\b|\bhours?\b|\bbreach\b|\bsecurity\b|\bliab/)) return undefined;
  const isHandled = part.take(handles) !== undefined;
  const isRefused = part.take(refusal) !== undefined;
  // On whose form it stands is a choice only where either will do.
  const isChoosy = part.has(/\b(?:forms?|paper|templates?|own)\b/);
  if (isChoosy && (part.isBad || part.context.tier === 'preferred')) return undefined;
  if (part.isBad && !isRefused) return undefined;
  while (part.actors().length > 0) part.takeActor();
  part.takeAll(new RegExp(dpaWords.source, 'g'));
  const check = part.check('data-processing-agreement', 'unknown', isRefused ? 'absent' : 'present');
  return isRefused && isHandled ? all([check, part.check('data-handling', supplierOf(part), 'present')]) : check;
}

const notice = /\b(?:breach notices?|notif(?:y|ies|ication)|notices?|reports?|reporting|alerts?|incidents?)\b/;
const noticeWords =
  /\b(?:breach(?:es)?|incidents?|notices?|notif(?:y|ies|ication)|reports?|reporting|alerts?|data|security|measures|promptly|only|alone|just|response|times?|of|us|handles our data|supplier)\b/;

/** "No period given", "no duty to tell us", "without undue delay alone": notice of a breach without a time. */
export const untimedNotice: Frame = {
  name: 'notice without a time',
  kinds: ['breach-notice'],
  cue: /\bbreach notice\b|\bincident/,
  readers: [readUntimed],
};

function readUntimed(part: Part): Condition | undefined {
  const isAbout = part.has(notice) && (part.context.kinds.includes('breach-notice') || part.has(/\bbreach notice\b/));
  const goesOn = part.inherited.checks.at(-1)?.term === 'breach-notice';
  if ((!isAbout && !goesOn) || part.has(/\d/)) return undefined;
  const bearer = supplierOf(part);
  const absent = part.check('breach-notice', bearer, 'absent');
  const prompt = part.check('breach-notice', bearer, 'equals', { shape: 'state', state: 'prompt' });
  const isUntimed =
    part.take(unstated) !== undefined || part.take(/["']?\bpromptly\b["']? (?:alone|only|and no more)\b/) !== undefined;
  const isNone =
    !isUntimed &&
    part.take(
      /\b(?:no|without(?: an?)?|none|not (?:offered|given)|(?:does|do|will|need) not (?:have to )?(?:notify|report|tell us|alert))\b(?: (?:dut(?:y|ies)|obligations?|commitments?|promise))?(?: to (?:tell|notify|inform|alert) us(?: (?:about|of))?)?/,
    ) !== undefined;
  if (!isUntimed && !isNone) return undefined;
  const isSecured =
    isUntimed && part.take(/\bsecurity(?: (?:measures|controls|terms))?\b(?! (?:breach|incident))/) !== undefined;
  const whose = part.actors().length > 0 ? takeWhose(part).bearer : bearer;
  if (whose !== bearer && whose !== 'unknown') return undefined;
  part.takeAll(new RegExp(noticeWords.source, 'g'));
  if (isNone) return absent;
  const untimed = any([absent, prompt]);
  return isSecured ? untimed && all([part.check('security-measures', bearer, 'present'), untimed]) : untimed;
}
