import { kindWords } from '../../contract/kind-words';
import type { TermKind } from '../../contract/term-registry';
import { speaksOfMatter } from '../subjects';
import type { Interaction } from './interaction';

const overriding =
  /\bnotwithstanding (?:any(?:thing|\s+other\s+provision)|any\s+provision|the\s+other\s+provisions|any\s+terms?)\b[^.;]{0,80}\b(?:agreement|contract|herein|hereof|contrary)\b/g;
const reach = 700;
/** Such clauses have terms of their own in small. */
const ofPart =
  /\b(?:trials?|betas?|evaluations?|pilots?|feedback|free of charge|open source|third[- ]party (?:materials|products|platforms|software))\b/;

/** What must be called by its name to be taken back: a mention of standards or professionals touches no warranty. */
const byName: Readonly<Partial<Record<TermKind, RegExp>>> = {
  // "No damages, whether in contract, tort or warranty" takes back no warranty either.
  warranty: /^(?!.*\b(?:liable|liability|damages)\b).*(?:\bwarrant|\bguarant|\bas[- ]is\b|\bdefect)/s,
  'governing-law': /\bgovern\w*\b[^.;]{0,60}\blaws?\b|\blaws? of the (?:state|commonwealth|province)\b/,
  'force-majeure': /\bmajeure|\bexcus|\bbeyond\b[^.;]{0,30}\bcontrol\b/,
};

/** "Notwithstanding anything in this Agreement" in a clause that speaks of what decided and gave no value of its own. */
export const overriddenByAll: Interaction = {
  id: 'overridden-by-all',
  effect(_position, graded, view) {
    if (graded.grade !== 'GREEN' || graded.terms.length === 0) return undefined;
    const kinds = new Set(graded.terms.map(({ kind }) => kind));
    const decided = new Set(graded.terms.map(({ passage }) => passage));
    for (const match of view.once('overriding words', () => [...view.lowerText.matchAll(overriding)])) {
      const range = { start: match.index, end: match.index + match[0].length };
      const passage = view.passageAt(range);
      const index = passage ? view.contract.passages.indexOf(passage) : -1;
      if (index < 0 || decided.has(index)) continue;
      const sentence = view.sentence(range);
      const words = sentence.quote
        .slice(match.index - sentence.start + match[0].length)
        .toLowerCase()
        .slice(0, reach);
      if (ofPart.test(words)) continue;
      const kind = [...kinds].find(
        (kind) =>
          !view.kindsIn(index).has(kind) &&
          speaksOfMatter(kind, words) &&
          byName[kind]?.test(sentence.quote.toLowerCase()) !== false,
      );
      if (kind === undefined) continue;
      const where = view.sectionLabel(sentence);
      return {
        grade: 'YELLOW',
        reason: `${where === undefined ? 'another clause' : `clause ${where}`} prevails over all others and speaks of the ${kindWords(kind)} in words that could not be read to a value`,
        related: [{ ...sentence, why: 'prevails over all other clauses' }],
      };
    }
    return undefined;
  },
};
