import { gunzipSync } from 'node:zlib';
import type { Range } from '../document/contract-text';
import { readText } from '../document/text';
import type { Contract } from '../contract/contract';
import { understand } from '../contract/understand';

/** A span that people marked. */
export interface GoldSpan extends Range {
  readonly category: string;
  readonly text: string;
}

export interface LabelledContract {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** Reads lines of JSON, packed by gzip or not. Offsets in the file count code points; here they are UTF-16 code units. */
export function readCorpus(bytes: Uint8Array): readonly LabelledContract[] {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return new TextDecoder()
    .decode(plain)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => withUnits(JSON.parse(line) as LabelledContract));
}

function withUnits(contract: LabelledContract): LabelledContract {
  const toUnits = unitsOf(contract.text);
  if (!toUnits) return { ...contract, id: String(contract.id) };
  const spans = contract.spans.map((span) => ({ ...span, start: toUnits(span.start), end: toUnits(span.end) }));
  return { ...contract, id: String(contract.id), spans };
}

/** From code points to code units; undefined where they are the same. */
function unitsOf(text: string): ((points: number) => number) | undefined {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index - pairs.length);
  return pairs.length === 0 ? undefined : (points) => points + pairs.filter((pair) => pair < points).length;
}

/** From code units back to code points, as scorers in other languages count. */
export function pointsOf(text: string): (units: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match) => match.index);
  return (units) => units - pairs.filter((pair) => pair < units).length;
}

export function contractOf({ id, text }: LabelledContract): Contract {
  return understand(readText(text, { name: id, sha256: '' }));
}
