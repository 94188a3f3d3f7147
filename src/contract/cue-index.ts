interface Node {
  /** By character code; cues are ASCII. */
  readonly next: (Node | undefined)[];
  readonly owners: number[];
}

/** Which of many lists of word beginnings occur in a text: one walk over the text, whatever their number. */
export class CueIndex {
  private readonly root: Node = { next: [], owners: [] };
  /** The walk that found an owner last, so that each is given once. */
  private readonly seen: number[] = [];
  private walk = 0;

  /** `lists[i]`: the word beginnings of owner i, in lower case. */
  constructor(lists: readonly (readonly string[])[]) {
    for (const [owner, cues] of lists.entries()) for (const cue of cues) this.add(cue, owner);
  }

  /** The owners of which at least one cue begins a word of `plain`, each once. */
  in(plain: string): readonly number[] {
    const found: number[] = [];
    this.walk += 1;
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
      const next = node.next[code] ?? { next: [], owners: [] };
      node.next[code] = next;
      node = next;
    }
    node.owners.push(owner);
  }

  private collect(plain: string, start: number, found: number[]): void {
    let node = this.root.next[plain.charCodeAt(start)];
    for (let at = start + 1; node; at += 1) {
      for (const owner of node.owners) {
        if (this.seen[owner] === this.walk) continue;
        this.seen[owner] = this.walk;
        found.push(owner);
      }
      node = node.next[plain.charCodeAt(at)];
    }
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
