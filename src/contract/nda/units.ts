import type { Range } from '../../document/contract-text';
import type { ContractStructure } from '../contract';
import { tokensOf, type Tokens } from '../model/tokens';
import { plainOf } from '../plain';

/** A sentence or list item of an NDA, with the lead-in that it completes. */
export interface Unit extends Range {
  /** As `plainOf` gives it. */
  readonly plain: string;
  /** "The recipient shall not:" of an item under it, plain; empty where it stands alone. */
  readonly lead: string;
  readonly tokens: Tokens;
  readonly leadTokens: Tokens;
}

const opensList = /[:\-–—]\s*$/;
const goesOn = /(?:[;,]|[;,]\s*(?:and|or|and\/or))\s*$/;
const item =
  /^\s*(?:\(\s*[a-z0-9]{1,5}\s*\)|[a-z]{1,4}\)|[a-z][.]|[ivx]{1,5}[.)]|\d{1,2}\)|\d{1,2}(?:\.\d{1,2})+|[•▪●◦>*·o-])\s/;
const numbered = /^\s*\d{1,2}[.)]\s/;
/** Items so far from their lead-in are hardly of it. */
const mostItems = 24;
/** Only the beginning of a longer sentence is looked at (tables, lists of names). */
const longest = 4000;
const longestLead = 600;
const noTokens: Tokens = { count: 0, hashes: new Uint32Array(0), places: new Uint32Array(0) };

/** The units of a whole document. */
export function unitsOf(structure: ContractStructure): readonly Unit[] {
  return unitsIn(
    structure.source.text,
    structure.passages.flatMap(({ sentences }) => sentences),
  );
}

/** Sentences in order, each item given the lead-in above it. */
export function unitsIn(text: string, sentences: readonly Range[]): readonly Unit[] {
  const units: Unit[] = [];
  let lead: Unit | undefined;
  let items = 0;
  let before = '';
  for (const { start, end } of sentences) {
    const plain = plainOf(text.slice(start, Math.min(end, start + longest)));
    const isItem =
      item.test(plain) ||
      ((goesOn.test(before) || opensList.test(before)) && (numbered.test(plain) || items === 0)) ||
      goesOn.test(before);
    if (lead && (!isItem || items >= mostItems)) lead = undefined;
    const unit: Unit = {
      start,
      end,
      plain,
      lead: lead ? lead.plain.slice(-longestLead) : '',
      tokens: tokensOf(text, start, Math.min(end, start + longest)),
      leadTokens: lead?.tokens ?? noTokens,
    };
    units.push(unit);
    items += 1;
    before = plain;
    if (opensList.test(plain)) {
      lead = unit;
      items = 0;
    }
  }
  return units;
}
