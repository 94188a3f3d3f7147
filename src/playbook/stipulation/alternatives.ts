import type { Concept, Sought } from './stipulation';

/** `gap`: a word of grammar that ends a run of nouns. `break`: one that ends a list of them ("…, if …"). */
export type Piece = Concept | 'or' | 'comma' | 'gap' | 'break';

/**
 * Concepts with what "or" makes of them: "SOC 2 or ISO 27001 certification" is one of the two, and certification. A noun
 * that only one side of an "or" has belongs to both; two runs of several nouns each are alternatives as they stand.
 */
export function alternativesOf(pieces: readonly Piece[]): readonly Sought[] {
  const found: Sought[] = [];
  const runs = runsOf(pieces);
  for (let at = 0; at < runs.length; at += 1) {
    const choice = [runs[at]?.concepts ?? []];
    while (runs[at]?.joined === 'or' || (runs[at]?.joined === 'comma' && isList(runs, at))) {
      at += 1;
      choice.push(runs[at]?.concepts ?? []);
    }
    found.push(...sharing(choice.filter((run) => run.length > 0)));
  }
  return found;
}

interface Run {
  readonly concepts: readonly Concept[];
  readonly joined: 'or' | 'comma' | 'gap';
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let concepts: Concept[] = [];
  const end = (joined: Run['joined']): void => {
    const last = runs.at(-1);
    if (concepts.length > 0) runs.push({ concepts, joined });
    else if (last && joined === 'or') runs[runs.length - 1] = { ...last, joined };
    concepts = [];
  };
  for (const piece of pieces) {
    if (piece === 'break') {
      end('gap');
      const last = runs.at(-1);
      if (last?.joined === 'comma') runs[runs.length - 1] = { ...last, joined: 'gap' };
    } else if (piece === 'or' || piece === 'comma' || piece === 'gap') end(piece);
    else concepts.push(piece);
  }
  end('gap');
  return runs;
}

/** A comma belongs to a list of alternatives where an "or" closes it. */
function isList(runs: readonly Run[], from: number): boolean {
  for (let at = from; at < runs.length; at += 1) {
    if (runs[at]?.joined === 'or') return true;
    if (runs[at]?.joined !== 'comma') return false;
  }
  return false;
}

function sharing(choice: readonly (readonly Concept[])[]): readonly Sought[] {
  const [first] = choice;
  const last = choice.at(-1);
  if (!first || !last) return [];
  if (choice.length === 1) return first.map((concept) => [[concept]]);
  const acts = choice.map((run) => run.find(({ kind }) => kind === 'act'));
  if (acts.every((one) => one !== undefined)) {
    const rest = choice.flatMap((run) => run.filter((concept) => !acts.includes(concept)));
    return [acts.map((one) => [one]), ...rest.map((concept): Sought => [[concept]])];
  }
  if (choice.every((run) => run.length > 1)) return [choice];
  const isFirstLong = first.length > 1;
  const isLastLong = last.length > 1;
  if (isFirstLong && !isLastLong) {
    const tail = first.slice(-1);
    const shared = first.slice(0, -1);
    return [...shared.map((concept): Sought => [[concept]]), [tail, ...choice.slice(1)]];
  }
  if (isLastLong && !isFirstLong) {
    const shared = last.slice(1);
    return [[...choice.slice(0, -1), last.slice(0, 1)], ...shared.map((concept): Sought => [[concept]])];
  }
  return [choice];
}
