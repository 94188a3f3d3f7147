import { gunzipSync } from 'node:zlib';
import type { Range } from '../../document/contract-text';
import { readText } from '../../document/text';
import type { StatementId, Verdict } from '../../contract/nda/statement';
import { structureOf } from '../../contract/structure';
import { unitsIn, unitsOf, type Unit } from '../../contract/nda/units';
import { ndaStatements } from '../../contract/nda/statements';

/** ContractNLI's numbers of the statements. */
export const hypothesisOf: Readonly<Record<StatementId, string>> = {
  'no-reverse-engineering': 'nda-11',
  'return-on-termination': 'nda-16',
  'no-licence': 'nda-15',
  'agreement-itself-secret': 'nda-10',
  'technical-information-only': 'nda-2',
  'explicit-identification': 'nda-1',
  survival: 'nda-19',
  'independent-development': 'nda-12',
  'retention-after-return': 'nda-20',
  'oral-information': 'nda-3',
  'no-solicitation': 'nda-18',
  'sharing-with-third-parties': 'nda-7',
  'copies-permitted': 'nda-17',
  'notice-of-compelled-disclosure': 'nda-8',
  'receipt-from-third-parties': 'nda-13',
  'sharing-with-employees': 'nda-5',
  'limited-use': 'nda-4',
};

export const choices = {
  Entailment: 'entailed',
  Contradiction: 'contradicted',
  NotMentioned: 'not-mentioned',
} as const;
type Choice = keyof typeof choices;

/** A whole NDA as ContractNLI has it. */
export interface WholeNda {
  readonly id: number | string;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly annotations: Readonly<Record<string, { readonly choice: Choice; readonly spans: readonly number[] }>>;
}

/** One label with the words that it rests on; of documents that are not there as a whole. */
interface EvidenceLine {
  readonly doc: number;
  readonly hyp: string;
  readonly choice: Choice;
  readonly n_evidence: number;
  readonly text: string;
}

/** A labelled NDA, whole or put together from what is known of it. */
export interface NdaExample {
  readonly whole: boolean;
  readonly text: string;
  readonly units: readonly Unit[];
  /** By statement, in the order of `ndaStatements`. */
  readonly gold: readonly Verdict[];
  /** Of each unit: two a statement, for it and against it. */
  readonly labels: readonly (readonly number[])[];
}

function linesOf(bytes: Uint8Array): readonly unknown[] {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return new TextDecoder()
    .decode(plain)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

export function readWholeNdas(bytes: Uint8Array): readonly WholeNda[] {
  return linesOf(bytes) as readonly WholeNda[];
}

/** Every second document of the development part is only measured on, never learnt from. */
export function isHeldBack(place: number): boolean {
  return place % 2 === 1;
}

export function wholeExample(nda: WholeNda): NdaExample {
  const units = unitsOf(structureOf(readText(nda.text, { name: String(nda.id), sha256: '' })));
  const labels = units.map((): number[] => []);
  const gold = ndaStatements.map(({ id }, s): Verdict => {
    const annotation = nda.annotations[hypothesisOf[id]];
    const verdict = choices[annotation?.choice ?? 'NotMentioned'];
    const spans = (annotation?.spans ?? []).flatMap((i) => nda.spans[i] ?? []);
    if (verdict !== 'not-mentioned') {
      for (let at = 0; at + 1 < spans.length; at += 2) {
        const span = { start: spans[at] ?? 0, end: spans[at + 1] ?? 0 };
        for (const [u, unit] of units.entries()) {
          if (mostly(unit, span)) labels[u]?.push(s * 2 + (verdict === 'entailed' ? 0 : 1));
        }
      }
    }
    return verdict;
  });
  return { whole: true, text: nda.text, units, gold, labels: labels.map((own) => [...new Set(own)]) };
}

/** Half of the one or of the other lies in both. */
function mostly(unit: Range, span: Range): boolean {
  const overlap = Math.min(unit.end, span.end) - Math.max(unit.start, span.start);
  return overlap > 0 && (overlap * 2 >= unit.end - unit.start || overlap * 2 >= span.end - span.start);
}

/** Documents of which only labels with their words are known; those in `but` are left out. */
export function evidenceExamples(bytes: Uint8Array, but: (doc: number) => boolean): readonly NdaExample[] {
  const byDoc = new Map<number, EvidenceLine[]>();
  for (const line of linesOf(bytes) as readonly EvidenceLine[]) {
    if (but(line.doc)) continue;
    byDoc.set(line.doc, [...(byDoc.get(line.doc) ?? []), line]);
  }
  return [...byDoc.values()].map(exampleOfEvidence);
}

function exampleOfEvidence(lines: readonly EvidenceLine[]): NdaExample {
  const pieces = new Map<string, { readonly unit: Unit; readonly labels: Set<number> }>();
  const gold = ndaStatements.map(() => 'not-mentioned' as Verdict);
  for (const line of lines) {
    const s = ndaStatements.findIndex(({ id }) => hypothesisOf[id] === line.hyp);
    const verdict = choices[line.choice];
    gold[s] = verdict;
    const ranges: Range[] = [];
    for (const match of line.text.matchAll(/[^\n]+/g)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
    for (const unit of unitsIn(line.text, ranges)) {
      const key = unit.plain.trim();
      const known = pieces.get(key);
      const piece =
        known && (known.unit.lead !== '' || unit.lead === '')
          ? known
          : { unit, labels: known?.labels ?? new Set<number>() };
      if (verdict !== 'not-mentioned') piece.labels.add(s * 2 + (verdict === 'entailed' ? 0 : 1));
      pieces.set(key, piece);
    }
  }
  const own = [...pieces.values()];
  return {
    whole: false,
    text: own.map(({ unit }) => unit.plain).join('\n'),
    units: own.map(({ unit }) => unit),
    gold,
    labels: own.map(({ labels }) => [...labels]),
  };
}
