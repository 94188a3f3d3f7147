import type { Contract } from '../contract/contract';
import { actorsOf } from '../contract/actors';
import type { Citation } from '../document/contract-text';
import type { Edit } from '../review/review';
import { inQuoteStyleOf } from './quote-style';

const permission =
  /\b(?:may(?!\s+not\b)|(?:shall|will)\s+(?:have\s+the\s+right|be\s+(?:entitled|permitted|free))\s+to|has\s+the\s+right\s+to|is\s+(?:entitled|permitted|free)\s+to|reserves\s+the\s+right\s+to)\b/i;

/** "Supplier may use" becomes "Supplier shall not use". The permission nearest before the words that decided is turned. */
export function prohibited(sentence: Citation, decidedAt: number): readonly Edit[] {
  const at = permissionBefore(sentence, decidedAt);
  if (!at) return [];
  const shouted = at.words === at.words.toUpperCase();
  return [{ start: at.start, end: at.end, text: shouted ? 'SHALL NOT' : 'shall not' }];
}

const leave =
  /,?\s+and\s+(?:\p{Lu}\p{L}*\s+){1,3}(?:hereby\s+)?(?:authori[sz]es|permits|allows|grants|consents|agrees)\b[^.;()]{0,240}\bfor\s+(?:such|these|those|this|that)\s+purposes?(?=\s*[.;]?\s*$)/u;

/** ", and Customer authorizes Supplier to process it for such purposes": the leave goes with what is no longer permitted. */
export function struckLeave({ quote, start }: Citation): Edit | undefined {
  const found = leave.exec(quote);
  return found ? { start: start + found.index, end: start + found.index + found[0].length, text: '' } : undefined;
}

const without =
  /\bwithout\s+(?:any\s+|the\s+(?:need\s+for\s+)?)?(?:prior\s+|further\s+)?(?:written\s+)?(?:notice|notification|consent|approval)(?:\s+(?:or|and)\s+(?:notice|consent|approval))?(?:\s+(?:to|of|from|by))?/i;

/** "may engage subcontractors without notice to Customer" becomes "… only with the prior written consent of Customer". */
export function madeSubjectToConsent(
  sentence: Citation,
  decidedAt: number,
  whose: string,
  contract: Contract,
): readonly Edit[] {
  const at = permissionBefore(sentence, decidedAt);
  if (!at) return [];
  const found = without.exec(sentence.quote);
  const shouted = sentence.quote === sentence.quote.toUpperCase();
  const written = (words: string) => inQuoteStyleOf(contract.source, shouted ? words.toUpperCase() : words);
  if (found) {
    const start = sentence.start + found.index;
    const rest = sentence.quote.slice(found.index + found[0].length);
    const named = actorsOf(contract.parties).mentions(rest.slice(0, 60))[0];
    const end = start + found[0].length;
    if (/(?:to|of|from|by)$/i.test(found[0])) {
      const isName = named !== undefined && named.start <= 5 && !named.possessive;
      return isName ? [{ start, end, text: written('only with the prior written consent of') }] : [];
    }
    return [{ start, end, text: written(`only with ${possessive(whose)} prior written consent`) }];
  }
  return [{ start: at.end, end: at.end, text: written(`, with ${possessive(whose)} prior written consent,`) }];
}

function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

interface Permission {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function permissionBefore({ quote, start }: Citation, decidedAt: number): Permission | undefined {
  const matches = [...quote.matchAll(new RegExp(permission, 'gi'))];
  // Two permissions in one sentence: turning one leaves the other.
  const [match] = matches;
  if (!match || matches.length > 1 || start + match.index > decidedAt + longestReach) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length, words: match[0] };
}

/** The verb that was read may begin with the permission itself. */
const longestReach = 20;
