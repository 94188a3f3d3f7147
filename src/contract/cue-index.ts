interface Node {
  readonly next: Map<number, Node>;
  readonly owners: number[];
}

/** Which of many lists of word beginnings occur in a text: one walk over the text, whatever their number. */
export class CueIndex {
  private readonly root: Node = { next: new Map(), owners: [] };

  /** `lists[i]`: the word beginnings of owner i, in lower case. */
  constructor(lists: readonly (readonly string[])[]) {
    for (const [owner, cues] of lists.entries()) for (const cue of cues) this.add(cue, owner);
  }

  /** The owners of which at least one cue begins a word of `plain`. */
  in(plain: string): ReadonlySet<number> {
    const found = new Set<number>();
    let inWord = false;
    for (let at = 0; at < plain.length; at += 1) {
      const letter = isLetter(plain.charCodeAt(at));
      if (letter && !inWord) this.collect(plain, at, found);
      inWord = letter;
    }
    return found;
  }

  private add(cue: string, owner: number): void {
    let node = this.root;
    for (let i = 0; i < cue.length; i += 1) {
      const code = cue.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map(), owners: [] };
      node.next.set(code, next);
      node = next;
    }
    node.owners.push(owner);
  }

  private collect(plain: string, start: number, found: Set<number>): void {
    let node: Node | undefined = this.root;
    for (let at = start; node; at += 1) {
      node = node.next.get(plain.charCodeAt(at));
      if (node) for (const owner of node.owners) found.add(owner);
    }
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
