import { verdicts } from '../../contract/nda/nda-model';
import type { Verdict } from '../../contract/nda/statement';
import { ndaStatements } from '../../contract/nda/statements';

/** Labels beside answers, both by statement. */
export interface Judged {
  readonly gold: readonly Verdict[];
  readonly said: readonly Verdict[];
}

export interface NdaScores {
  readonly answers: number;
  readonly accuracy: number;
  readonly f1Contradicted: number;
  readonly f1Entailed: number;
  readonly statements: readonly { readonly id: string; readonly counts: string; readonly accuracy: number }[];
}

/** As `score_nda.py` measures. */
export function ndaScoresOf(judged: readonly Judged[]): NdaScores {
  const pairs = judged.flatMap(({ gold, said }) => gold.map((one, s) => ({ gold: one, said: said[s], s })));
  return {
    answers: pairs.length,
    accuracy: accuracyOf(pairs),
    f1Contradicted: f1Of(pairs, 'contradicted'),
    f1Entailed: f1Of(pairs, 'entailed'),
    statements: ndaStatements.map(({ id }, s) => {
      const own = pairs.filter((pair) => pair.s === s);
      const counts = verdicts.map((verdict) => own.filter(({ gold }) => gold === verdict).length).join(' / ');
      return { id, counts, accuracy: accuracyOf(own) };
    }),
  };
}

interface Pair {
  readonly gold: Verdict;
  readonly said: Verdict | undefined;
}

function accuracyOf(pairs: readonly Pair[]): number {
  return pairs.filter(({ gold, said }) => gold === said).length / Math.max(1, pairs.length);
}

function f1Of(pairs: readonly Pair[], verdict: Verdict): number {
  const both = pairs.filter(({ gold, said }) => gold === verdict && said === verdict).length;
  const either =
    pairs.filter(({ gold }) => gold === verdict).length + pairs.filter(({ said }) => said === verdict).length;
  return either === 0 ? 0 : (2 * both) / either;
}
