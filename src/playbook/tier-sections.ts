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
  /** The words before a colon, where there are some. */
  readonly lead?: Range;
  /** They name a clause, or stand in a list of topics. */
  readonly isTopic: boolean;
  /** Behind the lead, if there is one. */
  readonly rest: Range;
  readonly whole: Range;
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
  topicItems: ReadonlySet<number>,
): readonly TierLine[] {
  return piecesOf(markdown, block).flatMap(({ label, lead, rest, start, end }) => {
    if (label) return [];
    const hasLead = lead !== undefined && rest.end > rest.start;
    const isTopic = hasLead && (clauseTypesOf(wordsOf(markdown, lead)).length > 0 || topicItems.has(start));
    return [{ ...section, isTopic, rest, whole: { start, end }, ...(hasLead ? { lead } : {}) }];
  });
}

/** Each line goes to the position of its clause, or of the very name before its colon; where the file has none, it is one. */
export function addTierLines(drafts: DraftPosition[], lines: readonly TierLine[], markdown: MarkdownText): void {
  for (const { label, lead, isTopic, rest, whole, side, nda } of lines) {
    const title = lead && titleOf(wordsOf(markdown, lead)).toLowerCase();
    const sameSection = drafts.filter((draft) => draft.side === side && draft.nda === nda);
    const namesake = sameSection.find((draft) => draft.title.toLowerCase() === title);
    const topic = isTopic || namesake ? lead : undefined;
    const words = topic ? rest : whole;
    const name = wordsOf(markdown, topic ?? words);
    const clauseTypes = clauseTypesOf(titleOf(name));
    const [main] = clauseTypes;
    const known = namesake ?? sameSection.find((draft) => main !== undefined && draft.clauseTypes[0] === main);
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
