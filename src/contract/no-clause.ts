/** `"Indemnitee" has the meaning set forth in Section 9`: it points at a clause and is none. */
const definedElsewhere =
  /^[^"a-z]{0,12}(?:\(\w{1,4}\) ?)?"[^"]{1,80}" (?:shall |will )?(?:has|have|is|are) (?:the (?:respective )?meanings?\b(?! of)|defined|as defined)/;
/** "Page 2 of 5", "ARTICLE IX", "27", "/s/ J. Doe": what a page carries besides its text. */
const pageMark =
  /^[^a-z\d]*(?:page \d{1,3}(?: of \d{1,3})?|(?:article|section|part|exhibit|schedule|annex|appendix) [ivxlc\d.-]{1,8}|[ivxlc\d.]{1,6}|by ?:.{0,60}|\/s\/.{0,60}|(?:\d{1,3} )?source: [^.]{3,60}\.?,.{0,60})[^a-z\d]*$/;
/** An amount may be all that a row says. */
const amount = /[$€£¥%]/;
const sectionNumber =
  /\b(?:(?:article|section|exhibit|schedule) [ivxlc\d.]{1,6}|\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?=[\s.])/g;
const predicate = /\b(?:shall|will|may|must|agrees?|hereby|is|are|has|have|does|means?|not|been|be)\b/;
/** So many numbers of sections and no verb: lines of a table of contents that were run together. */
const fewestEntries = 4;

/** Whether a sentence, in plain letters, is of no clause whatever words stand in it: a reference, a page mark, a table of contents. */
export function saysNoClause(plain: string): boolean {
  if (plain.length < 300 && definedElsewhere.test(plain)) return true;
  if (plain.length < 140 && pageMark.test(plain) && !amount.test(plain)) return true;
  if (!/[a-z]/.test(plain) && !amount.test(plain)) return true;
  return !predicate.test(plain) && (plain.match(sectionNumber)?.length ?? 0) >= fewestEntries;
}

const survives = /\bsurviv\w+/;
const listed =
  /\b(?:sections?|articles?|clauses?|paragraphs?|provisions)\b[^;]{0,120}(?:\d[^;]{0,80}(?:,|\band\b)[^;]{0,80}\d|\(\w[^()]{2,40}\)[^;]{0,60}\(\w[^()]{2,40}\)|"[^"]{3,40}"[^;]{0,20}"[^"]{3,40}")/;
/** "Sections 5 (Confidentiality) and 10 (Indemnification) survive": it names other clauses and is none of them. */
export function isSurvivalList(plain: string): boolean {
  return survives.test(plain) && listed.test(plain);
}
