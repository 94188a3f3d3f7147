import type { ShownRegister, ShownRow } from '../../library/register-messages';
import { element } from '../report/elements';
import { gapsOf, viewedRows, type RegisterView, type ViewedRow } from './rows';

export interface GridActions {
  /** Places are those in the register. */
  readonly select: (row: number, column: number) => void;
  readonly open: (row: number, column: number) => void;
  readonly sort: (by: RegisterView['sort']) => void;
  readonly counted: (words: string) => void;
}

const rowHeight = 26;
/** Rows made beyond those in sight, so that scrolling shows no holes. */
const margin = 12;
/** Columns before those of the requirements. */
const leading = ['contract', 'vendor', 'gaps'] as const;
const titles = { contract: 'Contract', vendor: 'Vendor', gaps: 'Gaps' } as const;

/**
 * A grid of which only the rows in sight are in the page. One cell has the focus; arrow keys, Home, End and the page keys
 * move it, Enter opens the contract at the words; above the first row are the headings, where Enter sorts.
 */
export class RegisterGrid {
  readonly element: HTMLElement;
  private readonly head = element('div', { class: 'head', role: 'row', 'aria-rowindex': '1' });
  private readonly body = element('div', { class: 'body', role: 'rowgroup' });
  private readonly resized: ResizeObserver;
  private rows: readonly ViewedRow[] = [];
  private at = { row: 0, column: 0 };
  /** The lines that are in the page, by their place. */
  private readonly lines = new Map<number, HTMLElement>();

  constructor(
    private readonly register: ShownRegister,
    private view: RegisterView,
    private readonly actions: GridActions,
  ) {
    this.element = element(
      'div',
      {
        class: 'grid',
        role: 'grid',
        tabindex: '-1',
        'aria-label': 'Gap register',
        'aria-colcount': String(leading.length + register.columns.length),
      },
      this.head,
      this.body,
    );
    this.element.style.setProperty('--columns', String(register.columns.length));
    this.element.addEventListener('scroll', () => {
      this.draw();
    });
    this.element.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.body.addEventListener('click', ({ target }) => {
      this.clicked(target, false);
    });
    this.body.addEventListener('dblclick', ({ target }) => {
      this.clicked(target, true);
    });
    this.resized = new ResizeObserver(() => {
      this.draw();
    });
    this.resized.observe(this.element);
  }

  dispose(): void {
    this.resized.disconnect();
  }

  show(view: RegisterView): void {
    this.view = view;
    this.rows = viewedRows(this.register, view);
    this.at = { ...this.at, row: Math.min(this.at.row, Math.max(0, this.rows.length - 1)) };
    this.element.setAttribute('aria-rowcount', String(this.rows.length + 1));
    this.body.style.height = `${String(this.rows.length * rowHeight)}px`;
    this.drawHead();
    this.lines.clear();
    this.body.replaceChildren();
    this.draw();
    this.actions.counted(`${String(this.rows.length)} of ${String(this.register.rows.length)} contracts`);
  }

  private drawHead(): void {
    const { sort, down } = this.view;
    const cell = (by: RegisterView['sort'], label: string, title: string, column: number) => {
      const order = sort === by ? (down ? 'descending' : 'ascending') : 'none';
      const button = element(
        'button',
        { type: 'button', title, tabindex: '-1' },
        label,
        sort === by ? (down ? ' ▾' : ' ▴') : '',
      );
      button.addEventListener('click', () => {
        this.actions.sort(by);
      });
      const kind = typeof by === 'number' ? 'requirement' : by;
      return element(
        'div',
        { role: 'columnheader', class: kind, 'aria-sort': order, 'aria-colindex': String(column + 1) },
        button,
      );
    };
    this.head.replaceChildren(
      ...leading.map((by, index) => cell(by, titles[by], `Sort by ${titles[by].toLowerCase()}`, index)),
      ...this.register.columns.map(({ id, title, reference }, index) =>
        cell(index, shortId(id), `${id} ${title}\n${reference}`, leading.length + index),
      ),
    );
  }

  private draw(): void {
    const top = this.element.scrollTop;
    const from = Math.max(0, Math.floor(top / rowHeight) - margin);
    const to = Math.min(this.rows.length, Math.ceil((top + this.element.clientHeight) / rowHeight) + margin);
    const focused = this.body.contains(document.activeElement);
    for (const [place, line] of this.lines) {
      if (place >= from && place < to) continue;
      line.remove();
      this.lines.delete(place);
    }
    for (let place = from; place < to; place++) {
      const viewed = this.rows[place];
      if (!viewed || this.lines.has(place)) continue;
      const line = this.line(viewed.row, viewed.index, place);
      this.lines.set(place, line);
      this.body.append(line);
    }
    // A cell that was scrolled out of sight leaves its focus to the grid, which still hears the keys.
    if (focused) (this.cellAt(this.at.row, this.at.column) ?? this.element).focus({ preventScroll: true });
  }

  private line(row: ShownRow, index: number, place: number): HTMLElement {
    const gaps = gapsOf(row);
    const cells = [
      this.cell(
        place,
        0,
        'contract',
        row.contract,
        row.unread === '' ? row.contract : `${row.contract}\nNot read: ${row.unread}`,
        'rowheader',
      ),
      this.cell(place, 1, 'vendor', row.vendor, row.vendor),
      this.cell(
        place,
        2,
        row.urgent === '' ? 'gaps' : 'gaps urgent',
        gaps === 0 ? '' : String(gaps),
        row.urgent === '' ? `${String(gaps)} gaps` : `Urgent: ${row.urgent}`,
      ),
      ...row.states.map((state, column) =>
        this.cell(
          place,
          leading.length + column,
          `requirement ${state}`,
          state === 'not-applicable' ? 'n/a' : state.replace('-', ' '),
          `${this.register.columns[column]?.title ?? ''}: ${state.replace('-', ' ')}`,
        ),
      ),
    ];
    const line = element(
      'div',
      {
        role: 'row',
        class: row.unread === '' ? 'line' : 'line unread',
        'aria-rowindex': String(place + 2),
        'data-index': String(index),
      },
      ...cells,
    );
    line.style.transform = `translateY(${String(place * rowHeight)}px)`;
    return line;
  }

  private cell(
    place: number,
    column: number,
    kind: string,
    words: string,
    title: string,
    role = 'gridcell',
  ): HTMLElement {
    const isHere = place === this.at.row && column === this.at.column;
    return element(
      'div',
      {
        role,
        class: kind,
        title,
        tabindex: isHere ? '0' : '-1',
        'aria-colindex': String(column + 1),
        'data-row': String(place),
        'data-column': String(column),
      },
      words,
    );
  }

  private cellAt(row: number, column: number): HTMLElement | null {
    if (row < 0) return this.head.querySelectorAll<HTMLElement>('button')[column] ?? null;
    return this.lines.get(row)?.querySelector<HTMLElement>(`[data-column="${String(column)}"]`) ?? null;
  }

  private clicked(target: EventTarget | null, opens: boolean): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    if (!cell) return;
    this.move(Number(cell.dataset.row), Number(cell.dataset.column));
    if (opens) this.openHere();
  }

  private key(event: KeyboardEvent): void {
    const { row, column } = this.at;
    const last = { row: this.rows.length - 1, column: leading.length + this.register.columns.length - 1 };
    const page = Math.max(1, Math.floor(this.element.clientHeight / rowHeight) - 2);
    const whole = event.ctrlKey || event.metaKey;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [row - page, column],
      PageDown: [row + page, column],
      Home: [whole ? 0 : row, 0],
      End: [whole ? last.row : row, last.column],
    };
    const to = moves[event.key];
    if (to) {
      event.preventDefault();
      this.move(Math.min(last.row, Math.max(-1, to[0])), Math.min(last.column, Math.max(0, to[1])));
    } else if (event.key === 'Enter' && row >= 0) {
      event.preventDefault();
      this.openHere();
    }
  }

  private move(row: number, column: number): void {
    this.cellAt(this.at.row, this.at.column)?.setAttribute('tabindex', '-1');
    this.at = { row, column };
    const top = Math.max(0, row) * rowHeight;
    const head = this.head.offsetHeight;
    if (top < this.element.scrollTop) this.element.scrollTop = top;
    const lowest = this.element.clientHeight - head - rowHeight;
    if (top > this.element.scrollTop + lowest) this.element.scrollTop = top - lowest;
    this.draw();
    const cell = this.cellAt(row, column);
    cell?.setAttribute('tabindex', '0');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const viewed = this.rows[row];
    if (viewed && row >= 0 && column >= leading.length) this.actions.select(viewed.index, column - leading.length);
  }

  private openHere(): void {
    const viewed = this.rows[this.at.row];
    if (viewed) this.actions.open(viewed.index, Math.max(0, this.at.column - leading.length));
  }
}

/** "DORA-30.2.a" in a narrow column: "30.2.a". */
function shortId(id: string): string {
  return id.replace(/^[A-Z]+-(?=\d)/, '');
}
