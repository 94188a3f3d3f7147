import { UnreadableDocument } from '../contract-text';
import { attribute, elements } from './ooxml';
import { parseXml, XmlError, type XmlElement } from './xml';
import { readZipDirectory, unpack, ZipError, type ZipDirectory, type ZipEntry } from './zip';

const megabyte = 1024 * 1024;
/** Words alone never come near these (24 MB are some 3,000 pages); pictures are not unpacked and do not count. */
const largestPart = 24 * megabyte;
const largestTotal = 200 * megabyte;

export interface Relationship {
  readonly id: string;
  /** Last segment of its type, e.g. `styles`, `header`, `aFChunk`. */
  readonly type: string;
  /** Name of the part in the archive; undefined where the target is outside the file. */
  readonly part: string | undefined;
}

/** The opened archive of a DOCX file. Parts are unpacked and parsed when they are asked for, once. */
export class DocxPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly sources = new Map<string, string>();
  private readonly trees = new Map<string, XmlElement>();
  private unpacked = 0;

  private constructor(
    private readonly bytes: Uint8Array,
    readonly name: string,
    readonly directory: ZipDirectory,
  ) {
    for (const entry of directory.entries) {
      const key = entry.name.toLowerCase();
      if (this.entries.has(key) && key.endsWith('.xml')) throw this.refused('hostile', `holds ${entry.name} twice`);
      this.entries.set(key, entry);
    }
  }

  /** Throws {@link UnreadableDocument}. */
  static open(bytes: Uint8Array, name: string): DocxPackage {
    try {
      return new DocxPackage(bytes, name, readZipDirectory(bytes));
    } catch (cause) {
      throw unreadable(cause, name);
    }
  }

  /** Name of the part that holds the document. */
  mainPart(): string {
    const main = this.relationships('').find((relationship) => relationship.type === 'officeDocument')?.part;
    if (main !== undefined && this.has(main)) return main;
    if (this.has('word/document.xml')) return 'word/document.xml';
    throw new UnreadableDocument(
      'damaged',
      this.name,
      `${this.name} has no Word document in it; open it in Word, save it as DOCX and try again.`,
    );
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  entry(part: string): ZipEntry | undefined {
    return this.entries.get(part.toLowerCase());
  }

  /** The source of a part as text, its byte order mark included. */
  source(part: string): string {
    const known = this.sources.get(part);
    if (known !== undefined) return known;
    const entry = this.entry(part);
    if (entry === undefined) throw this.refused('damaged', `lacks ${part}`);
    try {
      const bytes = unpack(this.bytes, entry, Math.min(largestPart, largestTotal - this.unpacked));
      this.unpacked += bytes.length;
      const source = decodePart(bytes);
      this.sources.set(part, source);
      return source;
    } catch (cause) {
      throw unreadable(cause, this.name);
    }
  }

  /** Unpacks all markup within the limits, for readers that unpack without any. Throws {@link UnreadableDocument}. */
  checkSizes(): void {
    for (const entry of this.directory.entries) if (/\.(?:xml|rels)$/i.test(entry.name)) this.source(entry.name);
  }

  tree(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known !== undefined) return known;
    try {
      const tree = parseXml(this.source(part));
      this.trees.set(part, tree);
      return tree;
    } catch (cause) {
      throw unreadable(cause, this.name);
    }
  }

  /** The relationships of a part (`''`: of the archive); none where it has none. */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!this.has(rels)) return [];
    return [...elements(this.tree(rels), 'rel:Relationship')].map((element) =>
      relationship(element, part.slice(0, slash)),
    );
  }

  /** The first related part of a type that is there. */
  related(part: string, type: string): string | undefined {
    return this.relationships(part).find(
      (other) => other.type === type && other.part !== undefined && this.has(other.part),
    )?.part;
  }

  private refused(code: 'hostile' | 'damaged', what: string): UnreadableDocument {
    return new UnreadableDocument(
      code,
      this.name,
      `${this.name} ${what}; open it in Word, save it as a new DOCX and try again.`,
    );
  }
}

function relationship(element: XmlElement, folder: string): Relationship {
  const target = attribute(element, 'Target') ?? '';
  const outside = attribute(element, 'TargetMode') === 'External' || target.includes(':');
  return {
    id: attribute(element, 'Id') ?? '',
    type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
    part: outside ? undefined : resolved(folder, target),
  };
}

/** Names of parts are only looked up in the archive; they never become paths. */
function resolved(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
  for (const segment of target.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

function decodePart(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XmlError('damaged', 'the bytes are not text');
  }
}

function unreadable(cause: unknown, name: string): unknown {
  /** A read beyond the end of the bytes is a sign of damage, too. */
  if (cause instanceof RangeError) return unreadable(new ZipError('damaged', cause.message), name);
  if (!(cause instanceof ZipError || cause instanceof XmlError)) return cause;
  return new UnreadableDocument(cause.code, name, sentence(cause.code, name), { cause });
}

function sentence(code: ZipError['code'] | XmlError['code'], name: string): string {
  switch (code) {
    case 'damaged':
      return `${name} is damaged or cut off; get a fresh copy of the file, or open it in Word and save it again.`;
    case 'encrypted':
      return `${name} is protected by a password; open it in Word, remove the password and save it again.`;
    case 'too-large':
      return `${name} unpacks to far more than a contract holds; open it in Word, split it and save the parts as DOCX.`;
    case 'hostile':
      return `${name} holds markup that no word processor writes and was not read; open it in Word and save it as a new DOCX.`;
  }
}
