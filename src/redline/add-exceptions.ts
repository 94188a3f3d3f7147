import type { Contract } from '../contract/contract';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';
import { inQuoteStyleOf } from './quote-style';

/** How each exception is said in a list, after the words that open a sentence of its own. */
interface Exceptions {
  readonly opening: string;
  readonly closing: string;
  readonly conjunction: 'and' | 'or';
  readonly items: Readonly<Record<string, string>>;
}

const exceptions: Readonly<Partial<Record<TermKind, Exceptions>>> = {
  'liability-carve-outs': {
    opening: 'The foregoing limitation of liability does not apply to ',
    closing: '.',
    conjunction: 'or',
    items: {
      confidentiality: 'a party’s breach of its confidentiality obligations',
      indemnification: 'a party’s indemnification obligations',
      'data-breach': 'a breach of security that affects personal data',
      'gross-negligence': 'gross negligence',
      'wilful-misconduct': 'wilful misconduct',
      fraud: 'fraud or fraudulent misrepresentation',
      'death-or-injury': 'death or bodily injury',
      'ip-infringement': 'infringement of intellectual property rights',
    },
  },
  'confidentiality-carve-outs': {
    opening: 'Confidential information does not include information that ',
    closing: '.',
    conjunction: 'or',
    items: {
      public: 'is or becomes publicly available without breach of this Agreement',
      known: 'was already known to the receiving party before it was disclosed',
      received: 'is rightfully received from a third party without a duty of confidentiality',
      independent: 'is independently developed without use of the confidential information',
    },
  },
  'assignment-exceptions': {
    opening: 'Notwithstanding the foregoing, either party may assign this Agreement without such consent to ',
    closing: '.',
    conjunction: 'or',
    items: {
      affiliate: 'an affiliate',
      successor: 'the successor to all or substantially all of its business to which this Agreement relates',
    },
  },
};

/** "… (b) theft; or (c) fraud." with the label and the words of its last limb. */
const lastLimb = /([;,])\s+(and|or)\s+\(([a-h]|i{1,3}|iv|v)\)\s+([^;()]{3,200}?)(\.?)\s*$/;

/**
 * The exceptions that are wanted and not there: in the list with the next label where there is one, its conjunction moved,
 * else in a sentence of their own behind it.
 */
export function addedExceptions(
  check: Check,
  term: Term,
  sentence: Citation,
  contract: Contract,
): readonly (readonly Edit[])[] {
  const known = exceptions[check.term];
  if (known === undefined || check.comparison !== 'includes' || check.value?.shape !== 'items') return [];
  const there = new Set(term.value.shape === 'items' && term.kind === check.term ? term.value.items : []);
  const lacking = check.value.items.filter((item) => !there.has(item));
  const words = lacking.map((item) => known.items[item]);
  const spoken = words.flatMap((word) => word ?? []);
  if (spoken.length === 0 || spoken.length < words.length) return [];
  const style = (text: string): string => inQuoteStyleOf(contract.source, text, sentence.quote);
  const text = style(` ${known.opening}${listed(spoken, known.conjunction)}${known.closing}`);
  const own: Edit = { start: sentence.end, end: sentence.end, text };
  const inList = there.size > 0 ? limbs(sentence, spoken.map(style)) : [];
  return inList.length > 0 ? [inList, [own]] : [[own]];
}

function limbs(sentence: Citation, words: readonly string[]): readonly Edit[] {
  const found = lastLimb.exec(sentence.quote);
  if (!found) return [];
  const [whole, mark = ';', conjunction = '', label = '', , stop = ''] = found;
  let last = label;
  const added = words.map((word, index) => {
    last = nextLabel(last, sentence.quote);
    return `${mark} ${index === words.length - 1 ? `${conjunction} ` : ''}(${last}) ${word}`;
  });
  const moved = sentence.start + found.index + whole.indexOf(conjunction, mark.length);
  const end = sentence.start + sentence.quote.trimEnd().length - stop.length;
  return [
    { start: moved, end: moved + conjunction.length + 1, text: '' },
    { start: end, end, text: added.join('') },
  ];
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** After (h) comes (i), but after (i) of (i), (ii) comes (ii). */
function nextLabel(label: string, sentence: string): string {
  const isRoman = romans.includes(label) && /\(ii\)/.test(sentence) && !/\(a\)/.test(sentence);
  if (isRoman) return romans[romans.indexOf(label) + 1] ?? label;
  return String.fromCharCode(label.charCodeAt(0) + 1);
}

function listed(words: readonly string[], conjunction: string): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(', ')}, ${conjunction} ${words.at(-1) ?? ''}`;
}
