import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const people =
  '(?:employees?|officers?|personnel|staff|directors?|consultants?|agents?|representatives?|contractors?|persons?|individuals?|anyone|executives?|management|customers?|clients?|suppliers?|contacts?)';

export const noSolicitation: NdaStatement = {
  id: 'no-solicitation',
  claim: 'The recipient may not entice away people of the other party.',
  signals: [
    {
      name: 'no-soliciting',
      says: 'entailed',
      words: phrase(
        `\\b(?:solicit(?:s|ed|ing|ation)?|entic\\w+|lure|poach\\w*|induc\\w+|recruit\\w*)\\b[^.;]{0,160}\\b${people}\\b`,
        '',
      ),
      context: phrase('\\b(?:not|nor|neither|no|without|refrain)\\b', ''),
      unless: phrase('\\b(?:solicit\\w*|invit\\w*) (?:\\w+ ){0,4}(?:proxies|offers|bids|votes|tenders)\\b', ''),
    },
    {
      name: 'no-hiring',
      says: 'entailed',
      words: phrase(
        `\\b(?:hire|hiring|employ|engage (?:the|as|any)|offer employment|contact|circumvent|contract for the provision of personal services)\\b[^.;]{0,120}\\b${people}\\b`,
        '',
      ),
      context: phrase(
        '\\b(?:not|nor|neither|no)\\b[^.;]{0,200}\\b(?:hire|hiring|employ|engage|solicit|contact|circumvent)\\b',
        '',
      ),
    },
    {
      name: 'no-soliciting-in-title',
      says: 'entailed',
      words: phrase('\\bnon-?solicit\\w*|\\bno solicitation\\b', ''),
    },
  ],
};
