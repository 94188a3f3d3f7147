import type { Role } from '../contract/actor';
import type { Actors } from '../contract/contract';
import type { ClauseType } from '../contract/clause-type';
import { countryOf, placesIn } from '../contract/places';
import { plainOf } from '../contract/plain';
import type { Citation, Range } from '../document/contract-text';
import { cite } from '../document/contract-text';
import type { DraftStatement } from './draft-position';
import { PartReader } from './part-reader';
import type { Statement } from './playbook';
import { trimmed } from './pieces';
import { narrowedBy } from './kinds-by-heading';
import { kindsOf } from './statement-kinds';
import type { PartContext } from './statement-part';
import { remembered } from './statement-memory';
import { baseOf, subjectOf } from './statement-subject';
import type { PartReading } from './statement-reading';
import { isResidualWords } from './residual-words';
import { contradictsItself } from './self-contradiction';
import { RestReader } from './stipulation/rest-reader';
import type { MappedText } from './wording/mapped-text';
import { inPlainTerms, withSidesNamed } from './wording/wording';

export interface StatementContext {
  /** The whole file. */
  readonly text: string;
  /** The same with Markdown blanked, see {@link MarkdownText.prose}. */
  readonly prose: string;
  readonly side: Role;
  /** Whom "we" and "supplier" name on that side. */
  readonly actors: Actors;
  readonly clauseTypes: readonly ClauseType[];
  readonly title: string;
  /** What the playbook calls us besides "we". */
  readonly ownNames: readonly string[];
  /** The preferred statements of the same position. */
  readonly preferred: readonly Range[];
  /** Those that it accepts. */
  readonly acceptable: readonly Range[];
}

const placeholder =
  /^[\s"'.]*(?:[[<{](?:your|insert|placeholder|todo|tbd|enter|fill|company|jurisdiction|amount|number|name|x+|…|\.{3})[^\]>}\n]{0,120}[\]>}]|\[[A-Z][A-Z _-]{2,60}\]|tbd|to be (?:determined|completed|defined)|_{3,}|\.{3,}|…)[\s"'.]*$/i;
const holdsPlaceholder = /\[(?:your|insert|placeholder|todo|tbd|enter|fill)[^\]\n]{0,120}\]|_{3,}/i;

/** Longer statements are essays; nothing in them is compared. */
const longest = 1500;

/** Reads one statement to a condition. Every word must be accounted for; what is not is cited in `unread`. */
export function readStatement(draft: DraftStatement, context: StatementContext): Statement {
  return remembered(draft, context, () => readAnew(draft, context));
}

function readAnew(draft: DraftStatement, context: StatementContext): Statement {
  const citation = cite(context.text, draft);
  const statement = { ...citation, tier: draft.tier };
  const words = context.prose.slice(draft.start, draft.end);
  if (placeholder.test(words)) return { ...statement, reading: 'unset', unread: [citation] };
  const isReadable = !draft.doubtful && words.length <= longest && !holdsPlaceholder.test(words);
  if (!isReadable) return { ...statement, reading: 'not-understood', unread: [citation] };
  const kinds = narrowedBy(context.title, kindsOf(context.clauseTypes));
  const base = baseOf(context.prose, [...context.preferred, ...context.acceptable], kinds);
  const wording = { ...context, tier: draft.tier, kinds, ...(base ? { base } : {}) };
  const about = {
    tier: draft.tier,
    kinds,
    subject: subjectOf(context.title, { ...context, kinds }),
    isInOwnWords: false,
  };
  const first = readWorded(inPlainTerms(words, draft.start, wording), about, draft, context);
  // What was not understood in plain terms may be in the author's own, which they sometimes blur.
  const worded = isFilled(first.framed)
    ? first
    : better(
        first,
        readWorded(withSidesNamed(words, draft.start, wording), { ...about, isInOwnWords: true }, draft, context),
      );
  const withRest = ({ reader, wholeWords, whole, framed }: WordedReading): PartReading =>
    framed.unread.length === 0 || isResidualWords(words)
      ? framed
      : new RestReader(reader, { ...context, tier: draft.tier }, wholeWords).read(whole);
  const own: WordedReading = { ...worded, framed: withRest(worded) };
  // What frames make less of in plain terms may still be told apart better there.
  const { framed: reading, source } =
    worded === first || isFilled(own.framed) ? own : better(own, { ...first, framed: withRest(first) });
  const unread = reading.unread.map(source);
  if (!reading.condition || contradictsItself(reading.condition))
    return { ...statement, reading: 'not-understood', unread: [citation] };
  return { ...statement, reading: unread.length > 0 ? 'partly' : 'understood', condition: reading.condition, unread };
}

/** A statement in one wording, and what the frames of typed terms made of it. */
interface WordedReading {
  readonly reader: PartReader;
  readonly source: (range: Range) => Citation;
  readonly wholeWords: (range: Range) => Citation;
  readonly whole: Range;
  readonly framed: PartReading;
}

function isFilled({ condition, unread }: PartReading): boolean {
  return condition !== undefined && unread.length === 0;
}

function better(first: WordedReading, second: WordedReading): WordedReading {
  if (!second.framed.condition) return first;
  const left = ({ framed, source }: WordedReading): number =>
    framed.unread.map(source).reduce((sum, { quote }) => sum + quote.length, 0);
  return !first.framed.condition || left(second) < left(first) ? second : first;
}

function readWorded(
  worded: MappedText,
  { tier, kinds, subject, isInOwnWords }: Pick<PartContext, 'tier' | 'kinds' | 'subject' | 'isInOwnWords'>,
  draft: DraftStatement,
  context: StatementContext,
): WordedReading {
  const source = (range: Range): Citation => cite(context.text, trimmed(context.prose, worded.sourceOf(range)));
  const reader = new PartReader({
    prose: worded.words,
    source,
    side: context.side,
    actors: context.actors,
    tier,
    kinds,
    homeCountries: homeCountriesOf(context),
    takenPlaces: takenPlacesOf(context),
    heading: plainOf(context.title).replaceAll('_', ' '),
    subject,
    isInOwnWords,
    takenWords: takenWordsOf(context),
    headedForum: /\b(?:forum|venue|courts?|jurisdiction)\b/i.test(context.title),
  });
  const whole = { start: 0, end: worded.words.length };
  // Words that plain terms leave out are still the author's.
  const wholeWords = ({ start, end }: Range): Citation => {
    const from = start === 0 ? draft.start : worded.sourceOf({ start: start - 1, end: start }).end;
    const until = end >= whole.end ? draft.end : worded.sourceOf({ start: end, end: end + 1 }).start;
    return cite(context.text, trimmed(context.prose, { start: from, end: Math.max(from, until) }));
  };
  return { reader, source, wholeWords, whole, framed: reader.read(whole) };
}

function homeCountriesOf({ prose, preferred, clauseTypes }: StatementContext): readonly string[] {
  if (!placed.some((type) => clauseTypes.includes(type))) return [];
  const places = preferred.flatMap(({ start, end }) => placesIn(prose.slice(start, end)));
  return [...new Set(places.map(({ id }) => countryOf(id)))];
}

function takenWordsOf({ prose, preferred, acceptable }: StatementContext): string {
  return [...preferred, ...acceptable].map(({ start, end }) => plainOf(prose.slice(start, end))).join('; ');
}

function takenPlacesOf({ prose, preferred, acceptable, clauseTypes }: StatementContext): readonly string[] {
  if (!placed.some((type) => clauseTypes.includes(type))) return [];
  const places = [...preferred, ...acceptable].flatMap(({ start, end }) => placesIn(prose.slice(start, end)));
  return [...new Set(places.map(({ id }) => id))];
}

const placed = ['governing-law', 'jurisdiction', 'dispute-resolution'] as const;
