import type { Role } from '../contract/actor';
import { opposite } from '../contract/actor';
import type { Contract, Party } from '../contract/contract';
import { commonRoleNames, roleOfName } from '../contract/role-names';

/** Counting names goes through the whole text, and each redline asks. */
const known = new WeakMap<Contract, ReadonlyMap<string, string>>();

/** The playbook's words for the parties and the document, in the contract's own defined terms. */
export function inTheContractsNames(language: string, contract: Contract): string {
  const names = known.get(contract) ?? namesIn(contract);
  known.set(contract, names);
  if (names.size === 0) return language;
  return language.replace(
    /(^|[.;:]\s+|\n)?\b(?:[Tt]he )?(Supplier|Customer|Agreement)\b/g,
    (whole: string, opening: string | undefined, word: string) => {
      const name = names.get(word);
      if (name === undefined) return whole;
      const lead = opening ?? '';
      if (word === 'Agreement') return lead + whole.slice(lead.length).replace(word, name);
      return lead + (opening === undefined ? name : name.replace(/^the /, 'The '));
    },
  );
}

function namesIn(contract: Contract): ReadonlyMap<string, string> {
  return new Map<string, string>(
    [
      ['Supplier', nameFor('supplier', contract)],
      ['Customer', nameFor('customer', contract)],
      ['Agreement', documentName(contract)],
    ].flatMap(([from, to]) => (from !== undefined && to !== undefined && from !== to ? [[from, to] as const] : [])),
  );
}

/** With its article where the contract gives it one; in brackets, for a person to fill in, where it names nobody in that role. */
function nameFor(role: 'supplier' | 'customer', contract: Contract): string {
  const name = partyName(role, contract) ?? roleWord(role, contract);
  if (name === undefined) return role === 'supplier' ? '[Supplier]' : '[Customer]';
  return takesArticle(name, contract) ? `the ${name}` : name;
}

/** A form names nobody and still says "Provider" throughout. */
function roleWord(role: 'supplier' | 'customer', contract: Contract): string | undefined {
  const { text } = contract.source;
  const words = commonRoleNames.filter((name) => roleOfName.get(name) === role).map(capitalised);
  const ranked = words.map((name) => ({ name, count: countOf(name, text) })).filter(({ count }) => count >= fewestUses);
  return ranked.sort((a, b) => b.count - a.count || b.name.length - a.name.length)[0]?.name;
}

const fewestUses = 3;

function capitalised(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function takesArticle(name: string, { source: { text } }: Contract): boolean {
  const withArticle = countOf(`the ${name}`, text) + countOf(`The ${name}`, text);
  return withArticle > countOf(name, text) / 2;
}

function countOf(words: string, text: string): number {
  return text.split(words).length - 1;
}

/** The name that the contract itself uses most for the party; a longer one where two are used alike. */
export function partyName(role: Role, contract: Contract): string | undefined {
  const party = contract.parties.find((party) => party.role === role) ?? otherOfTwo(role, contract);
  if (!party) return undefined;
  const { text } = contract.source;
  const ranked = [...shortNames(party)].map((name) => ({ name, count: countOf(name, text) }));
  return ranked.sort((a, b) => b.count - a.count || b.name.length - a.name.length)[0]?.name;
}

/** Of two parties the one whose pole the contract does not show has the pole that is left. */
function otherOfTwo(role: Role, { parties }: Contract): Party | undefined {
  const [nameless] = parties.filter(({ role }) => role === undefined);
  const isLeft = parties.length === 2 && parties.some((party) => party.role === opposite(role));
  return isLeft ? nameless : undefined;
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
