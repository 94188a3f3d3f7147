import type { FromRegister, ShownRegister, ToRegister } from '../../library/register-messages';
import { button, element, oneLine } from '../report/elements';

type ShownCell = Extract<ToRegister, { readonly type: 'cell' }>;

/** What a cell says and rests on; each quote opens the contract at its words. */
export function cellDetail(
  into: HTMLElement,
  { columns, rows }: ShownRegister,
  { row, column, cell, asked }: ShownCell,
  send: (message: FromRegister) => void,
): void {
  const requirement = columns[column];
  const contract = rows[row];
  if (!requirement || !contract) return;
  into.replaceChildren(
    element('h2', {}, `${requirement.id} ${requirement.title}`),
    element('p', { class: 'meta' }, `${contract.contract} · ${requirement.reference}`),
    element(
      'p',
      {},
      element('span', { class: `badge ${cell.state}` }, cell.state.replace('-', ' ')),
      ` ${cell.reason}`,
    ),
    ...(cell.conditional === undefined ? [] : [element('p', { class: 'meta' }, `Counts only ${cell.conditional}.`)]),
    ...facts('Missing', cell.missingLimbs),
    ...facts('Weakened by', cell.weakenedBy),
    ...cell.citations.map(({ section, file, quote }, citation) =>
      element(
        'blockquote',
        {},
        button(
          oneLine(quote),
          () => {
            send({ type: 'open', row, column, citation });
          },
          { title: 'Open the contract at these words' },
        ),
        element(
          'cite',
          {},
          [section === undefined ? '' : `§ ${section}`, file].filter((words) => words !== '').join(' · '),
        ),
      ),
    ),
    ...(cell.citations.length > 0
      ? []
      : [
          button(
            'Open the contract',
            () => {
              send({ type: 'open', row, column, citation: 0 });
            },
            { class: 'plain' },
          ),
        ]),
    element('h3', {}, 'What is asked'),
    element('p', {}, asked),
  );
}

function facts(label: string, words: readonly string[] = []): readonly HTMLElement[] {
  return words.length === 0 ? [] : [element('p', {}, element('strong', {}, `${label}: `), words.join('; '))];
}
