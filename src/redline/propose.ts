import type { Playbook, Position } from '../playbook/playbook';
import type { Finding, Redline, Review } from '../review/review';
import { addedSentence } from './add-sentence';
import { changedWords } from './changed-words';
import { insertedClause } from './insert-clause';
import { generalLanguages, ownLanguage } from './playbook-language';
import type { Language } from './playbook-language';
import { replacedByLanguage } from './replace-language';
import { positionOf, Trials } from './trial';
import type { ReadingOptions } from './whole-reading';

const levels: readonly Redline['level'][] = ['preferred', 'fallback'];

export interface RedlineOptions extends ReadingOptions {
  /** The general playbook that ships for our side: its language serves where the user's own playbook has none. */
  readonly general?: Playbook;
}

/** The review with the redlines of all of its findings. */
export function withRedlines(review: Review, options: RedlineOptions = {}): Review {
  const proposals = new Proposals(review, options);
  return withThose(review, (finding) => proposals.of(finding));
}

export function withThose(review: Review, redlines: (finding: Finding) => readonly Redline[]): Review {
  return { ...review, findings: review.findings.map((finding) => ({ ...finding, redlines: redlines(finding) })) };
}

/**
 * For a finding that is not GREEN the smallest edits towards the playbook; none where nothing sensible can be proposed. Each
 * proposal has been tried: with it the position is graded better, or is nearer to what is asked, and no other one worse.
 * Made when they are asked for: a review that is made anew with each word that is typed does not wait for them.
 */
export class Proposals {
  private readonly made = new Map<string, readonly Redline[]>();
  private trials: Trials | undefined;

  constructor(
    private readonly review: Review,
    private readonly options: RedlineOptions = {},
  ) {}

  of(finding: Finding): readonly Redline[] {
    const before = this.made.get(finding.id);
    if (before) return before;
    const made = this.make(finding);
    this.made.set(finding.id, made);
    return made;
  }

  private make(finding: Finding): readonly Redline[] {
    const position = positionOf(finding, this.review);
    if (position === undefined || finding.grade === 'GREEN' || finding.presence === 'unread') return [];
    this.trials ??= new Trials(this.review, this.options);
    const redlines: Redline[] = [];
    const { review, options, trials } = this;
    for (const level of levels) {
      const redline = redlineFor(finding, position, level, { review, options, trials });
      if (redline && !redlines.some((earlier) => isSame(redline, earlier))) redlines.push(redline);
    }
    return redlines;
  }
}

interface Proposing {
  readonly review: Review;
  readonly trials: Trials;
  readonly options: RedlineOptions;
}

/**
 * The first that makes the position GREEN, two small ones together where one alone does not, a clause replaced where they do
 * not either; else the first that is any better.
 */
function redlineFor(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  proposing: Proposing,
): Redline | undefined {
  const verdict = ({ edits }: Redline) => proposing.trials.verdict(edits, finding, level);
  const languages = languagesFor(position, level, proposing);
  const better: Redline[] = [];
  const serves = (redline: Redline): boolean => {
    const found = verdict(redline);
    if (found === 'better') better.push(redline);
    return found === 'in-line' || (found === 'better' && level === 'fallback');
  };
  for (const redline of smallChanges(finding, position, level, languages, proposing)) {
    if (serves(redline)) return redline;
  }
  const [first, ...others] = better;
  const pairs = first === undefined ? [] : others.flatMap((other) => together(first, other) ?? []);
  const pair = pairs.find((redline) => verdict(redline) === 'in-line');
  if (pair) return pair;
  if (finding.presence === 'present') {
    for (const language of languages)
      for (const redline of replacedByLanguage(finding, position, level, proposing.review, language))
        if (serves(redline)) return redline;
  }
  return better[0];
}

/** Two proposals in one; undefined where they are about the same words. Paragraphs for one place follow one another. */
function together(first: Redline, other: Redline): Redline | undefined {
  const edits = [...first.edits];
  for (const edit of other.edits) {
    const same = edits.findIndex(({ start, end }) => start === edit.start && end === edit.end);
    const twin = edits[same];
    if (twin && twin.start === twin.end) edits[same] = { ...twin, text: twin.text + edit.text };
    else if (edits.some(({ start, end }) => start <= edit.end && edit.start <= end)) return undefined;
    else edits.push(edit);
  }
  const title = `${first.title}; ${other.title.charAt(0).toLowerCase()}${other.title.slice(1)}`;
  return { ...first, title, edits: edits.sort((a, b) => a.start - b.start) };
}

function languagesFor(
  position: Position,
  level: Redline['level'],
  { review, options }: Proposing,
): readonly Language[] {
  return [
    ...ownLanguage(position, level, review.contract),
    ...(says(position, level) ? generalLanguages(position, level, review.contract, options.general) : []),
  ];
}

/** The smallest first; the next is made only where the one before it did not serve. */
function* smallChanges(
  finding: Finding,
  position: Position,
  level: Redline['level'],
  languages: readonly Language[],
  { review }: Proposing,
): Iterable<Redline> {
  if (finding.presence === 'present') yield* changedWords(finding, position, level, review);
  for (const language of languages) yield* addedSentence(finding, position, level, review, language);
  // What adds to the contract takes nothing away that another clause may need.
  for (const language of languages) yield* insertedClause(finding, position, level, review, language);
}

/** Concessions are the playbook's to make: what it does not accept is not offered in the words of another. */
function says(position: Position, level: Redline['level']): boolean {
  return level === 'preferred' || position.statements.some(({ tier }) => tier === 'acceptable');
}

/** A fallback that changes the same words in the same way offers nothing. */
function isSame(redline: Redline, other: Redline): boolean {
  return JSON.stringify(redline.edits) === JSON.stringify(other.edits);
}
