import type { Range } from '../../document/contract-text';
import type { Actor } from '../actor';
import type { ReadingPassage, TermReader } from '../term';
import type { IpItem } from './ip-objects';
import { ipItemsIn } from './ip-objects';
import type { Reading, Sentence } from './reading';
import {
  absolute,
  hasStem,
  actorAfter,
  actorBetween,
  items,
  phrase,
  rangeOf,
  sentencesIn,
  subjectAt,
  termAt,
} from './reading';

/** "Supplier retains all right, title and interest in …": owner before, thing after. */
const ownerFirst = phrase(
  "(?<!its )(?<!their )(?<!his )(?<!our )(?<!your )(?<!'s )(?<!s' )(?<!’s )" +
    '\\b(?:owns?(?! or)(?! all necessary)|own and (?:retain|hold)|(?:is|are|be|remain)s? (?:and (?:shall |will )?remains? )?the (?:sole |exclusive |rightful |legal |absolute )*(?:and exclusive )?owners?(?: of)?(?! or)|(?:shall|will) (?!not )(?:\\w+ )?own|(?:retain|reserve|keep)s?(?! (?:\\w+ ){0,4}rights?(?:,[^,;.]{0,60},)? to (?!the |all |its |any |such |each |and )\\w)(?=[^.;]{0,70}\\b(?:rights?|title|ownership|interests?)\\b)|(?:have|has|hold)s?(?: and retains?)? (?=(?:all|sole|exclusive|full|the entire)[^.;]{0,40}\\b(?:title|ownership)))\\b',
);
/** "Customer Data is the property of / belongs to / is owned by Customer": thing before, owner after. */
const thingFirst = phrase(
  '\\b(?:property of|belongs?(?: solely| exclusively)? to|owned(?: solely| exclusively| and controlled| and retained| jointly)* by|vests?(?: solely| exclusively| immediately)?(?: in| with)|vested (?:solely |exclusively )?(?:in|with)|(?:remain|reside|lie|rest)s?(?: solely| exclusively| at all times)*(?: vested)? (?:with|in|the property of)|retained by|ownership of(?= (?:supplier|customer|the))|title (?:\\w+ ){0,8}(?:shall|will) (?:pass|vest|transfer) (?:to|in)|becomes? the (?:\\w+ ){0,3}property of)\\b',
);
/** "Supplier hereby assigns to Customer all right, title and interest in the Deliverables". */
const assigned = phrase(
  '\\b(?:hereby|agrees? to|shall|will|does hereby|hereby does)(?: and (?:does )?hereby(?: does)?)?(?: (?!not\\b)\\w+){0,2} (?:assigns?|transfers?|conveys?)(?: and (?:\\w+ )?(?:assigns?|transfers?|conveys?|agrees? to assign))*\\b[^.;]{0,200}?\\b(?:rights?|title|ownership|interests?)\\b|\\bassigns? (?:and transfers? )?to\\b[^.;]{0,60}\\b(?:all|any|the entire) (?:of its )?(?:rights?|title)|\\b(?:give|convey|transfer)s? title to\\b',
);
/** "shall remain that party's property": each keeps its own. */
const respective = phrase(
  "\\b(?:be|is|are|remains?) (?:\\w+ ){0,2}(?:such|that|each|the respective) party's (?:\\w+ ){0,3}property\\b",
);
const hired = phrase('\\bworks? (?:made )?for hire\\b', '');
const ofIp = phrase(
  '\\b(?:intellectual property|right,? title|title|owner(?:ship)?|own(?:ed)?|owns|property|copyrights?|patents?|proprietary rights|works? (?:made )?for hire|belongs?|vests?|keeps?|retain)\\b',
  '',
);
/** Ownership of other things: risk and title in goods, shares, premises. */
const otherProperty = phrase(
  '\\b(?:risk of loss|title and risk|title to (?:the )?(?:goods|equipment|vehicles?|shipment)|shares|stock|real property|voting|equity|capital stock|purchase price|f\\.?o\\.?b|lien|encumbrances?|free and clear|insurance|indemnif\\w+|beneficial(?:ly)?|property damage|damage to property|tangible property|securities|membership interests?|gas|crude|money|fees|damages|injunctive)\\b',
  '',
);
const warranted = phrase(
  '\\b(?:represent(?:s|ed)?|warrant(?:s|ed)?)\\b|\\bclaims?\\b[^.;]{0,60}\\b(?:infring\\w+|alleg\\w+)',
  '',
);
const negated = phrase('\\b(?:not|no|nothing|neither|nor|without|never)\\b[^.;]{0,70}$', '');

export const ipOwnership: TermReader = {
  kind: 'ip-ownership',
  title: 'ownership',
  actorIs: 'who owns',
  clauseTypes: ['ip-ownership', 'joint-ip', 'ai-and-training'],
  cue: phrase(
    '\\bowns?\\b|owner|owned|title|property|belong|vest|for hire|retain|reserve|assigns?\\b|\\bkeep|becomes?\\b',
    '',
  ),
  actorPrefers: 'there',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      yield* passage.mode === 'statement' ? readStatement(passage, sentence) : readSentence(passage, sentence);
    }
  },
};

interface Ownership extends Range {
  readonly owner: Actor;
  /** Where the thing owned is named, relative to the sentence. */
  readonly thing: Range;
}

const recital = /^\W*(?:\w{1,3}[.)]\s+)?whereas\b/;
const owning = [
  'own',
  'owns',
  'owned',
  'owner',
  'title',
  'prope',
  'belon',
  'vest',
  'vests',
  'veste',
  'retai',
  'reser',
  'assig',
  'conve',
  'hire',
  'keep',
  'keeps',
];

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  if (!hasStem(sentence, owning) || !ofIp.test(plain) || otherProperty.test(plain) || recital.test(plain)) return;
  const seen = new Set<string>();
  for (const ownership of ownershipsIn(passage, sentence)) {
    if (ownership.owner === 'unknown') continue;
    if (negated.test(plain.slice(Math.max(0, ownership.start - 80), ownership.start))) continue;
    if (warranted.test(plain.slice(Math.max(0, ownership.start - 160), ownership.start))) continue;
    if (warranted.test(passage.plain.slice(sentence.leadIn, Math.min(sentence.leadIn + 160, sentence.start)))) continue;
    const reading = readingOf(passage, sentence, ownership);
    const key = reading && JSON.stringify([reading.actor, reading.value]);
    if (!reading || !key || seen.has(key)) continue;
    seen.add(key);
    yield reading;
  }
}

function readingOf(passage: ReadingPassage, sentence: Sentence, ownership: Ownership): Reading | undefined {
  const { thing, owner } = ownership;
  const before = { start: clauseStart(sentence.plain, ownership.start), end: ownership.start };
  for (const { start, end } of [thing, before]) {
    const ids: readonly IpItem[] = ipItemsIn(
      passage,
      sentence.plain.slice(start, end),
      sentence.words.slice(start, end),
      owner,
    );
    if (ids.length > 0)
      return termAt(passage, sentence, ownership, {
        kind: 'ip-ownership',
        ...(sharedBy(passage, sentence, ownership) ?? {
          actor: owner,
          ...hedgeBehind(passage, sentence, ownership.end),
        }),
        value: items(ids),
      });
  }
  return undefined;
}

const joint = phrase('\\b(?:jointly|joint owners?|co-own\\w*|joint ownership|joint property)\\b', '');
const fewWordsOn = 40;

/** "Owned jointly by Supplier and Customer": neither owns it without the other. */
function sharedBy(
  passage: ReadingPassage,
  sentence: Sentence,
  { start, end }: Range,
): (Pick<Reading, 'hedges'> & { readonly actor: Actor }) | undefined {
  const from = clauseStart(sentence.plain, start);
  const behind = sentence.plain.slice(end, Math.min(end + fewWordsOn, clauseEnd(sentence.plain, end)));
  const until = end + (/,|\b(?:which|that|who)\b|$/.exec(behind)?.index ?? 0);
  const found = joint.exec(sentence.plain.slice(from, until));
  if (!found) return undefined;
  const range = { start: from + found.index, end: from + found.index + found[0].length };
  return { actor: 'both', hedges: [absolute(passage, sentence, range)] };
}

const untilThen = phrase('\\b(?:unless|until)\\b[^.;]{0,160}', '');

/** "remains the property of Supplier unless Customer exercises its option": it may pass on. */
function hedgeBehind(passage: ReadingPassage, sentence: Sentence, from: number): Pick<Reading, 'hedges'> {
  const rest = sentence.plain.slice(from, clauseEnd(sentence.plain, from));
  const found = untilThen.exec(rest);
  if (!found || noHedge.test(found[0])) return {};
  const range = { start: from + found.index, end: from + found.index + found[0].length };
  return { hedges: [absolute(passage, sentence, range)] };
}

/** "unless expressly stated otherwise herein": said of every clause. */
const noHedge = phrase('^unless (?:\\w+ ){0,4}(?:otherwise|agreed?)\\b|^unless and to the extent', '');

function* ownershipsIn(passage: ReadingPassage, sentence: Sentence): Iterable<Ownership> {
  const { plain } = sentence;
  for (const match of plain.matchAll(assigned)) {
    const end = match.index + match[0].length;
    const titled = /title\s+to$/.test(match[0]);
    const to = titled ? null : /\bto\s+(?!assign|transfer|the\s+extent)/.exec(plain.slice(match.index, end + 140));
    const at = match.index + (to ? to.index + to[0].length : 0);
    const owner = to
      ? actorAfter(passage, sentence, at - 1, 60)
      : titled
        ? actorAfter(passage, sentence, end, 160)
        : 'unknown';
    yield { ...rangeOf(match), owner, thing: { start: match.index, end: Math.min(plain.length, end + 260) } };
  }
  for (const match of plain.matchAll(thingFirst)) {
    const end = match.index + match[0].length;
    if (
      /^(?:owned|property|retained)/.test(match[0]) &&
      !isPredicate(plain.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    const joint = /jointly/.test(plain.slice(Math.max(0, match.index - 20), end));
    const owner = joint ? 'both' : actorAfter(passage, sentence, end, 60);
    yield { ...rangeOf(match), owner, thing: { start: clauseStart(plain, match.index), end: match.index } };
  }
  for (const match of plain.matchAll(ownerFirst)) {
    const end = match.index + match[0].length;
    const owner = subjectAt(passage, sentence, match.index);
    yield { ...rangeOf(match), owner, thing: { start: end, end: clauseEnd(plain, end) } };
  }
  for (const match of plain.matchAll(respective)) {
    yield {
      ...rangeOf(match),
      owner: 'both',
      thing: rangeOf(match),
    };
  }
  const hire = hired.exec(plain);
  if (hire) {
    const owner = actorAfter(passage, sentence, hire.index + hire[0].length, 60);
    yield { ...rangeOf(hire), owner, thing: { start: hire.index, end: hire.index + hire[0].length } };
  }
}

/** "is the property of", not "software that is owned by" or "information owned by". */
function isPredicate(before: string): boolean {
  return (
    /\b(?:be|is|are|remains?|becomes?|constitutes?|deemed)\b[^.;]{0,45}$/.test(before) &&
    !/\b(?:that|which|whether|not)\s+(?:\w+\s+){0,3}$/.test(before)
  );
}

/** "and Supplier shall own …", "; (b) …": another ownership begins. */
const boundary = phrase(
  '(?:;|, (?:and|but|while|whereas) |\\band (?=\\w+ (?:shall|will|owns|retains|hereby)\\b)|, (?=(?!which\\b|who\\b|that\\b)\\w+(?: \\w+)? (?:owns|retains|(?:shall|will) (?:own|retain))\\b)|\\bprovided,? (?:that|however|further)\\b|\\bexcept\\b|\\bsubject to\\b|\\bother than\\b|\\bexcluding\\b)',
);

/** ", and Supplier owns …" ends what stands before, though ", and" may stand in a list of things. */
const nextOwner = phrase(
  '^, and (?!which\\b|who\\b|that\\b)\\w+(?: \\w+)? (?:owns|retains|(?:shall|will) (?:own|retain))\\b',
  '',
);

function clauseStart(plain: string, before: number): number {
  const from = Math.max(0, before - 700);
  const last = [...plain.slice(from, before).matchAll(boundary)].at(-1);
  // A list of things holds ", and" too: cut only where the rest is long enough to name a thing.
  if (last?.[0].startsWith('provided')) return from + last.index;
  const cut =
    last && before - (from + last.index) > 60 && /[;]|while|whereas|provided/.test(last[0]) ? from + last.index : from;
  return cut;
}

function clauseEnd(plain: string, after: number): number {
  const rest = plain.slice(after, after + 420);
  const next = [...rest.matchAll(boundary)].find(
    (match) => match.index > 12 && (!/^,\s+and\s+$/.test(match[0]) || nextOwner.test(rest.slice(match.index))),
  );
  return after + (next?.index ?? rest.length);
}

const shorthandOwner = phrase(
  "\\b(?:owns?|keeps?|retains?|ownership of|belongs? to|becomes? (?=the|our|their|\\w+'s)|property of)\\b",
);

function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  const seen = new Set<string>();
  for (const match of plain.matchAll(shorthandOwner)) {
    const end = match.index + match[0].length;
    const after = /^(?:belong|become|property)/.test(match[0]);
    const owner = after ? actorAfter(passage, sentence, end, 40) : subjectAt(passage, sentence, match.index);
    const thing = after
      ? { start: statementStart(plain, match.index), end: match.index }
      : { start: end, end: statementEnd(plain, end) };
    if (owner === 'unknown') continue;
    const reading = readingOf(passage, sentence, { ...rangeOf(match), owner, thing });
    const ids = reading?.value.shape === 'items' ? reading.value.items : [];
    const extra = ourThings(passage, sentence, thing);
    const all =
      extra.length > 0
        ? [...ids.filter((id) => id !== 'supplier-product' || extra.includes('supplier-product')), ...extra]
        : ids;
    const key = `${owner} ${all.join()}`;
    if (all.length === 0 || seen.has(key)) continue;
    seen.add(key);
    yield termAt(passage, sentence, rangeOf(match), { kind: 'ip-ownership', actor: owner, value: items(all) });
  }
}

/** "our data and materials", "its product": whose thing it is, the word before says. */
function ourThings(passage: ReadingPassage, sentence: Sentence, thing: Range): readonly IpItem[] {
  const plain = sentence.plain.slice(thing.start, thing.end);
  const found: IpItem[] = [];
  const side = actorBetween(passage, sentence.start + thing.start, sentence.start + thing.end);
  if (side !== 'supplier' && /\bdata\b/.test(plain)) found.push('customer-data');
  if (side !== 'supplier' && /\b(?:materials?|content)\b/.test(plain)) found.push('customer-materials');
  if (/\b(?:products?|platform|software)\b/.test(plain)) found.push('supplier-product');
  if (/\bwork(?: made)? for (?:us|customer|them)\b|\bdeliverables?\b|\bwork product\b/.test(plain))
    found.push('deliverables');
  return found;
}

function statementStart(plain: string, before: number): number {
  return Math.max(plain.lastIndexOf(';', before), plain.lastIndexOf(',', before), 0);
}

function statementEnd(plain: string, after: number): number {
  const stop = /[;]|,\s+(?!and\b|or\b)|\bif\b/.exec(plain.slice(after));
  return stop ? after + stop.index : plain.length;
}
