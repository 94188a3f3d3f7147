import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';
import { giveBack } from './return-on-termination';

export const retentionAfterReturn: NdaStatement = {
  id: 'retention-after-return',
  claim: 'The recipient may keep some of the information when the rest is returned or destroyed.',
  prevails: 'entailed',
  signals: [
    {
      name: 'may-keep',
      says: 'entailed',
      words: phrase(
        '\\b(?:may|entitled to|permitted to|shall be able to|right to|allowed to|can|will be entitled to)\\b[^.;]{0,60}\\b(?:retain|keep|maintain|hold|store|archive)\\b',
        '',
      ),
      unless: phrase('\\bmay not\\b', ''),
    },
    {
      name: 'archive',
      says: 'entailed',
      words: phrase(
        '\\b(?:archiv\\w+|back-?up\\w*|backed[- ]up|disaster recovery|legal (?:department|counsel|files)|one (?:\\(1\\) )?(?:\\w+ )?copy|document retention|retention polic\\w+|record[- ]keeping|records? retention)\\b',
        '',
      ),
      context: phrase(
        '\\b(?:retain\\w*|keep|kept|except\\w*|save|maintain\\w*|exclu\\w+|not (?:be )?(?:required|obligat\\w+)|other than|may|store\\w*)\\b',
        '',
      ),
    },
    {
      name: 'kept-by-law',
      says: 'entailed',
      words: phrase(
        '\\b(?:retain|retained|retention|keep|kept|maintain)\\b[^.;]{0,120}\\b(?:laws?|regulat\\w+|compliance|polic(?:y|ies)|audit|professional|legal)\\b|\\b(?:except|save|unless|other than)\\b[^.;]{0,80}\\b(?:retain|retention|keep|kept)\\b',
        '',
      ),
    },
    {
      name: 'no-copies-kept',
      says: 'contradicted',
      words: phrase(
        '\\b(?:not|no|without|nor|never)\\b[^.;]{0,60}\\b(?:retain|retaining|keep|keeping|kept|retained)\\b|\\b(?:retain|keep)(?:ing)? no\\b',
        '',
      ),
      unless: phrase('\\b(?:retain|keep) (?:in confidence|confidential|secret)\\b', ''),
    },
    {
      name: 'return-all',
      says: 'contradicted',
      words: phrase(
        `\\b${giveBack}\\b[^.;]{0,200}\\b(?:all|any|every|each|entire|the)\\b|\\b(?:all|any|every)\\b[^.;]{0,200}\\b${giveBack}\\b`,
        '',
      ),
      context: phrase('\\b(?:information|materials?|documents?|copies|data|records?)\\b', ''),
      unless: phrase(
        '\\b(?:retain|keep|archiv|back-?up|notices? (?:shall|will|must)|registered mail|return receipt)',
        '',
      ),
    },
  ],
};
