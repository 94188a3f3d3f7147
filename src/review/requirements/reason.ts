import type { Requirement, Rule } from '../../playbook/framework/framework';
import type { Evidence, Weakening } from './evidence';
import type { Judgement } from './judge';

/** One sentence on what decided: the limb that is missing, the words that weaken, the document that was not supplied. */
export function reasonOf({ limbs }: Requirement, { found }: Evidence, judgement: Judgement): string {
  const missing = 'missing' in judgement ? judgement.missing : [];
  const there = limbs.map(({ name }) => name).filter((name) => found.get(name)?.length && !missing.includes(name));
  switch (judgement.state) {
    case 'present':
      return `All of it is there: ${joined(there.length > 0 ? there : limbs.map(({ name }) => name))}.`;
    case 'absent':
      return 'Nothing on this was found in the documents supplied.';
    case 'cannot-tell':
      return judgement.pointer
        ? `It is left to “${judgement.pointer.document}”, which was not supplied.`
        : 'The framework does not say which wordings to look for.';
    case 'insufficient':
      return judgement.rules.length > 0
        ? `What is said defeats the purpose: ${rulesOf(judgement.rules)}${weakened(judgement.weakenings, '; ')}.`
        : `It is there, but ${weakened(judgement.weakenings)}.`;
    case 'partial': {
      const base = there.length > 0 ? joined(there) : rulesOf(judgement.rules) || 'part of it';
      const gaps = missing.length > 0 ? `; not found: ${joined(missing)}` : '';
      const soft = judgement.weakenings.length > 0 ? `; ${weakened(judgement.weakenings)}` : '';
      return `Only partly there: ${base}${gaps}${soft}.`;
    }
  }
}

function rulesOf(rules: readonly Rule[]): string {
  return [...new Set(rules.map(({ terms }) => termsOf(terms)))].join('; ');
}

function termsOf(terms: readonly { readonly name: string; readonly not: boolean }[]): string {
  return joined(terms.map(({ name, not }) => (not ? `no ${name}` : name)));
}

function weakened(weakenings: readonly Weakening[], before = ''): string {
  const said = [...new Map(weakenings.map(({ weakener, words }) => [weakener.says, `${weakener.says} (“${words}”)`]))];
  return said.length === 0 ? '' : before + joined(said.slice(0, 2).map(([, words]) => words));
}

function joined(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
