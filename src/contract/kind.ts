import type { ContractKind } from './contract';

/** In order: the first expression that the title matches decides. */
const byTitle: readonly (readonly [ContractKind, RegExp])[] = [
  [
    'amendment',
    /\bamendment\b(?!\s*(?:and\s+restate|&\s+restate))|\bmodification\s+agreement\b|\bsupplemental\s+agreement\b/i,
  ],
  ['statement-of-work', /\bstatement\s+of\s+work\b|\bsow\b|\bwork\s+order\b/i],
  ['order-form', /\border\s+form\b|\bpurchase\s+order\b|\bservice\s+order\b|\bquote\b/i],
  ['dpa', /\bdata\s+(?:processing|protection|privacy)\b|\bdpa\b|\bbusiness\s+associate\b|\bstandard\s+contractual\b/i],
  [
    'nda',
    /\bnon[-‐‑–]?\s?disclosure\b|\bnda\b|\bconfidentiality\s+(?:agreement|undertaking|deed)\b|\bconfidential(?:ity)?\s+disclosure\b|\bsecrecy\b/i,
  ],
  [
    'employment',
    /\bemployment\b|\boffer\s+letter\b|\bemployee\b|\brestrictive\s+covenant\b|\binvention\s+assignment\b|\bseverance\b/i,
  ],
  ['hosting', /\bhosting\b|\bco-?location\b/i],
  ['software', /\bsoftware\b|\bcloud\b|\bsaas\b|\bsubscription\b|\bend[- ]user\s+licen[cs]e\b|\beula\b|\bplatform\b/i],
  [
    'distribution',
    /\bdistribut|\bresell|\bdealer\b|\bfranchis|\bagency\b|\bsales\s+representative\b|\bmarketing\b|\baffiliate\s+agreement\b|\bremarket/i,
  ],
  ['supply', /\bsupply\b|\bmanufactur|\bpurchase\b|\bsale\b|\boutsourc\w*\s+manufactur/i],
  ['license', /\blicen[cs]e|\btrademark\b|\bintellectual\s+property\b|\bpatent\b/i],
  [
    'partnership',
    /\bjoint\s+venture\b|\bpartner|\balliance\b|\bcollaborat|\bco-?\s?brand|\bcooperation\b|\bjoint\s+filing\b|\bpromotion\b|\bsponsor|\bendorse/i,
  ],
  [
    'services',
    /\bservices?\b|\bconsult|\bcontractor\b|\bmaintenance\b|\bsupport\b|\boutsourc|\bdevelopment\b|\btransportation\b|\bmanagement\b|\badvisory\b|\bagreement for\b/i,
  ],
];
/** Papers that lead to a contract: a long clause on secrecy makes none of them an NDA. */
const beforeContracts =
  /\bletter\s+of\s+intent\b|\bmemorandum\s+of\s+understanding\b|\bterm\s+sheet\b|\bheads\s+of\s+terms\b/i;
const openingLength = 3000;

/** What kind of document this is, by its title, else by the first words that name one. */
export function kindOf(title: string | undefined, text: string): ContractKind {
  const fromTitle = title === undefined ? undefined : kindNamed(title);
  if (fromTitle) return fromTitle;
  const head = title === undefined ? undefined : kindNamed(text.slice(0, 200));
  if (head) return head;
  const opening = /\bthis\s+([^.\n"“(]{3,80}?(?:agreement|addendum|amendment|contract|terms))/i.exec(
    text.slice(0, openingLength),
  )?.[1];
  const named = opening === undefined ? undefined : kindNamed(opening);
  if (named) return named;
  if (title !== undefined && beforeContracts.test(title)) return 'other';
  const confidential = text.match(/\bconfidential information\b/gi)?.length ?? 0;
  return confidential > 8 && confidential > text.length / 1500 ? 'nda' : 'other';
}

function kindNamed(words: string): ContractKind | undefined {
  return byTitle.find(([, expression]) => expression.test(words))?.[0];
}
