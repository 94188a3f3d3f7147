import { not } from '../../statement-part';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

const open = (said: Said) =>
  said.anyOf(
    said.state('initial-term', 'unknown', 'perpetual'),
    said.state('initial-term', 'unknown', 'until-terminated'),
  );

/** "Then month to month" tells how it goes on after the term that was spoken of. */
function runsOn({ part }: Said): boolean {
  return /\b(?:then|thereafter|afterwards?|after that|subsequently|following that)\b/.test(part.plain);
}

/** How long the contract runs: "not longer than one year", "signed for up to three years", "open-ended". */
export const termGrammar: Grammar = {
  name: 'term',
  kinds: ['initial-term'],
  cue: /\b(?:initial|subscription|contract|fixed|first|committed) (?:term|period|commitment)\b|\bterm of the (?:contract|agreement)\b/,
  subject: ['TERM'],
  words: [
    [
      'TERM',
      String.raw`(?:initial|contract|subscription|fixed|first|committed|base|licen[cs]e|service|overall|total|original|basic)(?: (?:contract|subscription|fixed|service))? (?:term|period|duration|length|commitment)s?|(?:term|length|duration|life) of (?:the )?(?:contract|agreement|deal|subscription)`,
    ],
    [
      'SUBJECT',
      String.raw`terms?|durations?|periods?|length|commitments?|engagements?|subscriptions?|lock(?:ed)?[- ]?ins?|tie(?:d)?[- ]?ins?|committed|commits?|binds?|bound|runs?|running|lasts?|lasting|continues?|goes on|signed|sign|signing|stays?|contract|agreement|deal|years?|initially|initial|fixed|us|we|up|thereafter|afterwards?|after that|subsequently`,
    ],
    [
      'OPEN',
      String.raw`perpetual(?:ly)?|evergreen|indefinite(?:ly)?|open[- ]ended|endless|for ?ever|unlimited(?: in time)?|rolling|(?:no|without(?: an?y?)?|with no|lacks?(?: an?)?) (?:fixed|stated|defined|set|agreed|contractual|express|certain)?(?: )?(?:end(?: date)?|expiry(?: date)?|expiration(?: date)?|term|limit(?: in time)?|time limit|termination date)(?: in sight)?|until (?:terminated|cancelled|ended|notice is given|further notice|either (?:party|side) (?:ends|terminates|cancels)(?: it)?)|never (?:ends|expires)|does not (?:end|expire)`,
    ],
    ['ANNUAL', String.raw`annual|yearly|single[- ]year|year[- ]by[- ]year`],
    ['MONTHLY', String.raw`month[- ]to[- ]month|month by month|monthly(?: rolling)?|rolling (?:month|monthly)`],
    ['MULTI', String.raw`(?:a )?multi[- ]?years?|(?:for )?several years|multiple years|more than one year at a time`],
  ],
  rules: [
    together('DUR', 'TERM', (said) => said.amount('initial-term', 'unknown')),
    together('OPEN', 'TERM', (said) => (runsOn(said) ? said.state('renewal', 'unknown', 'automatic') : open(said))),
    inOrder('NO TERM? OPEN TERM?', (said) => {
      const endless = open(said);
      return said.isBad || !endless ? undefined : not(endless);
    }),
    together('ANNUAL', 'TERM', (said) =>
      said.isBad || runsOn(said)
        ? undefined
        : said.part.check('initial-term', 'unknown', 'equals', { shape: 'duration', amount: 1, unit: 'years' }),
    ),
    together('MONTHLY', 'TERM', (said) =>
      said.part.check(runsOn(said) ? 'renewal-period' : 'initial-term', 'unknown', 'at-most', {
        shape: 'duration',
        amount: 1,
        unit: 'months',
      }),
    ),
    together('MULTI', 'TERM', (said) =>
      said.isBad
        ? said.part.check('initial-term', 'unknown', 'more-than', { shape: 'duration', amount: 1, unit: 'years' })
        : // What may run for years may run for one as well.
          said.present('initial-term', 'unknown'),
    ),
    together('MULTI DUR', 'TERM', (said) => said.amount('initial-term', 'unknown')),
    together('MUTE', 'TERM', (said) => said.absent('initial-term', 'unknown')),
    // "None in the initial term", under another heading, is about something else.
    inOrder('NO TERM', (said) =>
      said.part.context.kinds[0] === 'initial-term' ? said.absent('initial-term', 'unknown') : undefined,
    ),
  ],
};
