import type { ClauseType } from '../contract/clause-type';
import type { Range } from '../document/contract-text';
import type { Approver } from './approvers';
import { approverInItem, approversInTable } from './approvers';
import { type DraftPosition, draftPosition, titleOf } from './draft-position';
import { isPositionHeading } from './hidden-positions';
import { withInferredTopic } from './inferred-topic';
import { addLabelled, addLanguage, languageLevel } from './labelled-words';
import { headLabelOf, type Label, labelOf } from './labels';
import type { Block, MarkdownText } from './markdown';
import { OpenHeadings } from './open-headings';
import { type Piece, piecesOf, trimmed } from './pieces';
import { roleOf, type SectionRole } from './section-roles';
import { readTable } from './tables';
import { addTierLines, opensTierSection, type TierLine, tierLinesOf } from './tier-sections';
import { tieredSentences } from './tiered-sentences';
import { topicItemsOf } from './topic-lists';
import { clauseTypesOf } from './topic-lexicon';

export interface Outline {
  readonly drafts: readonly DraftPosition[];
  readonly approvers: readonly Approver[];
  /** What stands in no position, and in no section about the work of the department. */
  readonly unread: readonly Range[];
  /** Cells of tables of positions whose head names no tier; they are in `unread` too. */
  readonly unreadCells: readonly Range[];
  /** The first heading of the first depth. */
  readonly title?: string;
}

const positions: SectionRole = { role: 'positions' };

/** A label that goes on for the deeper items, quotes and paragraphs after it. */
interface StickyLabel {
  readonly label: Label | 'unknown';
  readonly level: number;
}

/** Finds the positions of a playbook, whatever its shape. One pass over the blocks, with what is open kept as state. */
export function outlineOf(markdown: MarkdownText): Outline {
  const reader = new OutlineReader(markdown);
  markdown.blocks.forEach((_, at) => reader.read(at));
  return reader.outline();
}

class OutlineReader {
  readonly #drafts: DraftPosition[] = [];
  readonly #approvers: Approver[] = [];
  readonly #unread: Range[] = [];
  readonly #unreadCells: Range[] = [];
  readonly #headings = new OpenHeadings();
  #title: string | undefined;
  #titleDraft: DraftPosition | undefined;
  #open: DraftPosition | undefined;
  /** Depth of the heading that opened the position; undefined where a list item opened it. */
  #openDepth: number | undefined;
  /** List level of the item that opened the position. */
  #openLevel = 0;
  #sticky: StickyLabel | undefined;
  /** A heading that is a tier itself, with no position open above it. */
  #tierSection: (Label & { readonly kind: 'tier' }) | undefined;
  readonly #tierLines: TierLine[] = [];
  readonly #topicItems: ReadonlySet<number>;

  constructor(readonly markdown: MarkdownText) {
    this.#topicItems = topicItemsOf(markdown);
  }

  outline(): Outline {
    addTierLines(this.#drafts, this.#tierLines, this.markdown);
    const { prose } = this.markdown;
    const whole = this.#drafts.map((draft) =>
      withInferredTopic(withUnlabelled(draft, this.#isOfFile(draft), prose), prose),
    );
    const holds = (draft: DraftPosition): boolean =>
      draft.statements.length > 0 || (draft.preferredLanguage ?? draft.fallbackLanguage) !== undefined;
    const left = whole.filter((draft) => !holds(draft)).flatMap(({ unlabelled }) => unlabelled);
    return {
      drafts: whole.filter(holds),
      approvers: this.#approvers,
      unreadCells: this.#unreadCells,
      unread: [...this.#unread, ...left].sort((one, other) => one.start - other.start),
      ...(this.#title === undefined ? {} : { title: this.#title }),
    };
  }

  /** What stands between the title of the file and its first position introduces the file, whatever clause the title names. */
  #isOfFile(draft: DraftPosition): boolean {
    return draft === this.#titleDraft && this.#drafts.some((other) => other !== draft && other.statements.length > 0);
  }

  read(at: number): void {
    const block = this.markdown.blocks[at];
    const next = this.markdown.blocks[at + 1];
    if (!block) return;
    if (block.kind === 'heading') return this.#readHeading(block, at);
    const role = this.#headings.role();
    if (role === 'aside') return;
    if (role === 'escalation-matrix') return this.#readMatrix(block);
    if (block.kind === 'table') return this.#readTable(block);
    if (block.kind === 'code') return this.#readLanguage(block);
    if (block.kind === 'quote') return this.#readQuote(block);
    if (this.#tierSection && !this.#open) return this.#readTierLines(block, this.#tierSection);
    const level = block.kind === 'item' ? block.level : 0;
    const pieces = piecesOf(this.markdown, block);
    // Under "10. **Disputes**" three spaces nest nothing: what is labelled goes on with the position all the same.
    if (pieces[0]?.label?.kind !== 'tier') this.#leave(level);
    const deeper = next?.kind === 'item' && (next.level > level || this.#isLabelled(next));
    for (const [index, piece] of pieces.entries()) {
      const isTitle = level === 0 && this.#isPlainTitle(piece, pieces[index + 1], next);
      if (isTitle) this.#openPlainly(piece);
      else this.#readPiece(piece, level, deeper);
    }
  }

  #leaveUnread(words: Range): void {
    this.#unread.push(range(words));
  }

  /** A line that names a clause, with a tier right under it: a heading that lost its mark on the way from another program. */
  #isPlainTitle(piece: Piece, following: Piece | undefined, next: Block | undefined): boolean {
    if (piece.label || (this.#openDepth ?? 0) > 1 || this.#openLevel > 0) return false;
    const words = this.#words(piece);
    if (words.length > longestTitle || /[.;,]$/.test(words) || clauseTypesOf(titleOf(words)).length === 0) return false;
    const isBare = piece.lead === undefined || this.#isBare(piece.rest);
    return isBare && (following ? following.label?.kind === 'tier' : next !== undefined && this.#isLabelled(next));
  }

  #openPlainly(piece: Piece): void {
    const words = this.#words(piece);
    this.#openPosition(range(piece), words, clauseTypesOf(titleOf(words)));
  }

  #isLabelled(block: Block): boolean {
    return piecesOf(this.markdown, block)[0]?.label?.kind === 'tier';
  }

  #words(range: Range): string {
    return this.markdown.prose.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
  }

  #readTierLines(block: Range, label: Label & { readonly kind: 'tier' }): void {
    this.#tierLines.push(
      ...tierLinesOf(this.markdown, block, { label, ...this.#headings.section() }, this.#topicItems),
    );
  }

  #readHeading(heading: Block & { readonly kind: 'heading' }, at: number): void {
    const words = this.#words(heading);
    if (this.#isLabelHeading(words, heading)) return;
    this.#headings.close(heading.depth);
    this.#sticky = undefined;
    this.#open = undefined;
    this.#tierSection = undefined;
    const isTitle = this.#title === undefined && heading.depth === 1;
    const named = roleOf(titleOf(words), isTitle);
    const isHidden = named === undefined && this.#headings.role() === 'aside';
    const role = isHidden && isPositionHeading(this.markdown, this.markdown.blocks, at) ? positions : named;
    this.#headings.open({ depth: heading.depth, ...(role ? { role } : {}) });
    if (isTitle) this.#title = titleOf(words);
    const asides = role?.role === 'aside' || role?.role === 'escalation-matrix' || role?.role === 'side';
    if (words === '' || asides || this.#opensTierSection(words)) return;
    // The title of the file may name a clause or none; only what stands under it tells whether it is a position.
    const draft = this.#openPosition(trimmed(this.markdown.prose, heading), words, clauseTypesOf(titleOf(words)));
    if (isTitle) this.#titleDraft = draft;
    this.#openDepth = heading.depth;
  }

  /** A deeper heading that is a label itself, or a label and the clause it is for. */
  #isLabelHeading(words: string, heading: Block & { readonly kind: 'heading' }): boolean {
    const label = this.#open && (this.#openDepth ?? 6) < heading.depth ? this.#labelOfHeading(words) : undefined;
    if (label) {
      this.#sticky = { label, level: 0 };
      return true;
    }
    const language = this.#headings.role() === 'aside' ? undefined : languageHeading(titleOf(words));
    if (language) this.#openLanguage(language, heading);
    return language !== undefined;
  }

  /** "Preferred clause: data return" goes to the position on that clause, wherever it stands; without one it is a position by itself. */
  #openLanguage({ label, topic }: LanguageHeading, heading: Block & { readonly kind: 'heading' }): void {
    const { side, nda } = this.#headings.section();
    const types = clauseTypesOf(topic);
    const section = this.#drafts.filter((draft) => draft.side === side && draft.nda === nda);
    const known =
      section.find(({ title }) => title.toLowerCase() === topic.toLowerCase()) ??
      section.find(({ clauseTypes }) => types.some((type) => clauseTypes.includes(type)));
    if (known) this.#open = known;
    else this.#openPosition(trimmed(this.markdown.prose, heading), topic, types);
    this.#openDepth = heading.depth;
    this.#openLevel = 0;
    this.#sticky = { label, level: 0 };
  }

  /** "🟢 What we sign" is a tier; "🟢 Liability" is a clause that somebody ticked. */
  #labelOfHeading(words: string): Label | undefined {
    return labelOf(words) ?? (clauseTypesOf(titleOf(words)).length > 0 ? undefined : headLabelOf(words));
  }

  #opensTierSection(words: string): boolean {
    const label = labelOf(words);
    if (!opensTierSection(label) || clauseTypesOf(titleOf(words)).length > 0 || this.#headings.role() === 'aside')
      return false;
    this.#tierSection = label;
    return true;
  }

  #openPosition(heading: Range, words: string, clauseTypes: readonly ClauseType[]): DraftPosition {
    const section = this.#headings.section();
    const types = section.nda && clauseTypes.length === 0 ? (['confidentiality'] as const) : clauseTypes;
    const draft = draftPosition({ title: titleOf(words), heading, clauseTypes: types, ...section });
    this.#drafts.push(draft);
    this.#open = draft;
    this.#openDepth = undefined;
    this.#openLevel = 0;
    this.#sticky = undefined;
    return draft;
  }

  /** An item at the level of the one that opened the position, or above it, closes the position. */
  #leave(level: number): void {
    if (this.#openLevel > 0 && level <= this.#openLevel) {
      this.#open = undefined;
      this.#openLevel = 0;
    }
    if (this.#sticky && this.#sticky.level >= level && level > 0) this.#sticky = undefined;
  }

  #readPiece(piece: Piece, level: number, deeper: boolean): void {
    if (piece.label) return this.#readLabelled(piece, piece.label, level);
    if (this.#opensPosition(piece, level, deeper)) return;
    const open = this.#open;
    if (!open) return this.#leaveUnread(piece);
    open.end = Math.max(open.end, piece.end);
    if (this.#sticky) return this.#add(open, this.#sticky.label, piece);
    if (level === 0) {
      open.unlabelled.push(range(piece));
      return;
    }
    if (deeper && piece.lead && this.#isBare(piece.rest)) {
      this.#sticky = { label: 'unknown', level };
      return;
    }
    const doubtful = piece.lead !== undefined && !this.#isTopical(open, piece.lead);
    if (doubtful) open.statements.push({ ...range(piece), tier: 'preferred', doubtful });
    else open.statements.push(...tieredSentences(this.markdown.prose, range(piece)));
  }

  /** "- Renewal: annual renewal …" and "- **Renewal**" with deeper items open a position, unless one with clause types is open. */
  #opensPosition(piece: Piece, level: number, deeper: boolean): boolean {
    const named = this.#open !== undefined && (this.#open.clauseTypes.length > 0 || this.#open.statements.length > 0);
    if (named && (this.#openDepth ?? 0) > 1) return false;
    if (named && this.#openLevel > 0) return false;
    const alone = piece.lead === undefined;
    const name = piece.lead ?? piece.rest;
    const words = this.#words(name);
    if (words.length > 60 || (alone && !(deeper && level > 0))) return false;
    const types = clauseTypesOf(titleOf(words));
    if (types.length === 0 && (alone || !this.#topicItems.has(piece.start))) return false;
    const draft = this.#openPosition(name, words, types);
    this.#openLevel = Math.max(level, level === 0 ? 0 : 1);
    draft.end = piece.end;
    if (!alone && !this.#isBare(piece.rest)) draft.statements.push(...tieredSentences(this.markdown.prose, piece.rest));
    return true;
  }

  #readLabelled(piece: Piece, label: Label, level: number): void {
    const open = this.#open;
    if (!open) return this.#leaveUnread(piece);
    open.end = Math.max(open.end, piece.end);
    if (this.#isBare(piece.rest)) {
      this.#sticky = { label, level };
      return;
    }
    this.#sticky = { label, level };
    this.#add(open, label, piece.rest);
  }

  #add(open: DraftPosition, label: Label | 'unknown', words: Range): void {
    addLabelled(open, label, words, this.markdown.prose);
  }

  #readQuote(block: Range): void {
    const open = this.#open;
    if (!open) return;
    const [piece] = piecesOf(this.markdown, block);
    if (piece?.label?.kind === 'language') {
      this.#sticky = { label: piece.label, level: this.#sticky?.level ?? 0 };
      if (!this.#isBare(piece.rest))
        addLanguage(open, piece.label.level, { start: piece.rest.start, end: block.end }, this.markdown.prose);
      open.end = block.end;
      return;
    }
    this.#readLanguage(block);
  }

  /** A quote or a fenced block is contract language: of the label before it, preferred where there is none. */
  #readLanguage(block: Range): void {
    const open = this.#open;
    if (!open) return;
    open.end = Math.max(open.end, block.end);
    const level = languageLevel(this.#sticky?.label);
    if (level) addLanguage(open, level, block, this.markdown.prose);
  }

  #readTable(table: Block & { readonly kind: 'table' }): void {
    const parent = this.#open;
    const byTopic = new Map<number, DraftPosition>();
    const { cells, unread } = readTable(table.rows, this.markdown.prose);
    for (const cell of unread) this.#leaveUnread(cell);
    this.#unreadCells.push(...unread);
    if (cells.length === 0) this.#leaveUnread(table);
    for (const { topic, label, words } of cells) {
      const draft = topic ? (byTopic.get(topic.start) ?? this.#openRow(topic)) : parent;
      if (!draft) continue;
      if (topic) byTopic.set(topic.start, draft);
      draft.end = Math.max(draft.end, words.end);
      this.#add(draft, label, trimmed(this.markdown.prose, words));
    }
    this.#open = parent;
  }

  #openRow(topic: Range): DraftPosition {
    const words = this.#words(topic);
    const depth = this.#openDepth;
    const draft = this.#openPosition(trimmed(this.markdown.prose, topic), words, clauseTypesOf(titleOf(words)));
    this.#openDepth = depth;
    return draft;
  }

  #readMatrix(block: Block): void {
    if (block.kind === 'table') this.#approvers.push(...approversInTable(block.rows, this.markdown.prose));
    else if (block.kind === 'item')
      this.#approvers.push(...approverInItem(this.markdown.prose.slice(block.start, block.end)));
  }

  #isBare(words: Range): boolean {
    return /^[\s:.–—-]*$/.test(this.markdown.prose.slice(words.start, words.end));
  }

  #isTopical(open: DraftPosition, lead: Range): boolean {
    const types = clauseTypesOf(this.#words(lead));
    return open.nda
      ? types.length > 0 || ndaTopic.test(this.#words(lead))
      : types.some((type) => open.clauseTypes.includes(type));
  }
}

/** A longer line is a sentence. */
const longestTitle = 60;

interface LanguageHeading {
  readonly label: Label;
  readonly topic: string;
}

/** "Fallback language – liability". */
function languageHeading(title: string): LanguageHeading | undefined {
  const [, name, topic] = /^([^:–—]{1,40}?)\s*[:–—]\s*(\S.*)$/.exec(title) ?? [];
  const label = name === undefined ? undefined : labelOf(name);
  return label?.kind === 'language' && topic !== undefined ? { label, topic: titleOf(topic) } : undefined;
}

const ndaTopic = /\b(?:mutual|carve|exception|exclusion|duration|survival|purpose|scope|return|definition)/i;

function range({ start, end }: Range): Range {
  return { start, end };
}

function withUnlabelled(draft: DraftPosition, isOfFile: boolean, prose: string): DraftPosition {
  if (isOfFile || draft.statements.length > 0 || draft.clauseTypes.length === 0) return draft;
  return { ...draft, statements: draft.unlabelled.flatMap((words) => tieredSentences(prose, words)) };
}
