import type { TermKind } from '../../contract/term-registry';
import type { Check, Condition } from '../playbook';
import { any, type Frame, type Part } from '../statement-part';

const negative =
  /\b(?:may not|cannot|can not|does not|do not|is not|are not|has none|have none|gives none|gets none|isn't|doesn't|none)\b/;
const positive = /\b(?:may|can|does|do|is|are|has (?:one|it)|have (?:one|it)|gives one|is capped|are capped)\b/;

/** "… and we may not", "… while the supplier's is capped": the verb alone, with another subject. */
export const ellipsis: Frame = {
  name: 'ellipsis',
  kinds: 'every',
  cue: negative,
  readers: [
    (part) => {
      const last = part.inherited.checks.at(-1);
      const [mention] = part.actors();
      if (!last || !mention || part.actors().length > 1) return undefined;
      const bearer = part.bearer(mention.actor);
      if (bearer === last.bearer || bearer === 'unknown') return undefined;
      const isNegative = part.take(negative) !== undefined;
      if (!isNegative && !part.take(positive)) return undefined;
      part.takeActor(mention);
      if (last.term === 'liability-cap') {
        part.take(/\b(?:capped|limited)\b/);
        return part.check('liability-cap', bearer, isNegative ? 'absent' : 'present');
      }
      return isNegative ? without(part, last, bearer) : withIt(part, last, bearer);
    },
  ],
};

function without(part: Part, last: Check, bearer: Check['bearer']): Condition | undefined {
  if (last.term === 'assignment' && last.value?.shape === 'state' && last.value.state === 'consent') {
    return any([
      part.check('assignment', bearer, 'equals', { shape: 'state', state: 'free' }),
      part.check('assignment', bearer, 'absent'),
    ]);
  }
  if (last.term === 'assignment' && last.value?.shape === 'state' && last.value.state === 'free') {
    return any(
      ['consent', 'prohibited'].map((state) => part.check('assignment', bearer, 'equals', { shape: 'state', state })),
    );
  }
  return last.comparison === 'present' ? part.check(last.term, bearer, 'absent') : undefined;
}

function withIt(part: Part, last: Check, bearer: Check['bearer']): Condition | undefined {
  if (last.term === 'assignment-exceptions') return assignable(part, bearer);
  return last.comparison === 'absent' ? part.check(last.term, bearer, 'present') : undefined;
}

/** "We may not assign even on sale of the business while customer may". */
function assignable(part: Part, bearer: Check['bearer']): Condition | undefined {
  const exceptions = (['successor', 'merger', 'sale-of-assets'] as const).map((id) =>
    part.check('assignment-exceptions', bearer, 'includes', { shape: 'items', items: [id] }),
  );
  return any([part.check('assignment', bearer, 'equals', { shape: 'state', state: 'free' }), ...exceptions]);
}

/** What "mutual" alone means under a heading. */
const mutualMeans: readonly TermKind[] = ['confidentiality', 'indemnity', 'force-majeure', 'liability-cap'];

export const mutual: Frame = {
  name: 'mutual',
  kinds: 'every',
  cue: /\bmutual/,
  readers: [
    (part) => {
      const kind = part.context.kinds[0];
      if (!kind || !mutualMeans.includes(kind) || part.inherited.afterUnread === true) return undefined;
      if (
        !part.take(
          /^\W*(?:(?:mutual(?:ly)?|both (?:parties|sides)(?: (?:are |must be )?bound)?)(?: (?:only|obligations?|duties|agreement|nda))?(?: (?:is |are )?(?:required|preferred))?|(?:must be|always) mutual)\W*$/,
        )
      )
        return undefined;
      // "Mutual but under two years" may be escalated; "mutual" alone never is.
      const isPart = part.start > 0 || part.end < part.context.prose.length;
      return part.isBad && !isPart ? undefined : part.check(kind, 'both', 'present');
    },
  ],
};
