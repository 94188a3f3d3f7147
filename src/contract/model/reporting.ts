import type { Candidate } from './candidates';
import { metadataCategories, modelCategories } from './categories';
import type { ClauseModel, Judged, Spotted } from './clause-model';
import { spanSources } from './metadata-spans';

/** So many spans of a category are counted together at most. */
const mostCounted = 10;
/** A less likely span is reported only where it is the likeliest of its category. */
const leastChance = 0.03;
/** So much an unlikely span must raise the chance that something right is reported, and so much more for each character. */
const leastGain = 0.01;
const gainPerCharacter = leastGain / 300;
/** However likely a span, what it overlooks is never quite ruled out. */
const surest = 0.95;

const parties = modelCategories.indexOf('Parties');

/** Whole preambles are scored, since they hold the parties, and never reported: nobody would mark so much as a name. */
function canBeReported({ source }: Candidate): boolean {
  return source !== spanSources.preamble && source !== spanSources.preambles;
}

function isName({ source }: Candidate): boolean {
  return source === spanSources.partyName || source === spanSources.partyAlias;
}

/**
 * By category how much speaks for its being there: of metadata the best score, of the others how many clauses are to be expected, since
 * several unsure ones together tell of one.
 */
export function presenceOf(list: readonly Candidate[], scores: Float32Array): Float32Array {
  const presence = new Float32Array(modelCategories.length);
  const counted: number[][] = modelCategories.map(() => []);
  for (const [i, candidate] of list.entries()) {
    if (!canBeReported(candidate)) continue;
    const { category } = candidate;
    const score = scores[i] ?? 0;
    if (category < metadataCategories) presence[category] = Math.max(presence[category] ?? 0, score);
    else counted[category]?.push(score);
  }
  for (const [category, own] of counted.entries()) {
    if (own.length === 0) continue;
    const best = own.sort((one, other) => other - one).slice(0, mostCounted);
    presence[category] = best.reduce((sum, score) => sum + score, 0);
  }
  return presence;
}

/**
 * Says which spans are reported: nothing of a category that is not there by its threshold; the likeliest span of one that is, those from a
 * part of the threshold on, and shorter ones that may be right where the likelier ones may be wrong; of parties the names, where they are
 * known; what says the same again in the same words with what it repeats.
 */
export function selected(
  list: readonly Candidate[],
  { scores, sameAs }: Judged,
  { thresholds, further }: Pick<ClauseModel, 'thresholds' | 'further'>,
): readonly Spotted[] {
  const presence = presenceOf(list, scores);
  const named = list.some((one, i) => isName(one) && (scores[i] ?? 0) >= (thresholds[one.category] ?? 1));
  /** By category the chance that nothing right was reported so far; 1 before the first. */
  const missed = new Float64Array(modelCategories.length).fill(1);
  const reports = (candidate: Candidate, chance: number): boolean => {
    const { category, start, end } = candidate;
    const threshold = thresholds[category] ?? 1;
    if ((presence[category] ?? 0) < threshold || !canBeReported(candidate)) return false;
    if (named && category === parties && !isName(candidate)) return false;
    const before = missed[category] ?? 1;
    const needed = Math.max(leastGain, gainPerCharacter * (end - start));
    const gains = category >= metadataCategories && chance >= leastChance && before * chance >= needed;
    if (before < 1 && chance < threshold * further && !gains) return false;
    missed[category] = before * (1 - Math.min(surest, chance));
    return true;
  };
  return list
    .map((candidate, i) => {
      const twin = sameAs[i] ?? -1;
      return { candidate, score: scores[i] ?? 0, chance: scores[twin < 0 ? i : twin] ?? 0 };
    })
    .sort((one, other) => other.chance - one.chance || other.score - one.score)
    .map(({ candidate, score, chance }) => ({
      category: modelCategories[candidate.category] ?? '',
      start: candidate.start,
      end: candidate.end,
      sentence: candidate.sentence,
      score,
      chance,
      selected: reports(candidate, chance),
    }))
    .sort((one, other) => other.score - one.score || one.start - other.start);
}
