import type { Role } from '../contract/actor';
import type { Range } from '../document/contract-text';
import { type DraftPosition, draftPosition, titleOf } from './draft-position';
import type { Label } from './labels';
import type { MarkdownText } from './markdown';
import { piecesOf } from './pieces';
import { clauseTypesOf } from './topic-lexicon';

type TierLabel = Label & { readonly kind: 'tier' };

/** One line under a heading that is a tier itself ("Deal breakers", "Must-haves"), of whatever clause it speaks. */
export interface TierLine {
  readonly label: TierLabel;
  /** The clause named before a colon, where one is. */
  readonly topic?: Range;
  readonly words: Range;
  readonly side?: Role;
  readonly nda: boolean;
}

/** Sections of a preferred tier hold positions; under the others each line says what is not, or only just, accepted. */
export function opensTierSection(label: Label | undefined): label is TierLabel {
  return label?.kind === 'tier' && label.tier !== 'preferred';
}

export function tierLinesOf(
  markdown: MarkdownText,
  block: Range,
  section: { readonly label: TierLabel; readonly side?: Role; readonly nda: boolean },
): readonly TierLine[] {
  return piecesOf(markdown, block).flatMap((piece) => {
    if (piece.label) return [];
    const { lead, rest } = piece;
    const isTopic = lead !== undefined && clauseTypesOf(wordsOf(markdown, lead)).length > 0 && rest.end > rest.start;
    const words = isTopic ? rest : { start: piece.start, end: piece.end };
    return [{ ...section, words, ...(isTopic ? { topic: lead } : {}) }];
  });
}

/** Each line goes to the position of its clause; where the file has none, it is one. */
export function addTierLines(drafts: DraftPosition[], lines: readonly TierLine[], markdown: MarkdownText): void {
  for (const { label, topic, words, side, nda } of lines) {
    const name = wordsOf(markdown, topic ?? words);
    const clauseTypes = clauseTypesOf(titleOf(name));
    const [main] = clauseTypes;
    const known = drafts.find(
      (draft) => main !== undefined && draft.clauseTypes[0] === main && draft.side === side && draft.nda === nda,
    );
    const draft =
      known ??
      draftPosition({ title: clipped(name), heading: topic ?? words, clauseTypes, nda, ...(side ? { side } : {}) });
    if (!known) drafts.push(draft);
    if (label.approver !== undefined) draft.approver ??= label.approver;
    draft.statements.push({ start: words.start, end: words.end, tier: label.tier });
  }
}

function wordsOf({ prose }: MarkdownText, { start, end }: Range): string {
  return prose.slice(start, end).replace(/\s+/g, ' ').trim();
}

const longestTitle = 60;

function clipped(words: string): string {
  if (words.length <= longestTitle) return words.replace(/\.$/, '');
  return `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}
