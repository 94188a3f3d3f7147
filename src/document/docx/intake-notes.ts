import type { IntakeNote, Range } from '../contract-text';
import { zeroWidthNote } from '../zero-width';
import { readComments, storyWords, type DocxDocument } from './document';
import type { Oddities, Place, Story } from './story';
import { counted, listed } from './sentence';
import { trackedChangesNote } from './tracked-changes-note';

const maximumRanges = 500;
/** Headers and footers with more words than this hold more than a title and a page number. */
const longMargin = 600;

/** What a reader of the text must know that is in the file but not in the text, or not plain to see in it. */
export function intakeNotes(document: DocxDocument): readonly IntakeNote[] {
  const notes = [
    trackedChangesNote(document),
    commentsNote(document),
    marginsNote(document),
    textBoxNote(document),
    hiddenNote(document),
    whiteNote(document),
    zeroWidthNote(document.layout.text),
    pictureNote(document),
    embeddedNote(document),
    subDocumentNote(document),
    numberFieldNote(document),
    fieldNote(document),
    placeholderNote(document),
  ];
  return notes.filter((note) => note !== undefined);
}

function total(document: DocxDocument, count: (oddities: Oddities) => number): number {
  return document.stories.reduce((sum, story) => sum + count(story.oddities), 0);
}

function rangeOf(document: DocxDocument, story: Story, from: Place, to: Place): Range {
  const start = document.layout.offsetOf(story, from);
  return { start, end: Math.max(start, document.layout.offsetOf(story, to)) };
}

function commentsNote(document: DocxDocument): IntakeNote | undefined {
  const comments = readComments(document.archive, document.mainPart);
  if (comments.size === 0) return undefined;
  const authors = [...new Set([...comments.values()].map((comment) => comment.author).filter((name) => name !== ''))];
  const by = authors.length === 0 ? '' : ` by ${listed(authors)}`;
  return {
    kind: 'comments',
    severity: 'care',
    message: `The file has ${counted(comments.size, 'comment')}${by}, not in the text.`,
    count: comments.size,
    authors,
    ranges: document.stories.flatMap((story) =>
      story.comments.map((comment) => rangeOf(document, story, comment.from, comment.to)),
    ),
    words: [...comments.values()].map((comment) => comment.words),
  };
}

function marginsNote(document: DocxDocument): IntakeNote | undefined {
  const words = [...new Set(document.margins.map(storyWords).filter((line) => line !== ''))];
  if (words.length === 0) return undefined;
  const long = words.some((line) => line.length > longMargin);
  return {
    kind: 'headers-and-footers',
    severity: long ? 'care' : 'info',
    message: `${counted(words.length, 'header or footer', 'headers and footers')} ${words.length === 1 ? 'is' : 'are'} kept apart from the text${long ? ' and hold more than a title; read them too' : ''}.`,
    count: words.length,
    words,
  };
}

function textBoxNote(document: DocxDocument): IntakeNote | undefined {
  const count = total(document, (story) => story.textBoxes);
  const boxes = document.layout.sources.filter((source) => source.paragraph.textBox && source.end > source.start);
  if (count === 0 || boxes.length === 0) return undefined;
  return {
    kind: 'text-box',
    severity: 'care',
    message: `The words of ${counted(count, 'text box', 'text boxes')} follow the paragraph that each is anchored to; on the page they may stand elsewhere.`,
    count,
    ranges: boxes.slice(0, maximumRanges).map(({ start, end }) => ({ start, end })),
  };
}

function hiddenNote(document: DocxDocument): IntakeNote | undefined {
  const ranges = document.layout.hidden.filter((range) => hasWords(document, range));
  if (ranges.length === 0) return undefined;
  return {
    kind: 'hidden-text',
    severity: 'care',
    message: `${counted(ranges.length, 'place')} of the text ${ranges.length === 1 ? 'is' : 'are'} hidden in Word and not seen on paper.`,
    count: ranges.length,
    ranges: ranges.slice(0, maximumRanges),
    words: ranges.slice(0, maximumRanges).map((range) => document.layout.text.slice(range.start, range.end)),
  };
}

function whiteNote(document: DocxDocument): IntakeNote | undefined {
  const ranges = document.layout.white.filter((range) => hasWords(document, range));
  if (ranges.length === 0) return undefined;
  return {
    kind: 'white-text',
    severity: 'care',
    message: `${counted(ranges.length, 'place')} of the text ${ranges.length === 1 ? 'is' : 'are'} in white letters on a white page.`,
    count: ranges.length,
    ranges: ranges.slice(0, maximumRanges),
    words: ranges.slice(0, maximumRanges).map((range) => document.layout.text.slice(range.start, range.end)),
  };
}

function hasWords(document: DocxDocument, range: Range): boolean {
  return document.layout.text.slice(range.start, range.end).trim() !== '';
}

function pictureNote(document: DocxDocument): IntakeNote | undefined {
  const large = total(document, ({ pictures }) => pictures.large);
  const small = total(document, ({ pictures }) => pictures.small);
  if (large + small === 0) return undefined;
  return {
    kind: 'image',
    severity: large > 0 ? 'unread' : 'info',
    message:
      large > 0
        ? `${counted(large, 'large picture')} may hold words that were not read; run text recognition (OCR) on ${large === 1 ? 'it' : 'them'}.`
        : `${counted(small, 'small picture')}, such as a logo or a signature, ${small === 1 ? 'was' : 'were'} not read.`,
    count: large + small,
  };
}

function embeddedNote(document: DocxDocument): IntakeNote | undefined {
  const count = total(document, (story) => story.embedded);
  if (count === 0) return undefined;
  return {
    kind: 'other',
    severity: 'unread',
    message: `${counted(count, 'embedded object')} (a sheet, a chart, a diagram) ${count === 1 ? 'was' : 'were'} not read; open the file and read ${count === 1 ? 'it' : 'them'}.`,
    count,
  };
}

function subDocumentNote(document: DocxDocument): IntakeNote | undefined {
  const count = total(document, (story) => story.subDocuments);
  if (count === 0) return undefined;
  return {
    kind: 'other',
    severity: 'unread',
    message: `${counted(count, 'document')} joined to this one ${count === 1 ? 'was' : 'were'} not read; open it in Word and save it as one file.`,
    count,
  };
}

function numberFieldNote(document: DocxDocument): IntakeNote | undefined {
  const count = total(document, (story) => story.numberFields);
  if (count === 0) return undefined;
  return {
    kind: 'field',
    severity: 'care',
    message: `${counted(count, 'number')} that Word makes with a field (AUTONUM, LISTNUM) ${count === 1 ? 'is' : 'are'} not shown.`,
    count,
  };
}

function fieldNote(document: DocxDocument): IntakeNote | undefined {
  const count = total(document, (story) => story.fields);
  if (count === 0) return undefined;
  return {
    kind: 'field',
    severity: 'info',
    message: `${counted(count, 'field')} (cross-references, dates, contents) ${count === 1 ? 'shows' : 'show'} what Word last put there.`,
    count,
  };
}

function placeholderNote(document: DocxDocument): IntakeNote | undefined {
  const ranges = document.stories
    .flatMap((story) => story.oddities.placeholders.map(({ from, to }) => rangeOf(document, story, from, to)))
    .filter((range) => hasWords(document, range));
  if (ranges.length === 0) return undefined;
  return {
    kind: 'other',
    severity: 'care',
    message: `${counted(ranges.length, 'blank')} of a form ${ranges.length === 1 ? 'is' : 'are'} not filled in.`,
    count: ranges.length,
    ranges: ranges.slice(0, maximumRanges),
  };
}
