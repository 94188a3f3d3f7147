/**
 * A small reader of XML that keeps where every element stands in its source, so that an edit can be spliced into the
 * very bytes of a part. Entities of a document type are never read: a part that declares one is refused.
 */
export interface XmlElement {
  /** Canonical prefix and local name, e.g. `w:p`, whatever prefix the file uses and in strict files too. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Source offsets: `<`, after the start tag, before the end tag, after the end tag. */
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/** Text between tags, entities resolved. */
type XmlNode = XmlElement | string;

export class XmlError extends Error {
  constructor(
    readonly code: 'damaged' | 'hostile' | 'too-large',
    message: string,
  ) {
    super(message);
    this.name = 'XmlError';
  }
}

interface Building {
  name: string;
  /** As written, to match the end tag. */
  tag: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  parent: Building | undefined;
  start: number;
  contentStart: number;
  contentEnd: number;
  end: number;
  namespaces: ReadonlyMap<string, string>;
}

/** Deeper nesting is no document; the walkers of the tree may then use recursion. */
const deepest = 1000;
/** Memory is spent on elements, not on letters. */
const mostElements = 2_000_000;

const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);

const none: ReadonlyMap<string, string> = new Map();
const rootNamespaces: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);

/** Parses one part. Throws {@link XmlError} where it is not well-formed, declares a document type or nests too deeply. */
export function parseXml(source: string): XmlElement {
  let open: Building | undefined;
  let root: Building | undefined;
  let depth = 0;
  let count = 0;
  let at = source.startsWith('\uFEFF') ? 1 : 0;

  while (at < source.length) {
    const next = source.indexOf('<', at);
    const textEnd = next < 0 ? source.length : next;
    if (textEnd > at) addText(open, source, at, textEnd);
    if (next < 0) break;
    const kind = source.charCodeAt(next + 1);
    if (kind === 33 /* ! */ || kind === 63 /* ? */) {
      at = skipDeclaration(source, next, open);
      continue;
    }
    const close = tagEnd(source, next);
    if (kind === 47 /* / */) {
      const tag = source.slice(next + 2, close).trimEnd();
      if (open?.tag !== tag) throw damaged(`</${tag.slice(0, 40)}> closes nothing`);
      open.contentEnd = next;
      open.end = close + 1;
      open = open.parent;
      depth--;
    } else {
      if (open === undefined && root !== undefined) throw damaged('more than one root');
      const empty = source.charCodeAt(close - 1) === 47;
      if (++count > mostElements) throw new XmlError('too-large', 'too many elements');
      const element = startTag(source, next, close, empty, open);
      open?.children.push(element);
      root ??= element;
      if (!empty) {
        if (++depth > deepest) throw new XmlError('hostile', 'elements nest too deeply');
        open = element;
      }
    }
    at = close + 1;
  }
  if (root === undefined) throw damaged('no element');
  if (open !== undefined) throw damaged(`<${open.tag.slice(0, 40)}> is not closed`);
  return root;
}

function damaged(message: string): XmlError {
  return new XmlError('damaged', message);
}

function addText(open: Building | undefined, source: string, start: number, end: number): void {
  const text = source.slice(start, end);
  if (open === undefined) {
    if (text.trim() !== '') throw damaged('words outside the root');
    return;
  }
  open.children.push(decoded(text).replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
}

/** Comments and processing instructions are passed over, CDATA is text, a document type is refused. */
function skipDeclaration(source: string, at: number, open: Building | undefined): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at + 4);
  if (source.startsWith('<?', at)) return after(source, '?>', at + 2);
  if (!source.startsWith('<![CDATA[', at)) throw new XmlError('hostile', 'a document type is declared');
  const end = after(source, ']]>', at + 9);
  open?.children.push(source.slice(at + 9, end - 3).replaceAll('\r\n', '\n'));
  return end;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw damaged(`${mark} is missing`);
  return at + mark.length;
}

/** The `>` of a tag; one inside an attribute value does not count. */
function tagEnd(source: string, start: number): number {
  let close = source.indexOf('>', start);
  let quote = nextQuote(source, start, close);
  while (quote >= 0) {
    const end = source.indexOf(source.charAt(quote), quote + 1);
    if (end < 0) throw damaged('an attribute value is not closed');
    if (end > close) close = source.indexOf('>', end);
    quote = nextQuote(source, end + 1, close);
  }
  if (close < 0) throw damaged('a tag is not closed');
  return close;
}

function nextQuote(source: string, from: number, before: number): number {
  for (let at = from; at < before; at++) {
    const code = source.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

function startTag(
  source: string,
  start: number,
  close: number,
  empty: boolean,
  parent: Building | undefined,
): Building {
  const end = empty ? close - 1 : close;
  let nameEnd = start + 1;
  while (nameEnd < end && !isSpace(source.charCodeAt(nameEnd))) nameEnd++;
  const tag = source.slice(start + 1, nameEnd);
  if (tag === '') throw damaged('a tag has no name');
  const written = attributesOf(source, nameEnd, end);
  const namespaces = declaredNamespaces(written, parent?.namespaces ?? rootNamespaces);
  return {
    name: canonicalName(tag, namespaces, true),
    tag,
    attributes: canonicalAttributes(written, namespaces),
    children: [],
    parent,
    start,
    contentStart: close + 1,
    contentEnd: close + 1,
    end: close + 1,
    namespaces,
  };
}

const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

function attributesOf(source: string, start: number, end: number): readonly (readonly [string, string])[] {
  if (start >= end) return [];
  const found: (readonly [string, string])[] = [];
  attribute.lastIndex = start;
  let at = start;
  for (let match = attribute.exec(source); match !== null && match.index < end; match = attribute.exec(source)) {
    found.push([match[1] ?? '', decoded(match[2] ?? match[3] ?? '')]);
    at = attribute.lastIndex;
  }
  if (source.slice(at, end).trim() !== '') throw damaged('an attribute is not well-formed');
  return found;
}

function declaredNamespaces(
  written: readonly (readonly [string, string])[],
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (!written.some(([name]) => name.startsWith('xmlns'))) return inherited;
  const namespaces = new Map(inherited);
  for (const [name, uri] of written) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    namespaces.set(name.slice(6), canonicalPrefixes.get(uri) ?? '?');
  }
  return namespaces;
}

/** Unknown namespaces keep the prefix that is written, marked so that it cannot be taken for a known one. */
function canonicalName(name: string, namespaces: ReadonlyMap<string, string>, element: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && !element) return name;
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const canonical = namespaces.get(prefix);
  if (canonical === prefix) return name;
  const local = name.slice(colon + 1);
  if (canonical === undefined) return colon < 0 ? local : `?${name}`;
  return canonical === '?' ? `?${name}` : `${canonical}:${local}`;
}

function canonicalAttributes(
  written: readonly (readonly [string, string])[],
  namespaces: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (written.length === 0) return none;
  return new Map(written.map(([name, value]) => [canonicalName(name, namespaces, false), value]));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

const reference = /&([^;&\s]{1,12});?/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(reference, (whole: string, name: string) => {
    const known = named[name];
    if (known !== undefined && whole.endsWith(';')) return known;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (!name.startsWith('#') || !(code > 0 && code <= 0x10ffff) || !whole.endsWith(';')) {
      throw damaged('an entity is not known');
    }
    return String.fromCodePoint(code);
  });
}
