import type { Range } from '../../document/contract-text';
import type { Quantity } from '../quantities';
import { durationsIn } from '../quantities';
import type { Duration, Value } from '../value';
import { phrase } from './reading';

/** What a duration of a sentence measures. */
type DurationRole = 'notice' | 'renewal' | 'cure' | 'after-end' | 'other';

export interface DurationInRole extends Range {
  readonly value: Value;
  readonly role: DurationRole;
}

const noticeAfter = phrase(
  "^'?s?'?[,)]? ?(?:or (?:more|longer) )?(?:(?:prior|advance|advanced|previous|before|preceding|of|in|written|the|a|or|more|by|certified|registered|mail|to|express|formal) ){0,5}(?:notice|notification|advance|prior|warning)\\b|" +
    "^'?s?'?,? (?:before|prior to|preceding|in advance of|previous to|ahead of|from the (?:expiration|end|date of expiry))\\b",
  '',
);
const noticeBefore = phrase(
  '\\b(?:notice|notif(?:y|ies|ied|ication)|advises?|elects?|informs?)\\b[^.;]{0,160}\\b(?:at least|not less than|no less than|no later than|not later than|not more than|more than|minimum of|within|no fewer than|than|least|period of|of)(?: a)?(?: period of)? ?$|\\bnotice (?:period )?(?:of|is|being)(?: at least| not less than| no less than)? ?$|\\bupon (?:giving )?$|\\bon ?$',
  '',
);
const renewalBefore = phrase(
  '\\b(?:renew\\w*|extend\\w*|extensions?|successive|additional|consecutive|subsequent|further|thereafter|roll\\w*)\\b[^.;]{0,90}$',
  '',
);
const renewalAfter = phrase(
  '^,? ?(?!with |and |plus |subject )(?:\\w+ ){0,2}(?:renewals?|extensions?|renewal terms?|extension terms?)\\b',
  '',
);
const cureBefore = phrase(
  '\\b(?:cur(?:e|ed|ing)|remed(?:y|ied|ies|ying)|correct(?:ed|s)?|rectif\\w+|(?:breach|default|failure|violation)[^.;]{0,60}continu(?:es?|ed|ing)|uncured|unremedied|uncorrected|cure period|grace period|fails? to)\\b[^.;]{0,110}$',
  '',
);
const cureAfter = phrase(
  "^'?s?'? (?:\\w+ ){0,2}(?:to cure|to remedy|to correct|cure|remedy|grace|opportunity)\\b|^'?s?'?,? (?:after|of|from|following)[^.;]{0,60}\\b(?:notice|notification|default|breach)\\b|^'?s?'? in which to\\b",
  '',
);
const afterEnd = phrase(
  '^,? (?:after|following|from|subsequent to|beyond|post)(?: the)?(?: date of)?(?: any| such| its| the)?(?: effective date of(?: the)?)? ?(?:expiration|expiry|termination|cancellation|end of)\\b',
  '',
);
const afterDisclosure = phrase(
  '^,? (?:after|following|from)(?: the)?(?: date of)?(?: any| such| its| the)? ?(?:disclosure|receipt)\\b',
  '',
);

/** Scanned texts read the figure one as a letter: "one (I) year". */
const misread = /\([il]\)(?=\s+(?:year|month|week|day))/g;

/** Every duration of a lower-case sentence with what it measures. Where words and figure differ the value is `unclear`. */
export function durationRolesIn(plain: string): readonly DurationInRole[] {
  return durationsIn(plain.replace(misread, '(1)')).map((found) => ({
    start: found.start,
    end: found.end,
    value: durationValue(found),
    role: roleOf(plain, found),
  }));
}

function durationValue(found: Quantity<Duration>): Value {
  return found.mismatch ? { shape: 'state', state: 'unclear' } : found.value;
}

function roleOf(plain: string, found: Range): DurationRole {
  const before = plain.slice(Math.max(0, found.start - 220), found.start);
  const after = plain.slice(found.end, found.end + 100);
  if (afterEnd.test(after)) return 'after-end';
  if (noticeAfter.test(after)) return cureBefore.test(before.slice(-60)) && cureAfter.test(after) ? 'cure' : 'notice';
  if (cureAfter.test(after) || cureBefore.test(before)) return 'cure';
  if (noticeBefore.test(before)) return 'notice';
  if (afterDisclosure.test(after)) return 'after-end';
  if (renewalAfter.test(after) || renewalBefore.test(before)) return 'renewal';
  return 'other';
}
