import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const defines = phrase(
  '\\b(?:mean(?:s|ing)?|includ\\w+|defined|definition|refers? to|comprises?|consists? of|constitutes?|such as|information|data|relat\\w+ to|concerning|pertaining)\\b',
  '',
);

export const technicalInformationOnly: NdaStatement = {
  id: 'technical-information-only',
  claim: 'Only technical information is confidential.',
  signals: [
    {
      name: 'other-information',
      says: 'contradicted',
      words: phrase(
        '\\b(?:business|financ\\w+|marketing|customers?|clients?|pricing|prices?|costs?|sales|commercial|strateg\\w+|personnel|employees?|suppliers?|vendors?|contracts?|profits?|budgets?|forecasts?|operations?|legal|personal|economic|management|plans?)\\b',
        '',
      ),
      context: defines,
    },
    {
      name: 'any-information',
      says: 'contradicted',
      words: phrase(
        '\\b(?:all|any)(?: and all)? (?:\\w+ ){0,4}information\\b[^.;]{0,200}\\b(?:whatever|any (?:kind|nature|type|form)|relating to (?:its|the|their) (?:business|affairs|operations))\\b',
        '',
      ),
    },
    {
      name: 'technical',
      says: 'entailed',
      words: phrase(
        '\\bconfidential information["\' ]+(?:shall )?(?:means?|includes?)\\b[^.;]{0,120}\\b(?:technical|software|source code|algorithm|engineering|scientific|specification|design)\\w*\\b',
        '',
      ),
      unless: phrase('\\b(?:business|financ\\w+|marketing|customers?|commercial|pricing|sales)\\b', ''),
    },
  ],
};
