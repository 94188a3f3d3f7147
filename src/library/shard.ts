/** The k-th of n parts of a library, k from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** `2/4`; undefined where the words are no part of a whole. */
export function readShard(words: string): Shard | undefined {
  const [, part = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(words.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : undefined;
}

/** Every n-th item, so that folders of long contracts are shared out. */
export function ofShard<Item>(items: readonly Item[], shard: Shard | undefined): readonly Item[] {
  return shard === undefined ? items : items.filter((_, index) => index % shard.of === shard.part - 1);
}
