import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

export const oralInformation: NdaStatement = {
  id: 'oral-information',
  claim: 'What is said, and not only what is written, can be confidential.',
  prevails: 'entailed',
  signals: [
    {
      name: 'oral',
      says: 'entailed',
      words: phrase(
        '\\b(?:oral(?:ly)?|verbal(?:ly)?|spoken|by (?:word of )?mouth|in conversations?|visual(?:ly)? or|telephone)\\b',
        '',
      ),
      unless: phrase(
        '\\b(?:agreements?|understandings?|communications?|representations?|modif\\w+|amend\\w*|waive\\w*|supersede\\w*)\\b',
        '',
      ),
    },
    {
      name: 'any-form',
      says: 'entailed',
      words: phrase(
        '\\b(?:in|of) (?:any|whatever|all) (?:\\w+ ){0,2}(?:form|media|medium|manner)|\\bintangible\\b',
        '',
      ),
      context: phrase(
        '\\b(?:confidential|proprietary) (?:information|material\\w*)[" )]+(?:\\w+ ){0,4}(?:means?|includ\\w+|refers?|is|shall)\\b',
        '',
      ),
    },
    {
      name: 'oral-in-definition',
      says: 'entailed',
      words: phrase('\\b(?:oral(?:ly)?|verbal(?:ly)?)\\b', ''),
      context: phrase('\\b(?:confidential|proprietary|disclos\\w+|information)\\b', ''),
      unless: phrase('\\b(?:entire agreement|supersede\\w*|amend\\w*|modif\\w+|waive\\w*)\\b', ''),
    },
    {
      name: 'tangible-only',
      says: 'contradicted',
      words: phrase(
        '\\b(?:only|solely)\\b[^.;]{0,60}\\b(?:in writing|written|tangible)\\b|\\bin tangible form and\\b',
        '',
      ),
      context: phrase('\\b(?:confidential|proprietary)\\b', ''),
      unless: phrase('\\boral|verbal', ''),
    },
  ],
};
