/** How deep a number stands: of "12." one, of "12.3" two; 0 where the label is no number, as "(a)" or none. */
export function numberLevel(label: string | undefined): number {
  return /^\d+(?:\.\d+)*/.exec(label ?? '')?.[0].split('.').length ?? 0;
}
