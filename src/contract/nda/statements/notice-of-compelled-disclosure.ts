import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const compelled =
  '(?:required|compelled|requested|ordered|obligated|obliged|necessary|subpoena\\w*|requir\\w+|demand\\w*|legally|pursuant)';

export const noticeOfCompelledDisclosure: NdaStatement = {
  id: 'notice-of-compelled-disclosure',
  claim: 'The recipient tells the discloser when the law makes it disclose.',
  signals: [
    {
      name: 'compelled-and-notice',
      says: 'entailed',
      words: phrase(
        '\\b(?:notif\\w+|notices?|inform(?:s|ed|ing)?|advise[sd]?|advance warning|consult\\w*|alert\\w*|opportunity|tell|prior (?:written )?(?:information|intimation))\\b',
        '',
      ),
      context: phrase(
        `\\b(?:by|satisfy an?|pursuant to an?|furtherance of an|valid) order\\b|\\bcomply with[^.;]{0,30}\\blaws?\\b|\\b(?:legally required|required disclosure|disclosure requirement|requirement to disclose)\\b|\\bsuch (?:a )?(?:requirement|request|order|demand|compulsion)\\b|\\b${compelled}\\b[^.;]{0,160}\\b(?:laws?|court|judicial|regulat\\w+|governmental?|legal|subpoena|process|statut\\w+|authorit\\w+|order|discovery|proceeding\\w*|interrogator\\w+|stock exchange)\\b|\\b(?:laws?|court|judicial|regulat\\w+|governmental?|legal|subpoena)\\b[^.;]{0,120}\\b(?:requir\\w+|compel\\w*|order\\w*)\\b`,
        '',
      ),
      unless: phrase('\\bgoverned by\\b|\\breceived (?:at|when)\\b', ''),
    },
    {
      name: 'seek-protection',
      says: 'entailed',
      words: phrase('\\b(?:protective order|appropriate (?:protective )?remed\\w+|contest|oppose|object to) ?', ''),
      context: phrase('\\b(?:notice|notif\\w+|inform|advise)\\b', ''),
    },
  ],
};
