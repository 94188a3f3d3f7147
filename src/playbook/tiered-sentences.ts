import type { Range } from '../document/contract-text';
import type { DraftStatement } from './draft-position';
import { trimmed } from './pieces';
import type { Tier } from './playbook';

const we = String.raw`(?:we|legal|the company|our company)`;
const modal = String.raw`(?:(?:can|could|would|will|may|might|do|shall|should|must) )?`;
const adverb = String.raw`(?:(?:also|still|just|only|exceptionally|reluctantly|ever|simply|under no circumstances) )*`;

/** How a sentence without a label says what we think of what it says. The first that fits counts. */
const openers: readonly (readonly [RegExp, Tier])[] = [
  [
    new RegExp(
      String.raw`^(?:${we} )?(?:${modal}(?:not|never)|cannot|can't|won't|don't|never|under no circumstances(?: do we)?) ${adverb}(?:accept|agree to|sign(?: up to)?|take|tolerate|allow|concede|live with|give)(?: (?:to|an?y? (?:contract|agreement|deal) (?:with|that has)))?(?= )`,
      'i',
    ),
    'never',
  ],
  [
    new RegExp(
      String.raw`^(?:${we} )?(?:${modal})?(?:walk away|reject(?:s)?|refuse(?:s)?)(?: (?:if|when|where|from))?(?= )`,
      'i',
    ),
    'never',
  ],
  [
    /^(?:deal[- ]?breakers?|red lines?|unacceptable|not acceptable|never acceptable)(?: (?:is|are|to us (?:is|are)))?:? (?=\w)/i,
    'never',
  ],
  [
    new RegExp(
      String.raw`^${we} (?:can|could|would|will|may|might) ${adverb}(?:accept|live with|settle for|agree to|go (?:down|up|as far as) ?(?:to)?|tolerate|take|put up with|concede)(?= )`,
      'i',
    ),
    'acceptable',
  ],
  [
    /^(?:(?:as |our |the )?(?:fall ?back|second best|compromise)(?: position)?(?: is)?|if pressed|if pushed|at a pinch|if need be|(?:also )?acceptable(?: is| are)?|tolerable is)[:,]? (?=\w)/i,
    'acceptable',
  ],
  [
    /^(?:please )?(?:escalate|refer|flag)(?: (?:it|this))?(?: to [a-z ]{2,30}?)? (?:if|when|where|anything)(?= )/i,
    'escalate',
  ],
];

/** Essays are not taken apart. */
const mostSentences = 30;

/**
 * Words without a label are what we want, unless a sentence among them opens with what we would put up with or never
 * accept: "We pay in 45 days. We can live with 30. We never accept payment in advance."
 */
export function tieredSentences(prose: string, range: Range): readonly DraftStatement[] {
  const sentences = sentencesOf(prose, range);
  const tiered = sentences.map((sentence) => {
    const words = prose.slice(sentence.start, sentence.end);
    const found = openers.flatMap(([opener, tier]) => {
      const length = opener.exec(words)?.[0].length;
      return length === undefined
        ? []
        : [{ ...trimmed(prose, { start: sentence.start + length, end: sentence.end }), tier }];
    });
    return found[0] ?? { ...sentence, tier: 'preferred' as const };
  });
  const isPlain = tiered.every(({ tier }) => tier === 'preferred');
  if (isPlain || sentences.length > mostSentences) return [{ start: range.start, end: range.end, tier: 'preferred' }];
  return tiered.filter(({ start, end }) => end > start);
}

function sentencesOf(prose: string, range: Range): readonly Range[] {
  const found: Range[] = [];
  let { start } = range;
  for (const { index, 0: gap } of prose
    .slice(range.start, range.end)
    .matchAll(/(?<=[\p{L}\p{N})%]{2}[.;!])\s+(?=\S)/gu)) {
    found.push({ start, end: range.start + index });
    start = range.start + index + gap.length;
  }
  return [...found, { start, end: range.end }];
}
