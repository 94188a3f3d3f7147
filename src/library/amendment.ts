import type { Contract } from '../contract/contract';
import type { Framework } from '../playbook/framework/framework';
import { modelWords } from '../redline/model-clause';
import type { RegisterCell } from './gap-register';

/** What would mend a contract: the model clauses of what is missing, in its own words. */
export interface Amendment {
  readonly title?: string;
  readonly parties: readonly AmendedParty[];
  readonly clauses: readonly AmendedClause[];
}

export interface AmendedParty {
  readonly name: string;
  /** The name that the contract uses for it. */
  readonly called?: string;
}

export interface AmendedClause {
  readonly requirement: string;
  readonly title: string;
  readonly reference: string;
  readonly reason: string;
  readonly words: string;
}

/** The main agreement's names are those of the addendum. Undefined where nothing is to be mended, or no clause is known. */
export function amendmentOf(
  main: Contract,
  framework: Framework,
  cells: Readonly<Record<string, RegisterCell>>,
): Amendment | undefined {
  const clauses = framework.requirements.flatMap(({ id, title, reference, modelClause }) => {
    const cell = cells[id];
    if (cell === undefined || modelClause === undefined || !isGap(cell)) return [];
    return [{ requirement: id, title, reference, reason: cell.reason, words: modelWords(modelClause, main) }];
  });
  if (clauses.length === 0) return undefined;
  const title = main.title?.quote.replace(/\s+/g, ' ').trim();
  return {
    ...(title !== undefined && title !== '' && { title }),
    parties: main.parties.map(({ quote, names }) => {
      const name = quote.replace(/\s+/g, ' ').trim();
      const called = names.find((other) => other !== name && name !== '' && !name.startsWith(other));
      return { name, ...(called !== undefined && { called }) };
    }),
    clauses,
  };
}

/** What cannot be told is to be looked up first, not amended. */
function isGap({ state }: RegisterCell): boolean {
  return state === 'absent' || state === 'insufficient' || state === 'partial';
}
