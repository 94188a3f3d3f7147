import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const takingApart = 'reverse[- ]?(?:engineer|assembl|compil)\\w*|decompil\\w*|de-compil\\w*|disassembl\\w*';

export const noReverseEngineering: NdaStatement = {
  id: 'no-reverse-engineering',
  claim: 'The recipient may not take apart or reverse engineer what embodies the information.',
  signals: [
    {
      name: 'forbidden',
      says: 'entailed',
      words: phrase(takingApart, ''),
      context: phrase('\\b(?:not|nor|no|neither|never|refrain|prohibit\\w*|without|prevent|forbidden)\\b', ''),
      unless: phrase('\\binformation (?:which can be|that can be|that may be) obtained\\b', ''),
    },
    {
      name: 'analysis-forbidden',
      says: 'entailed',
      words: phrase(
        '\\b(?:shall|will|may|agrees?|must) not\\b[^.;]{0,160}\\b(?:analy[sz]e|test|examine|inspect) (?:\\w+ ){0,6}(?:samples?|materials?|composition|prototypes?|products?|structure|software)\\b',
        '',
      ),
    },
    {
      name: 'allowed',
      says: 'contradicted',
      words: phrase(`\\b(?:may|free to|entitled to|permitted to) (?:\\w+ ){0,6}(?:${takingApart})`, ''),
      unless: phrase('\\bmay not\\b', ''),
    },
  ],
};
