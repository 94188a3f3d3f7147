import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const rights = '(?:licen[cs]es?|rights?|title|interest|ownership|propert(?:y|ies)|option)';

export const noLicence: NdaStatement = {
  id: 'no-licence',
  claim: 'The agreement gives the recipient no right in the information.',
  signals: [
    {
      name: 'none-granted',
      says: 'entailed',
      words: phrase(
        `\\b(?:no|not|nothing|neither|nor|never|without)\\b[^.;]{0,200}\\b(?:grant\\w*|confer\\w*|convey\\w*|transfer\\w*|licen[cs]\\w*|assign\\w*|creat\\w*|giv(?:e|es|en|ing)|impl(?:y|ies|ied)|acquir\\w*|obtain\\w*|constru\\w*|deem\\w*|vest\\w*|entitle\\w*)\\b[^.;]{0,200}\\b${rights}\\b`,
        '',
      ),
    },
    {
      name: 'no-right-is',
      says: 'entailed',
      words: phrase(
        `\\bno (?:\\w+,? ){0,6}${rights}\\b[^.;]{0,200}\\b(?:grant\\w*|confer\\w*|convey\\w*|transfer\\w*|given|implied|acquire\\w*|obtain\\w*|created|vest\\w*|provided|passes|assigned)\\b`,
        '',
      ),
    },
    {
      name: 'remains-property',
      says: 'entailed',
      words: phrase(
        '\\bacquires? no (?:right|title|interest)s?\\b|\\bbelongs? to\\b|\\bownership of\\b|\\b(?:remains?|is|are|be|retains?|continues?)\\b[^.;]{0,80}\\b(?:(?:sole|exclusive|absolute|the) (?:and \\w+ )?property|property of|all (?:\\w+,? ){0,4}(?:right|title|rights)|ownership|owner)\\b',
        '',
      ),
    },
  ],
};
