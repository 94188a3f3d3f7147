import * as vscode from 'vscode';
import type { Range } from '../document/contract-text';

/** The one converter between offsets of a text and the editor's lines; lines end as the editor ends them. */
export class LineMap {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
    this.starts = starts;
  }

  position(offset: number): vscode.Position {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(inside);
    return new vscode.Position(line, inside - this.start(line));
  }

  range({ start, end }: Range): vscode.Range {
    return new vscode.Range(this.position(start), this.position(end));
  }

  offset({ line, character }: vscode.Position): number {
    const next = line + 1 < this.starts.length ? this.start(line + 1) : this.text.length;
    return Math.min(this.start(line) + character, next);
  }

  private start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  private lineOf(offset: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
