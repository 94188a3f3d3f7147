import { formFieldText, printsOwnNumber, type Field } from './fields';
import { attribute, child, descendants, elements, isOn, textContent } from './ooxml';
import type { Atom } from './story';
import { symbolCharacter } from './symbols';
import type { XmlElement } from './xml';

/** What the reader of paragraphs wants to hear of while it reads the runs of one. */
export interface InlineSink {
  atom(atom: Atom): void;
  /** A revision that ends here; the sink knows where it began. */
  revisionBegin(element: XmlElement, kind: 'insertion' | 'deletion' | 'move'): void;
  revisionEnd(element: XmlElement, words: string): void;
  /** A `w:rPrChange`. */
  formatted(revision: XmlElement): void;
  comment(id: string, edge: 'begin' | 'end'): void;
  placeholder(edge: 'begin' | 'end'): void;
  note(kind: 'footnote' | 'endnote', id: string): void;
  textBox(content: XmlElement): void;
  met(what: 'large-picture' | 'small-picture' | 'embedded' | 'sub-document' | 'number-field' | 'field'): void;
}

interface OpenField {
  readonly field: Field;
  result: boolean;
  instruction: string;
}

const transparent = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:fldSimple',
  'w:ruby',
  'w:rubyBase',
]);
const characters: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', ''],
]);
const drawn = new Set(['w:drawing', 'w:pict', 'w:object']);
const edgeSpace = /^[ \t\r\n]+|[ \t\r\n]+$/g;
const lineSpace = /[\n\r]/g;

/** Which revisions are read as rejected; all others are read as accepted. */
export type Rejects = (revision: XmlElement) => boolean;

/** Reads the runs of paragraphs. Fields may span paragraphs, so one reader serves one story. */
export class InlineReader {
  private readonly open: OpenField[] = [];
  private paragraph: XmlElement | undefined;
  private insertion: XmlElement | undefined;

  constructor(
    private readonly fields: ReadonlyMap<XmlElement, Field>,
    private readonly keepsSpace: boolean,
    private readonly sink: InlineSink,
    private readonly rejects: Rejects,
  ) {}

  read(paragraph: XmlElement): void {
    this.paragraph = paragraph;
    this.container(paragraph);
  }

  private container(element: XmlElement): void {
    for (const node of elements(element)) this.inline(node);
  }

  private inline(node: XmlElement): void {
    switch (node.name) {
      case 'w:r':
        return this.run(node);
      case 'w:ins':
      case 'w:moveTo':
        return this.inserted(node);
      case 'w:del':
      case 'w:moveFrom':
        if (this.rejects(node)) return this.container(node);
        this.sink.revisionBegin(node, node.name === 'w:del' ? 'deletion' : 'move');
        return this.sink.revisionEnd(node, struckWords(node));
      case 'w:sdt':
        return this.control(node);
      case 'w:fldSimple':
        return this.simpleField(node);
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        return this.sink.comment(attribute(node, 'w:id') ?? '', node.name === 'w:commentRangeStart' ? 'begin' : 'end');
      case 'w:subDoc':
        return this.sink.met('sub-document');
      case 'm:oMath':
      case 'm:oMathPara':
        return this.formula(node);
      case 'mc:AlternateContent':
        return this.container(alternative(node) ?? node);
      default:
        if (transparent.has(node.name)) this.container(node);
    }
  }

  private inserted(node: XmlElement): void {
    if (this.rejects(node)) return;
    const outer = this.insertion;
    this.insertion = node;
    this.sink.revisionBegin(node, node.name === 'w:ins' ? 'insertion' : 'move');
    this.container(node);
    this.sink.revisionEnd(node, '');
    this.insertion = outer;
  }

  /** A content control; what it shows until it is filled in is marked as such. */
  private control(node: XmlElement): void {
    const placeholder = child(child(node, 'w:sdtPr'), 'w:showingPlcHdr');
    const empty = placeholder !== undefined && isOn(placeholder);
    if (empty) this.sink.placeholder('begin');
    this.container(node);
    if (empty) this.sink.placeholder('end');
  }

  private simpleField(node: XmlElement): void {
    this.sink.met('field');
    this.open.push({ field: { begin: node, end: node, simple: true }, result: true, instruction: '' });
    this.container(node);
    this.open.pop();
  }

  private formula(node: XmlElement): void {
    const text = [...descendants(node, 'm:t')].map(textContent).join('');
    if (text !== '') this.push(node, node, text, 'object');
  }

  private run(run: XmlElement): void {
    const formatting = child(child(run, 'w:rPr'), 'w:rPrChange');
    if (formatting !== undefined) this.sink.formatted(formatting);
    for (const node of elements(run)) this.runContent(run, node);
  }

  private runContent(run: XmlElement, node: XmlElement): void {
    const character = characters.get(node.name);
    if (character !== undefined) return this.push(run, node, character, 'character');
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        return this.push(run, node, this.words(node), 'text');
      case 'w:br': {
        const type = attribute(node, 'w:type');
        return this.push(run, node, type === 'page' || type === 'column' ? '' : '\n', 'character');
      }
      case 'w:sym':
        return this.push(
          run,
          node,
          symbolCharacter(attribute(node, 'w:font') ?? '', attribute(node, 'w:char') ?? ''),
          'character',
        );
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.sink.note(node.name === 'w:footnoteReference' ? 'footnote' : 'endnote', attribute(node, 'w:id') ?? '');
        return this.push(run, node, '', 'note-reference');
      case 'w:fldChar':
        return this.fieldCharacter(run, node);
      case 'w:instrText':
      case 'w:delInstrText':
        return this.instruction(node);
      case 'w:ruby':
        return this.container(node);
      case 'mc:AlternateContent':
        return this.runAlternative(run, node);
      default:
        if (drawn.has(node.name)) this.object(run, node);
    }
  }

  private runAlternative(run: XmlElement, node: XmlElement): void {
    const chosen = alternative(node);
    if (chosen === undefined) return;
    for (const inner of elements(chosen)) this.runContent(run, inner);
  }

  /** White space at the ends of `w:t` is dropped unless it says otherwise; no-break spaces are no white space in XML. */
  private words(node: XmlElement): string {
    const text = textContent(node);
    const space = attribute(node, 'xml:space');
    const kept = space === undefined ? this.keepsSpace : space === 'preserve';
    return (kept ? text : text.replace(edgeSpace, '')).replace(lineSpace, ' ');
  }

  private fieldCharacter(run: XmlElement, node: XmlElement): void {
    const type = attribute(node, 'w:fldCharType');
    if (type === 'begin') {
      const field = this.fields.get(node);
      if (field === undefined) return;
      this.sink.met('field');
      this.push(run, node, formFieldText(node), 'object', field);
      this.open.push({ field, result: false, instruction: '' });
      return;
    }
    const current = this.open.at(-1);
    if (current === undefined) return;
    if (type === 'separate') current.result = true;
    if (type !== 'end' || current.field.end !== node) return;
    if (printsOwnNumber(current.instruction)) this.sink.met('number-field');
    this.open.pop();
  }

  private instruction(node: XmlElement): void {
    const current = this.open.at(-1);
    if (current !== undefined) current.instruction += textContent(node);
  }

  private object(run: XmlElement, node: XmlElement): void {
    let boxed = false;
    for (const content of textBoxes(node)) {
      boxed = true;
      this.sink.textBox(content);
    }
    this.push(run, node, '', 'object');
    if (boxed) return;
    if (node.name === 'w:object' || hasDescendant(node, drawnFromData)) return this.sink.met('embedded');
    if (hasDescendant(node, pictureNames)) this.sink.met(isLarge(node) ? 'large-picture' : 'small-picture');
  }

  private push(run: XmlElement, node: XmlElement, text: string, kind: Atom['kind'], own?: Field): void {
    if (this.paragraph === undefined || this.open.some((open) => !open.result)) return;
    const field = this.open[0]?.field ?? own;
    this.sink.atom({ text, kind, node, run, paragraph: this.paragraph, field, insertion: this.insertion });
  }
}

/** Of markup in several versions the first that has words, else the last. */
export function alternative(node: XmlElement): XmlElement | undefined {
  const versions = [...elements(node)];
  return versions.find((version) => hasDescendant(version, wordNames)) ?? versions[0];
}

const wordNames = new Set(['w:t', 'w:txbxContent', 'w:drawing', 'w:pict']);
const pictureNames = new Set(['a:blip', 'v:imagedata']);
/** Charts and diagrams keep their words in parts of their own. */
const drawnFromData = new Set(['?c:chart', '?dgm:relIds', '?cx:chart', 'o:OLEObject']);

function hasDescendant(element: XmlElement, names: ReadonlySet<string>): boolean {
  for (const node of elements(element)) if (names.has(node.name) || hasDescendant(node, names)) return true;
  return false;
}

/** The contents of text boxes in a drawing, outermost ones only, each once. */
function* textBoxes(node: XmlElement): Generator<XmlElement> {
  for (const inner of elements(node)) {
    if (inner.name === 'w:txbxContent') yield inner;
    else if (inner.name === 'mc:AlternateContent') {
      const chosen = alternative(inner);
      if (chosen !== undefined) yield* textBoxes(chosen);
    } else yield* textBoxes(inner);
  }
}

const emuPerCentimetre = 360_000;
/** Square centimetres from which a picture may be a page of its own. */
const largePicture = 150;

function isLarge(drawing: XmlElement): boolean {
  for (const extent of descendants(drawing, 'wp:extent')) {
    const width = Number(attribute(extent, 'cx') ?? '0') / emuPerCentimetre;
    const height = Number(attribute(extent, 'cy') ?? '0') / emuPerCentimetre;
    return width * height >= largePicture;
  }
  return false;
}

/** The words of a deletion, without field instructions. */
export function struckWords(element: XmlElement): string {
  let words = '';
  for (const node of elements(element)) {
    if (node.name === 'w:delText' || node.name === 'w:t') words += textContent(node);
    else if (node.name === 'w:tab') words += '\t';
    else if (node.name === 'w:br' || node.name === 'w:cr') words += '\n';
    else if (node.name === 'w:noBreakHyphen') words += '-';
    else if (node.name !== 'w:rPr') words += struckWords(node);
  }
  return words;
}
