import type { TermKind } from '../contract/term-registry';
import type { Citation } from '../document/contract-text';
import type { ContractView } from './view';

/** Words that say of a kind of term that it is not there. They make no grade: they are shown where its absence decided. */
const denials: Readonly<Partial<Record<TermKind, RegExp>>> = {
  exclusivity:
    /\b(?:shall|will|does|do|is|are) not (?:be |create |constitute )?(?:\w+ ){0,4}exclusiv|\bno (?:\w+ )?exclusiv|\bnothing (?:in|herein|contained)[^.;]{0,40}\b(?:limit|restrict|prevent|prohibit|preclude)[^.;]{0,240}\b(?:other|similar|same)\b|\bnon-?\s?exclusive\b/,
  warranty:
    /\bmakes? no (?:other )?(?:\w+ ){0,3}warrant|\bwithout (?:any )?warrant|\bnot (?:be )?(?:liable or )?bound[^.;]{0,120}\bwarrant|\bdisclaims? [^.;]{0,60}\bwarrant/,
  'late-interest': /\bwithout interest\b|\bno interest\b|\bnot bear interest\b/,
  renewal: /\b(?:shall|will|does|do) not (?:be )?(?:automatically )?renew|\bno (?:automatic )?renewal/,
  'non-compete':
    /\bnothing (?:in|herein|contained)[^.;]{0,40}\b(?:limit|restrict|prevent|prohibit|preclude)[^.;]{0,240}\bcompet/,
  'change-of-control':
    /\bchanges? (?:of|in) control\b[^.;]{0,60}\b(?:is|are|shall|does|do|will) not\b[^.;]{0,60}\b(?:assignment|consent|approval)\b|\bno (?:[\w,]+ ){0,10}change (?:of|in) control\b[^.;]{0,200}\b(?:considered|deemed|constitutes?)\b[^.;]{0,20}\bassignment/,
  'price-increase': /\b(?:prices?|fees?|rates?) (?:are|is|shall be|will be|shall remain|will remain) (?:firm|fixed)\b/,
};

const taking = /\b(?:except|unless|provided|however|subject to|other than|save|until|notwithstanding)\b/;

/** What is said of every clause takes nothing back: whatever else there is, is read where it stands. */
const frame =
  /\b(?:except|unless) (?:as )?(?:otherwise |expressly |specifically )*(?:stated|provided|set forth|agreed|permitted)(?: otherwise)? (?:herein|in this agreement|hereunder)\b|\bsubject to the (?:express )?(?:terms|provisions)(?: and (?:conditions|provisions))? (?:(?:set forth |contained )?herein|hereof|of this agreement)\b/g;

/** Whether a sentence, in lower case, denies a kind and takes nothing of that back. */
export function plainlyDenies(kind: TermKind, words: string): boolean {
  return denials[kind]?.test(words) === true && !taking.test(words.replace(frame, ' '));
}

/** The sentence of the contract that expressly denies one of these kinds, if any does. */
export function denialOf(kinds: Iterable<TermKind>, view: ContractView): Citation | undefined {
  for (const kind of kinds) {
    const denial = view.once(`denial of ${kind}`, () => {
      const match = denials[kind]?.exec(view.lowerText);
      return match ? view.sentence({ start: match.index, end: match.index + match[0].length }) : undefined;
    });
    if (denial) return denial;
  }
  return undefined;
}
