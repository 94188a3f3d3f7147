/**
 * An expression in which one space stands for any white space (` ?` for any or none), since texts may hold tabs, line breaks and runs of spaces.
 * Global unless other flags are given.
 */
export function phrase(source: string, flags = 'g'): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), flags);
}
