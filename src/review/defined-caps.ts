import type { Contract } from '../contract/contract';
import type { Term } from '../contract/term';

/**
 * Terms in which a cap that is named ("shall not exceed the General Cap") has the amount that its definition gives. The
 * definition itself speaks of nobody's liability and is left out once it is used.
 */
export function withDefinedCaps(contract: Contract): readonly Term[] {
  const definitions = contract.terms.filter((term) => term.kind === 'liability-cap' && term.actor === 'unknown');
  const named = contract.terms.filter(isNamedOnly);
  if (definitions.length === 0 || named.length === 0) return contract.terms;
  const used = new Set<Term>();
  const filled = new Map<Term, Term>();
  for (const term of named) {
    const definition = definitions.find((candidate) => namesIt(term, candidate, contract));
    if (!definition) continue;
    used.add(definition);
    filled.set(term, { ...term, value: definition.value });
  }
  return contract.terms.filter((term) => !used.has(term)).map((term) => filled.get(term) ?? term);
}

function isNamedOnly(term: Term): boolean {
  return term.kind === 'liability-cap' && term.value.shape === 'cap' && term.value.limit.kind === 'unread';
}

const quotedName = /["“]([^"”]{3,40})["”]/g;

/** How far before its amount a definition names itself: “General Cap” means amounts paid or payable … */
const reach = 160;

function namesIt(term: Term, definition: Term, contract: Contract): boolean {
  const { text } = contract.source;
  const passage = contract.passages[term.passage];
  if (!passage || term === definition) return false;
  const lead = text.slice(Math.max(0, definition.start - reach), definition.start);
  const name = [...lead.matchAll(quotedName)].at(-1)?.[1];
  if (name === undefined) return false;
  return text.slice(term.start, Math.min(passage.end, term.end + name.length + 10)).includes(name);
}
