import { bearerOf } from '../../contract/actor';
import { conceptsIn } from '../../playbook/stipulation/stipulation';
import { conceptHits } from './concept-hits';
import type { FoundWords } from './found-words';
import type { Seeking } from './standing';

/** So many characters may stand between a thing and whose it is. */
const reach = 28;

/** Whether each thing that the playbook calls "our" or "their" is that party's in these words ("Customer Data"). */
export function isOwned({ unit, hits }: FoundWords, { index, stipulation, view }: Seeking): boolean {
  const owned = [...conceptsIn(stipulation.concepts), ...conceptsIn(stipulation.conditions)].filter(
    ({ owner }) => owner,
  );
  if (owned.length === 0) return true;
  const reading = index.readings[unit.passage];
  if (!reading) return false;
  const mentions = index.actors.mentions(reading.words);
  return owned.every((concept) =>
    (conceptHits(index, concept).get(unit.index) ?? [])
      .filter((one) => hits.some(({ from }) => from === one.from))
      .some(({ from, to }) => {
        const start = (index.starts[from] ?? 0) - reading.start;
        const end = (index.ends[to - 1] ?? 0) - reading.start;
        // "At Supplier's cost, … Customer's records": whoever stands in the genitive right before it has it, whoever else is near.
        const possessor = mentions.find(
          (mention) =>
            mention.possessive &&
            mention.end <= start &&
            /^(?:['’]s?)?\s*(?:(?:own|sole|expense and|cost and)\s+)?$/i.test(reading.words.slice(mention.end, start)),
        );
        const holder = possessor && bearerOf(possessor.actor, view.ours);
        if (holder === 'us' || holder === 'them') return holder === concept.owner;
        const words = reading.words.slice(Math.max(0, start - reach), end + reach);
        if (isNamedAfter(words, concept.owner === 'us' ? view.ours : undefined)) return true;
        return mentions.some(
          (mention) =>
            mention.end > start - reach &&
            mention.start < end + reach &&
            bearerOf(mention.actor, view.ours) === concept.owner,
        );
      }),
  );
}

/** "Customer Data" is no mention of the customer but a thing of its own. */
function isNamedAfter(words: string, ours: string | undefined): boolean {
  if (ours === 'customer')
    return /\b(?:customer|client|licensee|subscriber|user|buyer|company|your)(?:[’']s)? (?:\w+ )?(?:data|information|content|materials?|confidential|property)/i.test(
      words,
    );
  if (ours === 'supplier')
    return /\b(?:supplier|vendor|provider|licensor|our)(?:[’']s)? (?:\w+ )?(?:data|information|content|materials?|confidential|property|technology)/i.test(
      words,
    );
  return false;
}
