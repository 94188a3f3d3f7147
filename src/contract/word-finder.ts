/** Letters, digits, and one class for each further sign that is looked for. */
const otherSigns = ' -%$/\'".,()';
const classes = 26 + 10 + otherSigns.length + 1;
const classOf = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + 27;
  const place = otherSigns.indexOf(sign);
  return place < 0 ? 0 : place + 37;
});
/** Letters of a string that are looked for; a text that has these is worth a closer look. */
const longest = 7;

/** As much of `string` as is looked for: its first letters, up to a sign that has no class of its own. */
export function soughtOf(string: string): string {
  let length = 0;
  while (length < Math.min(string.length, longest) && kindOf(string.charCodeAt(length)) !== 0) length += 1;
  return string.slice(0, length);
}

function kindOf(code: number): number {
  return code < 128 ? (classOf[code] ?? 0) : 0;
}

/**
 * Which of many strings occur in a text, by what {@link soughtOf} leaves of them: one walk over the text, whatever their
 * number (Aho and Corasick).
 */
export class WordFinder {
  /** By state and class of the next sign: the next state. */
  private steps = new Uint16Array(0);
  /** By state: indexes of the strings that end there. */
  private readonly owners: number[][] = [[]];
  /** By string: the walk that found it last. */
  private readonly seen: number[];
  private walk = 0;

  /** `strings`: in lower case, none of them empty. */
  constructor(strings: readonly string[]) {
    this.seen = strings.map(() => 0);
    const children: (number | undefined)[][] = [[]];
    for (const [owner, string] of strings.entries()) this.add(children, soughtOf(string), owner);
    this.link(children);
  }

  /** Indexes of the strings that occur in `plain`, each once, in no order. */
  in(plain: string): readonly number[] {
    const { steps, owners, seen } = this;
    const found: number[] = [];
    this.walk += 1;
    let state = 0;
    for (let at = 0; at < plain.length; at += 1) {
      state = steps[state * classes + kindOf(plain.charCodeAt(at))] ?? 0;
      const ending = owners[state];
      if (!ending || ending.length === 0) continue;
      for (const owner of ending) {
        if (seen[owner] === this.walk) continue;
        seen[owner] = this.walk;
        found.push(owner);
      }
    }
    return found;
  }

  private add(children: (number | undefined)[][], string: string, owner: number): void {
    let state = 0;
    for (let i = 0; i < string.length; i += 1) {
      const kind = kindOf(string.charCodeAt(i));
      const next = children[state]?.[kind] ?? children.length;
      if (next === children.length) {
        children.push([]);
        this.owners.push([]);
      }
      const own = children[state];
      if (own) own[kind] = next;
      state = next;
    }
    this.owners[state]?.push(owner);
  }

  private link(children: readonly (readonly (number | undefined)[])[]): void {
    const steps = new Uint16Array(children.length * classes);
    const fallback = new Uint16Array(children.length);
    const queue = [0];
    for (const state of queue) {
      const back = fallback[state] ?? 0;
      if (state !== 0) this.owners[state]?.push(...(this.owners[back] ?? []));
      for (let kind = 0; kind < classes; kind += 1) {
        const further = state === 0 ? 0 : (steps[back * classes + kind] ?? 0);
        const next = children[state]?.[kind];
        steps[state * classes + kind] = next ?? further;
        if (next === undefined) continue;
        fallback[next] = further;
        queue.push(next);
      }
    }
    this.steps = steps;
  }
}
