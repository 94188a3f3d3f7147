import { elements, textContent } from '../../document/docx/ooxml';
import type { Atom } from '../../document/docx/story';
import type { XmlElement } from '../../document/docx/xml';

export interface Author {
  readonly name: string;
  readonly initials: string;
  readonly date: Date;
}

/** Ids and times of new revisions, shared by all parts of a file. */
export class Revisions {
  /** The ids of our own revisions. */
  readonly own = new Set<string>();
  /** The first change is made at the date itself. */
  private seconds = -1;

  constructor(
    private readonly author: Author,
    private highest: number,
  ) {}

  /** An id that nothing in the file has yet. */
  nextId(): string {
    this.highest++;
    return String(this.highest);
  }

  get initials(): string {
    return this.author.initials;
  }

  attributes(prefix: string): string {
    const id = this.nextId();
    this.own.add(id);
    return ` ${prefix}id="${id}"${this.signature(prefix)}`;
  }

  signature(prefix: string): string {
    const date = new Date(this.author.date.getTime() + 1000 * Math.max(this.seconds, 0))
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    return ` ${prefix}author="${escaped(this.author.name)}" ${prefix}date="${date}"`;
  }

  /**
   * What follows is another change. Word takes pieces of one time that touch for one change; LibreOffice does so across
   * a paragraph mark, so each paragraph has its own second.
   */
  tick(): void {
    this.seconds++;
  }
}

/** Writes the markup of one part with the prefixes that the part itself uses. */
export class Markup {
  private readonly element: string;
  /** With its colon. */
  readonly attribute: string;

  constructor(
    readonly source: string,
    root: XmlElement,
    private readonly revisions: Revisions,
  ) {
    const tag = /^<([^\s/>]+)/.exec(source.slice(root.start))?.[1] ?? 'w:document';
    this.element = tag.includes(':') ? tag.slice(0, tag.indexOf(':') + 1) : '';
    this.attribute = this.element === '' ? attributePrefix(root) : this.element;
  }

  /** For a part that is written anew, with the usual prefix. */
  static forNewPart(revisions: Revisions): Markup {
    const element = { start: 0, end: 0, contentStart: 0, contentEnd: 0, children: [], parent: undefined };
    return new Markup('', { ...element, name: 'w:comments', attributes: new Map() }, revisions);
  }

  tag(name: string): string {
    return `${this.element}${name}`;
  }

  /** The element as it is written in the part. */
  of(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  /** See {@link Revisions.tick}. */
  tick(): void {
    this.revisions.tick();
  }

  wrapped(kind: 'ins' | 'del', content: string): string {
    return `<${this.tag(kind)}${this.revisions.attributes(this.attribute)}>${content}</${this.tag(kind)}>`;
  }

  mark(kind: 'ins' | 'del'): string {
    return `<${this.tag(kind)}${this.revisions.attributes(this.attribute)}/>`;
  }

  /** An insertion of words in the given run properties; nothing where there are no words. */
  insertion(text: string, properties: string): string {
    return text === ''
      ? ''
      : this.wrapped('ins', `<${this.tag('r')}>${properties}${this.words(text)}</${this.tag('r')}>`);
  }

  commentStart(id: string): string {
    return `<${this.tag('commentRangeStart')} ${this.attribute}id="${id}"/>`;
  }

  /** The end of what is commented on, and the mark that shows the comment. */
  commentEnd(id: string): string {
    const run = `<${this.tag('r')}><${this.tag('commentReference')} ${this.attribute}id="${id}"/></${this.tag('r')}>`;
    return `<${this.tag('commentRangeEnd')} ${this.attribute}id="${id}"/>${run}`;
  }

  words(text: string, name: 't' | 'delText' = 't'): string {
    return text
      .split(/([\t\n])/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        if (piece === '\t') return `<${this.tag('tab')}/>`;
        if (piece === '\n') return `<${this.tag('br')}/>`;
        return `<${this.tag(name)} xml:space="preserve">${escaped(piece)}</${this.tag(name)}>`;
      })
      .join('');
  }

  /** A node of a run as it is written inside a deletion. */
  struck(node: XmlElement, atom: Atom | undefined): string {
    if (node.name === 'w:t') return this.words(atom?.text ?? textContent(node), 'delText');
    if (node.name !== 'w:instrText') return this.of(node);
    return `<${this.tag('delInstrText')} xml:space="preserve">${escaped(textContent(node))}</${this.tag('delInstrText')}>`;
  }

  fieldCharacter(type: 'begin' | 'separate' | 'end'): string {
    return `<${this.tag('r')}><${this.tag('fldChar')} ${this.attribute}fldCharType="${type}"/></${this.tag('r')}>`;
  }

  fieldInstruction(instruction: string): string {
    return `<${this.tag('r')}><${this.tag('delInstrText')} xml:space="preserve">${escaped(instruction)}</${this.tag('delInstrText')}></${this.tag('r')}>`;
  }

  /** The start tag once more; a revision that is opened again gets an id of its own. */
  reopened(element: XmlElement): string {
    const tag = this.source.slice(element.start, element.contentStart);
    if (element.name !== 'w:ins' && element.name !== 'w:moveTo') return tag;
    return tag.replace(/(\s(?:\w+:)?id=)(["'])[^"']*\2/, (_, name: string) => `${name}"${this.revisions.nextId()}"`);
  }

  closed(element: XmlElement): string {
    return this.source.slice(element.contentEnd, element.end);
  }

  /** Run properties for new words: those of a neighbour, without its own history and without what hides words. */
  runProperties(element: XmlElement | undefined, without: ReadonlySet<string> = nothing): string {
    if (element === undefined) return '';
    const kept = [...elements(element)].filter(
      (property) => !notInherited.has(property.name) && !without.has(property.name),
    );
    return kept.length === 0
      ? ''
      : `<${this.tag('rPr')}>${kept.map((property) => this.of(property)).join('')}</${this.tag('rPr')}>`;
  }
}

const nothing: ReadonlySet<string> = new Set();
const notInherited = new Set([
  'w:rPrChange',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:vanish',
  'w:specVanish',
  'w:webHidden',
]);

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Where elements have no prefix their attributes still need one. */
function attributePrefix(root: XmlElement): string {
  for (const [name, uri] of root.attributes) {
    if (name.includes('xmlns:') && wordNamespaces.has(uri)) return `${name.slice(name.indexOf('xmlns:') + 6)}:`;
  }
  return 'w:';
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
