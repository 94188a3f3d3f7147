import type { Condition } from '../../playbook';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

const period = (said: Said): Condition | undefined => said.amount('payment-period', said.customer);
const atOnce = (said: Said): Condition =>
  said.part.check('payment-period', said.customer, 'at-most', { shape: 'duration', amount: 0, unit: 'days' });
/** How often is what such a wish is about: it is looked for with the rest of its words. */
const inAdvance = (said: Said): Condition | undefined =>
  !said.isBad && /\b(?:annual(?:ly)?|yearly|quarterly|monthly)\b/.test(said.part.plain)
    ? undefined
    : said.present('prepayment', said.customer);

/** When we pay, whether before, and what for paying late. */
export const paymentGrammar: Grammar = {
  name: 'payment',
  kinds: ['payment-period', 'late-interest', 'prepayment', 'payment-withholding'],
  cue: /\bpay(?:s|able|ment|ments|ing)?\b|\binvoic|\bprepa|\bup[- ]?front\b|\bin advance\b|\boverdue\b|\blate (?:fees?|charges?|interest|payment)|\bnet \d/,
  subject: ['PAY', 'ADVANCE', 'LATE', 'ONCE', 'DISPUTE', 'ARREARS'],
  words: [
    [
      'PAY',
      String.raw`(?:we |us |the customer )?(?:(?:pay|pays|paying|paid|payable|payments?|settle[sd]?|settlement|invoices?|invoiced|billed|bills?|credit|due|fall(?:s)? due|charges|fees?|all|undisputed|correct|valid|are|is|terms?|periods?|deadline|of|the) )*(?:pay|pays|paying|paid|payable|payments?|settles?|settled|settlement|invoices?|invoiced|due|credit|credit terms?)(?: (?:terms?|periods?|deadline|days))?`,
    ],
    [
      'SUBJECT',
      String.raw`(?:from|of|after|following|upon|against|on) (?:(?:the|a|an|our|its|receipt|date|arrival|of|receiving|issue|correct|valid|proper|undisputed|compliant|approved|each|delivery|acceptance|and|invoice|completion|approval) )*(?:invoices?(?: dates?| receipts?)?|receipt|delivery|acceptance|completion|approval)|net|within|inside|after (?:the |our |an )?invoices? (?:reaches|gets to|arrives(?: with)?)(?: us)?|no later than|not later than|invoice dates?|undisputed|correct|valid|proper|amounts?|sums?|fees?|charges|all|every|quarterly|monthly|periods?|terms?|days|credit|customer|we|us`,
    ],
    [
      'ADVANCE',
      String.raw`(?:(?:annual(?:ly)?|quarterly|monthly|yearly|any|full|whole|pay(?:s|able|ing|ment|ments)?|paid|fees?|fully|invoiced|billed|billing|charged|of|the|in|entire|total|all|100%) )*(?:in advance|up[- ]?front|pre-?pay(?:ments?|ing|s)?|pre-?paid|before (?:delivery|shipment|shipping|dispatch|despatch|performance|the services?|work (?:starts|begins)|anything is delivered|any service|go-live)|advance payments?|with (?:the )?order|deposits?|down[- ]payments?)(?: (?:of|for|payments?|the|whole|full|entire|annual|total|year's|all|fees?|charges|subscription|price|contract|term|year|amount|sum|services?|delivery|year|years))*`,
    ],
    [
      'ARREARS',
      String.raw`(?:(?:payable|paid|payment|monthly|quarterly|annually|invoiced|billed) )*in arrears?|(?:payment|paid|payable|pay|invoiced) (?:only )?after (?:delivery|performance|the services? (?:is|are|have been) \w+|acceptance)`,
    ],
    [
      'ONCE',
      String.raw`(?:(?:immediate(?:ly)?|payment|payable|due|pay|paid) )*(?:on|upon|at|against) (?:receipt|demand|signature|signing|sight)(?: of (?:the |an )?invoices?)?|immediate(?:ly)?(?: payment| payable| due| on receipt)*|(?:payable|due|payment) immediately|cash (?:on|with) (?:delivery|order)|same day`,
    ],
    [
      'LATE',
      String.raw`(?:(?:late|overdue|default|delay|delayed|penalty|statutory|interest|charges?|fees?|payments?|for|on|of|amounts?|sums?|invoices?|rate|penalt(?:y|ies)|any|the) )*(?:late (?:payment )?(?:interest|charges?|fees?|penalt(?:y|ies)|payments?)|interest|overdue (?:amounts?|sums?|invoices?|payments?)|late (?:amounts?|sums?|invoices?)|late payers?|default interest|interest rate)(?: (?:on|for|of|at|rate|charged) (?:(?:late|overdue|any|unpaid|delayed) )*(?:payments?|amounts?|sums?|invoices?|debts?)?)?`,
    ],
    [
      'DISPUTE',
      String.raw`(?:(?:withhold(?:s|ing)?|withheld|hold(?:s|ing)? back|disput(?:e|es|ed|ing)|retain|keep back|not pay|suspend|refuse|set off|contest(?:s|ed)?|may|right to|of|payments?|in good faith|any|the|what|we|which|amounts?|sums?|that|are|is|pay(?:ment)?) )*(?:disputed|dispute[sd]?|contest(?:ed)?|withhold|withheld|withholding)(?: (?:(?:payment|amounts?|sums?|invoices?|charges|items?|of|what|we|in|good|faith|genuinely|are|is|parts?|portions?|disputed?|contest(?:ed)?|reasonably) ?)*)?`,
    ],
    [
      'BASE',
      String.raw`(?:over|above|plus|\+) (?:the )?(?:\w+ ){0,4}?(?:base rate|base|bank rate|prime|euribor|sofr|libor|ecb rate|central bank rate|boe|rate)|statutory rate|base rate`,
    ],
  ],
  rules: [
    together('DUR', 'PAY US', period),
    together('ONCE', 'PAY US', atOnce),
    together('ADVANCE', 'PAY US', inAdvance),
    inOrder('NO PAY? ADVANCE PAY?', (said) => said.absent('prepayment', said.customer)),
    together('ARREARS', 'PAY', (said) => said.absent('prepayment', said.customer)),
    inOrder('(LATE|PAY)* NO US? (LATE|PAY)*', (said) =>
      said.has('LATE') && !said.has('DUR') ? said.absent('late-interest', said.customer) : undefined,
    ),
    together('LATE PCT', 'PAY US', (said) => said.amount('late-interest', said.customer, 'PCT')),
    together('PCT', 'US', (said) =>
      said.part.context.kinds[0] === 'late-interest' ? said.amount('late-interest', said.customer, 'PCT') : undefined,
    ),
    together('LATE', 'US', (said) => (said.isBad ? said.present('late-interest', said.customer) : undefined)),
    inOrder('US? PAY? DISPUTE US?', (said) => said.present('payment-withholding', said.customer)),
    inOrder('US? NO US? PAY? DISPUTE', (said) => said.absent('payment-withholding', said.customer)),
  ],
};
