import type { Range } from '../document/contract-text';
import type { Term } from '../contract/term';
import type { Citation } from '../document/contract-text';
import type { Basis, Graded } from './graded';
import { isMet } from './outcome';
import { checksOf } from './position-reading';
import { passedOver } from './reason';
import { speakingSentence } from './subjects';
import type { ContractView } from './view';

/** The words of the contract that a finding shows. */
export interface ShownWords {
  readonly citations: readonly Citation[];
  /** They decide nothing: the contract does not speak of what is asked for, and nothing in it comes nearer. */
  readonly nearest: boolean;
}

const mostCitations = 6;
const mostConsidered = 40;

/** The deciding sentences; where no term decided, the clause that could not be read, or the pointer to what was not supplied. */
export function shownWords(graded: Graded, view: ContractView): ShownWords {
  const { terms, isSaid } = decidingTerms(graded, view);
  const deciding = terms.slice(0, mostConsidered).flatMap((term) => wordsOf(term, view));
  const looked = graded.said.flatMap(({ places }) => places).flatMap((place) => spokenAt(place, view));
  const decided = [...deciding, ...looked];
  const shown =
    decided.length > 0 ? { words: decided, nearest: !isSaid && looked.length === 0 } : undecided(graded, view);
  const citations = unique(shown.words).slice(0, mostCitations);
  return { citations, nearest: shown.nearest && citations.length > 0 };
}

/** The terms that the reason speaks of. Of what the contract is silent on, what it says on the rest of the statement says nothing. */
function decidingTerms(
  graded: Graded,
  view: ContractView,
): { readonly terms: readonly Term[]; readonly isSaid: boolean } {
  const { basis, terms } = graded;
  const under = basis.kind === 'interaction' ? basis.under : basis;
  const silent = under.kind === 'between' ? under.outcome.checks.find((check) => !isMet(check)) : undefined;
  if (!silent || silent.terms.length > 0) return { terms, isSaid: true };
  const passed = passedOver(silent.check, view);
  return { terms: passed.length > 0 ? passed : terms, isSaid: passed.length > 0 };
}

/** The sentence that says so, the lead-in of its list, and what else belongs to it. */
function wordsOf(term: Term, view: ContractView): readonly Citation[] {
  const lead = view.leadIn(term);
  const also = (term.also ?? []).map((range) => view.sentence(range));
  return [view.sentence(term), ...(lead ? [lead] : []), ...also];
}

function spokenAt(place: Range & { readonly passage: number }, view: ContractView): readonly Citation[] {
  const lead = view.leadIn(place);
  return [view.sentence(place), ...(lead ? [lead] : [])];
}

function undecided(graded: Graded, view: ContractView): Shown {
  const { denial, speaking } = graded.near;
  const pointed = pointedAt(graded, view);
  if (pointed) return { words: pointed, nearest: false };
  return denial ? { words: [denial, ...speaking], nearest: false } : { words: speaking, nearest: true };
}

interface Shown {
  readonly words: readonly Citation[];
  readonly nearest: boolean;
}

/** What the reason itself points at, where it does. */
function pointedAt(graded: Graded, view: ContractView): readonly Citation[] | undefined {
  const { basis } = graded;
  const under = basis.kind === 'interaction' ? basis.under : basis;
  if (under.kind === 'unread-place') return under.place.kind === 'document' ? [under.place.citation] : [];
  if (under.kind === 'unread-clause') return speakingCitations(under, view);
  if (under.kind === 'unread-playbook' || under.kind === 'unset-playbook') {
    return bestFirst(under.clauses)
      .slice(0, 1)
      .map((clause) => view.leadSentence(clause));
  }
  return undefined;
}

/** So many places are shown of what has to be compared by hand. */
const mostSpeaking = 3;

const closeScore = 0.15;

/** The words that speak of what the statement asks for, clause by clause, the surest first. */
function speakingCitations(
  { clauses, statement }: Extract<Basis, { readonly kind: 'unread-clause' }>,
  view: ContractView,
): readonly Citation[] {
  const checks = statement?.condition ? checksOf(statement.condition) : [];
  const kinds = new Set(checks.map(({ term }) => term));
  const [first, ...others] = bestFirst(clauses);
  if (!first) return [];
  // Beside a clause that is headed so, one that only mentions the matter says nothing.
  const best = [first, ...others.filter(({ score }) => score >= first.score - closeScore)];
  const speaking = best.flatMap((clause) => {
    const sentence = speakingSentence(clause, kinds, view);
    return sentence ? [view.withHeading(view.sentence({ ...sentence, passage: clause.passage }))] : [];
  });
  if (speaking.length > 0) return unique(speaking).slice(0, mostSpeaking);
  return best.slice(0, 1).map((clause) => view.withHeading(view.leadSentence(clause)));
}

function bestFirst<T extends { readonly score: number }>(clauses: readonly T[]): readonly T[] {
  return [...clauses].sort((a, b) => b.score - a.score);
}

/** Each once, none within another. */
export function unique<T extends Range>(citations: readonly T[]): readonly T[] {
  return citations.filter(
    (citation, index) =>
      citation.end > citation.start &&
      !citations.some((other, at) => at < index && other.start <= citation.start && citation.end <= other.end),
  );
}
