import type { Phrase } from './phrase';
import { phrasesOf } from './phrases';

/** Words that take from a duty where they govern its verb. */
export interface Weakener {
  /** As rules and "Weakened by" name it; empty for a wording of the author's own. */
  readonly id: string;
  /** For reasons: "it needs the provider's consent". */
  readonly says: string;
  readonly phrases: readonly Phrase[];
  /** Where it must stand: before the verb of the duty, in its sentence, or in its section. */
  readonly reach: 'verb' | 'sentence' | 'section';
  /** Whose consent, discretion or rates they are, where that matters. */
  readonly of?: 'provider';
}

const weakener = (id: string, says: string, reach: Weakener['reach'], words: string, of?: 'provider'): Weakener => {
  const { phrases } = phrasesOf(words);
  return { id, says, reach, phrases, ...(of && { of }) };
};

/** The cross-cutting weakeners that every framework may name. */
export const weakeners: readonly Weakener[] = [
  weakener('efforts', 'only efforts are promised', 'verb', '{efforts}'),
  weakener('discretion', 'it is left to the provider’s discretion', 'sentence', '{discretion}', 'provider'),
  weakener(
    'consent',
    'it needs the provider’s consent',
    'sentence',
    'subject/with/upon/obtain/receive/require/absent … {consent}; not/neither/no … without … {consent}; {consent} … required/obtained',
    'provider',
  ),
  weakener(
    'agreement',
    'scope or time must be agreed first',
    'sentence',
    'mutually agreed; mutually agreeable; agreed upon; agreement_of_the_parties; mutual agreement; as_may_be_agreed',
  ),
  weakener('frequency', 'it is capped in number', 'section', '{not-more-often}'),
  weakener('instead', 'something else takes its place', 'section', '{instead}'),
  weakener('cost', 'it is charged for at rates that are not fixed', 'sentence', '{own-cost}'),
  weakener(
    'hours',
    'it is confined to hours or a number of people',
    'sentence',
    'two/three/five business days; limited to … hours/days/persons',
  ),
  weakener('changes', 'the provider may change it alone', 'section', '{as-changed}', 'provider'),
  weakener('trigger', 'it begins only when something is confirmed or required by law', 'sentence', '{only-if}'),
  weakener('liability', 'liability for it is excluded', 'section', '{no-liability}'),
  weakener('sole-remedy', 'it is the sole remedy', 'section', '{sole-remedy}'),
  weakener(
    'fees',
    'it depends on payment',
    'sentence',
    'subject/upon/provided/conditioned … payment/paid/fees; all outstanding fees; undisputed fees',
  ),
];
