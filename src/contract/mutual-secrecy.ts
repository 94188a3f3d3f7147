import { roleOfName } from './role-names';

/** So far from its start does a document say that it is mutual. */
const openingLength = 400;
const saysMutual = /\b(?:mutual(?:ly)?|bilateral|reciprocal|two-way)\b/i;
/** "each party (“Discloser”)", "the party that discloses information (the “Disclosing Party”)", "when a party receives it (“Recipient”)". */
const eitherMay =
  /\b(?:each|either|any|one|a|the)\s+(?:(?:of\s+the\s+)?part(?:y|ies)\b|of\s+them\b)[^.;]{0,120}?\(\s*(?:as\s+|in\s+such\s+capacity,?\s+)?(?:the\s+|a\s+)?["“”'‘’]{1,2}(?:disclos(?:er|ing\s+party)|receiv(?:er|ing\s+party)|recipient)\b/i;

/** Whether the word is one for who gives or takes secrets. */
export function isSecrecyRole(name: string): boolean {
  const role = roleOfName.get(name.toLowerCase().replace(/\s+/g, ' ').trim());
  return role === 'discloser' || role === 'recipient';
}

/**
 * Whether each party both gives and takes secrets, so that "Discloser" and "Recipient" name whoever does so at the time. Not where
 * a party took one of these names for good, unless the document calls itself mutual.
 */
export function isMutualSecrecy(text: string, start: number, parties: readonly (readonly string[])[]): boolean {
  if (saysMutual.test(text.slice(start, start + openingLength)) || parties.some(isEither)) return true;
  const isTaken = parties.some((names) => names.some(isSecrecyRole) && !names.every(isSecrecyRole));
  return !isTaken && eitherMay.test(text);
}

/** "Acme (the “Disclosing Party” or the “Receiving Party”)". */
function isEither(names: readonly string[]): boolean {
  return new Set(names.filter(isSecrecyRole).map((name) => roleOfName.get(name.toLowerCase()))).size > 1;
}
