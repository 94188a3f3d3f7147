import type { DocxDocument } from '../../document/docx/document';
import type { XmlElement } from '../../document/docx/xml';
import type { Edit } from '../../review/review';
import { escaped, Markup, type Revisions } from './markup';

/** A remark for whoever reads the file, at one of the edits. */
export interface RedlineComment {
  readonly edit: Edit;
  /** Paragraphs joined by `\n`. */
  readonly text: string;
}

/** A comment that has its place in the document. */
export interface PlacedComment {
  readonly id: string;
  readonly text: string;
}

const transitional = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypes = '[Content_Types].xml';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/**
 * The sources of the parts that hold the comments: theirs, behind those that are there already; and, where the file had
 * none yet, its relationships and content types. By name of the part.
 */
export function commentParts(
  document: DocxDocument,
  comments: readonly PlacedComment[],
  revisions: Revisions,
): ReadonlyMap<string, string> {
  const { archive, mainPart } = document;
  const known = archive.related(mainPart, 'comments');
  if (known !== undefined) {
    const root = archive.tree(known);
    const markup = new Markup(archive.source(known), root, revisions);
    return new Map([[known, appended(markup.source, root, written(comments, markup, revisions))]]);
  }
  const namespaces = isStrict(archive.tree(mainPart)) ? strict : transitional;
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const part = freeName(folder, document);
  const markup = Markup.forNewPart(revisions);
  const source = `${declaration}<w:comments xmlns:w="${namespaces.word}">${written(comments, markup, revisions)}</w:comments>`;
  return new Map([
    [part, source],
    withRelationship(document, part, namespaces.relationships),
    withType(document, part),
  ]);
}

function written(comments: readonly PlacedComment[], markup: Markup, revisions: Revisions): string {
  const attribute = markup.attribute;
  return comments
    .map(({ id, text }) => {
      const about = `${attribute}id="${id}"${revisions.signature(attribute)} ${attribute}initials="${escaped(revisions.initials)}"`;
      const paragraphs = text
        .split('\n')
        .map(
          (line) =>
            `<${markup.tag('p')}><${markup.tag('r')}>${markup.words(line)}</${markup.tag('r')}></${markup.tag('p')}>`,
        );
      return `<${markup.tag('comment')} ${about}>${paragraphs.join('')}</${markup.tag('comment')}>`;
    })
    .join('');
}

function withRelationship({ archive, mainPart }: DocxDocument, part: string, type: string): [string, string] {
  const slash = mainPart.lastIndexOf('/') + 1;
  const rels = `${mainPart.slice(0, slash)}_rels/${mainPart.slice(slash)}.rels`;
  const taken = new Set(archive.relationships(mainPart).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const attributes = `Id="rId${String(number)}" Type="${type}/comments" Target="${part.slice(slash)}"`;
  if (!archive.has(rels)) {
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    return [rels, `${declaration}<Relationships xmlns="${namespace}"><Relationship ${attributes}/></Relationships>`];
  }
  const [source, root] = [archive.source(rels), archive.tree(rels)];
  return [rels, appended(source, root, `<${prefixOf(source, root)}Relationship ${attributes}/>`)];
}

function withType({ archive }: DocxDocument, part: string): [string, string] {
  const [source, root] = [archive.source(contentTypes), archive.tree(contentTypes)];
  const override = `<${prefixOf(source, root)}Override PartName="/${part}" ContentType="${contentType}"/>`;
  return [contentTypes, appended(source, root, override)];
}

function freeName(folder: string, { archive }: DocxDocument): string {
  let name = `${folder}comments.xml`;
  for (let number = 2; archive.has(name); number++) name = `${folder}comments${String(number)}.xml`;
  return name;
}

/** `markup` as the last child of the root, which may have been written without any. */
function appended(source: string, root: XmlElement, markup: string): string {
  if (root.contentStart < root.end) return source.slice(0, root.contentEnd) + markup + source.slice(root.contentEnd);
  const open = source.slice(root.start, root.end - 2).trimEnd();
  const tag = /^<([^\s/>]+)/.exec(open)?.[1] ?? '';
  return `${source.slice(0, root.start)}${open}>${markup}</${tag}>${source.slice(root.end)}`;
}

function prefixOf(source: string, root: XmlElement): string {
  const tag = /^<([^\s/>]+)/.exec(source.slice(root.start, root.start + 200))?.[1] ?? '';
  return tag.slice(0, tag.indexOf(':') + 1);
}

function isStrict(root: XmlElement): boolean {
  return [...root.attributes.values()].includes(strict.word);
}
