import type { Bearer } from '../../contract/actor';
import { carvedMatters, type Matters } from '../../contract/terms/matters';
import { any, denial, type Frame, not } from '../statement-part';
import { isSaidCapped } from './cap-carve-outs';
import { takeItems } from './items';
import { capWords, providerOf } from './liability';

const carving =
  /\b(?:carve-?outs?|no cap for|carved out|outside the cap|not (?:subject to the cap|capped|limited)(?= for\b)|(?:exceptions?|excluded|exclusions?|excepted) (?:to|from) (?:the )?(?:liability )?(?:cap|limit|limitation)|(?:cap|limit|limitation) (?:does|do|shall|will) not apply(?: to)?|uncapped(?: liability)?(?= for\b)|no cap(?= for\b)|unlimited(?: liability)?(?= for\b))/;

/** The frame of indemnities reads it. */
const uncappedIndemnity =
  /\b(?:uncapped|unlimited) indemni|\bindemnit(?:y|ies) (?:is |are )?(?:uncapped|unlimited|without)/;

/** "Uncapped for confidentiality, data breach, IP". */
const shortMatters: Matters = [
  ['indemnification', /\b(?:ip|infringement) indemni(?:ty|ties|fication)\b/],
  ...carvedMatters,
  ['ip-infringement', /\bip(?: (?:infringement|claims?|breach(?:es)?))?\b/],
];

/** "Carve-outs from the cap: fraud, gross negligence", "cap does not apply to breach of confidentiality". */
export const liabilityCarveOuts: Frame = {
  name: 'liability carve-outs',
  kinds: ['liability-carve-outs'],
  cue: carving,
  readers: [
    (part) => {
      if (part.has(uncappedIndemnity)) return undefined;
      const covered = part.take(/\bcap also covers\b/) !== undefined;
      const none = covered ? undefined : part.take(/\bno carve-outs\b/);
      if (none) {
        const whose = part.takeBearer();
        return part.check('liability-carve-outs', whose === 'unknown' ? providerOf(part) : whose, 'absent');
      }
      if (!covered && !part.take(carving)) return undefined;
      if (!covered && (part.has(denial) || isSaidCapped(part))) return undefined;
      const found = takeItems(part, shortMatters);
      if (!found) return undefined;
      const spoken = part.actors().length > 0 || part.inherited.bearer === 'both' ? part.takeBearer() : 'unknown';
      const named = part.take(/\bmutual(?:ly)?\b/) ? 'both' : spoken;
      part.takeAll(capWords);
      part.takeAll(/\b(?:breach(?:es)?|obligations?|duties|claims?|liability|from|own|infringement|it)\b/g);
      const bearer: Bearer = named === 'unknown' ? (part.isBad && !covered ? 'us' : providerOf(part)) : named;
      const checks = found.items.map((item) =>
        part.check('liability-carve-outs', bearer, 'includes', { shape: 'items', items: [item] }),
      );
      if (covered) return part.isBad ? any(checks.map(not)) : undefined;
      // "Fraud or gross negligence" of a cap that does not apply: to neither of them.
      return part.isBad
        ? any(checks)
        : part.check('liability-carve-outs', bearer, 'includes', { shape: 'items', items: found.items });
    },
  ],
};
