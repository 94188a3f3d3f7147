import type { Bearer } from '../../contract/actor';
import type { Part } from '../statement-part';

/** Whom a part speaks of. */
export interface Whose {
  readonly bearer: Bearer;
  /** Of that side and not of the other ("only the supplier's", "in the vendor's favour"). */
  readonly only: boolean;
  /** Named as the one whom it serves. */
  readonly favoured: boolean;
  /** "Neither of us": of nobody. */
  readonly neither: boolean;
}

const neither =
  /\b(?:neither|no)(?: of us| (?:party|parties|side|sides))\b|\bneither(?= (?:is|are|has|have|owes?|pays?|answers?)\b)|\bnobody\b|\bno one\b|\bnot? on either side\b/;
/** "reciprocal", "for both", "on either side", "applies both ways". */
const mutual =
  /\b(?:mutual(?:ly|ity)?|reciprocal(?:ly)?|two-?way|two-?sided|bilateral|symmetric(?:al(?:ly)?)?|even-?handed)\b|\b(?:(?:for|on|by|of|to|protects?|covers?|binds?|applies to|applying to|the same for|same for|out for) )?(?:(?:both|each|either)(?: of us| (?:party|parties|sides?|ways?|directions?))(?:'s?)?(?: (?:alike|equally|the same))?|both(?=\W*$))|\bboth ways\b|\bthe other way round too\b|\bapplies equally\b/;
const only =
  /\b(?:only|alone|solely|just|exclusively|one-?way|one-?sided|unilateral(?:ly)?|asymmetric(?:al)?|lopsided)\b/;
const favoured =
  /\b(?:in (?:the )?(?=[\w' ]{2,30} favou?r\b)|in favou?r of (?:the )?|favou?ring (?:the )?|benefit(?:s|ing)? (?:the )?|for the benefit of (?:the )?|(?:which |that )?protect(?:s|ing) (?:only |just )?(?:the )?)/;

/**
 * Whom a part speaks of, all words for it taken. Who is favoured or protected holds the right, so that with `isDuty` it is the
 * other who bears it.
 */
export function takeWhose(part: Part, isDuty = false): Whose {
  if (part.take(neither)) return { bearer: 'both', only: false, favoured: false, neither: true };
  const isOnly = part.take(only) !== undefined;
  if (part.take(mutual)) {
    while (part.take(mutual));
    return { bearer: 'both', only: isOnly, favoured: false, neither: false };
  }
  const favour = isOnly || part.has(/\bfavou?r/) ? part.takeBearerAfter(favoured) : undefined;
  if (favour !== undefined) {
    part.takeAll(/\bfavou?r\b|'s?/g);
    return { bearer: isDuty ? otherThan(favour) : favour, only: true, favoured: true, neither: false };
  }
  const bearer = part.takeBearer();
  part.takeAll(/\b(?:its|their)(?: own)?\b/g);
  return { bearer, only: isOnly, favoured: false, neither: false };
}

export function otherThan(bearer: Bearer): Bearer {
  return bearer === 'us' ? 'them' : bearer === 'them' ? 'us' : bearer;
}

/** The supplier, whichever side it is. */
export function supplierOf(part: Part): Bearer {
  return part.context.side === 'supplier' || part.context.side === 'discloser' ? 'us' : 'them';
}

/** Nothing is said of it: "silent", "unspecified", "without a stated time", "amount not stated". */
export const unstated =
  /\b(?:none (?:stated|given|specified|agreed)|(?:is |are )?(?:silent|unstated|unspecified|undefined|left open|not (?:stated|specified|defined|given|mentioned|fixed))|(?:no|without (?:an?|any)?|with no) ?(?:(?:stated|fixed|specific|specified|set|defined|firm|clear|concrete) )?(?:notice |reporting )?(?:times?|periods?|deadlines?|timelines?|time ?frames?|time limits?|amounts?|figures?|hours)(?: (?:is |are )?(?:limit|given|stated|specified|set|fixed|agreed|for (?:notice|reporting|notification)(?: breach(?:es)?| incidents)?))?|whatever)\b/;

/** Under "Excluded losses", "liability for loss of profit" is what is not excluded. */
export function isSaidAgainstHeading(part: Part): boolean {
  const own = part.plain.slice(part.body);
  return (
    /\bexclu/.test(part.plain.slice(0, part.body)) &&
    /^\W*(?:any |full |unlimited )?liab(?:le|ility) for\b/.test(own) &&
    !/\bexclu/.test(own)
  );
}
