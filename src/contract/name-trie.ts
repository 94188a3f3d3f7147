interface Node {
  readonly next: Map<number, Node>;
  ends: boolean;
}

/**
 * Names, told from text in whatever case, with any white space and either apostrophe. Made afresh for each contract, which
 * an expression of as many alternatives is too dear for.
 */
export class NameTrie {
  private readonly root: Node = { next: new Map(), ends: false };

  /** Names in lower case with straight apostrophes and single spaces. */
  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  /** Where the longest name that begins at `start` ends, as a whole word; undefined where none does. */
  endOf(text: string, start: number): number | undefined {
    let node: Node | undefined = this.root;
    let end: number | undefined;
    for (let at = start; ;) {
      const code = text.charCodeAt(at);
      const space = isSpace(code);
      node = node.next.get(space ? 32 : folded(code));
      if (!node) return end;
      at += 1;
      while (space && isSpace(text.charCodeAt(at))) at += 1;
      if (node.ends && !joinsWord(text.charCodeAt(at), false)) end = at;
    }
  }

  private add(name: string): void {
    let node = this.root;
    for (let i = 0; i < name.length; i += 1) {
      const code = name.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map(), ends: false };
      node.next.set(code, next);
      node = next;
    }
    if (name !== '') node.ends = true;
  }
}

/** Whether a word goes on in this sign: letters, digits, `_` and `-`; behind an amount's sign (`before`) none begins either. */
export function joinsWord(code: number, before: boolean): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    (before && code === 36)
  );
}

function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  if (code < 128) return code;
  if (code === 0x2019) return 39;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}
