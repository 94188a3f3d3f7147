import { conceptNamed } from './lexicon';
import { stemsIn } from './stems-in';

/** Whose words they must be: a duty or an act of that party, its right, or what it must not do. */
export interface Bearer {
  readonly party: 'provider' | 'customer' | 'either' | 'anyone';
  /** `statement`: of a limb that names nobody: whatever the sentence says, but no duty of the customer and nothing denied. */
  readonly as: 'duty' | 'right' | 'prohibition' | 'statement';
}

/** One place of a phrase: any of several words, each as the stems that stand side by side. `key` is the same for equal ones. */
export interface Part {
  readonly key: string;
  readonly sequences: readonly (readonly string[])[];
  /** Any country, state or city as well. */
  readonly places: boolean;
}

/** Parts in order; before each but the first at most `gap` other words. */
export interface PartRun {
  readonly parts: readonly { readonly part: Part; readonly gap: number }[];
}

/** A wording to look for in one sentence. */
export interface Phrase {
  /** As written. */
  readonly words: string;
  readonly bearer?: Bearer;
  /** All must be there, in any order. */
  readonly runs: readonly PartRun[];
  /** None may be in the sentence. */
  readonly without: readonly Part[];
  /** All must be somewhere in the same section, its heading included. */
  readonly nearby: readonly Part[];
}

/** So many words may stand between two words of a phrase, and across an ellipsis. */
const nearGap = 3;
const farGap = 25;

const bearer = /^(provider|customer|either|anyone)( may not| must not| may)?\s*:\s*(.*)$/i;

/** Reads one phrase, or says what is wrong with it. The notation is in the README. */
export function readPhrase(words: string): Phrase | { readonly problem: string } {
  const [, party, as, rest] = bearer.exec(words) ?? [undefined, undefined, undefined, words];
  const runs: PartRun[] = [];
  const without: Part[] = [];
  const nearby: Part[] = [];
  let run: { part: Part; gap: number }[] = [];
  let gap = nearGap;
  for (const token of (rest ?? '').replace(/…|\.\.\./g, ' … ').split(/\s+/)) {
    if (token === '') continue;
    if (token === '…') {
      gap = farGap;
    } else if (token === '+') {
      if (run.length > 0) runs.push({ parts: run });
      run = [];
    } else {
      const mark = /^[!@]/.exec(token)?.[0];
      const part = readPart(mark === undefined ? token : token.slice(1));
      if ('problem' in part) return part;
      if (mark === '!') without.push(part);
      else if (mark === '@') nearby.push(part);
      else {
        run.push({ part, gap });
        gap = nearGap;
      }
    }
  }
  if (run.length > 0) runs.push({ parts: run });
  if (runs.length === 0) return { problem: `“${words}” names no word to look for` };
  return {
    words,
    ...(party !== undefined && { bearer: bearerOf(party, as) }),
    runs,
    without,
    nearby,
  };
}

function bearerOf(party: string, as: string | undefined): Bearer {
  const role = as === undefined ? 'duty' : / not/i.test(as) ? 'prohibition' : 'right';
  return { party: party.toLowerCase() as Bearer['party'], as: role };
}

/** "{audit}/inspect": alternatives, each a word or a concept; "top-up" and "single_source" are words that stand side by side. */
function readPart(token: string): Part | { readonly problem: string } {
  const sequences: (readonly string[])[] = [];
  for (const one of token.split('/')) {
    const name = /^\{([^{}]+)\}$/.exec(one)?.[1];
    if (name === undefined) {
      const stems = stemsIn(one.replace(/_/g, ' '));
      if (stems.length === 0) return { problem: `“${token}” holds no word` };
      sequences.push(stems);
      continue;
    }
    const concept = conceptNamed(name);
    if (!concept) return { problem: `“{${name}}” is not in the lexicon` };
    sequences.push(...concept);
  }
  return { key: token.toLowerCase(), sequences, places: /\{named-place\}/i.test(token) };
}
