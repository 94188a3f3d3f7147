import {
  countStates,
  stateWords,
  type RegisterFramework,
  type RegisterRow,
  type RegisterSource,
} from '../library/gap-register';
import { urgentContracts } from '../library/urgent';
import { escape, htmlPageAround } from './html-page';
import { oneLine } from './review-report';
import { registerStyle } from './register-html-style';
import { basisWords, gapWords, registerNotice, rowFacts, shortIds, stateMeanings } from './register-view';

/** A page of its own: no script, nothing fetched, every word of contracts and frameworks escaped. */
export function renderRegisterHtml(register: RegisterSource): string {
  return [...registerHtmlParts(register)].join('');
}

/** The same, a row at a time. */
export function* registerHtmlParts(register: RegisterSource): Iterable<string> {
  const { frameworks, rows } = register;
  const title = `Gap register: ${frameworks.map((framework) => framework.title).join(' · ')}`;
  const { before, after } = htmlPageAround(title, registerStyle);
  yield `${before}<h1>${escape(title)}</h1>
<p>${rows.length} contracts.</p>
<p class="notice">${escape(registerNotice)}</p>
${urgent(register)}\n`;
  let separator = '';
  for (const framework of frameworks) {
    yield separator;
    yield* matrix(framework, register);
    separator = '\n';
  }
  yield '\n<section><h2>Evidence</h2>\n';
  let index = 0;
  for (const row of rows) yield `${index > 0 ? '\n' : ''}${evidence(row, index++, register)}`;
  yield `\n</section>
<section><h2>Method and basis</h2><ul>
${[...basisWords(register), ...frameworks.flatMap(({ notes }) => notes.split('\n').filter((note) => note !== ''))].map((words) => `<li>${escape(words)}</li>`).join('\n')}
</ul><dl>
${Object.entries(stateMeanings)
  .map(
    ([state, meaning]) =>
      `<dt class="state ${state}">${escape(state.replace('-', ' '))}</dt><dd>${escape(meaning)}</dd>`,
  )
  .join('\n')}
</dl></section>${after}`;
}

function urgent(register: RegisterSource): string {
  const contracts = urgentContracts(register);
  const items = contracts.map(({ row, at, why }) => {
    const vendor = row.vendor === undefined ? '' : ` (${escape(row.vendor)})`;
    return `<li><a href="#${anchor(at)}">${escape(row.contract)}</a>${vendor}: ${escape(why.join('; '))}</li>`;
  });
  return `<section><h2>Urgent remediation: ${contracts.length}</h2>${items.length === 0 ? '<p>None.</p>' : `<ul>${items.join('\n')}</ul>`}</section>`;
}

function* matrix({ title, requirements }: RegisterFramework, { rows }: RegisterSource): Iterable<string> {
  const ids = shortIds(requirements);
  const head = requirements.map(
    (requirement) =>
      `<th scope="col" title="${escape(requirement.title)}">${escape(ids.get(requirement.id) ?? requirement.id)}</th>`,
  );
  yield `<section><h2>${escape(title)}</h2><div class="wide"><table><thead><tr><th scope="col">Contract</th>${head.join('')}</tr></thead><tbody>\n`;
  let index = 0;
  for (const row of rows) {
    const cells = requirements.map(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined
        ? '<td></td>'
        : `<td class="state ${cell.state}">${escape(stateWords(cell.state))}</td>`;
    });
    yield `${index > 0 ? '\n' : ''}<tr><th scope="row"><a href="#${anchor(index++)}">${escape(row.contract)}</a></th>${cells.join('')}</tr>`;
  }
  yield '\n</tbody></table></div></section>';
}

function evidence(row: RegisterRow, index: number, { frameworks }: RegisterSource): string {
  const facts = rowFacts(row).flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`]));
  const requirements = frameworks.flatMap((framework) => framework.requirements);
  const items = requirements.flatMap(({ id, title }) => {
    const cell = row.cells[id];
    if (cell === undefined) return [];
    const quotes = cell.citations.map(
      ({ section, quote, file }) =>
        `<blockquote>${section === undefined ? '' : `<cite>§ ${escape(section)}</cite> `}${escape(oneLine(quote))}${row.files.length > 1 ? ` <cite>${escape(file)}</cite>` : ''}</blockquote>`,
    );
    return [
      `<dt><span class="state ${cell.state}">${escape(stateWords(cell.state))}</span> ${escape(id)} ${escape(title)}</dt><dd>${escape(cell.reason)}${quotes.join('')}</dd>`,
    ];
  });
  const open = countStates(row).absent > 0 ? ' open' : '';
  return `<details id="${anchor(index)}"${open}><summary>${escape(row.contract)} <small>${escape([...facts, gapWords(row)].filter((words) => words !== '').join(' · '))}</small></summary>
${row.unread ? `<p><strong>Not read:</strong> ${escape(row.unread.join(' '))}</p>` : ''}<dl>${items.join('\n')}</dl></details>`;
}

function anchor(index: number): string {
  return `contract-${String(index + 1)}`;
}
