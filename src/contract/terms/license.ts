import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import type { Value } from '../value';
import { otherSide } from './ip-objects';
import type { Reading, Sentence } from './reading';
import { hasStem, actorAfter, flag, phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

const granted = phrase(
  '\\b(?<!to )(?:hereby )?(?:grants?(?! of)(?! only))\\b[^.;]{0,220}?\\b(?:licen[cs]es?|(?:right|rights) (?:and licen[cs]e )?to (?:use|access|reproduce|copy|distribute|display|install|sublicense))\\b|' +
    '\\b(?:is|are|be) (?:hereby )?granted\\b[^.;]{0,160}?\\b(?:licen[cs]es?|rights? to (?:use|access))\\b|\\b(?:shall|will|receives?|obtains?) (?:have )?(?:an?|the) (?:[\\w,-]+ ){0,8}?(?:licen[cs]e|right to (?:use|access))\\b',
  '',
);
const perpetual = phrase('\\b(?:perpetual|irrevocable|in perpetuity|perpetually)\\b', '');
const revocable = phrase('\\b(?<!ir)(?<!non-)(?<!non)revocable\\b|\\bmay (?:be )?revoked?\\b', '');
const forTerm = phrase(
  '\\b(?:during|throughout|for|until)\\b[^.;,]{0,30}\\b(?:term|subscription period|duration|life|period)\\b|\\b(?:so|as|for so) long as\\b|\\bfor the (?:\\w+ )?(?:term|period)\\b|\\buntil[^.;]{0,40}\\bterminat\\w+|\\bcontinu\\w+[^.;]{0,60}\\bterm\\b',
  '',
);
/** Licences of other kinds: to run a business, of software to a bank, granted by the state. */
const otherLicence = phrase(
  '\\b(?:represents?|warrants?|business licen[cs]es?|permits?|governmental|driver|liquor|indemnif\\w+|licen[cs]ed (?:physician|professional))\\b',
  '',
);
const nothing = phrase('\\b(?:no|not|nothing|neither|nor)\\b[^.;]{0,80}$', '');

export const license: TermReader = {
  kind: 'license',
  title: 'licence',
  actorIs: 'who is licensed',
  clauseTypes: ['license-grant', 'perpetual-license', 'ip-ownership'],
  cue: phrase('licen[cs]e|right to (?:use|access)', ''),
  actorPrefers: 'there',
  *read(passage) {
    const seen = new Set<string>();
    for (const sentence of sentencesIn(passage)) {
      const read =
        passage.mode === 'statement' ? [...readStatement(passage, sentence)] : [readSentence(passage, sentence)];
      for (const reading of read) {
        const key = reading && JSON.stringify([reading.actor, reading.value]);
        if (!reading || !key || seen.has(key)) continue;
        seen.add(key);
        yield reading;
      }
    }
  },
};

const term = (actor: Actor, value: Value) => ({ kind: 'license', actor, value }) as const;

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  if (!hasStem(sentence, ['grant', 'licen', 'obtai', 'recei', 'right'])) return undefined;
  const match = granted.exec(plain);
  if (!match || otherLicence.test(match[0]) || nothing.test(plain.slice(Math.max(0, match.index - 90), match.index)))
    return undefined;
  const found = durationOf(plain, match.index);
  const range = found ? found.range : rangeOf(match);
  return termAt(
    passage,
    sentence,
    range,
    term(licenseeOf(passage, sentence, match), found ? state(found.state) : flag),
  );
}

function durationOf(plain: string, from: number): { state: string; range: { start: number; end: number } } | undefined {
  const words = plain.slice(from, from + 700);
  for (const [name, form] of [
    ['revocable', revocable],
    ['perpetual', perpetual],
    ['term', forTerm],
  ] as const) {
    const match = form.exec(words);
    if (match) return { state: name, range: { start: from + match.index, end: from + match.index + match[0].length } };
  }
  // "During the Term, Supplier grants …"
  const before = forTerm.exec(plain.slice(0, from));
  return before && !/\b(?:shall|will|may|must)\b/.test(plain.slice(before.index, from))
    ? { state: 'term', range: rangeOf(before) }
    : undefined;
}

function licenseeOf(passage: ReadingPassage, sentence: Sentence, match: RegExpExecArray): Actor {
  const { plain } = sentence;
  const to = /\bto\s/.exec(plain.slice(match.index, match.index + 140));
  if (/^(?:grant|hereby)/.test(match[0])) {
    const named = actorAfter(passage, sentence, match.index + (match[0].split(/\s/)[0]?.length ?? 0), 90);
    const grantor = subjectAt(passage, sentence, match.index);
    if (named !== 'unknown' && (named !== grantor || grantor === 'both')) return named;
    if (to && named === 'unknown') return otherSide(grantor);
    return otherSide(grantor);
  }
  return subjectAt(passage, sentence, match.index);
}

const shorthand = [
  ['perpetual', perpetual],
  ['term', phrase('\\b(?:for|during|lasts for) (?:the )?term\\b', '')],
  ['revocable', revocable],
] as const;

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const match = phrase('\\blicen[cs]es?\\b', '').exec(plain);
  const about = passage.types.size === 0 || passage.types.has('ip-ownership') || passage.types.has('license-grant');
  if (!match || !about) return;
  const actor = actorAfter(passage, sentence, Math.max(0, match.index - 14), 24);
  let stated = false;
  for (const [name, form] of shorthand) {
    const words = form.exec(plain);
    if (!words) continue;
    stated = true;
    yield termAt(passage, sentence, rangeOf(words), term(actor, state(name)));
  }
  if (!stated) yield termAt(passage, sentence, rangeOf(match), term(actor, flag));
}
