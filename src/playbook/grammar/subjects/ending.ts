import type { Bearer } from '../../../contract/actor';
import type { TermKind } from '../../../contract/term-registry';
import type { Condition } from '../../playbook';
import { terminationKinds } from '../../statement-kinds';
import { type Grammar, inOrder, together } from '../grammar';
import type { Said } from '../said';

/** A right to leave serves whoever has it. */
const holder = (said: Said): Bearer => said.whoOr(said.isBad ? 'them' : 'us');

function right(kind: TermKind): (said: Said) => Condition | undefined {
  return (said) => {
    const { alone } = said;
    if (alone) return said.onlyOne(kind, alone);
    if (said.has('ONEWAY')) return said.isBad ? said.onlyOne(kind, 'them') : undefined;
    return said.present(kind, holder(said));
  };
}

const convenience = right('convenience-termination');
const rights: readonly TermKind[] = ['convenience-termination', 'breach-termination', 'insolvency-termination'];

/** The right that the heading speaks of: under "Insolvency" a right to leave is that one. */
const headed = ({ part }: Said): TermKind => {
  const main = part.context.kinds.find((kind) => rights.includes(kind) || kind === 'cure-period');
  return main === 'cure-period' ? 'breach-termination' : (main ?? 'convenience-termination');
};
const isHeaded = ({ part }: Said): boolean => {
  const [main] = part.context.kinds;
  return main !== undefined && (rights.includes(main) || main === 'cure-period');
};

/** "Ours alone, 30 days". */
function aloneOnNotice(said: Said): Condition | undefined {
  const { alone } = said;
  if (!alone || headed(said) !== 'convenience-termination') return undefined;
  const other = alone === 'us' ? 'them' : 'us';
  return said.allOf(said.amount('convenience-termination', alone), said.absent('convenience-termination', other));
}

/** Who supplies is mostly the one who cures: a bare length that cuts both ways is meant as it stands. */
const ofCure = (said: Said): Bearer =>
  said.who === 'unknown' && said.part.context.side === 'supplier' && !said.isBad ? 'both' : holder(said);

/** "Mutual, 30-day cure", under a heading on breach. */
function headedCure(said: Said): Condition | undefined {
  const bearer = ofCure(said);
  const cure = said.amount('cure-period', bearer);
  const isBreach = said.part.context.kinds[0] === 'breach-termination' && !said.isBad;
  return isBreach && cure ? said.allOf(said.present('breach-termination', bearer), cure) : cure;
}

const breach = right('breach-termination');
const lacking =
  (kind: TermKind) =>
  (said: Said): Condition | undefined => {
    const { who, isBad } = said;
    if (who === 'us' || who === 'them') return said.absent(kind, who);
    // That nobody has it hurts us by our own lack; to want it of nobody is to want it of neither.
    return isBad ? said.absent(kind, 'us') : said.allOf(said.absent(kind, 'us'), said.absent(kind, 'them'));
  };

/** What says of a right to leave only that there is none, and not which: neither without cause nor for breach. */
function lackingAny(said: Said): Condition | undefined {
  const kind = headed(said);
  const one = lacking(kind)(said);
  const isAny = said.has('END') && !said.has('LOCK') && !isOfConvenience(said);
  if (kind !== 'convenience-termination' || !isAny) return one;
  return said.allOf(one, lacking('breach-termination')(said));
}

/** The heading speaks of that right, or the words before it do: "They may leave at will and we have no right to terminate". */
function isOfConvenience({ part }: Said): boolean {
  const { heading, prose } = part.context;
  const goesOn = !/(?:^|[;.])\s*$/.test(prose.slice(0, part.start));
  return (
    /\bconvenience\b|\bwithout cause\b|\bat will\b/.test(heading) ||
    (goesOn && part.inherited.checks.at(-1)?.term === 'convenience-termination')
  );
}

/** "The supplier has a right to leave that we lack". */
function oneOfTwo(said: Said): Condition | undefined {
  const [first, second] = said.tokens.flatMap(({ bearer }) => (bearer === 'us' || bearer === 'them' ? [bearer] : []));
  return first && second && first !== second ? said.onlyOne('convenience-termination', first) : undefined;
}

function onNotice(said: Said): Condition | undefined {
  return said.alone ? undefined : said.amount('convenience-termination', holder(said));
}

/** A way out together with the money back. */
function withRefund(said: Said): Condition | undefined {
  const out = said.has('DUR') ? onNotice(said) : convenience(said);
  return said.allOf(out, said.present('termination-refund', said.supplier));
}

function curable(said: Said): Condition | undefined {
  if (said.alone) return undefined;
  const bearer = holder(said);
  const cure = said.amount('cure-period', bearer);
  return said.has('BREACH') ? said.allOf(said.present('breach-termination', bearer), cure) : cure;
}

/** "For breach only": what it denies is a way out without one, to the other side where nobody is named. */
function breachAlone(said: Said): Condition | undefined {
  if (said.isBad) return said.absent('convenience-termination', 'us');
  const noWayOut = said.absent('convenience-termination', 'them');
  if (said.who === 'them') return noWayOut;
  const forBreach = said.present('breach-termination', said.whoOr('us'));
  // What we put up with is that we have no other; what we ask for is that they have none.
  const isConceded = said.who === 'us' || said.part.context.tier === 'acceptable';
  return isConceded ? forBreach : said.allOf(forBreach, noWayOut);
}

function breachOrInsolvency(said: Said): Condition | undefined {
  const cure = said.has('DUR') ? [said.amount('cure-period', holder(said))] : [];
  return said.allOf(breachAlone(said), ...cure);
}

/** How either side may get out, when, and at what price. */
export const endingGrammar: Grammar = {
  name: 'ending',
  kinds: terminationKinds,
  cue: /\bterminat|(?<!\bnotice (?:of|before|prior to) )\bcancel|\bexit\b|\bwalk away\b|\bleave\b|\bbreak (?:right|clause|option)|\brefund|\binsolven|\bbankrupt|\bfor convenience\b/,
  subject: ['END', 'CONV', 'BREACH', 'FEE', 'REFUND', 'INSOLVENT', 'LOCK'],
  words: [
    [
      'CONV',
      String.raw`(?:for|at) (?:our|its|their|supplier's|either party's|any|mutual)? ?(?:own )?convenience|(?:of|by) convenience|convenience|without (?:giving )?(?:a |any |good |stated )?(?:cause|reasons?|justification|fault|breach)|for (?:any|no)(?: or no)?(?: good)? reason(?: or no reason| at all)?|at will|at any (?:time|point|moment)|anytime|whenever (?:we|it|they|supplier) (?:likes?|wants?|wish|wishes|pleases?|chooses?)|when it suits (?:us|it|supplier)|freely|at (?:its|our|their|supplier's) (?:sole )?discretion|no[- ]fault|no reason needed|without having to give (?:a |any )?reasons?|ordinary|t4c|tfc|for its own reasons`,
    ],
    [
      'END',
      String.raw`terminat(?:e|es|ed|ing|ion|ions)(?: (?:rights?|options?|clauses?))?(?: of (?:the )?(?:contract|agreement))?|(?:rights?|options?|entitle(?:d|ment)|free|able|allowed|permitted) (?:to|of) (?:terminat(?:e|ion)|leave|exit|cancel|cancellation|walk away|withdraw(?:al)?|end|break|get out)|cancel(?:s|led|ling|lation)?(?: rights?)?|ends?(?: (?:it|the (?:contract|agreement|deal)|early))?|ending|exits?(?: (?:rights?|clauses?|options?|early))?|leaves?|leaving|walk(?:s)?(?: away| out)?|get(?:s)? out|getting out|pull(?:s)? out|quits?|break(?:s)?(?: (?:rights?|clauses?|options?))?|withdraw(?:s|al)?(?: rights?)?|rights?|gives? notice|giving notice|early termination|way out|rescind|stop(?:s)?|step out|entitled to|ways? of (?:ending|leaving)`,
    ],
    [
      'BREACH',
      String.raw`(?:(?:for|on|upon|in case of|in the event of|after|following|if there is|where there is|by reason of|due to|over) )?(?:(?:an?|any|the|its|their|our|supplier's|other(?: (?:party|side))?'s|the other(?: (?:party|side))?'s|a party's|either (?:party|side)'s) )*(?:(?:material|serious|substantial|fundamental|significant|irremediable|grave|major|repeated|persistent|contractual|gross|uncured|unremedied|unfixed|continuing) )*(?:breach(?:es)?(?: of contract)?|default|cause|good cause|important reason|misconduct|non-?performance|violation)(?: by (?:the other(?: (?:party|side))?|supplier|either(?: party)?|a party))?|(?:if|when|where) (?:the )?(?:other(?: (?:party|side))?|supplier|it|one party|a party|one side|either party) (?:is in |are in |commits? |has committed )(?:an? |any )?(?:(?:material|serious|substantial|fundamental) )*(?:breach|default)(?: of contract)?|(?:if|when|where) (?:the )?(?:other(?: (?:party|side))?|supplier|one party|a party) (?:materially |seriously |substantially )?(?:breaches|defaults|breaks the contract)`,
    ],
    [
      'CURE',
      String.raw`(?:(?:and|which|that|if|where|when) )?(?:(?:it|the breach|they|this|supplier|that|the other(?: (?:party|side))?) )?(?:(?:is|are|has|remains?|stays?|was) )*(?:not|un|never)[- ]?(?:been |is )?(?:remedied|cured|fixed|corrected|rectified|repaired|put right|healed|resolved|made good)|(?:and |but )?(?:fails?|failed|failure|failing|neglects|(?:does|do|did) not) (?:to )?(?:remedy|cure|fix|correct|rectify|repair|put right|resolve|make good)(?: (?:it|the breach|that|this|them|the (?:failure|default)))?|(?:cure|remedy|grace|rectification|correction) (?:period|time|window|right)s?|(?:to|can|may) (?:remedy|cure|fix|correct|rectify|put (?:it )?right|repair)(?: (?:it|the breach|that))?|cure|remedy|opportunity to (?:cure|remedy|fix)(?: it)?|chance to (?:cure|remedy|fix)(?: it)?|remediation`,
    ],
    [
      'INSOLVENT',
      String.raw`(?:(?:immediately|forthwith|at once|with immediate effect|for|on|upon|in case of|in the event of|if|when) )?(?:(?:an?|the|its|their|supplier's|other(?: (?:party|side))?'s|the other(?: (?:party|side))?'s|either party's) )*(?:insolvency|bankruptcy|liquidation|administration|receivership|winding[- ]?up)(?: events?| of (?:supplier|the other(?: (?:party|side))?))?|(?:(?:immediately|forthwith|at once|with immediate effect) )?(?:if|when|where) (?:the )?(?:supplier|other(?: (?:party|side))?|it|one party|a party) (?:is|becomes|goes|turns|files for|enters)(?: into)? (?:insolvent|bankrupt|bust|insolvency|bankruptcy|liquidation|administration)(?: or (?:is|becomes|goes|turns|files for|enters)(?: into)? (?:insolvent|bankrupt|insolvency|bankruptcy|liquidation|administration|receivership))*|insolvent`,
    ],
    [
      'FEE',
      String.raw`(?:early )?(?:termination|cancellation|exit|break|break[- ]?up|early exit|early[- ]termination) (?:fees?|charges?|penalt(?:y|ies)|payments?|costs?)(?: (?:is|are|be) (?:charged|payable|due|owed))?(?: applies)?|break fees?|(?:paying )?(?:an? |any )?(?:penalty|penalties|fees?|charges?|compensation|costs?|payment)(?: for (?:ending|leaving|terminating|it|early termination))?`,
    ],
    [
      'REFUND',
      String.raw`(?:(?:with|against|get|gets|getting|receive|receives|and|plus|a|an|the|any|full|pro[- ]?rata|prorated|partial|proportionate|unused|our|right to|entitled to|give|gives|pays?) )*(?:refunds?|refunded|repayment|repaid|reimbursed|reimbursement|money back|returned|paid back|given back|money paid[\w ]{0,40}? comes? back(?: to us)?|(?:money|fees|prepayments?|what (?:we|was|has been|is) [\w ]{3,24}?)(?: [\w]+){0,6}? (?:comes?|goes|is given|is paid|flows?) back(?: to us)?)(?: (?:of|for|to us|pro[- ]?rata))*(?: (?:the |any |all |our |unused |prepaid |pre-paid |unearned |remaining |advance |paid )*(?:fees?|charges|amounts?|sums?|prepayments?|payments?|portion|part|balance|share|unexpired|period|term|of|in|advance|up front|prepaid|money|what (?:we|was|has been|is|it) [\w ]{3,24}))*|(?:get|gets|receives?|has|recovers?)(?: back)? (?:what (?:we|it|was|has been|is) [\w ]{3,24}|(?:the |any |our |unused |prepaid )*(?:fees|money|prepayments?|charges))(?: back)?|(?:prepaid|pre-paid|unused|unearned|advance) (?:fees?|charges|amounts?|sums?|payments?)(?: (?:is|are|to be|returned|repaid|refunded|given|paid|back|pro[- ]?rata))+`,
    ],
    ['NOTICE', String.raw`notices?(?: periods?)?|days' notice|months' notice|notice to (?:us|supplier)`],
    [
      'LOCK',
      String.raw`lock(?:ed)?[- ]?in|tied in|tie[- ]in|bound (?:for|until|to the end)|stuck|committed(?: for)?(?: the)?(?: (?:whole|full|entire|rest of the))? term|for the (?:whole|full|entire|rest of the) term|non[- ]?cancell?able|(?:before|until) the (?:end of the (?:\w+ )?term|term (?:ends|is over))`,
    ],
    [
      'LATER',
      String.raw`(?:only )?(?:after|following|from the end of|at the end of|once|beyond) (?:the )?(?:end of )?(?:the )?(?:initial|first|committed|fixed|minimum|original) (?:term|period|year|commitment)(?: (?:ends|expires|is over|has ended|has run))?|(?:only )?after (?:year one|the first year|one year|12 months|twelve months)|(?:only )?(?:during|in) (?:the |any |a )?renewal (?:terms?|periods?)`,
    ],
    [
      'SUBJECT',
      String.raw`after|within|inside|following|(?:thereof|of it|of (?:the )?notice|having been notified|being (?:told|notified|asked))|written notice of (?:it|the breach)|the contract|the agreement|get|gets|during the (?:\w+ )?term|other(?: party| side)?|the other|giving|commits?|period|early|we have|rights? to`,
    ],
  ],
  rules: [
    together('CONV', 'END US THEM BOTH EQUAL ONLYUS ONLYTHEM ONEWAY NOTICE ANY LOCK', (said) =>
      said.has('LOCK') ? undefined : convenience(said),
    ),
    // Rights that begin later say so in the contract, too; see the hedges of the term.
    together('CONV LATER', 'END US BOTH NOTICE', convenience),
    together('END LATER', 'US BOTH NOTICE', (said) =>
      headed(said) === 'convenience-termination' ? convenience(said) : undefined,
    ),
    together('CONV LATER DUR', 'END US BOTH NOTICE', onNotice),
    together('CONV DUR', 'END US THEM BOTH EQUAL NOTICE', onNotice),
    together('END DUR NOTICE', 'US THEM BOTH EQUAL', onNotice),
    inOrder('END (NOTICE|DUR|US|THEM|BOTH)*', (said) =>
      said.has('DUR') && said.has('NOTICE') ? onNotice(said) : undefined,
    ),
    inOrder('(US|THEM|BOTH) END', (said) =>
      said.part.context.kinds[0] === 'convenience-termination' ? convenience(said) : undefined,
    ),
    inOrder('(THEM|US) (END|CONV) (END|CONV)* BUT? (US|THEM) NO (END|CONV)*', oneOfTwo),
    together('ONLYUS DUR', 'NOTICE CONV END', aloneOnNotice),
    together('ONLYTHEM DUR', 'NOTICE CONV END', aloneOnNotice),
    inOrder('(ONLYUS|ONLYTHEM)', (said) => (isHeaded(said) ? right(headed(said))(said) : undefined)),
    inOrder('(US|THEM|BOTH) NO', (said) => (isHeaded(said) ? lacking(headed(said))(said) : undefined)),
    inOrder('BOTH', (said) => (isHeaded(said) && !said.isBad ? right(headed(said))(said) : undefined)),
    inOrder('(ONLYUS|ONLYTHEM) END', (said) => right(headed(said))(said)),
    inOrder('END (ONLYUS|ONLYTHEM)', (said) => right(headed(said))(said)),
    inOrder('(US|THEM|BOTH)? NO (US|THEM|BOTH)? (END|CONV) (END|CONV)? (US|THEM|BOTH)? LOCK?', (said) =>
      said.has('CONV') ? lacking('convenience-termination')(said) : lackingAny(said),
    ),
    inOrder('(US|BOTH)? NO? END? LOCK', (said) =>
      said.has('NO') !== said.has('END') ? undefined : lacking('convenience-termination')(said),
    ),
    together('BREACH', 'END US THEM BOTH EQUAL ONLYUS ONLYTHEM ONEWAY CURE ANY NOTICE', breach),
    together('BREACH DUR', 'END US THEM BOTH EQUAL CURE NOTICE ANY', curable),
    together('CURE DUR', 'END US THEM BOTH EQUAL NOTICE', headedCure),
    // That insolvency is the other way out leaves no third; by itself it would not do.
    inOrder(
      '(US|THEM|BOTH)? END? ONLY (US|THEM|BOTH)? END? CURE? BREACH CURE? DUR? CURE? (OR|COMMA)* INSOLVENT ONLY?',
      breachOrInsolvency,
    ),
    inOrder('ONLY? (US|THEM|BOTH)? END? CURE? BREACH CURE? ONLY ANY? CURE? ANY?', breachAlone),
    inOrder('(US|BOTH)? END? ONLY END? CURE? BREACH ANY? CURE? ANY?', breachAlone),
    inOrder('(US|THEM|BOTH)? NO (US|THEM|BOTH)? END? CURE? BREACH', lacking('breach-termination')),
    inOrder('BREACH END? NO (US|THEM|BOTH)?', lacking('breach-termination')),
    together('INSOLVENT', 'END US THEM BOTH EQUAL ONLYUS ONLYTHEM', right('insolvency-termination')),
    inOrder('(US|THEM|BOTH)? NO (US|THEM|BOTH)? END? INSOLVENT', lacking('insolvency-termination')),
    together('INSOLVENT BREACH', 'END US THEM BOTH EQUAL', (said) =>
      said.allOf(
        said.present('breach-termination', holder(said)),
        said.present('insolvency-termination', holder(said)),
      ),
    ),
    together('CONV REFUND', 'END US THEM BOTH DUR NOTICE', (said) => withRefund(said)),
    together('END DUR NOTICE REFUND', 'US THEM BOTH', (said) => withRefund(said)),
    inOrder('NO (US|THEM|BOTH)?', (said) => (isHeaded(said) ? lacking(headed(said))(said) : undefined)),
    together('REFUND', 'END US BOTH', (said) => said.present('termination-refund', said.supplier)),
    inOrder('END? NO REFUND', (said) => said.absent('termination-refund', said.supplier)),
    inOrder('REFUND NO', (said) => said.absent('termination-refund', said.supplier)),
    inOrder('(US|BOTH)? (END|CONV) (END|CONV)* DUR NOTICE NO FEE', (said) =>
      said.allOf(onNotice(said), said.absent('termination-fee', said.customer)),
    ),
    inOrder('END? NO FEE', (said) => said.absent('termination-fee', said.customer)),
    together('FEE', 'END US', (said) => said.present('termination-fee', said.customer)),
  ],
};
