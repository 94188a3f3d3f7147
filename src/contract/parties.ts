import { cite } from '../document/contract-text';
import { opposite, type Role } from './actor';
import type { Block } from './blocks';
import type { ContractKind, Party } from './contract';
import { isMutualSecrecy, isSecrecyRole } from './mutual-secrecy';
import { labelledParties, namedParties, type NamedParty } from './party-names';
import { roleOfNames, rolesByDeeds, withOpposites } from './party-roles';
import { roleOfName, templateRoleNames } from './role-names';

const legalForm =
  /,?\s+(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|lp|l\.p|llp|plc|gmbh|ag|n\.v|b\.v|s\.a|pty|pte|n\.a)\.?$/i;
/** A line of a table of contents: "1. Definitions......3". */
const leader = /[.…·]{4,}\s*\d*\s*$/;
/** So often must a template speak of "Provider" for it to be a party. */
const fewestMentions = 3;

/** The parties with the names they go by and their poles. Templates without names have their role words. */
export function partiesOf(text: string, blocks: readonly Block[], kind: ContractKind): readonly Party[] {
  const start = blocks[0]?.start ?? 0;
  const paragraphs = new Set(blocks.map((block) => block.start));
  const numbered = blocks
    .filter((block) => block.label?.path !== undefined && !leader.test(text.slice(block.start, block.end)))
    .filter((block) => !introduces.test(text.slice(block.words, block.words + 400)))
    .map((block) => block.start);
  const preamble = merged(text, namedParties(text, start, paragraphs, numbered));
  const labelled = preamble.length < 2 ? merged(text, labelledParties(text, start, paragraphs)) : [];
  const introduced = labelled.length > preamble.length ? labelled : preamble;
  const names = introduced.map((party) => party.names);
  if (kind === 'nda' && isMutualSecrecy(text, start, names)) {
    return withRoles(text, withoutSecrecyRoles(introduced), kind);
  }
  const found = withRoles(text, introduced, kind);
  return found.length < 2 ? withTemplate(found, templateParties(text, kind)) : byRoleWord(found, text, kind);
}

/** In a mutual agreement "Discloser" is no party, and no name of one. */
function withoutSecrecyRoles(named: readonly Names[]): readonly Names[] {
  return named.flatMap((party) => {
    const names = party.names.filter((name) => !isSecrecyRole(name));
    const aliases = party.aliases.filter((name) => !isSecrecyRole(name));
    return names.length === 0 ? [] : [{ ...party, names, aliases }];
  });
}

/** A named party and, for the other pole, the role word that the text speaks of. */
function withTemplate(found: readonly Party[], templates: readonly Party[]): readonly Party[] {
  const [only] = found;
  if (!only) return templates.length === 2 ? templates : [];
  const taken = new Set(only.names.map((name) => name.toLowerCase()));
  const same = templates.find((party) => party.names.some((name) => taken.has(name.toLowerCase())));
  const role = only.role ?? same?.role;
  const other = templates.find((party) => party !== same && party.role !== role);
  if (!other?.role) return found;
  return [{ ...only, role: role ?? opposite(other.role) }, other];
}

/** So many times more is the one called by its name than the one that a role word stands for. */
const muchMore = 3;

/**
 * "Acme and Distributor intend …": of two named parties whose poles nothing tells, the one that the text hardly names is
 * the one it calls by a role word.
 */
function byRoleWord(found: readonly Party[], text: string, kind: ContractKind): readonly Party[] {
  const [one, other, ...more] = found;
  if (!one || !other || more.length > 0 || one.role || other.role) return found;
  const [word, ...words] = templateParties(text, kind);
  if (!word?.role || words.length > 0) return found;
  const [a, b] = [mentionsOf(one, text), mentionsOf(other, text)];
  if (Math.max(a, b) < muchMore * Math.max(1, Math.min(a, b))) return found;
  const [named, called] = a > b ? [one, other] : [other, one];
  return found.map((party) =>
    party === named
      ? { ...party, role: opposite(word.role ?? 'supplier') }
      : { ...called, names: [...called.names, ...word.names], role: word.role },
  ) as readonly Party[];
}

function mentionsOf({ names }: Party, text: string): number {
  return Math.max(...names.map((name) => text.split(name).length - 1));
}

/** A numbered paragraph that names a party is no section yet. */
const introduces = /\([^()]{0,40}["“][A-Z][^"”]{1,40}["”]/;

interface Names extends NamedParty {
  readonly names: readonly string[];
}

/** One party may be named on the cover and again in the preamble. */
function merged(text: string, found: readonly NamedParty[]): readonly Names[] {
  const parties: Names[] = [];
  for (const party of found) {
    const full = text.slice(party.start, party.end).replace(/\s+/g, ' ');
    const same = parties.findIndex((other) => other.names.some((name) => name.toLowerCase() === full.toLowerCase()));
    const names = [full, ...party.aliases.map((name) => name.replace(/\s+/g, ' '))];
    const short = full.replace(legalForm, '');
    if (party.aliases.length === 0 && short.length > 3 && short !== full) names.push(short);
    const known = parties[same];
    if (known) parties[same] = { ...known, names: unique([...known.names, ...names]) };
    else parties.push({ ...party, names: unique(names) });
  }
  return parties;
}

function unique(names: readonly string[]): readonly string[] {
  const kept = new Map<string, string>();
  for (const name of names) if (name.length > 1) kept.set(name.toLowerCase(), kept.get(name.toLowerCase()) ?? name);
  return [...kept.values()].sort((a, b) => b.length - a.length);
}

function withRoles(text: string, named: readonly Names[], kind: ContractKind): readonly Party[] {
  const byName = named.map((party) => {
    const full = text.slice(party.start, party.end).replace(/\s+/g, ' ');
    return roleOfNames(party.names.filter((name) => name !== full || party.aliases.length === 0));
  });
  const called = named.map((party) => party.names);
  const done = kind === 'nda' ? [] : rolesByDeeds(text, called, clearly);
  const sure = withOpposites(receivingServices(ofTwoLikeNames(byName, called, done), kind));
  const deeds = sure.some((role) => role === undefined) && kind !== 'nda' ? rolesByDeeds(text, called) : [];
  const taken = new Set(sure);
  const roles = withOpposites(
    sure.map((role, i) => {
      const deed = deeds[i];
      return role ?? (deed && (!taken.has(deed) || named.length > 2) ? deed : undefined);
    }),
  );
  const byDeeds = kind !== 'nda' && byName.every((role) => role === undefined);
  return named.map((party, i): Party => {
    const role = roles[i];
    const told = role && { role, ...(byDeeds && { roleFrom: 'deeds' as const }) };
    return { ...cite(text, party), names: party.names, ...told };
  });
}

/** So many times more must deeds speak for a pole to outweigh a name. */
const clearly = 4;
/** Whoever subcontracts buys; names of this kind stand on either side. */
const sub = /^sub-?\s?(?:contractor|supplier|consultant|advis[eo]r|processor|manufacturer)$/i;
const onEitherSide = /^(?:the )?(?:manufacturer|contractor|developer|publisher|producer|promoter)$/i;

/** What the names of two parties say together: two suppliers are none, and what they do decides. */
function ofTwoLikeNames(
  roles: readonly (Role | undefined)[],
  called: readonly (readonly string[])[],
  done: readonly (Role | undefined)[],
): readonly (Role | undefined)[] {
  const subs = called.map((names) => names.some((name) => sub.test(name)));
  if (subs.filter(Boolean).length === 1) return roles.map((role, i) => (subs[i] ? 'supplier' : role && 'customer'));
  const open = called.map((names) => names.some((name) => onEitherSide.test(name)));
  const [one, other] = roles;
  if (roles.length !== 2) return roles;
  if (one !== undefined && one === other)
    return roles.map((role, i) => (open[0] === open[1] ? done[i] : open[i] ? opposite(role ?? 'supplier') : role));
  return roles.map((role, i) =>
    open[i] && role !== undefined && roles[1 - i] === undefined ? (done[i] ?? role) : role,
  );
}

/** "Recipient" is who has the secrets in an NDA or where a party is the discloser; elsewhere it is who has the services. */
function receivingServices(roles: readonly (Role | undefined)[], kind: ContractKind): readonly (Role | undefined)[] {
  if (kind === 'nda' || roles.includes('discloser')) return roles;
  return roles.map((role) => (role === 'recipient' ? 'customer' : role));
}

const roleWord = new RegExp(
  `\\b(?:${[...templateRoleNames, 'company']
    .map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);

/** The role words that a text without names speaks of most, one for each pole. */
function templateParties(text: string, kind: ContractKind): readonly Party[] {
  const seen = new Map<string, { count: number; readonly start: number }>();
  for (const match of text.matchAll(roleWord)) {
    const known = seen.get(match[0]);
    if (known) known.count += 1;
    else seen.set(match[0], { count: 1, start: match.index });
  }
  const poles: readonly Role[] = kind === 'nda' ? ['discloser', 'recipient'] : ['supplier', 'customer'];
  const parties = poles.flatMap((pole): readonly Party[] => {
    const [best] = [...seen]
      .filter(([name, { count }]) => roleOfName.get(name.toLowerCase()) === pole && count >= fewestMentions)
      .sort(([, a], [, b]) => b.count - a.count);
    if (!best) return [];
    const [name, { start }] = best;
    return [{ ...cite(text, { start, end: start + name.length }), names: [name], role: pole }];
  });
  const [only] = parties;
  const company = seen.get('Company');
  if (parties.length === 1 && only?.role && company && company.count >= fewestMentions) {
    const end = company.start + 'Company'.length;
    return [
      ...parties,
      { ...cite(text, { start: company.start, end }), names: ['Company'], role: opposite(only.role) },
    ];
  }
  return parties;
}
