import type { Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import { isSupplied } from './supplied';
import type { ContractView } from './view';

/** A document that the contract names and that is not in the file. */
export interface UnsuppliedDocument {
  readonly kind: 'document';
  readonly name: string;
  readonly citation: Citation;
}

/** Documents that set out what is delivered, or one matter only; they are not where all other terms hide. */
export const ofOneMatter =
  /order|statement of work|\bsow\b|exhibit|schedule|attachment|appendix|annex|\bdpa\b|data processing|polic(?:y|ies)|\bsla\b|service level|documentation|quality (?:assurance )?agreement|safety data|pharmacovigilance/i;

/** Another agreement that is made part of this one by its name alone. */
const incorporated = /\b(?:is|are|shall be) (?:hereby |herein )?incorporated\b(?![^.;]{0,40}\binto the\b)/g;
const namedBefore = /((?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Agreement|Terms|Conditions))\b[^.;]{0,60}$/u;
const nameReach = 160;
/** "Section 13.11 of the LLC Agreement": one matter of it. */
const ofOneSection =
  /\b(?:sections?|articles?|paragraphs?|clauses?)\s[\d.]+(?:\([a-z0-9]+\))*\s+(?:of|to|in)\s+(?:the|that certain)?\s*$/i;

/** "This Order Form is governed by the Framework Terms": under the name of the agreement that it is made under. */
const madeUnder = new RegExp(
  '\\b[Tt](?:his|HIS)\\s+(?<own>[Oo]rder(?:\\s+[Ff]orm)?|[Aa]greement|[Cc]ontract|[Ss]tatement\\s+of\\s+[Ww]ork|SOW|[Aa]ddendum|[Ss]chedule|[Ww]ork\\s+[Oo]rder|[Qq]uotation|[Pp]roposal|[Cc]over\\s+[Pp]age|[Ee]xhibit|[Aa]mendment|[Ss]upplement|[Aa]ttachment)\\b[^.;]{0,80}?' +
    '\\b(?:incorporates?|amends|modifies|supplements|(?:is|are|shall\\s+be)\\s+(?:(?:made|entered\\s+into|issued|placed|executed)\\s+)?(?:governed\\s+by|subject\\s+to|pursuant\\s+to|under))(?:\\s+and\\s+is\\s+(?:governed\\s+by|subject\\s+to))?' +
    '(?:\\s+all)?(?:\\s+of)?(?:\\s+the)?(?:\\s+(?:terms|provisions)(?:\\s+and\\s+(?:conditions|provisions))?(?:\\s+of)?)?(?:\\s+(?:the|that\\s+certain|an?))?\\s+' +
    "(?=(?<name>(?:\\p{Lu}[\\p{L}’'-]+\\s+){0,5}(?:Agreement|Terms|Conditions)\\b|\\{\\w+\\}))",
  'gu',
);
/** "First Amendment to Supply Agreement": what the title says that it belongs to. */
const amended =
  /\b(?:amendment|addendum|supplement)\b[^\n]{0,30}?\s+to\s+(?:the\s+|that\s+certain\s+)?(?<name>(?:[\p{L}&’'-]+\s+){0,7}agreement)\b/iu;

/** Another agreement whose terms are this one's too and that is not in the file. */
export function agreementAbove(view: ContractView): UnsuppliedDocument | undefined {
  const { text } = view.contract.source;
  for (const match of text.matchAll(incorporated)) {
    const lead = text.slice(Math.max(0, match.index - nameReach), match.index);
    const named = namedBefore.exec(lead);
    if (named && ofOneSection.test(lead.slice(0, named.index))) continue;
    const found = named && agreementNamed(named[1] ?? '', match.index - lead.length + named.index, view);
    if (found) return found;
  }
  for (const match of text.matchAll(madeUnder)) {
    const { own = '', name = '' } = match.groups ?? {};
    // "This Agreement is subject to the Agreement" means itself.
    if (!/\s/.test(name) && !name.startsWith('{') && /^(?:agreement|contract)$/i.test(own)) continue;
    const found = agreementNamed(name, match.index + match[0].length, view);
    if (found) return found;
  }
  return amendedAgreement(view);
}

function amendedAgreement({ contract: { title } }: ContractView): UnsuppliedDocument | undefined {
  const name = amended.exec(title?.quote ?? '')?.groups?.['name'];
  return title && name !== undefined ? { kind: 'document', name, citation: title } : undefined;
}

const itself = /^["”]?\s+(?:shall\s+)?means?\s+th(?:is|ese)\b/;

/** "“Framework Terms” means these Standard Terms": the name that a file gives its own terms. */
function meansItself(name: string, { definitions, source }: Contract): boolean {
  return definitions.some(
    ({ term, name: { end } }) => term === name && itself.test(source.text.slice(end, end + nameReach)),
  );
}

function agreementNamed(name: string, start: number, view: ContractView): UnsuppliedDocument | undefined {
  const own = view.contract.title?.quote.toLowerCase() ?? '';
  const isOwn = /\s/.test(name) && own.includes(name.toLowerCase());
  if (name === '' || name.startsWith('This ') || isOwn || ofOneMatter.test(name)) return undefined;
  if (meansItself(name, view.contract)) return undefined;
  const range = { start, end: start + name.length };
  const citation = view.sentence(range);
  const reference = { ...range, quote: name, target: 'document', label: name } as const;
  return isSupplied(reference, citation, view) ? undefined : { kind: 'document', name, citation };
}
