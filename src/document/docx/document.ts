import { formatNumber } from './number-format';
import type { Rejects } from './inline-reader';
import { layOut, type Layout, type PlacedStory } from './layout';
import { Numbering } from './numbering';
import { attribute, elements } from './ooxml';
import { DocxPackage } from './package';
import { RunLooks } from './run-look';
import type { Story } from './story';
import { readStory, type StoryContext } from './story-reader';
import { Styles } from './styles';
import type { XmlElement } from './xml';
import { UnreadableDocument } from '../contract-text';

const acceptsAll: Rejects = () => false;

/** Everything read from a DOCX file, for the text and its notes and for the writer of tracked changes. */
export interface DocxDocument {
  readonly archive: DocxPackage;
  readonly mainPart: string;
  readonly body: Story;
  /** The body, then the notes: all that is in the text. */
  readonly stories: readonly Story[];
  readonly layout: Layout;
  /** Headers and footers, which are not in the text. */
  readonly margins: readonly Story[];
}

/** Throws {@link UnreadableDocument}. */
export function readDocxDocument(bytes: Uint8Array, name: string, rejects: Rejects = acceptsAll): DocxDocument {
  return readPackage(DocxPackage.open(bytes, name), name, rejects);
}

/** Another reading of a file that is open already; its elements are the same ones. */
export function readPackage(archive: DocxPackage, name: string, rejects: Rejects = acceptsAll): DocxDocument {
  const mainPart = archive.mainPart();
  const root = archive.tree(mainPart);
  const related = (type: string): XmlElement | undefined => {
    const part = archive.related(mainPart, type);
    return part === undefined ? undefined : archive.tree(part);
  };
  const styles = new Styles(related('styles'));
  const context: StoryContext = {
    styles,
    numbering: new Numbering(related('numbering'), styles),
    tables: { count: 0 },
    rejects,
  };
  const body = readStory(onlyBody(root, name), root, context);
  const notes = noteStories(archive, mainPart, body, context);
  const stories: readonly PlacedStory[] = [{ story: body, part: mainPart, role: 'body' }, ...notes];
  return {
    archive,
    mainPart,
    body,
    stories: stories.map((placed) => placed.story),
    layout: layOut(stories, styles, new RunLooks(styles)),
    margins: marginStories(archive, mainPart, body, styles),
  };
}

function onlyBody(root: XmlElement, name: string): XmlElement {
  const bodies = [...elements(root, 'w:body')];
  const first = bodies[0];
  if (first !== undefined && bodies.length === 1) return first;
  throw new UnreadableDocument(
    'damaged',
    name,
    `${name} has ${first === undefined ? 'no' : 'more than one'} document body; open it in Word, save it as DOCX and try again.`,
  );
}

/** Footnotes and endnotes in the order in which the text refers to them, each once. */
function noteStories(archive: DocxPackage, main: string, body: Story, context: StoryContext): readonly PlacedStory[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const part = archive.related(main, `${kind}s`);
    if (part === undefined) return [];
    const root = archive.tree(part);
    const byId = new Map([...elements(root, `w:${kind}`)].map((note) => [attribute(note, 'w:id') ?? '', note]));
    const ids = new Set(body.notes.filter((note) => note.kind === kind).map((note) => note.id));
    const format = kind === 'footnote' ? 'decimal' : 'lowerRoman';
    return [...ids].flatMap((id, index) => {
      const note = byId.get(id);
      if (note === undefined) return [];
      const story = readStory(note, root, context);
      return [{ story, part, role: kind, label: formatNumber(index + 1, format) }];
    });
  });
}

function marginStories(archive: DocxPackage, main: string, body: Story, styles: Styles): readonly Story[] {
  const relationships = new Map(archive.relationships(main).map((relationship) => [relationship.id, relationship]));
  return body.headers.flatMap((id) => {
    const part = relationships.get(id)?.part;
    if (part === undefined || !archive.has(part)) return [];
    const root = archive.tree(part);
    return [readStory(root, root, apart(styles))];
  });
}

/** Headers and comments take no part in the numbering of the text. */
function apart(styles: Styles): StoryContext {
  return { styles, numbering: new Numbering(undefined, styles), tables: { count: 0 }, rejects: acceptsAll };
}

/** Authors and words of the comments, by id. */
export function readComments(
  archive: DocxPackage,
  mainPart: string,
): ReadonlyMap<string, { readonly author: string; readonly words: string }> {
  const part = archive.related(mainPart, 'comments');
  if (part === undefined) return new Map();
  const root = archive.tree(part);
  const styles = new Styles(undefined);
  return new Map(
    [...elements(root, 'w:comment')].map((comment) => {
      const words = storyWords(readStory(comment, comment, apart(styles)));
      return [attribute(comment, 'w:id') ?? '', { author: attribute(comment, 'w:author') ?? '', words }] as const;
    }),
  );
}

/** The words of a story, a line a paragraph, without empty ones. */
export function storyWords(story: Story): string {
  return story.paragraphs
    .map((paragraph) =>
      paragraph.atoms
        .map((atom) => atom.text)
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}
