/** Names of the files that word processors leave beside a document while it is open in them. */
export function lockFilesOf(name: string): readonly string[] {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? dot : name.length;
  // Word writes its mark over the first letters of longer names.
  const kept = stem <= 6 ? name : name.slice(stem === 7 ? 1 : 2);
  return [...new Set([`~$${kept}`, `~$${name}`, `.~lock.${name}#`])];
}
