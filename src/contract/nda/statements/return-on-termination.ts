import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

export const giveBack =
  '(?:return(?:ed|s|ing)?|re-?deliver(?:ed|y|ing)?|destr(?:oy(?:ed|s|ing)?|uction)|surrender(?:ed)?|eras(?:e|ed|ing)|delet(?:e|ed|ing|ion)|hand (?:over|back)|turn over|deliver(?:ed)?(?: up| over| to)?|give back|shred(?:ded)?|expunge[ds]?|dispos(?:e|al))';
const ending =
  '(?:terminat\\w+|expir\\w+|completion|completed|conclu(?:sion|ded|de)|cessation|ceas\\w+|end of|at the end|elects? not|decides? not|determines? not|not (?:to )?(?:proceed|pursue|enter|continue|consummate)|no longer (?:need|requir|interest)\\w*|(?:earlier|later|sooner) of|rejected|abandon\\w*|discontinu\\w*|accomplish\\w*|fulfil\\w*|once the|fails? to submit|not awarded|unsuccessful|last date|does not wish|do not wish|no longer wish\\w*|in that case|such a decision|closing|not consummated|not (?:been )?entered into|withdraw\\w*)';

export const returnOnTermination: NdaStatement = {
  id: 'return-on-termination',
  claim: 'Some of the information is returned or destroyed when the agreement, or the dealings under it, end.',
  signals: [
    {
      name: 'return-at-end',
      says: 'entailed',
      words: phrase(`\\b${giveBack}\\b`, ''),
      context: phrase(`\\b${ending}`, ''),
      unless: phrase(
        '\\b(?:notices?|writing) (?:shall|will|must|be)|\\b(?:return receipt|registered mail|certified mail)|\\bnotwithstanding[^.;]{0,60}\\b(?:return|destruction)|\\b(?:return|destruction) (?:of|or)[^.;]{0,80}\\b(?:shall|will|does|do) not (?:relieve|affect|release)',
        '',
      ),
    },
    {
      name: 'end-then-return',
      says: 'entailed',
      words: phrase(
        `\\b${ending}[^.;]{0,250}\\b(?:shall|will|must|agrees? to|undertakes? to|be)\\b[^.;]{0,120}\\b${giveBack}\\b`,
        '',
      ),
    },
    {
      name: 'return-then-end',
      says: 'entailed',
      words: phrase(
        `\\b(?:shall|will|must|agrees? to|undertakes? to|be)\\b[^.;]{0,120}\\b${giveBack}\\b[^.;]{0,250}\\b${ending}`,
        '',
      ),
    },
  ],
};
