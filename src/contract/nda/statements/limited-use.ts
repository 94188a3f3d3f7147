import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const using = '(?:us(?:e|ed|es|ing|age)|utili[sz]\\w+|exploit\\w*|appl(?:y|ied)|employ)';

export const limitedUse: NdaStatement = {
  id: 'limited-use',
  claim: 'The information is used for the agreed purposes and for nothing else.',
  prevails: 'entailed',
  signals: [
    {
      name: 'only-for',
      says: 'entailed',
      words: phrase(
        `\\b${using}\\b[^.;]{0,160}\\b(?:only|solely|exclusively|except|other than|purposes?|unless|strictly|in connection with|outside)\\b|\\b(?:only|solely|exclusively|not|no|nor)\\b[^.;]{0,120}\\b${using}\\b`,
        '',
      ),
      context: phrase('\\b(?:information|materials?|data|secrets?|documents?|same|it|them)\\b', ''),
      unless: phrase('\\bfree to use\\b', ''),
    },
    {
      name: 'residuals-for-any-purpose',
      says: 'contradicted',
      words: phrase(`\\b(?:free to|may|entitled to)\\b[^.;]{0,60}\\b${using}\\b[^.;]{0,80}\\bany purposes?\\b`, ''),
    },
  ],
};
