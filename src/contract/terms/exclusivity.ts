import type { Actor } from '../actor';
import { placesIn } from '../places';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { otherSide } from './ip-objects';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, flag, items, phrase, rangeOf, sentencesIn, subjectAt, termAt } from './reading';

/** An exclusive right that somebody gives: the giver is bound. */
const given = phrase(
  '\\b(?:grants?|granted|appoints?|appointed|designates?|engages?|engaged|retains?(?=[^.;]{0,160}\\bas (?:its|their|the|an?|sole)\\b)|(?:accepts?|selects?|chooses?|(?:shall|will|agrees? to) use|adopts?)(?=[^.;]{0,160}\\bas (?:its|their|the|an?|sole)\\b)|gives?|awards?|licenses?)\\b[^.;]{0,260}?(?<!non-)(?<!non)(?<!non- )\\b(?:sole and |limited )?exclusive(?:ly)?\\b',
  '',
);
/** "The Distributor is appointed": by the other side. */
const isGiven = phrase(
  '\\b(?:is|are|be|been) (?:hereby )?(?:appointed|granted|engaged|designated|given|awarded)\\b',
  '',
);
/** Somebody promises to deal with nobody else: he is bound. */
const promised = phrase(
  '\\b(?:shall|will|agrees? (?:to|that)|must)\\b[^.;]{0,120}?\\b(?:(?<!non-)(?<!non)exclusively (?:purchase|buy|use|obtain|sell|distribute|promote|offer|market|supply|deal|work|engage|source)|(?:purchase|buy|obtain|source|procure|order|deal|work|sell|distribute|supply)\\b[^.;]{0,100}?\\b(?:(?:(?<!non-)(?<!non)exclusively|solely) (?:from|through|with)|(?<!non-)(?<!non)exclusively (?:to|for|by))|(?<!(?:resulting|arising|derived|deriving|stemming) )exclusively from)\\b|' +
    '\\b(?:shall|will|may|must|agrees?)(?: to)? not (?:purchase|buy|obtain|procure|source)\\b[^.;]{0,120}?\\bother than\\b|' +
    '\\b(?:shall|will|may|must|agrees?)(?: to)? not\\b[^.;]{0,160}?\\b(?:appoint|grant|license|engage|authorize|enter into|sell|supply|offer|purchase|use|permit|sponsor|retain|contract with)\\b[^.;]{0,80}?\\b(?:any|an)? ?other (?:\\w+ ){0,2}(?:persons?|part(?:y|ies)|distributors?|licensees?|resellers?|agents?|suppliers?|entit(?:y|ies)|sponsors?|providers?|compan(?:y|ies)|third part(?:y|ies)|vendors?|dealers?|manufacturers?)\\b',
  '',
);
/** Who buys all that he needs from one, or nothing of others, deals with nobody else, though nobody says "exclusive". */
const ofOneSource = phrase(
  '\\b(?:shall|will|agrees?(?: to| that it (?:shall|will))|must|undertakes? to)\\b[^.;]{0,60}?\\b(?:purchase|buy|obtain|order|source|procure|acquire)\\b[^.;]{0,40}?\\b(?:all|100%|one hundred percent(?: \\(100%\\))?)(?: of)? (?:its|their|the|his)? ?(?:[\\w/-]+ ){0,3}?(?:requirements?|needs)\\b[^.;]{0,120}?\\b(?:from|through)\\b|' +
    "\\b(?:shall|will|agrees? to|must)\\b[^.;]{0,160}?\\b(?:supply|purchase|provision) of all (?:of )?(?:[\\w'-]+ ){0,3}requirements? (?:for|of)\\b|" +
    '\\b(?:shall|will|may|must|agrees?)(?: to)? not (?:[\\w, ]{0,60}, ?)?(?:\\w+ )?(?:purchase|buy|obtain|procure|source|acquire|order)\\b[^.;]{0,80}?\\b(?:from|through) (?:any|an)(?:one| other| third| person| entity| source| supplier| vendor| manufacturer| party)\\b[^.;]{0,120}?\\b(?:other than|except) (?:from )?',
  '',
);
/** A licence in place of an assignment that fails: "to the extent that the works cannot be assigned, Customer grants …". */
const fallbackLicence = phrase(
  '\\b(?:to the extent|if|should|in the event)\\b[^.;]{0,240}\\b(?:deemed|(?:cannot|may not|not) (?:be )?(?:legally )?assign\\w*|non-?assignable|ineffective|unassignable|works? (?:made )?for hire)\\b',
  '',
);
/** Somebody is the only one: the other side is bound. */
const named = phrase(
  '\\b(?:shall|will) (?:\\w+ and )?have (?:the |an )?(?:sole and )?exclusive (?:right|license|licence|distribution)|\\b(?:is|are|be|as|become)\\b[^.;]{0,60}?(?<!non-)(?<!non)\\b(?:(?:sole and )?exclusive|the only) (?:\\w+ ){0,4}?(?:distributors?|suppliers?|providers?|agents?|resellers?|licensees?|vendors?|sponsors?|manufacturers?|representatives?|partners?|dealers?|source|hosts?)\\b',
  '',
);
const mutual = phrase(
  '\\bon an exclusive basis\\b|\\bexclusiv(?:e|ity) (?:period|arrangement|agreement|dealing|relationship|term)\\b',
  '',
);
/** "Distributor's right to sell the Products shall be exclusive": the other side is bound. */
const rightIs = phrase(
  '\\b(?:rights?|appointment|licen[cs]e|distributorship|agency)\\b[^.;]{0,120}?\\b(?:shall|will) be (?:an? )?(?:sole and )?exclusive\\b|\\b(?:rights?|appointment|licen[cs]e|distributorship|agency)\\b[^.;]{0,60}?\\b(?:is|are) (?:an )?(?:sole and )?exclusive\\b(?= ?[,.;]|$| (?:in|within|throughout|during|for|one)\\b)',
  '',
);
/** Exclusive things that bind nobody to deal with nobody else. */
const otherExclusive = phrase(
  '\\b(?:own(?:s|ed)?|belong(?:s|ing)?|vest(?:s|ed)?|held|property)\\b[^.;]{0,30}\\bexclusively\\b(?: (?:by|to|in))?|\\bexclusive(?:ly)? (?:\\w+ )?(?:jurisdiction|venue|forum|remed(?:y|ies)|property|owner(?:ship)?|control|discretion|right,? title|judge|benefit|possession|expression|statement|embodiment|understanding|responsib\\w+|liability|obligation|warrant\\w+|authority|option|title)\\b|\\bexclusive (?:of|use of)\\b|\\bexclusive rights?,? (?:under|of first (?:refusal|offer|negotiation)|of an? (?:author|copyright)|(?:and \\w+ )?to (?:terminate|control|determine|select|decide|own|defend|settle|prosecute|maintain|renew|register|file|enforce|initiate|bring|approve|supervise))\\b',
);
const denied = phrase(
  '\\bnon-? ?exclusiv\\w*|\\b(?:no|not|nothing|neither|nor|without)\\b[^.;]{0,100}\\bexclusiv\\w*|\\bexclusiv\\w+[^.;]{0,40}\\b(?:shall|will) (?:terminate|end|cease|expire|convert)',
);
const inTerritory = phrase(
  '\\bterritor(?:y|ies)\\b|\\b(?:within|in|throughout) the (?:market|country|region|area|state)\\b',
  '',
);
const inField = phrase(
  '\\bfields?\\b|\\bindustry (?:segment|sector)\\b|\\bcategory\\b|\\bchannel\\b|\\bmarket segment\\b|\\bsegment\\b',
  '',
);

export const exclusivity: TermReader = {
  kind: 'exclusivity',
  title: 'exclusivity',
  actorIs: 'who may deal with nobody else',
  clauseTypes: ['exclusivity'],
  cue: phrase(
    'exclusiv|\\bsolely (?:from|through|with)|\\bany other|no other|\\brequirements?\\b|\\bneeds\\b|\\bother than\\b',
    '',
  ),
  actorPrefers: 'not-there',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const reading = passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
      const key = reading && JSON.stringify([reading.actor, reading.value]);
      if (!reading || !key || seen.has(key)) continue;
      seen.add(key);
      yield reading;
    }
  },
};

const term = (actor: Actor, value: Value) => ({ kind: 'exclusivity', actor, value }) as const;

const only = ['exclu', 'solel'];

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const own = passage.types.has('exclusivity') || /exclusiv/i.test(passage.heading ?? '');
  const source = ofOneSource.exec(sentence.plain);
  if (source) {
    const actor = subjectAt(passage, sentence, source.index);
    return termAt(passage, sentence, rangeOf(source), term(actor, limits(passage, sentence)));
  }
  if (!own && !hasStem(sentence, only)) return undefined;
  // Blanked, not removed: offsets stay.
  const plain = sentence.plain.replace(denied, blank).replace(otherExclusive, blank);
  const promise = promised.exec(plain);
  if (promise && (/exclusiv|solely/.test(promise[0]) || own)) {
    return termAt(
      passage,
      sentence,
      rangeOf(promise),
      term(subjectAt(passage, sentence, promise.index), limits(passage, sentence)),
    );
  }
  const listed = listedGrant(passage, sentence, plain);
  if (listed) return listed;
  const grant = fallbackLicence.test(plain) ? null : given.exec(plain);
  if (grant) {
    const range = lastWord(grant);
    const subject = subjectAt(passage, sentence, grant.index);
    const giver = isGiven.test(`${plain.slice(0, grant.index)}${grant[0]}`) ? otherSide(subject) : subject;
    const actor = giver === 'unknown' ? otherSide(actorAfter(passage, sentence, grant.index, grant[0].length)) : giver;
    return termAt(passage, sentence, range, term(actor, limits(passage, sentence)));
  }
  const one = named.exec(plain);
  if (one) {
    const holder = subjectAt(passage, sentence, one.index);
    const holderNamed = holder === 'unknown' ? actorAfter(passage, sentence, 0, one.index) : holder;
    return termAt(passage, sentence, rangeOf(one), term(otherSide(holderNamed), limits(passage, sentence)));
  }
  const right = rightIs.exec(plain);
  if (right && !/\b(?:long as|if|whether|unless)\b/.test(plain.slice(0, right.index + right[0].length))) {
    const holder = actorAfter(passage, sentence, 0, right.index + right[0].length);
    return termAt(passage, sentence, lastWord(right), term(otherSide(holder), limits(passage, sentence)));
  }
  const period = own ? mutual.exec(plain) : null;
  return period
    ? termAt(
        passage,
        sentence,
        rangeOf(period),
        term(subjectAt(passage, sentence, period.index), limits(passage, sentence)),
      )
    : undefined;
}

const grants = phrase(
  '\\b(?:grants?|appoints?|designates?|engages?|gives?|awards?|licenses?)\\b(?: [^.;:]{0,160})?[:—-]? ?$|\\b(?:shall|will) have\\b[^.;:]{0,80}:? ?$|\\bfollowing\\b[^.;:]{0,80}:? ?$',
  '',
);
const exclusiveRight = phrase(
  '^\\W*(?:\\(?\\w{1,4}[.)] )?(?:an? |the )?(?:[\\w,-]+ ){0,4}?exclusive,? (?:[\\w,-]+ ){0,6}?(?:rights?|licen[cs]es?|distributor|reseller|agent|supplier|provider)\\b',
  '',
);

/** "Licensor grants Licensee: (a) an exclusive licence …": whoever gives is named in the lead-in. */
function listedGrant(passage: ReadingPassage, sentence: Sentence, plain: string): Reading | undefined {
  if (sentence.leadIn === sentence.start) return undefined;
  const right = exclusiveRight.exec(plain);
  const lead = sentencesIn(passage).find(({ start }) => start === sentence.leadIn);
  const grant = right && lead && grants.exec(lead.plain);
  if (!right || !grant) return undefined;
  const verb = sentence.leadIn + grant.index;
  const subject = passage.actors.subjectOf(passage.words, verb);
  const giver = /^(?:shall|will) have/.test(grant[0]) ? otherSide(subject) : subject;
  return termAt(passage, sentence, rangeOf(right), term(giver, limits(passage, sentence)));
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

function lastWord(match: RegExpExecArray): { start: number; end: number } {
  const word = /\b(?:sole\s+and\s+|limited\s+)?exclusive(?:ly)?$/.exec(match[0]);
  const start = match.index + (word?.index ?? 0);
  return { start, end: match.index + match[0].length };
}

const limitedBehind = phrase(
  '\\b(?:rights?|appointment|exclusivity|distribution|licen[cs]e|grant)\\b[^.;]{0,60}\\b(?:is|are|be) (?:\\w+ )?(?:limited|restricted|confined) to\\b',
  '',
);

/** Where or for what it holds; the sentence behind may say so: "The right shall be limited to the Territory." */
function limits(passage: ReadingPassage, sentence: Sentence): Value {
  const next = sentencesIn(passage).find(({ start }) => start >= sentence.end);
  const behind = next !== undefined && limitedBehind.test(next.plain) ? next : undefined;
  const plain = `${sentence.plain} ${behind?.plain ?? ''}`;
  const words = `${sentence.words} ${behind?.words ?? ''}`;
  const found: string[] = [];
  if (inTerritory.test(plain) || placesIn(words).length > 0) found.push('territory');
  if (inField.test(plain)) found.push('field');
  return found.length > 0 ? items(found) : flag;
}

function readStatement(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const match = phrase('\\b(?:non-?)?exclusiv\\w+', '').exec(plain);
  if (!match || match[0].startsWith('non') || otherExclusiveIn(plain)) return undefined;
  const binds = phrase('\\b(?:binds?|against|on|for|by)\\b', '').exec(plain.slice(match.index));
  const actor = binds
    ? actorAfter(passage, sentence, match.index + binds.index, 40)
    : subjectAt(passage, sentence, match.index);
  const limited = /\b(?:limited|named|only (?:in|for)|within)\b/.test(plain) ? limitsOf(plain) : flag;
  return termAt(passage, sentence, rangeOf(match), term(actor, limited));
}

function limitsOf(plain: string): Value {
  const found = [...(inTerritory.test(plain) ? ['territory'] : []), ...(inField.test(plain) ? ['field'] : [])];
  return found.length > 0 ? items(found) : flag;
}

function otherExclusiveIn(plain: string): boolean {
  return plain.search(otherExclusive) >= 0;
}
