import type { FromRegister, ShownRegister, ToRegister } from '../library/register-messages';
import { RegisterGrid } from './register/grid';
import { cellDetail } from './register/detail';
import { defaultView, type RegisterView } from './register/rows';
import { toolbar } from './register/toolbar';
import { element } from './report/elements';

declare function acquireVsCodeApi(): {
  postMessage(message: FromRegister): void;
  getState(): RegisterView | undefined;
  setState(state: RegisterView): void;
};

const host = acquireVsCodeApi();
const send = (message: FromRegister) => {
  host.postMessage(message);
};

let register: ShownRegister | undefined;
let view: RegisterView = { ...defaultView, ...host.getState() };
let grid: RegisterGrid | undefined;
const detail = element('aside', { 'aria-label': 'Evidence', class: 'detail', tabindex: '-1' });

window.addEventListener('message', ({ data }: MessageEvent<ToRegister>) => {
  if (data.type === 'register') {
    register = data.register;
    build(register);
  } else if (register) {
    cellDetail(detail, register, data, send);
  }
});
send({ type: 'ready' });

function build(shown: ShownRegister): void {
  const main = document.getElementById('register');
  if (!main) return;
  grid?.dispose();
  grid = new RegisterGrid(shown, view, {
    select: (row, column) => {
      send({ type: 'cell', row, column });
    },
    open: (row, column) => {
      send({ type: 'open', row, column, citation: 0 });
    },
    sort: (by) => {
      change({ sort: by, down: view.sort === by ? !view.down : by !== 'contract' });
    },
    counted: announce,
  });
  detail.replaceChildren(element('p', { class: 'meta' }, 'Choose a cell to see the words it rests on.'));
  main.replaceChildren(toolbar(shown, view, change, send), grid.element, detail);
  grid.show(view);
}

function change(some: Partial<RegisterView>): void {
  view = { ...view, ...some };
  host.setState(view);
  grid?.show(view);
}

function announce(words: string): void {
  for (const id of ['news', 'count']) {
    const news = document.getElementById(id);
    if (news) news.textContent = words;
  }
}
