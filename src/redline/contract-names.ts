import type { Role } from '../contract/actor';
import { opposite } from '../contract/actor';
import type { Contract, Party } from '../contract/contract';

/** Counting names goes through the whole text, and each redline asks. */
const known = new WeakMap<Contract, ReadonlyMap<string, string>>();

/** The playbook's words for the parties and the document, in the contract's own defined terms. */
export function inTheContractsNames(language: string, contract: Contract): string {
  const names = known.get(contract) ?? namesIn(contract);
  known.set(contract, names);
  if (names.size === 0) return language;
  return language.replace(/\b(?:the )?(Supplier|Customer|Agreement)\b/g, (whole: string, word: string) => {
    const name = names.get(word);
    if (name === undefined) return whole;
    return whole.startsWith('the ') && word !== 'Agreement' ? name : whole.replace(word, name);
  });
}

function namesIn(contract: Contract): ReadonlyMap<string, string> {
  return new Map<string, string>(
    [
      ['Supplier', partyName('supplier', contract)],
      ['Customer', partyName('customer', contract)],
      ['Agreement', documentName(contract)],
    ].flatMap(([from, to]) => (from !== undefined && to !== undefined && from !== to ? [[from, to] as const] : [])),
  );
}

/** The name that the contract itself uses most for the party; a longer one where two are used alike. */
export function partyName(role: Role, contract: Contract): string | undefined {
  const party = contract.parties.find((party) => party.role === role) ?? otherOfTwo(role, contract);
  if (!party) return undefined;
  const { text } = contract.source;
  const ranked = [...shortNames(party)].map((name) => ({ name, count: text.split(name).length - 1 }));
  return ranked.sort((a, b) => b.count - a.count || b.name.length - a.name.length)[0]?.name;
}

/** Of two parties the one whose pole the contract does not show has the pole that is left. */
function otherOfTwo(role: Role, { parties }: Contract): Party | undefined {
  const [nameless] = parties.filter(({ role }) => role === undefined);
  const isLeft = parties.length === 2 && parties.some((party) => party.role === opposite(role));
  return isLeft ? nameless : undefined;
}

/** Whether the words name a party as this contract never does. */
export function namesStranger(words: string, contract: Contract): boolean {
  const { text } = contract.source;
  return ['Supplier', 'Customer'].some(
    (name) => new RegExp(`\\b${name}\\b`).test(words) && !new RegExp(`\\b${name}\\b`, 'i').test(text),
  );
}

const longestShortName = 30;

function shortNames(party: Party): readonly string[] {
  return party.names.filter((name) => name.length <= longestShortName && /^\p{Lu}/u.test(name));
}

function documentName(contract: Contract): string | undefined {
  const defined = contract.definitions.map(({ term }) => term);
  if (defined.includes('Agreement')) return undefined;
  return defined.find((term) => term === 'Contract' || term === 'Terms' || term === 'Addendum');
}
