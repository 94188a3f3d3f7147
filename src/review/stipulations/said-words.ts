import { describeAmount } from '../../playbook/stipulation/describe-stipulation';
import { conceptsIn, type Stipulation } from '../../playbook/stipulation/stipulation';
import type { ContractView } from '../view';
import type { StipulationOutcome } from './evaluate-stipulation';
import type { Place } from './nearest-words';

/** What was looked for and what was found, the worst first; undefined where nothing was looked for. */
export function saidWords(outcomes: readonly StipulationOutcome[], view: ContractView): string | undefined {
  const words = [...new Set(outcomes.map((outcome) => oneWords(outcome, view)))];
  return words.length === 0 ? undefined : words.slice(0, 3).join('; ');
}

function oneWords(outcome: StipulationOutcome, view: ContractView): string {
  const { stipulation, kind, bySilence, places, why, amount } = outcome;
  const names = namesOf(stipulation);
  if (places.length === 0) {
    if (why !== undefined) return `no sentence was found on ${names}; ${why}`;
    return bySilence || kind === 'silent'
      ? `the contract has no words on ${names}`
      : `no sentence was found on ${names}`;
  }
  const [first] = places;
  const label = first && view.sectionLabel(first);
  const where = label === undefined ? 'the contract' : `clause ${label}`;
  const all = placesNamed(places, view) ?? where;
  const [sought] = stipulation.amounts;
  switch (kind) {
    case 'met':
    case 'bettered': {
      const much = amount === undefined ? '' : ` (${amount})`;
      return stipulation.asks === 'denied' || stipulation.asks === 'unsaid'
        ? `${where} denies or forbids ${names}`
        : `${all} ${all === where ? 'speaks' : 'speak'} of ${names}${much} as the playbook does`;
    }
    case 'not-met':
      return why === undefined && amount !== undefined && sought
        ? `${where} says ${amount} where the playbook says ${describeAmount(sought)}, on ${names}`
        : `${where} speaks of ${names}, but ${why ?? 'not as the playbook does'}`;
    default:
      return `${where} speaks of ${names}, but it could not be told whether as the playbook does: ${why ?? 'compare the words'}`;
  }
}

/** "Clauses 7.1 and 7.3": what one alone does not say, several say together. */
function placesNamed(places: readonly Place[], view: ContractView): string | undefined {
  const labels = [...new Set(places.map((place) => view.sectionLabel(place)))];
  if (labels.length < 2 || labels.includes(undefined)) return undefined;
  return `clauses ${labels.slice(0, -1).join(', ')} and ${labels.at(-1) ?? ''}`;
}

const mostNames = 4;

function namesOf({ concepts, conditions }: Stipulation): string {
  const all = [...conceptsIn(concepts), ...conceptsIn(conditions)];
  const telling = all.filter(({ kind }) => kind !== 'common');
  const names = [...new Set((telling.length > 0 ? telling : all).map(({ name }) => name))].slice(0, mostNames);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
