import type { TermKind } from '../contract/term-registry';

/** What a heading narrows its clause to, where the clause is about several things. The first is the main one. */
const narrowed: readonly (readonly [RegExp, readonly TermKind[]])[] = [
  [/\blate (?:payments?|fees?|charges?|interest)\b|\binterest\b|\boverdue\b/, ['late-interest']],
  [/\b(?:pre-?payments?|advance payments?|in advance|deposits?|up-?front)\b/, ['prepayment']],
  [/\bdisputed (?:invoices?|amounts?|sums)\b|\bwithhold/, ['payment-withholding']],
  [
    /\b(?:price|fee|cost) (?:increases?|rises?|adjustments?|changes?)\b|\bindexation\b|\buplifts?\b/,
    ['price-increase'],
  ],
  [/\bcure (?:periods?|rights?)\b|\bremedy periods?\b/, ['cure-period']],
  [
    /\b(?:for|and) (?:cause|breach|default)\b|\bbreach and cure\b|^(?:material )?(?:breach|default)(?:es)?$/,
    ['breach-termination', 'cure-period'],
  ],
  [/\bconvenience\b|\bwithout cause\b|\bat will\b/, ['convenience-termination']],
  [/\binsolven|\bbankrupt/, ['insolvency-termination']],
  [/\brefunds?\b/, ['termination-refund']],
  [/\b(?:termination|exit|cancellation|break) (?:fees?|charges?|penalt)/, ['termination-fee']],
  [
    /\b(?:confidentiality|nda|secrecy|non-?disclosure) (?:terms?|periods?|duration)\b|\b(?:period|duration|term) of (?:confidentiality|secrecy)/,
    ['confidentiality-period'],
  ],
  [/\b(?:uptime|availability|service[- ]levels?)\b/, ['service-level', 'service-credits']],
  [/\bresiduals?\b/, ['residuals']],
  [/\b(?:non-?renewal|renewal|opt-?out) notice\b|\bnotice (?:of|to stop) (?:non-?)?renewal\b/, ['renewal-notice']],
  [/\brenewal (?:terms?|periods?)\b/, ['renewal-period']],
  [/\bjury\b/, ['jury-waiver']],
  [/\bclass[- ]actions?\b/, ['class-action-waiver']],
  [/\barbitration rules\b|\brules of arbitration\b/, ['arbitration-rules']],
];

/** The kinds of a position with those first to which its heading narrows it. */
export function narrowedBy(heading: string, kinds: readonly TermKind[]): readonly TermKind[] {
  const words = heading.toLowerCase().replace(/_+/g, ' ');
  const first = narrowed.find(([expression]) => expression.test(words))?.[1] ?? [];
  const known = first.some((kind) => kinds.includes(kind)) || kinds.length === 0;
  return known ? [...new Set([...first, ...kinds])] : kinds;
}
