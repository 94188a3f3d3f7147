import type { Matters } from '../../contract/terms/matters';
import { any, type Frame } from '../statement-part';
import { takeItems } from './items';

const carveOuts: Matters = [
  ['public', /\b(?:public(?:ly)?(?: (?:available|known|information|domain))?|in the public domain)\b/],
  ['known', /\b(?:already|previously|prior) (?:known|in (?:its |their )?possession|possessed)\b|\bprior knowledge\b/],
  [
    'received',
    /\b(?:rightfully |lawfully )?(?:received|obtained)(?: from (?:a )?third part(?:y|ies))?\b|\bthird[- ]party receipt\b/,
  ],
  ['independent', /\bindependent(?:ly)? (?:developed|development)\b/],
  [
    'required-by-law',
    /\b(?:required by law|legally (?:compelled|required)|compelled (?:disclosure|by law)|legal compulsion)\b/,
  ],
  ['trade-secrets', /\btrade secrets?\b/],
];

/** "Standard carve-outs: independently developed, publicly available, rightfully received, required by law". */
export const confidentialityCarveOuts: Frame = {
  name: 'confidentiality carve-outs',
  kinds: ['confidentiality-carve-outs'],
  cue: /\bcarve-?outs?\b|\bexclusions?\b|\bindependently developed\b/,
  readers: [
    (part) => {
      if (part.context.kinds[0] !== 'confidentiality') return undefined;
      const missing = part.take(/\b(?:no|missing|without|lacks?|absence of)\b/) !== undefined;
      part.takeAll(/\b(?:carve-?outs?|exceptions?|exclusions?|information)\b/g);
      const found = takeItems(part, carveOuts);
      if (!found) return undefined;
      const check = (items: readonly string[]) =>
        part.check('confidentiality-carve-outs', 'unknown', 'includes', { shape: 'items', items });
      if (missing) return part.isBad ? any(found.items.map((item) => ({ op: 'not', of: check([item]) }))) : undefined;
      return part.isBad ? undefined : check(found.items);
    },
  ],
};
