import type { TermReader } from '../term';
import type { Reading, Sentence } from './reading';
import { phrase, absolute, actorAfter, actorBetween, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';
import type { ReadingPassage } from '../term';

const renewing = '(?:renew(?:ed|s|als?|able)?|extend(?:ed|s)?|extensions?|roll(?:s|ed)? over|continued?)';

/** Tried in this order: the first that fits a sentence is its state. */
const none = phrase(
  '\\b(?:shall|will|does|do|is|are|may) not (?:be )?(?:automatically )?(?:be )?(?:renew\\w*|extend(?:ed)?\\b(?! (?:beyond|to|past)))|\\bno (?:automatic )?(?:renewals?|extensions?|auto-?renewals?)\\b|\\bwithout (?:automatic )?renewal\\b|\\bnon-?renewable\\b|\\bnot (?:be )?(?:automatically )?(?:renewable|renewed automatically)\\b|\\bno right (?:of|to) renew\\w*',
  '',
);
/** "Shall not be extended, supplemented or amended except in writing": how the words are changed. */
const ofWords = phrase('\\b(?:amend\\w*|modif\\w+|supplement\\w*|waive\\w*|varied|altered|changed)\\b', '');
const automaticSurely = phrase(
  `\\bauto(?:matic(?:ally)?)?-?\\s?(?:\\w+ ){0,3}?${renewing}\\b|\\b${renewing}(?: \\w+){0,5}? automatically\\b|\\bauto-?renew\\w*|\\brenews? (?:by )?itself\\b|\\bevergreen (?:renewals?|clauses?|terms?|provisions?|contracts?)\\b|\\bself-renew\\w*|\\btacit(?:ly)? (?:renew\\w*|extend\\w*|extensions?|reconduction)|\\b${renewing} tacitly\\b`,
  '',
);
const automaticByWords = phrase(
  '\\b(?:shall|will) (?:thereafter |then |each |also )?(?:be )?(?:deemed (?:to be )?)?(?:renew(?:ed)?|extend(?:ed)?)\\b(?! (?:from|through|to|beyond|only|until)\\b)(?=[^.;]{0,260}\\b(?:successive|additional|consecutive|further|subsequent|unless|year[- ]to[- ]year|month[- ]to[- ]month|thereafter|until either)\\b)|' +
    '\\brenews?\\b(?= [^.;]{0,80}\\b(?:successive|additional|year[- ]to[- ]year|month[- ]to[- ]month|thereafter)\\b)|' +
    '\\bcontinu(?:es?|ed) (?:\\w+ ){0,3}for (?:\\S+ ){0,6}(?:successive|additional|consecutive) (?:\\S+ ){0,5}(?:terms?|periods?|years?)\\b|' +
    '\\b(?:initial|first|original|period|term)\\b[^.;]{0,120}\\b(?:indefinitely|(?:continu\\w+|remain\\w*|run\\w*)[^.;]{0,40} thereafter|thereafter[^.;]{0,40}(?:continu|remain)\\w*|after that) ?(?:unless|until|subject|thereafter|after)\\b(?=[^.;]{0,60}\\b(?:terminat|cancel|notice)\\w*)|' +
    '\\b(?:continu\\w+|renew\\w*|exten\\w+|effect|remain\\w*|effective)\\b[^.;]{0,120}\\b(?:year[- ]to[- ]year|month[- ]to[- ]month)\\b',
  '',
);
const byAgreement = phrase(
  `\\b(?:renew(?:ed|s)?|extend(?:ed|s)?)\\b(?! beyond| of time)[^.;]{0,110}\\b(?:mutual(?:ly)?|(?:only )?by (?:written |further |express )?(?:agreement|consent)|(?:parties|both)(?: \\w+){0,3} agree(?! as follows)|agreement of (?:the|both)|written agreement|agreed (?:up)?on|upon agreement|(?:if|when|unless) both (?:agree|sign)|provid(?:ed|ing),? (?:that )?(?:\\w+ and \\w+|both parties|the parties|both) (?:so |mutually )?agree|both parties|both agree)\\b|` +
    '\\b(?:renewals?|extensions?)\\b(?! beyond| of time)(?: \\w+){0,8} (?:only |solely )?(?:by|upon|on|subject to|requires?|with|if) (?:\\w+ ){0,3}?(?:mutual(?:ly)?|agreement|consent|both|parties agree)\\b|' +
    '\\b(?:mutual(?:ly)? (?:agree\\w*|consent)?|parties (?:may|can)|both parties|written agreement|parties agree)\\b[^.;]{0,40}\\b(?:renew(?:ed)?|extend(?:ed)?)\\b(?! beyond| (?:such|the) (?:time|date|deadline))',
  '',
);
/** "Renewed for three years on terms to be agreed, at the option of Supplier". */
const byOption =
  "\\b(?:renew(?:able|ed)|extended)\\b[^.;]{0,180} (?:at|upon|in) (?:the |its |their |\\S+'s )?(?:sole |exclusive |absolute )?(?:and \\w+ )?(?:option|election|discretion)\\b";
/** "May be extended by Supplier on notice". */
const byOneSide =
  '\\bmay be (?:\\w+ )?(?:renewed|extended) by (?!(?:the )?(?:mutual|written|express|further|prior|agreement|parties|both|either|an?|\\w+ agreement)\\b)\\w+';
const optional = phrase(
  `\\boptions? (?:\\([^)]{0,30}\\) )?(?:to|of|for) (?:further |additional |\\w+ )?(?:renew\\b|renewals?\\b|extend\\b|extensions?\\b)|\\b(?:may|right to|entitled to|elects? to|election to|option to|can)(?:,? [^.;]{0,60}?,?)? ?\\b(?:renew|extend)\\b(?! (?:beyond|past))|${byOption}|${byOneSide}|\\brenewal options?\\b|\\brenewable\\b(?! (?:energ|fuel|power|source|resource|diesel|note|unsecured|natural|identification)\\w*)|\\boption to continue\\b`,
  '',
);

/** "At Customer's option this Agreement shall renew": one side's choice, whatever "shall" says. */
const soleOption = phrase(
  '\\bat (?:the )?(?:sole )?(?:\\S+ ){1,3}?(?:sole |exclusive )?(?:option|election|discretion),? (?:and \\w+ )?(?:this|the) (?:agreement|term|contract|initial term|license|sow)\\b[^.;]{0,60}\\b(?:renew|extend)(?:ed|s)?\\b',
  '',
);

/** What renews must be the agreement, its term, an order, not a permit or a patent. */
const ofAgreement = phrase(
  '\\b(?:agreements?|terms?|contracts?|orders?|subscriptions?|sows?|statements? of work|services?|licen[cs]es?|appointment|franchise|engagement|period|it|addend(?:um|a)|attachments?|schedules?|lease|maintenance|support|renewals?|auto-?renew\\w*)\\b',
  '',
);
const notAgreement = phrase(
  '\\b(?:patents?|permits?|registrations?|trademarks?|insurance|polic(?:y|ies)|copyrights?|filing|prosecution|domain|indebtedness|loan|credit|letter of credit|lcs?|l\\/cs?|visa|notes?|bonds?|time (?:for|to|limit|in which|period)|deadline|delivery date|due date|dates? (?:for|of) (?:performance|delivery)|cure period|extension of time|extension is|performance|testing|trial|period (?:for|of) (?:performance|time)|fees? increases?)\\b',
  '',
);
const hedged = phrase(
  '\\bprovided,? (?:that|however)[^.;]{0,160}|\\bif [^.;]{0,60}(?:minimum|achiev|not in default|in compliance)[^.;]{0,60}|\\bsubject to [^.;]{0,40}(?:approval|minimum|achiev\\w+|targets?)',
  '',
);

export const renewal: TermReader = {
  kind: 'renewal',
  title: 'renewal',
  actorIs: 'whose choice the renewal is',
  clauseTypes: ['renewal', 'term'],
  cue: phrase(
    'renew|\\bexten(?:d|sion)|evergreen|year[- ]to[- ]year|month[- ]to[- ]month|roll(?:s|ed)? over|continue|tacit',
    '',
  ),
  actorPrefers: 'neutral',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const reading = readSentence(passage, sentence);
      if (reading?.value.shape !== 'state' || seen.has(`${reading.value.state} ${reading.actor}`)) continue;
      seen.add(`${reading.value.state} ${reading.actor}`);
      yield reading;
    }
  },
};

/** "It renews unless notice is given that it will not be renewed": what the notice says, and not the contract. */
const ofNotice =
  /\b(?:unless|notice|notif\w+|advis\w+|inform\w*|elect\w*|intent\w*|desires?|wish\w*|decision)\b[^.;]{0,80}$/;
const noticeReach = 120;

function deniedIn(plain: string): RegExpExecArray | null {
  const not = none.exec(plain);
  return not && ofNotice.test(plain.slice(Math.max(0, not.index - noticeReach), not.index)) ? null : not;
}

function isOfWords(plain: string): boolean {
  const not = none.exec(plain);
  return not !== null && ofWords.test(plain.slice(not.index, not.index + not[0].length + 60));
}

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!renewal.cue.test(plain)) return undefined;
  if (passage.mode === 'contract' && !renewsAgreement(plain)) return undefined;
  const of = (name: string, match: RegExpExecArray, actor: Reading['actor']): Reading => {
    const condition = hedged.exec(plain.slice(match.index));
    const hedge = condition && {
      start: match.index + condition.index,
      end: match.index + condition.index + condition[0].length,
    };
    return termAt(passage, sentence, rangeOf(match), {
      kind: 'renewal',
      actor,
      value: state(name),
      ...(hedge && { hedges: [absolute(passage, sentence, hedge)] }),
    });
  };
  if (isOfWords(plain)) return undefined;
  const not = deniedIn(plain);
  if (not) return of(passage.mode === 'statement' && /auto/.test(not[0]) ? 'automatic' : 'none', not, 'unknown');
  const agreed = byAgreement.exec(plain);
  const sole = soleOption.exec(plain);
  if (sole && !/\bauto/.test(plain))
    return of('optional', sole, actorAfter(passage, sentence, sole.index, sole[0].length));
  const choice = optional.exec(plain);
  const self = renewsItself(plain, choice);
  if (self && (!agreed || /auto|unless/.test(plain))) return of('automatic', self, 'unknown');
  if (agreed && !(choice && /\b(?:options?|(?:sole|absolute) (?:discretion|election))\b/.test(plain)))
    return of('by-agreement', agreed, 'both');
  if (!choice || /\bshall\b/.test(choice[0]) || /\bnot (?:to )?(?:renew|extend)\b|\bnon-?renew/.test(plain))
    return undefined;
  return of('optional', choice, chooser(passage, sentence, choice));
}

/** "Shall have the option to renew for an additional year": nothing renews by itself, whatever stands behind "renew". */
function renewsItself(plain: string, choice: RegExpExecArray | null): RegExpExecArray | null {
  const surely = automaticSurely.exec(plain);
  const byWords = automaticByWords.exec(plain);
  if (surely || !byWords || !choice) return surely ?? byWords;
  const end = choice.index + choice[0].length;
  const isChosen =
    /\b(?:options?|right|entitled|elect\w*)\b/.test(choice[0]) &&
    byWords.index >= choice.index &&
    byWords.index < end &&
    !/\bunless\b/.test(plain.slice(end));
  return isChosen ? null : byWords;
}

/** Whose choice it is: "Supplier may", "at Supplier's option", "at the option of Supplier". */
function chooser(passage: ReadingPassage, sentence: Sentence, choice: RegExpExecArray): Reading['actor'] {
  const end = choice.index + choice[0].length;
  if (/(?:option|election|discretion)$/.test(choice[0])) {
    const owner = /^\s+of\s/.test(sentence.plain.slice(end, end + 6))
      ? actorAfter(passage, sentence, end)
      : actorBetween(passage, sentence.start + Math.max(choice.index, end - 50), sentence.start + end);
    if (owner !== 'unknown') return owner;
  }
  if (/^may\s+be\s/.test(choice[0])) return actorAfter(passage, sentence, choice.index, choice[0].length + 40);
  const subject = subjectAt(passage, sentence, end);
  return subject === 'unknown' ? actorAfter(passage, sentence, end) : subject;
}

/** Whether a sentence speaks of the agreement going on, and not of some right, date or document. */
export function renewsAgreement(plain: string): boolean {
  return ofAgreement.test(plain) && !notAgreement.test(plain);
}
