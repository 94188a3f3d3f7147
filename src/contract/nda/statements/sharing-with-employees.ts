import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const insiders =
  '(?:employees?|personnel|staff|officers?|directors?|representatives?|workers?|members|team|individuals within|people|authori[sz]ed persons?|those persons|within (?:the|its) (?:\\w+ )?(?:recipient|receiving|organi[sz]ation|company|party))';

export const sharingWithEmployees: NdaStatement = {
  id: 'sharing-with-employees',
  claim: "Some of the recipient's own people may be given the information.",
  prevails: 'entailed',
  signals: [
    {
      name: 'own-people',
      says: 'entailed',
      words: phrase(
        `\\b(?:to|with|by|among|amongst|of|those|only|such|its|their|his|and|or)\\b[^.;]{0,120}\\b${insiders}\\b`,
        '',
      ),
      context: phrase(
        '\\b(?:may|only|solely|except\\w*|other than|limit\\w*|need[- ]to[- ]know|need to (?:know|have)|permit\\w*|restrict\\w*|unless|save|ensure|bound|inform|cause)\\b',
        '',
      ),
      unless: phrase('\\b(?:solicit\\w*|hire)\\b', ''),
    },
    {
      name: 'need-to-know',
      says: 'entailed',
      words: phrase(
        `\\b${insiders}\\b[^.;]{0,160}\\b(?:need[- ]to[- ]know|need to (?:know|have)|who need|have a need|reasonable need|require access|requir\\w+ (?:such|the|to))\\b`,
        '',
      ),
    },
    {
      name: 'nobody',
      says: 'contradicted',
      words: phrase(
        '\\b(?:not|never|nor|neither)\\b[^.;]{0,160}\\b(?:disclos\\w+|divulge|reveal|communicate|make available|discuss)\\b[^.;]{0,120}\\b(?:to|with) (?:any (?:other )?(?:person|individual|one|employee)|anyone|another person)\\b',
        '',
      ),
    },
  ],
};
