import type { TermKind } from '../../contract/term-registry';

/**
 * One wording that lawyers use, and the words in which the frames know it. A rewrite never says more or less than the
 * words it takes the place of; what only resembles them stays as it was, and then counts as not understood.
 */
export interface Rewrite {
  readonly from: RegExp;
  readonly to: string;
  /** Only in positions that are mainly about one of these; everywhere where absent. */
  readonly under?: readonly TermKind[];
}

/** A rewrite of `source`, in which one space stands for any white space, and ` ?` for any or none. */
export function rewrite(source: string, to: string, under?: readonly TermKind[]): Rewrite {
  return {
    from: new RegExp(source.replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`), 'gi'),
    to,
    ...(under ? { under } : {}),
  };
}
