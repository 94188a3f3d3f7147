import type { ContractText, Paragraph } from '../../../src/document/contract-text';
import type { Edit } from '../../../src/review/review';

/** What a lawyer does to a document, one kind each. */
export const editKinds = [
  'word replaced',
  'words inserted',
  'words struck',
  'sentence inserted',
  'sentence struck',
  'paragraph inserted',
  'paragraph struck',
  'list item inserted',
  'list item struck',
  'cell changed',
  'paragraph cut in two',
] as const;

export type EditKind = (typeof editKinds)[number];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  'reasonable written mutual prior affiliate notice thirty “days” café naïve 合同 😀 e\u0301tat §4(b) & <terms>'.split(
    ' ',
  );
const sentences = [
  'Each party shall bear its own costs.',
  'This does not limit any right that a party has by law.',
  'Notice may be given by e‑mail & is “given” when sent.',
];

export interface RandomEdit extends Edit {
  readonly kind: EditKind;
}

/** So many edits of all kinds, in order and apart from one another. */
export function randomEdits(text: ContractText, count: number, random: () => number): readonly RandomEdit[] {
  const edits: RandomEdit[] = [];
  for (let tries = 0; edits.length < count && tries < count * 30; tries++) {
    const kind = editKinds[(edits.length + tries) % editKinds.length] ?? 'word replaced';
    const edit = randomEdit(kind, text, random);
    if (edit !== undefined && edits.every((other) => edit.end + 1 < other.start || other.end + 1 < edit.start))
      edits.push(edit);
  }
  return edits.sort((one, other) => one.start - other.start);
}

type Range = { readonly start: number; readonly end: number };

/** Where an edit is to be made. */
interface Place {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly word: Range | undefined;
  readonly sentence: Range | undefined;
  readonly pick: (list: readonly string[]) => string;
}

const at = (offset: number): Range => ({ start: offset, end: offset });

const replaced = ({ word, pick }: Place) => word && { ...word, text: pick(words) };
const added = ({ paragraph, pick }: Place) => ({ ...at(paragraph.end), text: `\n${pick(sentences)}` });
const gone = ({ paragraph, text }: Place) =>
  paragraph.start === 0 ? undefined : { start: lineStart(text, paragraph) - 1, end: paragraph.end, text: '' };

/** Undefined where it cannot be made there. */
const makers: Readonly<Record<EditKind, (place: Place) => Edit | undefined>> = {
  'word replaced': replaced,
  'cell changed': replaced,
  'words inserted': ({ word, pick }) => word && { ...at(word.start), text: `${pick(words)} ${pick(words)} ` },
  'words struck': ({ word, paragraph }) =>
    word && { start: word.start, end: Math.min(word.end + 1, paragraph.end), text: '' },
  'sentence inserted': ({ paragraph, pick }) => ({ ...at(paragraph.end), text: ` ${pick(sentences)}` }),
  'sentence struck': ({ sentence }) => sentence && { ...sentence, text: '' },
  'paragraph inserted': added,
  'list item inserted': added,
  'paragraph struck': gone,
  'list item struck': gone,
  'paragraph cut in two': ({ word }) => word && { ...at(word.start), text: '\n' },
};

function randomEdit(kind: EditKind, source: ContractText, random: () => number): RandomEdit | undefined {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const paragraph = pick(source.paragraphs.filter((candidate) => fits(kind, candidate)));
  if (paragraph === undefined) return undefined;
  const edit = makers[kind]({
    text: source.text,
    paragraph,
    word: pick(wordsOf(source.text, paragraph)),
    sentence: pick(sentencesOf(source.text, paragraph)),
    pick: (list) => pick(list) ?? '',
  });
  return edit && { kind, ...edit };
}

function fits(kind: EditKind, { start, end, cell, level, part }: Paragraph): boolean {
  if (end - start < 12) return false;
  if (kind === 'cell changed') return cell !== undefined;
  if (kind.startsWith('list item')) return level !== undefined && cell === undefined;
  // Cells and notes cannot be joined; the writer refuses it, which is tested elsewhere.
  if (kind.startsWith('paragraph')) return cell === undefined && part === 'body';
  return true;
}

/** A typed label is part of the paragraph's line. */
function lineStart(text: string, { start }: Paragraph): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}

function wordsOf(text: string, { start, end }: Paragraph): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function sentencesOf(text: string, { start, end }: Paragraph): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[^.;]+[.;]\s*/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
