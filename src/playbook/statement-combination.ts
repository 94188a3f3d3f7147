import type { Check, Condition } from './playbook';
import type { Joining } from './statement-joints';
import { all, any, checksIn } from './statement-part';

/**
 * One condition of several: what we ask for must hold together, what we escalate is bad one by one; "or" is a choice among
 * what speaks of the same thing ("mutual, one to three years, or without a stated end": mutual, and one of the two).
 */
export function combined(
  joining: Joining,
  parts: readonly (Condition | undefined)[],
  isBad: boolean,
): Condition | undefined {
  const read = parts.filter((part) => part !== undefined);
  if (joining === 'both' || joining === 'aside') return all(read);
  if (joining === 'list') return (isBad && !isContrast(read)) || isChoice(read) ? any(read) : all(read);
  const [first, ...others] = read;
  return others.reduce<Condition | undefined>((before, next) => {
    if (!before) return next;
    return isBad && !isAboutRenewal(before, next) ? any([before, next]) : either(before, next);
  }, first);
}

/** "Supplier's exposure capped, ours open-ended": one thing is bad, that the two stand differently. */
function isContrast(parts: readonly Condition[]): boolean {
  const [first, second] = parts;
  if (first?.op !== 'check' || second?.op !== 'check' || parts.length !== 2) return false;
  // "Vendor owns, no licence"; "data hosted, no DPA": the one is bad only with the other.
  const isBare = (term: Check['term'], other: Check): boolean =>
    [first.term, second.term].includes(term) && other.comparison === 'absent';
  if (first.term !== second.term && (isBare('data-handling', second) || isBare('data-handling', first))) return true;
  if (first.term === 'ip-ownership' && second.term === 'license' && second.comparison === 'absent') return true;
  const presences = [first.comparison, second.comparison];
  return (
    first.term === second.term &&
    [first.bearer, second.bearer].every((bearer) => bearer === 'us' || bearer === 'them') &&
    first.bearer !== second.bearer &&
    presences.includes('present') &&
    presences.includes('absent')
  );
}

/** Values that a contract cannot have together: "Silent; Missouri", "fixed; afterwards no more than 3 %", "Ohio; Utah". */
function isChoice(parts: readonly Condition[]): boolean {
  const checks = parts.flatMap(checksIn);
  const [first] = checks;
  const isOneTerm = checks.every(({ term, bearer }) => term === first?.term && bearer === first.bearer);
  const isPlain = parts.every((part) => part.op === 'check');
  // "Two years; three are fine": no period is both.
  if (
    isOneTerm &&
    isPlain &&
    checks.every(({ comparison, value }) => comparison === 'equals' && value?.shape === 'duration')
  )
    return new Set(checks.map(({ value }) => JSON.stringify(value))).size > 1;
  if (isOneTerm && isPlain && first?.term === 'price-increase')
    return checks.some(({ comparison }) => comparison === 'absent');
  if (isOneTerm && isPlain && (first?.term === 'governing-law' || first?.term === 'forum'))
    return checks.every(({ comparison }) => comparison === 'one-of' || comparison === 'absent');
  return (
    checks.every(({ term }) => term === 'governing-law' || term === 'forum') &&
    checks.some(({ comparison }) => comparison === 'absent') &&
    parts.some((part) => part.op === 'check' && part.comparison === 'absent')
  );
}

/** "Renews by itself on more than 90 days' notice, or cannot be stopped": it is bad only of what renews by itself. */
function isAboutRenewal(before: Condition, next: Condition): boolean {
  const isNotice = checksIn(next).every(({ term }) => term === 'renewal-notice' || term === 'renewal-period');
  return isNotice && before.op === 'all' && before.of.some((part) => part.op === 'check' && part.term === 'renewal');
}

function either(before: Condition, next: Condition): Condition | undefined {
  if (before.op !== 'all' || next.op === 'all') return any([before, next]);
  const terms = new Set(checksIn(next).map(({ term }) => term));
  const shared = before.of.filter((part) => checksIn(part).some(({ term }) => terms.has(term)));
  const others = before.of.filter((part) => !shared.includes(part));
  const choice = all(shared);
  if (!choice || others.length === 0) return any([before, next]);
  return all([...others, any([choice, next]) ?? next]);
}
