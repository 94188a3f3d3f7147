import type { Matters } from '../../contract/terms/matters';
import type { Part } from '../statement-part';

export interface TakenItems {
  readonly items: readonly string[];
  /** They were joined by "or". */
  readonly alternatives: boolean;
}

/** Every matter that the part names, each with the words that name it taken; undefined where it names none. */
export function takeItems(part: Part, matters: Matters): TakenItems | undefined {
  const own = new Set<string>();
  const headed = new Set<string>();
  for (const [id, expression] of matters) {
    let match = part.take(expression);
    // Bounded: a hostile statement may name one matter ten thousand times.
    for (let times = 0; match && times < 20; times += 1) {
      (match.index < part.body ? headed : own).add(id);
      match = part.take(expression);
    }
  }
  // Under "IP indemnity" a breach of warranty is what the line speaks of, and IP is not.
  const items = own.size > 0 ? own : headed;
  // "Patent, copyright or trade secret" is one matter; what joins several is left.
  const alternatives = /\bor\b/.test(part.rest) && !/\band\b/.test(part.rest.replace(/\band\/or\b/g, ''));
  return items.size > 0 ? { items: [...items], alternatives } : undefined;
}
