/** Order that does not depend on the machine's language, so that shards and single runs agree. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
