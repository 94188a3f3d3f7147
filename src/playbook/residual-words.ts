const residual =
  /^\W*(?:any(?:thing)?|all|every(?:thing)?|whatever)\s+(?:other|others|else|outside|beyond)\b|^\W*(?:outside|beyond)\s+(?:of\s+)?(?:the\s+|this\s+|that\s+|these\s+)?(?:acceptable\s+|above\s+)?(?:range|limits?|list)\b/i;

/** "Any other law", "anything else", "outside the range": whatever the tiers above do not take. */
export function isResidualWords(words: string): boolean {
  return residual.test(words);
}
