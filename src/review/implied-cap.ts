import type { Term } from '../contract/term';
import type { Cap } from '../contract/value';
import type { Check } from '../playbook/playbook';
import { matchTerm, type Match } from './match-term';
import type { CheckOutcome, OutcomeKind } from './outcome';
import { isHedged } from './relevant-terms';
import { weWant } from './stakes';
import type { ContractView } from './view';

const unlimited: Cap = { shape: 'cap', limit: { kind: 'none' } };
const ranking: readonly OutcomeKind[] = ['not-met', 'unclear', 'partly', 'met', 'bettered'];

/**
 * How far a side answers for a matter of which a contract sets no cap of its own: without limit where the matter stands outside
 * the general cap, else up to that.
 */
export function impliedCap(check: Check, view: ContractView): CheckOutcome | undefined {
  const { bearer, value, comparison } = check;
  if (check.term !== 'super-cap' || value?.shape !== 'cap' || comparison === 'present' || comparison === 'absent')
    return undefined;
  const { matters } = value;
  if (!matters || (bearer !== 'us' && bearer !== 'them')) return undefined;
  const carved = view.termsOf('liability-carve-outs', bearer).filter((term) => names(term, matters));
  const general = view.termsOf('liability-cap', bearer).filter((term) => !isHedged(term));
  const terms = carved.length > 0 ? carved.map((term): Term => ({ ...term, value: unlimited })) : general;
  const matches = terms.map((term) => ({ term, match: matchTerm(check, term, weWant('super-cap', bearer)) }));
  const unnamed = carved.length > 0 ? [] : ofUnnamedSections(view, bearer);
  if (unnamed.length > 0) return outcome(check, { kind: 'unclear', why: 'unread' }, unnamed);
  const [worst] = matches.sort((a, b) => ranking.indexOf(a.match.kind) - ranking.indexOf(b.match.kind));
  if (!worst) return undefined;
  const { match } = worst;
  const deciding =
    carved.length > 0 ? carved : matches.filter((one) => one.match.kind === match.kind).map(({ term }) => term);
  return outcome(check, match, deciding);
}

/** "Liability for breach of Section 8", of which nobody knows what it is about. */
function ofUnnamedSections(view: ContractView, side: 'us' | 'them'): readonly Term[] {
  const terms = [...view.termsOf('super-cap', side), ...view.termsOf('liability-carve-outs', side)];
  return terms.filter(({ value }) => {
    const matters = value.shape === 'cap' ? value.matters : value.shape === 'items' ? value.items : undefined;
    return matters?.some((matter) => matter.startsWith('section ')) === true;
  });
}

/** What stands outside the general cap under a cap of its own is carved out of the one and not unlimited. */
export function cappedApart(check: Check, view: ContractView): CheckOutcome | undefined {
  const { bearer, value, comparison } = check;
  if (check.term !== 'liability-carve-outs' || comparison !== 'includes' || value?.shape !== 'items') return undefined;
  if (bearer !== 'us' && bearer !== 'them') return undefined;
  const capped = view
    .termsOf('super-cap', bearer)
    .filter((term) => term.value.shape === 'cap' && value.items.some((item) => hasMatter(term, item)));
  return capped.length > 0 ? outcome(check, { kind: 'partly', why: 'hedged' }, capped) : undefined;
}

function hasMatter({ value }: Term, matter: string): boolean {
  return value.shape === 'cap' && value.limit.kind !== 'none' && value.matters?.includes(matter) === true;
}

function names({ value }: Term, matters: readonly string[]): boolean {
  return value.shape === 'items' && matters.some((matter) => value.items.includes(matter));
}

function outcome(check: Check, { kind, why }: Match, terms: readonly Term[]): CheckOutcome {
  return { check, kind, bySilence: false, terms, ...(why === undefined ? {} : { why }) };
}
