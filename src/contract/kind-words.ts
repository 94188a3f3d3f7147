const acronyms = /\b(?:ai|ip)\b/g;

/** The name of a kind of term or clause in running text: `ip-ownership` is "IP ownership". */
export function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ').replace(acronyms, (word) => word.toUpperCase());
}
