import type { Condition } from '../../playbook';
import { type Grammar, inOrder, together } from '../grammar';
import { Said } from '../said';

const capped = (said: Said): Condition | undefined =>
  (isOurOwn(said) ? withoutCeiling(said) : said).amount('price-increase', said.supplier, 'PCT');
const isOurOwn = ({ part, isBad }: Said): boolean => part.context.side === 'supplier' && !isBad;
/** "Up to 5% a year", of our own prices: a right to raise them by so much, which less would not give. */
const withoutCeiling = ({ part, tokens }: Said): Said =>
  new Said(
    part,
    tokens.map(({ order, ...token }) =>
      token.name === 'PCT' && order === 'at-most' ? token : { ...token, ...(order && { order }) },
    ),
  );
const indexed = (said: Said): Condition => said.state('price-increase', said.supplier, 'index');
const free = (said: Said): Condition => said.state('price-increase', said.supplier, 'uncapped');
/** The lower of both: a contract that names one of them may exceed the other. */
const lesser = (said: Said): Condition | undefined =>
  said.isBad ? undefined : said.allOf(capped(said), indexed(said));
/** "No more than the lower of both": where a comparison is made, it is one with a most. */
const isCeiling = ({ tokens }: Said): boolean =>
  tokens.every(({ name, order }) => name !== 'NO' && (name !== 'CMP' || order === 'at-most'));
/** "CPI capped at 5%": the percentage is a ceiling and no addition. */
const isCapped = ({ part }: Said): boolean =>
  /\b(?:capped|limited|up to|max(?:imum)?|at most|no more than|not exceeding|ceiling|cap of)\b/.test(part.plain) &&
  !/\bplus\b|\+/.test(part.plain);
const none = (said: Said): Condition => said.absent('price-increase', said.supplier);

/** By how much the supplier may raise its prices. */
export const priceGrammar: Grammar = {
  name: 'prices',
  kinds: ['price-increase'],
  cue: /\bprices?\b|\bincreases?\b|\buplifts?\b|\brises?\b|\bfees? (?:go|may|can|rise)|\bindexation\b|\binflation\b|\bcpi\b|\brpi\b|\bfixed (?:fees?|prices?|charges)\b/,
  subject: ['RISE', 'FIXED', 'INDEX', 'FREE'],
  words: [
    [
      'RISE',
      String.raw`(?:(?:price|prices|fee|fees|annual|yearly|renewal|charges?|pricing|any|rate|rates|the|its|of|in|subscription) )*(?:increas(?:e|es|ed|ing)|ris(?:e|es|ing)|rais(?:e|es|ed|ing)|uplifts?|escalat(?:ion|ions|or|ors|es)|adjustments?|adjust(?:s|ed)?|indexation|go(?:es)? up|put(?:s)? up|changes?|step-?ups?|price[- ]hikes?|reviews?|(?:sets?|fixes|determines?|changes?|adjusts?|puts? up|lifts?)(?: (?:its|the|our|new|higher))* (?:prices?|fees?|charges?|pricing|rates?))(?: (?:of|in|to) (?:the |its |our )*(?:prices?|fees?|charges?|pricing|rates?))?`,
    ],
    [
      'INDEX',
      String.raw`(?:(?:the|rate|of|change|in|a|an|uk|us|eu|national|published|general|consumer|retail|price|official|eurozone|linked to|tied to|in line with|matching|tracks?|following) )*(?:inflation|cpih?|rpi|ppi|hicp|index(?:-based|-linked|ed)?|consumer price index|retail price index|price index|indexation|cost of living)(?: rate| index)?`,
    ],
    [
      'FREE',
      String.raw`uncapped|unlimited|without (?:(?:a|an|any|our) )?(?:cap|limit|ceiling|upper limit|consent)|no (?:cap|limit|ceiling)(?: on| to)?|at will|freely|free(?: to)?|as (?:it|they|supplier) (?:likes?|pleases?|sees? fit)|at (?:its|their|supplier's) (?:sole |own )?discretion|discretionary|unilateral(?:ly)?|at any time|any amount|list price|then[- ]current (?:list )?(?:prices?|rates?|pricing)`,
    ],
    [
      'FIXED',
      String.raw`(?:(?:price|prices|fees?|charges|rates?|pricing|are|is|be|stay|stays|remain|remains|must|held|kept) )*(?:fixed|flat|frozen|firm|unchanged|held|locked|stable|guaranteed|constant|no change)(?: (?:prices?|fees?|pricing|charges|rates?))?`,
    ],
    [
      'LESSER',
      String.raw`which ?ever is (?:the )?(?:lower|less|lesser|smaller)|the (?:lower|lesser|smaller)(?: of)?|lower of|lesser of`,
    ],
    [
      'GREATER',
      String.raw`which ?ever is (?:the )?(?:higher|greater|more|larger)|the (?:higher|greater|larger)(?: of)?|higher of|greater of`,
    ],
    [
      'FREQ',
      String.raw`(?:(?:no|not) more (?:often )?than )?once (?:a|per|each|every|in any) (?:contract )?(?:year|12 months|twelve months|renewal)|annually|yearly|annual|once|per (?:year|annum|renewal|term)|a year|each year|each renewal|in any year|every year|(?:on|at|upon) (?:each )?renewal|renewal`,
    ],
    [
      'SUBJECT',
      String.raw`prices?|fees?|charges?|pricing|rates?|caps?|capped|limit(?:ed|s)?|ceiling|linked|tied|pegged|(?:for|during|throughout|within|over) (?:the )?(?:(?:whole|initial|entire|full|current|first|contract|subscription) )*(?:term|period|contract|year)|held|kept|level|afterwards|thereafter|then|after that|initial term`,
    ],
  ],
  rules: [
    together('PCT', 'RISE FREQ THEM', capped),
    together('INDEX', 'RISE FREQ THEM', (said) => (said.isBad ? undefined : indexed(said))),
    inOrder('(THEM|RISE|FREQ)* CMP INDEX FREQ?', (said) => {
      const order = said.tokens.find(({ name }) => name === 'CMP')?.order;
      return order === 'at-most' && !said.isBad ? indexed(said) : undefined;
    }),
    inOrder('(RISE|FREQ)* (NO|CMP)? LESSER PCT INDEX FREQ?', (said) => (isCeiling(said) ? lesser(said) : undefined)),
    inOrder('(RISE|FREQ)* (NO|CMP)? LESSER INDEX PCT FREQ?', (said) => (isCeiling(said) ? lesser(said) : undefined)),
    inOrder('RISE? INDEX FREQ? PCT FREQ?', (said) => (isCapped(said) ? lesser(said) : undefined)),
    inOrder('RISE? INDEX ONLY FREQ?', (said) => (said.isBad ? undefined : indexed(said))),
    inOrder('RISE? ONLY RISE? INDEX FREQ?', (said) => (said.isBad ? undefined : indexed(said))),
    inOrder('RISE? LESSER? PCT OR? INDEX LESSER? FREQ?', (said) => (said.has('LESSER') ? lesser(said) : undefined)),
    inOrder('RISE? LESSER? INDEX OR? PCT LESSER? FREQ?', (said) => (said.has('LESSER') ? lesser(said) : undefined)),
    together('RISE FREE', 'FREQ THEM FREE', free),
    inOrder('THEM? FREE', free),
    inOrder('FREE RISE', free),
    together('FIXED', 'FREQ', none),
    inOrder('NO RISE FREQ?', (said) => none(said)),
    inOrder('RISE NO', (said) => (said.isBad ? undefined : none(said))),
    inOrder('NO RISE? FIXED', (said) => (said.isBad ? free(said) : undefined)),
  ],
};
