import type { TermKind } from '../contract/term-registry';
import type { Statement } from '../playbook/playbook';
import type { EvaluatedStatement } from './graded';
import type { PositionReading } from './position-reading';
import type { ContractView } from './view';

/** Terms that nobody writes without the one they belong to: who has a period of secrecy has secrecy. */
const belongTo: Readonly<Partial<Record<TermKind, readonly TermKind[]>>> = {
  confidentiality: ['confidentiality-period', 'confidentiality-carve-outs'],
  'liability-cap': ['liability-carve-outs'],
  indemnity: ['indemnity-cap', 'indemnity-for-own-negligence'],
  'breach-termination': ['cure-period'],
  warranty: ['warranty-period'],
};

/** What cannot stand without one of `kinds`. Carve-outs may be from an exclusion of damages too, so that only who asks for them is given any. */
export function companionsOf(kinds: ReadonlySet<TermKind>): readonly TermKind[] {
  const found = new Set([...kinds].flatMap((kind) => belongTo[kind] ?? []));
  return [...found].filter((kind) => kind !== 'liability-carve-outs' || kinds.has(kind));
}

/** Whether the contract, silent on what decided, holds a term that cannot stand without it. */
export function hasItsCompanion({ outcome }: EvaluatedStatement, reading: PositionReading): boolean {
  return outcome.checks.some(({ check, terms }) => {
    const companions = belongTo[check.term] ?? [];
    return terms.length === 0 && reading.companions.some((term) => companions.includes(term.kind));
  });
}

const word = /\p{L}{4,}/gu;
const empty: ReadonlySet<string> = new Set(
  'although though where when whenever unless while with without that this which they them their than from have supplier customer vendor provider'.split(
    ' ',
  ),
);
const stemLength = 5;

/**
 * Whether a red flag that was understood but for a condition ("although the supplier hosts our data") is about this
 * contract at all: at least two words of the condition, or its only one, occur in it.
 */
export function isAboutThisContract({ unread }: Statement, view: ContractView): boolean {
  const words = unread
    .flatMap(({ quote }) => quote.toLowerCase().match(word) ?? [])
    .filter((found) => !empty.has(found));
  const stems = [...new Set(words.map((found) => found.replace(/(?:es|s|ing|ed)$/, '').slice(0, stemLength)))];
  if (stems.length === 0) return true;
  const text = view.lowerText;
  const found = stems.filter((stem) => text.includes(stem));
  return found.length >= Math.min(2, stems.length);
}
