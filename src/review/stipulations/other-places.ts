import { placesIn } from '../../contract/places';
import { isForm, wordsOf } from '../../playbook/stipulation/forms';
import { conceptsIn } from '../../playbook/stipulation/stipulation';
import type { FoundWords } from './found-words';
import type { Seeking } from './standing';

const anywhere =
  /\b(?:worldwide|world-wide|globally|anywhere|around the world|throughout the world|any other country)\b/i;

/** Whether a sentence that holds the places asked for names others beside them: "in the EU, the UK or India". */
export function namesOtherPlaces({ unit }: FoundWords, { stipulation, view, polarity }: Seeking): boolean {
  if (polarity !== 'want') return false;
  const asked = conceptsIn([...stipulation.concepts, ...stipulation.conditions]).filter(({ kind }) => kind === 'place');
  if (asked.length === 0) return false;
  const words = view.contract.source.text.slice(unit.start, unit.end);
  if (anywhere.test(words)) return true;
  return placesIn(words).some(({ start, end }) => {
    const named = wordsOf(words.slice(start, end));
    return !asked.some(({ forms }) => forms.some((form) => isForm(named, form, 'thing')));
  });
}
