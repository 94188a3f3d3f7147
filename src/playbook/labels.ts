import type { Label } from './label-lexicon';
import { labelLexicon } from './label-lexicon';
import { labelsOfOtherLanguages } from './label-lexicon-of-other-languages';
import { labelledByHead, labelledByWords } from './label-words';

export type { Label } from './label-lexicon';

const byWords: ReadonlyMap<string, Label> = new Map(
  [...labelsOfOtherLanguages, ...labelLexicon].flatMap(({ label, words }) => words.map((word) => [word, label])),
);

const traffic: readonly (readonly [RegExp, Label])[] = [
  [/^(?:\u{1F7E2}|\u2705|\u{1F49A})/u, { kind: 'tier', tier: 'preferred' }],
  [/^(?:\u{1F7E1}|\u{1F7E0}|\u26A0|\u{1F49B})/u, { kind: 'tier', tier: 'acceptable' }],
  [/^(?:\u{1F534}|\u{1F6A9}|\u2757)/u, { kind: 'tier', tier: 'escalate' }],
  [/^(?:\u26D4|\u{1F6D1}|\u274C|\u{1F6AB})/u, { kind: 'tier', tier: 'never', dealBreaker: true }],
];

const marks = /[\p{Extended_Pictographic}\u{FE0F}*_`:.#–—"“”]+/gu;

/** The label that `words` are, whole; undefined where they are none. Emoji alone count too. */
export function labelOf(words: string): Label | undefined {
  return labelFrom(words, labelledByWords);
}

/** The label of a head of a column, a row or a section, where a traffic light decides whatever words follow it: "🟡 Ask the deal desk". */
export function headLabelOf(words: string): Label | undefined {
  const worded = labelFrom(words, labelledByHead);
  const light = leadingTraffic(words.trim())?.label;
  if (light?.kind !== 'tier') return worded;
  if (worded === undefined) return light;
  if (worded.kind !== 'tier') return worded;
  if (light.tier === 'escalate' && worded.tier === 'never') return worded;
  return worded.approver === undefined ? light : { ...light, approver: worded.approver };
}

/** The same by the list alone: for a line that would be a label whole, and may as well be a statement ("Not permitted"). */
export function listedLabelOf(words: string): Label | undefined {
  return labelFrom(words, () => undefined);
}

function labelFrom(words: string, otherwise: typeof labelledByWords): Label | undefined {
  const trimmed = words.trim();
  if (trimmed.length > 60) return undefined;
  const plain = trimmed.toLowerCase().replace(/’/g, "'").replace(marks, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '') return traffic.find(([emoji]) => emoji.test(trimmed))?.[1];
  const bare = plain.replace(/\s*[([][^)\]]*[)\]]$/, '').trim();
  const inner = /[([]([^)\]]*)[)\]]$/.exec(plain)?.[1]?.trim();
  const known = byWords.get(plain) ?? byWords.get(bare);
  return (
    known ??
    (inner ? tierLabel(inner) : undefined) ??
    colouredLabel(trimmed, plain, otherwise) ??
    otherwise(trimmed, bare)
  );
}

const colour = /^(green|amber|yellow|orange|red)\b ?/;

/** "Green – standard", "Red: escalate to the committee": the colour tells, and what stands behind it may be sterner. */
function colouredLabel(words: string, plain: string, otherwise: typeof labelledByWords): Label | undefined {
  const match = colour.exec(plain);
  const known = match && tierLabel(match[1] === 'orange' ? 'amber' : (match[1] ?? ''));
  if (!match || !known || plain.length === match[0].length) return undefined;
  const rest = plain.slice(match[0].length);
  const label = byWords.get(rest) ?? otherwise(words, rest);
  const isParted = /^\W*[a-z]+\s*[–—:(/|-]/i.test(words);
  if (label?.kind !== 'tier') return isParted ? known : undefined;
  return known.kind === 'tier' && known.tier === 'escalate' && (label.tier === 'escalate' || label.tier === 'never')
    ? label
    : known;
}

function tierLabel(words: string): Label | undefined {
  const label = byWords.get(words);
  return label?.kind === 'tier' ? label : undefined;
}

/** The tier that an emoji at the very start of `words` gives, with its length. */
export function leadingTraffic(words: string): { readonly label: Label; readonly length: number } | undefined {
  for (const [emoji, label] of traffic) {
    const match = emoji.exec(words);
    if (match) return { label, length: match[0].length + (words.charCodeAt(match[0].length) === 0xfe0f ? 1 : 0) };
  }
  return undefined;
}
