import type { Range } from '../../document/contract-text';
import { carvedMatters, mattersIn } from './matters';
import { phrase } from './reading';
import { sectionsIn } from './section-items';

/** The claims that a limit is for, where it is not for all: the words that say so and the matters that they name. */
export interface CapScope extends Range {
  readonly matters: readonly string[];
}

const preposition =
  '(?:for|under|in respect of|in relation to|with (?:respect|regard) to|as (?:regards|to)|regarding|concerning|arising (?:out of|from|under|in connection with|as a result of)|resulting from|caused by|as a result of|(?:related|relating) to|in connection with|pursuant to|in (?:the )?(?:case|event)(?: of)?|where|if|to the extent)';
/** "Liability of Supplier to Customer arising out of …": where what the liability is for begins. */
const ofLiability = phrase(
  `^\\w*(?: (?!shall\\b|will\\b|is\\b|are\\b|exceed)[\\w'’]+,?){0,9}?(?: under this agreement)?[,:]?(?: \\(\\w{1,4}\\))? (${preposition}\\b[^;]{3,400})$`,
  '',
);
/** "For breach of Section 8, …", at the beginning of a clause. */
const beforeLiability = phrase(
  `(?:^[\\d.\\s]*|[;:(,] |\\) |\\bthat,? |\\b(?:and|but) |\\b(?:foregoing|above|contrary|hereof),? )(${preposition}\\b[^;:]{3,300}?)(?:,[^;:]{0,90}| (?:its|their|such|the|\\w+'s) (?:\\w+ ){0,3}| (?:shall|will|may|is|are|must)\\b[^;:,]{0,40})$`,
);
/** "The limit does not apply to data breaches, for which Supplier's liability shall …". */
const insteadOfLimit = phrase(
  '\\b(?:not (?:apply|extend)(?: to| in (?:case|respect) of)?|except(?:ing)?(?: for| in (?:the )?(?:case|event) of| with respect to| in respect of)?|other than|save for|excluding) ([^;:]{3,300}?),? (?:and )?(?:for|in respect of|as to|under|with respect to|in) (?:which|such (?:case|event|claims|matters|breach\\w*))\\b[^;:]{0,120}$',
  '',
);
const behindLimit = phrase(`^,? (?:in (?:the )?aggregate,? |\\()?(${preposition}\\b[^.;]{3,240})`, '');
/** What is excepted is not what the limit is for. */
const exceptBefore = phrase('\\b(?:except(?:ing)?|other than|save|excluding|apart from|not apply|exclusion)\\b', '');
/** "…, except for breach of confidentiality, for which liability shall not exceed …". */
const instead = phrase(
  '\\b(?:for which|in which case|in respect of which|except that|provided,?(?: however,?)? that|save that|and that|but)\\b',
  '',
);
const exceptWithin = phrase(
  '\\b(?:except(?:ing)?|other than|save for|excluding|apart from|including|whether|or otherwise|no more than|not more than)\\b',
  '',
);
/** Where any of these is named among the grounds, the limit is for all claims. */
const anyGround = phrase(
  '\\bbreach(?:es)? of (?:any |the terms of )?(?:contract|(?:this|the) (?:agreement|contract))\\b|(?<!gross )(?<!grossly )\\bnegligen\\w+|\\btorts?\\b|\\bstrict liability\\b|\\bstatut\\w+ dut\\w+|\\b(?:any|every|all) (?:cause|theory|reason|kind|form|legal)\\b|\\b(?:any|every|all) other\\b|\\ball (?:other )?(?:claims|liabilit\\w+|causes|loss(?:es)?|damages)(?! (?:for|aris|relat|under|in|with|result|cause))',
  '',
);
const wholeContract = phrase('\\b(?:this|the) (?:agreement|contract|addendum)\\b|\\bhereunder\\b|\\bherein\\b', '');
const notScopes: ReadonlySet<string> = new Set(['payment', 'law', 'abandonment', 'non-compete']);

/**
 * What the limit of `limit` is for, where the words around it confine it to some matters: "liability for breach of Section 8
 * (Data Protection) shall not exceed …", "for data breaches, Supplier's liability shall …", "…, except that for breach of
 * confidentiality, it shall …", "three times the fees in respect of data breaches". `from` is where the clause begins.
 */
export function scopeOfCap(
  plain: string,
  { from, word, limiter, limit }: { from: number; word: number; limiter: number; limit: Range },
): CapScope | undefined {
  const start = Math.max(word, from);
  const own = word >= from ? scopeIn(plain, start, limiter, ofLiability) : undefined;
  if (own) return own;
  const open = Math.max(from, (word >= from ? word : limiter) - 360);
  const before = plain.slice(open, word >= from ? word : limiter);
  const relative = insteadOfLimit.exec(before);
  if (relative?.[1] !== undefined) {
    const scope = scopeOf(relative[1], open + relative.index + relative[0].indexOf(relative[1]));
    if (scope) return scope;
  }
  const lead = [...before.matchAll(beforeLiability)].at(-1);
  if (lead?.[1] !== undefined) {
    const at = lead.index + lead[0].indexOf(lead[1]);
    const said = before.slice(0, at);
    const isExcepted = exceptBefore.test(said) && !instead.test(before);
    const scope = isExcepted ? undefined : scopeOf(lead[1], open + at);
    if (scope) return scope;
  }
  const behind = behindLimit.exec(plain.slice(limit.end, limit.end + 260));
  return behind?.[1] === undefined ? undefined : scopeOf(behind[1], limit.end + behind[0].indexOf(behind[1]));
}

function scopeIn(plain: string, start: number, end: number, expression: RegExp): CapScope | undefined {
  const match = expression.exec(plain.slice(start, end));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  return scopeOf(words, start + match.index + match[0].length - words.length);
}

function scopeOf(said: string, at: number): CapScope | undefined {
  const words = said.replace(/[\s,]*\b(?:shall|will|is|are|may|cannot|must|in\s+no|under\s+no)\b[^;]*$/, '');
  const matters = [...mattersIn(words, carvedMatters).filter((id) => !notScopes.has(id)), ...sectionsIn(words)];
  if (matters.length === 0 || exceptWithin.test(words) || anyGround.test(words)) return undefined;
  const whole = wholeContract.exec(words);
  const named = whole ? words.slice(0, whole.index) : words;
  if (mattersIn(named, carvedMatters).length === 0 && sectionsIn(named).length === 0) return undefined;
  return { start: at, end: at + words.trimEnd().length, matters };
}
