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
    /\b(?:[Tt]he )?(Supplier|Customer|Agreement)\b/g,
    (whole: string, word: string, offset: number) => {
      const name = names.get(word);
      if (name === undefined) return whole;
      if (word === 'Agreement') return whole.replace(word, name);
      return opens.test(language.slice(Math.max(0, offset - 4), offset)) ? name.replace(/^the /, 'The ') : name;
    },
  );
}

/** What stands before the first word of a sentence. */
const opens = /(?:^|[.!?:]["”]?\s+|\n)$/;

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

/** A form names nobody and still says "Provider" throughout; where parties are named, such a word is somebody else. */
function roleWord(role: 'supplier' | 'customer', contract: Contract): string | undefined {
  const { text } = contract.source;
  if (contract.parties.length > 0) return undefined;
  const words = commonRoleNames.filter((name) => roleOfName.get(name) === role).map(capitalised);
  const ranked = words.map((name) => ({ name, count: countOf(name, text) })).filter(({ count }) => count > 0);
  return ranked.sort((a, b) => b.count - a.count || b.name.length - a.name.length)[0]?.name;
}

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

/** What the document calls itself most, in its own letters: "this DPA" beside a few mentions of the Agreement that it belongs to. */
function documentName({ source: { text } }: Contract): string | undefined {
  const count = (name: string) => countOf(`this ${name}`, text) + countOf(`This ${name}`, text);
  const ranked = documentNames.map((name) => ({ name, count: count(name) })).sort((a, b) => b.count - a.count);
  const [first] = ranked;
  return first === undefined || first.count === 0 || first.name === 'Agreement' ? undefined : first.name;
}

/** The usual one first: where two are used alike it is meant. */
const documentNames = [
  ...['Agreement', 'Contract', 'Addendum', 'DPA', 'Amendment', 'Lease', 'Letter', 'SOW', 'MNDA', 'NDA', 'LOI'],
  ...['agreement', 'contract', 'addendum', 'amendment', 'lease'],
];
