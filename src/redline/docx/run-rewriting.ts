import { child } from '../../document/docx/ooxml';
import type { XmlElement } from '../../document/docx/xml';
import type { Markup } from './markup';
import type { RunNode } from './paragraph-nodes';

/** Markup that goes into the middle of a run, `offset` characters into the words of a node. */
export interface RunInsertion {
  readonly node: XmlElement;
  readonly offset: number;
  readonly markup: string;
}

interface Piece {
  readonly kind: 'kept' | 'struck' | 'between';
  readonly markup: string;
}

/** The run as it is written with its changes: cut into runs that stay, runs that are struck and what is put between. */
export function rewrittenRun(
  run: XmlElement,
  nodes: readonly RunNode[],
  struck: ReadonlyMap<XmlElement, readonly { readonly from: number; readonly to: number }[]>,
  insertions: readonly RunInsertion[],
  markup: Markup,
): string {
  const pieces = nodes.flatMap((node) => {
    const own = insertions.filter((insertion) => insertion.node === node.node);
    return nodePieces(node, struck.get(node.node) ?? [], own, markup);
  });
  if (run.name !== 'w:r')
    return pieces
      .map((piece) => (piece.kind === 'struck' ? markup.wrapped('del', piece.markup) : piece.markup))
      .join('');
  const properties = child(run, 'w:rPr');
  const open =
    markup.source.slice(run.start, run.contentStart) + (properties === undefined ? '' : markup.of(properties));
  const close = markup.closed(run);
  return grouped(pieces)
    .map(({ kind, markup: content }) => {
      if (kind === 'between') return content;
      const whole = open + content + close;
      return kind === 'struck' ? markup.wrapped('del', whole) : whole;
    })
    .join('');
}

function nodePieces(
  { node, atom }: RunNode,
  struck: readonly { readonly from: number; readonly to: number }[],
  insertions: readonly RunInsertion[],
  markup: Markup,
): readonly Piece[] {
  const length = atom?.text.length ?? 0;
  const isWords = node.name === 'w:t' && atom !== undefined;
  if (!isWords || (struck.length === 0 && insertions.every(({ offset }) => offset === 0 || offset === length))) {
    const before = insertions.filter(({ offset }) => offset === 0 && length > 0);
    const after = insertions.filter((insertion) => !before.includes(insertion));
    const whole: Piece =
      struck.length > 0
        ? { kind: 'struck', markup: markup.struck(node, atom) }
        : { kind: 'kept', markup: markup.of(node) };
    return [...before.map(between), whole, ...after.map(between)];
  }
  const cuts = new Set([
    0,
    length,
    ...struck.flatMap(({ from, to }) => [from, to]),
    ...insertions.map(({ offset }) => offset),
  ]);
  const ordered = [...cuts].sort((one, other) => one - other);
  return ordered.flatMap((cut, index) => {
    const next = ordered[index + 1] ?? cut;
    const here = insertions.filter(({ offset }) => offset === cut).map(between);
    if (next === cut) return here;
    const isStruck = struck.some(({ from, to }) => from <= cut && next <= to);
    const words = atom.text.slice(cut, next);
    const piece: Piece = isStruck
      ? { kind: 'struck', markup: markup.words(words, 'delText') }
      : { kind: 'kept', markup: markup.words(words) };
    return [...here, piece];
  });
}

function between(insertion: RunInsertion): Piece {
  return { kind: 'between', markup: insertion.markup };
}

function grouped(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.kind === piece.kind) found[found.length - 1] = { kind: piece.kind, markup: last.markup + piece.markup };
    else found.push(piece);
  }
  return found;
}
