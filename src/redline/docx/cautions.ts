import { attribute, child } from '../../document/docx/ooxml';
import { DocxPackage } from '../../document/docx/package';

/** What to know of a Word file before changes are written into it. */
export interface DocxCautions {
  /** The ending that its kind of document must have, with its dot: Word opens no other. */
  readonly extension: '.docx' | '.docm' | '.dotx' | '.dotm';
  /** Sentences for the user, after "The file". */
  readonly cautions: readonly string[];
}

const extensions = [
  ['ms-word.document.macroEnabled', '.docm'],
  ['ms-word.template.macroEnabledTemplate', '.dotm'],
  ['wordprocessingml.template', '.dotx'],
] as const;

/** Macros stay, protection stays and a signature breaks: said, not hidden. Throws `UnreadableDocument`. */
export function cautionsOf(bytes: Uint8Array, name: string): DocxCautions {
  const archive = DocxPackage.open(bytes, name);
  const types = archive.has('[Content_Types].xml') ? archive.source('[Content_Types].xml') : '';
  const extension = extensions.find(([type]) => types.includes(type))?.[1] ?? '.docx';
  const cautions: string[] = [];
  const isSigned =
    archive.relationships('').some(({ type }) => type === 'origin') || archive.has('_xmlsignatures/origin.sigs');
  if (isSigned)
    cautions.push('is digitally signed: the redline is another file, for which the signature does not hold.');
  if (extension === '.docm' || extension === '.dotm')
    cautions.push('holds macros; they are in the redline as they were.');
  const settings = archive.related(archive.mainPart(), 'settings');
  const protection = settings === undefined ? undefined : child(archive.tree(settings), 'w:documentProtection');
  const enforced = attribute(protection, 'w:enforcement');
  if (enforced !== undefined && !['0', 'false', 'off'].includes(enforced)) {
    cautions.push(
      'is protected against editing in Word; the tracked changes are in the redline, and so is the protection: whoever accepts or rejects them must lift it.',
    );
  }
  return { extension, cautions };
}
