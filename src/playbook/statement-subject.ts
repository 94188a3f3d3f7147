import type { TermKind } from '../contract/term-registry';
import type { Range } from '../document/contract-text';
import type { PartContext } from './statement-part';
import { inPlainTerms, type WordingContext } from './wording/wording';

/** Of what the statements of a cap give percentages and multiples ("200% of annual fees"), for those that do not say. */
export function baseOf(prose: string, statements: readonly Range[], kinds: readonly TermKind[]): string | undefined {
  if (kinds[0] !== 'liability-cap') return undefined;
  const based =
    /\d ?(?:%|x|×)(?: of)? ((?:the )?(?:(?:annual|yearly|total|contract|subscription) )*(?:fees|charges|spend|contract value|contract price|price))\b/i;
  const found = statements.map(({ start, end }) => based.exec(prose.slice(start, end))?.[1]);
  return found.find((words) => words !== undefined);
}

const longestSubject = 60;
const limitation =
  /\b(?:limits?|limitations?) (?:of|on) liability\b|\bliability (?:limits?|limitations?)\b|\bcaps? on liability\b/i;

/** A heading as the subject that short statements leave out: "Indemnity from us" | "none". */
export function subjectOf(title: string, context: Omit<WordingContext, 'tier'>): string {
  if (title.length > longestSubject) return '';
  const { words } = inPlainTerms(title.replace(/[_–—]/g, ' '), 0, { ...context, tier: 'preferred' });
  return words
    .replace(/^\W+|\W+$/g, '')
    .replace(limitation, 'liability cap')
    .replace(/(?:\b(?:breach(?:es)?|incidents?))$/i, 'breach notice')
    .replace(/ (?:clauses?|terms|provisions?|wording|language)$/i, '');
}

/** Says nothing without a subject. */
const predicate =
  /^\W*(?:none|nil|no|yes|not (?:offered|given|allowed|permitted)|nothing(?: offered)?|allowed|permitted|banned|prohibited|forbidden|required|ours|theirs|mutual|unlimited|uncapped|silent)\W*$/;

/** Headings that name a kind of clause and no more. What another one adds ("Cyber insurance") belongs to each short part. */
const topicOnly =
  /^(?:(?:general|overall|the|of|on|and|&|limits?|limitations?|liability|caps?|indemni(?:ty|ties|fication)|insurance|warrant(?:y|ies)|ip|intellectual|property|rights|ownership|data|protection|privacy|security|information|consequential|indirect|damages|loss|renewals?|terminations?|terms?|confidentiality|assignment|payments?|governing|law|disputes?|forum|jurisdiction|force|majeure|exclusivity|notices?|prices?|increases?|fees|duration|clauses?|for|convenience|cause|breach|auto|automatic)\b\W*)*$/i;

/** "IP indemnity": two topics, of which one narrows the other. */
const matterOfIndemnity =
  /\b(?:ip|data|privacy|security|breach)\b.*\bindemni|\bindemni\w*\W+(?:for )?(?:ip|data|privacy|security)\b/i;

/** Of these what a heading adds narrows what stands under it. */
const qualified: ReadonlySet<TermKind> = new Set<TermKind>([
  'liability-cap',
  'indemnity',
  'ip-ownership',
  'license',
  'security-measures',
  'breach-notice',
  'warranty',
  'insurance',
  'service-level',
  'service-credits',
  'ai-training',
]);

/** Of "Term and renewal: 24 months, no automatic renewal" each part has its own half of the heading. */
const namesSeveral = /\band\b|[&/,]/;
const joins = /[,;]|\band\b/;

const shortest = 6;

/** Whether a part is read by itself or under its heading first. One that names a side has its own subject. */
export function headedOrder(plain: string, range: Range, context: PartContext): readonly boolean[] {
  const { subject, kinds } = context;
  if (subject === '' || (namesSeveral.test(subject) && joins.test(plain))) return [false];
  const names = (words: string): boolean => context.actors.mentions(words).length > 0;
  if (predicate.test(plain) && /\w\W+\w/.test(subject)) return [true, false];
  if (names(context.prose.slice(range.start, range.end))) return [false, true];
  const isNarrowed =
    kinds.some((kind) => qualified.has(kind)) && (!topicOnly.test(subject) || matterOfIndemnity.test(subject));
  const isShort = plain.split(/\s+/).length <= shortest;
  return names(subject) || (isShort && isNarrowed) ? [true, false] : [false, true];
}
