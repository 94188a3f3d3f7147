import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const outsiders =
  '(?:consultants?|advis[oe]rs?|agents?|representatives?|affiliates?|affiliated|contractors?|sub-?contractors?|attorneys?|lawyers?|accountants?|auditors?|counsel|professionals?|lenders?|financing sources?|subsidiar\\w+|parent|bankers?|banks?|investors?|partners?|insurers?|associates|licensees|group compan\\w+)';

export const sharingWithThirdParties: NdaStatement = {
  id: 'sharing-with-third-parties',
  claim: 'Some outsiders, such as advisers or contractors, may be given the information.',
  prevails: 'entailed',
  signals: [
    {
      name: 'advisers',
      says: 'entailed',
      words: phrase(
        `\\b(?:to|with|by|among|amongst|of|those|only|such|its|their|and|or)\\b[^.;]{0,120}\\b${outsiders}\\b`,
        '',
      ),
      context: phrase(
        '\\b(?:may|only|solely|except\\w*|other than|limit\\w*|need[- ]to[- ]know|need to (?:know|have)|permit\\w*|restrict\\w*|unless|save)\\b',
        '',
      ),
      also: phrase(
        '\\b(?:disclos\\w+|access|furnish\\w*|provid\\w+|shar\\w+|available|reveal\\w*|need|communicat\\w+|divulg\\w+|know)\\b',
        '',
      ),
      unless: phrase(
        '\\b(?:amend\\w*|waive[drs]?|signed by|executed by|notices?|attorneys.? fees|legal fees|solicit\\w*|opinion of|compelled|subpoena|irreparable|supersede\\w*)\\b',
        '',
      ),
    },
    {
      name: 'need-to-know',
      says: 'entailed',
      words: phrase(
        `\\b${outsiders}\\b[^.;]{0,160}\\b(?:need[- ]to[- ]know|need to (?:know|have)|who need|reasonable need|require access|requir\\w+ (?:such|the|to))\\b`,
        '',
      ),
    },
    {
      name: 'representatives-are',
      says: 'entailed',
      words: phrase(
        `\\brepresentatives?["' )]+(?:\\w+ ){0,8}(?:means?|includes?|include|are)\\b[^.;]{0,200}\\b${outsiders}\\b|\\b${outsiders}\\b[^.;]{0,120}\\((?:collectively,? )?(?:the |its |such |a )?["']{1,2}representatives?`,
        '',
      ),
    },
    {
      name: 'no-third-party',
      says: 'contradicted',
      words: phrase(
        '\\b(?:not|never|nor|no|neither|refrain\\w*|without)\\b[^.;]{0,160}\\b(?:third[- ](?:party|parties|person\\w*)|any (?:other )?(?:person|part(?:y|ies)|entity|individual|one|third)|anyone|others|other (?:person|entit|part|compan)\\w*|any\\w* outside|whomsoever)\\b',
        '',
      ),
    },
    {
      name: 'employees-only',
      says: 'contradicted',
      words: phrase(
        '\\b(?:only|solely|except\\w*|limit\\w*|restrict\\w*|other than|within)\\b[^.;]{0,100}\\b(?:employees|personnel|staff|officers)\\b',
        '',
      ),
      unless: phrase(`\\b(?:${outsiders}|solicit\\w*|hire)\\b`, ''),
    },
  ],
};
