const length = String.raw`(?:\d{1,2}|one|two|three|five|seven|ten|twelve|fifteen|twenty)(?:-|\s+)(?:year|month)s?`;
const before = new RegExp(
  String.raw`^\W*(?:and\s+|but\s+)?(?:for\s+)?trade\s+secrets?\W+(?:(?:for|at|least|up|to|of|are|is|stay|protected|kept|secret|a|term|minimum)\s+)*${length}\b`,
  'i',
);
const after = new RegExp(
  String.raw`^\W*(?:(?:and|but|for|at|least|up|to|a|term|minimum|of)\s+)*${length}\s+(?:for|on|as\s+to|in\s+respect\s+of|with\s+respect\s+to)\s+trade\s+secrets?\b`,
  'i',
);

/** "Trade secrets 5 years", "5 years for trade secrets": how long these last, and nothing of all the rest. */
export function isTermOfTradeSecrets(words: string): boolean {
  return before.test(words) || after.test(words);
}
