import type { Quantity } from '../quantities';
import type { Money } from '../value';
import { insuredRisks, mattersIn } from './matters';
import { phrase } from './reading';

const eachClaim = phrase(
  '^[^.;$£€]{0,24}?\\b(?:per|each(?: and every)?|every|any (?:one|single)|any) (?:single )?(?:occurrence|claim|event|incident|accident|loss|person)\\b',
  '',
);
const inAggregate = phrase('^[^.;$£€]{0,40}?\\b(?:aggregate|in total)\\b', '');
const claimBefore = phrase('\\b(?:each|per|every) (?:occurrence|claim|event|incident|accident)\\b[^.;$£€]{0,24}$', '');
const aggregateBefore = phrase('\\b(?:aggregate|in total)\\b[^.;$£€]{0,24}$', '');
const listBreak = /;|\n\s*\n|\(?\b(?:[a-h]|[ivx]{1,4}|\d)\)/g;

/**
 * Sums of insurance in `plain`, each with the kinds of cover that it is said of: those named since the sum before, or
 * behind it where sums lead ("£5 million of professional indemnity cover"); a further sum ("and $4 million in the
 * aggregate") is one of the same.
 */
export function withCovers<Q extends Quantity<Money>>(plain: string, sums: readonly Q[]): readonly Q[] {
  let covers: readonly string[] = [];
  let leads: boolean | undefined;
  return sums.map((sum, index) => {
    const from = sums[index - 1]?.end ?? 0;
    const to = sums[index + 1]?.start ?? plain.length;
    const between = plain.slice(from, sum.start);
    const before = mattersIn(between, insuredRisks);
    const behind = mattersIn(plain.slice(sum.end, Math.min(to, sum.end + 120)).split(/;|\.\s/)[0] ?? '', insuredRisks);
    leads ??= before.length === 0 && behind.length > 0;
    const own = leads ? behind : before;
    if (own.length > 0) covers = own;
    else if ([...between.matchAll(listBreak)].length > 0 && index > 0) covers = [];
    return {
      ...sum,
      value: { ...sum.value, ...(covers.length > 0 && { covers }), ...perOf(plain, sum, { from, to }) },
    };
  });
}

function perOf(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  { from, to }: { readonly from: number; readonly to: number },
): { readonly per?: 'claim' | 'aggregate' } {
  const behind = plain.slice(end, Math.min(to, end + 70));
  const [claim, aggregate] = [eachClaim.test(behind), inAggregate.test(behind)];
  // "Per occurrence and in the aggregate" is both.
  if (claim && aggregate) return {};
  if (claim) return { per: 'claim' };
  if (aggregate) return { per: 'aggregate' };
  const before = plain.slice(Math.max(from, start - 60), start);
  if (claimBefore.test(before)) return { per: 'claim' };
  return aggregateBefore.test(before) ? { per: 'aggregate' } : {};
}
