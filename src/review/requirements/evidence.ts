import type { Requirement, Sign } from '../../playbook/framework/framework';
import type { Phrase } from '../../playbook/framework/phrase';
import type { Weakener } from '../../playbook/framework/weakeners';
import type { ContractIndex } from './contract-index';
import type { Family, Place } from './family';
import { isNamedBy, isTouchedBy, matchesOf, type PhraseMatch } from './match-phrase';
import { weakeningOf } from './weakening';

/** Words of the family that are evidence of a sign. */
export interface Found extends Place {
  readonly match: PhraseMatch;
  /** Index of the outermost section that it stands in, -1 for none: what stands together. */
  readonly part: number;
}

/** What one weakener does to the core. */
export interface Weakening extends Place {
  readonly weakener: Weakener;
  /** Its words in the contract. */
  readonly words: string;
  /** The section that it weakens. */
  readonly of: Found;
}

/** What a family says on one requirement, before it is judged. */
export interface Evidence {
  readonly found: ReadonlyMap<string, readonly Found[]>;
  readonly core: readonly Found[];
  readonly weakenings: readonly Weakening[];
  readonly softenings: readonly Weakening[];
}

export function evidenceOf(family: Family, requirement: Requirement, topic: readonly Phrase[]): Evidence {
  const { limbs, signs, notAbout, core: names, weakenedBy, softenedBy } = requirement;
  const besides = new Set([...unitsOf(family, notAbout), ...unitsUnder(family, notAbout)]);
  const isOnTopic = onTopic(family, topic);
  const found = new Map(
    [...limbs, ...signs].map(
      (sign) => [sign.name, bestFirst(family, signIn(family, sign, besides).filter(isOnTopic))] as const,
    ),
  );
  const core = names.flatMap((name) => found.get(name) ?? []);
  return {
    found,
    core,
    weakenings: core.flatMap((one) => [...weakeningOf(family, one, weakenedBy)]),
    softenings: core.flatMap((one) => [...weakeningOf(family, one, softenedBy)]),
  };
}

/** A part over more of a document than this holds everything, whatever else it speaks of. */
const widestPart = 0.3;
/** So many passages around a mention of the topic are about it. */
const around = 8;

/** Whether words stand near a mention of the topic, or in a part (an outermost section) that speaks of it. */
function onTopic(family: Family, topic: readonly Phrase[]): (found: Found) => boolean {
  if (topic.length === 0) return () => true;
  const mentions = placesOf(family, topic);
  const parts = new Set(mentions.filter(isOfNarrowPart(family)).map(({ file, part }) => `${file} ${part}`));
  return ({ file, part, unit }) =>
    parts.has(`${file} ${part}`) ||
    mentions.some((one) => one.file === file && Math.abs(one.unit.passage - unit.passage) <= around);
}

function isOfNarrowPart({ files }: Family): (found: Found) => boolean {
  return ({ file, part }) => {
    const contract = files[file]?.contract;
    const section = contract?.sections[part];
    return section !== undefined && section.end - section.start < (contract?.source.text.length ?? 0) * widestPart;
  };
}

function signIn(family: Family, { phrases }: Sign, besides: ReadonlySet<string>): readonly Found[] {
  const seen = new Set<string>(besides);
  return placesOf(family, phrases).filter(({ file, unit }) => {
    const key = `${file} ${unit.index}`;
    if (unit.kind === 'unfilled' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every place where one of `phrases` stands: the first phrase first, each in the order of the files. */
export function placesOf({ files }: Family, phrases: readonly Phrase[]): readonly Found[] {
  return phrases.flatMap((phrase) =>
    files.flatMap((index, file) =>
      matchesOf(index, phrase).map((match) => ({ file, unit: match.unit, match, part: partOf(index, match) })),
    ),
  );
}

function partOf({ contract: { sections, passages } }: ContractIndex, { unit }: PhraseMatch): number {
  let at = passages[unit.passage]?.section ?? -1;
  for (let parent = sections[at]?.parent; parent !== undefined; parent = sections[at]?.parent) at = parent;
  return at;
}

function unitsOf(family: Family, phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set(placesOf(family, phrases).map(({ file, unit }) => `${file} ${unit.index}`));
}

/** The sentences of sections and documents whose heading is about something else: an escrow agreement in an exhibit. */
function* unitsUnder({ files }: Family, phrases: readonly Phrase[]): Iterable<string> {
  for (const [file, index] of files.entries()) {
    const { passages } = index.contract;
    const besides = index.headed.filter(({ stems }) => phrases.some((phrase) => isNamedBy(phrase, stems)));
    if (besides.length === 0) continue;
    for (const unit of index.units) {
      const at = passages[unit.passage]?.start ?? 0;
      if (besides.some(({ start, end }) => start <= at && at < end)) yield `${file} ${unit.index}`;
    }
  }
}

/**
 * Sentences before definitions and rows; then those under a heading that names what they were found by, where a contract
 * deals with the matter and does not only touch on it; then in the order of the phrases, which authors write from sure to
 * unsure.
 */
function bestFirst({ files }: Family, found: readonly Found[]): readonly Found[] {
  return found
    .map((one) => ({ one, rank: rank(one, files[one.file]) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

function rank({ unit, match }: Found, index: ContractIndex | undefined): number {
  const kind = unit.kind === 'sentence' ? 0 : 2;
  return kind + (index !== undefined && isUnderItsHeading(index, match) ? 0 : 1);
}

function isUnderItsHeading({ headed }: ContractIndex, { unit, phrase }: PhraseMatch): boolean {
  return headed.some(({ start, end, stems }) => start <= unit.start && unit.start < end && isTouchedBy(phrase, stems));
}
