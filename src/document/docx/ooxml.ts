import type { XmlElement } from './xml';

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const node of element.children) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

export function* elements(element: XmlElement | undefined, name?: string): Generator<XmlElement> {
  if (element === undefined) return;
  for (const node of element.children) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) yield node;
  }
}

/** Every element of that name below `element`, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const node of elements(element)) {
    if (node.name === name) yield node;
    yield* descendants(node, name);
  }
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

/** `w:val` of a child: the usual way of OOXML to say one thing. */
export function value(element: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(element, name), 'w:val');
}

export function whole(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const parsed = Number.parseInt(text, 10);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** A switch that may be on by its mere presence; undefined where it is absent. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : isOn(found);
}

export function isOn(element: XmlElement): boolean {
  const written = attribute(element, 'w:val');
  return written === undefined || !['0', 'false', 'off', 'none'].includes(written);
}

/** All words below an element, without any white space rules. */
export function textContent(element: XmlElement): string {
  return element.children.map((node) => (typeof node === 'string' ? node : textContent(node))).join('');
}
