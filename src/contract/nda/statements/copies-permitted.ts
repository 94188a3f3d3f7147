import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const copying = '(?:cop(?:y|ies|ied|ying)|reproduc\\w+|duplicat\\w+|photocop\\w+|replicat\\w*|transcri\\w+)';

export const copiesPermitted: NdaStatement = {
  id: 'copies-permitted',
  claim: 'The recipient may make copies in some cases.',
  prevails: 'entailed',
  signals: [
    {
      name: 'may-copy',
      says: 'entailed',
      words: phrase(`\\b(?:may|entitled to|permitted to|right to)\\b[^.;]{0,80}\\b${copying}\\b`, ''),
      unless: phrase('\\bmay (?:not|only be returned)\\b|\\bretain\\b', ''),
    },
    {
      name: 'copies-as-needed',
      says: 'entailed',
      words: phrase(
        `\\b${copying}\\b[^.;]{0,160}\\b(?:except|unless|only (?:to|as|for|in|such)|other than|as (?:is |may be |are )?(?:reasonably |strictly )?(?:necessary|required|needed)|to the extent|necessary (?:for|to)|reasonably required|save)\\b|\\b(?:except|unless|other than)\\b[^.;]{0,120}\\b${copying}\\b`,
        '',
      ),
      unless: phrase('\\b(?:return\\w*|destroy\\w*)\\b', ''),
    },
    {
      name: 'copies-bear-notices',
      says: 'entailed',
      words: phrase(
        `\\b(?:any|all|such|each|every) (?:\\w+ ){0,4}(?:copies|copy|reproductions?)\\b[^.;]{0,120}\\b(?:made|shall (?:be|bear|contain|carry|include|remain)|must|bear|notices?|legends?|marked)\\b`,
        '',
      ),
      unless: phrase('\\b(?:return\\w*|destroy\\w*|erase\\w*)\\b', ''),
    },
    {
      name: 'no-copies',
      says: 'contradicted',
      words: phrase(`\\b(?:not|no|nor|neither|never|without|refrain\\w*)\\b[^.;]{0,160}\\b${copying}\\b`, ''),
      unless: phrase('\\b(?:retain\\w*|return\\w*|destroy\\w*|hard copy)\\b', ''),
    },
  ],
};
