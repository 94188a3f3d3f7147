import type { FromRegister, ShownRegister } from '../../library/register-messages';
import { button, element } from '../report/elements';
import type { CellStateName, RegisterView } from './rows';

const states: readonly CellStateName[] = [
  'absent',
  'insufficient',
  'partial',
  'cannot-tell',
  'present',
  'not-applicable',
];

/** Title, filters and what can be done with the register. */
export function toolbar(
  { folder, frameworks, rows, notice }: ShownRegister,
  view: RegisterView,
  change: (some: Partial<RegisterView>) => void,
  send: (message: FromRegister) => void,
): HTMLElement {
  const search = element('input', {
    type: 'search',
    placeholder: 'Contract or vendor',
    'aria-label': 'Filter by contract or vendor',
  });
  search.value = view.words;
  search.addEventListener('input', () => {
    change({ words: search.value });
  });
  const state = element(
    'select',
    { 'aria-label': 'Filter by state' },
    element('option', { value: 'any' }, 'Any state'),
    ...states.map((name) => element('option', { value: name }, `With ${name.replace('-', ' ')}`)),
  );
  state.value = view.state;
  state.addEventListener('change', () => {
    change({ state: states.find((name) => name === state.value) ?? 'any' });
  });
  const urgent = element('input', { type: 'checkbox' });
  urgent.checked = view.urgentOnly;
  urgent.addEventListener('change', () => {
    change({ urgentOnly: urgent.checked });
  });
  const count = rows.filter((row) => row.urgent !== '').length;
  return element(
    'header',
    {},
    element('h1', {}, `Gap register: ${folder}`),
    element('p', { class: 'meta' }, `${frameworks.join(' · ')}. ${notice}`),
    element(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': 'Register' },
      search,
      state,
      element('label', {}, urgent, ` Urgent only (${String(count)})`),
      element('span', { id: 'count', class: 'meta' }),
      button('Scan again', () => {
        send({ type: 'rescan' });
      }),
      button('Export…', () => {
        send({ type: 'export' });
      }),
    ),
  );
}
