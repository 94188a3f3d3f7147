import { ExpressionGate } from './expression-gate';
import type { TermReader } from './term';
import { termReaders } from './term-registry';

const gate = new ExpressionGate(termReaders.map(({ cue }) => cue));

/** The readers whose cue is in the words, in the order of the registry; the cue alone says whether anything can be there. */
export function readersFor(plain: string): readonly TermReader[] {
  return gate.in(plain).flatMap((i) => {
    const reader = termReaders[i];
    return reader?.cue.test(plain) ? [reader] : [];
  });
}
