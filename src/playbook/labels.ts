import { labelledByWords } from './label-words';
import type { Tier } from './playbook';

/** What a label such as "Standard position:" says about the words after it. */
export type Label =
  | {
      readonly kind: 'tier';
      readonly tier: Tier;
      readonly dealBreaker?: boolean;
      /** Whom the label itself names: "Escalate to General Counsel". */
      readonly approver?: string;
    }
  | { readonly kind: 'language'; readonly level: 'preferred' | 'fallback' }
  | { readonly kind: 'approver' | 'impact' | 'rationale' | 'counterparty' | 'priority' | 'note' };

interface LabelWords {
  readonly label: Label;
  readonly words: readonly string[];
}

const tier = (name: Tier, words: readonly string[], dealBreaker = false): LabelWords => ({
  label: { kind: 'tier', tier: name, ...(dealBreaker ? { dealBreaker } : {}) },
  words,
});

/**
 * Synonyms as law departments write them, in lower case and without punctuation. Matched whole, apart from a few
 * trailing words ("position", "range", "(green)"), see {@link labelOf}.
 */
const labels: readonly LabelWords[] = [
  tier('preferred', [
    'standard',
    'our standard',
    'standard position',
    'standard term',
    'standard terms',
    'preferred',
    'preferred position',
    'preference',
    'position',
    'our position',
    'opening position',
    'ideal',
    'ideal position',
    'target',
    'target position',
    'default',
    'default position',
    'green',
    'go',
    'starting position',
    'first position',
    'baseline',
    'gold standard',
    'direct cap',
    'cap',
    'playbook position',
    'we want',
    'we ask for',
    'ask',
    'our ask',
    'posição padrão',
    'posição',
    'standardposition',
    'bevorzugt',
    'position standard',
    'position préférée',
    'posición estándar',
  ]),
  tier('acceptable', [
    'acceptable',
    'acceptable range',
    'acceptable position',
    'acceptable fallback',
    'acceptable fallbacks',
    'fallback',
    'fallbacks',
    'fallback position',
    'fallback positions',
    'fall-back',
    'fall back',
    'first fallback',
    'second fallback',
    'final fallback',
    'acceptable alternatives',
    'acceptable alternative',
    'alternative',
    'alternatives',
    'range',
    'yellow',
    'amber',
    'compromise',
    'can accept',
    'we can accept',
    'may accept',
    'also acceptable',
    'tolerable',
    'negotiable',
    'acceptable with approval',
    'acceptable variations',
    'flexibility',
    'aceitável',
    'akzeptabel',
    'repli',
    'aceptable',
    'position de repli',
    'rückfallposition',
  ]),
  tier('escalate', [
    'escalation trigger',
    'escalation triggers',
    'escalate',
    'escalate if',
    'escalate when',
    'escalation',
    'red flag',
    'red flags',
    'red',
    'trigger',
    'triggers',
    'stop',
    'flag',
    'flag if',
    'requires escalation',
    'requires approval',
    'escalate to legal',
    'escalate to counsel',
    'watch out',
    'watch for',
    'watch out for',
    'sinal de alerta',
    'eskalation',
    'gatilho de escalonamento',
    'signal d’alerte',
    'señal de alerta',
  ]),
  tier(
    'never',
    [
      'never',
      'never accept',
      'not acceptable',
      'unacceptable',
      'walk-away',
      'walk away',
      'walkaway',
      'walk-away position',
      'walk away position',
      'deal breaker',
      'deal breakers',
      'deal-breaker',
      'deal-breakers',
      'dealbreaker',
      'dealbreakers',
      'reject',
      'do not accept',
      "don't accept",
      'will not accept',
      'we will not accept',
      'prohibited',
      'refuse',
      'no go',
      'no-go',
      'hard stop',
      'hard no',
      'nunca aceitar',
      'inakzeptabel',
      'inaceitável',
      'inacceptable',
    ],
    true,
  ),
  tier('required', [
    'required',
    'requirement',
    'requirements',
    'must have',
    'must haves',
    'must-have',
    'must-haves',
    'mandatory',
    'minimum',
    'minimum requirement',
    'minimum requirements',
    'minimum position',
    'non-negotiable',
    'non negotiable',
    'must',
    'must include',
    'required elements',
    'required provisions',
    'requisitos',
    'anforderungen',
    'exigences',
  ]),
  {
    label: { kind: 'language', level: 'preferred' },
    words: [
      'preferred language',
      'preferred contract language',
      'standard language',
      'standard clause',
      'preferred clause',
      'model clause',
      'model language',
      'sample language',
      'sample clause',
      'clause language',
      'language',
      'contract language',
      'preferred wording',
      'standard wording',
      'our language',
      'our clause',
      'template language',
      'proposed language',
      'suggested language',
      'redline language',
      'preferred text',
    ],
  },
  {
    label: { kind: 'language', level: 'fallback' },
    words: [
      'fallback language',
      'fallback contract language',
      'fallback clause',
      'acceptable language',
      'alternative language',
      'fallback wording',
      'alternative clause',
      'alternative wording',
      'compromise language',
      'fallback text',
    ],
  },
  {
    label: { kind: 'approver' },
    words: [
      'approver',
      'approvers',
      'approval',
      'approved by',
      'approver role',
      'approval required',
      'approval authority',
      'escalate to',
      'escalation contact',
      'decision maker',
      'owner',
      'who approves',
      'authority',
      'sign-off',
      'sign off',
    ],
  },
  {
    label: { kind: 'impact' },
    words: [
      'why it matters',
      'impact',
      'business impact',
      'risk',
      'why',
      'why this matters',
      'consequence',
      'exposure',
      'the risk',
    ],
  },
  {
    label: { kind: 'rationale' },
    words: ['rationale', 'reason', 'reasoning', 'justification', 'explanation', 'talking points', 'talking point'],
  },
  {
    label: { kind: 'counterparty' },
    words: [
      'for the counterparty',
      'to the counterparty',
      'tell the counterparty',
      'explain to counterparty',
      'explain to the counterparty',
      'counterparty comment',
      'comment for the counterparty',
      'comment to the counterparty',
      'rationale for the counterparty',
      'external rationale',
      'external comment',
    ],
  },
  { label: { kind: 'priority' }, words: ['priority', 'importance', 'negotiation priority'] },
  {
    label: { kind: 'note' },
    words: [
      'note',
      'notes',
      'exception',
      'exceptions',
      'comment',
      'comments',
      'guidance',
      'market',
      'market standard',
      'market position',
      'background',
      'context',
      'tip',
      'tips',
      'example',
      'examples',
      'practice',
      'practice note',
      'negotiation notes',
      'see also',
      'reference',
      'references',
      'jurisdiction notes',
      'carve-outs note',
      'last reviewed',
      'last updated',
      'applies to',
      'scope',
      'tactic',
      'tactics',
      'negotiation tactics',
      'strategy',
      'trade',
      'clause types',
      'hinweis',
      'nota',
      'remarque',
      'summary',
    ],
  },
];

const byWords: ReadonlyMap<string, Label> = new Map(
  labels.flatMap(({ label, words }) => words.map((word) => [word, label])),
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
  return known ?? (inner ? tierLabel(inner) : undefined) ?? otherwise(trimmed, bare);
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
