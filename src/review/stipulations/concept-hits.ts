import { isForm, wordsOf } from '../../playbook/stipulation/forms';
import type { Concept } from '../../playbook/stipulation/stipulation';
import type { ContractIndex } from '../requirements/contract-index';
import { type HitsByUnit, hitsOf, type PartHit } from '../requirements/part-hits';

const known = new WeakMap<ContractIndex, Map<string, HitsByUnit>>();

/** Where a concept stands in a contract, in one of its wordings and not only in words of their stem. */
export function conceptHits(index: ContractIndex, concept: Concept): HitsByUnit {
  const cache = known.get(index) ?? new Map<string, HitsByUnit>();
  known.set(index, cache);
  const before = cache.get(concept.part.key);
  if (before) return before;
  const found = new Map<number, readonly PartHit[]>();
  for (const [unit, hits] of hitsOf(index, concept.part)) {
    const own = hits.filter((hit) => isWorded(index, hit, concept) && !isInIdiom(index, hit, concept));
    if (own.length > 0) found.set(unit, own);
  }
  cache.set(concept.part.key, found);
  return found;
}

function isWorded({ contract, starts, ends }: ContractIndex, { from, to }: PartHit, { forms, kind }: Concept): boolean {
  const words: string[] = [];
  for (let at = from; at < to; at += 1)
    words.push(...wordsOf(contract.source.text.slice(starts[at] ?? 0, ends[at] ?? 0)));
  return forms.some((form) => isForm(words, form, kind));
}

/** "Return receipt requested" returns nothing. */
function isInIdiom({ stems }: ContractIndex, { from, to }: PartHit, { idioms }: Concept): boolean {
  return idioms.some((idiom) => {
    for (let at = Math.max(0, from - idiom.length + 1); at < to; at += 1) {
      if (idiom.every((stem, i) => stems[at + i] === stem)) return true;
    }
    return false;
  });
}
