import { phrase } from '../../terms/reading';
import type { NdaStatement } from '../statement';

const marked =
  '(?:mark(?:ed|ing|ings)?|designat\\w+|identif\\w+|label\\w*|legend\\w*|stamp\\w*|indicat\\w+|denot\\w+|confirm\\w+ (?:as |in writing))';

export const explicitIdentification: NdaStatement = {
  id: 'explicit-identification',
  claim: 'All confidential information is marked or named as such by whoever discloses it.',
  prevails: 'contradicted',
  signals: [
    {
      name: 'marked',
      says: 'entailed',
      words: phrase(
        `\\b${marked}\\b[^.;]{0,80}\\b(?:confidential\\w*|proprietary|secret|sensitive|such|restricted)\\b|\\b(?:confidential|proprietary)\\b[^.;]{0,40}\\b(?:legend|marking|stamp|label)`,
        '',
      ),
      unless: phrase(
        '\\b(?:whether|regardless|irrespective|need not|not (?:be )?(?:required|necessary)|failure|even (?:if|though)|without (?:being|any))\\b',
        '',
      ),
    },
    {
      name: 'confirmed-in-writing',
      says: 'entailed',
      words: phrase(
        '\\b(?:reduced|summari[sz]ed|confirmed|identified|designated|put)\\b[^.;]{0,40}\\b(?:in|to|into) (?:a )?writ(?:ing|ten)\\b[^.;]{0,160}\\b(?:within|days)\\b',
        '',
      ),
    },
    {
      name: 'marked-or-not',
      says: 'contradicted',
      words: phrase(
        `\\b(?:whether(?: or not)?|regardless|irrespective|even (?:if|though)|need not|not (?:be )?(?:required|necessary)|without (?:being|any)|failure|absence|lack|not (?:been )?(?:specifically |expressly |so )?(?:marked|identified|designated|labell?ed))\\b[^.;]{0,120}\\b${marked}`,
        '',
      ),
    },
    {
      name: 'reasonably-understood',
      says: 'contradicted',
      words: phrase(
        '\\b(?:reasonabl[ey]|should|would|ought|could|might|can)\\b[^.;]{0,60}\\b(?:be )?(?:underst(?:ood|and)|considered?|known?|regarded|deemed?|expect\\w*|recogni[sz]e\\w*|construed|believe\\w*|apparent|appear|treated|aware|infer\\w*|interpret\\w*)\\b[^.;]{0,80}\\b(?:confidential\\w*|proprietary|secret|such)\\b',
        '',
      ),
    },
    {
      name: 'confidential-unless-said',
      says: 'contradicted',
      words: phrase(
        '\\b(?:all|any)\\b[^.;]{0,160}\\binformation\\b[^.;]{0,200}\\b(?:considered|deemed|presumed|treated|regarded)\\b[^.;]{0,60}\\bconfidential\\b[^.;]{0,60}\\bunless\\b|\\bnot (?:specifically |expressly )?designated as non-?confidential\\b|\\bautomatically (?:be )?deemed\\b',
        '',
      ),
    },
    {
      name: 'by-nature',
      says: 'contradicted',
      words: phrase(
        '\\b(?:by (?:its|their|the very|virtue of its|the) (?:very )?nature|nature of the information|(?:from|under|given|due to|by) the (?:nature|circumstances)|circumstances (?:of|surrounding)|of a (?:confidential|proprietary) nature|(?:inherently|evidently|obviously) confidential)\\b',
        '',
      ),
      unless: phrase(
        '\\b(?:not disclose|injunct\\w*|irreparable|inform\\w* (?:of|that)|informed|advised|notice|disclosure)\\b',
        '',
      ),
    },
  ],
};
