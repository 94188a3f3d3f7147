/** Words a shingle is made of. */
const shingleLength = 8;
/** One shingle in so many is kept. */
const sampling = 64;
/** Texts that share this part of the shingles of the shorter one are near-duplicates. */
const sharedPart = 0.25;
/** A shingle in more texts than this is boilerplate. */
const commonplace = 20;

/** Gives each text a fold from 0; near-duplicates get the same one. The same texts in the same order get the same folds. */
export function foldsOf(texts: readonly string[], folds: number): readonly number[] {
  const groups = groupsOf(texts).sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  const random = randomNumbers(7);
  const order = groups
    .map((group) => ({ group, key: group.length > 1 ? -group.length : random() }))
    .sort((one, other) => one.key - other.key || (one.group[0] ?? 0) - (other.group[0] ?? 0));
  const sizes = new Array<number>(folds).fill(0);
  const fold = new Array<number>(texts.length).fill(0);
  for (const { group } of order) {
    const smallest = sizes.indexOf(Math.min(...sizes));
    for (const i of group) fold[i] = smallest;
    sizes[smallest] = (sizes[smallest] ?? 0) + group.length;
  }
  return fold;
}

function groupsOf(texts: readonly string[]): number[][] {
  const shingles = texts.map(shinglesOf);
  const holders = new Map<number, number[]>();
  for (const [i, set] of shingles.entries()) {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  }
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length >= commonplace) continue;
    for (const [at, one] of list.entries()) {
      for (const other of list.slice(at + 1)) {
        const key = one * texts.length + other;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    }
  }
  const above = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (above[at] !== at) at = above[at] ?? at;
    return at;
  };
  for (const [key, count] of shared) {
    const [one, other] = [Math.floor(key / texts.length), key % texts.length];
    const smaller = Math.min(shingles[one]?.size ?? 0, shingles[other]?.size ?? 0);
    if (count / smaller > sharedPart) above[root(one)] = root(other);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < texts.length; i++) groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  return [...groups.values()];
}

function shinglesOf(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).map(hashOf);
  const kept = new Set<number>();
  for (let i = 0; i + shingleLength <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + shingleLength; j++) hash = (Math.imul(hash, 31) + (words[j] ?? 0)) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash ^= hash >>> 13;
    if ((hash >>> 0) % sampling === 0) kept.add(hash);
  }
  return kept;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return hash;
}

/** Numbers in [0, 1) that look random and are the same each time. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
