import type { Part } from '../framework/phrase';
import { stemsIn } from '../framework/stems-in';
import { isForm, wordsOf } from './forms';
import type { ConceptField } from './entry';
import { agreements } from './lexicon/agreements';
import { artificialIntelligence } from './lexicon/artificial-intelligence';
import { assurance } from './lexicon/assurance';
import { carriage } from './lexicon/carriage';
import { commonWords } from './lexicon/common-words';
import { continuity } from './lexicon/continuity';
import { creative } from './lexicon/creative';
import { dataHandling } from './lexicon/data-handling';
import { distribution } from './lexicon/distribution';
import { goods } from './lexicon/goods';
import { health } from './lexicon/health';
import { insurance } from './lexicon/insurance';
import { links } from './lexicon/links';
import { money } from './lexicon/money';
import { people } from './lexicon/people';
import { property } from './lexicon/property';
import { remedies } from './lexicon/remedies';
import { research } from './lexicon/research';
import { secrecy } from './lexicon/secrecy';
import { services } from './lexicon/services';
import { works } from './lexicon/works';
import type { Concept } from './stipulation';

const fields: readonly ConceptField[] = [
  assurance,
  dataHandling,
  artificialIntelligence,
  insurance,
  people,
  continuity,
  services,
  distribution,
  goods,
  money,
  property,
  secrecy,
  remedies,
  agreements,
  health,
  works,
  carriage,
  research,
  creative,
  commonWords,
  links,
];

interface Wording {
  readonly stems: readonly string[];
  readonly words: readonly string[];
  readonly concept: Concept;
}

/** By their first stem, the longest first. */
const wordings = ((): ReadonlyMap<string, readonly Wording[]> => {
  const found = new Map<string, Wording[]>();
  for (const field of fields) {
    for (const [name, { kind, wordings, special, idioms, foundAs }] of Object.entries(field)) {
      const named = wordings.split(';');
      const listed = [...named, ...(foundAs?.split(';') ?? [])];
      const part: Part = { key: `stipulated ${name}`, sequences: listed.map(stemsIn), places: false };
      const several = named.filter((words) => wordsOf(words).length > 1).length;
      const isSpecial = special === true || kind === 'power' || (kind !== 'common' && several > 0.7 * named.length);
      const others = (idioms ?? '')
        .split(';')
        .map(stemsIn)
        .filter((stems) => stems.length > 0);
      const concept: Concept = { name, part, kind, forms: listed.map(wordsOf), isSpecial, idioms: others };
      for (const words of named) {
        const stems = stemsIn(words);
        const first = stems[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { stems, words: wordsOf(words), concept }]);
      }
    }
  }
  for (const [first, list] of found)
    found.set(
      first,
      list.sort((a, b) => b.stems.length - a.stems.length),
    );
  return found;
})();

/** The concept whose longest wording begins at `at`, and how many words it takes. */
export function conceptAt(
  words: readonly string[],
  stems: readonly string[],
  at: number,
): { readonly concept: Concept; readonly length: number } | undefined {
  const ahead = wordings.get(stems[at] ?? '') ?? [];
  const found = ahead.filter(({ words: wanted, concept }) =>
    isForm(words.slice(at, at + wanted.length), wanted, concept.kind),
  );
  // "Remaining" as it stands, before "remains" in another form.
  const [first] = found;
  const best =
    found.find(
      ({ words: wanted }) =>
        wanted.length === first?.words.length && wanted.every((word, index) => word === words[at + index]),
    ) ?? first;
  return best && { concept: best.concept, length: best.stems.length };
}

/** A word that no field has: it must be there as it is. */
export function wordConcept(word: string, stem: string): Concept {
  const part: Part = { key: `word ${stem}`, sequences: [[stem]], places: false };
  return { name: word, part, kind: 'word', forms: [[word]], isSpecial: false, idioms: [] };
}
