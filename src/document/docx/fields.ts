import { attribute, elements } from './ooxml';
import type { XmlElement } from './xml';

/** A complex or simple field. Its instruction is never words; its result is. */
export interface Field {
  /** `w:fldChar` begin, or `w:fldSimple`. */
  readonly begin: XmlElement;
  readonly end: XmlElement;
  readonly simple: boolean;
}

/** The complex fields of a part by their begin character; a begin without an end is no field. */
export function matchFields(
  root: XmlElement,
  rejects: (revision: XmlElement) => boolean,
): ReadonlyMap<XmlElement, Field> {
  const fields = new Map<XmlElement, Field>();
  const open: XmlElement[] = [];
  for (const character of fieldCharacters(root, rejects)) {
    const type = attribute(character, 'w:fldCharType');
    if (type === 'begin') open.push(character);
    if (type !== 'end') continue;
    const begin = open.pop();
    if (begin !== undefined) fields.set(begin, { begin, end: character, simple: false });
  }
  return fields;
}

/** Characters that are gone from the reading with their run do not count: their field is gone too. */
function* fieldCharacters(element: XmlElement, rejects: (revision: XmlElement) => boolean): Generator<XmlElement> {
  for (const node of elements(element)) {
    if (node.name === 'w:fldChar') yield node;
    else if (node.children.length > 0 && !isGone(node, rejects)) yield* fieldCharacters(node, rejects);
  }
}

function isGone(node: XmlElement, rejects: (revision: XmlElement) => boolean): boolean {
  if (node.name === 'w:del' || node.name === 'w:moveFrom') return !rejects(node);
  return (node.name === 'w:ins' || node.name === 'w:moveTo') && rejects(node);
}

/** What a form field shows that is not in its result: a tick box, the choice of a list. */
export function formFieldText(begin: XmlElement): string {
  for (const data of elements(begin, 'w:ffData')) {
    for (const box of elements(data, 'w:checkBox')) return isTicked(box) ? '☒' : '☐';
    for (const list of elements(data, 'w:ddList')) return chosen(list);
  }
  return '';
}

function isTicked(box: XmlElement): boolean {
  let ticked = false;
  for (const state of elements(box)) {
    if (state.name !== 'w:default' && state.name !== 'w:checked') continue;
    const written = attribute(state, 'w:val');
    ticked = written === undefined || !['0', 'false', 'off'].includes(written);
  }
  return ticked;
}

function chosen(list: XmlElement): string {
  const entries = [...elements(list, 'w:listEntry')].map((entry) => attribute(entry, 'w:val') ?? '');
  let index = 0;
  for (const state of elements(list)) {
    if (state.name === 'w:result' || state.name === 'w:default') index = Number(attribute(state, 'w:val') ?? '0');
    if (state.name === 'w:result') break;
  }
  return entries[index] ?? '';
}

/** Fields that print a number of their own and keep no result in the file. */
const numberField = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i;

export function printsOwnNumber(instruction: string): boolean {
  return numberField.test(instruction);
}
