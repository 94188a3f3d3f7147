import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const gets =
  '(?:receiv\\w*|obtain\\w*|acquir\\w*|furnish\\w*|disclos\\w*|learn\\w*|becomes? available|made available|available|provid\\w*|suppl\\w+|communicat\\w*|known|given|comes? into|came into)';

export const receiptFromThirdParties: NdaStatement = {
  id: 'receipt-from-third-parties',
  claim: 'The recipient may get the same information from somebody else.',
  signals: [
    {
      name: 'from-third-party',
      says: 'entailed',
      words: phrase(
        `\\b${gets}\\b[^.;]{0,120}\\b(?:from|by|through|via)\\b[^.;]{0,60}\\b(?:third[- ]part(?:y|ies)|third persons?|sources?|persons? (?:other|who|not)|others|another (?:source|person)|other (?:persons?|sources?)|someone|person or entity)\\b`,
        '',
      ),
      context: phrase(
        '\\b(?:not|except\\w*|exclu\\w+|other than|unless|without|lawful\\w*|rightful\\w*|free|independent\\w*|bona fide|right to)\\b',
        '',
      ),
    },
    {
      name: 'third-party-who-may',
      says: 'entailed',
      words: phrase(
        '\\b(?:third[- ]part(?:y|ies)|sources?|persons?)\\b[^.;]{0,120}\\b(?:not (?:\\w+ ){0,4}(?:bound|under|subject|prohibited|restricted|obligated|in breach)|without (?:\\w+ ){0,3}(?:restriction|breach|obligation|violation|confidential\\w*|limitation)|lawful\\w*|legal(?:ly)? (?:right|entitled|free)|(?:the )?right to disclose|free to disclose|no (?:obligation|duty|confidential\\w*))',
        '',
      ),
    },
  ],
};
