import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const term = '(?:years?|months?|days)';

export const survival: NdaStatement = {
  id: 'survival',
  claim: 'Some duties last after the agreement has ended.',
  signals: [
    {
      name: 'survives',
      says: 'entailed',
      words: phrase('\\bsurviv\\w+', ''),
      unless: phrase('\\bsurviving (?:corporation|entity|company)\\b', ''),
    },
    {
      name: 'still-bound',
      says: 'entailed',
      words: phrase(
        '\\bcontinue to be (?:bound|held|subject|kept)\\b|\\b(?:not|nor) (?:relieve|release|affect|discharge|terminate|change|limit)\\w*\\b[^.;]{0,80}\\b(?:oblig\\w+|duties|rights)\\b|\\boblig\\w+\\b[^.;]{0,120}\\b(?:continu\\w+|remain\\w*|endure|last|apply even)\\b|\\b(?:continu\\w+|remain\\w*)\\b[^.;]{0,60}\\b(?:in (?:full )?(?:force|effect)|bound|binding|without limit\\w*|to apply)\\b|\\bduring and after\\b',
        '',
      ),
      context: phrase(
        '\\b(?:years?|months?|terminat\\w+|expir\\w+|return|destr\\w+|confiden\\w+|until|indefinite\\w*)\\b',
        '',
      ),
      unless: phrase('\\b(?:invalid\\w*|unenforceable|severab\\w*|illegal)\\b', ''),
    },
    {
      name: 'after-end',
      says: 'entailed',
      words: phrase(
        '\\b(?:after|following|beyond|notwithstanding|despite|regardless of|subsequent to|from|upon|both during and after)\\b[^.;]{0,40}\\b(?:terminat\\w+|expir\\w+|end) ?(?:or (?:terminat\\w+|expir\\w+) )?(?:of|hereof|date|\\w+ this)?',
        '',
      ),
      context: phrase(
        '\\b(?:years?|months?|continu\\w+|remain\\w*|oblig\\w+|bind\\w*|bound|period|indefinite\\w*|perpetu\\w*|in force|effect)\\b',
        '',
      ),
    },
    {
      name: 'years-from-disclosure',
      says: 'entailed',
      words: phrase(
        `\\b${term}\\b[^.;]{0,40}\\b(?:after|from|following|since|of)\\b[^.;]{0,60}\\b(?:disclos\\w+|receipt|received|last)\\b`,
        '',
      ),
    },
    {
      name: 'without-end',
      says: 'entailed',
      words: phrase(
        '\\b(?:perpetu\\w+|indefinite\\w*|in perpetuity|unlimited (?:in )?(?:time|duration)|no (?:time )?limit|forever|at all times|so long as|as long as|until such (?:time|information))\\b',
        '',
      ),
      context: phrase('\\b(?:oblig\\w+|confiden\\w+|dut(?:y|ies)|restrictions?|trade secrets?|undertak\\w+)\\b', ''),
    },
    {
      name: 'ends-with-it',
      says: 'contradicted',
      words: phrase(
        "\\b(?:all|the|recipient's|its|their|parties'?|and) (?:\\w+ ){0,6}oblig\\w+\\b[^.;]{0,120}\\b(?:shall|will)? ?(?:terminate|expire|end|cease|lapse)s?\\b",
        '',
      ),
      unless: phrase('\\bsurviv\\w+|\\bnot (?:terminate|expire|cease)\\b|\\b(?:disclosure|receipt|received)\\b', ''),
    },
  ],
  prevails: 'entailed',
};
