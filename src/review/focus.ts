import type { Contract } from '../contract/contract';
import type { Role } from '../contract/actor';
import { cite, type Citation, type Range } from '../document/contract-text';
import type { AlsoReview } from './also';
import { insertionAnchor } from './missing';
import type { Finding, Grade } from './review';
import { ContractView } from './view';

/** What is answered on one thing that the user wants to know first. */
export interface FocusAnswer {
  /** As the user wrote it. */
  readonly focus: string;
  /** The worst of the findings that speak of it; YELLOW where none does, and nothing measures it. */
  readonly grade: Grade;
  /** One sentence. */
  readonly answer: string;
  /** Ids of findings, of the playbook and of checklists beside it. */
  readonly findings: readonly string[];
  /** Words of the contract on it, where no finding speaks of it. */
  readonly citations: readonly Citation[];
  /** Where it would go in a contract that is silent. */
  readonly anchor?: Range;
}

const severity: Readonly<Record<Grade, number>> = { RED: 2, YELLOW: 1, GREEN: 0 };
const smallWords = new Set(
  'a an and any at by for from in is it its of on or our the their to us we what where which with without'.split(' '),
);
const mostCitations = 3;
/** One word of two is a coincidence. */
const leastScore = 0.6;
const byText = 0.7;

/** Topics as people ask for them, and words that the same is called by. */
const synonyms: readonly (readonly string[])[] = [
  ['train', 'traini', 'fine-t'],
  ['residen', 'location', 'region', 'place'],
  ['delet', 'destro', 'return', 'retent', 'retain'],
  ['liabil', 'error', 'accura', 'hallucin'],
  ['indemn', 'infrin', 'corpus'],
  ['subproc', 'sub-pro', 'subcon', 'provider'],
  ['own', 'owner'],
  ['terminat', 'exit', 'end'],
  ['renew', 'extens'],
  ['price', 'fee', 'fees', 'cost'],
];

/** "training on our data, residency" as its parts. */
export function focusAreas(words: string): readonly string[] {
  return words
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An answer for every area, in the order asked, also where the contract is silent. */
export function answersTo(
  areas: readonly string[],
  contract: Contract,
  side: Role,
  findings: readonly Finding[],
  also: readonly AlsoReview[],
): readonly FocusAnswer[] {
  const view = new ContractView(contract, side);
  const known = [
    ...findings.map(({ id, title, position, grade, presence, reason }) => ({
      id,
      asked: position,
      title,
      grade,
      reason,
      silent: presence === 'missing',
    })),
    ...also.flatMap((one) =>
      one.findings.map(({ id, title, asked, grade, state, reason }) => ({
        id,
        asked,
        title,
        grade,
        reason,
        silent: state === 'absent',
      })),
    ),
  ];
  return areas.map((focus): FocusAnswer => {
    const stems = stemsOf(focus);
    const scored = known
      .map((one) => ({ ...one, score: scoreOf(stems, one) }))
      .filter(({ score }) => score >= leastScore);
    const best = scored.filter(({ score }) => score === Math.max(...scored.map((one) => one.score)));
    if (best.length > 0) {
      const worst = best.reduce((a, b) => (severity[b.grade] > severity[a.grade] ? b : a));
      return {
        focus,
        grade: worst.grade,
        answer: `${worst.title}: ${worst.silent ? 'not in the contract. ' : ''}${worst.reason}`,
        findings: best.map(({ id }) => id),
        citations: [],
        ...(worst.silent && { anchor: insertionAnchor([], view) }),
      };
    }
    const spoken = sentencesOn(contract, stems);
    return spoken.length > 0
      ? {
          focus,
          grade: 'YELLOW',
          answer: 'The contract speaks of it, and no position measures it; read these words.',
          findings: [],
          citations: spoken,
        }
      : {
          focus,
          grade: 'YELLOW',
          answer: 'This is not in the contract, and no position of the playbook asks for it.',
          findings: [],
          citations: [],
          anchor: insertionAnchor([], view),
        };
  });
}

/** How much of what was asked a finding speaks of: its title counts most. */
function scoreOf(
  stems: readonly string[],
  { title, asked }: { readonly title: string; readonly asked: string },
): number {
  const sum = stems.reduce((total, stem) => total + (speaks(title, stem) ? 1 : speaks(asked, stem) ? byText : 0), 0);
  return sum / Math.max(1, stems.length);
}

/** The beginnings of the words that count. */
function stemsOf(words: string): readonly string[] {
  const found = words.toLowerCase().match(/[a-z][a-z-]+/g) ?? [];
  return [...new Set(found.filter((word) => word.length > 2 && !smallWords.has(word)).map(stemOf))];
}

function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word.replace(/s$/, '');
}

function speaks(words: string, stem: string): boolean {
  const lower = words.toLowerCase();
  const all = synonyms.find((group) => group.some((one) => stem.startsWith(one) || one.startsWith(stem))) ?? [];
  return [stem, ...all].some((one) => beginsWord(lower, one));
}

function beginsWord(words: string, stem: string): boolean {
  for (let at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
    if (at === 0 || !/[a-z]/.test(words[at - 1] ?? '')) return true;
  }
  return false;
}

/** Sentences with every word that was asked for. */
function sentencesOn(contract: Contract, stems: readonly string[]): readonly Citation[] {
  if (stems.length === 0) return [];
  const { text } = contract.source;
  return contract.passages
    .flatMap(({ sentences }) => sentences)
    .filter((range) => {
      const words = text.slice(range.start, range.end).toLowerCase();
      return stems.every((stem) => beginsWord(words, stem));
    })
    .slice(0, mostCitations)
    .map((range) => cite(text, range));
}
